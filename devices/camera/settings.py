"""Settings of the camera, with their units."""

from dataclasses import dataclass

from devices.errors import DeviceError, Fault

CODE_PX_WANTED = 260
"""Width of the code in the frame from which reading is safe, in pixels of the frame.

A certificate code of 600 characters has 77 modules at error correction M. Measured (tests/bench/bench_camera.py,
`qr_least_width`): it is read from about 180 pixels on, 2.3 a module; 3.4 leave room for a trembling hand.
"""

LONGEST_SIDE_PX = 4096
"""Of a frame or a preview; more is a slip of the pen."""


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """Defaults fit a station with one USB camera (UVC, 720p)."""

    source: str = "0"
    """A number, a node (`/dev/video0`; steadier: `/dev/v4l/by-id/...`), a film (`/path/film.avi`), or
    `images:/folder`: plays the image files of the folder as a live camera."""
    width: int = 1280
    height: int = 720
    frames_per_second: int = 30
    preview_width: int = 960
    """About as wide as the panel on the screen; a multiple of 4, as picture rows are in Qt."""
    preview_height: int = 540
    preview_grey: bool = False
    mirrored: bool = True
    """The preview is a mirror: the hand moves where the citizen moves it. Decoding sees the frame as it is."""
    turned_deg: int = 0
    """How far the preview is turned clockwise where the camera is mounted on its side: 0, 90, 180 or 270."""
    code_px_wanted: int = CODE_PX_WANTED
    """A code that is narrower in the frame gets the hint to come closer."""
    open_timeout_s: float = 8.0
    """From opening to the first frame; UVC cameras need 0.3 to 3 s."""
    silent_after_s: float = 3.0
    """No frame for so long: the camera does not answer."""
    frozen_after_s: float = 5.0
    """The same frame for so long: it is stuck, and is opened anew. A live sensor is never still: it has noise."""
    flat_after_s: float = 60.0
    """The same for a frame of one colour: a phone that lies on the lens looks like that too."""
    retry_s: float = 1.0
    """Between two attempts to open a camera that is lost."""

    def check(self) -> None:
        """Raises `DeviceError` where a value makes no sense."""
        for name in ("width", "height", "preview_width", "preview_height"):
            if not 16 <= getattr(self, name) <= LONGEST_SIDE_PX:
                raise _refused(f"camera.{name} must be 16 to {LONGEST_SIDE_PX} pixels")
        if self.preview_width % 4:
            raise _refused("camera.preview_width must be a multiple of 4")
        if not 1 <= self.frames_per_second <= 120:
            raise _refused("camera.frames_per_second must be 1 to 120")
        if self.turned_deg not in {0, 90, 180, 270}:
            raise _refused("camera.turned_deg must be 0, 90, 180 or 270")
        for name in ("open_timeout_s", "silent_after_s", "frozen_after_s", "flat_after_s", "retry_s"):
            if not 0 < getattr(self, name) < float("inf"):
                raise _refused(f"camera.{name} must be more than 0 seconds")


def _refused(sentence: str) -> DeviceError:
    return DeviceError(Fault.SETTINGS, sentence + ".")
