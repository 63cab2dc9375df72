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

ICONS_KEPT = 256
"""Drawn icons: all that one theme shows, some 10 kB each."""

COLOUR_WORDS = ("currentColor", "accentColor", "paperColor")
"""What an icon's file says where a colour of the theme belongs; only the mark needs more than the first."""


class IconProvider(QQuickImageProvider):
    """`image://icon/NAME/RRGGBB[/RRGGBB...]`: assets/icons/NAME.svg at exactly the size asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._drawn = lru_cache(maxsize=ICONS_KEPT)(_draw_icon)  # Qt's own cache forgets what no page shows just now

    def requestPixmap(self, id: str, size: QSize, requested: QSize) -> QPixmap:  # noqa: ARG002 - Qt's names
        """Give one icon. An unknown name is a null picture and a warning of Qt's, which fails tests."""
        width = requested.width() if requested.width() > 0 else DEFAULT_SIDE
        height = requested.height() if requested.height() > 0 else DEFAULT_SIDE
        return self._drawn(id, width, height)


def _draw_icon(id: str, width: int, height: int) -> QPixmap:
    name, *colours = id.split("/")
    svg = _source(name)
    for word, colour in zip(COLOUR_WORDS, colours, strict=False):
        svg = svg.replace(word, f"#{colour}")
    if not svg:
        return QPixmap()
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return pixmap


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    path = ASSETS / "icons" / f"{name}.svg"
    return path.read_text("utf-8") if path.is_file() else ""


SHADOW_REACH = 36
"""Stage pixels by which a shadow stands out of its card on each side."""
SHADOWS_KEPT = 16
"""Drawn patches: one for each rounding."""
SHADOW_SIGMA = 13.0
SHADOW_DEPTH = 0.075
"""Blur and darkest part of elevation 1: `0 10 30 ink/7 %`, and a hint of `0 1 2 ink/8 %` at the edge."""


class ShadowProvider(QQuickImageProvider):
    """`image://shadow/RADIUS/RRGGBB`: a nine-patch for BorderImage, without any shader (software renderer)."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._drawn = lru_cache(maxsize=SHADOWS_KEPT)(_draw_shadow)

    def requestPixmap(self, id: str, size: QSize, requested: QSize) -> QPixmap:  # noqa: ARG002 - Qt's names
        """Give one patch."""
        radius, colour = id.split("/")
        return self._drawn(int(radius), f"#{colour}")


def _draw_shadow(radius: int, colour: str) -> QPixmap:
    """Nested round rectangles whose sum is a blurred edge. 16 bits a channel, or it would band."""
    side = 2 * (radius + SHADOW_REACH) + 2
    image = QImage(side, side, QImage.Format.Format_RGBA64_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    ink = QColor(colour)
    below = 0.0
    for distance in range(SHADOW_REACH, -SHADOW_REACH, -1):
        depth = SHADOW_DEPTH * 0.5 * (1 - erf(distance / (SHADOW_SIGMA * 1.4142)))
        share = (depth - below) / (1 - below)
        below = depth
        ink.setAlphaF(share)
        painter.setBrush(ink)
        inset = SHADOW_REACH - distance
        rounding = max(4.0, radius + distance)
        painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), rounding, rounding)
    painter.end()
    return QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
