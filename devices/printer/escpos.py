"""The ESC/POS commands that we send: one builder each, nothing else ever goes to the paper.

Pure bytes, no device. `is_allowed` is the other side of it: what a parser may find in our output.
Sources: PROTOCOLS.md C; Epson's command reference (DLE DC4 8, GS r, GS ( k); HPRT TP80K manual p. 53 (ESC a is
effective on GS v 0, which wants an empty line buffer).
"""

from typing import Final

from devices.printer.wire import TEXT, Token

ALIGN_LEFT: Final = 0
ALIGN_CENTRE: Final = 1
ALIGN_RIGHT: Final = 2

DOTS_PER_INCH: Final = 203
RASTER_NORMAL: Final = 0
RASTER_QUADRUPLE: Final = 3
"""Each dot twice across and twice down."""

LINE_FEED: Final = b"\n"
INITIALIZE: Final = b"\x1b@"
"""Clears the line buffer and resets the modes; what waits in the receive buffer stays."""
CHINESE_MODE: Final = b"\x1c&"
AMERICAN_SIGNS: Final = b"\x1bR\x00"
"""Some firmware starts with the Chinese set, where `$` prints as a yuan sign."""
DOTS_AS_UNITS: Final = b"\x1dP" + bytes((DOTS_PER_INCH, DOTS_PER_INCH))
"""From here on every distance is in dots."""

ASK_AFTER_PRINTING: Final = b"\x1dr\x01"
"""GS r 1 is executed in its turn: a printer that stopped for want of paper does not answer it."""

ABANDON: Final = b"\x10\x05\x02" + b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""Real-time: forget everything received (`DLE ENQ 2`, and `DLE DC4 8` for those that know only that one)."""


def ask(question: int) -> bytes:
    """DLE EOT n: answered at once, whatever the printer is doing."""
    return b"\x10\x04" + bytes((question,))


def left_margin(dots: int) -> bytes:
    """GS L."""
    return b"\x1dL" + dots.to_bytes(2, "little")


def area_width(dots: int) -> bytes:
    """GS W: lines are aligned and wrapped within it."""
    return b"\x1dW" + dots.to_bytes(2, "little")


def line_pitch(dots: int) -> bytes:
    """ESC 3: from line to line; higher letters take what they need."""
    return b"\x1b3" + bytes((dots,))


def feed(dots: int) -> bytes:
    """ESC J on an empty line: blank paper, in as many commands as it takes."""
    full, rest = divmod(dots, 255)
    return b"\x1bJ\xff" * full + (b"\x1bJ" + bytes((rest,)) if rest else b"")


def align(side: int) -> bytes:
    """ESC a: 0 left, 1 centre, 2 right; for text, raster and QR."""
    return b"\x1ba" + bytes((side,))


def bold(on: bool) -> bytes:
    """ESC E."""
    return b"\x1bE" + bytes((on,))


def inverse(on: bool) -> bytes:
    """GS B: white on black."""
    return b"\x1dB" + bytes((on,))


def smoothing(on: bool) -> bytes:
    """GS b: round the corners of magnified letters."""
    return b"\x1db" + bytes((on,))


def magnify(wide: int, high: int) -> bytes:
    """GS !: letters 1 to 8 times as wide and as high."""
    return b"\x1d!" + bytes(((wide - 1) << 4 | (high - 1),))


def move_to(dots: int) -> bytes:
    """ESC $: go on at this place of the line, counted from the margin."""
    return b"\x1b$" + dots.to_bytes(2, "little")


def raster(width_bytes: int, rows: bytes, scale: int = RASTER_NORMAL) -> bytes:
    """GS v 0: rows of `width_bytes` each, a bit for a dot, top to bottom; feeds the paper by its own height."""
    height = len(rows) // width_bytes
    return b"\x1dv0" + bytes((scale,)) + width_bytes.to_bytes(2, "little") + height.to_bytes(2, "little") + rows


def qr_code(payload: bytes, module_dots: int) -> bytes:
    """GS ( k: module size, error level M, data, print; the printer chooses the version and draws no quiet zone."""
    return (
        b"\x1d(k\x03\x001C"
        + bytes((module_dots,))
        + b"\x1d(k\x03\x001E1"
        + b"\x1d(k"
        + (len(payload) + 3).to_bytes(2, "little")
        + b"1P0"
        + payload
        + b"\x1d(k\x03\x001Q0"
    )


def cut(tear_margin_dots: int) -> bytes:
    """GS V 66: feed to the knife and `tear_margin_dots` on, and cut; one point stays uncut, so that no slip falls."""
    return b"\x1dVB" + bytes((tear_margin_dots,))


_ALLOWED: Final = frozenset(
    {
        "LF",
        "ESC @",
        "FS &",
        "ESC R",
        "GS P",
        "GS L",
        "GS W",
        "ESC 3",
        "ESC J",
        "ESC a",
        "ESC E",
        "GS B",
        "GS b",
        "GS !",
        "ESC $",
        "GS v 0",
        "GS V",
    }
)
_ALLOWED_QR_FUNCTIONS: Final = frozenset({b"1C", b"1E", b"1P", b"1Q"})


def is_allowed(token: Token) -> bool:
    """Whether our own documents may hold this: text without a control byte, or one of the commands above."""
    if token.name == TEXT:
        return all(byte >= 0x20 and byte != 0x7F for byte in token.raw)
    if token.name == "GS ( k":
        return token.data[:2] in _ALLOWED_QR_FUNCTIONS
    return token.name in _ALLOWED


def has_real_time_command(data: bytes) -> bool:
    """Whether a printer that looks for real-time commands inside other data would find one here.

    DLE followed by EOT, ENQ or DC4; some printers obey them even in the middle of a picture (PROTOCOLS.md C, traps).
    """
    return any(sequence in data for sequence in REAL_TIME)


REAL_TIME: Final = (b"\x10\x04", b"\x10\x05", b"\x10\x14")
"""How every real-time command starts."""
