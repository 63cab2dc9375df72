"""Tells a live picture from a stuck one: a sensor has noise, so the same bytes again mean that nobody looks."""

import zlib
from typing import Any

from numpy.typing import NDArray

ROW_STEP = 8
"""Rows that are compared: each eighth, whole. Noise is everywhere."""
FLAT_LEVELS = 2
"""A frame whose brightest and darkest bytes are no further apart is of one colour."""
THAW_FRAMES = 5
"""New frames in a row before a stuck camera is believed to live: opened anew, some give one and are stuck again."""


class FrozenWatch:
    """Fed with each frame and its time. Holds a checksum, not the frame."""

    def __init__(self, frozen_after_s: float, flat_after_s: float) -> None:
        self._frozen_after_s = frozen_after_s
        self._flat_after_s = flat_after_s
        self._last: int | None = None
        self._since = 0.0
        self._fresh = 0
        self.frozen = False
        """The same frame for too long, and not yet `THAW_FRAMES` new ones since."""

    def is_repeat(self, frame: NDArray[Any], now: float) -> bool:
        """Whether the frame is byte for byte the one before it; `now` is monotonic, in seconds."""
        rows = frame[::ROW_STEP]
        mark = zlib.crc32(rows.tobytes()) ^ hash(frame.shape)
        if mark != self._last:
            self._last, self._since = mark, now
            self._fresh += 1
            self.frozen = self.frozen and self._fresh < THAW_FRAMES
            return False
        self._fresh = 0
        # A phone that lies on the lens gives one colour as well: such a picture gets more time.
        flat = int(rows.max()) - int(rows.min()) <= FLAT_LEVELS
        if now - self._since >= (self._flat_after_s if flat else self._frozen_after_s):
            self.frozen = True
        return True
