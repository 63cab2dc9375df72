"""导出诊断: looked at anew every two seconds, so that a stick that is put in is seen."""

from collections.abc import Collection
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.bundle import Topic, summary
from kiosk.services.diagnostics import Export
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from screens.common.qr_rows import qr_rows
from screens.staff.page_view_model import Machine, StaffPageViewModel

QML_IMPORT_NAME = "screens.staff_diagnostics"
QML_IMPORT_MAJOR_VERSION = 1

RUNNING = "running"
DONE = "done"


class ExportDesk(Protocol):
    """What this page needs of the diagnostics."""

    def has_stick(self) -> bool:
        """Whether a stick is mounted now."""
        ...

    def export(self, topics: Collection[Topic]) -> Export:
        """Put the bundle on it."""
        ...


@QmlElement
class StaffDiagnosticsViewModel(StaffPageViewModel):
    """Ticks are of this visit to the page; everything is ticked at first."""

    changed = Signal()

    def __init__(self, machine: Machine, desk: ExportDesk, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(machine, background, parent)
        self._desk = desk
        self._stick = False
        self._ticked = set(Topic)
        self._exporting = ""
        self._file = ""
        self._summary = ""
        self._qr_rows: list[str] = []
        self.asked.connect(self.changed)
        self.ask()

    def look_further(self) -> bool:
        """Whether there is a stick."""
        return self._desk.has_stick()

    def take(self, answer: bool | None) -> None:
        """A stick that was changed has nothing of the last outcome."""
        if bool(answer) and not self._stick and self._exporting != RUNNING:
            self._exporting = ""
        self._stick = bool(answer)
        text = summary(self._look) if self._look else ""
        if text != self._summary:
            self._summary, self._qr_rows = text, qr_rows(text)

    @Property(bool, notify=changed)
    def stick(self) -> bool:
        """Whether a USB stick is mounted."""
        return self._stick

    @Property(list, notify=changed)
    def topics(self) -> list[dict[str, object]]:
        """`tag ticked`: `versions`, `host`, `devices`, `sync`, `settings`, `log`."""
        return [{"tag": topic.value, "ticked": topic in self._ticked} for topic in Topic]

    @Property(str, notify=changed)
    def summary(self) -> str:
        """The lines of the code."""
        return self._summary

    @Property(list, notify=changed)
    def qrRows(self) -> list[str]:
        """The same as a QR code."""
        return self._qr_rows

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether 导出 does anything: a stick, a tick, none under way."""
        return self._stick and bool(self._ticked) and self._exporting != RUNNING

    @Property(str, notify=changed)
    def exporting(self) -> str:
        """Empty, `running`, `done`, or a fault: `no_stick`, `full`, `read_only`, `gone`, `failed`."""
        return self._exporting

    @Property(str, notify=changed)
    def file(self) -> str:
        """Name of the bundle on the stick."""
        return self._file

    @Slot(str)
    def toggle(self, tag: str) -> None:
        """A tick."""
        self._ticked ^= {Topic(tag)}
        self.changed.emit()

    @Slot()
    def export(self) -> None:
        """导出诊断."""
        if self.ready:
            topics = [topic for topic in Topic if topic in self._ticked]
            self._say_export(RUNNING)
            self._background.run(lambda: self._desk.export(topics), self._exported, self._not_exported)

    def _exported(self, made: Export) -> None:
        self._file = made.name
        self._say_export(made.fault.value if made.fault else DONE)

    def _not_exported(self, error: Exception) -> None:
        self._say_export("failed")
        raise error

    def _say_export(self, state: str) -> None:
        self._exporting = state
        self.changed.emit()
