"""The one door to the time, so that a test can say what day it is."""

from datetime import UTC, date, datetime
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
    """The machine's own clock, corrected by the county's offset where one was measured."""

    def now(self) -> datetime:
        """Aware time in UTC."""
        return datetime.now(UTC)


def hall_day(moment: datetime) -> date:
    """The hall's calendar day of an aware moment: numbers start again with it."""
    return moment.astimezone(HALL_ZONE).date()
