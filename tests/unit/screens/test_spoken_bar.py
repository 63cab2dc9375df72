"""The bar of 朗读 over the header: whatever is said stands there to its last sign, in a line's whole height."""

from collections.abc import Callable

import pytest

from tests.helpers.ear import Ear
from tests.helpers.every_desk import LONGEST_NAME, TRANSFER, EveryDesk
from tests.helpers.every_screen import SCENES, stage
from tests.helpers.ui import LANDSCAPE, PORTRAIT, Ui

OpenUi = Callable[..., Ui]


@pytest.fixture
def said(open_ui: OpenUi, desk: EveryDesk) -> Callable[..., Ui]:
    """A window that reads the name of an item, however long it is."""

    def go(scene: str, size: tuple[int, int], text_size: str) -> Ui:
        ui = stage(SCENES[scene], open_ui, desk, size)
        ui.shell.session.chooseTextSize(text_size)
        ui.shell.reader.set_speaker(Ear())
        ui.shell.reader.look()
        ui.shell.reader.setOn(True)
        ui.touch(f"item.{TRANSFER.code}")
        ui.wait_frame()
        return ui

    return go


def lines_seen(ui: Ui) -> tuple[int, int, int]:
    """Of the caption: first and last line in the bar (from 0), and how many there are."""
    words = ui.item("spokenWords")
    line = float(words.property("lineHeight"))
    first = round(-words.y() / line)
    return first, first + round(words.parentItem().height() / line) - 1, int(words.property("lineCount"))


@pytest.mark.parametrize("text_size", ["M", "XL"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_longest_name_is_turned_to_its_end(said: Callable[..., Ui], size: tuple[int, int], text_size: str) -> None:
    ui = said("guides.items, long names", size, text_size)
    words, bar = ui.item("spokenWords"), ui.item("spokenBar")
    assert LONGEST_NAME in words.property("text")
    assert not words.property("truncated")
    assert words.parentItem().height() <= bar.height()
    seen, (first, last, count) = set(), lines_seen(ui)
    seen |= set(range(first, last + 1))
    while last < count - 1:
        timer = next(child for child in bar.children() if child.property("interval"))
        assert timer.property("running")
        assert timer.property("interval") > 1000
        timer.setProperty("interval", 1)
        ui.wait(lambda first=first: lines_seen(ui)[0] > first, "the next lines")
        first, last, count = lines_seen(ui)
        seen |= set(range(first, last + 1))
    assert seen >= set(range(count))


def test_a_short_one_stands_still(said: Callable[..., Ui]) -> None:
    ui = said("guides.items", PORTRAIT, "M")
    first, last, count = lines_seen(ui)
    assert (first, last) == (0, count - 1)
    assert not any(child.property("running") for child in ui.item("spokenBar").children())
