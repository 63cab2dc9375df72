"""The mountain line on a certificate's card: this place's mark, drawn in one colour, without a picture file."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.shell.properties import Property

QML_IMPORT_NAME = "screens.certificates"
QML_IMPORT_MAJOR_VERSION = 1

_LINE = (
    (0.0, 0.62), (0.12, 0.30), (0.23, 0.52), (0.345, 0.0), (0.48, 0.5),
    (0.56, 0.27), (0.70, 0.7), (0.82, 0.32), (1.0, 0.8),
)  # fmt: skip
"""Points over the width, from the left; 0 is the upper edge, 1 the lower."""


@QmlElement
class Ridge(QQuickPaintedItem):
    """Fills the item below the line; the two lower corners are round."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor(Qt.GlobalColor.transparent)
        self._radius = 0.0
        self.setAntialiasing(True)
        self.changed.connect(self.update)

    def _get_colour(self) -> QColor:
        return self._colour

    def _set_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.changed.emit()

    def _get_radius(self) -> float:
        return self._radius

    def _set_radius(self, radius: float) -> None:
        self._radius = radius
        self.changed.emit()

    colour = Property(QColor, _get_colour, _set_colour, notify=changed)
    radius = Property(float, _get_radius, _set_radius, notify=changed)
    """Of the card's corners, pixels."""

    def paint(self, painter: QPainter) -> None:
        """One polygon, cut to the card's corners."""
        width, height = self.width(), self.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        corner = QPainterPath()
        card = QRectF(0, -2 * self._radius, width, height + 2 * self._radius)
        corner.addRoundedRect(card, self._radius, self._radius)
        painter.setClipPath(corner)
        points = [QPointF(x * width, y * height) for x, y in _LINE]
        painter.drawPolygon(QPolygonF([*points, QPointF(width, height), QPointF(0, height)]))
