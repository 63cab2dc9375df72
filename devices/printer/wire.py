"""ESC/POS as a printer hears it: bytes to tokens, in any split, whatever the bytes.

This is the listening side: it knows the lengths of all common commands, not only of those that we send, so that it can
check our output, cut it between commands, and play a printer. Any input ends in tokens; nothing raises, and no token
holds more than `MAX_DATA_BYTES`.
Sources: Epson's ESC/POS command reference; manuals named in PROTOCOLS.md C.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

TEXT: Final = "text"
UNKNOWN: Final = "unknown"
"""A control byte that starts no command known here, or one with impossible parameters."""
UNFINISHED: Final = "unfinished"
"""The end of the bytes came in the middle of a command."""

MAX_DATA_BYTES: Final = 256 * 1024
"""Of one command; no printer's buffer takes a longer picture in one piece."""
MAX_TEXT_BYTES: Final = 4096
"""A longer run of text comes in several tokens."""

DLE, ESC, FS, GS = 0x10, 0x1B, 0x1C, 0x1D


@dataclass(frozen=True, slots=True)
class Token:
    """A command, or a run of text. `raw` is all of it; for a command `args` are its fixed bytes, `data` the rest."""

    name: str
    raw: bytes
    args: bytes = b""
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How long a command is: `fixed` argument bytes, and as many data bytes as `data_length` reads in the buffer.

    `data_length(buffer, at)` is asked once the fixed bytes, which start at `at`, have come. It answers the number of
    data bytes, None where it must see more, or a negative number where the parameters make no sense.
    """

    name: str
    fixed: int = 0
    data_length: Callable[[bytearray, int], int | None] | None = None


def _le16(buffer: bytearray, at: int) -> int:
    return buffer[at] | buffer[at + 1] << 8


def _tab_stops(buffer: bytearray, at: int) -> int | None:
    """ESC D: at most 32 places, ended by NUL."""
    end = buffer.find(0, at, at + 33)
    if end >= 0:
        return end + 1 - at
    return None if len(buffer) - at < 33 else -1


def _bar_code(buffer: bytearray, at: int) -> int | None:
    """GS k m: types 0-6 end with NUL, types 65 and up carry their length."""
    if buffer[at] <= 6:
        end = buffer.find(0, at + 1, at + 257)
        if end >= 0:
            return end - at
        return None if len(buffer) - at < 257 else -1
    if 65 <= buffer[at] <= 79:
        return None if len(buffer) - at < 2 else 1 + buffer[at + 1]
    return -1


def _user_characters(buffer: bytearray, at: int) -> int | None:
    """ESC & y c1 c2, then for each code its width x and x * y bytes."""
    high, first, last = buffer[at : at + 3]
    if high > 3 or last < first:
        return -1
    end = at + 3
    for _ in range(last - first + 1):
        if end >= len(buffer):
            return None
        end += 1 + buffer[end] * high
    return end - at - 3


def _stored_images(buffer: bytearray, at: int) -> int | None:
    """FS q n, then n times xL xH yL yH and x * y * 8 bytes."""
    end = at + 1
    for _ in range(buffer[at]):
        if end + 4 > len(buffer):
            return None
        end += 4 + _le16(buffer, end) * _le16(buffer, end + 2) * 8
        if end - at > MAX_DATA_BYTES:
            return -1
    return end - at - 1


def _column_image(buffer: bytearray, at: int) -> int | None:
    return _le16(buffer, at + 1) * (3 if buffer[at] in (32, 33) else 1)


def _raster_image(buffer: bytearray, at: int) -> int | None:
    return _le16(buffer, at + 1) * _le16(buffer, at + 3)


def _downloaded_image(buffer: bytearray, at: int) -> int | None:
    return buffer[at] * buffer[at + 1] * 8


def _graphics(buffer: bytearray, at: int) -> int | None:
    return int.from_bytes(buffer[at : at + 4], "little")


def _cut(buffer: bytearray, at: int) -> int | None:
    return 1 if buffer[at] in (65, 66, 97, 98, 103, 104) else 0


def _fixed(first: int, lengths: dict[int, str]) -> dict[bytes, _Shape]:
    """Commands of two bytes with a fixed number of argument bytes: {number: the second letters}."""
    lead = {ESC: "ESC", FS: "FS", GS: "GS"}[first]
    return {
        bytes((first, ord(letter))): _Shape(f"{lead} {letter}", number)
        for number, letters in lengths.items()
        for letter in letters
    }


_GRAMMAR: Final[dict[bytes, _Shape]] = {
    b"\x00": _Shape("NUL"),
    b"\t": _Shape("HT"),
    b"\n": _Shape("LF"),
    b"\x0c": _Shape("FF"),
    b"\r": _Shape("CR"),
    b"\x18": _Shape("CAN"),
    b"\x10\x04": _Shape("DLE EOT", 1),
    b"\x10\x05": _Shape("DLE ENQ", 1),
    b"\x10\x14\x01": _Shape("DLE DC4 1", 2),
    b"\x10\x14\x02": _Shape("DLE DC4 2", 2),
    b"\x10\x14\x03": _Shape("DLE DC4 3", 5),
    b"\x10\x14\x07": _Shape("DLE DC4 7", 1),
    b"\x10\x14\x08": _Shape("DLE DC4 8", 7),
    **_fixed(ESC, {0: "@2<FLSimv", 1: "!%-3=?EGJKMRTVadert u{", 2: "$\\B", 3: "p", 8: "W"}),
    **{b"\x1bc" + mode: _Shape(f"ESC c {mode.decode()}", 1) for mode in (b"0", b"1", b"3", b"4", b"5")},
    b"\x1b&": _Shape("ESC &", 3, _user_characters),
    b"\x1b*": _Shape("ESC *", 3, _column_image),
    b"\x1bD": _Shape("ESC D", 0, _tab_stops),
    **_fixed(FS, {0: "&.", 1: "!-CWg", 2: "Sp?", 74: "2"}),
    b"\x1cq": _Shape("FS q", 1, _stored_images),
    **_fixed(GS, {0: ":cF", 1: "!/BEHITabfhrwj|", 2: "$LPW\\", 3: "^"}),
    b"\x1d*": _Shape("GS *", 2, _downloaded_image),
    b"\x1dV": _Shape("GS V", 1, _cut),
    b"\x1dk": _Shape("GS k", 1, _bar_code),
    b"\x1dv0": _Shape("GS v 0", 5, _raster_image),
    b"\x1d8L": _Shape("GS 8 L", 4, _graphics),
    **{
        bytes((first, 0x28, letter)): _Shape(f"{lead} ( {chr(letter)}", 2, _le16)
        for first, lead in ((ESC, "ESC"), (FS, "FS"), (GS, "GS"))
        for letter in range(0x41, 0x7B)
    },
}
_BEGINNINGS: Final = frozenset(prefix[:n] for prefix in _GRAMMAR for n in range(1, len(prefix)))
"""Bytes that may still become a command."""


class WireParser:
    """Takes bytes as they come and gives tokens as soon as they are whole; the split makes no difference.

    Text is held back until something else follows or `MAX_TEXT_BYTES` are full, as a printer does with its line buffer.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._wanted = 0
        """How many bytes the buffer must hold before it is worth looking at again."""

    @property
    def pending(self) -> bytes:
        """What has come and is not whole yet."""
        return bytes(self._buffer)

    def feed(self, data: bytes) -> list[Token]:
        """The tokens that these bytes complete."""
        self._buffer += data
        tokens: list[Token] = []
        if len(self._buffer) < self._wanted:
            return tokens
        at = 0
        while at < len(self._buffer):
            token = self._next(at)
            if token is None:
                break
            tokens.append(token)
            at += len(token.raw)
        del self._buffer[:at]
        self._wanted = max(0, self._wanted - at)
        return tokens

    def finish(self) -> list[Token]:
        """What is left when no more will come: text, or one unfinished command."""
        rest = bytes(self._buffer)
        self.clear()
        if not rest:
            return []
        return [Token(TEXT if rest[0] >= 0x20 else UNFINISHED, rest)]

    def clear(self) -> None:
        """Forget what has come."""
        self._buffer.clear()
        self._wanted = 0

    def _next(self, at: int) -> Token | None:
        """The token that starts at `at`, or None where it is not whole; sets `_wanted` in that case."""
        buffer = self._buffer
        if buffer[at] >= 0x20:
            return self._text(at)
        for size in (1, 2, 3):
            prefix = bytes(buffer[at : at + size])
            shape = _GRAMMAR.get(prefix)
            if shape is not None:
                return self._command(at, prefix, shape)
            if prefix not in _BEGINNINGS:
                return Token(UNKNOWN, prefix if size == 1 or prefix[-1] >= 0x20 else prefix[:-1])
            if len(buffer) <= at + size:
                self._wanted = at + size + 1
                return None
        raise AssertionError("no command has a longer prefix")

    def _text(self, at: int) -> Token | None:
        buffer = self._buffer
        end = at
        stop = min(len(buffer), at + MAX_TEXT_BYTES)
        while end < stop and buffer[end] >= 0x20:
            end += 1
        if end == len(buffer) and end - at < MAX_TEXT_BYTES:
            self._wanted = end + 1
            return None
        return Token(TEXT, bytes(buffer[at:end]))

    def _command(self, at: int, prefix: bytes, shape: _Shape) -> Token | None:
        start = at + len(prefix)
        if len(self._buffer) < start + shape.fixed:
            self._wanted = start + shape.fixed
            return None
        data_length: int | None = 0
        if shape.data_length is not None:
            data_length = shape.data_length(self._buffer, start)
        if data_length is None:
            self._wanted = len(self._buffer) + 1
            return None
        if not 0 <= data_length <= MAX_DATA_BYTES:
            return Token(UNKNOWN, bytes(self._buffer[at : start + shape.fixed]))
        end = start + shape.fixed + data_length
        if len(self._buffer) < end:
            self._wanted = end
            return None
        raw = bytes(self._buffer[at:end])
        body = len(prefix) + shape.fixed
        return Token(shape.name, raw, raw[len(prefix) : body], raw[body:])


def parse(data: bytes) -> tuple[Token, ...]:
    """All tokens of a whole document."""
    parser = WireParser()
    return (*parser.feed(data), *parser.finish())
