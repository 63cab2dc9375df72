"""Finding the place of a code: its width, however the phone is turned, and nothing where there is nothing."""

import numpy as np
import pytest

from devices.camera.area import find_area
from devices.camera.decode import as_grey
from tests.helpers.phone_frames import Recipe, certificate_text, render

TEXT = certificate_text(3)


@pytest.mark.parametrize("code_px", [200, 320, 440])
@pytest.mark.parametrize("turn", [0, 33, 90])
def test_the_width_of_a_code_is_known_within_a_tenth(code_px: int, turn: int) -> None:
    area = find_area(as_grey(render(Recipe(seed=code_px + turn, payload=TEXT, code_px=code_px, rotation_deg=turn))))
    assert area is not None and area.looks_like_code
    assert area.side_px == pytest.approx(code_px, rel=0.1)


def test_a_code_that_can_not_be_read_is_found_as_well() -> None:
    area = find_area(as_grey(render(Recipe(seed=4, payload=TEXT, code_px=300, motion_px=15))))
    assert area is not None and area.looks_like_code


def test_a_dim_phone_is_found_beside_a_bright_corner() -> None:
    grey = as_grey(render(Recipe(seed=8, payload=TEXT, code_px=300, light=0.25)))
    grey[40:260, 40:260] = 0
    grey[60:200, 60:200] = 255
    area = find_area(grey)
    assert area is not None and area.side_px == pytest.approx(300, rel=0.15)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_view_of_one_colour_has_no_area(level: int) -> None:
    assert find_area(np.full((720, 1280), level, np.uint8)) is None


def test_stripes_are_no_code() -> None:
    stripes = np.tile(np.repeat(np.array([30, 220], np.uint8), 4), (720, 160))
    area = find_area(stripes)
    assert area is None or not area.may_be_code


def test_noise_that_fills_the_view_is_no_code() -> None:
    area = find_area(np.random.default_rng(1).integers(0, 256, (720, 1280), dtype=np.uint8))
    assert area is None or not area.may_be_code
