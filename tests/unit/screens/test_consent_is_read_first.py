"""同意出示: nobody agrees to what was not on the screen, in any window, language and size, by touch or by keypad."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.language import Language
from kiosk.shell.focus_order import Way
from kiosk.shell.keypad import WAYS
from kiosk.shell.layer import place_in_window
from kiosk.shell.session import TextSize
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, stage
from tests.helpers.ui import LANDSCAPE, OLD_STATION, PORTRAIT, Ui

OpenUi = Callable[..., Ui]
ASKED = {"certificateKind", "purposeName", "consent.0", "consent.1", "consent.2", "consent.3"}
NEXT = next(key for key, way in WAYS.items() if way is Way.NEXT)
SETTLING_FRAMES = 4
MOST_PAGES = 8
SECOND_PRESS_MS = 450
"""The same button pressed sooner is a trembling hand's second press."""


def pages(ui: Ui) -> QQuickItem:
    """The PageScroller around what is asked."""
    around = ui.item("scroller").parentItem()
    assert around is not None
    return around


def look(ui: Ui, size: tuple[int, int], language: Language, text_size: TextSize, lowered: bool) -> None:
    """The consent from its beginning, at rest."""
    ui.window.window.resize(*size)
    ui.shell.session.chooseLanguage(language)
    ui.shell.session.chooseTextSize(text_size)
    ui.shell.session.setReachMode(lowered)
    for _ in range(SETTLING_FRAMES):
        ui.wait_frame()
    pages(ui).setProperty("position", 0)
    ui.wait_frame()


def on_screen(ui: Ui) -> set[str]:
    """What of the asked is whole within the fold."""
    view = ui.item("scroller")
    fold = place_in_window(view).adjusted(-1, -1, 1, 1)

    def folded(item: QQuickItem | None) -> bool:
        return item is not None and (item is view or folded(item.parentItem()))

    found = [item for item in ui.items() if item.objectName() in ASKED]
    return {item.objectName() for item in found if not folded(item) or fold.contains(place_in_window(item))}


def by_touch(ui: Ui) -> None:
    ui.touch("seeRest")


def by_keypad(ui: Ui) -> None:
    for _ in range(40):
        item = ui.shell.keypad.item
        if item is not None and item.objectName() == "seeRest":
            break
        ui.press_key(NEXT)
    ui.press_key(Qt.Key.Key_Return)


def read_on(ui: Ui, press: Callable[[Ui], None]) -> None:
    """The filled button, until it has turned the page: pressed at once again it hears nothing."""
    before = pages(ui).property("position")

    def turned() -> bool:
        if pages(ui).property("position") == before:
            press(ui)
        return bool(pages(ui).property("position") != before)

    ui.wait(turned, "the next page")
    ui.wait_frame()


@pytest.mark.parametrize("scene", ["certificates, consent", "certificates, consent, long names"])
def test_all_was_on_the_screen_before_it_can_be_agreed_to(open_ui: OpenUi, desk: EveryDesk, scene: str) -> None:
    ui = stage(SCENES[scene], open_ui, desk, PORTRAIT)
    missed = {}
    for case in product((PORTRAIT, LANDSCAPE, OLD_STATION), Language, TextSize, (False, True)):
        look(ui, *case)
        seen = on_screen(ui)
        for _ in range(MOST_PAGES):
            if ui.find("agree"):
                break
            ui.touch("page.down")
            seen |= on_screen(ui)
        ui.item("agree")
        if seen != ASKED:
            missed[case] = ASKED - seen
    assert missed == {}
    assert desk.certificates.uses() == 0


@pytest.mark.parametrize("press", [by_touch, by_keypad])
def test_the_same_button_agrees_at_the_end_and_not_before(
    open_ui: OpenUi, desk: EveryDesk, press: Callable[[Ui], None]
) -> None:
    """The control: here the first page doesn't hold it all, and at the end the button does agree."""
    ui = stage(SCENES["certificates, consent"], open_ui, desk, PORTRAIT)
    look(ui, LANDSCAPE, Language.UG, TextSize.XL, False)
    assert on_screen(ui) < ASKED
    assert ui.find("agree") is None
    while ui.find("seeRest"):
        read_on(ui, press)
    assert desk.certificates.uses() == 0
    ui.pause(SECOND_PRESS_MS)
    if press is by_keypad:
        assert ui.shell.keypad.item.objectName() == "agree", "the ring stays on the button"
        ui.press_key(Qt.Key.Key_Return)
    else:
        ui.touch("agree")
    ui.wait(lambda: desk.certificates.uses() == 1, "the use")
    ui.item("printUse")


def test_who_looks_back_reads_on_again(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = stage(SCENES["certificates, consent"], open_ui, desk, PORTRAIT)
    look(ui, LANDSCAPE, Language.UG, TextSize.XL, False)
    while ui.find("seeRest"):
        ui.touch("page.down")
    ui.touch("page.up")
    ui.item("seeRest")
    assert ui.find("agree") is None
