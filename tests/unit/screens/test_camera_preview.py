"""The frame to hold a code into: there with a picture only, and no hint crosses it in any language, size or window."""

from collections.abc import Callable
from itertools import product

from kiosk.domain.language import Language
from kiosk.shell.layer import place_in_window
from kiosk.shell.session import TextSize
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, stage
from tests.helpers.ui import LANDSCAPE, OLD_STATION, PORTRAIT, Ui

OpenUi = Callable[..., Ui]


def crossed(ui: Ui) -> bool:
    """Whether the hint lies over the frame, or either leaves the picture."""
    picture, frame, hint = (place_in_window(ui.item(name)) for name in ("scanPreview", "preview.frame", "preview.hint"))
    return frame.intersects(hint) or not (picture.contains(frame) and picture.contains(hint))


def test_no_hint_crosses_the_frame(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = stage(SCENES["certificates"], open_ui, desk, PORTRAIT)
    session = ui.shell.session
    found = []
    for size, language, text_size, lowered in product(
        (PORTRAIT, LANDSCAPE, OLD_STATION), Language, TextSize, (False, True)
    ):
        ui.window.window.resize(*size)
        session.chooseLanguage(language)
        session.chooseTextSize(text_size)
        session.setReachMode(lowered)
        for _ in range(2):
            ui.wait_frame()
        if crossed(ui):
            found.append((size, language.value, text_size.value, lowered))
    assert found == []


def test_control_a_hint_in_the_frame_is_found(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = stage(SCENES["certificates"], open_ui, desk, PORTRAIT)
    assert not crossed(ui)
    ui.item("preview.frame").setY(ui.item("preview.frame").y() + 200)
    assert crossed(ui)


def test_without_a_picture_there_are_words_and_no_frame(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = stage(SCENES["certificates, opening"], open_ui, desk, PORTRAIT)
    ui.wait_text("正在打开镜头")
    assert ui.find("preview.frame") is None
