"""The staff's screens as the program wires them, over workers, a printer and a county that a test plays."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from devices.printer.memory import MemoryPrinter
from devices.printer.port import PrinterStatus
from devices.printer.receipt import Receipt
from devices.status import DeviceState
from kiosk.domain.language import LocalizedText
from kiosk.domain.station import Identity
from kiosk.services.diagnostics import Diagnostics
from kiosk.services.hall import HallServices
from kiosk.services.journal import Journal
from kiosk.services.pin_guard import PinGuard
from kiosk.services.staff import StaffService
from kiosk.services.staff_settings import SettingsService
from kiosk.services.station_choices import StationChoices
from kiosk.services.usb_stick import find_stick
from kiosk.settings import choices_of, load_settings, without_secrets
from kiosk.workers.health import ProcessState, WorkerHealth
from sync.agent.port import SyncStatus
from sync.contract.messages import EventVerdict, VerdictKind
from tests.helpers.county_pages import SetClock, lease
from tests.helpers.filled_store import filled_store
from tests.helpers.sample_hall import sample_services

PIN = "135790"
MORNING = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 24, 8, 26, tzinfo=UTC)
NAMES = ("printer", "card_reader", "camera", "sync")
A_DAY = (
    "02:00:00 INFO kiosk.started version=0.1.0",
    "02:00:01 INFO kiosk.first_frame ms=528",
    "02:00:07 INFO device.changed worker=printer was=starting state=ready detail='paper in, cover shut'",
    "02:10:12 INFO printer.paper kind=guide paper=printed printer=ready",
    "03:02:00 ERROR sync.offline reason=unreachable",
    "03:08:00 INFO sync.online",
    "04:41:31 INFO card_reader.outcome outcome=card",
    "04:41:32 INFO ticket.issued queue=A number=27",
    "04:41:33 INFO printer.paper kind=ticket paper=printed printer=ready",
    "05:12:00 INFO camera.outcome outcome=read looks=3 ms=212",
    "05:12:01 INFO certificate.verdict verdict=expired scheme=zz1",
    "07:58:00 ERROR worker.lost worker=card_reader why=deadline wait_s=1.0",
    "07:58:02 INFO worker.recovered worker=card_reader",
    "08:15:00 INFO printer.paper kind=ticket paper=failed printer=paper_out",
    "08:16:00 WARNING kiosk.qt_message text='a word of the toolkit' category=qt.qml",
    "08:21:00 INFO device.changed worker=printer was=ready state=paper_low detail='paper near its end'",
    "08:25:00 INFO staff.entered",
)
"""Lines of the log, UTC: some of each kind."""


class PlayedWorkers:
    """A supervisor whose workers are as a test says; a restart is only counted."""

    def __init__(self) -> None:
        self.restarted: list[str] = []
        self._health = {
            name: WorkerHealth(name, DeviceState.READY, MORNING, "", 0, ProcessState.RUNNING, 0) for name in NAMES
        }

    def set(self, name: str, state: DeviceState, fault: str = "") -> None:
        """The worker says so from now on."""
        self._health[name] = replace(self._health[name], state=state, fault=fault)

    def health(self) -> tuple[WorkerHealth, ...]:
        return tuple(self._health.values())

    def restart(self, name: str) -> None:
        self.restarted.append(name)
        self._health[name] = replace(self._health[name], restarts=self._health[name].restarts + 1)


class StaffDesk(AbstractContextManager["StaffDesk"]):
    """An enrolled station, online, all well, unless a test changes it."""

    def __init__(self, folder: Path, *, enrolled: bool = True) -> None:
        self.clock = SetClock(NOW)
        self.store = filled_store(self.clock)
        if enrolled:
            self.store.save_identity(Identity("K2", LocalizedText("县中心一楼东侧"), bytes(32)))
        self.store.add_lease(lease(1, 20, queue_code="A", day=NOW.date()))
        self.store.add_lease(lease(1, 3, queue_code="B", day=NOW.date()))
        self.workers = PlayedWorkers()
        self.printer = MemoryPrinter()
        self.paper: PrinterStatus | None = PrinterStatus(DeviceState.READY, tickets_left=380)
        self.sync: SyncStatus | None = SyncStatus(
            online=True,
            since=MORNING,
            last_contact=NOW - timedelta(minutes=1),
            waiting=0,
            oldest_at=None,
            rejected=0,
            clock_offset_s=0.4,
            enrolled="K2",
        )
        self.folder = folder
        self.write_log(*A_DAY)
        self.syncing: Callable[[], object] = lambda: None
        """Called in the middle of a round; a test may wait in it."""
        self.staff = StaffService(
            self.store,
            self.workers,
            self.printer,
            PinGuard(lambda pin: pin == PIN, folder / "pin-tries.json", self.clock),
            lambda workers: Receipt("test", ()),
            folder,
            Journal(folder / "log"),
            self.clock,
            "0.1.0",
            self._sync_now,
            lambda: self.paper,
            lambda: self.sync,
        )
        self.media = folder / "media"
        """Where sticks are mounted: each folder in it is one."""
        self.media.mkdir()
        self.diagnostics = Diagnostics(
            self.staff,
            Journal(folder / "log"),
            lambda: without_secrets(load_settings(None, {})),
            (self.media,),
            lambda media: find_stick(media, lambda path: path.parent == self.media),
        )
        self.enrolling: Callable[[str], object] = lambda code: None
        """What the county does with a one-time code; a test may raise SyncError in it."""
        self.fix()

    def fix(self, *keys: str) -> None:
        """Settings of a station, some of which staff can't change."""
        self.choices = StationChoices(self.folder / "staff-settings.json", choices_of(load_settings(None, {})), keys)
        self.settings = SettingsService(self.choices, self.store, self._enrol)
        self.services: HallServices = sample_services(
            staff=self.staff, staff_settings=self.settings, diagnostics=self.diagnostics
        )

    def plug_in(self) -> Path:
        """A USB stick."""
        stick = self.media / "STICK"
        stick.mkdir()
        return stick

    def refuse(self, *reasons: str) -> None:
        """A call for help each, refused by the county for this reason."""
        for _ in reasons:
            self.store.call_help("home")
        events = [event.id for event in self.store.pending_events(len(reasons))]
        self.store.settle(
            EventVerdict(id=event, verdict=VerdictKind.REJECTED, reason=reason)
            for event, reason in zip(events, reasons, strict=True)
        )

    def write_log(self, *lines: str) -> None:
        """Lines of NOW's day, as `kiosk.app.logs` writes them: in the machine's own time."""
        (self.folder / "log").mkdir(exist_ok=True)
        with (self.folder / "log" / "kiosk.log").open("a", encoding="utf-8") as file:
            for line in lines:
                time, level, words = line.split(" ", 2)
                moment = datetime.fromisoformat(f"{NOW.date()}T{time}+00:00").astimezone()
                file.write(f"{moment:%Y-%m-%d %H:%M:%S},000 {level} kiosk.somewhere {words}\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()

    def _enrol(self, code: str) -> SyncStatus:
        self.enrolling(code)
        self.store.save_identity(Identity("K3", LocalizedText("县中心二楼"), bytes(32)))
        return self._sync_now()

    def _sync_now(self) -> SyncStatus:
        self.syncing()
        if self.sync is None:
            raise AssertionError("a sync worker always says how it stands after a round")
        return self.sync
