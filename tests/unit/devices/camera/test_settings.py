"""Settings that make no sense are refused with their name; addresses find their kind of camera."""

from dataclasses import replace
from pathlib import Path

import pytest

from devices.camera.build import build, outlet_of
from devices.camera.capture import CameraOutlet, FilmOutlet
from devices.camera.settings import CameraSettings
from devices.camera.simulated import FolderOutlet
from devices.errors import DeviceError, Fault

GOOD = CameraSettings(source="images:/nowhere")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("width", 0),
        ("height", 100_000),
        ("preview_width", 962),
        ("preview_height", 3),
        ("frames_per_second", 0),
        ("frames_per_second", 1000),
        ("turned_deg", 45),
        ("retry_s", 0.0),
        ("frozen_after_s", float("nan")),
        ("silent_after_s", float("inf")),
    ],
)
def test_a_senseless_value_is_refused_by_name(name: str, value: float) -> None:
    with pytest.raises(DeviceError, match=f"camera.{name}") as refusal:
        build(replace(GOOD, **{name: value}))
    assert refusal.value.fault is Fault.SETTINGS


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("0", CameraOutlet),
        ("12", CameraOutlet),
        ("/dev/video3", CameraOutlet),
        ("/dev/v4l/by-id/usb-Some_Camera-video-index0", CameraOutlet),
        ("/srv/film.avi", FilmOutlet),
        ("images:/srv/pictures", FolderOutlet),
    ],
)
def test_addresses(source: str, kind: type) -> None:
    assert isinstance(outlet_of(replace(GOOD, source=source)), kind)


@pytest.mark.parametrize("source", ["", " ", "images:", "camera", "٣", "12345678901"])
def test_an_address_that_is_none_is_refused(source: str) -> None:
    with pytest.raises(DeviceError, match="source") as refusal:
        outlet_of(replace(GOOD, source=source))
    assert refusal.value.fault is Fault.SETTINGS


def test_building_opens_nothing(tmp_path: Path) -> None:
    with build(replace(GOOD, source=f"images:{tmp_path / 'none'}")) as camera:
        assert camera.status().detail
