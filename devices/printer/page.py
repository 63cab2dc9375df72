"""A page being written: keeps the printer's modes in mind, so that each byte on the wire is one that changes something.

It counts the paper on the way: the height of the document is what the roll loses.
"""

import re
from typing import TYPE_CHECKING, Final

from devices.printer import escpos
from devices.printer.raster import bands, without_real_time

if TYPE_CHECKING:
    from PIL import Image

LETTER_DOTS: Final = 24
"""Height of the printer's own letters (font A 12x24, hanzi 24x24)."""
HALF_CELL_DOTS: Final = 12
_NATIONAL_SIGNS: Final = re.compile(rb"[#$@\[\\\]^`{|}~]")
"""What firmware that starts with another country's set prints differently. As bytes: half a hanzi may match too, which
costs three bytes and changes nothing."""
PITCH_DOTS: Final = 36
"""From line to line of the printer's own letters: one and a half times their height."""


class Page:
    """Writes lines, pictures and gaps; `data` is the document, `height_dots` its length on paper."""

    def __init__(self, columns_dots: int, *, can_smooth: bool) -> None:
        self.width = columns_dots // LETTER_DOTS * LETTER_DOTS - 2 * LETTER_DOTS
        """Dots between the margins: whole hanzi, so that rules made of letters end where the text ends."""
        self.height_dots = 0
        self._gap = 0
        self._align = escpos.ALIGN_LEFT
        self._bold = False
        self._inverse = False
        self._size = (1, 1)
        self._rough = can_smooth
        self._foreign_signs = True
        self._parts: list[bytes] = [
            escpos.INITIALIZE,
            escpos.DOTS_AS_UNITS,
            escpos.left_margin((columns_dots - self.width) // 2),
            escpos.area_width(self.width),
            escpos.CHINESE_MODE,
            escpos.line_pitch(PITCH_DOTS),
        ]

    @property
    def data(self) -> bytes:
        """The whole document so far."""
        return b"".join(self._parts)

    def gap(self, dots: int) -> None:
        """Blank paper; neighbouring gaps are fed at once."""
        self._gap += dots

    def text(
        self, data: bytes, *, bold: bool | None = False, inverse: bool = False, size: tuple[int, int] = (1, 1)
    ) -> None:
        """Letters into the line; `size` is (wide, high), `bold` None for a rule, which is one in any weight.

        Before the first magnified letters smoothing is switched on, where the model can.
        """
        self._flush_gap()
        if bold is not None and bold != self._bold:
            self._parts.append(escpos.bold(bold))
            self._bold = bold
        if inverse != self._inverse:
            self._parts.append(escpos.inverse(inverse))
            self._inverse = inverse
        if size != self._size:
            if self._rough and bold is not None and size != (1, 1):
                self._parts.append(escpos.smoothing(True))
                self._rough = False
            self._parts.append(escpos.magnify(*size))
            self._size = size
        if self._foreign_signs and _NATIONAL_SIGNS.search(data):
            self._parts.append(escpos.AMERICAN_SIGNS)
            self._foreign_signs = False
        self._parts.append(data)

    def align(self, side: int) -> None:
        """For the line or picture that follows."""
        self._flush_gap()
        if side != self._align:
            self._parts.append(escpos.align(side))
            self._align = side

    def move_to(self, dots: int) -> None:
        """Go on at this place of the line."""
        self._parts.append(escpos.move_to(dots))

    def end_line(self) -> None:
        """Print the line; it takes its letters' height, at least the pitch."""
        self._parts.append(escpos.LINE_FEED)
        self.height_dots += max(PITCH_DOTS, LETTER_DOTS * self._size[1])

    def picture(self, picture: "Image.Image") -> None:
        """A picture as wide as the area (mode 1, white is ink), in its place from top to bottom."""
        parts, rest = bands(picture)
        for band in parts:
            self.gap(band.skip)
            self.align(band.side)
            self._parts.append(escpos.raster(band.width_bytes, band.rows))
            self.height_dots += band.height
        self.gap(rest)

    def doubled(self, width_bytes: int, rows: bytes) -> None:
        """A picture of half the resolution, each dot four dots, where the alignment puts it."""
        self._parts.append(escpos.raster(width_bytes, without_real_time(rows), escpos.RASTER_QUADRUPLE))
        self.height_dots += 2 * len(rows) // width_bytes

    def command(self, data: bytes, height_dots: int) -> None:
        """A command that prints something of this height by itself."""
        self._flush_gap()
        self._parts.append(data)
        self.height_dots += height_dots

    def _flush_gap(self) -> None:
        if self._gap:
            # An empty line is one byte, a feed three; both are the same paper.
            is_line = self._gap == PITCH_DOTS and self._size[1] == 1
            self._parts.append(escpos.LINE_FEED if is_line else escpos.feed(self._gap))
            self.height_dots += self._gap
            self._gap = 0
