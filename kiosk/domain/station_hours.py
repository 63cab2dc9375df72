"""When the station itself serves: by default round the clock, which is what it is for."""

from dataclasses import dataclass
from datetime import datetime, time


@dataclass(frozen=True, slots=True)
class StationHours:
    """Hall time; the same twice is the whole day, and a span may go over midnight."""

    opens: time = time(0)
    closes: time = time(0)

    @property
    def minutes(self) -> int:
        """How long a day's service is."""
        span = (_minute(self.closes) - _minute(self.opens)) % _DAY
        return span or _DAY

    def closed_until(self, here: datetime) -> time | None:
        """When it opens again; None while it serves. `here` is in the hall's zone."""
        passed = (here.hour * 60 + here.minute - _minute(self.opens)) % _DAY
        return None if passed < self.minutes else self.opens


_DAY = 24 * 60


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
