"""The dashboard: looked at anew every two seconds; what is not known is said to be not known."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from devices.printer.port import PrintOutcome
from kiosk.domain.clock import HALL_ZONE
from kiosk.services.host import Room
from kiosk.services.machine_verdict import Verdict, judge
from kiosk.services.staff import Overview
from kiosk.shell.background import Runner
from kiosk.shell.dates import clock_text, day_text
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from sync.agent.port import SyncStatus

QML_IMPORT_NAME = "screens.staff_dashboard"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 2000
GIGABYTE = 1_000_000_000


class Machine(Protocol):
    """What this page needs of the staff's services."""

    def overview(self) -> Overview:
        """One look."""
        ...

    def print_test_page(self) -> PrintOutcome:
        """试打一页."""
        ...

    def restart(self, worker: str) -> None:
        """重启设备进程."""
        ...

    def sync_now(self) -> SyncStatus:
        """立即同步."""
        ...


class Action(StrEnum):
    """What staff asked for last."""

    NONE = ""
    TEST_PRINT = "test_print"
    RESTART = "restart"
    SYNC = "sync"


class Outcome(StrEnum):
    """What came of it."""

    RUNNING = "running"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    DONE = "done"


@QmlElement
class StaffDashboardViewModel(ViewModel):
    """Facts and words of enums; the sentences are QML's. Nothing here is about a citizen."""

    changed = Signal()
    actionChanged = Signal()

    def __init__(self, machine: Machine, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._background = background
        self._look: Overview | None = None
        self._verdict: Verdict | None = None
        self._action = Action.NONE
        self._about = ""
        self._outcome = Outcome.RUNNING
        self._busy: set[Action] = set()
        self._next = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._next.timeout.connect(self._ask)
        self.languageChanged.connect(self.changed)
        self._ask()

    # -- the machine

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether there has been a look."""
        return self._look is not None

    @Property(str, notify=changed)
    def station(self) -> str:
        """`K2`, or empty before enrolment."""
        store = self._look.store if self._look else None
        return store.kiosk_id or "" if store else ""

    @Property(str, notify=changed)
    def stationName(self) -> str:
        """Where it stands, as the county calls it."""
        store = self._look.store if self._look else None
        return self.text(store.station_name) if store and store.station_name else ""

    @Property(str, notify=changed)
    def version(self) -> str:
        """Of the program."""
        return self._look.version if self._look else ""

    @Property(bool, notify=changed)
    def serving(self) -> bool:
        """Whether citizens can be served."""
        return self._verdict is not None and self._verdict.serving

    @Property(list, notify=changed)
    def tasks(self) -> list[str]:
        """`kiosk.services.machine_verdict.Task`, the most urgent first."""
        return [task.value for task in self._verdict.tasks] if self._verdict else []

    @Property(list, notify=changed)
    def unknown(self) -> list[str]:
        """What could not be found out: `printer`, `card_reader`, `camera`, `sync`, `disk`, `memory`."""
        return list(self._verdict.unknown) if self._verdict else []

    @Property(dict, notify=changed)
    def workers(self) -> dict[str, dict[str, object]]:
        """By name: `state process fault restarts since`."""
        look = self._look
        if look is None:
            return {}
        return {
            worker.name: {
                "state": worker.state.value,
                "process": worker.process.value,
                "fault": worker.fault,
                "restarts": worker.restarts,
                "since": self._moment(worker.since),
            }
            for worker in look.workers
        }

    @Property(int, notify=changed)
    def ticketsLeft(self) -> int:
        """Slips that the roll still gives, -1 where nobody knows."""
        left = self._look.printer.tickets_left if self._look and self._look.printer else None
        return -1 if left is None else left

    @Property(dict, notify=changed)
    def sync(self) -> dict[str, object]:
        """`known online enrolled contact since offset detail`, and of the outbox `waiting oldest rejected`."""
        look = self._look
        status, store = (look.sync, look.store) if look else (None, None)
        return {
            "known": status is not None,
            "online": status is not None and status.online,
            "enrolled": bool(store and store.kiosk_id),
            "contact": self._moment(status.last_contact) if status and status.last_contact else "",
            "since": self._moment(status.since) if status else "",
            "offset": f"{status.clock_offset_s:+.1f}" if status else "",
            "detail": status.detail if status else "",
            "waiting": store.outbox.waiting if store else -1,
            "oldest": self._moment(store.outbox.oldest_at) if store and store.outbox.oldest_at else "",
            "rejected": store.outbox.rejected if store else -1,
        }

    @Property(list, notify=changed)
    def numbers(self) -> list[dict[str, object]]:
        """号段: `code name left` of each queue; empty where nothing is known."""
        store = self._look.store if self._look else None
        rows = store.numbers if store else ()
        return [{"code": row.queue_code, "name": self.text(row.queue_name), "left": row.left} for row in rows]

    @Property(dict, notify=changed)
    def disk(self) -> dict[str, object]:
        """`known share free` (GB)."""
        return _room(self._look.disk if self._look else None)

    @Property(dict, notify=changed)
    def memory(self) -> dict[str, object]:
        """`known share free` (GB)."""
        return _room(self._look.memory if self._look else None)

    @Property(dict, notify=changed)
    def catalogue(self) -> dict[str, object]:
        """`items` (-1 where nobody knows) and `asOf`, when the county last said that they are current."""
        store = self._look.store if self._look else None
        return {
            "items": store.items if store else -1,
            "asOf": self._moment(store.catalogue_as_of) if store and store.catalogue_as_of else "",
        }

    # -- what staff did

    @Property(str, notify=actionChanged)
    def action(self) -> str:
        """`test_print`, `restart`, `sync`, or empty."""
        return self._action.value

    @Property(str, notify=actionChanged)
    def about(self) -> str:
        """Of `restart`: the worker; of `test_print`: the printer's state."""
        return self._about

    @Property(str, notify=actionChanged)
    def outcome(self) -> str:
        """`running`, `printed`, `failed`, `unknown` or `done`."""
        return self._outcome.value

    @Property(bool, notify=actionChanged)
    def printing(self) -> bool:
        """Whether a test page is under way."""
        return Action.TEST_PRINT in self._busy

    @Property(bool, notify=actionChanged)
    def syncing(self) -> bool:
        """Whether a round of sync is under way."""
        return Action.SYNC in self._busy

    @Slot()
    def testPrint(self) -> None:
        """试打一页."""
        if not self.printing:
            self._busy.add(Action.TEST_PRINT)
            self._say(Action.TEST_PRINT, Outcome.RUNNING)
            self._background.run(self._machine.print_test_page, self._printed, self._not_printed)

    @Slot()
    def syncNow(self) -> None:
        """立即同步."""
        if not self.syncing:
            self._busy.add(Action.SYNC)
            self._say(Action.SYNC, Outcome.RUNNING)
            self._background.run(self._machine.sync_now, self._synced, self._not_synced)

    @Slot(str)
    def restart(self, worker: str) -> None:
        """重启: a new process at once, whatever the old one was doing."""
        self._say(Action.RESTART, Outcome.RUNNING, worker)
        self._background.run(lambda: self._machine.restart(worker), lambda _: self._restarted(worker))

    def close(self) -> None:
        """Stop looking."""
        self._next.stop()

    # -- inside

    @Slot()
    def _ask(self) -> None:
        self._background.run(self._machine.overview, self._looked, self._not_looked)

    def _looked(self, look: Overview) -> None:
        self._look, self._verdict = look, judge(look)
        self.changed.emit()
        self._next.start()

    def _not_looked(self, error: Exception) -> None:
        self._look = self._verdict = None
        self.changed.emit()
        self._next.start()
        raise error

    def _restarted(self, worker: str) -> None:
        self._say(Action.RESTART, Outcome.DONE, worker)
        self._next.stop()
        self._ask()

    def _printed(self, outcome: PrintOutcome) -> None:
        self._busy.discard(Action.TEST_PRINT)
        self._say(Action.TEST_PRINT, Outcome(outcome.outcome.value), outcome.state.value)

    def _not_printed(self, error: Exception) -> None:
        self._busy.discard(Action.TEST_PRINT)
        self._say(Action.TEST_PRINT, Outcome.UNKNOWN)
        raise error

    def _synced(self, status: SyncStatus) -> None:
        self._busy.discard(Action.SYNC)
        self._say(Action.SYNC, Outcome.DONE if status.online else Outcome.FAILED)

    def _not_synced(self, error: Exception) -> None:
        self._busy.discard(Action.SYNC)
        self._say(Action.SYNC, Outcome.UNKNOWN)
        raise error

    def _say(self, action: Action, outcome: Outcome, about: str = "") -> None:
        self._action, self._outcome, self._about = action, outcome, about
        self.actionChanged.emit()

    def _moment(self, moment: datetime) -> str:
        """`16:12` today, else with the day."""
        there = moment.astimezone(HALL_ZONE)
        is_today = self._look is not None and there.date() == self._look.at.astimezone(HALL_ZONE).date()
        return clock_text(there) if is_today else f"{day_text(there, self.reader_language)} {clock_text(there)}"


def _room(room: Room | None) -> dict[str, object]:
    if room is None:
        return {"known": False, "share": 0.0, "free": ""}
    return {"known": True, "share": room.used_share, "free": f"{room.free / GIGABYTE:.1f}"}
