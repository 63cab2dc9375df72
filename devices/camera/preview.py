"""The live picture, handed from the camera's process to the screen through shared memory; no file, no second copy.

A ring of slots, each guarded by its frame's number before and behind the pixels (a sequence lock): the writer never
waits for a reader, and a reader that is overtaken notices it and takes the newer frame, so a picture is never torn.

The memory has no name in any file system: on Linux it is a memfd that a reader opens through `/proc`, on Windows a
named mapping. The kernel frees it with the last process that holds it, also after `kill -9` of the writer.

Needs neither numpy nor Qt: the screen's process reads pictures before it has loaded anything heavy.
"""

import mmap
import os
import re
import secrets
import struct
import sys
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from devices.camera.port import Preview
from devices.errors import DeviceError, Fault

SLOTS = 3
"""The newest frame stays untouched for two more frames (66 ms at 30/s); copying one takes well under 1 ms."""
STALE_AFTER_S = 1.0
"""A frame that is older is not shown: the writer has died or hangs, and a citizen's picture must not stand there."""
MOST_ATTEMPTS = 100
"""Looks at a ring whose writer overtakes each time; it would have to write 1,000 frames a second."""

_MAGIC = b"HALLCAM1"
_HEADER = struct.Struct("=8s16sIIII")  # magic, token, width, height, channels, slots
_NUMBERS = 48  # bytes; here the two live numbers of the header start, as 64-bit words
_LATEST, _WRITTEN_NS = _NUMBERS // 8, _NUMBERS // 8 + 1
_HEADER_BYTES = 64
_WORD = 8
_ADDRESS = re.compile(r"memfd:(\d{1,10}):(\d{1,7}):([0-9a-f]{32})|mapping:([0-9a-f]{32})")


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """One picture. `pixels`: rows from the top, RGB888 where `channels` is 3, grey where it is 1; no padding."""

    sequence: int
    width: int
    height: int
    channels: int
    pixels: bytes

    def __repr__(self) -> str:
        return f"PreviewFrame(sequence={self.sequence}, {self.width}x{self.height}x{self.channels})"


class PreviewWriter:
    """The camera's end. One writer a ring; `write`, `blank` and `close` come from one thread at a time."""

    def __init__(self, width: int, height: int, channels: int, slots: int = SLOTS) -> None:
        self._slots = slots
        self._frame_bytes = width * height * channels
        token = secrets.token_hex(16)
        size = _HEADER_BYTES + slots * _slot_bytes(self._frame_bytes)
        self._fd, self._map, address = _make(size, token)
        _HEADER.pack_into(self._map, 0, _MAGIC, bytes.fromhex(token), width, height, channels, slots)
        # Words are written as one aligned store each; struct would write them byte by byte.
        self._words = memoryview(self._map).cast("Q")
        self._sequence = 0
        self._preview = Preview(name=address, width=width, height=height)

    @property
    def preview(self) -> Preview:
        """What a reader needs."""
        return self._preview

    def write(self, pixels: "bytes | memoryview[int]") -> int:
        """Show these pixels (width x height x channels bytes, C-contiguous). Returns the frame's number, from 1 on.

        Raises ValueError for another number of bytes.
        """
        view = memoryview(pixels).cast("B")
        if view.nbytes != self._frame_bytes:
            raise ValueError(f"{view.nbytes} bytes for a preview of {self._frame_bytes}")
        self._sequence += 1
        before, start, behind = _slot(self._sequence % self._slots, self._frame_bytes)
        self._words[before] = self._sequence
        self._map[start : start + self._frame_bytes] = view
        self._words[behind] = self._sequence
        self._words[_WRITTEN_NS] = time.monotonic_ns()
        self._words[_LATEST] = self._sequence
        return self._sequence

    def blank(self) -> None:
        """Nothing is shown, and no pixel of the past is left in the memory."""
        self._words[_LATEST] = 0
        empty = bytes(self._frame_bytes)
        for number in range(self._slots):
            before, start, behind = _slot(number, self._frame_bytes)
            self._words[before] = 0
            self._map[start : start + self._frame_bytes] = empty
            self._words[behind] = 0

    def close(self) -> None:
        """Blank, and let go of the memory; readers keep a blank one until they close. Harmless when repeated."""
        if self._map.closed:
            return
        self.blank()
        self._words.release()
        self._map.close()
        if self._fd >= 0:
            os.close(self._fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class PreviewReader:
    """The screen's end: `read()` as often as the screen draws. Never waits for the writer.

    Raises `DeviceError` where the preview is not there (any more): the camera was started anew, ask it again.
    """

    def __init__(self, preview: Preview) -> None:
        self._map = _attach(preview.name)
        width, height, channels, slots = _read_header(self._map, preview)
        self.width, self.height, self.channels = width, height, channels
        self._slots = slots
        self._frame_bytes = width * height * channels
        self._words = memoryview(self._map).cast("Q")

    @property
    def sequence(self) -> int:
        """Number of the newest frame; 0 where there is nothing to show: blanked, or older than `STALE_AFTER_S`."""
        age_ns = time.monotonic_ns() - self._words[_WRITTEN_NS]
        return self._words[_LATEST] if age_ns <= STALE_AFTER_S * 1e9 else 0

    def read(self) -> PreviewFrame | None:
        """The newest frame that stayed whole while it was copied; None where there is nothing to show."""
        for _ in range(MOST_ATTEMPTS):
            sequence = self.sequence
            if not sequence:
                break
            before, start, behind = _slot(sequence % self._slots, self._frame_bytes)
            if self._words[before] == sequence == self._words[behind]:
                with memoryview(self._map) as whole, whole[start : start + self._frame_bytes] as pixels:
                    copied = bytes(pixels)
                if self._words[before] == sequence == self._words[behind]:
                    return PreviewFrame(sequence, self.width, self.height, self.channels, copied)
        return None

    def close(self) -> None:
        """Let go of the memory. Harmless when repeated."""
        self._words.release()
        self._map.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


def _slot_bytes(frame_bytes: int) -> int:
    return _WORD + (frame_bytes + _WORD - 1) // _WORD * _WORD + _WORD


def _slot(number: int, frame_bytes: int) -> tuple[int, int, int]:
    """Word before the pixels, byte where the pixels start, word behind them."""
    begin = _HEADER_BYTES + number * _slot_bytes(frame_bytes)
    return begin // _WORD, begin + _WORD, (begin + _slot_bytes(frame_bytes)) // _WORD - 1


def _make(size: int, token: str) -> tuple[int, mmap.mmap, str]:
    """Descriptor (-1 where there is none), memory, address."""
    if sys.platform == "win32":
        return -1, mmap.mmap(-1, size, tagname=f"Local\\hall-kiosk-{token}"), f"mapping:{token}"
    if sys.platform != "linux":
        raise DeviceError(Fault.LIBRARY, f"The camera's preview works on Linux and Windows, not on {sys.platform}.")
    import fcntl

    fd = os.memfd_create("camera-preview", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(fd, size)
    # No process may shrink it under a reader, who would die of it (SIGBUS).
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
    return fd, mmap.mmap(fd, size), f"memfd:{os.getpid()}:{fd}:{token}"


def _attach(address: str) -> mmap.mmap:
    match = _ADDRESS.fullmatch(address)
    if match is None:
        raise DeviceError(Fault.SETTINGS, "This is not the address of a camera preview.")
    try:
        if sys.platform == "win32":
            return _attach_mapping(match[4])
        fd = os.open(f"/proc/{match[1]}/fd/{match[2]}", os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        try:
            return mmap.mmap(fd, 0, prot=mmap.PROT_READ)
        finally:
            os.close(fd)
    except (OSError, ValueError):
        raise _ended() from None


if sys.platform == "win32":

    def _attach_mapping(token: str) -> mmap.mmap:
        # Windows maps no existing block of unknown size: look at the header first.
        name = f"Local\\hall-kiosk-{token}"
        with mmap.mmap(-1, _HEADER_BYTES, tagname=name, access=mmap.ACCESS_READ) as header:
            magic, _, width, height, channels, slots = _HEADER.unpack_from(header)
        if magic != _MAGIC:
            raise _ended()
        size = _HEADER_BYTES + slots * _slot_bytes(width * height * channels)
        return mmap.mmap(-1, size, tagname=name, access=mmap.ACCESS_READ)


def _read_header(memory: mmap.mmap, preview: Preview) -> tuple[int, int, int, int]:
    """Width, height, channels, slots; refuses memory that is not this preview (a number may be used again)."""
    if len(memory) >= _HEADER_BYTES:
        magic, token, width, height, channels, slots = _HEADER.unpack_from(memory)
        sized = _HEADER_BYTES + slots * _slot_bytes(width * height * channels)
        ours = magic == _MAGIC and token.hex() == preview.name.rpartition(":")[2]
        if ours and (width, height) == (preview.width, preview.height) and sized == len(memory):
            return width, height, channels, slots
    memory.close()
    raise _ended()


def _ended() -> DeviceError:
    return DeviceError(Fault.MISSING, "The camera's preview has ended: start the camera again.")
