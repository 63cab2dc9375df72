"""The stage of real screens."""

import pytest

from kiosk.shell.metrics import stage_for


def test_the_two_screens_that_are_designed_for() -> None:
    tall = stage_for(1080, 1920)
    assert (tall.width, tall.height, tall.scale, tall.portrait, tall.touch_floor) == (1080, 1920, 1.0, True, 55)
    wide = stage_for(1920, 1080)
    assert (wide.width, wide.height, wide.scale, wide.portrait, wide.touch_floor) == (1920, 1080, 1.0, False, 83)


def test_an_old_station_fills_its_screen() -> None:
    stage = stage_for(1280, 1024)
    assert (stage.width, stage.height, stage.scale) == (1600, 1280, 0.8)
    assert not stage.portrait


@pytest.mark.parametrize("size", [(768, 1366), (1366, 768), (2160, 3840), (3840, 2160), (1024, 1280)])
def test_a_target_is_twenty_millimetres_whatever_the_screen(size: tuple[int, int]) -> None:
    stage = stage_for(*size, pitch_mm=0.3)
    assert stage.touch_floor * stage.scale * 0.3 == pytest.approx(20, abs=0.4)
    assert stage.width * stage.scale == pytest.approx(size[0], abs=1)
    assert stage.height * stage.scale == pytest.approx(size[1], abs=1)
