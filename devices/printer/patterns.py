"""The test page's pictures (mode 1, white is ink), as wide as the printable area."""

from typing import TYPE_CHECKING, Final

from devices.printer import shaper
from devices.printer.receipt import PatternKind
from kiosk.domain.language import Language

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

DOTS_PER_MM: Final = 8
_LABEL: Final = shaper.Style(23, bold=False, language=Language.ZH)


def draw(kind: PatternKind, width: int) -> "Image.Image":
    """One of the pictures. Raises `DeviceError` (LIBRARY) where the ruler's digits have no font."""
    from PIL import Image, ImageDraw

    heights = {PatternKind.RULER: 64, PatternKind.LINES: 64, PatternKind.HATCH: 72}
    canvas = Image.new("L", (width, heights[kind]))
    pen = ImageDraw.Draw(canvas)
    match kind:
        case PatternKind.RULER:
            _ruler(canvas, pen)
        case PatternKind.LINES:
            _lines(pen, width)
        case PatternKind.HATCH:
            _hatch(pen, width)
    return shaper.to_dots(canvas)


def _ruler(canvas: "Image.Image", pen: "ImageDraw.ImageDraw") -> None:
    """A tick each 5 mm, a longer one with its number each 10 mm."""
    foot = canvas.height - 3
    pen.rectangle((0, foot, canvas.width - 1, canvas.height - 1), fill=255)
    for millimetre in range(0, canvas.width // DOTS_PER_MM + 1, 5):
        x = min(millimetre * DOTS_PER_MM, canvas.width - 2)
        is_long = millimetre % 10 == 0
        pen.rectangle((x, foot - (28 if is_long else 16), x + 1, foot), fill=255)
        label = str(millimetre)
        if is_long and x + 4 + shaper.width(label, _LABEL) <= canvas.width:
            shaper.draw(canvas, x + 4, 22, label, _LABEL)


def _lines(pen: "ImageDraw.ImageDraw", width: int) -> None:
    for thickness in (1, 2, 3, 4):
        y = (thickness - 1) * 18
        pen.rectangle((0, y, width - 1, y + thickness - 1), fill=255)


def _hatch(pen: "ImageDraw.ImageDraw", width: int) -> None:
    gap = 8
    block = (width - 3 * gap) // 4
    lefts = [n * (block + gap) for n in range(4)]
    pen.rectangle((lefts[0], 0, lefts[0] + block - 1, 63), fill=255)
    for x in range(lefts[1], lefts[1] + block, 4):
        pen.rectangle((x, 0, x + 1, 63), fill=255)
    for y in range(0, 64, 4):
        pen.rectangle((lefts[2], y, lefts[2] + block - 1, y + 1), fill=255)
    for x in range(lefts[3], lefts[3] + block, 12):
        pen.rectangle((x, 0, x + 5, 63), fill=255)
