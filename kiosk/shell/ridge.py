"""The mountain line on a certificate's card: this place's mark, drawn in one colour, without a picture file."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

_LINE = (
    (0.0, 0.62), (0.12, 0.30), (0.23, 0.52), (0.345, 0.0), (0.48, 0.5),
    (0.56, 0.27), (0.70, 0.7), (0.82, 0.32), (1.0, 0.8),
)  # fmt: skip
"""Points over the width, from the left; 0 is the upper edge, 1 the lower."""


class RidgeProvider(QQuickImageProvider):
    """`image://ridge/RRGGBB/RADIUS/WIDTH` at the size asked for: filled below the line, the two lower corners round.

    RADIUS of the card's corners and WIDTH of the picture are in stage pixels.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)

    def requestPixmap(self, id: str, size: QSize, requested: QSize) -> QPixmap:  # noqa: ARG002 - Qt's names
        """Draw one polygon, cut to the card's corners."""
        colour, radius, stage_width = id.split("/")
        scale = requested.width() / float(stage_width)
        width, height, corner = float(stage_width), requested.height() / scale, float(radius)
        pixmap = QPixmap(requested)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(f"#{colour}"))
        card = QPainterPath()
        card.addRoundedRect(QRectF(0, -2 * corner, width, height + 2 * corner), corner, corner)
        painter.setClipPath(card)
        points = [QPointF(x * width, y * height) for x, y in _LINE]
        painter.drawPolygon(QPolygonF([*points, QPointF(width, height), QPointF(0, height)]))
        painter.end()
        return pixmap
