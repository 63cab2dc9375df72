"""What staff may change at the screen, and what each of them may be.

A choice is named as in the station's file (`voice.night_from` is `night_from` of `[voice]`). Everything that is decided
once, at the installation, with a meter or a ladder (addresses, levels, keys), is not here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from kiosk.domain.station_hours import StationHours

Value = int | time | bool | tuple[str, ...]
Values = Mapping[str, Value]

LEAST_SERVICE_MINUTES = 60
"""Hours shorter than this are a slip of the finger."""
MOST_NAMES = 100


class Wrong(StrEnum):
    """Why a value is refused; said at its field."""

    RANGE = "range"
    TOO_SHORT = "too_short"  # hours
    ALL_HIDDEN = "all_hidden"  # no queue would be left


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number with the step of its two buttons."""

    least: int
    most: int
    step: int

    def read(self, raw: object) -> int:
        """From a file or a finger. Raises ValueError."""
        if type(raw) is not int or not self.least <= raw <= self.most:
            raise ValueError(f"a whole number from {self.least} to {self.most}")
        return raw

    def stepped(self, value: Value, steps: int) -> int:
        """The next value on the ladder of steps, within the bounds."""
        rung = int(value) if isinstance(value, int) else self.least
        down = rung if rung % self.step == 0 else rung + (-rung % self.step if steps < 0 else -(rung % self.step))
        return min(self.most, max(self.least, down + steps * self.step))


@dataclass(frozen=True, slots=True)
class HalfHour:
    """A time of day; its buttons go by half hours, round the clock."""

    minutes: int = 30

    def read(self, raw: object) -> time:
        """`21:30`. Raises ValueError."""
        if isinstance(raw, time):
            return raw
        if not isinstance(raw, str) or len(raw) != len("21:30"):
            raise ValueError("a time as 21:30")
        return time.fromisoformat(raw)

    def stepped(self, value: Value, steps: int) -> time:
        """The next half hour."""
        now = value if isinstance(value, time) else time(0)
        whole = (now.hour * 60 + now.minute) // self.minutes + steps
        hours, minutes = divmod(whole * self.minutes % (24 * 60), 60)
        return time(hours, minutes)


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    def read(self, raw: object) -> bool:
        """Raises ValueError."""
        if not isinstance(raw, bool):
            raise ValueError("true or false")
        return raw


@dataclass(frozen=True, slots=True)
class Names:
    """Codes of queues."""

    def read(self, raw: object) -> tuple[str, ...]:
        """Short texts without doubles. Raises ValueError."""
        if not isinstance(raw, list | tuple) or len(raw) > MOST_NAMES:
            raise ValueError("a list of codes")
        if not all(isinstance(name, str) and 0 < len(name) <= 8 and name.isalnum() for name in raw):
            raise ValueError("codes of queues")
        return tuple(sorted(set(raw)))


CHOICES: Mapping[str, Number | HalfHour | Switch | Names] = {
    "voice.softer_db": Number(0, 24, 3),
    "voice.night_from": HalfHour(),
    "voice.night_until": HalfHour(),
    "session.read_s": Number(60, 600, 30),
    "session.form_s": Number(60, 600, 30),
    "hours.opens": HalfHour(),
    "hours.closes": HalfHour(),
    "screen.lowered": Switch(),
    "hidden_queues": Names(),
}


def read(key: str, raw: object) -> Value:
    """A value of a choice. Raises KeyError, ValueError."""
    return CHOICES[key].read(raw)


def wrong_values(values: Values, queues: Collection[str]) -> dict[str, Wrong]:
    """By key; empty where all is well. `queues`: codes of all that the county has, none where nobody knows."""
    wrong = {}
    for key, value in values.items():
        try:
            read(key, value)
        except ValueError:
            wrong[key] = Wrong.RANGE
    opens, closes, hidden = (values.get(key) for key in ("hours.opens", "hours.closes", "hidden_queues"))
    hours = StationHours(opens, closes) if isinstance(opens, time) and isinstance(closes, time) else StationHours()
    if hours.minutes < LEAST_SERVICE_MINUTES:
        wrong["hours.closes"] = Wrong.TOO_SHORT
    if isinstance(hidden, tuple) and queues and set(queues) <= set(hidden):
        wrong["hidden_queues"] = Wrong.ALL_HIDDEN
    return wrong


def shown_value(value: Value) -> str:
    """As it stands in the log: `21:30`, `A,C`, `120`."""
    if isinstance(value, tuple):
        return ",".join(value)
    return f"{value:%H:%M}" if isinstance(value, time) else str(value).lower()
