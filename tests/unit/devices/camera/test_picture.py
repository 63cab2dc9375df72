"""The preview's picture: a mirror, never stretched, RGB or grey."""

from dataclasses import replace

import numpy as np
import pytest

from devices.camera.picture import preview_picture
from devices.camera.settings import CameraSettings

SETTINGS = CameraSettings(preview_width=64, preview_height=36)
RED_BGR, BLUE_BGR = (0, 0, 255), (255, 0, 0)


def view() -> np.ndarray:
    """Left half red, right half blue; the top row is white."""
    frame = np.zeros((72, 128, 3), np.uint8)
    frame[:, :64], frame[:, 64:] = RED_BGR, BLUE_BGR
    frame[:4] = 255
    return frame


def test_it_is_a_mirror_in_rgb() -> None:
    picture = preview_picture(view(), SETTINGS)
    assert picture.shape == (36, 64, 3) and picture.flags.c_contiguous
    assert tuple(picture[20, 5]) == (0, 0, 255) and tuple(picture[20, 60]) == (255, 0, 0)
    straight = preview_picture(view(), replace(SETTINGS, mirrored=False))
    assert tuple(straight[20, 5]) == (255, 0, 0)


@pytest.mark.parametrize("grey", [True, False])
@pytest.mark.parametrize("shape", [(72, 128), (72, 128, 1), (72, 128, 3), (72, 128, 4), (36, 64, 3), (1, 1), (2000, 7)])
def test_any_frame_gives_the_shape_of_the_settings(shape: tuple[int, ...], grey: bool) -> None:
    picture = preview_picture(np.full(shape, 90, np.uint8), replace(SETTINGS, preview_grey=grey))
    assert picture.shape == ((36, 64) if grey else (36, 64, 3))
    assert picture.dtype == np.uint8 and (picture == 90).all()


def test_what_does_not_fit_is_cut_off_evenly() -> None:
    wide = np.zeros((36, 200, 3), np.uint8)
    wide[:, 68:132] = 255
    assert preview_picture(wide, SETTINGS).min() == 255


@pytest.mark.parametrize(("turned", "where"), [(90, "right"), (180, "bottom"), (270, "left")])
def test_a_camera_on_its_side_is_turned_upright(turned: int, where: str) -> None:
    frame = np.zeros((64, 64, 3), np.uint8)
    frame[:8] = 255
    settings = replace(SETTINGS, preview_width=64, preview_height=64, turned_deg=turned, mirrored=False)
    picture = preview_picture(frame, settings)
    edge = {"right": picture[:, -1], "bottom": picture[-1], "left": picture[:, 0]}[where]
    assert (edge == 255).all()
