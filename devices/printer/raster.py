"""Pictures on the wire: bands of dots, without the blank rows above and below and the blank margin beside them.

On a slow serial line the bytes are the time: 66 bytes for each row of dots of a full line. A band is sent as wide as
its ink and put in its place by the printer's own alignment, which holds for raster on every model (`ESC a` is
effective on `GS v 0`), unlike `ESC $`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from devices.printer.escpos import ALIGN_CENTRE, ALIGN_LEFT, ALIGN_RIGHT

if TYPE_CHECKING:
    from PIL import Image

_BAND_COST: Final = 24
"""Bytes that a further band must save: its header takes 11, and each stop of the paper may show as a hair line."""

_GAP_ROWS: Final = 3
"""Fewer blank rows within a picture are sent as they are."""

_DANGEROUS: Final = re.compile(rb"\x10(?=[\x04\x05\x14])")


@dataclass(frozen=True, slots=True)
class Band:
    """Rows of dots that are sent in one command, after `skip` blank rows."""

    skip: int
    side: int
    """`ESC a`: where the band stands."""
    width_bytes: int
    rows: bytes

    @property
    def height(self) -> int:
        """Rows of dots."""
        return len(self.rows) // self.width_bytes


def bands(picture: "Image.Image") -> tuple[list[Band], int]:
    """The bands of a picture (mode 1, white is ink, width a multiple of 8), and the blank rows after the last."""
    width = picture.width // 8
    dots = picture.tobytes()
    rows = [dots[at : at + width] for at in range(0, len(dots), width)]
    result: list[Band] = []
    skip = 0
    for is_ink, block in _blocks(rows):
        if not is_ink:
            skip += len(block)
            continue
        for side, needed, data in _split(block, width):
            result.append(Band(skip, side, needed, data))
            skip = 0
    return result, skip


def without_real_time(rows: bytes) -> bytes:
    """The same picture without DLE EOT, DLE ENQ or DLE DC4 in it, which some printers obey inside a picture.

    0x10 is one lone dot in its byte; 0x18 makes it two dots wide, which nobody sees at 8 dots a millimetre.
    """
    return _DANGEROUS.sub(b"\x18", rows)


def _blocks(rows: list[bytes]) -> Iterator[tuple[bool, list[bytes]]]:
    """Runs of rows with ink and runs without; short blank runs belong to the ink around them."""
    start = 0
    ink = [any(row) for row in rows]
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and ink[end] == ink[at]:
            end += 1
        is_inner_gap = not ink[at] and at > 0 and end < len(rows) and end - at < _GAP_ROWS
        if not ink[at] and not is_inner_gap:
            if start < at:
                yield True, rows[start:at]
            yield False, rows[at:end]
            start = end
        at = end
    if start < len(rows):
        yield True, rows[start:]


_Margins = tuple[int, int]
"""Blank bytes at the left and at the right of a row."""


def _split(rows: list[bytes], width: int) -> list[tuple[int, int, bytes]]:
    """(side, width in bytes, rows) of few cheap bands: split where it saves most, and each part again."""
    margins = [(width - len(row.lstrip(b"\0")), width - len(row.rstrip(b"\0"))) for row in rows]
    parts = [(0, len(rows))]
    done: list[tuple[int, int, bytes]] = []
    while parts:
        start, end = parts.pop()
        at = _best_split(margins[start:end], width)
        if at:
            parts += [(start + at, end), (start, start + at)]
            continue
        needed, side, first = _narrowest(reduce(_both, margins[start:end]), width)
        done.append((side, needed, without_real_time(b"".join(row[first : first + needed] for row in rows[start:end]))))
    return done


def _best_split(margins: list[_Margins], width: int) -> int:
    """The row before which a new band saves most; 0 where none saves enough."""
    count = len(margins)
    above = list(accumulate(margins, _both))
    below = list(accumulate(reversed(margins), _both))
    best, at = _narrowest(above[-1], width)[0] * count - _BAND_COST, 0
    for place in range(1, count):
        cost = _narrowest(above[place - 1], width)[0] * place
        cost += _narrowest(below[count - place - 1], width)[0] * (count - place)
        if cost < best:
            best, at = cost, place
    return at


def _both(one: _Margins, other: _Margins) -> _Margins:
    return min(one[0], other[0]), min(one[1], other[1])


def _narrowest(margins: _Margins, width: int) -> tuple[int, int, int]:
    """(bytes needed, side, first byte): the narrowest way to place ink with these margins."""
    left, right = min(margins[0], width - 1), min(margins[1], width - 1)
    both = min(left, right, (width - 1) // 2)
    at_edge = (width - left, ALIGN_RIGHT, left) if left >= right else (width - right, ALIGN_LEFT, 0)
    return at_edge if at_edge[0] <= width - 2 * both else (width - 2 * both, ALIGN_CENTRE, both)
