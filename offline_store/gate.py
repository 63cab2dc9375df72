"""Keeps the database file in its place while anybody uses it.

Each transaction holds the gate shared; who wants to move a damaged file aside and put a backup in its place holds it
alone. So no process can commit to a file that has just been moved away. The lock is `flock` on an empty file beside
the database: the system gives it back when a process dies. On Windows nothing is needed: an open file can't be moved.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from offline_store.errors import Fault
from offline_store.faults import unavailable

if sys.platform != "win32":
    import fcntl

POLL_S = 0.005
"""Pause between two tries to get the gate alone. Transactions last milliseconds."""


class Gate:
    """One user's view of the gate; each thread that may use the file at the same time has its own."""

    def __init__(self, path: Path, patience_s: float) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        self._patience_s = patience_s

    def take_shared(self) -> None:
        """The file stays where it is until `give_back`. Raises StoreUnavailable(LOCKED)."""
        self._take(alone=False)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody is within a transaction. Raises StoreUnavailable(LOCKED)."""
        self._take(alone=True)
        try:
            yield
        finally:
            self.give_back()

    def close(self) -> None:
        """Give the descriptor back, and with it any lock."""
        os.close(self._descriptor)

    if sys.platform == "win32":

        def _take(self, *, alone: bool) -> None: ...

        def give_back(self) -> None:
            """Nothing was taken."""

    else:

        def _take(self, *, alone: bool) -> None:
            mode = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
            deadline: float | None = None
            while True:
                try:
                    fcntl.flock(self._descriptor, mode | fcntl.LOCK_NB)
                except BlockingIOError:
                    now = time.monotonic()
                    deadline = deadline or now + self._patience_s
                    if now > deadline:
                        raise unavailable(Fault.LOCKED) from None
                    time.sleep(POLL_S)
                else:
                    return

        def give_back(self) -> None:
            """After `take_shared`."""
            fcntl.flock(self._descriptor, fcntl.LOCK_UN)
