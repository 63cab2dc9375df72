"""Where frames come from: a camera, a film or a folder of pictures, behind two small ports."""

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Frame = NDArray[np.uint8]
"""A picture, shape (height, width, 3), BGR."""


class FrameSource(Protocol):
    """An open camera."""

    def read(self) -> NDArray[Any]:
        """Wait for the next frame and return it; the caller may keep it. Raises `DeviceError` where it is lost."""
        ...

    def close(self) -> None:
        """Let go of the camera; never raises."""
        ...


class Outlet(Protocol):
    """The place where a camera is, or should be, plugged in."""

    def look(self) -> None:
        """Raises `DeviceError` where no camera is there or it may not be opened. Opens nothing."""
        ...

    def open(self) -> FrameSource:
        """Raises `DeviceError` with the reason."""
        ...
