"""Reads the QR code of a frame: zxing-cpp on the frame as it is, and one more look at a prepared copy, in rotation.

Chosen by measurement (FIGURES, and tests/bench/bench_camera.py): zxing-cpp with all its "try" options reads twice as
many codes as OpenCV's detector in a twentieth of the time. The looks undo what keeps the rest from being read: a soft
picture, small modules, an over-exposed screen, uneven light.

Any array of bytes is survived: what is no picture raises `FrameRefused`, what is too large is shrunk.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from devices.camera.area import CodeArea, Grey, find_area

MOST_PIXELS = 48_000_000
"""Of an image that is looked at at all; a photograph of a good phone has 12 to 48 million."""
MOST_LIVE_PIXELS = 1920 * 1080
"""Larger pictures are shrunk to this: time and memory of a look stay bounded (about 35 ms and 16 MB)."""


class Look(StrEnum):
    """Which copy of the frame it was read from."""

    PLAIN = "zxing"
    SHARPENED = "zxing+sharpened_2x"  # small modules: sharpened and twice the size
    DEBLURRED = "zxing+deblurred"  # a soft lens, a moving hand
    GAMMA = "zxing+gamma_2.5"  # over-exposed: the dark modules are light grey
    CLAHE = "zxing+clahe"  # uneven light: contrast made equal in each eighth of the frame


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was read. The payload is somebody's and never stands in a log or a repr."""

    payload: str
    look: Look

    def __repr__(self) -> str:
        return f"Code(payload=withheld, look={self.look.value})"


class FrameRefused(ValueError):
    """The array is no picture: its shape, its type or its size."""


def as_grey(frame: NDArray[Any]) -> Grey:
    """A frame as a grey picture of at most `MOST_LIVE_PIXELS`.

    Takes uint8 of shape (h, w), (h, w, 1), (h, w, 3) BGR or (h, w, 4) BGRA, with any strides. Raises `FrameRefused`.
    """
    if frame.dtype != np.uint8:
        raise FrameRefused(f"a frame has bytes, not {frame.dtype}")
    if frame.ndim not in {2, 3} or (frame.ndim == 3 and frame.shape[2] not in {1, 3, 4}):
        raise FrameRefused(f"a frame has rows, columns and 1, 3 or 4 channels, not the shape {frame.shape}")
    height, width = frame.shape[:2]
    if not 0 < height * width <= MOST_PIXELS:
        raise FrameRefused(f"a frame has 1 to {MOST_PIXELS} pixels, not {width} x {height}")
    if frame.ndim == 3 and frame.shape[2] == 1:
        frame = frame[:, :, 0]
    frame = np.ascontiguousarray(frame)
    if frame.ndim == 3:
        frame = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY if frame.shape[2] == 3 else cv2.COLOR_BGRA2GRAY)
    scale = (MOST_LIVE_PIXELS / (height * width)) ** 0.5
    if scale < 1:
        size = (max(1, int(width * scale)), max(1, int(height * scale)))
        frame = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    return np.asarray(frame, dtype=np.uint8)


def _sharpening(sigma: float, regularisation: float, reach: int = 6) -> NDArray[np.float32]:
    """Row (and column) of a filter that undoes a Gaussian blur of `sigma` pixels, Wiener's way, cut to 2 reach + 1.

    `regularisation` is the noise's part: higher is gentler. Better and three times faster than an unsharp mask.
    """
    frequencies = np.fft.rfftfreq(256)
    blur = np.exp(-2 * (np.pi * sigma * frequencies) ** 2)
    inverse = blur / (blur**2 + regularisation)
    taps = np.roll(np.fft.irfft(inverse, 256), reach)[: 2 * reach + 1] * np.hanning(2 * reach + 3)[1:-1]
    return np.asarray(taps / taps.sum(), dtype=np.float32)


_QR = zxingcpp.BarcodeFormats(zxingcpp.QRCode)
_MILD = _sharpening(sigma=1.5, regularisation=0.03)
_STRONG = _sharpening(sigma=2.0, regularisation=0.02)
_DARKER = np.clip((np.arange(256) / 255) ** 2.5 * 255, 0, 255).astype(np.uint8)


def _sharpen(grey: Grey, taps: NDArray[np.float32], scale: float) -> Grey:
    sharp = cv2.sepFilter2D(grey, cv2.CV_8U, taps, taps)
    return np.asarray(cv2.resize(sharp, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR), dtype=np.uint8)


def _equalised(grey: Grey) -> Grey:
    return np.asarray(cv2.createCLAHE(clipLimit=2.0, tileGridSize=(8, 8)).apply(grey), dtype=np.uint8)


_ROTATION: tuple[tuple[Look, Callable[[Grey], Grey]], ...] = (
    (Look.SHARPENED, lambda grey: _sharpen(grey, _MILD, 2.0)),
    (Look.DEBLURRED, lambda grey: _sharpen(grey, _STRONG, 1.5)),
    (Look.GAMMA, lambda grey: _sharpen(np.asarray(cv2.LUT(grey, _DARKER), dtype=np.uint8), _MILD, 1.5)),
    (Look.CLAHE, lambda grey: _sharpen(_equalised(grey), _MILD, 1.5)),
)
ROTATION_LENGTH = len(_ROTATION)
"""Frames until each look has had its turn."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a frame gave: the code, or else where something like a code is."""

    code: Code | None
    area: CodeArea | None = None


class CodeReader:
    """Reads one frame after the other; holds nothing of them. Not thread-safe: one reader a camera."""

    def __init__(self) -> None:
        self._turn = 0

    def read(self, grey: Grey) -> Sight:
        """The code of a live frame: as it is, then the look whose turn it is, where something may be a code."""
        payload = _decode(grey)
        if payload is not None:
            return Sight(Code(payload, Look.PLAIN))
        area = find_area(grey)
        if area is None or not area.may_be_code:
            return Sight(None, area)
        look, prepare = _ROTATION[self._turn % ROTATION_LENGTH]
        self._turn += 1
        payload = _decode(prepare(grey))
        return Sight(Code(payload, look) if payload is not None else None, area)

    def read_still(self, grey: Grey) -> Sight:
        """The code of a single picture: every look has its turn at it."""
        sight = self.read(grey)
        for _ in range(ROTATION_LENGTH - 1):
            if sight.code is not None or sight.area is None or not sight.area.may_be_code:
                break
            sight = self.read(grey)
        return sight


def _decode(grey: Grey) -> str | None:
    """Payload of the largest readable code in the picture: the phone is nearer than a poster behind it."""
    codes = zxingcpp.read_barcodes(grey, formats=_QR, text_mode=zxingcpp.TextMode.Plain)
    readable = [code for code in codes if code.text]
    return max(readable, key=_extent).text if readable else None


def _extent(code: zxingcpp.Barcode) -> int:
    """Twice the area of the code's corners (shoelace formula)."""
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    following = (*corners[1:], corners[0])
    return abs(sum(a.x * b.y - b.x * a.y for a, b in zip(corners, following, strict=True)))
