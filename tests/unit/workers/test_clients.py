"""The ports by calls: what each trouble with a worker becomes for a service."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from devices.camera.port import Camera, CameraStatus, Preview, Scan, ScanHint
from devices.card_reader.port import CardReader, CardReaderStatus, CardReading, ReadOutcome
from devices.errors import DeviceError, Fault
from devices.printer.port import PaperOutcome, Printer, PrinterStatus, PrintJob, PrintOutcome
from devices.printer.receipt import Paragraph, Receipt
from devices.status import DeviceState
from kiosk.workers.clients import CameraClient, CardReaderClient, PrinterClient, SyncClient
from kiosk.workers.errors import WorkerBug, WorkerGone, WorkerTimeout
from kiosk.workers.health import ProcessState, WorkerHealth
from kiosk.workers.reporter import HealthReporter
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.supervisor import Supervisor
from sync.agent.port import DeviceHealth, Sync, SyncError, SyncReason, SyncStatus
from tests.helpers import rogue_driver
from tests.helpers.rogue_driver import Rogue, RogueSettings
from tests.helpers.waiting import wait_until

MOMENT = datetime(2026, 3, 1, tzinfo=UTC)
GONE = WorkerGone("The program is gone.", sent=False)
GONE_WITH_JOB = WorkerGone("The program is gone.", sent=True)
TIMEOUT = WorkerTimeout("No answer.", sent=True)
BUSY = WorkerTimeout("Busy.", sent=False)
BUG = WorkerBug("A fault.", sent=True)
JOB = PrintJob(UUID(int=1), Receipt("test", (Paragraph("你好"),)))
ONLINE = SyncStatus(True, MOMENT, MOMENT, 2, MOMENT, 0, 1.5, "K2")


class Answering:
    """A worker that answers every call with the same value or error."""

    def __init__(self, answer: object, last_status: object = None) -> None:
        self._answer = answer
        self.last_status = last_status
        self.calls: list[tuple[str, tuple[object, ...], float | None]] = []

    def call(self, method: str, *arguments: object, deadline_s: float | None = None) -> object:
        self.calls.append((method, arguments, deadline_s))
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


def test_they_are_the_ports() -> None:
    worker = Answering(None)
    printer: Printer = PrinterClient(worker)
    reader: CardReader = CardReaderClient(worker)
    camera: Camera = CameraClient(worker)
    sync: Sync = SyncClient(worker)
    assert {{"status"} <= type(client).METHODS for client in (printer, reader, camera, sync)} == {True}  # type: ignore[attr-defined]


# --- printer ---


@pytest.mark.parametrize("trouble", [GONE_WITH_JOB, TIMEOUT, BUG])
def test_a_job_lost_in_the_workers_hands_is_unknown(trouble: Exception) -> None:
    outcome = PrinterClient(Answering(trouble)).print(JOB)
    assert outcome == PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)


@pytest.mark.parametrize(("trouble", "fault"), [(GONE, Fault.MISSING), (BUSY, Fault.BUSY)])
def test_a_job_that_never_left_is_an_error_of_the_device(trouble: Exception, fault: Fault) -> None:
    with pytest.raises(DeviceError) as error:
        PrinterClient(Answering(trouble)).print(JOB)
    assert error.value.fault is fault


@pytest.mark.expects_log("worker.lost")
def test_a_real_job_travels_and_a_crash_with_it_is_unknown(tmp_path: Path) -> None:
    settings = RogueSettings(tmp_path / "plug", tmp_path / "diary")
    settings.plug.touch()
    spec = WorkerSpec("printer", rogue_driver.build, settings, Rogue.METHODS, 5.0)
    with Supervisor([spec], timing=Timing(backoff_base_s=0.01)) as supervisor:
        client = PrinterClient(supervisor.worker("printer"))
        assert client.status() == PrinterStatus(DeviceState.READY, tickets_left=7)
        assert client.print(JOB).outcome is PaperOutcome.PRINTED
        crash = PrintJob(UUID(int=2), Receipt("crash", ()))
        assert client.print(crash).outcome is PaperOutcome.UNKNOWN


# --- looks at a device ---

Make = Callable[[Answering], PrinterClient | CardReaderClient | CameraClient]
DEVICES = [(PrinterClient, PrinterStatus), (CardReaderClient, CardReaderStatus), (CameraClient, CameraStatus)]


@pytest.mark.parametrize(("make", "status_type"), DEVICES)
@pytest.mark.parametrize(
    ("trouble", "state"),
    [
        (GONE, DeviceState.GONE),
        (TIMEOUT, DeviceState.UNKNOWN),
        (BUG, DeviceState.UNKNOWN),
        (DeviceError(Fault.MISSING, "Plug it in."), DeviceState.GONE),
        (DeviceError(Fault.PROTOCOL, "Garbage."), DeviceState.UNKNOWN),
    ],
)
def test_a_look_never_raises(make: Make, status_type: type, trouble: Exception, state: DeviceState) -> None:
    status = make(Answering(trouble)).status()
    assert isinstance(status, status_type)
    assert status.state is state
    assert status.detail == str(trouble)


@pytest.mark.parametrize(("make", "status_type"), DEVICES)
def test_a_look_at_a_busy_device_is_the_last_one(make: Make, status_type: type) -> None:
    last = status_type(DeviceState.READY)
    client = make(Answering(BUSY, last_status=last))
    assert client.status() is last
    assert client.last_status is last
    assert make(Answering(BUSY)).status().state is DeviceState.UNKNOWN


# --- card reader and camera ---


def test_the_deadline_follows_the_time_that_the_driver_is_given() -> None:
    worker = Answering(CardReading(ReadOutcome.NO_CARD))
    CardReaderClient(worker).read(30.0)
    ((method, arguments, deadline_s),) = worker.calls
    assert (method, arguments) == ("read", (30.0,))
    assert deadline_s is not None
    assert deadline_s > 30.0


@pytest.mark.parametrize(
    ("trouble", "fault"), [(GONE_WITH_JOB, Fault.MISSING), (TIMEOUT, Fault.TIMEOUT), (BUG, Fault.PROTOCOL)]
)
def test_trouble_with_the_worker_is_trouble_with_the_device(trouble: Exception, fault: Fault) -> None:
    worker = Answering(trouble)
    for call in (lambda: CardReaderClient(worker).read(1.0), lambda: CameraClient(worker).scan(1.0)):
        with pytest.raises(DeviceError) as error:
            call()
        assert error.value.fault is fault


def test_an_answer_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(DeviceError):
        CardReaderClient(Answering(Scan("payload"))).read(1.0)


def test_the_camera_is_driven() -> None:
    assert CameraClient(Answering(Preview("block", 640, 480))).start().width == 640
    assert CameraClient(Answering(Scan(None, ScanHint.CLOSER))).scan(1.0).hint is ScanHint.CLOSER
    worker = Answering(None)
    CameraClient(worker).stop()
    assert [call[0] for call in worker.calls] == ["stop"]


def test_a_lost_camera_is_stopped_already() -> None:
    worker = Answering(GONE)
    CameraClient(worker).stop()
    assert len(worker.calls) == 1


# --- sync ---


def test_sync_reports_what_the_agent_says() -> None:
    client = SyncClient(Answering(ONLINE, last_status=ONLINE))
    assert client.status() == client.sync_now() == client.enrol("ABCDEF") == client.last_status == ONLINE


def test_a_lost_sync_is_offline_and_keeps_the_last_facts() -> None:
    status = SyncClient(Answering(GONE, last_status=ONLINE)).sync_now()
    assert not status.online
    assert (status.waiting, status.enrolled, status.last_contact) == (2, "K2", MOMENT)
    assert status.detail == "The program is gone."
    assert not SyncClient(Answering(TIMEOUT)).status().online


def test_enrolment_says_what_was_wrong() -> None:
    refused = SyncError(SyncReason.WRONG_CODE, "The code is used: ask for a new one.")
    with pytest.raises(SyncError) as error:
        SyncClient(Answering(refused)).enrol("ABCDEF")
    assert error.value.reason is SyncReason.WRONG_CODE
    with pytest.raises(SyncError) as error:
        SyncClient(Answering(GONE)).enrol("ABCDEF")
    assert error.value.reason is SyncReason.UNREACHABLE


def test_health_is_brought_to_the_sync_worker_again_and_again() -> None:
    health = WorkerHealth("printer", DeviceState.PAPER_LOW, MOMENT, "", 2, ProcessState.RUNNING, 0)
    worker = Answering(None)
    with HealthReporter(lambda: (health,), lambda: 41, SyncClient(worker), every_s=0.01):
        wait_until(lambda: len(worker.calls) >= 3)
    expected = (DeviceHealth("printer", "paper_low", MOMENT, 2, ""),)
    assert worker.calls[0][:2] == ("note_health", (expected, 41))


def test_a_lost_sync_worker_does_not_stop_the_reporter() -> None:
    worker = Answering(GONE)
    with HealthReporter(lambda: (), lambda: None, SyncClient(worker), every_s=0.01):
        wait_until(lambda: len(worker.calls) >= 3)
    assert worker.calls[-1][1] == ((), None)
