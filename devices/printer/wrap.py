"""Breaking text into lines, for the printer's cells and for shaped pictures alike: the caller measures.

A small part of UAX #14 that receipts need: a break after a space or a hyphen, between hanzi, never before closing and
never after opening punctuation; a word wider than the line is broken where it must.
"""

import unicodedata
from collections.abc import Callable
from typing import Final

Measure = Callable[[str], float]
"""Width of a piece of text, in the same unit as the line's width."""

_NOT_FIRST: Final = frozenset("，。、；：？！）》」』】〕〉”’·…—～%,.;:?!)]}›»،؛؟٪")
_NOT_LAST: Final = frozenset("（《「『【〔〈“‘￥¥$([{‹«")


def wrap(text: str, width: float, measure: Measure) -> list[str]:
    """Lines of at most `width`; one at least, and none empty but for an empty text.

    Blanks before the text indent all its lines.
    """
    indent = text[: len(text) - len(text.lstrip(" \u3000"))]
    indent_width = measure(indent) if indent else 0.0
    if 0 < indent_width <= width / 2:
        return [indent + line for line in wrap(text[len(indent) :], width - indent_width, measure)]
    lines: list[str] = []
    line, line_width = "", 0.0
    for piece in _pieces(text):
        piece_width = measure(piece.rstrip(" "))
        if line and line_width + piece_width > width:
            lines.append(line.rstrip(" "))
            line, line_width = "", 0.0
        *full, last = _split_wide(piece, width, measure) if piece_width > width else [piece]
        lines.extend(full)
        line += last
        line_width += measure(last)
    if line.strip(" ") or not lines:
        lines.append(line.rstrip(" "))
    return lines


def balance(text: str, width: float, measure: Measure) -> list[str]:
    """Like `wrap`, and in the fewest lines that it takes, these of about equal length: for headings."""
    lines = wrap(text, width, measure)
    if len(lines) == 1:
        return lines
    low, high = measure(text) / len(lines), width
    best = lines
    while high - low > width / 64:
        middle = (low + high) / 2
        tried = wrap(text, middle, measure)
        if len(tried) > len(lines):
            low = middle
        else:
            best, high = tried, middle
    return best


def _pieces(text: str) -> list[str]:
    """The text cut at every place where a line may end; a piece keeps its trailing spaces."""
    pieces: list[str] = []
    start = 0
    for at in range(1, len(text)):
        if _may_break(text[at - 1], text[at]):
            pieces.append(text[start:at])
            start = at
    pieces.append(text[start:])
    return pieces


def _may_break(before: str, after: str) -> bool:
    if after == " " or after in _NOT_FIRST or before in _NOT_LAST or _clings(after):
        return False
    if before in {" ", "\u3000"}:
        return True
    if before == "-":
        return not after.isdigit()
    return _is_ideographic(before) or _is_ideographic(after)


def _is_ideographic(char: str) -> bool:
    return char > "\u2e80" and unicodedata.east_asian_width(char) in {"W", "F"}


def _clings(char: str) -> bool:
    """Marks and joiners belong to the letter before them."""
    return unicodedata.category(char) in {"Mn", "Me", "Mc", "Cf"}


def _split_wide(piece: str, width: float, measure: Measure) -> list[str]:
    """A word that no line can hold, cut where the line is full; a letter wider than the line stands alone."""
    parts: list[str] = []
    part = ""
    for char in piece:
        if part and not _clings(char) and measure(part + char) > width:
            parts.append(part)
            part = ""
        part += char
    return [*parts, part]
