"""Cameras for tests: the handles of a folder and of a film are the same, so one contract holds for both."""

from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from devices.camera.simulated import SimulatedCamera, phone_with_code
from devices.errors import DeviceError, Fault

WIDTH, HEIGHT = 640, 360


class Handles(Protocol):
    """What a test does to a camera."""

    @property
    def source(self) -> str: ...
    def show_code(self, text: str) -> None: ...
    def clear(self) -> None: ...
    def unplug(self) -> None: ...
    def plug(self) -> None: ...


class Film:
    """A film as a camera: `cv2.VideoCapture` really plays it. A change is seen when the film has come to its end."""

    FRAMES = 20

    def __init__(self, folder: Path) -> None:
        self._path = folder / "film.avi"
        self._away = folder / "film.away"
        self.clear()

    @property
    def source(self) -> str:
        return str(self._path)

    def show_code(self, text: str) -> None:
        self._write(cv2.resize(phone_with_code(text), (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA))

    def clear(self) -> None:
        self._write(np.full((HEIGHT, WIDTH, 3), 60, np.uint8))

    def unplug(self) -> None:
        self._path.rename(self._away)

    def plug(self) -> None:
        self._away.rename(self._path)

    def _write(self, picture: NDArray[np.uint8]) -> None:
        part = self._path.with_name("part.avi")
        writer = cv2.VideoWriter(str(part), cv2.VideoWriter.fourcc(*"MJPG"), 30, (WIDTH, HEIGHT))
        rng = np.random.default_rng(0)
        for _ in range(self.FRAMES):
            writer.write(cv2.add(picture, rng.integers(0, 12, picture.shape, dtype=np.uint8)))
        writer.release()
        part.replace(self._path)


class ScriptedOutlet:
    """A camera whose every answer the test decides; `opened`, `closed` and `reads` count."""

    def __init__(self) -> None:
        self.opened = 0
        self.closed = 0
        self.reads = 0
        self.open_error: DeviceError | None = None
        self.read_error: Exception | None = None
        self.frame: NDArray[Any] | None = None
        """The frame that is given each time; None: a new one with noise."""
        self._rng = np.random.default_rng(1)

    def look(self) -> None:
        if self.open_error is not None and self.open_error.fault is Fault.MISSING:
            raise self.open_error

    def open(self) -> "ScriptedOutlet":
        if self.open_error is not None:
            raise self.open_error
        self.opened += 1
        return self

    def read(self) -> NDArray[Any]:
        self.reads += 1
        if self.read_error is not None:
            raise self.read_error
        if self.frame is not None:
            return self.frame
        return self._rng.integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)

    def close(self) -> None:
        self.closed += 1


__all__ = ["HEIGHT", "WIDTH", "Film", "Handles", "ScriptedOutlet", "SimulatedCamera"]
