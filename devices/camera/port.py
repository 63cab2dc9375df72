"""The code-reading camera as the hall sees it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from devices.status import DeviceState


class ScanHint(StrEnum):
    """The one thing that would help now; the screen shows one hint at a time."""

    NONE = "none"
    CLOSER = "closer"  # 再靠近一点
    BRIGHTER = "brighter"  # 屏幕调亮
    STEADY = "steady"  # 别晃
    GLARE = "glare"  # 反光了


@dataclass(frozen=True, slots=True)
class Scan:
    """Result of a look. `payload` is the code's text, None where none was read in time."""

    payload: str | None
    hint: ScanHint = ScanHint.NONE

    def __repr__(self) -> str:
        return f"Scan(payload={'withheld' if self.payload is not None else None}, hint={self.hint.value})"


@dataclass(frozen=True, slots=True)
class Preview:
    """Where the preview lies: a shared-memory block that devices.camera.preview reads without copying twice."""

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """What the camera last did."""

    state: DeviceState
    frames_per_second: float | None = None
    detail: str = ""


class Camera(Protocol):
    """Raises `DeviceError` where the camera can't be opened."""

    def status(self) -> CameraStatus:
        """State now; opens nothing."""
        ...

    def start(self) -> Preview:
        """Open the camera and begin to fill the preview."""
        ...

    def scan(self, seconds: float) -> Scan:
        """Look for a code for at most `seconds`; the camera must have been started."""
        ...

    def stop(self) -> None:
        """Close the camera and blank the preview; harmless when it was not open."""
        ...
