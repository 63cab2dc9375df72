"""A receipt as ESC/POS bytes: pure, the same bytes for the same document, and nothing in them but allowed commands.

Line by line: what the printer's own font has goes as text, a line with anything else as a picture of the same size in
the same place. Uyghur and Kazakh lines stand at the right; a line without a letter of their script (a number, a time, a
Chinese name) is text there too.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from devices.printer import escpos, patterns, qr, shaper
from devices.printer.page import HALF_CELL_DOTS, PITCH_DOTS, Page
from devices.printer.receipt import (
    Align,
    Block,
    Cut,
    Feed,
    Heading,
    KeyValue,
    Notice,
    Number,
    Paragraph,
    Pattern,
    Qr,
    Receipt,
    Rule,
    Weight,
)
from devices.printer.settings import Profile
from devices.printer.text import clean, clean_lines, encode_text, half_cells, has_right_to_left
from devices.printer.wrap import balance, wrap
from kiosk.domain.language import Language

if TYPE_CHECKING:
    from PIL import Image

TEAR_MARGIN_DOTS: Final = 24
LONGEST_DOTS: Final = 24_000
"""3 m of paper: no document of ours is longer, and a mistake must not empty the roll."""
QUIET_DOTS: Final = PITCH_DOTS
"""Above and below a code: at least 4 modules of 8 dots, and an empty line is one byte."""

_LARGE_GAP_DOTS: Final = 12
"""A double-size line takes its own height only: so much room stays between it and another line."""
_PATTERN_GAP_DOTS: Final = 16
_NUMBER_HIGH: Final = 8
_BODY: Final = 24
"""Hanzi of a picture are as large as the printer's own."""
_BODY_ARABIC: Final = 26
_HEADING: Final = 48
_HEADING_ARABIC: Final = 36
"""Below 0.83 of the Han size, the screen's measure: on a 19200 baud wire a larger one costs a second a ticket."""


class ReceiptError(ValueError):
    """The document can't be printed as it is: a bug of whoever made it, not of the printer."""


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes for the printer, and the paper that they take."""

    data: bytes
    height_dots: int


def encode(receipt: Receipt, profile: Profile | None = None) -> bytes:
    """Bytes for the printer. Raises `ReceiptError`, and `DeviceError` (LIBRARY) where a picture lacks its font."""
    return compose(receipt, profile).data


def compose(receipt: Receipt, profile: Profile | None = None) -> Document:
    """Like `encode`, with the paper that it takes."""
    encoder = _Encoder(profile or Profile())
    for block in receipt.blocks:
        encoder.block(block)
    return Document(encoder.page.data, encoder.page.height_dots)


class _Encoder:
    """Blocks to lines, lines to the page."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.page = Page(profile.columns_dots, can_smooth=profile.smoothing)
        self._width = self.page.width
        self._cells = self._width // HALF_CELL_DOTS
        self._previous: Block | None = None

    def block(self, block: Block) -> None:
        self.page.gap(_gap_between(self._previous, block))
        self._previous = block
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                for line in clean_lines(block.text):
                    self._paragraph(line, block)
            case KeyValue():
                self._key_value(clean(block.key), clean(block.value), block.language)
            case Number():
                self._number(clean(block.text))
            case Notice():
                self._notice(clean(block.text), block.language)
            case Qr():
                self._qr(block.payload)
            case Rule():
                self._rule(dotted=block.dotted)
            case Feed():
                self.page.gap(block.dots)
            case Pattern():
                self.page.picture(patterns.draw(block.kind, self._width // 8 * 8))
                self.page.gap(_PATTERN_GAP_DOTS)
            case Cut():
                self._cut()
        if self.page.height_dots > LONGEST_DOTS:
            raise ReceiptError(f"the document is longer than {LONGEST_DOTS // 8000} m of paper: shorten it")

    # lines

    def _as_text(self, text: str) -> bytes | None:
        """Bytes where the whole line can be the printer's own letters in their written order."""
        if has_right_to_left(text):
            return None
        return encode_text(text, self._profile.encoding)

    def _heading(self, block: Heading) -> None:
        text = clean(block.text)
        if block.language.is_right_to_left and has_right_to_left(text):
            style = shaper.Style(_HEADING_ARABIC, True, block.language)
            for line in balance(text, self._width, lambda part: shaper.width(part, style)):
                self._picture_line(line, style, block.align)
            return
        style = shaper.Style(_HEADING, True, block.language)
        for line in balance(text, self._cells // 2, half_cells):
            data = self._as_text(line)
            if data is None:
                self._picture_line(line, style, block.align)
            else:
                self._text_line(data, block.align, block.language, bold=True, size=(2, 2))

    def _paragraph(self, text: str, block: Paragraph) -> None:
        is_bold = block.weight is Weight.BOLD
        if block.language.is_right_to_left and has_right_to_left(text):
            style = shaper.Style(_BODY_ARABIC, is_bold, block.language)
            for line in wrap(text, self._width, lambda part: shaper.width(part, style)):
                self._picture_line(line, style, block.align)
            return
        style = shaper.Style(_BODY, is_bold, block.language)
        for line in wrap(text, self._cells, half_cells):
            data = self._as_text(line)
            if data is None:
                for part in wrap(line, self._width, lambda part: shaper.width(part, style)):
                    self._picture_line(part, style, block.align)
            else:
                self._text_line(data, block.align, block.language, bold=is_bold)

    def _text_line(
        self, data: bytes, align: Align, language: Language, *, bold: bool, size: tuple[int, int] = (1, 1)
    ) -> None:
        self.page.align(_side(align, language))
        self.page.text(data, bold=bold, size=size)
        self.page.end_line()

    def _picture_line(self, text: str, style: shaper.Style, align: Align) -> None:
        canvas, baseline = self._canvas(style)
        room = canvas.width - shaper.width(text, style)
        side = _side(align, style.language)
        x = {escpos.ALIGN_LEFT: 0, escpos.ALIGN_CENTRE: room // 2, escpos.ALIGN_RIGHT: room}[side]
        shaper.draw(canvas, max(0, x), baseline, text, style)
        self.page.picture(shaper.to_dots(canvas))

    def _canvas(self, style: shaper.Style) -> tuple["Image.Image", int]:
        """An empty line and its baseline: as high as its script needs, blank rows cost no bytes."""
        from PIL import Image

        if style.language.is_right_to_left:
            high, baseline = style.size * 17 // 10, round(style.size * 1.06)
        else:  # where the printer's own letters would stand
            high, baseline = max(PITCH_DOTS, style.size * 9 // 8), round(style.size * 7 / 8)
        return Image.new("L", (self._width // 8 * 8, high)), baseline

    # blocks

    def _key_value(self, key: str, value: str, language: Language) -> None:
        as_text = self._as_text(key), self._as_text(value)
        if as_text[0] is not None and as_text[1] is not None:
            self._key_value_text(key, value, as_text[0], as_text[1], language)
            return
        is_arabic = language.is_right_to_left and has_right_to_left(key + value)
        size = _BODY_ARABIC if is_arabic else _BODY
        plain, strong = shaper.Style(size, False, language), shaper.Style(size, True, language)
        key_width, value_width = shaper.width(key, plain), shaper.width(value, strong)
        if key_width + value_width + size > self._width:
            self._paragraph(key, Paragraph(key, language))
            self._paragraph(value, Paragraph(value, language, Weight.BOLD, Align.END))
            return
        canvas, baseline = self._canvas(plain)
        far = canvas.width
        if language.is_right_to_left:
            shaper.draw(canvas, far - key_width, baseline, key, plain)
            shaper.draw(canvas, 0, baseline, value, strong)
        else:
            shaper.draw(canvas, 0, baseline, key, plain)
            shaper.draw(canvas, far - value_width, baseline, value, strong)
        self.page.picture(shaper.to_dots(canvas))

    def _key_value_text(self, key: str, value: str, key_data: bytes, value_data: bytes, language: Language) -> None:
        if half_cells(key) + half_cells(value) + 1 > self._cells:
            self._paragraph(key, Paragraph(key, language))
            self._paragraph(value, Paragraph(value, language, Weight.BOLD, Align.END))
            return
        self.page.align(escpos.ALIGN_LEFT)
        if language.is_right_to_left:
            self.page.text(value_data, bold=True)
            self.page.move_to(self._width - half_cells(key) * HALF_CELL_DOTS)
            self.page.text(key_data)
        else:
            self.page.text(key_data)
            self.page.move_to(self._width - half_cells(value) * HALF_CELL_DOTS)
            self.page.text(value_data, bold=True)
        self.page.end_line()

    def _number(self, text: str) -> None:
        data = self._as_text(text)
        cells = half_cells(text)
        if data is None or not 0 < cells <= self._cells:
            self._heading(Heading(text))
            return
        wide = min(8, self._cells // cells)
        self.page.align(escpos.ALIGN_CENTRE)
        self.page.text(data, bold=True, size=(wide, _NUMBER_HIGH))
        self.page.end_line()

    def _notice(self, text: str, language: Language) -> None:
        data = self._as_text(text)
        room = self._cells // 2 - half_cells(text)
        if data is not None and room >= 0:
            self.page.align(escpos.ALIGN_LEFT)
            bar = b" " * (room // 2) + data + b" " * (room - room // 2)
            self.page.text(bar, bold=True, inverse=True, size=(2, 2))
            self.page.end_line()
        else:
            self._notice_picture(text, language)

    def _notice_picture(self, text: str, language: Language) -> None:
        """The bar as a picture, no wider than its text: black rows are the dearest."""
        from PIL import Image, ImageDraw

        is_arabic = language.is_right_to_left and has_right_to_left(text)
        style = shaper.Style(_BODY_ARABIC + 4 if is_arabic else 36, True, language)
        lines = balance(text, self._width - 32, lambda part: shaper.width(part, style))
        pitch = style.size * 3 // 2
        canvas = Image.new("L", (self._width // 8 * 8, pitch * len(lines)))
        widest = max(shaper.width(line, style) for line in lines)
        half = (widest + 32 + 15) // 16 * 8
        middle = canvas.width // 2
        ImageDraw.Draw(canvas).rectangle((middle - half, 0, middle + half - 1, canvas.height - 1), fill=255)
        for n, line in enumerate(lines):
            x = middle - shaper.width(line, style) // 2
            shaper.draw(canvas, x, n * pitch + round(style.size * 1.06), line, style, ink=0)
        self.page.picture(shaper.to_dots(canvas))

    def _qr(self, payload: str) -> None:
        if not payload:
            raise ReceiptError("a code says nothing: give it a payload")
        if any(0xD800 <= ord(char) <= 0xDFFF for char in payload):
            raise ReceiptError("a code holds half a character: its text was cut in the wrong place")
        module = qr.module_dots(payload, self._width)
        if module is None:
            raise ReceiptError(f"a code of {len(payload.encode())} bytes does not fit across the paper")
        self.page.gap(QUIET_DOTS)
        self.page.align(escpos.ALIGN_CENTRE)
        if self._profile.native_qr and qr.is_printable(payload):
            data = payload.encode("ascii")
            self.page.command(escpos.qr_code(data, module), qr.modules(payload) * module)
        else:
            picture = qr.draw(payload, module // 2)
            self.page.doubled(picture.width // 8, picture.tobytes())
        self.page.gap(QUIET_DOTS)

    def _rule(self, *, dotted: bool) -> None:
        """A row of box-drawing letters, seven times as wide: 13 bytes where a picture takes 41."""
        letter = self._as_text("┉" if dotted else "━")
        self.page.align(escpos.ALIGN_CENTRE)
        if letter is None:
            across = self._width // 16
            self.page.gap(PITCH_DOTS // 3)
            self.page.doubled(across, (b"\xf0" if dotted else b"\xff") * across)
            self.page.gap(PITCH_DOTS * 2 // 3)
            return
        wide = 7 if self._cells >= 14 else 1
        self.page.text(letter * (self._cells // 2 // wide), bold=None, size=(wide, 1))
        self.page.end_line()

    def _cut(self) -> None:
        if self._profile.cutter:
            self.page.command(escpos.cut(TEAR_MARGIN_DOTS), TEAR_MARGIN_DOTS)
        else:
            self.page.command(escpos.feed(PITCH_DOTS * 4), PITCH_DOTS * 4)


def _gap_between(previous: Block | None, block: Block) -> int:
    """Rules, numbers and codes bring their own room; large lines and ordinary ones need some between them."""
    if not isinstance(previous, Heading | Paragraph | KeyValue | Notice):
        return 0
    is_large = isinstance(block, Heading | Notice) or isinstance(previous, Heading | Notice)
    return _LARGE_GAP_DOTS if is_large and isinstance(block, Heading | Paragraph | KeyValue | Notice) else 0


def _side(align: Align, language: Language) -> int:
    if align is Align.CENTRE:
        return escpos.ALIGN_CENTRE
    return escpos.ALIGN_RIGHT if (align is Align.END) != language.is_right_to_left else escpos.ALIGN_LEFT
