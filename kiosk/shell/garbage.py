"""Python's cycle collector, kept on the screen's thread.

A page and its view model are Qt objects in cycles of Python references (bound methods, signals). The collector runs
on whatever thread happens to allocate; on a background thread it would take Qt objects apart while the screen's thread
makes new ones in the same memory. So it is switched off, and runs from a timer of the screen's own thread instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000
"""Young garbage is looked at this often: about a millisecond."""
WHOLE_EVERY = 60
"""Every so many rounds all of it is looked at: some tens of milliseconds, less than a frame that is noticed."""


class GarbageOnScreenThread(QObject):
    """From `begin` to `close`, which gives the collector back as it was found."""

    def __init__(self) -> None:
        super().__init__()
        self._was_on = gc.isenabled()
        self._rounds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        """From now on the collector runs on this thread only."""
        gc.disable()
        self._timer.start()

    def close(self) -> None:
        """Stop; harmless twice."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    @Slot()
    def _collect(self) -> None:
        self._rounds += 1
        gc.collect(2 if self._rounds % WHOLE_EVERY == 0 else 1)
