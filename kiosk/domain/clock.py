"""The one door to the time, so that a test can say what day it is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

HALL_ZONE = ZoneInfo("Asia/Shanghai")
"""Halls in Xinjiang keep Beijing time; their opening hours are shifted instead (10:00-19:30)."""


class Clock(Protocol):
    """Wall time."""

    def now(self) -> datetime:
        """Aware time in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Aware time in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ShiftedClock:
    """The machine's clock moved by a fixed time: for demonstrations, so that the hall is open when it is shown."""

    shift_s: float

    def now(self) -> datetime:
        """Aware time in UTC."""
        return datetime.now(UTC) + timedelta(seconds=self.shift_s)


def hall_day(moment: datetime) -> date:
    """The hall's calendar day of an aware moment: numbers start again with it."""
    return moment.astimezone(HALL_ZONE).date()
