"""What the window does on its own: the next page is drawn before all else that waits for the screen's thread."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.helpers.sample_hall import FixedClock, sample_services
from tests.helpers.ui import Ui


@pytest.mark.parametrize("drawn_soon", [True, False], ids=["drawn soon", "control"])
def test_the_next_page_is_drawn_before_the_old_one_is_taken_apart(
    open_ui: Callable[..., Ui], qtbot: QtBot, drawn_soon: bool
) -> None:
    ui = open_ui(sample_services(), clock=FixedClock())
    if not drawn_soon:
        ui.shell.navigator.pageChanged.disconnect(ui.window.draw_soon)
    ui.wait_still()
    events: list[str] = []
    old_page = ui.item("page").childItems()[0]
    old_page.destroyed.connect(lambda: events.append("old page gone"))
    ui.window.window.frameSwapped.connect(lambda: events.append("frame"))
    with qtbot.waitSignal(old_page.destroyed):  # an event loop as the program's: objects are deleted in it
        QTimer.singleShot(0, ui.shell.navigator.home)
    assert events[0] == ("frame" if drawn_soon else "old page gone")
