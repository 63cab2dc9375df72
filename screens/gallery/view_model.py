"""What the gallery shows that is not in QML: the names of all icons, and a code."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.shell.paths import ASSETS
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from screens.common.qr_rows import qr_rows

QML_IMPORT_NAME = "screens.gallery"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GalleryViewModel(ViewModel):
    """Constant samples."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = sorted({path.stem for path in (ASSETS / "icons").glob("*.svg")} - {"mark"})
        self._qr_rows = qr_rows("https://hall.example/t/A027")

    @Property(list, constant=True)
    def icons(self) -> list[str]:
        """Names of the drawn icons."""
        return self._icons

    @Property(list, constant=True)
    def qrRows(self) -> list[str]:
        """Modules of a sample code."""
        return self._qr_rows
