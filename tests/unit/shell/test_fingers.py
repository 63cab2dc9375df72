"""Any fingers at once, and what else is struck: what it means to the session, to reading aloud, to a control."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.shell.layer import place_in_window
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import Mute
from tests.helpers.many_fingers import ManyFingers
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
BLANK = QPoint(540, 60)
"""The header: nothing to press."""


def at_home(open_ui: OpenUi, desk: EveryDesk) -> tuple[Ui, ManyFingers]:
    ui = open_ui(desk.services(), clock=FixedClock())
    ui.touch("attract.start")
    ui.wait_page("home")
    ui.item("home.topic.tax")
    ui.wait_still()
    return ui, ManyFingers(ui.window.window)


def middle(ui: Ui, name: str) -> QPoint:
    return place_in_window(ui.item(name)).center().toPoint()


def read_aloud(ui: Ui) -> None:
    ui.shell.reader.set_speaker(Mute())
    ui.shell.reader.look()
    ui.shell.reader.setOn(True)
    ui.wait_still()  # a fifth tool has come into the dock


@pytest.mark.parametrize("palm", ["nowhere", "blank", "home.topic.tax"])
def test_a_first_tap_only_reads_whatever_else_lies_on_the_glass(open_ui: OpenUi, desk: EveryDesk, palm: str) -> None:
    ui, fingers = at_home(open_ui, desk)
    read_aloud(ui)
    guides = middle(ui, "home.guides")
    if palm != "nowhere":
        fingers.press(0, BLANK if palm == "blank" else middle(ui, palm))
    fingers.tap(1, guides)
    ui.settle()
    assert ui.shell.navigator.top == "home"
    assert ui.shell.keypad.item is ui.item("home.guides")
    fingers.tap(1, guides)
    ui.wait_page("guides")
    fingers.release_all()
    ui.settle()
    assert ui.shell.navigator.top == "guides"


def test_control_without_reading_the_first_tap_acts(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui, fingers = at_home(open_ui, desk)
    fingers.press(0, BLANK)
    fingers.tap(1, middle(ui, "home.guides"))
    ui.wait_page("guides")


def test_a_finger_goes_up_as_another_comes_down_to_ask(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui, fingers = at_home(open_ui, desk)
    read_aloud(ui)
    reach, guides = middle(ui, "tool.reach"), middle(ui, "home.guides")
    fingers.tap(0, reach)
    fingers.press(0, reach)
    assert ui.item("tool.reach").property("down")
    fingers.report({0: (BLANK, "release"), 1: (guides, "press")})
    fingers.release(1)
    ui.settle()
    assert not ui.item("tool.reach").property("down")
    assert not ui.item("home.guides").property("down")
    assert ui.shell.navigator.top == "home"


@pytest.mark.parametrize(("way", "kept"), [(5, False), (80, True)], ids=["trembles", "control: moves"])
def test_what_lies_on_the_glass_keeps_no_session(open_ui: OpenUi, desk: EveryDesk, way: int, *, kept: bool) -> None:
    ui, fingers = at_home(open_ui, desk)
    fingers.press(0, BLANK)
    for turn in range(40):
        ui.pass_time(25)
        fingers.move(0, BLANK + QPoint(way * (turn % 2), 0))
    assert ui.shell.session.is_active == kept
    fingers.release_all()


@pytest.mark.parametrize("repeated", [True, False], ids=["hangs", "control: pressed"])
def test_a_key_that_hangs_keeps_no_session(open_ui: OpenUi, desk: EveryDesk, *, repeated: bool) -> None:
    ui, _ = at_home(open_ui, desk)
    for _ in range(40):
        ui.pass_time(25)
        ui.shell.keypad.press(Qt.Key.Key_Down, repeated=repeated)
    assert ui.shell.session.is_active != repeated


@pytest.mark.parametrize("long_after", [False, True], ids=["at once", "control: long after"])
def test_a_double_press_counts_once(open_ui: OpenUi, desk: EveryDesk, *, long_after: bool) -> None:
    """Of a switch both would end where it began."""
    ui, fingers = at_home(open_ui, desk)
    place = middle(ui, "tool.reach")
    fingers.tap(0, place)
    if long_after:
        ui.item("tool.reach").setProperty("lastTap", 0)
    fingers.tap(0, place)
    assert ui.shell.session.comfort.reach_mode != long_after


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_no_button_of_a_mouse_but_the_first_presses(open_ui: OpenUi, desk: EveryDesk, button: Qt.MouseButton) -> None:
    ui, _ = at_home(open_ui, desk)
    place, none = middle(ui, "tool.reach"), Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(ui.window.window, button, none, place)
    assert not ui.shell.session.comfort.reach_mode
    QTest.mouseClick(ui.window.window, Qt.MouseButton.LeftButton, none, place)
    assert ui.shell.session.comfort.reach_mode
