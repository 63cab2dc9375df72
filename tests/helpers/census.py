"""Counts what a session might leave behind, and says what of it grows from session to session."""

import ctypes
import gc
import os
import statistics
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import accumulate, pairwise
from pathlib import Path

import psutil
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

FLAT = {"items": 0.0, "wrappers": 0.0, "objects": 1.0, "heap_kb": 1.0, "files": 0.0, "threads": 0.0}
"""How much a count may grow by session; what is left of `objects` and `heap_kb` are caches that still fill up."""


MALLINFO2 = (
    *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
    *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
)


class _MallInfo(ctypes.Structure):
    """mallinfo2(3): bytes; `uordblks` are in use, `hblkhd` lie in their own mappings."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in MALLINFO2)


_mallinfo = ctypes.CDLL(None).mallinfo2
_mallinfo.restype = _MallInfo


@dataclass(frozen=True, slots=True)
class Census:
    """How many there are between two sessions, with the rubbish taken out."""

    sessions: int
    items: int
    """Objects of the window and of the QML engine."""
    wrappers: int
    """Python's sides of Qt objects, of those too that Qt has deleted."""
    objects: int
    """Python's containers."""
    heap_kb: float
    """Memory in use by C and C++."""
    files: int
    threads: int
    memory_mb: float
    """Proportional set size of this process: noisy, told only."""


def take_census(sessions: int, window: QObject) -> Census:
    """Count; the window shows attract and rests."""
    engine = QQmlEngine.contextForObject(window).engine()
    for _ in range(3):  # what one sweep frees holds more
        engine.collectGarbage()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QGuiApplication.processEvents()
        gc.collect()
    heap = _mallinfo()
    objects = gc.get_objects()
    return Census(
        sessions=sessions,
        items=_count(window) + _count(engine),
        wrappers=sum(QObject in type(thing).__mro__ for thing in objects),
        objects=len(objects),
        heap_kb=(heap.uordblks + heap.hblkhd) / 1024,
        files=len(list(Path("/proc/self/fd").iterdir())) if os.name == "posix" else 0,
        threads=threading.active_count(),
        memory_mb=psutil.Process().memory_full_info().pss / 1e6,
    )


def slopes(taken: Sequence[Census]) -> dict[str, float]:
    """Growth by session of each count: the median of all pairs' slopes (Theil-Sen), without the largest single step.

    One step is a table of some library that was doubled; what is left behind by sessions grows in many.
    """
    rows = [asdict(census) for census in taken]
    at = [row["sessions"] for row in rows]
    return {
        name: _slope(at, _without_largest_step([row[name] for row in rows])) for name in rows[0] if name != "sessions"
    }


def _slope(at: Sequence[float], values: Sequence[float]) -> float:
    return statistics.median(
        (values[late] - values[early]) / (at[late] - at[early])
        for early in range(len(at))
        for late in range(early + 1, len(at))
    )


def _without_largest_step(values: Sequence[float]) -> list[float]:
    steps = [late - early for early, late in pairwise(values)]
    steps[steps.index(max(steps))] = 0
    return list(accumulate(steps, initial=values[0]))


def growing(taken: Sequence[Census], flat: dict[str, float] | None = None) -> list[str]:
    """What grows by more than `flat` allows, in words."""
    by_session = slopes(taken)
    return [
        f"{name} grows by {by_session[name]:.2f} a session"
        for name, limit in (flat or FLAT).items()
        if by_session[name] > limit
    ]


def _count(thing: QObject) -> int:
    """An object with all below it, by either kinship of QML."""
    seen: dict[int, QObject] = {}
    left = [thing]
    while left:
        one = left.pop()
        address = shiboken6.getCppPointer(one)[0]
        if address not in seen:
            seen[address] = one
            left += one.children()
            left += one.childItems() if isinstance(one, QQuickItem) else ()
    return len(seen)
