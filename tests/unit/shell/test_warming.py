"""Every page is ready before anybody asks for it; none is there before, and none while somebody is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent

from kiosk.shell.spec import Arguments, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel
from screens.registry import registry
from tests.helpers.every_desk import EveryDesk
from tests.helpers.ui import Ui

PATIENCE_S = 60
CALLING = {"help", "certificates", "tickets.identify", "tickets.done", "guides.take"}
"""Opening these calls staff, looks through the camera, reads a card, takes a number."""


class Rehearsals:
    """Counts the view models that were made of a screen, and of those the ones that are left."""

    def __init__(self, name: str) -> None:
        self.made = 0
        self.left = 0
        spec = registry()[name]
        self.screens = {**registry(), name: ScreenSpec(name, spec.qml, self._make, rehearsed=True)}
        self._spec = spec

    def _make(self, context: ScreenContext[Any], arguments: Arguments) -> ViewModel:
        model = self._spec.make(context, arguments)
        self.made += 1
        self.left += 1
        model.destroyed.connect(self._gone)
        return model

    def _gone(self, _model: QObject) -> None:
        self.left -= 1


def test_every_screen_compiles_ahead_and_none_is_shown(open_ui: Callable[..., Ui], desk: EveryDesk) -> None:
    ui = open_ui(desk.services())
    assert not ui.window.warming.done
    ui.window.warming.begin()
    ui.wait(lambda: ui.window.warming.done, "every page to be ready", patience_s=PATIENCE_S)
    components = ui.window.warming.findChildren(QQmlComponent)
    assert {component.url().toLocalFile().rsplit("/", 1)[1] for component in components} == {
        spec.qml.rsplit("/", 1)[1] for spec in registry().values()
    }
    assert [component.errorString() for component in components if not component.isReady()] == []
    assert ui.shell.navigator.top == "attract"
    assert not ui.shell.session.is_active


def test_a_page_is_made_once_before_anybody_comes_and_is_gone_again(
    open_ui: Callable[..., Ui], desk: EveryDesk
) -> None:
    rehearsals = Rehearsals("home")
    ui = open_ui(desk.services(), screens=rehearsals.screens)
    ui.window.warming.begin()
    ui.wait(lambda: ui.window.warming.done and rehearsals.left == 0, "the page to be gone", patience_s=PATIENCE_S)
    assert rehearsals.made == 1


def test_no_page_is_rehearsed_while_somebody_is_here(open_ui: Callable[..., Ui], desk: EveryDesk) -> None:
    rehearsals = Rehearsals("tickets")
    ui = open_ui(desk.services(), screens=rehearsals.screens)
    ui.shell.session.begin()
    ui.window.warming.begin()
    compiled = ui.window.warming.findChildren
    ui.wait(
        lambda: (
            len(compiled(QQmlComponent)) == len(registry()) and all(each.isReady() for each in compiled(QQmlComponent))
        ),
        "every page to be compiled",
        patience_s=PATIENCE_S,
    )
    ui.settle()
    assert (rehearsals.made, ui.window.warming.done) == (0, False)
    ui.shell.session.finish()
    ui.wait(lambda: ui.window.warming.done, "the rehearsals after they have gone", patience_s=PATIENCE_S)
    assert rehearsals.made == 1


def test_a_window_closed_in_the_middle_leaves_nothing(open_ui: Callable[..., Ui], desk: EveryDesk) -> None:
    rehearsals = Rehearsals("home")
    ui = open_ui(desk.services(), screens=rehearsals.screens)
    ui.window.warming.begin()
    ui.wait(lambda: rehearsals.left == 1, "the page on the stage", patience_s=PATIENCE_S)
    ui.window.warming.close()
    ui.wait(lambda: rehearsals.left == 0, "the page to be gone")
    assert not ui.window.warming.done


def test_what_calls_somebody_is_never_rehearsed() -> None:
    assert not CALLING & {spec.name for spec in registry().values() if spec.rehearsed}
