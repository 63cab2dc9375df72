"""What supervision costs and how soon it notices: idle workers, plugging, and the screen while workers misbehave.

Devices are plugged and unplugged at random moments of the real schedule (`Timing()` as at a station).
"""

import random
import tempfile
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from statistics import median, quantiles

import psutil

from devices.status import DeviceState
from kiosk.workers.errors import WorkerError
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.supervisor import Supervisor
from kiosk.workers.worker import Worker
from tests.bench.figure import Figure, figure
from tests.helpers import rogue_driver
from tests.helpers.rogue_driver import Rogue, RogueSettings
from tests.helpers.waiting import wait_until

DEVICES = 12
STARTS = 8
MISBEHAVING_S = 10.0
FRAME_MS = 16


def figures() -> Iterable[Figure]:
    """About half a minute."""
    with tempfile.TemporaryDirectory() as folder:
        starts, pss_mib = start_and_weigh(Path(folder))
        yield figure("worker_start", median(starts) * 1000, "ms from start to the first answer, median")
        yield figure("worker_memory", pss_mib, "MiB PSS of an idle worker before its driver's libraries")
    with tempfile.TemporaryDirectory() as folder:
        gone, ready = plug_and_unplug(Path(folder))
        yield figure("unplug_to_gone", p95(gone), "s p95", goal="<= 5")
        yield figure("replug_to_ready", p95(ready), "s p95", goal="<= 5")
    with tempfile.TemporaryDirectory() as folder:
        yield figure("workers_frame_gap", misbehave(Path(folder)), "ms longest, 4 workers gone wild", goal="<= 100")


def spec_of(folder: Path, name: str) -> WorkerSpec[RogueSettings]:
    plug, diary = folder / f"{name}.plug", folder / f"{name}.diary"
    plug.touch()
    diary.touch()
    return WorkerSpec(name, rogue_driver.build, RogueSettings(plug, diary), Rogue.METHODS, 5.0)


def start_and_weigh(folder: Path) -> tuple[list[float], float]:
    starts: list[float] = []
    pss = 0.0
    for n in range(STARTS):
        began = time.perf_counter()
        with Supervisor([spec_of(folder, f"w{n}")]) as supervisor:
            pid = supervisor.worker(f"w{n}").call("identity")
            starts.append(time.perf_counter() - began)
            assert isinstance(pid, int)
            pss = max(pss, psutil.Process(pid).memory_full_info().pss / 2**20)
    return starts, pss


def plug_and_unplug(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds until each device is gone, and until it is ready again."""
    specs = [spec_of(folder, f"d{n}") for n in range(DEVICES)]
    gone: list[float] = []
    ready: list[float] = []
    with Supervisor(specs) as supervisor:
        threads = [
            threading.Thread(target=cycle, args=(supervisor.worker(spec.name), spec.settings.plug, seed, gone, ready))
            for seed, spec in enumerate(specs)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return gone, ready


def cycle(worker: Worker, plug: Path, seed: int, gone: list[float], ready: list[float]) -> None:
    dice = random.Random(seed)
    pause = threading.Event()
    wait_until(lambda: worker.health.state is DeviceState.READY, 30.0)
    for _ in range(2):
        pause.wait(dice.uniform(0.0, 2.0))
        plug.unlink()
        gone.append(seconds_until(worker, DeviceState.GONE))
        pause.wait(dice.uniform(0.0, 4.0))
        plug.touch()
        ready.append(seconds_until(worker, DeviceState.READY))


def seconds_until(worker: Worker, state: DeviceState) -> float:
    began = time.perf_counter()
    wait_until(lambda: worker.health.state is state, 30.0)
    return time.perf_counter() - began


def p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def misbehave(folder: Path) -> float:
    """The longest time between two ticks of a frame timer while workers hang, crash, flood and exit again and again."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    app = QCoreApplication.instance() or QCoreApplication([])
    timing = Timing(poll_s=0.5, backoff_base_s=0.1, backoff_cap_s=0.3, silence_s=2.0)
    ways = ["hang", "crash", "flood", "huge_frame"]
    specs = [spec_of(folder, way) for way in ways]
    ends = time.perf_counter() + MISBEHAVING_S
    longest, last = 0.0, time.perf_counter()

    def torment(worker: Worker, way: str) -> None:
        pause = threading.Event()
        while time.perf_counter() < ends:
            with suppress(WorkerError):
                worker.call(way, deadline_s=0.3)
            pause.wait(0.02)  # while a worker is being started again, calls fail at once

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if now > ends:
            app.quit()

    with Supervisor(specs, timing=timing) as supervisor:
        tormentors = [threading.Thread(target=torment, args=(supervisor.worker(way), way)) for way in ways]
        for tormentor in tormentors:
            tormentor.start()
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(tick)
        last = time.perf_counter()
        timer.start(FRAME_MS)
        app.exec()
        for tormentor in tormentors:
            tormentor.join()
    return longest * 1000
