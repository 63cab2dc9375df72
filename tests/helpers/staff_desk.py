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
from kiosk.services.hall import HallServices
from kiosk.services.pin_guard import PinGuard
from kiosk.services.staff import StaffService
from kiosk.workers.health import ProcessState, WorkerHealth
from sync.agent.port import SyncStatus
from tests.helpers.county_pages import SetClock, lease
from tests.helpers.filled_store import filled_store
from tests.helpers.sample_hall import sample_services

PIN = "135790"
MORNING = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 24, 8, 26, tzinfo=UTC)
NAMES = ("printer", "card_reader", "camera", "sync")


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
        self.syncing: Callable[[], object] = lambda: None
        """Called in the middle of a round; a test may wait in it."""
        self.staff = StaffService(
            self.store,
            self.workers,
            self.printer,
            PinGuard(lambda pin: pin == PIN, folder / "pin-tries.json", self.clock),
            lambda workers: Receipt("test", ()),
            folder,
            self.clock,
            "0.1.0",
            self._sync_now,
            lambda: self.paper,
            lambda: self.sync,
        )
        self.services: HallServices = sample_services(staff=self.staff)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()

    def _sync_now(self) -> SyncStatus:
        self.syncing()
        if self.sync is None:
            raise AssertionError("a sync worker always says how it stands after a round")
        return self.sync
