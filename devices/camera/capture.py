"""Frames of a camera or a film through OpenCV's VideoCapture."""

import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

import cv2
from numpy.typing import NDArray

from devices.camera import v4l2
from devices.camera.settings import CameraSettings
from devices.errors import DeviceError, Fault

cv2.setNumThreads(1)  # the other core draws the screen


class Pace:
    """Holds a source that is faster than life to its frame rate."""

    def __init__(self, frames_per_second: float) -> None:
        self._period_s = 1 / frames_per_second
        self._due = time.monotonic()
        self._never = threading.Event()

    def wait(self) -> None:
        """Until the next frame is due; a late one shifts those after it, so that none come in a rush."""
        now = time.monotonic()
        self._due = max(self._due + self._period_s, now)
        self._never.wait(self._due - now)


class OpenCvSource:
    """An open `VideoCapture`."""

    def __init__(self, capture: cv2.VideoCapture, name: str, pace: Pace | None) -> None:
        self._capture = capture
        self._name = name
        self._pace = pace

    def read(self) -> NDArray[Any]:
        """The next frame. Raises `DeviceError` where the camera is gone or the film has ended."""
        if self._pace is not None:
            self._pace.wait()
        try:
            good, frame = self._capture.read()
        except cv2.error as error:
            raise DeviceError(
                Fault.PROTOCOL, f"The camera {self._name} sends broken pictures ({error.code}): change its cable."
            ) from None
        if not good or frame is None:
            raise DeviceError(Fault.MISSING, f"The camera {self._name} sends no more pictures: plug it in again.")
        return frame

    def close(self) -> None:
        """Let go of the device."""
        self._capture.release()


class CameraOutlet:
    """A camera by number or by node."""

    def __init__(self, source: str, settings: CameraSettings) -> None:
        self._settings = settings
        self._index = int(source) if source.isdecimal() else None
        linux = sys.platform == "linux"
        self._node = f"/dev/video{self._index}" if linux and self._index is not None else source

    def look(self) -> None:
        """Raises `DeviceError` where it is not there. Elsewhere than on Linux only opening can tell."""
        if sys.platform == "linux":
            v4l2.look(self._node)

    def open(self) -> OpenCvSource:
        """Open it at the size and rate of the settings; a camera that can't gives its nearest."""
        if sys.platform == "linux":
            v4l2.probe(self._node)
            # By number, as OpenCV knows nodes of that form only; by-id paths are links to them.
            number = Path(self._node).resolve().name.removeprefix("video")
            capture = cv2.VideoCapture(int(number) if number.isdecimal() else -1, cv2.CAP_V4L2)
        else:
            capture = cv2.VideoCapture(self._index if self._index is not None else -1)
        if not capture.isOpened():
            capture.release()
            raise DeviceError(
                Fault.BUSY, f"The camera {self._node} can't be opened: close other programs, or unplug and plug it."
            )
        # MJPG first: uncompressed 720p has 10 frames a second on USB 2.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, self._settings.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, self._settings.height)
        capture.set(cv2.CAP_PROP_FPS, self._settings.frames_per_second)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 2)  # what is shown is now, not a second ago
        return OpenCvSource(capture, self._node, pace=None)


class FilmOutlet:
    """A film as a camera: its end is the camera's end, and then it is played again from its start."""

    def __init__(self, path: Path, settings: CameraSettings) -> None:
        self._path = path
        self._settings = settings

    def look(self) -> None:
        """Raises `DeviceError` where the file is not there."""
        if not self._path.is_file():
            raise DeviceError(Fault.MISSING, f"No film at {self._path}: correct camera.source.")
        if not os.access(self._path, os.R_OK):
            raise DeviceError(Fault.PERMISSION, f"The film {self._path} may not be read: chmod a+r it.")

    def open(self) -> OpenCvSource:
        """Play it at the frame rate of the settings."""
        self.look()
        capture = cv2.VideoCapture(str(self._path), cv2.CAP_ANY)
        if not capture.isOpened():
            capture.release()
            raise DeviceError(Fault.PROTOCOL, f"{self._path} is no film that OpenCV plays: correct camera.source.")
        return OpenCvSource(capture, str(self._path), Pace(self._settings.frames_per_second))
