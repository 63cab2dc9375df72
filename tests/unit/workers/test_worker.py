"""One worker in a real process: what it does when all is well, and when the driver hangs, crashes, floods or lies."""

import logging
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psutil
import pytest

from devices.errors import DeviceError, Fault
from devices.printer.port import PrinterStatus
from devices.status import DeviceState
from kiosk.workers.channel import FRAME_LIMIT
from kiosk.workers.errors import WorkerBug, WorkerGone, WorkerTimeout
from kiosk.workers.health import ProcessState
from kiosk.workers.inbox import QUEUE_LIMIT
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.supervisor import Supervisor
from kiosk.workers.worker import Worker
from tests.helpers import rogue_driver
from tests.helpers.rogue_driver import Rogue, RogueSettings
from tests.helpers.waiting import wait_until

QUICK = Timing(
    poll_s=0.05, retry_s=0.02, build_s=8.0, silence_s=1.0, backoff_base_s=0.02, backoff_cap_s=0.1, steady_s=0.3
)
LOST = pytest.mark.expects_log("worker.lost")
DIARY = "diary"


@pytest.fixture
def settings(tmp_path: Path) -> RogueSettings:
    plug = tmp_path / "plug"
    plug.touch()
    diary = tmp_path / DIARY
    diary.touch()
    return RogueSettings(plug, diary)


def spec_of(
    settings: RogueSettings,
    build: Callable[[RogueSettings], object] = rogue_driver.build,
    deadline_s: float = 5.0,
    methods: frozenset[str] = Rogue.METHODS,
) -> WorkerSpec[RogueSettings]:
    return WorkerSpec("rogue", build, settings, methods, deadline_s)


@pytest.fixture
def start() -> Iterator[Callable[..., Worker]]:
    with ExitStack() as stack:

        def start_worker(spec: WorkerSpec[RogueSettings], timing: Timing = QUICK) -> Worker:
            supervisor = stack.enter_context(Supervisor([spec], timing=timing, dice=random.Random(1)))
            return supervisor.worker(spec.name)

        yield start_worker


StartWorker = Callable[..., Worker]


def wait_for_state(worker: Worker, state: DeviceState) -> None:
    wait_until(lambda: worker.health.state is state, what=f"state {state}, is {worker.health}")


def wait_for_restart(worker: Worker) -> None:
    wait_until(lambda: worker.health.restarts == 1 and worker.health.state is DeviceState.READY)


# --- all is well ---


def test_a_call_returns_what_the_driver_returned(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    status = PrinterStatus(DeviceState.PAPER_LOW, tickets_left=3)
    assert worker.call("echo", status) == status
    assert worker.call("echo", (1, "二", None, frozenset({3.5}))) == (1, "二", None, frozenset({3.5}))


def test_calls_of_many_threads_get_their_own_answers(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    answers: dict[int, object] = {}
    threads = [
        threading.Thread(target=lambda n=n: answers.update({n: worker.call("echo", n)})) for n in range(QUEUE_LIMIT)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {n: n for n in range(QUEUE_LIMIT)}


def test_health_and_last_status_are_there_without_a_call(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    assert worker.health.state is DeviceState.STARTING
    wait_for_state(worker, DeviceState.READY)
    assert worker.health.process is ProcessState.RUNNING
    assert worker.health.restarts == 0
    assert worker.last_status == PrinterStatus(DeviceState.READY, tickets_left=7)


def test_an_error_of_the_device_reaches_the_caller_whole(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    with pytest.raises(DeviceError) as refused:
        worker.call("refuse")
    assert refused.value.fault is Fault.BUSY
    assert str(refused.value) == "Another program holds it."


@pytest.mark.expects_log("driver bug: KeyError at rogue_driver.py")
def test_a_bug_of_the_driver_is_told_by_place_and_not_by_message(
    start: StartWorker, settings: RogueSettings, caplog: pytest.LogCaptureFixture
) -> None:
    worker = start(spec_of(settings))
    for _ in range(3):
        with pytest.raises(WorkerBug) as bug:
            worker.call("bug")
        assert "KeyError at rogue_driver.py" in bug.value.sentence
    assert "citizen" not in caplog.text
    assert caplog.text.count("driver bug") == 1
    assert worker.health.restarts == 0


def test_a_method_that_is_not_in_the_spec_is_refused_here(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings, methods=frozenset({"status"})))
    with pytest.raises(ValueError, match="does not serve"):
        worker.call("identity")


def test_a_request_beyond_the_limit_is_the_callers_error(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    with pytest.raises(ValueError, match="beyond"):
        worker.call("echo", b"x" * FRAME_LIMIT)
    assert worker.call("echo", 1) == 1


@pytest.mark.expects_log("driver bug")
@pytest.mark.parametrize("method", ["huge_reply", "strange_reply"])
def test_a_reply_that_can_not_travel_is_a_bug(start: StartWorker, settings: RogueSettings, method: str) -> None:
    worker = start(spec_of(settings))
    with pytest.raises(WorkerBug):
        worker.call(method)
    assert worker.call("echo", 1) == 1


def test_log_lines_of_the_driver_arrive_and_are_bounded(
    start: StartWorker, settings: RogueSettings, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        worker = start(spec_of(settings))
        worker.call("chatter", 1000)
    assert "line 3" in caplog.text
    assert caplog.text.count("line ") <= 40  # two seconds' worth


def test_the_device_is_closed_at_the_end(settings: RogueSettings) -> None:
    with Supervisor([spec_of(settings)], timing=QUICK) as supervisor:
        supervisor.worker("rogue").call("echo", 1)
    assert settings.diary.read_text().splitlines() == ["build", "close"]
    assert supervisor.health()[0].process is ProcessState.STOPPED
    with pytest.raises(WorkerGone):
        supervisor.worker("rogue").call("echo", 1)


def test_the_worker_loads_neither_qt_nor_the_main_program(start: StartWorker, settings: RogueSettings) -> None:
    modules = start(spec_of(settings)).call("loaded_modules")
    assert isinstance(modules, tuple)
    assert "devices" in modules
    heavy = {"PySide6", "pytest", "sqlalchemy", "httpx", "pydantic", "numpy", "cv2", "asyncio"}
    assert not heavy.intersection(modules)


# --- plugging ---


@pytest.mark.expects_log("device.fault .*state=gone")
def test_unplugged_is_gone_after_three_misses_and_ready_again_when_plugged(
    start: StartWorker, settings: RogueSettings, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        worker = start(spec_of(settings))
        wait_for_state(worker, DeviceState.READY)
        settings.plug.rename(settings.plug.with_suffix(".out"))
        wait_for_state(worker, DeviceState.GONE)
        assert worker.health.last_error == "The device is not there: plug it in."
        settings.plug.with_suffix(".out").rename(settings.plug)
        wait_for_state(worker, DeviceState.READY)
    assert worker.health.restarts == 0
    changes = [record.getMessage() for record in caplog.records if "device." in record.getMessage()]
    assert len(changes) == 3  # ready, gone, ready: the change, not the poll


@pytest.mark.expects_log("device.fault .*state=gone")
def test_a_driver_that_can_not_be_built_keeps_its_process_and_is_built_later(
    start: StartWorker, settings: RogueSettings
) -> None:
    settings.plug.unlink()
    worker = start(spec_of(settings, rogue_driver.build_when_plugged))
    wait_for_state(worker, DeviceState.GONE)
    with pytest.raises(DeviceError, match="plug it in") as refused:
        worker.call("echo", 1)
    assert refused.value.fault is Fault.MISSING
    settings.plug.touch()
    wait_for_state(worker, DeviceState.READY)
    assert worker.call("echo", 1) == 1
    assert worker.health.restarts == 0


@pytest.mark.expects_log("driver bug: LookupError")
@pytest.mark.expects_log("device.fault .*state=gone")
def test_a_bug_in_the_build_is_no_crash_loop(
    start: StartWorker, settings: RogueSettings, caplog: pytest.LogCaptureFixture
) -> None:
    worker = start(spec_of(settings, rogue_driver.build_with_bug))
    wait_for_state(worker, DeviceState.GONE)
    wait_until(lambda: "device.fault" in caplog.text, what="the line that says it")
    assert worker.health.restarts == 0
    assert "citizen" not in caplog.text + worker.health.last_error


# --- hanging ---


@LOST
def test_a_hanging_call_ends_at_its_deadline_and_the_worker_is_new(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    first = worker.call("identity")
    with pytest.raises(WorkerTimeout) as timeout:
        worker.call("hang", deadline_s=0.1)
    assert timeout.value.sent
    wait_for_restart(worker)
    assert worker.call("identity") != first


@LOST
@pytest.mark.parametrize("method", ["hang_in_status", "stop_myself"])
def test_an_idle_worker_that_falls_silent_is_killed(start: StartWorker, settings: RogueSettings, method: str) -> None:
    worker = start(spec_of(settings))
    first = worker.call("identity")
    if method == "stop_myself":
        with pytest.raises(WorkerTimeout):
            worker.call(method, deadline_s=0.2)
    else:
        worker.call(method)
    wait_for_restart(worker)
    assert worker.call("identity") != first


@LOST
def test_a_call_that_waits_behind_a_hanging_one_is_told_that_it_was_never_sent(
    start: StartWorker, settings: RogueSettings
) -> None:
    worker = start(spec_of(settings))
    worker.call("echo", 1)
    errors: list[Exception] = []

    def hang() -> None:
        try:
            worker.call("hang", deadline_s=1.0)
        except WorkerTimeout as error:
            errors.append(error)

    hanging = threading.Thread(target=hang)
    hanging.start()
    wait_until(lambda: worker.is_busy)
    with pytest.raises(WorkerTimeout) as busy:
        worker.call("echo", 1, deadline_s=0.1)
    assert not busy.value.sent
    hanging.join()
    assert len(errors) == 1
    wait_for_restart(worker)


@LOST
def test_a_build_that_hangs_is_killed_again_and_again_with_back_off(
    start: StartWorker, settings: RogueSettings
) -> None:
    quick_build = Timing(build_s=0.4, stop_s=0.1, backoff_base_s=0.02, backoff_cap_s=0.05, steady_s=60)
    worker = start(spec_of(settings, rogue_driver.build_and_hang), quick_build)
    with pytest.raises((WorkerGone, WorkerTimeout)) as gone:
        worker.call("echo", 1, deadline_s=5.0)
    assert not gone.value.sent
    wait_until(lambda: worker.health.restarts >= 3)
    assert worker.health.state is DeviceState.GONE


# --- crashing ---


@LOST
def test_a_crash_ends_the_call_and_the_worker_comes_back(
    start: StartWorker, settings: RogueSettings, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        worker = start(spec_of(settings))
        wait_for_state(worker, DeviceState.READY)
        with pytest.raises(WorkerGone) as gone:
            worker.call("crash")
        assert gone.value.sent
        wait_until(lambda: "worker.recovered" in caplog.text)
    assert worker.health.restarts == 1
    assert worker.health.state is DeviceState.READY
    assert caplog.text.count("worker.lost") == 1
    assert "exit code -11" in caplog.text
    assert caplog.text.count("device.changed") == 1  # the crash is told as a loss, not as two changes of the device


@LOST
def test_a_worker_that_exits_at_build_is_restarted_with_bounds_and_told_once(
    start: StartWorker, settings: RogueSettings, caplog: pytest.LogCaptureFixture
) -> None:
    worker = start(spec_of(settings, rogue_driver.build_and_exit))
    wait_until(lambda: worker.health.restarts >= 4)
    assert worker.health.state is DeviceState.GONE
    assert "exit code 3" in worker.health.last_error
    assert caplog.text.count("worker.lost") == 1


@LOST
def test_calls_during_the_back_off_fail_at_once(start: StartWorker, settings: RogueSettings) -> None:
    slow = Timing(backoff_base_s=1e6, backoff_cap_s=1e6)
    worker = start(spec_of(settings, rogue_driver.build_and_exit), slow)
    wait_until(lambda: worker.health.process is ProcessState.WAITING)
    began = time.monotonic()
    with pytest.raises(WorkerGone) as gone:
        worker.call("echo", 1, deadline_s=60.0)
    assert not gone.value.sent
    assert time.monotonic() - began < 5.0
    worker.restart()
    wait_until(lambda: settings.diary.read_text().count("exit") == 2)


def test_staff_can_restart_a_healthy_worker(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    first = worker.call("identity")
    worker.restart()
    wait_until(lambda: worker.health.restarts == 1 and worker.health.process is ProcessState.RUNNING)
    assert worker.call("identity") != first
    assert settings.diary.read_text().splitlines()[:3] == ["build", "close", "build"]


# --- flooding and lying ---


@LOST
def test_a_flooding_worker_is_killed_and_costs_no_memory(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    worker.call("echo", 1)
    before = psutil.Process().memory_info().rss
    with pytest.raises(WorkerGone):
        worker.call("flood")
    assert psutil.Process().memory_info().rss - before < 16 * 1024 * 1024
    assert worker.health.dropped > 0
    wait_for_restart(worker)


@LOST
def test_a_frame_beyond_the_limit_loses_the_worker(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    with pytest.raises(WorkerGone):
        worker.call("huge_frame")
    wait_for_restart(worker)


@LOST
def test_half_a_frame_can_not_hold_the_parent(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    worker.call("echo", 1)
    with pytest.raises(WorkerTimeout):
        worker.call("half_frame", deadline_s=0.2)
    wait_for_restart(worker)


@LOST
def test_a_worker_can_not_make_the_parent_run_code(start: StartWorker, settings: RogueSettings, tmp_path: Path) -> None:
    worker = start(spec_of(settings))
    with pytest.raises(WorkerGone):
        worker.call("smuggle", tmp_path / "owned")
    wait_for_restart(worker)
    assert not (tmp_path / "owned").exists()


def test_replies_to_other_requests_are_dropped_and_counted(start: StartWorker, settings: RogueSettings) -> None:
    worker = start(spec_of(settings))
    assert worker.call("echo", 1) == 1  # request 1
    assert worker.call("forge", (0, 1, 3, 4)) == "true"  # request 2
    assert worker.call("echo", "next") == "next"  # request 3 is not answered by the forged reply
    assert worker.health.dropped == 4


# --- the parent ---


def test_a_stopped_worker_refuses_calls_and_leaves_no_process(settings: RogueSettings) -> None:
    with Supervisor([spec_of(settings)], timing=QUICK) as supervisor:
        pid = supervisor.worker("rogue").call("identity")
    assert isinstance(pid, int)
    assert not psutil.pid_exists(pid)


def test_stopping_does_not_wait_for_a_hanging_driver(settings: RogueSettings) -> None:
    with Supervisor([spec_of(settings)], timing=Timing(poll_s=0.05, stop_s=0.2)) as supervisor:
        worker = supervisor.worker("rogue")
        pid = worker.call("identity")
        worker.call("hang_in_status")
    assert isinstance(pid, int)
    assert not psutil.pid_exists(pid)


@pytest.mark.parametrize("hangs", [False, True])
def test_a_killed_parent_leaves_no_worker(settings: RogueSettings, hangs: bool) -> None:
    command = [sys.executable, "-m", "tests.helpers.supervising_parent", str(settings.plug), str(settings.diary)]
    with subprocess.Popen([*command, *(["hang"] if hangs else [])], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pids = [int(word) for word in parent.stdout.readline().split()]
        assert len(pids) == 2
        assert all(psutil.pid_exists(pid) for pid in pids)
        parent.kill()
    wait_until(lambda: not any(psutil.pid_exists(pid) for pid in pids), what=f"the end of {pids}")
