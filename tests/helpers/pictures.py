"""Holding pictures of text against each other: black and white, the same letters in about the same place."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Ink = NDArray[np.bool_]

ARABIC = "/usr/share/fonts/truetype/noto/NotoSansArabic-{}.ttf"
HANZI = "/usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
MONO_SC = 7
"""Place of Noto Sans Mono CJK SC in the collection."""


def ink_of(slip: Image.Image) -> Ink:
    """True where the paper is black."""
    return np.asarray(slip.convert("L")) < 128


def cropped(ink: Ink) -> Ink:
    """Without the blank paper around."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not rows.size:
        return ink[:0, :0]
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def likeness(one: Ink, other: Ink, slack: int = 3) -> float:
    """0 to 1: shared ink of all ink, at the best of the small shifts; 0 where the sizes differ by more than `slack`."""
    one, other = cropped(one), cropped(other)
    if abs(one.shape[0] - other.shape[0]) > slack or abs(one.shape[1] - other.shape[1]) > slack:
        return 0.0
    height, width = (max(one.shape[axis], other.shape[axis]) + 2 * slack for axis in (0, 1))
    fixed = np.zeros((height, width), bool)
    fixed[slack : slack + one.shape[0], slack : slack + one.shape[1]] = one
    best = 0.0
    for y in range(2 * slack + 1):
        for x in range(2 * slack + 1):
            if y + other.shape[0] > height or x + other.shape[1] > width:
                continue
            moved = np.zeros_like(fixed)
            moved[y : y + other.shape[0], x : x + other.shape[1]] = other
            best = max(best, float((fixed & moved).sum() / (fixed | moved).sum()))
    return best


def found(slip: Ink, wanted: Ink, slack: int = 3) -> float:
    """How like the best place of the slip is to the wanted picture, all of whose ink lies in one line."""
    wanted = cropped(wanted)
    best = 0.0
    blank = ~slip.any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate(([True], blank, [True])).astype(np.int8)))
    for top, bottom in zip(edges[::2], edges[1::2], strict=True):
        for line in _words_apart(slip[top:bottom]):
            best = max(best, likeness(line, wanted, slack))
    return best


def _words_apart(line: Ink) -> list[Ink]:
    """The line as a whole, and its pieces where wide gaps (a key and its value) part it."""
    columns = np.flatnonzero(line.any(axis=0))
    if not columns.size:
        return []
    splits = np.flatnonzero(np.diff(columns) > 30)
    starts = [columns[0], *(columns[split + 1] for split in splits)]
    ends = [*(columns[split] for split in splits), columns[-1]]
    return [line, *(line[:, start : end + 1] for start, end in zip(starts, ends, strict=True))]


def drawn_at_once(text: str, size: int, *, bold: bool, language: str) -> Ink:
    """Arabic script as Pillow draws it in one call, one face, all shaping and ordering left to raqm."""
    font = ImageFont.truetype(ARABIC.format("Bold" if bold else "Regular"), size, layout_engine=ImageFont.Layout.RAQM)
    return _draw(lambda pen: pen.text((20, 60), text, font=font, fill=255, direction="rtl", language=language))


def drawn_in_cells(text: str) -> Ink:
    """Chinese and English as any 24-dot font has them: one call, a fixed-width face."""
    font = ImageFont.truetype(HANZI.format("Regular"), 24, index=MONO_SC)
    return _draw(lambda pen: pen.text((20, 60), text, font=font, fill=255))


def _draw(write: Callable[[ImageDraw.ImageDraw], None]) -> Ink:
    canvas = Image.new("L", (1600, 160))
    write(ImageDraw.Draw(canvas))
    return np.asarray(canvas) >= 100
