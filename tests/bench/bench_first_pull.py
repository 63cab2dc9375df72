"""The first pull of 100,000 items: how long, how much memory in the sync worker, and what the screen feels of it.

The screen's process is this one: a Qt event loop that should tick every 16 ms while a thread of it searches the store
as a citizen would, and the real supervisor runs the real agent in its worker process.
"""

import tempfile
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import psutil

from kiosk.workers.clients import SyncClient
from kiosk.workers.spec import WorkerSpec
from kiosk.workers.supervisor import Supervisor
from offline_store.store import Store
from sync.agent.build import build
from sync.agent.settings import SyncSettings
from sync.county_server import commands
from tests.bench.bench_sync import publish_items
from tests.bench.figure import Figure, figure
from tests.helpers.county import STATION, make_county
from tests.helpers.county_process import county_process

ITEMS = 100_000
FRAME_MS = 16
PATIENCE_S = 600.0
WEIGH_EVERY = 20
"""Searches; weighing a process costs this one some milliseconds."""


@dataclass(slots=True)
class Felt:
    """What was measured from the outside."""

    seconds: float = 0.0
    worker_mib: float = 0.0
    longest_gap_ms: float = 0.0
    searches: int = 0
    slowest_search_ms: float = 0.0


def figures() -> Iterable[Figure]:
    """About a minute and a half."""
    with tempfile.TemporaryDirectory() as folder:
        felt = measure(Path(folder))
    yield figure("pull_100k_seconds", felt.seconds, "s")
    yield figure("pull_100k_memory", felt.worker_mib, "MiB PSS of the sync worker at its highest")
    yield figure("pull_100k_frame_gap", felt.longest_gap_ms, "ms longest", goal="<= 100")
    yield figure("pull_100k_search", felt.slowest_search_ms, f"ms slowest of {felt.searches} searches meanwhile")


def measure(folder: Path) -> Felt:
    county = make_county(folder / "county")
    publish_items(county, ITEMS)
    code_file = folder / "code"
    code_file.write_text(commands.enrol_code(county, STATION, hours=1))
    felt = Felt()
    with county_process(county) as url, Store.open(folder / "store.sqlite") as store:
        settings = SyncSettings(
            store_path=folder / "store.sqlite", key_path=folder / "key", server_url=url, enrol_code_file=code_file
        )
        spec = WorkerSpec("sync", build, settings, SyncClient.METHODS, 30.0)
        done = threading.Event()
        citizen = threading.Thread(target=search_all_the_time, args=(store, done, felt))
        with Supervisor([spec]):
            citizen.start()
            tick_until_pulled(store, done, felt)
            citizen.join()
    county.database.close()
    return felt


def search_all_the_time(store: Store, done: threading.Event, felt: Felt) -> None:
    """A citizen types; the store is asked off the GUI thread, as in the kiosk. Also watches for the end."""
    began = time.perf_counter()
    watched = psutil.Process()
    while not done.is_set():
        asked = time.perf_counter()
        store.search("不动产")
        felt.slowest_search_ms = max(felt.slowest_search_ms, (time.perf_counter() - asked) * 1000)
        felt.searches += 1
        if felt.searches % WEIGH_EVERY == 0:
            workers = [child for child in watched.children() if "fork" in " ".join(child.cmdline())]
            felt.worker_mib = max([felt.worker_mib, *(child.memory_full_info().pss / 2**20 for child in workers)])
        if store.item_count() >= ITEMS or time.perf_counter() - began > PATIENCE_S:
            felt.seconds = time.perf_counter() - began
            done.set()
        done.wait(0.1)


def tick_until_pulled(store: Store, done: threading.Event, felt: Felt) -> None:
    """The GUI thread: the longest time between two ticks of a timer that should tick with each frame."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    app = QCoreApplication.instance() or QCoreApplication([])
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        felt.longest_gap_ms = max(felt.longest_gap_ms, (now - last) * 1000)
        last = now
        if done.is_set():
            app.quit()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(FRAME_MS)
    app.exec()
