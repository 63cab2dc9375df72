"""What the hidden admin screen shows and does: health, a test print, a restart; nothing about citizens."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Protocol

from devices.printer.port import Printer, PrinterStatus, PrintOutcome
from devices.printer.receipt import Receipt
from kiosk.domain.clock import Clock, hall_day
from kiosk.domain.language import LocalizedText
from kiosk.log_events import LogEvent, log_event
from kiosk.services.host import Room, disk_room, memory_room
from kiosk.services.journal import DayCounts, Journal, JournalEvent, Part, matters
from kiosk.services.paper import print_truthfully
from kiosk.services.pin_guard import PinGuard
from kiosk.workers.health import WorkerHealth
from offline_store.errors import StoreUnavailable
from offline_store.records import OutboxHealth, RejectedEvent
from offline_store.store import Store
from sync.agent.port import SyncStatus

logger = logging.getLogger(__name__)

RECENT = 5
"""最近的事 on the dashboard."""


class Workers(Protocol):
    """The supervisor, as far as staff need it."""

    def health(self) -> tuple[WorkerHealth, ...]:
        """Snapshots, never waiting."""
        ...

    def restart(self, name: str) -> None:
        """Kill one worker's process and start a new one."""
        ...


@dataclass(frozen=True, slots=True)
class NumbersLeft:
    """号段: what is left today of the blocks that the county leased for one queue."""

    queue_code: str
    queue_name: LocalizedText
    left: int


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """What the store says of itself."""

    kiosk_id: str | None
    """None before enrolment."""
    station_name: LocalizedText | None
    outbox: OutboxHealth
    numbers: tuple[NumbersLeft, ...]
    items: int
    catalogue_as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """One look at the machine. None: it could not be found out."""

    at: datetime
    workers: tuple[WorkerHealth, ...]
    printer: PrinterStatus | None
    sync: SyncStatus | None
    store: StoreFacts | None
    disk: Room | None
    memory: Room | None
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
        journal: Journal,
        clock: Clock,
        version: str,
        sync_now: Callable[[], SyncStatus],
        last_printer_status: Callable[[], PrinterStatus | None],
        last_sync_status: Callable[[], SyncStatus | None],
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
        self._last_printer_status = last_printer_status
        self._last_sync_status = last_sync_status
        self._journal = journal
        self._admission = Lock()
        self._admitted = False
        self._pages = 0

    # -- the door

    def seconds_locked(self) -> int:
        """Seconds until a PIN is looked at again; 0 = now."""
        return self._guard.seconds_left()

    def enter(self, pin: str) -> bool:
        """Whether the PIN is right; then one visit is admitted. Raises PinLocked while wrong ones are slowed down."""
        right = self._guard.check(pin)
        log_event(logger, logging.INFO, LogEvent.STAFF_ENTERED if right else LogEvent.STAFF_PIN_WRONG)
        with self._admission:
            self._admitted = right
        return right

    def take_admission(self) -> bool:
        """Whether a right PIN has been entered that nobody has used yet; it is used up by this."""
        with self._admission:
            admitted, self._admitted = self._admitted, False
        return admitted

    def come_in(self) -> bool:
        """Whether a staff page may open: a right PIN was entered just before, or another page of the visit is open.

        The visit lasts as long as one of its pages is there, and each says `leave` when it goes. The next page is made
        before the last one goes, so that it ends with 锁定 and with stillness and in between never.
        """
        with self._admission:
            if not (self._admitted or self._pages):
                return False
            self._admitted = False
            self._pages += 1
            return True

    def leave(self) -> None:
        """A page that came in has gone."""
        with self._admission:
            self._pages -= 1

    # -- what staff see

    def overview(self) -> Overview:
        """State of everything, from memory and the store; asks no device and never raises for the world's faults."""
        now = self._clock.now()
        return Overview(
            at=now,
            workers=self._workers.health(),
            printer=self._last_printer_status(),
            sync=self._last_sync_status(),
            store=self._store_facts(now),
            disk=disk_room(self._state_dir),
            memory=memory_room(),
            version=self._version,
        )

    def recent(self) -> tuple[JournalEvent, ...] | None:
        """最近的事: the last few that are not the day's work, newest first; None where the log can't be read."""
        try:
            return tuple(event for event in self._journal.newest() if matters(event))[:RECENT]
        except OSError:
            return None

    def journal(self) -> tuple[JournalEvent, ...]:
        """全部日志, newest first. Raises OSError."""
        return self._journal.newest()

    def day(self, worker: str) -> DayCounts | None:
        """What came of a device's jobs today; None where the log can't be read."""
        try:
            return self._journal.day(Part(worker), hall_day(self._clock.now()))
        except OSError:
            return None

    def rejected(self) -> tuple[RejectedEvent, ...] | None:
        """Events that the county refused: kind, moment and reason, never the body. None where the store is away."""
        try:
            return self._store.rejected_events()
        except StoreUnavailable:
            return None

    def _store_facts(self, now: datetime) -> StoreFacts | None:
        try:
            identity = self._store.identity()
            left = self._store.numbers_left(hall_day(now))
            queues = self._store.queues()
            return StoreFacts(
                kiosk_id=identity.kiosk_id if identity else None,
                station_name=identity.station_name if identity else None,
                outbox=self._store.outbox_health(),
                numbers=tuple(NumbersLeft(queue.code, queue.name, left.get(queue.code, 0)) for queue in queues),
                items=self._store.item_count(),
                catalogue_as_of=self._store.catalogue_as_of(),
            )
        except StoreUnavailable:
            return None

    # -- what staff do

    def print_test_page(self) -> PrintOutcome:
        """试打一页. Raises StoreUnavailable."""
        log_event(logger, logging.INFO, LogEvent.STAFF_ACTION, action="test_print")
        return print_truthfully(self._printer, self._test_page(self._workers.health()))

    def restart(self, worker: str) -> None:
        """重启设备进程."""
        log_event(logger, logging.INFO, LogEvent.STAFF_ACTION, action="restart", worker=worker)
        self._workers.restart(worker)

    def sync_now(self) -> SyncStatus:
        """立即同步: how it stands when the round is over."""
        log_event(logger, logging.INFO, LogEvent.STAFF_ACTION, action="sync_now")
        return self._sync_now()
