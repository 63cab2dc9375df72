"""Pictures that the program draws for itself: icons in any colour and size, the mark, the soft shadow under cards."""

from functools import lru_cache
from math import erf

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.shell.paths import ASSETS

DEFAULT_SIDE = 96
"""Pixels of a side when QML names no size."""

COLOUR_WORDS = ("currentColor", "accentColor", "paperColor")
"""What an icon's file says where a colour of the theme belongs; only the mark needs more than the first."""


class IconProvider(QQuickImageProvider):
    """`image://icon/NAME/RRGGBB[/RRGGBB...]`: assets/icons/NAME.svg at exactly the size asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)

    def requestPixmap(self, id: str, size: QSize, requested: QSize) -> QPixmap:  # noqa: ARG002 - Qt's names
        """Render one icon. An unknown name is a null picture and a warning of Qt's, which fails tests."""
        name, *colours = id.split("/")
        side = QSize(
            requested.width() if requested.width() > 0 else DEFAULT_SIDE,
            requested.height() if requested.height() > 0 else DEFAULT_SIDE,
        )
        svg = _source(name)
        for word, colour in zip(COLOUR_WORDS, colours, strict=False):
            svg = svg.replace(word, f"#{colour}")
        if not svg:
            return QPixmap()
        pixmap = QPixmap(side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side.width(), side.height()))
        painter.end()
        return pixmap


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    path = ASSETS / "icons" / f"{name}.svg"
    return path.read_text("utf-8") if path.is_file() else ""


SHADOW_REACH = 36
"""Stage pixels by which a shadow stands out of its card on each side."""
SHADOW_SIGMA = 13.0
SHADOW_DROP = 9
SHADOW_DEPTH = 0.075
"""Blur, offset and darkest part of elevation 1: `0 10 30 ink/7 %`, and a hint of `0 1 2 ink/8 %` at the edge."""


class ShadowProvider(QQuickImageProvider):
    """`image://shadow/RADIUS/RRGGBB`: a nine-patch for BorderImage, without any shader (software renderer)."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)

    def requestPixmap(self, id: str, size: QSize, requested: QSize) -> QPixmap:  # noqa: ARG002 - Qt's names
        """Draw the patch: nested round rectangles whose sum is a blurred edge. 16 bits a channel, or it would band."""
        radius, colour = id.split("/")
        corner = int(radius) + SHADOW_REACH
        side = 2 * corner + 2
        image = QImage(side, side, QImage.Format.Format_RGBA64_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = QColor(f"#{colour}")
        below = 0.0
        for distance in range(SHADOW_REACH, -SHADOW_REACH, -1):
            depth = SHADOW_DEPTH * 0.5 * (1 - erf(distance / (SHADOW_SIGMA * 1.4142)))
            share = (depth - below) / (1 - below)
            below = depth
            ink.setAlphaF(share)
            painter.setBrush(ink)
            inset = SHADOW_REACH - distance
            rounding = max(4.0, int(radius) + distance)
            painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), rounding, rounding)
        painter.end()
        return QPixmap.fromImage(image)
