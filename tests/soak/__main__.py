"""`make soak`: sessions at speed on the real app without a display, and a count between them. 1 where something grows.

The app is as `./run` starts it, with simulated devices and a county of its own, but that a page listens at once and
not only after it has settled. Each session reads a guide, shows a certificate, takes a number while the day has any
(2,100), and ends by 退出 or by itself. The first half of the time is not counted: caches fill up, and the store is
looked after for the first time.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

WARM_UP = 60
"""Sessions; the last 50 slips are remembered, so that a second press finds its own."""
EVERY = 10
"""Sessions between two counts."""
QUEUES = "ABCDEF"
"""Of the sample hall, those that ask nobody who they are."""
OUT = Path("build/soak.json")


def main() -> int:
    """Walk until the time is over."""
    parser = argparse.ArgumentParser(prog="tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    minutes = parser.parse_args().minutes

    from PySide6.QtGui import QGuiApplication

    from kiosk.app.kiosk import Kiosk
    from kiosk.settings import load_settings
    from kiosk.shell.fonts import load_fonts
    from kiosk.tour.hand import Hand
    from kiosk.tour.world import World
    from tests.helpers.census import Census, growing, slopes, take_census
    from tests.helpers.citizen import Citizen

    application = QGuiApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        size = {"KIOSK_SCREEN__WIDTH": "1080", "KIOSK_SCREEN__HEIGHT": "1920"}
        with Kiosk(load_settings(None, {"KIOSK_STATE_DIR": folder, **size}), plays_citizen=False) as kiosk:
            kiosk.shell.display._settle_ms = 0
            kiosk.start()
            hand = Hand(kiosk.window.window, kiosk.shell, 30)
            world = World(kiosk, hand)
            hand.wait(lambda: kiosk.machine is not None and world.has_numbers(), "the day's numbers", 90)
            hand.wait(lambda: kiosk.window.warming.done, "the pages to be ready")
            simulated = world.machine.simulated
            assert simulated is not None

            def show_code(shown: bool) -> None:
                if shown:
                    simulated.show_code(world.code(0))
                else:
                    simulated.show_images([])

            take_census(0, kiosk.window.window)  # the first makes things of its own: types that PySide had put off
            # What lives now is set aside once; it is no growth.
            hand.wait(gc.get_freeze_count, "the program to come to rest", 30)
            limits = {queue.code: queue.daily_limit for queue in kiosk.machine.store.queues()}
            # Each queue as often as it has numbers in a day, one after the other.
            turns = sorted((turn / limits[code], code) for code in QUEUES for turn in range(limits[code]))
            citizen = Citizen(hand, kiosk.shell, show_code)
            taken: list[Census] = []
            sessions, began = 0, time.monotonic()
            warm, end = began + minutes * 30, began + minutes * 60
            while time.monotonic() < end:
                queue = turns[sessions][1] if sessions < len(turns) else None
                citizen.visit(queue, leaves=sessions % 2 == 0)
                sessions += 1
                if sessions >= WARM_UP and time.monotonic() > warm and sessions % EVERY == 0:
                    taken.append(take_census(sessions, kiosk.window.window))
                    below = sum(p.memory_full_info().pss for p in psutil.Process().children(recursive=True)) / 1e6
                    print(taken[-1], f"workers_mb={below:.0f}", flush=True)
    del application
    if len(taken) < 3:
        print(f"{sessions} sessions are too few to say anything: give it more minutes")
        return 1
    complaints = growing(taken)
    OUT.parent.mkdir(exist_ok=True)
    report = {"sessions": sessions, "by_session": slopes(taken), "growing": complaints}
    OUT.write_text(json.dumps({**report, "taken": [asdict(census) for census in taken]}, indent=1) + "\n")
    print(json.dumps(report, indent=1))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
