"""Arrows over a page of known geometry: two cards side by side, a pad of 3x4 under them, a dock."""

import pytest

from kiosk.shell.focus_order import Place, Way, step

NAMES = ("card", "guide", *"123456789", "X", "0", "erase", "back", "home")
PAGE = (
    Place(0, 0, 500, 300),
    Place(520, 0, 1000, 140),
    *(
        Place(column * 340, 320 + row * 120, column * 340 + 320, 420 + row * 120)
        for row in range(4)
        for column in range(3)
    ),
    Place(0, 900, 490, 1000),
    Place(510, 900, 1000, 1000),
)


def go(start: str, way: Way, *, rtl: bool = False) -> str:
    return NAMES[step(PAGE, NAMES.index(start), way, rtl=rtl)]


@pytest.mark.parametrize(
    ("start", "way", "then"),
    [
        ("card", Way.RIGHT, "guide"),
        ("guide", Way.LEFT, "card"),
        ("card", Way.DOWN, "1"),
        ("5", Way.RIGHT, "6"),
        ("5", Way.LEFT, "4"),
        ("5", Way.UP, "2"),
        ("5", Way.DOWN, "8"),
        ("0", Way.DOWN, "back"),
        ("erase", Way.DOWN, "home"),
        ("2", Way.UP, "card"),
    ],
)
def test_an_arrow_goes_where_it_points(start: str, way: Way, then: str) -> None:
    assert go(start, way) == then


@pytest.mark.parametrize(("start", "then"), [("guide", "1"), ("3", "4"), ("erase", "back"), ("home", "card")])
def test_at_the_end_of_a_row_it_goes_on_in_reading_order(start: str, then: str) -> None:
    assert go(start, Way.RIGHT) == then


def test_right_to_left_the_end_of_a_row_is_at_the_left() -> None:
    assert go("1", Way.LEFT, rtl=True) == "2"
    assert go("1", Way.RIGHT, rtl=True) == "2"
    assert go("3", Way.RIGHT, rtl=True) == "2"


@pytest.mark.parametrize("way", [Way.RIGHT, Way.NEXT, Way.PREVIOUS])
@pytest.mark.parametrize("start", NAMES)
def test_one_key_alone_reaches_every_control(start: str, way: Way) -> None:
    at, seen = start, {start}
    for _ in NAMES:
        at = go(at, way)
        seen.add(at)
    assert seen == set(NAMES)


def test_a_single_control_keeps_the_ring() -> None:
    for way in Way:
        assert step(PAGE[:1], 0, way) == 0
