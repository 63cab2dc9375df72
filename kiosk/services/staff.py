"""What the hidden admin screen shows and does: health, a test print, a restart; nothing about citizens."""

import logging
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from devices.printer.port import Printer, PrintOutcome
from devices.printer.receipt import Receipt
from kiosk.domain.clock import Clock, hall_day
from kiosk.log_events import LogEvent, log_event
from kiosk.services.paper import print_truthfully
from kiosk.services.pin_guard import PinGuard
from kiosk.workers.health import WorkerHealth
from offline_store.records import OutboxHealth
from offline_store.store import Store

logger = logging.getLogger(__name__)


class Workers(Protocol):
    """The supervisor, as far as staff need it."""

    def health(self) -> tuple[WorkerHealth, ...]:
        """Snapshots, never waiting."""
        ...

    def restart(self, name: str) -> None:
        """Kill one worker's process and start a new one."""
        ...


@dataclass(frozen=True, slots=True)
class Disk:
    """The file system that the store lies on; bytes."""

    free: int
    total: int


@dataclass(frozen=True, slots=True)
class Overview:
    """One look at the machine."""

    workers: tuple[WorkerHealth, ...]
    outbox: OutboxHealth
    numbers_left: Mapping[str, int]
    """By queue code, of today's leased blocks."""
    items: int
    catalogue_as_of: datetime | None
    disk: Disk
    kiosk_id: str | None
    version: str


class StaffService:
    """Behind the PIN. Every action leaves a log line that says what was done."""

    def __init__(
        self,
        store: Store,
        workers: Workers,
        printer: Printer,
        guard: PinGuard,
        test_page: Callable[[tuple[WorkerHealth, ...]], Receipt],
        state_dir: Path,
        clock: Clock,
        version: str,
        sync_now: Callable[[], object],
    ) -> None:
        self._store = store
        self._workers = workers
        self._printer = printer
        self._guard = guard
        self._test_page = test_page
        self._state_dir = state_dir
        self._clock = clock
        self._version = version
        self._sync_now = sync_now

    def seconds_locked(self) -> int:
        """Seconds until a PIN is looked at again; 0 = now."""
        return self._guard.seconds_left()

    def enter(self, pin: str) -> bool:
        """Whether the PIN is right; raises PinLocked while wrong ones are slowed down."""
        right = self._guard.check(pin)
        level, event = (logging.INFO, LogEvent.STAFF_ENTERED) if right else (logging.INFO, LogEvent.STAFF_PIN_WRONG)
        log_event(logger, level, event)
        return right

    def overview(self) -> Overview:
        """State of everything, from memory and the store; asks no device."""
        identity = self._store.identity()
        usage = shutil.disk_usage(self._state_dir)
        return Overview(
            workers=self._workers.health(),
            outbox=self._store.outbox_health(),
            numbers_left=self._store.numbers_left(hall_day(self._clock.now())),
            items=self._store.item_count(),
            catalogue_as_of=self._store.catalogue_as_of(),
            disk=Disk(usage.free, usage.total),
            kiosk_id=identity.kiosk_id if identity else None,
            version=self._version,
        )

    def print_test_page(self) -> PrintOutcome:
        """试打一页."""
        log_event(logger, logging.INFO, LogEvent.STAFF_ACTION, action="test_print")
        return print_truthfully(self._printer, self._test_page(self._workers.health()))

    def restart(self, worker: str) -> None:
        """重启设备进程."""
        log_event(logger, logging.INFO, LogEvent.STAFF_ACTION, action="restart", worker=worker)
        self._workers.restart(worker)

    def sync_now(self) -> None:
        """立即同步; returns when the round is over. Raises WorkerError."""
        log_event(logger, logging.INFO, LogEvent.STAFF_ACTION, action="sync_now")
        self._sync_now()
