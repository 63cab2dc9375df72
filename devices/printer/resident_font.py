"""The letters inside a simulated printer: 12x24 and 24x24 dots, magnified dot by dot as the hardware does it.

Drawn from Noto Sans Mono CJK SC; a real printer's own font looks a little different and measures the same.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from devices.printer.fonts import Family, load

if TYPE_CHECKING:
    from PIL import Image, ImageFont

HIGH: Final = 24
NARROW: Final = 12
WIDE: Final = 24
_HANZI: Final = (24, 21)
_ASCII: Final = (22, 19)
"""Size and baseline: the tails of g and y must end within the cell."""
_THRESHOLD: Final = 100


@lru_cache(maxsize=4096)
def letter(char: str, wide: int, bold: bool) -> "Image.Image":
    """The letter in its cell of `wide` x 24 dots (mode 1, white is ink); bold is struck twice, a dot apart."""
    return _strike(_draw(char, wide, 1), 1 if bold else 0)


@lru_cache(maxsize=64)
def magnified(char: str, wide: int, bold: bool, times: tuple[int, int], smooth: bool) -> "Image.Image":
    """The letter `times` as wide and high: dot by dot, or with smoothing from the outline, without steps."""
    from PIL import Image

    if not smooth:
        dots = letter(char, wide, bold)
        return dots.resize((dots.width * times[0], dots.height * times[1]), Image.Resampling.NEAREST)
    outline = _draw(char, wide, times[1])
    narrowed = outline.convert("L").resize((wide * times[0], outline.height), Image.Resampling.BICUBIC)
    return _strike(_in_dots(narrowed), times[0] if bold else 0)


def _draw(char: str, wide: int, times: int) -> "Image.Image":
    from PIL import Image, ImageDraw

    size, baseline = _ASCII if wide == NARROW else _HANZI
    canvas = Image.new("L", (wide * times, HIGH * times))
    middle = (wide * times) // 2
    ImageDraw.Draw(canvas).text((middle, baseline * times), char, font=_face(size * times), fill=255, anchor="ms")
    return _in_dots(canvas)


def _in_dots(grey: "Image.Image") -> "Image.Image":
    return grey.point(lambda value: 255 if value >= _THRESHOLD else 0).convert("1")


def _strike(dots: "Image.Image", shift: int) -> "Image.Image":
    """Struck again `shift` dots to the right."""
    from PIL import Image, ImageChops

    if not shift:
        return dots
    struck = Image.new("1", dots.size)
    struck.paste(dots, (shift, 0))
    return ImageChops.logical_or(dots, struck)


@lru_cache(maxsize=8)
def _face(size: int) -> "ImageFont.FreeTypeFont":
    return load(Family.HANZI_MONO, size)
