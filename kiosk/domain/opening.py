"""When counters are open: the periods of a working day, on the days that the State Council makes working days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol

from kiosk.domain.clock import HALL_ZONE

SEARCH_DAYS = 15
"""How far ahead the next opening is looked for; the longest statutory holiday has 9 days."""


class WorkingDays(Protocol):
    """Tells working days (工作日, 调休 included) from days of rest."""

    def __call__(self, day: date) -> bool:
        """Whether counters work on `day`."""
        ...


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether it is open now, and when that changes next (aware, hall time); None where no opening is in sight."""

    is_open: bool
    changes_at: datetime | None


def opening_at(periods: Sequence[tuple[time, time]], moment: datetime, is_working_day: WorkingDays) -> Opening:
    """State at an aware `moment` of counters with these daily `periods` (in order, not overlapping)."""
    here = moment.astimezone(HALL_ZONE)
    for ahead in range(SEARCH_DAYS):
        day = here.date() + timedelta(days=ahead)
        if not is_working_day(day):
            continue
        for opens, closes in periods:
            start = datetime.combine(day, opens, HALL_ZONE)
            end = datetime.combine(day, closes, HALL_ZONE)
            if start <= here < end:
                return Opening(True, end)
            if here < start:
                return Opening(False, start)
    return Opening(False, None)
