"""The external keypad over the real window: arrows, OK, back and digits are enough, and nothing else is heard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest

from kiosk.shell.focus_order import Way
from kiosk.shell.keypad import WAYS
from kiosk.shell.layer import place_in_window
from screens.tickets_identify.view_model import IdentifyViewModel
from tests.helpers.ticket_desk import TYPED, TicketDesk
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
Key = Qt.Key
ARROW = {way.value: key for key, way in WAYS.items()}


@pytest.fixture
def desk() -> Iterator[TicketDesk]:
    with TicketDesk() as desk:
        yield desk


def ringed(ui: Ui) -> str:
    item = ui.shell.keypad.item
    return item.objectName() if item is not None else ""


def go_to(ui: Ui, name: str) -> None:
    """Press the key for «next» until the ring stands there."""
    for _ in range(80):
        if ringed(ui) == name:
            return
        ui.press_key(ARROW[Way.NEXT])
    raise AssertionError(f"the ring never came to {name}")


def press(ui: Ui, name: str) -> None:
    ui.item(name)
    go_to(ui, name)
    ui.press_key(Key.Key_Return)


def test_a_number_is_taken_with_nothing_but_the_keypad(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.press_key(Key.Key_Down)
    assert ringed(ui) == "attract.start"
    ui.press_key(Key.Key_Return)
    ui.wait_page("home")
    ui.item("home.tickets")
    press(ui, "home.tickets")
    ui.wait_page("tickets")
    press(ui, "queue-A")
    ui.wait_page("tickets.identify")
    ui.item("pad.1")
    for sign in TYPED:
        ui.press_key(Key(Key.Key_0 + int(sign)))
    press(ui, "confirmNumber")
    ui.wait_page("tickets.done")
    ui.wait(lambda: desk.printer.receipts, "the slip")
    assert desk.events("ticket_issued") == 1


def test_the_first_key_shows_the_ring_and_presses_nothing(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.press_key(Key.Key_Return)
    assert ringed(ui) == "attract.start"
    assert not ui.shell.session.is_active


def test_a_touch_takes_the_ring_away(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.press_key(Key.Key_Down)
    assert ui.find("focusRing") is not None
    ui.touch("attract.start")
    ui.wait_page("home")
    assert ui.find("focusRing") is None


def test_the_ring_stands_six_pixels_wide_and_four_away(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.touch("attract.start")
    ui.wait_page("home")
    ui.item("home.tickets")
    go_to(ui, "home.topic.tax")
    ui.wait_frame()
    place = place_in_window(ui.item("home.topic.tax"))
    picture = ui.picture()
    y = round(place.center().y())
    colours = [picture.pixelColor(round(place.left()) - away, y) for away in range(1, 13)]
    ground, ring = QColor("#F3F3EE"), QColor("#14262A")
    assert colours[:4] == [ground] * 4
    assert colours[4:10] == [ring] * 6
    assert ring not in colours[10:]


def test_on_a_new_page_the_ring_finds_its_place_by_itself(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.press_key(Key.Key_Down)
    ui.press_key(Key.Key_Return)
    ui.wait_page("home")
    ui.wait(lambda: ringed(ui).startswith("home."), "the ring on the new page")


def test_back_goes_back_and_closes_what_lies_over_the_page(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.touch("attract.start")
    ui.touch("home.tickets")
    ui.wait_page("tickets")
    ui.touch("tool.access")
    ui.item("access.done")
    ui.press_key(Key.Key_Escape)
    ui.wait(lambda: ui.find("access.done") is None, "the panel to go")
    ui.wait(lambda: ui.item("nav.back").isEnabled(), "the page to hear again")
    ui.press_key(Key.Key_Escape)
    ui.wait_page("home")
    ui.press_key(Key.Key_Escape)
    assert ui.shell.navigator.top == "home"


def test_in_the_idle_prompt_only_its_own_buttons_are_reached(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.touch("attract.start")
    ui.wait_page("home")
    ui.pass_time(95)
    ui.item("idle.stay")
    ui.press_key(Key.Key_Down)
    seen = set()
    for _ in range(6):
        seen.add(ringed(ui))
        ui.press_key(Key.Key_Down)
    assert seen == {"idle.stay", "idle.more", "idle.exit"}
    ui.press_key(Key.Key_Escape)
    assert ui.find("idle.stay") is None
    assert ui.shell.session.is_active


def test_erase_takes_back_a_sign_and_goes_back_where_nothing_is_typed(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.touch("attract.start")
    ui.shell.navigator.open("tickets.identify", {"queue": "A"})
    ui.item("pad.1")
    vm = ui.view_model(IdentifyViewModel)
    for key in (Key.Key_6, Key.Key_5, Key.Key_Asterisk):
        ui.press_key(key)
    assert vm.missing == 16, "X is for the last place only"
    ui.press_key(Key.Key_Backspace)
    assert vm.missing == 17
    ui.press_key(Key.Key_Backspace)
    ui.press_key(Key.Key_Backspace)
    ui.wait_page("home")


def test_a_key_of_the_keypad_counts_as_a_sign_of_life_and_no_other(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.touch("attract.start")
    ui.wait_page("home")
    ui.pass_time(50)
    left = ui.shell.session.secondsLeft
    ui.press_key(Key.Key_F5)
    assert ui.shell.session.secondsLeft == left
    ui.press_key(Key.Key_Down)
    assert ui.shell.session.secondsLeft > left


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Key.Key_Escape, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_Meta, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Print, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Key.Key_A, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_other_keys_are_nobodys(open_ui: OpenUi, desk: TicketDesk, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    ui = open_ui(desk.services())
    before = ui.names()
    QTest.keyClick(ui.window.window, key, modifiers)
    ui.settle()
    assert ui.names() == before
    assert ui.window.window.isVisible()
    assert ringed(ui) == ""


def test_the_window_stays_whoever_asks_it_to_close(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    ui.window.window.close()
    ui.settle()
    assert ui.window.window.isVisible()


def test_right_click_and_wheel_are_dead(open_ui: OpenUi, desk: TicketDesk) -> None:
    ui = open_ui(desk.services())
    middle = place_in_window(ui.item("attract.start")).center().toPoint()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(ui.window.window, button, Qt.KeyboardModifier.NoModifier, middle)
    ui.settle()
    assert not ui.shell.session.is_active
    wheel = QWheelEvent(
        QPointF(middle),
        QPointF(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert ui.window.eventFilter(ui.window.window, wheel)
    assert not ui.window.eventFilter(ui.window.window, QEvent(QEvent.Type.User))
    QTest.mouseClick(ui.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    ui.wait_page("home")
