"""Why the machine serves nobody now, in the reader's words."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel

QML_IMPORT_NAME = "screens.out_of_service"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OutOfServiceViewModel(ViewModel):
    """`reason` is a word of the shell: `hours`, `paused`, `store`, or whatever fault it named."""

    def __init__(self, reason: str, opens_at: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reason = reason
        self._opens_at = opens_at

    @Property(bool, constant=True)
    def closed(self) -> bool:
        """Outside the hours, nothing is broken."""
        return self._reason == "hours"

    @Property(bool, constant=True)
    def paused(self) -> bool:
        """Staff are at work on it, nothing need be broken."""
        return self._reason == "paused"

    @Property(str, constant=True)
    def opensAt(self) -> str:
        """`8:00`, empty where nobody knows."""
        return self._opens_at
