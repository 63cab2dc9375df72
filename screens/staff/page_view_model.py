"""What every page behind the PIN has: one look at the machine every two seconds, the few things staff do, the visit."""

from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from devices.printer.port import PrintOutcome
from devices.status import USABLE, DeviceState
from kiosk.domain.clock import HALL_ZONE
from kiosk.services.journal import JournalEvent
from kiosk.services.staff import Overview
from kiosk.shell.background import Runner
from kiosk.shell.dates import clock_text, day_text
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from kiosk.workers.health import ProcessState, WorkerHealth
from sync.agent.port import SyncStatus

QML_IMPORT_NAME = "screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 2000
RESTART_LOOKS = 15
"""Half a minute: a camera's process needs some seconds to load its libraries and to see its first frame."""


class Machine(Protocol):
    """What every staff page needs of the staff's services."""

    def leave(self) -> None:
        """A page of the visit has gone."""
        ...

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
class StaffPageViewModel(ViewModel):
    """Give `look_further` (off the screen's thread) and `take` (on it), and call `ask` at the end of `__init__`.

    Facts and words of enums; the sentences are QML's. Nothing here is about a citizen.
    """

    asked = Signal()
    """There has been a look. Connect it to the page's own `changed`, as with LoadingViewModel."""
    actionChanged = Signal()
    looks_again = True
    """False for a page that would move under the reader's eyes."""

    def __init__(self, machine: Machine, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._background = background
        self._look: Overview | None = None
        self._action = Action.NONE
        self._about = ""
        self._outcome = Outcome.RUNNING
        self._busy: set[Action] = set()
        self._restarts_before = 0
        self._looks_left = 0
        self._last_failure: type[Exception] | None = None
        self._next = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._next.timeout.connect(self.ask)
        self.languageChanged.connect(self.asked)

    # -- what a page gives

    def look_further(self) -> Any:
        """What this page asks for beside the overview; runs on another thread."""
        return None

    def take(self, answer: Any) -> None:
        """Keep it; None where the look itself failed."""

    # -- looking

    @Slot()
    def ask(self) -> None:
        """Look now."""
        self._next.stop()
        self._background.run(lambda: (self._machine.overview(), self.look_further()), self._looked, self._not_looked)

    @Property(bool, notify=asked)
    def loaded(self) -> bool:
        """Whether there has been a look."""
        return self._look is not None

    def close(self) -> None:
        """Stop looking; without another page of the visit the door shuts."""
        self._next.stop()
        self._machine.leave()

    def worker(self, name: str) -> WorkerHealth | None:
        """As it was at the last look."""
        return next((worker for worker in self._look.workers if worker.name == name), None) if self._look else None

    def health_row(self, worker: WorkerHealth) -> dict[str, object]:
        """`state process fault restarts since`."""
        return {
            "state": worker.state.value,
            "process": worker.process.value,
            "fault": worker.fault,
            "restarts": worker.restarts,
            "since": self.moment(worker.since),
        }

    def event_row(self, event: JournalEvent) -> dict[str, object]:
        """`time event part weight lasted fields` of a line of the journal."""
        return {
            "time": self.moment(event.moment),
            "event": event.event.value,
            "part": event.part.value,
            "weight": event.weight.value,
            "lasted": -1 if event.lasted_s is None else event.lasted_s,
            "fields": dict(event.fields),
        }

    def sync_row(self) -> dict[str, object]:
        """`known online enrolled contact since offset detail`, and of the outbox `waiting oldest rejected`."""
        look = self._look
        status, store = (look.sync, look.store) if look else (None, None)
        return {
            "known": status is not None,
            "online": status is not None and status.online,
            "enrolled": bool(store and store.kiosk_id),
            "contact": self.moment(status.last_contact if status else None),
            "since": self.moment(status.since if status else None),
            "offset": f"{status.clock_offset_s:+.1f}" if status else "",
            "detail": status.detail if status else "",
            "waiting": store.outbox.waiting if store else -1,
            "oldest": self.moment(store.outbox.oldest_at if store else None),
            "rejected": store.outbox.rejected if store else -1,
        }

    def number_rows(self) -> list[dict[str, object]]:
        """号段: `code name left` of each queue; empty where nothing is known."""
        store = self._look.store if self._look else None
        rows = store.numbers if store else ()
        return [{"code": row.queue_code, "name": self.text(row.queue_name), "left": row.left} for row in rows]

    def moment(self, moment: datetime | None) -> str:
        """`16:12` today, else with the day; empty for None."""
        if moment is None:
            return ""
        there = moment.astimezone(HALL_ZONE)
        is_today = self._look is not None and there.date() == self._look.at.astimezone(HALL_ZONE).date()
        return clock_text(there) if is_today else f"{day_text(there, self.reader_language)} {clock_text(there)}"

    # -- what staff do

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
        """重启: a new process at once, whatever the old one was doing; then until its device's state comes back."""
        before = self.worker(worker)
        self._restarts_before = before.restarts if before else 0
        self._looks_left = RESTART_LOOKS
        self._say(Action.RESTART, Outcome.RUNNING, worker)
        self._background.run(lambda: self._machine.restart(worker), lambda _: self.ask())

    # -- inside

    def _looked(self, answer: tuple[Overview, Any]) -> None:
        self._look, further = answer
        self._last_failure = None
        self.take(further)
        self.asked.emit()
        if (self._action, self._outcome) == (Action.RESTART, Outcome.RUNNING):
            self._watch(self.worker(self._about))
        if self.looks_again:
            self._next.start()

    def _not_looked(self, error: Exception) -> None:
        self._look = None
        self.take(None)
        self.asked.emit()
        self._next.start()
        # The same fault found again at the next look is no news.
        if type(error) is not self._last_failure:
            self._last_failure = type(error)
            raise error

    def _watch(self, worker: WorkerHealth | None) -> None:
        """Whether the new process has said how its device is."""
        self._looks_left -= 1
        is_new = worker is not None and worker.restarts > self._restarts_before
        if worker and is_new and worker.process is ProcessState.RUNNING and worker.state is not DeviceState.STARTING:
            self._say(Action.RESTART, Outcome.DONE if worker.state in USABLE else Outcome.FAILED, worker.name)
        elif self._looks_left <= 0:
            self._say(Action.RESTART, Outcome.UNKNOWN, self._about)

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
        self.ask()

    def _not_synced(self, error: Exception) -> None:
        self._busy.discard(Action.SYNC)
        self._say(Action.SYNC, Outcome.UNKNOWN)
        raise error

    def _say(self, action: Action, outcome: Outcome, about: str = "") -> None:
        self._action, self._outcome, self._about = action, outcome, about
        self.actionChanged.emit()
