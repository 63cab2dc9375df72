"""The county's time beside the kiosk's: measured from each answer, kept steady while the kiosk's own clock jumps.

Tickets are ordered by the county's time (`Store.server_offset`), and signatures must carry it.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from kiosk.domain.clock import Clock
from offline_store.errors import StoreUnavailable
from offline_store.store import Store

WORTH_SAVING = timedelta(seconds=1)
"""Beyond the uncertainty of the measurement; each saving is a write to the disk."""
JUMP = timedelta(seconds=2)
"""Between two looks a clock that is only being slewed moves far less."""


def steady_s() -> float:
    """Seconds that never jump; on Linux they also count while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


class CountyClock:
    """Offsets are county time minus kiosk time."""

    def __init__(self, store: Store, clock: Clock, steady: Callable[[], float] = steady_s) -> None:
        self._store = store
        self._clock = clock
        self._steady = steady
        self._offset = store.server_offset()
        self._is_measured = False
        self._last = (clock.now(), steady())

    def offset(self) -> timedelta:
        """What to add to the kiosk's clock."""
        return self._offset

    def measured(self, offset: timedelta, uncertainty: timedelta) -> None:
        """An answer of the county brought a measurement."""
        self.look()
        if not self._is_measured or abs(offset - self._offset) > uncertainty:
            if abs(offset - self._offset) > uncertainty + WORTH_SAVING:
                self._save(offset)
            self._is_measured = True

    def look(self) -> None:
        """Notice a jump of the kiosk's clock (NTP, a technician, a dead battery) and take it out of the offset.

        Only of an offset that was measured since the start: before, the kiosk's clock is the best there is, and its
        correction is good news.
        """
        now, steady = self._clock.now(), self._steady()
        jump = (now - self._last[0]) - timedelta(seconds=steady - self._last[1])
        self._last = (now, steady)
        if self._is_measured and abs(jump) > JUMP:
            self._save(self._offset - jump)

    def _save(self, offset: timedelta) -> None:
        self._offset = offset
        with suppress(StoreUnavailable):  # the next measurement tries again: what is kept differs from it then
            self._store.save_server_offset(offset)
