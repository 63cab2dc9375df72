"""A camera that is not there: plays the pictures of a folder, read again for each frame; faults by name.

The pictures may change while it runs. No folder: unplugged. No picture in it: it sees nothing. A file `fault` in the
folder holds the name of a fault. Like a real sensor it has noise, so that no two frames are the same.
"""

import os
import shutil
import tempfile
from collections import OrderedDict
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from devices.camera.capture import Pace
from devices.camera.settings import CameraSettings
from devices.camera.source import Frame
from devices.errors import DeviceError, Fault

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp"})
FAULT_FILE = "fault"
BLANK_GREY = 40
NOISE_LEVELS = 3
KEPT_PICTURES = 32
"""Decoded pictures kept (2.8 MB each at 720p); a longer film is decoded again each time round."""


class CameraFault(StrEnum):
    """Names that `SimulatedCamera.fault` and the file `fault` take."""

    NONE = "none"
    BUSY = "busy"  # another program holds it
    FORBIDDEN = "forbidden"  # the user may not open it
    FROZEN = "frozen"  # the same frame again and again
    BROKEN_FRAMES = "broken_frames"  # reads fail, though the device is there


class FolderOutlet:
    """The folder as the place where a camera is plugged in."""

    def __init__(self, folder: Path, settings: CameraSettings) -> None:
        self._folder = folder
        self._settings = settings

    def look(self) -> None:
        """Raises `DeviceError` where the folder is not there or the fault forbids it."""
        if not self._folder.is_dir():
            raise DeviceError(Fault.MISSING, f"No camera at images:{self._folder}: make the folder.")
        if current_fault(self._folder) is CameraFault.FORBIDDEN:
            raise DeviceError(
                Fault.PERMISSION, f"images:{self._folder} may not be opened: put the kiosk's user in the group video."
            )

    def open(self) -> "FolderSource":
        """Raises `DeviceError` as a camera would."""
        self.look()
        if current_fault(self._folder) is CameraFault.BUSY:
            raise DeviceError(Fault.BUSY, f"Another program holds images:{self._folder}: close it.")
        return FolderSource(self._folder, self._settings)


class FolderSource:
    """The open folder: one picture a frame, in the order of their names, again and again."""

    def __init__(self, folder: Path, settings: CameraSettings) -> None:
        self._folder = folder
        self._size = (settings.width, settings.height)
        self._pace = Pace(settings.frames_per_second)
        self._kept: OrderedDict[tuple[str, int, int], Frame] = OrderedDict()
        self._turn = 0
        self._rng = np.random.default_rng()  # unseeded: a camera opened anew has other noise than before
        self._still: Frame | None = None

    def read(self) -> NDArray[Any]:
        """The next frame at the settings' size. Raises `DeviceError` where the folder is gone."""
        self._pace.wait()
        fault = current_fault(self._folder)
        if fault is CameraFault.FROZEN and self._still is not None:
            return self._still.copy()
        if fault is CameraFault.BROKEN_FRAMES:
            raise DeviceError(Fault.PROTOCOL, f"The camera images:{self._folder} sends broken pictures.")
        self._still = self._noisy(self._next_picture())
        return self._still.copy()

    def close(self) -> None:
        """Forget the pictures."""
        self._kept.clear()
        self._still = None

    def _next_picture(self) -> Frame:
        try:
            with os.scandir(self._folder) as entries:
                files = sorted(
                    (entry.name, entry.stat().st_mtime_ns, entry.stat().st_size)
                    for entry in entries
                    if Path(entry.name).suffix.lower() in PICTURES
                )
        except FileNotFoundError:
            if self._folder.is_dir():  # only a picture went away between two looks
                return self._blank()
            raise DeviceError(
                Fault.MISSING, f"The camera images:{self._folder} is gone: make the folder again."
            ) from None
        except OSError as error:
            raise DeviceError(
                Fault.MISSING, f"The camera images:{self._folder} is gone ({error.strerror}): make the folder again."
            ) from None
        if not files:
            return self._blank()
        file = files[self._turn % len(files)]
        self._turn += 1
        if file not in self._kept:
            picture = self._load(file[0])
            if picture is None:  # half written: it is there in the next frame
                return self._blank()
            self._kept[file] = picture
            if len(self._kept) > KEPT_PICTURES:
                self._kept.popitem(last=False)
        return self._kept[file]

    def _load(self, name: str) -> Frame | None:
        try:
            data = np.fromfile(self._folder / name, dtype=np.uint8)
            picture = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
        except (OSError, cv2.error):
            return None
        if picture is None:
            return None
        width, height = self._size
        scale = min(width / picture.shape[1], height / picture.shape[0])
        inner = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
        frame = self._blank()
        left, top = (width - inner[0]) // 2, (height - inner[1]) // 2
        frame[top : top + inner[1], left : left + inner[0]] = cv2.resize(picture, inner, interpolation=cv2.INTER_AREA)
        return frame

    def _blank(self) -> Frame:
        width, height = self._size
        return np.full((height, width, 3), BLANK_GREY, np.uint8)

    def _noisy(self, picture: Frame) -> Frame:
        """One row of noise laid over every row: as different from frame to frame as a sensor's, and cheap."""
        row = self._rng.integers(0, NOISE_LEVELS, (1, *picture.shape[1:]), dtype=np.uint8)
        return np.asarray(cv2.add(picture, np.repeat(row, picture.shape[0], axis=0)), dtype=np.uint8)


def current_fault(folder: Path) -> CameraFault:
    """The fault that the folder's file names; NONE where there is no such file or name."""
    try:
        return CameraFault((folder / FAULT_FILE).read_text(encoding="utf-8").strip())
    except (OSError, ValueError):
        return CameraFault.NONE


class SimulatedCamera:
    """The folder with handles for tests, demonstrations and trainers.

    `source` is what `CameraSettings.source` takes; it stays the same when the camera is unplugged and plugged in again.
    A context manager.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._own = Path(tempfile.mkdtemp(prefix="camera-")) if folder is None else None
        self._folder = folder if folder is not None else Path(self._own or "") / "view"
        self._away = self._folder.with_name(self._folder.name + ".unplugged")
        if not self._away.is_dir():
            self._folder.mkdir(parents=True, exist_ok=True)

    @property
    def source(self) -> str:
        """Address of the camera."""
        return f"images:{self._folder}"

    def show(self, picture: NDArray[Any]) -> None:
        """Hold this picture (BGR or grey) before the camera, in place of what was there."""
        _, data = cv2.imencode(".png", picture)
        self._write("view.png", data.tobytes())

    def show_code(self, text: str) -> None:
        """Hold a phone with this text as a QR code before the camera."""
        self.show(phone_with_code(text))

    def clear(self) -> None:
        """Hold nothing before the camera."""
        folder = self._folder if self._folder.is_dir() else self._away
        for file in folder.iterdir():
            if file.suffix.lower() in PICTURES:
                file.unlink(missing_ok=True)

    def fault(self, name: str) -> None:
        """Misbehave as `CameraFault(name)` until another is set. Raises ValueError for a name that is not there."""
        self._write(FAULT_FILE, CameraFault(name).value.encode())

    def unplug(self) -> None:
        """Pull the plug; harmless when it is pulled."""
        if self._folder.is_dir():
            self._folder.rename(self._away)

    def plug(self) -> None:
        """Plug in again; harmless when it is plugged in."""
        if self._away.is_dir():
            self._away.rename(self._folder)

    def close(self) -> None:
        """Unplug and leave nothing behind of a folder that was made here."""
        if self._own is not None:
            shutil.rmtree(self._own, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _write(self, name: str, data: bytes) -> None:
        """At once: the camera sees the old file or the new one."""
        folder = self._folder if self._folder.is_dir() else self._away
        part = folder / f"{name}.part"
        part.write_bytes(data)
        part.replace(folder / name)


def phone_with_code(text: str, code_px: int = 360) -> Frame:
    """A 1280x720 view of a phone that shows `text` as a QR code of about `code_px` pixels."""
    import qrcode

    code = qrcode.QRCode(border=4, box_size=1)
    code.add_data(text)
    code.make(fit=True)
    modules = np.where(np.array(code.get_matrix(), dtype=bool), 20, 240).astype(np.uint8)
    side = modules.shape[0] * max(1, round(code_px / (modules.shape[0] - 8)))
    view = np.full((720, 1280, 3), (78, 74, 66), np.uint8)
    middle = (640, 360)
    cv2.rectangle(view, (middle[0] - side * 2 // 3, 0), (middle[0] + side * 2 // 3, 720), (24, 24, 24), -1)
    cv2.rectangle(view, (middle[0] - side * 5 // 8, 0), (middle[0] + side * 5 // 8, 720), (244, 244, 242), -1)
    picture = cv2.resize(modules, (side, side), interpolation=cv2.INTER_NEAREST)[:720, :, None]
    top, left = max(0, middle[1] - side // 2), middle[0] - side // 2
    view[top : top + picture.shape[0], left : left + side] = picture
    return view
