"""Background work that a test lets through piece by piece, on its own thread: no waiting, no luck."""

from collections import deque
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class HeldWork:
    """A `kiosk.shell.background.Runner` that does nothing until it is told to."""

    def __init__(self) -> None:
        self._jobs: deque[Callable[[], None]] = deque()

    def run(
        self, op: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Keep it for later."""

        def job() -> None:
            try:
                result = op()
            except Exception as error:
                if on_failed is None:
                    raise
                on_failed(error)
                return
            on_done(result)

        self._jobs.append(job)

    def __len__(self) -> int:
        return len(self._jobs)

    def let_one(self) -> None:
        """Do the oldest piece and hear of it."""
        self._jobs.popleft()()

    def let_all(self) -> None:
        """Do everything that waits, and what follows from it at once."""
        while self._jobs:
            self.let_one()
