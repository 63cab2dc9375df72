"""Every screen, in every language, text size and window: no text elided, overlapping or over its edge."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.language import Language
from kiosk.shell.session import TextSize
from screens.registry import registry
from tests.helpers.every_screen import SCENES, EveryDesk, Scene, stage
from tests.helpers.layout_audit import problems
from tests.helpers.ui import LANDSCAPE, OLD_STATION, PORTRAIT, Ui

OpenUi = Callable[..., Ui]
WINDOWS = {"portrait": PORTRAIT, "landscape": LANDSCAPE, "old": OLD_STATION}
SETTLING_FRAMES = 6
"""A page may decide something of its layout after the layout (page buttons): what is wrong then is wrong for good."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[EveryDesk]:
    with EveryDesk(tmp_path) as desk:
        yield desk


def _cases() -> Iterator[Any]:
    for name, scene in SCENES.items():
        marks = [pytest.mark.expects_log(scene.logs)] if scene.logs else []
        for window, size in WINDOWS.items():
            yield pytest.param(scene, size, id=f"{name}-{window}", marks=marks)


def settled_problems(ui: Ui) -> list[str]:
    """What is wrong once the layout has come to rest."""
    for _ in range(2):
        ui.wait_frame()
    found = problems(ui)
    for _ in range(SETTLING_FRAMES):
        if not found:
            break
        ui.wait_frame()
        found = problems(ui)
    return found


@pytest.mark.parametrize(("scene", "size"), list(_cases()))
def test_nothing_is_cut_off_or_over_another(
    open_ui: OpenUi, desk: EveryDesk, scene: Scene, size: tuple[int, int]
) -> None:
    ui = stage(scene, open_ui, desk, size)
    session = ui.shell.session
    found = {}
    for lowered, language, text_size in product((False, True), Language, TextSize):
        if lowered and text_size in {TextSize.S, TextSize.L}:
            continue  # between the sizes that were looked at, and with the same room
        session.chooseLanguage(language)
        session.chooseTextSize(text_size)
        session.setReachMode(lowered)
        scene.again(ui)
        if wrong := settled_problems(ui):
            found[f"{language} {text_size}{' lowered' if lowered else ''}"] = wrong
    assert found == {}


def test_every_screen_has_a_scene() -> None:
    assert {scene.screen for scene in SCENES.values()} >= {*registry(), "idle", "waiting"}
