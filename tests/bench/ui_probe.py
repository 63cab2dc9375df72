"""Runs inside a real kiosk: times presses until the next screen's first frame, and numbers until they are on the disk.

Prints one JSON object of lists in milliseconds; started by bench_ui in a process of its own.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

ROUNDS = 6
NUMBERS = 150
FINGER_MS = 40
"""How long a finger stays on a button: what the button shows meanwhile is drawn before the measurement begins."""
CALM_MS = 100
"""A page has come to rest when no frame follows for this long."""

PRESSES = (
    # touched, page or sheet that it leads to
    ("attract.start", "home"),
    ("home.tickets", "tickets"),
    ("queue-A", "tickets.identify"),
    ("nav.back", "tickets"),
    ("nav.home", "home"),
    ("home.guides", "guides"),
    ("theme.estate", "guides.items"),
    ("item.", "guides.detail"),
    ("nav.back", "guides.items"),
    ("nav.back", "guides"),
    ("guides.search", "guides.search"),
    ("key.s", "guides.search"),
    ("nav.home", "home"),
    ("tool.access", "access"),
    ("access.done", "home"),
    ("home.certificates", "certificates"),
    ("nav.home", "home"),
    ("home.all", "guides.items"),
    ("nav.exit", "attract"),
)
MOVING = "certificates"
"""Its preview never rests."""


def main() -> int:
    """Open a kiosk, walk between pages, take numbers."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.kiosk import Kiosk
    from kiosk.settings import load_settings
    from kiosk.shell.fonts import load_fonts
    from kiosk.tour.hand import Hand

    application = QGuiApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        settings = load_settings(
            None,
            {"KIOSK_STATE_DIR": folder, "KIOSK_SCREEN__WIDTH": "1080", "KIOSK_SCREEN__HEIGHT": "1920"},
        )
        with Kiosk(settings, plays_citizen=False) as kiosk:
            kiosk.start()
            hand = Hand(kiosk.window.window, kiosk.shell, 60)
            hand.wait(lambda: kiosk.machine and kiosk.machine.store.item_count() > 0, "the catalogue")
            hand.wait(lambda: all(kiosk.machine.store.numbers_left(_today(kiosk)).values()), "numbers")
            hand.wait(lambda: kiosk.window.warming.done, "the pages to be ready")
            presses = [
                {"press": f"{name} > {page}", **_press(kiosk, hand, name, page)}
                for _ in range(ROUNDS)
                for name, page in PRESSES
            ]
            durable = _take_numbers(kiosk)
            synced = _fdatasyncs(Path(folder))
    del application
    print(json.dumps({"presses": presses, "durable_ms": durable, "fdatasync_ms": synced}))
    return 0


def _press(kiosk, hand, name: str, page: str) -> dict[str, float]:
    """Milliseconds from the release of the finger to the first frame of what it leads to, and to the last; `busy` is
    what the first took of a processor, whatever else the machine did meanwhile."""
    from PySide6.QtCore import QPoint
    from PySide6.QtTest import QTest

    from kiosk.shell.layer import place_in_window
    from kiosk.tour.hand import finger

    name = _full_name(hand, name)
    hand.item(name)
    hand.wait_still(2 * CALM_MS)
    item = hand.item(name)
    hand.wait(item.isEnabled, f"{name} to be enabled")
    window = kiosk.window.window
    frames: list[float] = []
    busy: list[float] = []

    def framed() -> None:
        if _shown(kiosk) == page:
            frames.append(time.perf_counter())
            busy.append(time.thread_time())

    place = place_in_window(item).center()
    point = QPoint(round(place.x()), round(place.y()))
    QTest.touchEvent(window, finger()).press(0, point, window).commit()
    hand.pause(FINGER_MS)
    window.frameSwapped.connect(framed)
    free = time.thread_time()
    began = time.perf_counter()
    QTest.touchEvent(window, finger()).release(0, point, window).commit()
    hand.wait(lambda: frames, f"a frame of {page} after {name}")
    if page != MOVING:
        hand.wait(lambda: time.perf_counter() - frames[-1] > CALM_MS / 1000, "the page to rest")
    window.frameSwapped.disconnect(framed)
    return {"first": (frames[0] - began) * 1000, "last": (frames[-1] - began) * 1000, "busy": (busy[0] - free) * 1000}


def _full_name(hand, name: str) -> str:
    """The first shown item whose name begins so, where the name ends with a dot."""
    found: Callable[[], str | None] = lambda: next(  # noqa: E731 - asked again and again
        (each for each in hand.names_in_order() if each == name or (name[-1] == "." and each.startswith(name))), None
    )
    hand.wait(found, f"an item named {name}")
    return found() or name


def _shown(kiosk) -> str:
    navigator = kiosk.shell.navigator
    top = navigator.sheet or navigator.current
    return top.spec.name if top is not None else ""


def _take_numbers(kiosk) -> list[float]:
    from kiosk.domain.language import Language

    tickets = kiosk.machine.services.tickets
    taken = []
    for turn in range(NUMBERS):
        queue = "ABCDEFGH"[turn % 7]
        began = time.perf_counter()
        tickets.take(queue, Language.ZH)
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def _fdatasyncs(folder: Path) -> list[float]:
    """One page appended and made durable, on the same disk."""
    handle = os.open(folder / "probe", os.O_WRONLY | os.O_CREAT)
    took = []
    for _ in range(NUMBERS):
        os.write(handle, b"x" * 4096)
        began = time.perf_counter()
        os.fdatasync(handle)
        took.append((time.perf_counter() - began) * 1000)
    os.close(handle)
    return took


def _today(kiosk):
    from kiosk.domain.clock import hall_day

    return hall_day(kiosk.clock.now())


if __name__ == "__main__":
    sys.exit(main())
