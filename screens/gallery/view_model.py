"""What the gallery shows that is not in QML: the names of all icons, a code, a picture of a camera."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.shell.paths import ASSETS
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from screens.common.camera_view import Picture, PictureFeed
from screens.common.qr_rows import qr_rows

QML_IMPORT_NAME = "screens.gallery"
QML_IMPORT_MAJOR_VERSION = 1


SIDE = 256


class StillPicture:
    """A source that always has the same frame: grey, brighter to one corner."""

    def __init__(self) -> None:
        self._picture = Picture(SIDE, SIDE, bytes((x + y) // 4 + 60 for y in range(SIDE) for x in range(SIDE)))

    def latest(self) -> Picture:
        """At once."""
        return self._picture


@QmlElement
class GalleryViewModel(ViewModel):
    """Constant samples."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = sorted({path.stem for path in (ASSETS / "icons").glob("*.svg")} - {"mark"})
        self._qr_rows = qr_rows("https://hall.example/t/A027")
        self._feed = PictureFeed(StillPicture(), parent=self)

    @Property(list, constant=True)
    def icons(self) -> list[str]:
        """Names of the drawn icons."""
        return self._icons

    @Property(list, constant=True)
    def qrRows(self) -> list[str]:
        """Modules of a sample code."""
        return self._qr_rows

    @Property(QObject, constant=True)
    def feed(self) -> PictureFeed:
        """A camera with a picture."""
        return self._feed

    def close(self) -> None:
        """No picture is asked for any more."""
        self._feed.stop()
