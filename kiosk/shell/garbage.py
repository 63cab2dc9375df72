"""Python's cycle collector, kept on the screen's thread, and kept short.

A page and its view model are Qt objects in cycles of Python references (bound methods, signals). The collector runs
on whatever thread happens to allocate; on a background thread it would take Qt objects apart while the screen's thread
makes new ones in the same memory. So it is switched off, and runs from a timer of the screen's own thread instead.
A round over all objects takes some 90 ms on a station, nearly all of it for the libraries' own: these are set aside.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000
"""Young garbage is looked at this often: a tenth of a millisecond."""
WHOLE_EVERY = 60
"""Every so many rounds all of it is looked at: as short, once the program itself is set aside."""
QUIET_ROUNDS = 3
"""So long must the program be at rest before what lives in it is held to be the program itself."""


class GarbageOnScreenThread(QObject):
    """From `begin` to `close`, which gives the collector back as it was found.

    `at_rest` says that everything is loaded and nobody is at the screen: no page of a person is set aside. Until it
    says so, nothing is.
    """

    def __init__(self, at_rest: Callable[[], bool] = lambda: False, every_ms: int = EVERY_MS) -> None:
        super().__init__()
        self._at_rest = at_rest
        self._was_on = gc.isenabled()
        self._rounds = 0
        self._quiet = 0
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        """From now on the collector runs on this thread only."""
        gc.disable()
        self._timer.start()

    def close(self) -> None:
        """Stop; harmless twice."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    @Slot()
    def _collect(self) -> None:
        self._rounds += 1
        self._quiet = self._quiet + 1 if self._at_rest() else 0
        if self._quiet == QUIET_ROUNDS and gc.get_freeze_count() == 0:
            gc.collect()
            gc.freeze()
        else:
            gc.collect(2 if self._rounds % WHOLE_EVERY == 0 else 1)
