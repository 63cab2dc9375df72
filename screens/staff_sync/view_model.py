"""同步: last contact, what waits, what the county refused, numbers left. Nothing of an event but its kind is shown."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from offline_store.records import RejectedEvent
from screens.staff.page_view_model import Machine, StaffPageViewModel
from sync.contract.rejections import rejection_of

QML_IMPORT_NAME = "screens.staff_sync"
QML_IMPORT_MAJOR_VERSION = 1

ROWS = 30
"""Refused events that are shown, the newest first; the number of all of them stands above."""


class SyncingMachine(Machine, Protocol):
    """What this page needs of the staff's services."""

    def rejected(self) -> tuple[RejectedEvent, ...] | None:
        """Newest first; None where the store is away."""
        ...


@QmlElement
class StaffSyncViewModel(StaffPageViewModel):
    """What was refused is shown, never edited and never sent again."""

    changed = Signal()

    def __init__(self, machine: SyncingMachine, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(machine, background, parent)
        self._syncing_machine = machine
        self._rejected: tuple[RejectedEvent, ...] | None = None
        self.asked.connect(self.changed)
        self.ask()

    def look_further(self) -> tuple[RejectedEvent, ...] | None:
        """The refused events."""
        return self._syncing_machine.rejected()

    def take(self, answer: tuple[RejectedEvent, ...] | None) -> None:
        """Keep them."""
        self._rejected = answer

    @Property(dict, notify=changed)
    def sync(self) -> dict[str, object]:
        """As on the dashboard (`sync_row`)."""
        return self.sync_row()

    @Property(list, notify=changed)
    def numbers(self) -> list[dict[str, object]]:
        """As on the dashboard (`number_rows`)."""
        return self.number_rows()

    @Property(list, notify=changed)
    def rejected(self) -> list[dict[str, object]]:
        """`kind time reason` of the newest that the county refused; the reason's code, empty where it is not known."""
        return [
            {"kind": str(event.kind), "time": self.moment(event.occurred_at), "reason": _code(event.reason)}
            for event in (self._rejected or ())[:ROWS]
        ]

    @Property(bool, notify=changed)
    def rejectedKnown(self) -> bool:
        """Whether the store could be asked."""
        return self._rejected is not None

    @Property(dict, notify=changed)
    def process(self) -> dict[str, object]:
        """The sync's own process (`health_row`), empty where nothing is known."""
        worker = self.worker("sync")
        return self.health_row(worker) if worker else {}


def _code(reason: str) -> str:
    rejection = rejection_of(reason)
    return rejection.code if rejection else ""
