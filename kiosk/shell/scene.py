"""The one illustration: layered mountains under a low sun, drawn from the theme's colours (home and attract only)."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPixmap, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

Points = list[tuple[float, float]]

# Heights above the picture's lower edge, over a width of 1080; wider pictures stretch them sideways.
_WIDTH = 1080
_HAZE: Points = [
    (-20, 210), (60, 262), (120, 235), (210, 300), (300, 250), (390, 318), (470, 262),
    (560, 330), (650, 270), (760, 345), (840, 282), (930, 330), (1010, 262), (1110, 300),
]  # fmt: skip
_RANGE: Points = [
    (-20, 150), (70, 205), (130, 180), (250, 300), (330, 225), (395, 262), (470, 190), (560, 250),
    (640, 372), (735, 262), (800, 305), (890, 205), (960, 258), (1040, 190), (1110, 230),
]  # fmt: skip
_FOOTHILLS: Points = [
    (-20, 120), (60, 150), (150, 118), (240, 162), (330, 122), (430, 150), (520, 108),
    (610, 140), (720, 175), (810, 128), (900, 165), (1000, 126), (1110, 152),
]  # fmt: skip
_PEAKS = (
    (130, 250, 300, 330, 180, 225),
    (470, 640, 372, 735, 190, 262),
    (735, 800, 305, 890, 262, 205),
    (330, 395, 262, 470, 225, 190),
    (890, 960, 258, 1040, 205, 190),
)
"""Left foot, peak, its height, right foot, height of the left and of the right foot."""
_SUN_HEIGHT = 378
_SUN_RADIUS = 58.0


COLOURS = ("sky0", "sky1", "sun", "far", "farShade", "snow", "mid", "near", "field")
KEPT = 2
"""Drawn pictures, 3 to 4 MB each: attract's and home's. Drawing one costs half a frame."""


class SceneProvider(QQuickImageProvider):
    """`image://scene/WIDTH/HEIGHT/SUN/MIRRORED/` and the nine colours of `COLOURS` as RRGGBB, at the size asked for.

    WIDTH x HEIGHT is the view; it covers the picture like a photograph that is cut to fit: lower edge kept, sides cut
    evenly. SUN is the place of the sun on a width of 1080; MIRRORED is 1 right to left. No transparency: it is put on
    the screen by copying.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._drawn = lru_cache(maxsize=KEPT)(_picture)

    def requestPixmap(self, id: str, size: QSize, requested: QSize) -> QPixmap:  # noqa: ARG002 - Qt's names
        """Give the picture."""
        return self._drawn(id, requested.width(), requested.height())


def _picture(id: str, width: int, height: int) -> QPixmap:
    view_width, view_height, sun_at, mirrored, *rest = id.split("/")
    colours = {name: QColor(f"#{colour}") for name, colour in zip(COLOURS, rest, strict=True)}
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colours["field"])
    painter = QPainter(image)
    if mirrored == "1":
        painter.translate(width, 0)
        painter.scale(-1, 1)
    scale = max(width / float(view_width), height / float(view_height))
    painter.translate((width - float(view_width) * scale) / 2, height - float(view_height) * scale)
    painter.scale(scale, scale)
    _draw(painter, colours, float(view_width), float(view_height), float(sun_at))
    painter.end()
    return QPixmap.fromImage(image)


def _draw(painter: QPainter, colours: dict[str, QColor], view_width: float, view_height: float, sun_at: float) -> None:
    """Back to front."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    sky = QLinearGradient(0, 0, 0, view_height)
    sky.setColorAt(0, colours["sky0"])
    sky.setColorAt(0.78, colours["sky1"])
    painter.fillRect(QRectF(0, 0, view_width, view_height), QBrush(sky))
    wide = view_width / _WIDTH

    def fill(colour: QColor, points: Points, opacity: float = 1.0) -> None:
        painter.setOpacity(opacity)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x * wide, view_height - y) for x, y in points]))
        painter.setOpacity(1.0)

    painter.setBrush(colours["sun"])
    painter.drawEllipse(QPointF(sun_at * wide, view_height - _SUN_HEIGHT), _SUN_RADIUS, _SUN_RADIUS)
    fill(colours["far"], _ground(_HAZE), 0.38)
    fill(colours["far"], _ground(_RANGE))
    for peak in _PEAKS:
        shade, snow, snow_shade = _faces(*peak)
        fill(colours["farShade"], shade)
        fill(colours["snow"], snow)
        fill(colours["farShade"], snow_shade, 0.28)
    fill(colours["mid"], _ground(_FOOTHILLS))
    fill(colours["near"], _forest())
    fill(colours["field"], _ground([(x, 34 + 12 * math.sin(x / 190 + 2)) for x in range(-20, 1111, 20)]))


def _ground(line: Points) -> Points:
    """The area under a skyline."""
    return [(-20, 0), *line, (1110, 0)]


def _faces(
    left: float, x: float, y: float, right: float, y_left: float, y_right: float
) -> tuple[Points, Points, Points]:
    """The shaded east face of a peak, its snow, and the shade on the snow."""
    shade = [
        (x, y), (right, y_right), (right - 8, 60), (x + 30, 60),
        (x + 14, y * 0.52), (x - 8, y * 0.68), (x + 10, y * 0.82),
    ]  # fmt: skip
    share = 0.40
    snow_left = (x - (x - left) * share, y - (y - y_left) * share)
    snow_right = (x + (right - x) * share * 0.9, y - (y - y_right) * share * 0.9)
    (lx, ly), (rx, ry) = snow_left, snow_right
    w = rx - lx
    snow = [
        (x, y), snow_right, (lx + w * 0.8, ry + 10), (lx + w * 0.68, ry - 22), (lx + w * 0.52, ry + 12),
        (lx + w * 0.36, ry - 16), (lx + w * 0.2, ly + 8), snow_left,
    ]  # fmt: skip
    snow_shade = [
        (x, y), snow_right, (lx + w * 0.8, ry + 10), (lx + w * 0.68, ry - 22),
        (x + 8, ry + 12), (x - 3, y - (y - ry) * 0.5),
    ]  # fmt: skip
    return shade, snow, snow_shade


def _forest() -> Points:
    """The spruce edge: small triangles on a rolling hill, with clearings."""
    points: Points = [(-20, 0)]
    for index, x in enumerate(range(-20, 1110, 11)):
        hill = 70 + 22 * math.sin(x / 150) + 12 * math.sin(x / 61 + 1)
        wooded = math.sin(x / 95 + 0.6) > -0.35
        tree = 16 + 13 * abs(math.sin(index * 1.7)) if wooded else 3
        points += [(x, hill), (x + 5, hill + tree), (x + 10, hill)]
    return [*points, (1110, 0)]
