"""OpenCV's side: films that are none, cameras that are none, and the pace of a film."""

import time
from pathlib import Path

import cv2
import pytest

from devices.camera.capture import CameraOutlet, FilmOutlet, OpenCvSource, Pace
from devices.camera.settings import CameraSettings
from devices.errors import DeviceError, Fault
from tests.helpers.cameras import HEIGHT, WIDTH, Film

SETTINGS = CameraSettings(frames_per_second=120)


def test_a_film_plays_to_its_end_and_is_lost_then(tmp_path: Path) -> None:
    source = FilmOutlet(Path(Film(tmp_path).source), SETTINGS).open()
    for _ in range(Film.FRAMES):
        assert source.read().shape == (HEIGHT, WIDTH, 3)
    with pytest.raises(DeviceError) as ended:
        source.read()
    assert ended.value.fault is Fault.MISSING
    source.close()
    source.close()


def test_a_film_that_is_none_says_so(tmp_path: Path) -> None:
    outlet = FilmOutlet(tmp_path / "film.avi", SETTINGS)
    with pytest.raises(DeviceError) as missing:
        outlet.look()
    assert missing.value.fault is Fault.MISSING
    (tmp_path / "film.avi").write_bytes(b"RIFF\x10\x00\x00\x00AVI LIST" + bytes(200))
    with pytest.raises(DeviceError) as broken:
        outlet.open()
    assert broken.value.fault is Fault.PROTOCOL and "camera.source" in broken.value.sentence


def test_an_error_of_opencv_is_a_fault_of_the_camera() -> None:
    class Broken:
        def read(self) -> object:
            raise cv2.error("corrupt data")

        def release(self) -> None: ...

    source = OpenCvSource(Broken(), "/dev/video0", None)  # type: ignore[arg-type]
    with pytest.raises(DeviceError) as broken:
        source.read()
    assert broken.value.fault is Fault.PROTOCOL and "cable" in broken.value.sentence


def test_a_camera_that_is_not_there_says_so() -> None:
    for source in ("987", "/dev/video987", "/dev/v4l/by-id/none"):
        outlet = CameraOutlet(source, SETTINGS)
        for ask in (outlet.look, outlet.open):
            with pytest.raises(DeviceError) as missing:
                ask()
            assert missing.value.fault is Fault.MISSING


def test_a_pace_is_kept_and_a_late_frame_brings_no_rush() -> None:
    pace = Pace(100)
    started = time.monotonic()
    for _ in range(10):
        pace.wait()
    assert time.monotonic() - started >= 0.09
    pace._due -= 5  # five seconds late
    started = time.monotonic()
    for _ in range(5):
        pace.wait()
    assert time.monotonic() - started >= 0.03
