"""The ring of seconds in 您还在吗: what is left, clockwise from the top in every language."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.shell.properties import Property

QML_IMPORT_NAME = "screens.drawn"
QML_IMPORT_MAJOR_VERSION = 1

_FULL_TURN = 360 * 16
"""QPainter counts sixteenths of a degree, anticlockwise from three o'clock."""


@QmlElement
class Ring(QQuickPaintedItem):
    """`share` of a full circle in `colour` on a circle in `ground`, `thickness` pixels wide."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._share = 1.0
        self._colour = QColor()
        self._ground = QColor()
        self._thickness = 22.0
        self.setAntialiasing(True)
        self.changed.connect(self.update)

    def _get_share(self) -> float:
        return self._share

    def _set_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.changed.emit()

    def _get_colour(self) -> QColor:
        return self._colour

    def _set_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.changed.emit()

    def _get_ground(self) -> QColor:
        return self._ground

    def _set_ground(self, colour: QColor) -> None:
        self._ground = colour
        self.changed.emit()

    def _get_thickness(self) -> float:
        return self._thickness

    def _set_thickness(self, thickness: float) -> None:
        self._thickness = thickness
        self.changed.emit()

    share = Property(float, _get_share, _set_share, notify=changed)
    colour = Property(QColor, _get_colour, _set_colour, notify=changed)
    ground = Property(QColor, _get_ground, _set_ground, notify=changed)
    thickness = Property(float, _get_thickness, _set_thickness, notify=changed)

    def paint(self, painter: QPainter) -> None:
        """Ground first, then the arc."""
        half = self._thickness / 2 + 1
        circle = QRectF(half, half, self.width() - 2 * half, self.height() - 2 * half)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._ground, self._thickness)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        pen.setColor(self._colour)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(circle, _FULL_TURN // 4, -round(self._share * _FULL_TURN))
