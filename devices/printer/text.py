"""Text that is safe to hand to a printer, and which of it the printer's own font can show.

python-escpos' `text()` lets control bytes through and turns what it does not know into `?` (PROTOCOLS.md C). Here
nothing below a space survives, and what the font lacks is not sent as text at all: that line becomes a picture.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from devices.printer.settings import TextEncoding

_KEPT_FORMAT: Final = frozenset("\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
"""Joiners (they shape letters), direction marks and isolates. Embeddings and overrides are dropped: nobody needs them,
and they can make a line read differently from what was checked."""

_DIRECTION_CONTROLS: Final = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069"))

_LIKE_ASCII: Final = str.maketrans({"\u2013": "-", "\u2212": "-", "\u2010": "-", "\u2011": "-", "\u00a0": " "})
"""Signs that look the same in the printer's narrow font as an ASCII one, where GBK has only a full-width cell."""


_RANGE: Final = re.compile(r"\d[\d:.,/]*(?:\s?[\u2013\u2014~～-]\s?\d[\d:.,/]*)+")


def clean(text: str) -> str:
    """One line of text without anything that a printer or a reader could take for a command."""
    return " ".join(clean_lines(text))


def clean_lines(text: str) -> list[str]:
    """The same, split where the text has line ends of its own."""
    return [
        "".join(kept for char in line if (kept := _keep(char)))
        for line in unicodedata.normalize("NFC", _without_surrogates(text)).splitlines()
    ] or [""]


def _without_surrogates(text: str) -> str:
    """Half a character (a lone surrogate) is none; normalising and encoding would both stumble over it."""
    return "".join(char for char in text if not 0xD800 <= ord(char) <= 0xDFFF)


@lru_cache(maxsize=4096)
def _keep(char: str) -> str:
    """The character itself, a space for one that is blank, or nothing."""
    category = unicodedata.category(char)
    code = ord(char)
    if category == "Zs":
        return char if char in " \u3000" else " "
    if char == "\t":
        return " "
    if category in {"Cc", "Cs", "Zl", "Zp"} or (category == "Cf" and char not in _KEPT_FORMAT):
        return ""
    if 0xFE00 <= code <= 0xFE0F or 0xE0000 <= code <= 0xE0FFF or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return ""  # variation selectors, tags, noncharacters: nothing to see
    return char


def printer_text(text: str) -> str:
    """Clean text as the printer's own font would show it, left to right."""
    return text.translate(_DIRECTION_CONTROLS).translate(_LIKE_ASCII)


def encode_text(text: str, encoding: TextEncoding) -> bytes | None:
    """Bytes of clean text in the printer's own font; None where one character is not in it."""
    parts = []
    for char in printer_text(text):
        code = _encode_char(char, encoding)
        if code is None:
            return None
        parts.append(code)
    return b"".join(parts)


def half_cells(text: str) -> int:
    """Width in the printer's font: an ASCII sign is 1 (12 dots), everything else 2 (24 dots)."""
    return sum(1 if " " <= char <= "~" else 2 for char in printer_text(text))


@lru_cache(maxsize=16384)
def _encode_char(char: str, encoding: TextEncoding) -> bytes | None:
    if " " <= char <= "~" or encoding is TextEncoding.ASCII:
        return char.encode("ascii") if char.isascii() else None
    if unicodedata.category(char).startswith("L") and unicodedata.east_asian_width(char) not in {"W", "F"}:
        return None  # é, я, α are in GBK, in full-width cells: such a word is a picture instead
    try:
        code = char.encode(encoding.value)
    except UnicodeEncodeError:
        return None
    # Extension A is all that GB 18030 printers hold of the four-byte part.
    return code if len(code) == 2 or (len(code) == 4 and 0x3400 <= ord(char) <= 0x4DB5) else None


def isolate_ranges(text: str) -> str:
    """A range of figures (12–20, 10:00–14:00) reads from left to right in every language.

    Without isolates a right-to-left line would turn it round at the dash.
    """
    return _RANGE.sub("\u2066\\g<0>\u2069", text)


def has_right_to_left(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text)
