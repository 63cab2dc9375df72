"""What a printer makes of bytes: an ESC/POS interpreter that draws slips, written without a look at our encoder.

It plays an 80 mm printer with a GB18030 font, native QR codes and a cutter. Commands that change nothing visible are
passed over; unknown bytes too. Any input is survived: a slip ends at `LONGEST_SLIP_DOTS`, nothing raises.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from devices.printer.resident_font import NARROW, WIDE, letter, magnified
from devices.printer.slip_pictures import LONGEST_SLIP_DOTS, bits, decode, decorate, letter_size, qr_picture, scaled
from devices.printer.wire import TEXT, Token, parse

if TYPE_CHECKING:
    from PIL import Image

LEAD_DOTS: Final = 40
"""Blank paper at the head of each slip: what lies between the head and the knife when the slip before is cut (5 mm)."""
_HEAD_DPI: Final = 203
_DEFAULT_PITCH: Final = 34
"""1/6 inch."""
_TAB_COLUMNS: Final = 8


@dataclass
class _Modes:
    """What `ESC @` resets."""

    align: int = 0
    bold: bool = False
    inverse: bool = False
    underline: int = 0
    size: tuple[int, int] = (1, 1)
    smooth: bool = False
    chinese: bool = True
    pitch: int = _DEFAULT_PITCH
    margin: int = 0
    area: int | None = None
    units: tuple[int, int] = (_HEAD_DPI, _HEAD_DPI)
    tabs: tuple[int, ...] = ()
    qr_size: int = 3
    qr_level: int = 48
    qr_data: bytes = b""
    graphics: bytes = b""


@dataclass
class _Line:
    """The line buffer: pictures of letters and where they stand."""

    cells: list[tuple[int, "Image.Image"]] = field(default_factory=list)
    x: int = 0

    @property
    def height(self) -> int:
        return max((cell.height for _, cell in self.cells), default=0)


class Renderer:
    """Executes tokens and collects slips. `used_dots` is the paper that went through since the start."""

    def __init__(self, columns_dots: int = 576) -> None:
        self.columns_dots = columns_dots
        self.used_dots = 0
        self._slips: list[Image.Image] = []
        self._strips: list[tuple[int, int, Image.Image]] = []
        self._y = LEAD_DOTS
        self._modes = _Modes()
        self._line = _Line()
        self._half_letter = b""

    def execute(self, token: Token) -> None:
        """Do what one command says."""
        if token.name == TEXT:
            self._text(token.raw)
            return
        self._half_letter = b""
        action = _ACTIONS.get(token.name)
        if action is not None:
            action(self, token)

    def take_slips(self) -> list["Image.Image"]:
        """Slips that were cut since the last call; mode 1, black ink on white."""
        slips, self._slips = self._slips, []
        return slips

    def tear_off(self) -> "Image.Image | None":
        """What hangs out uncut, or None where nothing does."""
        self._end_slip()
        return self._slips.pop() if self._slips else None

    def reset(self) -> None:
        """Forget the line and the modes, as after switching on; the paper stays as it is."""
        self._modes = _Modes()
        self.clear_line()

    def clear_line(self) -> None:
        """Forget the letters that were not printed yet."""
        self._line = _Line()
        self._half_letter = b""

    # paper

    @property
    def _area(self) -> int:
        width = self._modes.area or self.columns_dots
        return max(NARROW, min(width, self.columns_dots - self._modes.margin))

    def _advance(self, dots: int) -> None:
        self._y += dots
        self.used_dots += dots
        if self._y >= LONGEST_SLIP_DOTS:
            self._end_slip()

    def _end_slip(self) -> None:
        from PIL import Image, ImageOps

        if self._y > LEAD_DOTS:
            slip = Image.new("1", (self.columns_dots, min(self._y, LONGEST_SLIP_DOTS)))
            for x, y, strip in self._strips:
                slip.paste(strip, (x, y), strip)
            self._slips.append(ImageOps.invert(slip.convert("L")).convert("1"))
        self._strips = []
        self._y = LEAD_DOTS

    def _place(self, picture: "Image.Image") -> None:
        """A picture of its own, aligned within the area."""
        room = self._area - picture.width
        x = self._modes.margin + {1: room // 2, 2: room}.get(self._modes.align, 0)
        self._strips.append((max(0, x), self._y, picture))
        self._advance(picture.height)

    # text

    def _text(self, raw: bytes) -> None:
        raw = self._half_letter + raw
        self._half_letter = b""
        at = 0
        while at < len(raw):
            size = letter_size(raw, at) if self._modes.chinese else 1
            if size == 0:
                self._half_letter = raw[at:]
                return
            self._letter(raw[at : at + size])
            at += size

    def _letter(self, code: bytes) -> None:
        char = decode(code, chinese=self._modes.chinese)
        wide = NARROW if len(code) == 1 else WIDE
        modes = self._modes
        if modes.size == (1, 1):
            cell = letter(char, wide, modes.bold)
        else:
            cell = magnified(char, wide, modes.bold, modes.size, modes.smooth)
        if modes.inverse or modes.underline:
            cell = decorate(cell, inverse=modes.inverse, underline=modes.underline)
        if self._line.x + cell.width > self._area and self._line.cells:
            self._line_feed()
        self._line.cells.append((self._line.x, cell))
        self._line.x += cell.width

    def _line_feed(self) -> None:
        from PIL import Image

        line, self._line = self._line, _Line()
        height = line.height
        if line.cells:
            left = min(x for x, _ in line.cells)
            right = max(x + cell.width for x, cell in line.cells)
            room = self._area - right
            shift = self._modes.margin + {1: (room - left) // 2, 2: room}.get(self._modes.align, 0)
            strip = Image.new("1", (min(right, self.columns_dots), height))
            for x, cell in line.cells:
                strip.paste(cell, (x, height - cell.height), cell)
            self._strips.append((max(0, shift), self._y, strip))
        self._advance(max(height, self._modes.pitch))

    def _across(self, units: int) -> int:
        return units * _HEAD_DPI // self._modes.units[0]

    def _down(self, units: int) -> int:
        return units * _HEAD_DPI // self._modes.units[1]

    # commands, each with its token

    def _initialize(self, _: Token) -> None:
        self.reset()

    def _lf(self, _: Token) -> None:
        self._line_feed()

    def _feed_dots(self, token: Token) -> None:
        if self._line.cells:
            pitch, self._modes.pitch = self._modes.pitch, self._down(token.args[0])
            self._line_feed()
            self._modes.pitch = pitch
        else:
            self._advance(self._down(token.args[0]))

    def _feed_lines(self, token: Token) -> None:
        for _ in range(token.args[0]):
            self._line_feed()

    def _tab(self, _: Token) -> None:
        stops = self._modes.tabs or tuple(range(_TAB_COLUMNS, 256, _TAB_COLUMNS))
        columns = self._line.x // NARROW
        self._line.x = next((stop * NARROW for stop in stops if stop > columns), self._line.x)

    def _set_tabs(self, token: Token) -> None:
        self._modes.tabs = tuple(token.data.rstrip(b"\0"))

    def _move_to(self, token: Token) -> None:
        x = self._across(int.from_bytes(token.args, "little"))
        if x <= self._area:
            self._line.x = x

    def _move_by(self, token: Token) -> None:
        x = self._line.x + self._across(int.from_bytes(token.args, "little", signed=True))
        if 0 <= x <= self._area:
            self._line.x = x

    def _print_mode(self, token: Token) -> None:
        """ESC !: the bits for size hold for narrow letters only on Epson's; here for all, as on most others."""
        bits = token.args[0]
        self._modes.bold = bool(bits & 0x08)
        self._modes.size = (2 if bits & 0x20 else 1, 2 if bits & 0x10 else 1)
        self._modes.underline = 1 if bits & 0x80 else 0

    def _bold(self, token: Token) -> None:
        self._modes.bold = bool(token.args[0] & 1)

    def _inverse(self, token: Token) -> None:
        self._modes.inverse = bool(token.args[0] & 1)

    def _underline(self, token: Token) -> None:
        self._modes.underline = token.args[0] % 48 if token.args[0] % 48 <= 2 else 0

    def _size(self, token: Token) -> None:
        wide, high = (token.args[0] >> 4) + 1, (token.args[0] & 0x0F) + 1
        if wide <= 8 and high <= 8:
            self._modes.size = (wide, high)

    def _quadruple(self, token: Token) -> None:
        self._modes.size = (2, 2) if token.args[0] & 1 else (1, 1)

    def _smooth(self, token: Token) -> None:
        self._modes.smooth = bool(token.args[0] & 1)

    def _align(self, token: Token) -> None:
        if not self._line.cells and token.args[0] % 48 <= 2:
            self._modes.align = token.args[0] % 48

    def _set_margin(self, token: Token) -> None:
        if not self._line.cells:
            self._modes.margin = min(self._across(int.from_bytes(token.args, "little")), self.columns_dots - NARROW)

    def _set_area(self, token: Token) -> None:
        if not self._line.cells:
            self._modes.area = self._across(int.from_bytes(token.args, "little"))

    def _set_units(self, token: Token) -> None:
        self._modes.units = (token.args[0] or _HEAD_DPI, token.args[1] or _HEAD_DPI)

    def _set_pitch(self, token: Token) -> None:
        self._modes.pitch = self._down(token.args[0])

    def _default_pitch(self, _: Token) -> None:
        self._modes.pitch = _DEFAULT_PITCH

    def _chinese_on(self, _: Token) -> None:
        self._modes.chinese = True

    def _chinese_off(self, _: Token) -> None:
        self._modes.chinese = False

    def _raster(self, token: Token) -> None:
        """GS v 0: effective only on an empty line."""
        if self._line.cells or not token.data:
            return
        scale = token.args[0] % 48
        across = int.from_bytes(token.args[1:3], "little")
        picture = bits(token.data, across * 8, len(token.data) // across)
        self._place(scaled(picture, 1 + (scale & 1), 1 + (scale >> 1 & 1), self.columns_dots))

    def _column_image(self, token: Token) -> None:
        """ESC *: columns of 8 or 24 dots into the line."""
        from PIL import Image

        mode = token.args[0]
        deep = 24 if mode in (32, 33) else 8
        columns = len(token.data) * 8 // deep
        if not columns:
            return
        picture = bits(token.data, deep, columns).transpose(Image.Transpose.TRANSPOSE)
        across, down = (1 if mode in (1, 33) else 2), (1 if deep == 24 else 3)
        picture = scaled(picture, across, down, self.columns_dots)
        self._line.cells.append((self._line.x, picture))
        self._line.x += picture.width

    def _graphics(self, token: Token) -> None:
        """GS ( L: function 112 stores a picture, 50 prints it."""
        data = token.data
        if data[:2] == b"0p" and len(data) > 10:
            self._modes.graphics = data
        elif data[:2] in {b"02", b"0\x02"} and self._modes.graphics and not self._line.cells:
            head = self._modes.graphics
            dots = int.from_bytes(head[6:8], "little")
            across = -(-dots // 8)
            if across and len(head) - 10 >= across:
                picture = bits(head[10:], across * 8, (len(head) - 10) // across)
                self._place(scaled(picture, max(1, head[3] % 3), max(1, head[4] % 3), self.columns_dots))

    def _two_dimensional(self, token: Token) -> None:
        """GS ( k, symbol 49: QR code."""
        data = token.data
        match data[:2]:
            case b"1C" if len(data) > 2:
                self._modes.qr_size = min(16, max(1, data[2]))
            case b"1E" if len(data) > 2:
                self._modes.qr_level = data[2]
            case b"1P":
                self._modes.qr_data = data[3:]
            case b"1Q" if self._modes.qr_data and not self._line.cells:
                picture = qr_picture(self._modes.qr_data, self._modes.qr_level, self._modes.qr_size)
                if picture is not None and picture.width <= self._area:
                    self._place(picture)

    def _cut(self, token: Token) -> None:
        if self._line.cells:
            self._line_feed()
        if token.data:
            self._advance(self._down(token.data[0]))
        self._end_slip()


_ACTIONS: Final = {
    "LF": Renderer._lf,
    "HT": Renderer._tab,
    "ESC @": Renderer._initialize,
    "ESC !": Renderer._print_mode,
    "ESC $": Renderer._move_to,
    "ESC \\": Renderer._move_by,
    "ESC *": Renderer._column_image,
    "ESC -": Renderer._underline,
    "ESC 2": Renderer._default_pitch,
    "ESC 3": Renderer._set_pitch,
    "ESC D": Renderer._set_tabs,
    "ESC E": Renderer._bold,
    "ESC G": Renderer._bold,
    "ESC J": Renderer._feed_dots,
    "ESC a": Renderer._align,
    "ESC d": Renderer._feed_lines,
    "ESC i": Renderer._cut,
    "ESC m": Renderer._cut,
    "FS &": Renderer._chinese_on,
    "FS .": Renderer._chinese_off,
    "FS W": Renderer._quadruple,
    "GS !": Renderer._size,
    "GS ( L": Renderer._graphics,
    "GS 8 L": Renderer._graphics,
    "GS ( k": Renderer._two_dimensional,
    "GS B": Renderer._inverse,
    "GS L": Renderer._set_margin,
    "GS P": Renderer._set_units,
    "GS V": Renderer._cut,
    "GS W": Renderer._set_area,
    "GS b": Renderer._smooth,
    "GS v 0": Renderer._raster,
}


def render(data: bytes, columns_dots: int = 576) -> list["Image.Image"]:
    """The slips that these bytes make, the uncut rest last; mode 1, black ink on white."""
    renderer = Renderer(columns_dots)
    for token in parse(data):
        renderer.execute(token)
    slips = renderer.take_slips()
    rest = renderer.tear_off()
    return slips if rest is None else [*slips, rest]
