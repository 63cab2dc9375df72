"""Waiting for a condition, never for a time."""

import threading
import time
from collections.abc import Callable


def wait_until(condition: Callable[[], object], seconds: float = 10.0, what: str = "") -> None:
    """Return as soon as `condition()` is true; fail after `seconds` (generous: two cores serve many)."""
    pause = threading.Event()
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what or condition}")
        pause.wait(0.005)
