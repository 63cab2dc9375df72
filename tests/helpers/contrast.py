"""Contrast of what is really on the screen: the colour of each text and icon against the pixels around its strokes."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from tests.helpers.layout_audit import Seen, seen_on, top_layer
from tests.helpers.ui import Ui

Pixels = NDArray[np.uint8]
Colour = NDArray[np.float64]

CELL_PX = 48
"""A text is judged cell by cell: it may lie on two grounds."""
NEAR_PX = 3
"""The ground of a stroke is what lies this near to it."""
STROKE_DISTANCE = 60
"""Pixels nearer to the ink than this (sum over red, green, blue) are the strokes, not the ground."""
SAME_COLOUR = 8
"""What is nearer than this is the ink itself; between the two lies a ground that hides what is written on it."""
LEAST_SHARE = 0.25
"""A ground fills at least this much of what is near; less is the soft edge of a letter or a line beside it."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One ink, as it looks on one ground; the ground is empty where none could be seen."""

    what: str
    ink: str
    ground: str
    ratio: float
    is_text: bool


def ratio(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(ui: Ui) -> Iterator[Pair]:
    """The worst ground of every text and of every icon that is seen now; what cannot be judged is too faint."""
    image = ui.picture().convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = pixels[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    seen = list(seen_on(top_layer(ui)))
    lit = [one.rect for one in seen if one.item.objectName() == "hit"]
    for one in seen:
        ink = _ink(one)
        if ink is None:
            continue
        if any(ancestor.item.opacity() < 1 for ancestor in (one, *one.above)):
            if one.is_text:  # not a colour of the theme; a faded icon is a watermark
                yield Pair(_name(one), ink.name(), ink.name(), 1.0, one.is_text)
            continue
        visible = _visible(one)
        cells = list(_cells(pixels, visible, [rect for rect in lit if rect != one.rect]))
        grounds = [found for cell in cells for found in _ground(cell, ink, is_text=one.is_text)]
        if grounds:
            stroke, ground = min(grounds, key=lambda pair: ratio(*pair))
            yield Pair(_name(one), stroke.name(), ground.name(), ratio(stroke, ground), one.is_text)
        elif cells and visible == one.rect:
            yield Pair(_name(one), ink.name(), "", 1.0, one.is_text)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _ink(one: Seen) -> QColor | None:
    """What a text or an icon is drawn in; None for anything else."""
    if one.is_text:
        colour = one.item.property("color")
        return QColor(colour) if one.text.strip() else None
    if one.item.inherits("QQuickImage"):
        source = one.item.property("source").toString().split("/")
        if source[:3] == ["image:", "", "icon"] and source[3] != "mark":
            return QColor("#" + source[-1])
    return None


def _name(one: Seen) -> str:
    return one.text if one.is_text else one.item.property("source").toString()


def _visible(one: Seen) -> QRectF:
    rect = one.rect
    for ancestor in one.above:
        if ancestor.clips:
            rect = rect.intersected(ancestor.rect)
    return rect


def _cells(pixels: Pixels, rect: QRectF, covered: list[QRectF]) -> Iterator[Pixels]:
    """What of a place is on the screen, but for the cells over which other words are drawn."""
    height, width = pixels.shape[:2]
    left, right = max(0, int(rect.left())), min(width, int(rect.right()))
    top, bottom = max(0, int(rect.top())), min(height, int(rect.bottom()))
    for x in range(left, right, CELL_PX):
        if bottom > top and not any(one.intersects(QRectF(x, top, CELL_PX, bottom - top)) for one in covered):
            yield pixels[top:bottom, x : min(right, x + CELL_PX)]


def _ground(cell: Pixels, ink: QColor, *, is_text: bool) -> Iterator[tuple[QColor, QColor]]:
    """The ink as it looks in this cell, and the most frequent colour next to it; nothing where nothing is drawn."""
    common, _ = _most_frequent(cell.reshape(-1, 3))
    stroke = _over(ink, common)
    if SAME_COLOUR < np.abs(common - stroke).sum() < STROKE_DISTANCE:
        yield _colour(stroke), _colour(common)
        return
    drawn = np.abs(cell - stroke).sum(axis=2) < STROKE_DISTANCE
    if is_text and drawn.all():  # letters never fill a cell: they are of the ground's colour
        yield _colour(stroke), _colour(common)
        return
    near = cell[_grown(drawn) & ~drawn]
    if near.size:
        ground, share = _most_frequent(near)
        if share >= LEAST_SHARE:
            yield _colour(_over(ink, ground)), _colour(ground)


def _most_frequent(colours: Pixels) -> tuple[Colour, float]:
    """The colour (rows of red, green, blue), and its share of them all."""
    coarse = colours >> 2
    kinds, counts = np.unique(coarse, axis=0, return_counts=True)
    kind = (coarse == kinds[counts.argmax()]).all(axis=1)
    return colours[kind].mean(axis=0).round(), float(kind.mean())


def _over(ink: QColor, ground: Colour) -> Colour:
    """The ink as it looks where it lets the ground through."""
    opaque = np.array([ink.red(), ink.green(), ink.blue()], float)
    return ink.alphaF() * opaque + (1 - ink.alphaF()) * ground


def _colour(parts: Colour) -> QColor:
    return QColor(*(round(part) for part in parts))


def _grown(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The mask and what is near to it."""
    grown = mask.copy()
    for _ in range(NEAR_PX):
        wider = grown.copy()
        wider[1:] |= grown[:-1]
        wider[:-1] |= grown[1:]
        wider[:, 1:] |= grown[:, :-1]
        wider[:, :-1] |= grown[:, 1:]
        grown = wider
    return grown
