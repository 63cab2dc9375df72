"""Hints: each trouble of the citizen gives its own word, most of the time; an empty view gives none."""

from collections import Counter
from dataclasses import replace

import pytest

from devices.camera.decode import CodeReader, as_grey
from devices.camera.hints import MEMORY_FRAMES, HintMemory, hint_for
from devices.camera.port import ScanHint
from devices.camera.settings import CODE_PX_WANTED
from tests.helpers.phone_frames import Recipe, blanks, certificate_text, render

TEXT = certificate_text(9)
SHARP = Recipe(seed=0, payload=TEXT, code_px=340, rotation_deg=8, tilt=0.05, light=0.7)


def hints(trouble: Recipe, count: int = 4) -> Counter[ScanHint]:
    """Hints of the frames in which nothing was read."""
    seen: Counter[ScanHint] = Counter()
    for seed in range(count):
        grey = as_grey(render(replace(trouble, seed=seed)))
        sight = CodeReader().read_still(grey)
        if sight.code is None:
            seen[hint_for(grey, sight.area, CODE_PX_WANTED)] += 1
    return seen


@pytest.mark.parametrize(
    ("trouble", "hint"),
    [
        (replace(SHARP, code_px=100), ScanHint.CLOSER),
        (replace(SHARP, light=0.12, noise=14, contrast=0.9), ScanHint.BRIGHTER),
        (replace(SHARP, glare=4.0), ScanHint.GLARE),
        (replace(SHARP, motion_px=15), ScanHint.STEADY),
        (replace(SHARP, defocus_px=3.5), ScanHint.STEADY),
    ],
    ids=["far", "dim", "glare", "moving", "soft"],
)
def test_each_trouble_has_its_hint(trouble: Recipe, hint: ScanHint) -> None:
    seen = hints(trouble)
    assert seen.total() >= 2, "the trouble must be real"
    assert seen.most_common(1)[0][0] is hint, seen


def test_an_over_exposed_screen_is_no_glare() -> None:
    assert ScanHint.GLARE not in hints(replace(SHARP, light=1.05, bloom=1.0, motion_px=15))


def test_an_empty_view_mostly_gives_no_hint() -> None:
    seen: Counter[ScanHint] = Counter()
    for frame in blanks(seed=4, count=14):
        grey = as_grey(frame)
        seen[hint_for(grey, CodeReader().read(grey).area, CODE_PX_WANTED)] += 1
    assert seen[ScanHint.NONE] >= 0.8 * seen.total(), seen


def test_one_hint_stands_until_another_is_seen_more_often() -> None:
    memory = HintMemory()
    assert memory.hint is ScanHint.NONE
    for _ in range(MEMORY_FRAMES):
        memory.add(ScanHint.CLOSER)
    for _ in range(MEMORY_FRAMES // 2 - 1):
        memory.add(ScanHint.STEADY)
        assert memory.hint is ScanHint.CLOSER
    memory.add(ScanHint.STEADY)
    memory.add(ScanHint.STEADY)
    assert memory.hint is ScanHint.STEADY
    memory.clear()
    assert memory.hint is ScanHint.NONE
