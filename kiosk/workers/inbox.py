"""What other threads want of a worker's thread: calls in a bounded queue, and the wish to stop or restart."""

import socket
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event, Lock

from kiosk.workers.errors import WorkerError, WorkerTimeout
from kiosk.workers.messages import Request

QUEUE_LIMIT = 16
"""Calls that wait for their turn; more means that nobody reads the answers any more."""


@dataclass(eq=False, slots=True)
class Call:
    """A request and the thread that waits for its end. It ends once."""

    request: Request
    deadline_s: float
    """For the answer, from the moment the worker has the request."""
    gives_up_at: float
    """Monotonic; until then it may wait for its turn."""
    value: object = None
    error: Exception | None = None
    done: Event = field(default_factory=Event)

    def finish(self, value: object = None, error: Exception | None = None) -> None:
        """End the call with a value or an error."""
        if not self.done.is_set():
            self.value, self.error = value, error
            self.done.set()


class Inbox:
    """Thread-safe. `wake` becomes readable when there is something new; only the worker's thread reads it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._calls: deque[Call] = deque()
        self._closed_by: WorkerError | None = None
        self.under_way: Call | None = None
        """The call that the process has; written by the worker's thread only."""
        self._stop = False
        self._restart = False
        self.wake, self._ring = socket.socketpair()
        self.wake.setblocking(False)
        self._ring.setblocking(False)

    # --- other threads ---

    def put(self, call: Call) -> None:
        """Queue a call. Raises the error that closed the inbox, or WorkerTimeout where the queue is full."""
        with self._lock:
            if self._closed_by is not None:
                raise type(self._closed_by)(self._closed_by.sentence, sent=False)
            if len(self._calls) >= QUEUE_LIMIT:
                raise WorkerTimeout(f"{QUEUE_LIMIT} calls wait already", sent=False)
            self._calls.append(call)
        self.ring()

    def want_stop(self) -> None:
        """For good."""
        self._stop = True
        self.ring()

    def want_restart(self) -> None:
        """Once."""
        self._restart = True
        self.ring()

    def ring(self) -> None:
        """Wake the worker's thread."""
        with suppress(OSError):  # full: it wakes anyway; closed: it has ended
            self._ring.send(b"\0")

    # --- the worker's thread ---

    @property
    def stop_wanted(self) -> bool:
        """Whether to end."""
        return self._stop

    @property
    def restart_wanted(self) -> bool:
        """Whether to start a new process now."""
        return self._restart

    def take_restart(self) -> None:
        """The wish is being fulfilled."""
        self._restart = False

    def hush(self) -> None:
        """Take the rings out of `wake`."""
        with suppress(OSError):
            while self.wake.recv(4096):
                pass

    def next(self) -> Call | None:
        """The call whose turn it is."""
        with self._lock:
            return self._calls.popleft() if self._calls else None

    def first_to_give_up(self) -> float | None:
        """When (monotonic) the first waiting call gives up."""
        with self._lock:
            return min((call.gives_up_at for call in self._calls), default=None)

    def give_up(self, now: float, sentence: str) -> None:
        """End the calls that have waited for their turn too long; the worker never had them."""
        with self._lock:
            late = [call for call in self._calls if call.gives_up_at <= now]
            for call in late:
                self._calls.remove(call)
        for call in late:
            call.finish(error=WorkerTimeout(sentence, sent=False))

    def close(self, error: WorkerError) -> None:
        """End the waiting calls, and refuse new ones until `open`."""
        with self._lock:
            self._closed_by = error
            calls, self._calls = list(self._calls), deque()
        for call in calls:
            call.finish(error=type(error)(error.sentence, sent=False))

    def open(self) -> None:
        """Take calls (again)."""
        with self._lock:
            self._closed_by = None

    def release(self) -> None:
        """Close the sockets, at the very end."""
        self.wake.close()
        self._ring.close()
