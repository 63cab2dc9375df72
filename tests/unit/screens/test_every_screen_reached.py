"""Every screen in every state with the keypad alone: all reached, in reading order, the ring seen, everything named."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from screens.registry import registry
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, stage
from tests.helpers.reach_audit import ROLES, problems, reachable, spoken_tree
from tests.helpers.ui import LANDSCAPE, PORTRAIT, Ui

OpenUi = Callable[..., Ui]
FRAMES = 3
"""The layout, what it decides of itself (pages), and the layout after that."""
STATES = [name for name, scene in SCENES.items() if not scene.long_names and not scene.logs]


@pytest.mark.parametrize("name", STATES)
def test_all_of_it_is_reached_in_order_with_a_ring_and_has_a_name(open_ui: OpenUi, desk: EveryDesk, name: str) -> None:
    ui = stage(SCENES[name], open_ui, desk, LANDSCAPE if len(name) % 2 else PORTRAIT)
    found = {}
    for language in ("zh", "ug"):
        ui.shell.session.chooseLanguage(language)
        for _ in range(FRAMES):
            ui.wait_frame()
        found[language] = problems(ui)
    assert found == {"zh": [], "ug": []}
    nameless = [role.name for role, text in spoken_tree(ui) if role in ROLES and not text.strip()]
    assert nameless == []
    assert_ring_is_seen(ui)


def assert_ring_is_seen(ui: Ui) -> None:
    """Around each control in turn, in view."""
    keypad, window = ui.shell.keypad, ui.window.window
    names = [item.objectName() for item in reachable(ui)]
    if names:
        ui.press_key(Qt.Key.Key_Tab)
    seen = []
    for _ in names:
        item, ring = keypad.item, keypad.ring
        assert item is not None
        seen.append(item.objectName())
        assert min(ring.width(), ring.height()) > 20, f"no ring around {item.objectName()}: {ring}"
        assert ring.top() >= 0 and ring.bottom() <= window.height(), f"{item.objectName()} is not in view: {ring}"
        ui.press_key(Qt.Key.Key_Tab)
    assert seen == names


def test_every_screen_of_the_registry_is_among_them() -> None:
    assert {scene.screen for scene in SCENES.values()} >= set(registry())


def test_control_what_is_wrong_is_found(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = stage(SCENES["home"], open_ui, desk, PORTRAIT)
    items = {item.objectName(): item for item in reachable(ui)}
    items["home.topic.tax"].setProperty("text", "")
    items["home.tickets"].setY(items["home.tickets"].y() - 900)
    items["tool.help"].setObjectName("aside")
    found = problems(ui)
    assert "no accessible name: home.topic.tax" in found
    assert any("home.tickets stands above" in problem for problem in found)
    assert "something of the page comes after the dock" in found
    assert (QAccessible.Role.Button, "") in list(spoken_tree(ui))
