"""Where an arrow key leads: pure geometry over the controls of one layer, in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """What a key of the keypad asks for."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    NEXT = "next"
    PREVIOUS = "previous"


@dataclass(frozen=True, slots=True)
class Place:
    """A control's rectangle in the window, pixels."""

    left: float
    top: float
    right: float
    bottom: float
    scroller: int = 0
    """Which list it scrolls in; 0 for none."""
    hidden: bool = False
    """Scrolled out of sight: it lies under other things, and only its own list leads to it."""

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


MEET = 0.5
"""Controls stand in one row (or column) where at least this share of the smaller one overlaps the other."""


def step(places: Sequence[Place], at: int, way: Way, *, rtl: bool = False) -> int:
    """Index of the control that the key leads to from `at`. `places` are in reading order and not empty.

    LEFT and RIGHT go to the neighbour in the same row, UP and DOWN to the nearest control above or below; where there
    is none they go on in reading order, round and round. So each control is reached by each pair of arrows. In a list
    they go through the list before they leave it.
    """
    if way is Way.NEXT:
        return (at + 1) % len(places)
    if way is Way.PREVIOUS:
        return (at - 1) % len(places)
    look = _beside if way in {Way.LEFT, Way.RIGHT} else _over
    neighbour = look(places, at, way, _in_list(places, at))
    if neighbour is None:
        neighbour = look(places, at, way, _in_sight(places, at))
    if neighbour is not None:
        return neighbour
    forward = way is Way.DOWN or way is (Way.LEFT if rtl else Way.RIGHT)
    return (at + (1 if forward else -1)) % len(places)


def _in_list(places: Sequence[Place], at: int) -> list[int]:
    scroller = places[at].scroller
    return [index for index, place in enumerate(places) if scroller and place.scroller == scroller and index != at]


def _in_sight(places: Sequence[Place], at: int) -> list[int]:
    return [index for index, place in enumerate(places) if not place.hidden and index != at]


def _beside(places: Sequence[Place], at: int, way: Way, among: Sequence[int]) -> int | None:
    here = places[at]
    sign = 1 if way is Way.RIGHT else -1
    found: list[tuple[float, int]] = []
    for index in among:
        place = places[index]
        away = sign * (place.middle[0] - here.middle[0])
        if away > 0 and _share(here.top, here.bottom, place.top, place.bottom) >= MEET:
            found.append((away, index))
    return min(found)[1] if found else None


def _over(places: Sequence[Place], at: int, way: Way, among: Sequence[int]) -> int | None:
    """The nearest row in this direction, and in it the control that stands most nearly over or under."""
    here = places[at]
    sign = 1 if way is Way.DOWN else -1
    ahead = []
    for index in among:
        place = places[index]
        away = sign * (place.middle[1] - here.middle[1])
        if away > 0 and _share(here.top, here.bottom, place.top, place.bottom) < MEET:
            ahead.append((away, abs(place.middle[0] - here.middle[0]), index))
    if not ahead:
        return None
    nearest = places[min(ahead)[2]]
    row = [
        (aside, away, index)
        for away, aside, index in ahead
        if _share(nearest.top, nearest.bottom, places[index].top, places[index].bottom) >= MEET
    ]
    return min(row)[2]


def _share(low: float, high: float, other_low: float, other_high: float) -> float:
    """How much of the shorter of two spans lies in the other, 0 to 1."""
    shorter = min(high - low, other_high - other_low)
    return max(0.0, min(high, other_high) - max(low, other_low)) / shorter if shorter > 0 else 0.0
