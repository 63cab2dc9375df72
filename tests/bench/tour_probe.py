"""Takes the whole tour and prints how long the screen's thread was busy without a break: milliseconds, longest first.

A beat of the event loop comes every few milliseconds; what lies between two of them held up any frame. The tour's own
finger and eyes run on the same thread: their time is taken out, only what they set going in the program counts.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

BEAT_MS = 4
SHOWN = 8
"""So many of the longest are told."""


class Stopwatch:
    """Runs while the program does, not while the tour looks for buttons and saves pictures."""

    def __init__(self) -> None:
        self._total = 0.0
        self._since: float | None = None

    @property
    def now(self) -> float:
        """Seconds that the program has run."""
        return self._total + (time.perf_counter() - self._since if self._since is not None else 0.0)

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same call, timed; nested ones count once."""

        def timed(*arguments: Any) -> Any:
            if self._since is not None:
                return call(*arguments)
            self._since = time.perf_counter()
            try:
                return call(*arguments)
            finally:
                self._total += time.perf_counter() - self._since
                self._since = None

        return timed


class Timed:
    """Qt's test functions and application as the tour's hand sees them, every call timed by the stopwatch."""

    def __init__(self, inner: Any, watch: Stopwatch) -> None:
        self._inner = inner
        self._watch = watch

    def __getattr__(self, name: str) -> Any:
        call = self._watch.around(getattr(self._inner, name))

        def timed(*arguments: Any) -> Any:
            answer = call(*arguments)
            return Timed(answer, self._watch) if hasattr(answer, "commit") else answer

        return timed


def main() -> int:
    """Take the tour, print the gaps."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.settings import load_settings
    from kiosk.tour import hand
    from kiosk.tour.run import take_tour

    application = QGuiApplication([])
    watch = Stopwatch()
    gaps: list[tuple[float, str]] = []
    last, touched = -1.0, "start"

    def beat() -> None:
        nonlocal last
        if last >= 0:
            gaps.append((watch.now - last, touched))
        last = watch.now

    touch = hand.Hand.touch

    def noted(self: hand.Hand, name: str) -> None:
        nonlocal touched
        touched = name
        touch(self, name)

    hand.Hand.touch = noted  # type: ignore[method-assign]
    hand.QTest = Timed(hand.QTest, watch)  # type: ignore[misc, assignment]
    hand.QGuiApplication = Timed(hand.QGuiApplication, watch)  # type: ignore[misc, assignment]
    timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    with tempfile.TemporaryDirectory() as folder:
        failed = take_tour(load_settings(None, {}), Path(folder), offline=False, landscape=False)
    timer.stop()
    del application
    longest = sorted(gaps, reverse=True)[:SHOWN]
    print(json.dumps({"failed": failed, "beats": len(gaps), "gaps_ms": [(ms * 1000, name) for ms, name in longest]}))
    return failed


if __name__ == "__main__":
    sys.exit(main())
