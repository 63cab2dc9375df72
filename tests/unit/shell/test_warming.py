"""Every page is ready before anybody asks for it, and none is made."""

from collections.abc import Callable

from PySide6.QtQml import QQmlComponent

from screens.registry import registry
from tests.helpers.ui import Ui


def test_every_screen_compiles_ahead_and_none_is_shown(open_ui: Callable[..., Ui]) -> None:
    ui = open_ui()
    assert not ui.window.warming.done
    ui.window.warming.begin()
    ui.wait(lambda: ui.window.warming.done, "every page to be ready", patience_s=60)
    components = ui.window.warming.findChildren(QQmlComponent)
    assert {component.url().toLocalFile().rsplit("/", 1)[1] for component in components} == {
        spec.qml.rsplit("/", 1)[1] for spec in registry().values()
    }
    assert [component.errorString() for component in components if not component.isReady()] == []
    assert ui.shell.navigator.top == "attract"
