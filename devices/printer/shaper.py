"""Shaped text as dots: joined Arabic letters, mixed directions, hanzi that no printer has.

A line is ordered by the bidirectional algorithm (bidi.py), cut into runs of one face and one direction, and each run is
shaped by raqm (HarfBuzz) through Pillow. Letters are hinted, and made of full dots by a threshold: dithered or grey
edges come out of a thermal head as dirt. Only single characters are remembered between calls, never a text.
"""

import contextlib
import math
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from devices.errors import DeviceError
from devices.printer import bidi
from devices.printer.fonts import Coverage, Family, coverage, load
from devices.printer.text import isolate_ranges
from kiosk.domain.language import Language

if TYPE_CHECKING:
    from PIL import Image, ImageFont

THRESHOLD: Final = 100
"""Of 255: a dot is burnt where the letter covers so much of it. Below half, because thin strokes must not break."""

_FULL_DOTS: Final = [255 if grey >= THRESHOLD else 0 for grey in range(256)]

MISSING: Final = "〓"
"""Stands for a sign that no font here has: the convention of Chinese and Japanese typesetting."""

_CONTROLS: Final = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
_CLINGS: Final = frozenset({"Mn", "Me", "Mc", "Cf"})
"""Categories of marks and joiners, which belong to the letter before them."""


@dataclass(frozen=True, slots=True)
class Style:
    """Size in dots per em, weight, and the language whose direction the line has."""

    size: int
    bold: bool
    language: Language


@dataclass(frozen=True, slots=True)
class _Run:
    """Neighbouring letters of one face and one direction."""

    text: str
    family: Family
    level: int


def width(text: str, style: Style) -> int:
    """Dots that the line takes. Raises `DeviceError` (LIBRARY) where a font or FriBidi is missing."""
    return math.ceil(sum(_run_width(run, style) for run in _split_runs(text, style)))


def draw(canvas: "Image.Image", x: int, baseline: int, text: str, style: Style, *, ink: int = 255) -> None:
    """Draw the line on a canvas of mode L from `x` on, its letters standing on `baseline`. Raises like `width`."""
    from PIL import ImageDraw

    pen = ImageDraw.Draw(canvas)
    runs = _split_runs(text, style)
    at = float(x)
    for place in bidi.visual_order([run.level for run in runs]):
        run = runs[place]
        font = _font(run.family, style.size, style.bold)
        pen.text((round(at), baseline), run.text, font=font, fill=ink, anchor="ls", **_how(run, style))
        at += _run_width(run, style)


def to_dots(canvas: "Image.Image") -> "Image.Image":
    """The grey canvas in full dots, mode 1."""
    return canvas.point(_FULL_DOTS).convert("1")


def _run_width(run: _Run, style: Style) -> float:
    return float(_font(run.family, style.size, style.bold).getlength(run.text, **_how(run, style)))


def _how(run: _Run, style: Style) -> dict[str, Any]:
    return {"direction": "rtl" if run.level % 2 else "ltr", "language": style.language.value}


@lru_cache(maxsize=32)
def _font(family: Family, size: int, bold: bool) -> "ImageFont.FreeTypeFont":
    return load(family, size, bold=bold)


def _split_runs(text: str, style: Style) -> list[_Run]:
    """Runs in logical order; marks stay with the letter before them where its face has them."""
    runs: list[_Run] = []
    text = isolate_ranges(text)
    right_to_left = style.language.is_right_to_left
    levels = bidi.embedding_levels(text, right_to_left=right_to_left)
    letters, family, level = "", Family.HANZI, -1
    for char, char_level in zip(text, levels, strict=True):
        clings = unicodedata.category(char) in _CLINGS
        char_family = (
            family if letters and clings and char in _coverages()[family] else _family_for(char, right_to_left)
        )
        if char in _CONTROLS or (clings and char_family is None):
            continue
        shown = char
        if char_family is None:
            shown, char_family = MISSING, Family.HANZI
        if letters and (char_family, char_level) != (family, level):
            runs.append(_Run(letters, family, level))
            letters = ""
        letters, family, level = letters + shown, char_family, char_level
    if letters:
        runs.append(_Run(letters, family, level))
    return runs


@lru_cache(maxsize=8192)
def _family_for(char: str, right_to_left: bool) -> Family | None:
    """The face that shows this sign; digits and points of a right-to-left line come from the Arabic face."""
    order = (
        (Family.ARABIC, Family.HANZI, Family.LATIN) if right_to_left else (Family.HANZI, Family.ARABIC, Family.LATIN)
    )
    have = _coverages()
    return next((family for family in order if family in have and char in have[family]), None)


@lru_cache(maxsize=1)
def _coverages() -> dict[Family, Coverage]:
    have = {Family.HANZI: coverage(Family.HANZI), Family.ARABIC: coverage(Family.ARABIC)}
    with contextlib.suppress(DeviceError):  # only scripts beyond the kiosk's four languages need it
        have[Family.LATIN] = coverage(Family.LATIN)
    return have
