"""Every screen, in every language, text size and window: no text elided, overlapping or over its edge."""

from collections.abc import Callable
from itertools import product

import pytest

from kiosk.domain.language import Language
from kiosk.shell.session import TextSize
from screens.registry import registry
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, Scene, cases, stage
from tests.helpers.layout_audit import problems
from tests.helpers.ui import LANDSCAPE, OLD_STATION, PORTRAIT, Ui

OpenUi = Callable[..., Ui]
WINDOWS = {"portrait": PORTRAIT, "landscape": LANDSCAPE, "old": OLD_STATION}
Look = tuple[Language, TextSize, bool]
"""Language, size of letters, and whether the screen was lowered."""
EVERY_LOOK: tuple[Look, ...] = tuple(product(Language, TextSize, [False]))
HARDEST_LOOKS: tuple[Look, ...] = (
    (Language.ZH, TextSize.M, False),
    (Language.EN, TextSize.M, False),
    (Language.KK, TextSize.M, False),
    (Language.EN, TextSize.L, False),
    (Language.UG, TextSize.L, False),
    (Language.ZH, TextSize.XL, False),
    (Language.UG, TextSize.XL, False),
    (Language.KK, TextSize.XL, False),
)
"""For the further states of a screen whose usual one is looked at in every way: the designed and the fullest."""
LOWERED_LOOKS: tuple[Look, ...] = (
    (Language.ZH, TextSize.M, True),
    (Language.EN, TextSize.L, True),
    (Language.UG, TextSize.L, True),
    (Language.UG, TextSize.XL, True),
    (Language.EN, TextSize.XL, True),
)
SETTLING_FRAMES = 6
"""A page may decide something of its layout after the layout (page buttons): what is wrong then is wrong for good."""


def looks_of(name: str) -> tuple[tuple[Look, ...]]:
    """A scene with a comma in its name is a further state of a screen, or the same one with long names."""
    return ((HARDEST_LOOKS if ", " in name else EVERY_LOOK) + LOWERED_LOOKS,)


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


@pytest.mark.parametrize(("scene", "looks"), cases(looks_of))
def test_nothing_is_cut_off_or_over_another(
    open_ui: OpenUi, desk: EveryDesk, scene: Scene, looks: tuple[Look, ...]
) -> None:
    ui = stage(scene, open_ui, desk, PORTRAIT)
    session = ui.shell.session
    found = {}
    for window, size in WINDOWS.items():
        ui.window.window.resize(*size)
        for language, text_size, lowered in looks:
            session.chooseLanguage(language)
            session.chooseTextSize(text_size)
            session.setReachMode(lowered)
            scene.again(ui)
            if wrong := settled_problems(ui):
                found[f"{window} {language} {text_size}{' lowered' if lowered else ''}"] = wrong
    assert found == {}


def test_what_is_too_narrow_is_found(open_ui: OpenUi, desk: EveryDesk) -> None:
    """The control: the same look at a page whose title lost half its width, and at one pushed over its neighbour."""
    ui = stage(SCENES["tickets"], open_ui, desk, PORTRAIT)
    assert settled_problems(ui) == []
    title = ui.item("pageTitle")
    title.setProperty("wrapMode", 0)
    title.setProperty("text", "到哪个窗口办？" * 4)
    assert any("wider than its place" in problem for problem in settled_problems(ui))
    title.setProperty("text", "到哪个窗口办？")
    assert settled_problems(ui) == []
    ui.item("queue-A").setY(200)
    assert any("over each other" in problem for problem in settled_problems(ui))


def test_every_screen_has_a_scene() -> None:
    assert {scene.screen for scene in SCENES.values()} >= {*registry(), "idle", "waiting"}
