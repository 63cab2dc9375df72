"""Runs inside a real kiosk: times presses until the next screen's first frame, and numbers until they are on the disk.

Prints one JSON object of lists in milliseconds; started by bench_ui in a process of its own.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

ROUNDS = 25
NUMBERS = 150


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
            frames = [ms for _ in range(ROUNDS) for ms in _walk(kiosk, hand)]
            durable = _take_numbers(kiosk)
            synced = _fdatasyncs(Path(folder))
    del application
    print(json.dumps({"press_to_frame_ms": frames, "durable_ms": durable, "fdatasync_ms": synced}))
    return 0


def _walk(kiosk, hand) -> list[float]:
    """Home and back over the pages that are pressed most; milliseconds of each press."""
    kiosk.shell.session.finish()
    hand.wait_page("attract")
    presses = (
        ("attract.start", "home"),
        ("home.tickets", "tickets"),
        ("nav.home", "home"),
        ("home.guides", "guides"),
        ("theme.estate", "guides.items"),
        ("nav.back", "guides"),
        ("guides.search", "guides.search"),
        ("nav.home", "home"),
    )
    return [_press(kiosk, hand, name, page) for name, page in presses]


def _press(kiosk, hand, name: str, page: str) -> float:
    """From the release of the finger to the first frame that has the page on it."""
    hand.item(name)
    hand.wait_still(120)
    window = kiosk.window.window
    shown: list[float] = []

    def framed() -> None:
        current = kiosk.shell.navigator.current
        if not shown and current is not None and current.spec.name == page:
            shown.append(time.perf_counter())

    window.frameSwapped.connect(framed)
    began = time.perf_counter()
    hand.touch(name)
    hand.wait(lambda: shown, f"a frame of {page}")
    window.frameSwapped.disconnect(framed)
    return (shown[0] - began) * 1000


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
