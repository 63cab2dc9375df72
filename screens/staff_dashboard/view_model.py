"""The dashboard: looked at anew every two seconds; what is not known is said to be not known."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.services.host import Room
from kiosk.services.journal import JournalEvent
from kiosk.services.machine_verdict import Verdict, judge
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from screens.staff.page_view_model import Machine, StaffPageViewModel

QML_IMPORT_NAME = "screens.staff_dashboard"
QML_IMPORT_MAJOR_VERSION = 1

GIGABYTE = 1_000_000_000
NUMBER_ROWS = 3


class WatchedMachine(Machine, Protocol):
    """What this page needs of the staff's services."""

    def recent(self) -> tuple[JournalEvent, ...] | None:
        """最近的事, newest first; None where the log can't be read."""
        ...


@QmlElement
class StaffDashboardViewModel(StaffPageViewModel):
    """The whole machine on one page."""

    changed = Signal()

    def __init__(self, machine: WatchedMachine, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(machine, background, parent)
        self._watched = machine
        self._verdict: Verdict | None = None
        self._recent: tuple[JournalEvent, ...] | None = None
        self.asked.connect(self.changed)
        self.ask()

    def look_further(self) -> tuple[JournalEvent, ...] | None:
        """最近的事."""
        return self._watched.recent()

    def take(self, answer: tuple[JournalEvent, ...] | None) -> None:
        """Judge the look."""
        self._recent = answer
        self._verdict = judge(self._look) if self._look else None

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
        return {worker.name: self.health_row(worker) for worker in self._look.workers} if self._look else {}

    @Property(bool, notify=changed)
    def recentKnown(self) -> bool:
        """Whether the log could be read."""
        return self._recent is not None

    @Property(list, notify=changed)
    def recent(self) -> list[dict[str, object]]:
        """最近的事, newest first."""
        return [self.event_row(event) for event in self._recent or ()]

    @Property(int, notify=changed)
    def ticketsLeft(self) -> int:
        """Slips that the roll still gives, -1 where nobody knows."""
        left = self._look.printer.tickets_left if self._look and self._look.printer else None
        return -1 if left is None else left

    @Property(dict, notify=changed)
    def sync(self) -> dict[str, object]:
        """同步 (`sync_row`)."""
        return self.sync_row()

    @Property(list, notify=changed)
    def numbers(self) -> list[dict[str, object]]:
        """号段 (`number_rows`) of the few queues with the least left of theirs; the page of the sync has all."""
        return sorted(self.number_rows(), key=lambda row: (row["left"] == 0, row["left"]))[:NUMBER_ROWS]

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
            "asOf": self.moment(store.catalogue_as_of if store else None),
        }


def _room(room: Room | None) -> dict[str, object]:
    if room is None:
        return {"known": False, "share": 0.0, "free": ""}
    return {"known": True, "share": room.used_share, "free": f"{room.free / GIGABYTE:.1f}"}
