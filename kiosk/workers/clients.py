"""The ports of the devices and of the sync, by calls to workers: a service can't tell them from the drivers.

What goes wrong with a worker becomes what the port knows: a state, an honest "unknown", or a `DeviceError` with the
sentence for staff. Each client names in `METHODS` what its worker has to serve.
"""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Generic, Protocol, TypeVar

from devices.camera.port import CameraStatus, Preview, Scan
from devices.card_reader.port import CardReaderStatus, CardReading
from devices.errors import DeviceError, Fault
from devices.printer.port import PaperOutcome, PrinterStatus, PrintJob, PrintOutcome
from devices.status import DeviceState
from devices.voice.port import Speech, VoiceStatus
from kiosk.workers.errors import WorkerBug, WorkerError, WorkerGone, WorkerTimeout
from sync.agent.port import DeviceHealth, SyncError, SyncReason, SyncStatus

T = TypeVar("T")

STATUS_DEADLINE_S = 6.0
"""A look at a mute device may take some seconds."""
SYNC_DEADLINE_S = 300.0
"""A step under way (120 s at most), a minute of exchange, and its last step; the agent bounds each of them itself."""


class Caller(Protocol):
    """What a client needs of a worker (`kiosk.workers.worker.Worker`)."""

    def call(self, method: str, *arguments: object, deadline_s: float | None = None) -> object:
        """Run a method in the worker."""
        ...

    @property
    def last_status(self) -> object:
        """The last look."""
        ...


St = TypeVar("St", bound=PrinterStatus | CardReaderStatus | CameraStatus)


class _DeviceClient(Generic[St]):
    """What the three devices share: looks at the device that never raise."""

    def __init__(self, worker: Caller, status_type: type[St]) -> None:
        self._worker = worker
        self._status_type = status_type

    @property
    def last_status(self) -> St | None:
        """The worker's last look, about two seconds old at most; never waits."""
        status = self._worker.last_status
        return status if isinstance(status, self._status_type) else None

    def status(self) -> St:
        """Ask the device now; while it does another job, the last look. Never raises."""
        try:
            return _value(self._status_type, self._worker.call("status", deadline_s=STATUS_DEADLINE_S))
        except WorkerTimeout as error:
            last = None if error.sent else self.last_status
            return last or self._status_type(state=DeviceState.UNKNOWN, detail=error.sentence)
        except (WorkerError, DeviceError) as error:
            return self._status_type(state=_state(error), detail=error.sentence)


class PrinterClient(_DeviceClient[PrinterStatus]):
    """`devices.printer.port.Printer`."""

    METHODS = frozenset({"status", "print"})

    def __init__(self, worker: Caller) -> None:
        super().__init__(worker, PrinterStatus)

    def print(self, job: PrintJob) -> PrintOutcome:
        """Print, and the truth about the paper: UNKNOWN where the worker was lost with the job in its hands."""
        try:
            return _value(PrintOutcome, self._worker.call("print", job))
        except WorkerError as error:
            if error.sent:
                return PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)
            raise _device_error(error) from error


class CardReaderClient(_DeviceClient[CardReaderStatus]):
    """`devices.card_reader.port.CardReader`."""

    METHODS = frozenset({"status", "read"})

    def __init__(self, worker: Caller) -> None:
        super().__init__(worker, CardReaderStatus)

    def read(self, seconds: float) -> CardReading:
        """Look for a card for at most `seconds`. Raises DeviceError."""
        return _value(CardReading, _ask(self._worker, "read", seconds, deadline_s=seconds + STATUS_DEADLINE_S))


class CameraClient(_DeviceClient[CameraStatus]):
    """`devices.camera.port.Camera`."""

    METHODS = frozenset({"status", "start", "scan", "stop"})

    def __init__(self, worker: Caller) -> None:
        super().__init__(worker, CameraStatus)

    def start(self) -> Preview:
        """Open the camera. Raises DeviceError."""
        return _value(Preview, _ask(self._worker, "start"))

    def scan(self, seconds: float) -> Scan:
        """Look for a code for at most `seconds`. Raises DeviceError."""
        return _value(Scan, _ask(self._worker, "scan", seconds, deadline_s=seconds + STATUS_DEADLINE_S))

    def stop(self) -> None:
        """Close the camera. A lost worker has let go of it already."""
        try:
            self._worker.call("stop")
        except WorkerGone:
            return
        except WorkerError as error:
            raise _device_error(error) from error


class VoiceClient:
    """`devices.voice.port.Voice`; what can't be said is not said."""

    METHODS = frozenset({"status", "say", "chime", "hush"})

    def __init__(self, worker: Caller) -> None:
        self._worker = worker

    @property
    def last_status(self) -> VoiceStatus | None:
        """The worker's last look; never waits."""
        status = self._worker.last_status
        return status if isinstance(status, VoiceStatus) else None

    def say(self, speech: Speech) -> float:
        """Begin to say it; its length in seconds. Raises DeviceError."""
        return _value(float, _ask(self._worker, "say", speech))

    def chime(self, name: str, softer_db: float = 0.0) -> float:
        """Begin to play a note; its length in seconds. Raises DeviceError."""
        return _value(float, _ask(self._worker, "chime", name, softer_db))

    def hush(self) -> None:
        """Be silent. Raises DeviceError."""
        _ask(self._worker, "hush")


class SyncClient:
    """`sync.agent.port.Sync`."""

    METHODS = frozenset({"status", "sync_now", "enrol", "note_health"})

    def __init__(self, worker: Caller) -> None:
        self._worker = worker

    @property
    def last_status(self) -> SyncStatus | None:
        """The worker's last look; never waits."""
        status = self._worker.last_status
        return status if isinstance(status, SyncStatus) else None

    def status(self) -> SyncStatus:
        """How it stands; where the worker can't say, offline and why. Never raises."""
        try:
            return _value(SyncStatus, self._worker.call("status", deadline_s=STATUS_DEADLINE_S))
        except (WorkerError, SyncError, DeviceError) as error:
            return self._unknown(error.sentence)

    def sync_now(self) -> SyncStatus:
        """One full exchange. Never raises."""
        try:
            return _value(SyncStatus, self._worker.call("sync_now", deadline_s=SYNC_DEADLINE_S))
        except (WorkerError, SyncError, DeviceError) as error:
            return self._unknown(error.sentence)

    def enrol(self, code: str) -> SyncStatus:
        """Use a one-time code. Raises SyncError."""
        try:
            return _value(SyncStatus, self._worker.call("enrol", code, deadline_s=SYNC_DEADLINE_S))
        except (WorkerError, DeviceError) as error:
            raise SyncError(SyncReason.UNREACHABLE, error.sentence) from error

    def note_health(self, devices: tuple[DeviceHealth, ...], tickets_left: int | None) -> None:
        """For the next heartbeats; forgotten where the worker is lost. Never raises."""
        with suppress(WorkerError, SyncError):
            self._worker.call("note_health", devices, tickets_left, deadline_s=STATUS_DEADLINE_S)

    def _unknown(self, sentence: str) -> SyncStatus:
        last = self.last_status
        if last is not None and last.online is False:
            return last
        return SyncStatus(
            online=False,
            since=datetime.now(UTC),
            last_contact=last.last_contact if last else None,
            waiting=last.waiting if last else 0,
            oldest_at=last.oldest_at if last else None,
            rejected=last.rejected if last else 0,
            clock_offset_s=last.clock_offset_s if last else 0.0,
            enrolled=last.enrolled if last else None,
            detail=sentence,
        )


def _ask(worker: Caller, method: str, *arguments: object, deadline_s: float | None = None) -> object:
    try:
        return worker.call(method, *arguments, deadline_s=deadline_s)
    except WorkerError as error:
        raise _device_error(error) from error


def _value(kind: type[T], value: object) -> T:
    if isinstance(value, kind):
        return value
    raise DeviceError(Fault.PROTOCOL, f"The driver answered {type(value).__name__}: install the kiosk again.")


def _device_error(error: WorkerError) -> DeviceError:
    if isinstance(error, WorkerTimeout):
        return DeviceError(Fault.TIMEOUT if error.sent else Fault.BUSY, error.sentence)
    return DeviceError(Fault.PROTOCOL if isinstance(error, WorkerBug) else Fault.MISSING, error.sentence)


def _state(error: WorkerError | DeviceError) -> DeviceState:
    if isinstance(error, WorkerGone) or (isinstance(error, DeviceError) and error.fault is not Fault.PROTOCOL):
        return DeviceState.GONE
    return DeviceState.UNKNOWN
