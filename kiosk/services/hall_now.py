"""How it stands in the hall at this moment: windows, the shortest wait, whether paper comes out, what home shows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum

from devices.status import DeviceState
from kiosk.domain.catalogue import Theme
from kiosk.domain.clock import HALL_ZONE, Clock, hall_day
from kiosk.domain.opening import Opening
from kiosk.services.guides import GuideService
from kiosk.services.tickets import TicketService

NO_PAPER = frozenset({DeviceState.PAPER_OUT, DeviceState.COVER_OPEN, DeviceState.CUTTER_JAM, DeviceState.GONE})
"""States of the printer in which a citizen should know before choosing that no paper will come."""


class Windows(StrEnum):
    """Whether people sit behind the counters (人工窗口)."""

    UNKNOWN = "unknown"
    OPEN = "open"
    PAUSE = "pause"  # closed now, opens again today
    CLOSED = "closed"  # not any more today


@dataclass(frozen=True, slots=True)
class HallNow:
    """One look at the hall. A figure that nobody knows is None: the line is left out, it is never zero."""

    windows: Windows = Windows.UNKNOWN
    until: time | None = None
    """When the windows close (open) or open again (pause, closed), local time."""
    opens_tomorrow: bool = True
    """For `CLOSED`: whether that is tomorrow; else a later day, and no day is named."""
    waiting: int | None = None
    """People in the hall's first queue, which takes most matters."""
    wait_low_minutes: int | None = None
    wait_high_minutes: int | None = None
    paper: bool = True
    """False when the ticket printer can't print: 取号 says so."""
    is_sample: bool = False
    """Whether the catalogue is the sample data that ships with the program (示例数据)."""


class HallService:
    """Reads what others know; asks no device."""

    def __init__(
        self,
        tickets: TicketService,
        guides: GuideService,
        printer_state: Callable[[], DeviceState | None],
        clock: Clock,
    ) -> None:
        self._tickets = tickets
        self._guides = guides
        self._printer_state = printer_state
        self._clock = clock

    def themes(self) -> tuple[Theme, ...]:
        """Topics in the county's order."""
        return self._guides.themes()

    def now(self) -> HallNow:
        """How it stands. Raises StoreUnavailable."""
        counters = self._tickets.counters()
        paper = self._printer_state() not in NO_PAPER
        is_sample = self._guides.has_sample_data()
        if not counters:
            return HallNow(paper=paper, is_sample=is_sample)
        first = counters[0]
        windows, until, tomorrow = self._windows(first.opening)
        status = first.status if first.opening.is_open else None
        return HallNow(
            windows=windows,
            until=until,
            opens_tomorrow=tomorrow,
            waiting=status.waiting if status else None,
            wait_low_minutes=status.wait_low_minutes if status else None,
            wait_high_minutes=status.wait_high_minutes if status else None,
            paper=paper,
            is_sample=is_sample,
        )

    def _windows(self, opening: Opening) -> tuple[Windows, time | None, bool]:
        if opening.changes_at is None:
            return Windows.UNKNOWN, None, False
        at = opening.changes_at.astimezone(HALL_ZONE)
        if opening.is_open:
            return Windows.OPEN, at.time(), False
        today = hall_day(self._clock.now())
        if at.date() == today:
            return Windows.PAUSE, at.time(), False
        return Windows.CLOSED, at.time(), at.date() == today + timedelta(days=1)
