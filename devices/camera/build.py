"""The camera's driver from its settings; runs in the worker process. Light to import: OpenCV comes with the call."""

from pathlib import Path
from typing import TYPE_CHECKING

from devices.camera.settings import CameraSettings
from devices.errors import DeviceError, Fault

if TYPE_CHECKING:
    from devices.camera.driver import CameraDriver
    from devices.camera.source import Outlet

FOLDER_PREFIX = "images:"


def build(settings: CameraSettings) -> "CameraDriver":
    """A driver that opens its camera in `start`. Raises `DeviceError` for settings or libraries that can't do."""
    settings.check()
    try:
        from devices.camera.driver import CameraDriver

        return CameraDriver(settings, outlet_of(settings))
    except ImportError as error:
        raise DeviceError(
            Fault.LIBRARY,
            f"A library of the camera is missing ({error.name or error}): install the kiosk's requirements.lock again.",
        ) from None


def outlet_of(settings: CameraSettings) -> "Outlet":
    """Where the camera of `settings.source` is. Raises `DeviceError` for an address that makes no sense."""
    from devices.camera.capture import CameraOutlet, FilmOutlet
    from devices.camera.simulated import FolderOutlet

    source = settings.source.strip()
    if source.startswith(FOLDER_PREFIX) and len(source) > len(FOLDER_PREFIX):
        return FolderOutlet(Path(source.removeprefix(FOLDER_PREFIX)), settings)
    if (source.isascii() and source.isdecimal() and len(source) <= 3) or source.startswith("/dev/"):
        return CameraOutlet(source, settings)
    if source and Path(source).suffix:
        return FilmOutlet(Path(source), settings)
    raise DeviceError(
        Fault.SETTINGS,
        f"camera.source is {source!r}: it must be a number, a node such as /dev/video0, a film, or images:/folder.",
    )
