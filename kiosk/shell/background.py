"""The one door for work that must not hold up the screen.

`op` runs on a worker thread and must not touch Qt; both callbacks run on the screen's thread. A failure that nobody
handles is logged as a bug of ours. Threads are daemons and `close` has a deadline: an operation that hangs can
delay the end of the program by that much and no more.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.log_events import LogEvent, log_event

logger = logging.getLogger(__name__)
T = TypeVar("T")

THREADS = 3
"""A page waits for one thing at a time; the second and third serve what a left page still waits for."""

CLOSE_DEADLINE_S = 2.0
"""A deadline of a device call is longer; the worker process that serves it is ended by its supervisor."""


class Runner(Protocol):
    """What a view model needs of this module."""

    def run(
        self, op: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Run `op` off the screen's thread, then `on_done(result)` or `on_failed(error)` on it."""
        ...


class Background(QObject):
    """Threads behind the screen. A context manager; one instance per program."""

    _finished = Signal(object)

    def __init__(self, threads: int = THREADS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Callable[[], Callable[[], None]] | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._work, name=f"background-{n}", daemon=True) for n in range(threads)
        ]
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> "Background":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(
        self, op: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Run `op` on a worker thread; see the module's text. Nothing happens after `close`."""

        def job() -> Callable[[], None]:
            try:
                result = op()
            except Exception as error:  # whatever it is, the screen's thread must hear of it
                return lambda error=error: (on_failed or _log_bug)(error)  # type: ignore[misc]
            return lambda: on_done(result)

        if not self._closed:
            self._jobs.put(job)

    def scope(self) -> "Scope":
        """A runner for one page, whose callbacks fall silent when the page is left."""
        return Scope(self)

    def close(self, deadline_s: float = CLOSE_DEADLINE_S) -> None:
        """End the threads; those still inside an operation after the deadline are left to die with the process."""
        if self._closed:
            return
        self._closed = True
        for _ in self._threads:
            self._jobs.put(None)
        end = time.monotonic() + deadline_s
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            callback = job()
            if self._closed:
                return
            self._finished.emit(callback)
            del job, callback  # what a person's page asked for must not wait here for the next page's question

    @Slot(object)
    def _deliver(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()


class Scope:
    """The background as one page sees it."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._open = True

    def run(
        self, op: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None] | None = None
    ) -> None:
        """As `Background.run`; a callback that would come after `close` is dropped."""

        def done(result: T) -> None:
            if self._open:
                on_done(result)

        def failed(error: Exception) -> None:
            if on_failed is None:
                _log_bug(error)
            elif self._open:
                on_failed(error)

        self._background.run(op, done, failed)

    def close(self) -> None:
        """Forget the callbacks; operations already running end unheard."""
        self._open = False


def _log_bug(error: Exception) -> None:
    try:
        raise error
    except Exception:  # raised on the line above, to be logged with its own traceback
        log_event(logger, logging.ERROR, LogEvent.UNHANDLED, exc_info=True, where="background")
