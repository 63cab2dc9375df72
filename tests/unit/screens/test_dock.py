"""The dock's words grow with the letters, and stand clear of the edges, in every language and window."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.domain.language import Language
from kiosk.shell.session import TextSize
from kiosk.tour.hand import is_text
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, stage
from tests.helpers.ui import LANDSCAPE, OLD_STATION, PORTRAIT, Ui

OpenUi = Callable[..., Ui]
WINDOWS = {"portrait": PORTRAIT, "landscape": LANDSCAPE, "old": OLD_STATION}
PADDING = 8
ROUNDING = 0.5
GROWTH = 1.06
"""Of all words together, from M to XL, in the narrowest window and the longest words."""


def descendants(item: QQuickItem) -> list[QQuickItem]:
    return [each for child in item.childItems() for each in (child, *descendants(child))]


def controls(ui: Ui) -> dict[str, QQuickItem]:
    names = [name for name in ui.names() if name.startswith(("nav.", "tool."))]
    return {name: ui.item(name) for name in names}


def words_of(control: QQuickItem) -> list[QQuickItem]:
    return [each for each in descendants(control) if is_text(each) and each.isVisible() and each.property("text")]


def size_of(control: QQuickItem) -> int:
    return min(int(words.property("size")) for words in words_of(control))


def crowding(control: QQuickItem) -> list[str]:
    """What comes nearer to the control's edge than the padding, or has more lines or width than its place."""
    room = QRectF(0, 0, control.width(), control.height()).adjusted(PADDING, PADDING, -PADDING, -PADDING)
    room = room.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING)
    icons = [each for each in descendants(control) if "Icon" in each.metaObject().className()]
    found = []
    for each in [*words_of(control), *icons]:
        place = control.mapRectFromItem(each, QRectF(0, 0, each.width(), each.height()))
        if not room.contains(place):
            found.append(f"{each.property('text') or 'icon'} at {place} in {room}")
        if is_text(each) and (each.property("lineCount") > 2 or each.property("contentWidth") > each.width() + 1):
            found.append(f"{each.property('text')} has no room")
    return found


def show(ui: Ui, language: Language, text_size: TextSize) -> None:
    ui.shell.session.chooseLanguage(language)
    ui.shell.session.chooseTextSize(text_size)
    SCENES["tickets"].again(ui)
    for _ in range(4):
        ui.wait_frame()


@pytest.mark.parametrize("window", WINDOWS)
def test_words_and_icons_keep_clear_of_the_edges(open_ui: OpenUi, desk: EveryDesk, window: str) -> None:
    ui = stage(SCENES["tickets"], open_ui, desk, WINDOWS[window])
    found = {}
    for language, text_size in product(Language, TextSize):
        show(ui, language, text_size)
        assert len(controls(ui)) == (7 if text_size is TextSize.XL else 8)  # 语言 goes: its panel has another way
        for name, control in controls(ui).items():
            if wrong := crowding(control):
                found[f"{language} {text_size} {name}"] = wrong
    assert found == {}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("window", WINDOWS)
def test_words_grow_with_the_letters(open_ui: OpenUi, desk: EveryDesk, window: str, language: Language) -> None:
    ui = stage(SCENES["tickets"], open_ui, desk, WINDOWS[window])
    sizes = {}
    for text_size in TextSize:
        show(ui, language, text_size)
        sizes[text_size] = {name: size_of(control) for name, control in controls(ui).items()}
    usual, large, largest = (sizes[size] for size in (TextSize.M, TextSize.L, TextSize.XL))
    for name in ("nav.back", "nav.exit"):
        assert usual[name] < large[name] < largest[name]
    assert all(usual[name] <= large[name] for name in usual)
    # A pixel goes where one line does for what two lines did.
    assert all(usual[name] - 1 <= largest[name] for name in largest)
    assert sum(largest.values()) > sum(usual[name] for name in largest) * GROWTH


def test_a_crowded_word_is_found(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = stage(SCENES["tickets"], open_ui, desk, PORTRAIT)
    show(ui, Language.UG, TextSize.M)
    control = controls(ui)["tool.reach"]
    assert crowding(control) == []
    control.setHeight(90)
    ui.wait_frame()
    assert crowding(control)
