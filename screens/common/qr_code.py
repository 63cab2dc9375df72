"""A QR code as whole modules: the view model gives the rows, this draws them without a single grey pixel."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.shell.properties import Property

QML_IMPORT_NAME = "screens.drawn"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_ZONE = 4
"""Modules of white around a code (ISO/IEC 18004)."""


@QmlElement
class QrCode(QQuickPaintedItem):
    """Black modules on white, with the quiet zone inside the item. `rows` are texts of 0 and 1, a square of them."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str] = []
        self._ratio = 1.0
        self.setAntialiasing(False)
        self.changed.connect(self.update)

    def _get_rows(self) -> list[str]:
        return self._rows

    def _set_rows(self, rows: list[str]) -> None:
        self._rows = list(rows or [])
        self.changed.emit()

    def _get_modules(self) -> int:
        return len(self._rows) + 2 * QUIET_ZONE if self._rows else 0

    rows = Property(list, _get_rows, _set_rows, notify=changed)
    modules = Property(int, _get_modules, notify=changed)
    """Modules of one side with the quiet zone; 0 without a code."""

    def paint(self, painter: QPainter) -> None:
        """Draw a tiny picture of one pixel a module, then enlarge it without smoothing: no grey edge at any scale."""
        modules = self._get_modules()
        if modules == 0:
            return
        image = QImage(modules, modules, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        black = QColor(Qt.GlobalColor.black)
        for y, row in enumerate(self._rows):
            for x, bit in enumerate(row):
                if bit == "1":
                    image.setPixelColor(x + QUIET_ZONE, y + QUIET_ZONE, black)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(QRectF(0, 0, self.width(), self.height()), image)
