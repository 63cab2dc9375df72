"""全部日志: read once, and again when asked; a list that moves by itself can't be read."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.journal import ATTENTION, JournalEvent, Part
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from screens.staff.page_view_model import Machine, StaffPageViewModel

QML_IMPORT_NAME = "screens.staff_logs"
QML_IMPORT_MAJOR_VERSION = 1

ROWS = 40
"""Rows that are made at once: more would take longer than a frame may."""


class LoggedMachine(Machine, Protocol):
    """What this page needs of the staff's services."""

    def journal(self) -> tuple[JournalEvent, ...]:
        """Newest first. Raises OSError."""
        ...


@QmlElement
class StaffLogsViewModel(StaffPageViewModel):
    """A leaf of ROWS rows at a time, of what the two filters let through."""

    changed = Signal()
    looks_again = False

    def __init__(self, machine: LoggedMachine, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(machine, background, parent)
        self._logged = machine
        self._events: tuple[JournalEvent, ...] = ()
        self._failed = False
        self._part = ""
        self._attention = False
        self._leaf = 0
        self.asked.connect(self.changed)
        self.ask()

    def look_further(self) -> tuple[JournalEvent, ...] | None:
        """The whole journal; None where it can't be read."""
        try:
            return self._logged.journal()
        except OSError:
            return None

    def take(self, answer: tuple[JournalEvent, ...] | None) -> None:
        """Keep it, and stand at the newest."""
        self._events, self._failed = answer or (), answer is None
        self._leaf = 0

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the log could not be read."""
        return self._failed

    @Property(str, notify=changed)
    def part(self) -> str:
        """`printer`, `card_reader`, `camera`, `sync`, `machine`, or empty for all."""
        return self._part

    @Property(bool, notify=changed)
    def attention(self) -> bool:
        """Whether only 要注意的 is shown."""
        return self._attention

    @Property(int, notify=changed)
    def count(self) -> int:
        """Events that the filters let through."""
        return len(self._through())

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """The present leaf."""
        first = self._leaf * ROWS
        return [self.event_row(event) for event in self._through()[first : first + ROWS]]

    @Property(bool, notify=changed)
    def hasNewer(self) -> bool:
        """Whether there is a leaf before this one."""
        return self._leaf > 0

    @Property(bool, notify=changed)
    def hasOlder(self) -> bool:
        """Whether there is a leaf after this one."""
        return (self._leaf + 1) * ROWS < len(self._through())

    @Slot(str)
    def choosePart(self, part: str) -> None:
        """全部, 打印机, 读卡器, 摄像头, 同步, 本机."""
        self._part = Part(part).value if part else ""
        self._turn_to(0)

    @Slot(bool)
    def chooseAttention(self, on: bool) -> None:
        """要注意的, or all."""
        self._attention = on
        self._turn_to(0)

    @Slot(int)
    def turn(self, leaves: int) -> None:
        """更早的, 更近的."""
        self._turn_to(max(0, self._leaf + leaves))

    def _turn_to(self, leaf: int) -> None:
        self._leaf = leaf
        self.changed.emit()

    def _through(self) -> list[JournalEvent]:
        return [
            event
            for event in self._events
            if (not self._part or event.part == self._part) and (not self._attention or event.weight in ATTENTION)
        ]
