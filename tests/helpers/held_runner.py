"""A runner that does nothing until the test says so: what is still on its way when the citizen has gone on."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class HeldRunner:
    """Keeps every operation; `finish(n)` runs the nth and calls back, in whatever order the test likes."""

    def __init__(self) -> None:
        self._held: list[Callable[[], None]] = []

    def __len__(self) -> int:
        return len(self._held)

    def run(
        self, op: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Keep it."""

        def work() -> None:
            try:
                result = op()
            except Exception as error:
                if on_failed is None:
                    raise
                on_failed(error)
            else:
                on_done(result)

        self._held.append(work)

    def finish(self, number: int = -1) -> None:
        """Run one of the kept operations; the last by default."""
        self._held[number]()
