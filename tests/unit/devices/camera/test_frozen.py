"""The same frame for too long is frozen; one of a single colour gets more time; any change ends it."""

import numpy as np

from devices.camera.frozen import THAW_FRAMES, FrozenWatch

RNG = np.random.default_rng(0)


def frame() -> np.ndarray:
    return RNG.integers(0, 256, (72, 128, 3), dtype=np.uint8)


def test_the_same_frame_for_five_seconds_is_frozen() -> None:
    watch, still = FrozenWatch(5, 60), frame()
    assert not watch.is_repeat(still, 0)
    assert watch.is_repeat(still.copy(), 4.9) and not watch.frozen
    assert watch.is_repeat(still.copy(), 5.0) and watch.frozen


def test_a_stuck_camera_that_moves_once_is_still_stuck() -> None:
    watch, still = FrozenWatch(5, 60), frame()
    watch.is_repeat(still, 0)
    watch.is_repeat(still, 5)
    for _ in range(3):
        for number in range(1, THAW_FRAMES):
            assert not watch.is_repeat(frame(), 5 + number) and watch.frozen
        last = frame()
        watch.is_repeat(last, 20)
        assert not watch.frozen, "the last of the new ones"
        watch.is_repeat(last, 20.1)
        assert not watch.frozen
        assert watch.is_repeat(last, 25) and watch.frozen


def test_noise_of_one_level_in_one_byte_keeps_it_alive() -> None:
    watch, still = FrozenWatch(5, 60), frame()
    for second in range(20):
        still[16, 5, 1] ^= 1
        assert not watch.is_repeat(still, second) and not watch.frozen


def test_one_colour_gets_more_time() -> None:
    watch, dark = FrozenWatch(5, 60), np.full((72, 128, 3), 1, np.uint8)
    watch.is_repeat(dark, 0)
    assert watch.is_repeat(dark, 59) and not watch.frozen
    assert watch.is_repeat(dark, 60) and watch.frozen


def test_another_shape_is_another_frame() -> None:
    watch = FrozenWatch(5, 60)
    assert not watch.is_repeat(np.zeros((64, 64), np.uint8), 0)
    assert not watch.is_repeat(np.zeros((64, 32, 2), np.uint8), 6)
