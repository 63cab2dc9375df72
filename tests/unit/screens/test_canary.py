"""The canary's search finds a name in every place where one could hide."""

import functools
import gc
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from tests.helpers.canary import Canary
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
NAME = "李金" + "丝雀"
CANARY = Canary(NAME)


class Service:
    """Outlives every page."""

    kept: Any = None


@functools.lru_cache
def greeting(name: str) -> int:
    return len(name)


def remembering(name: str) -> Iterator[None]:
    held = (name,)
    yield
    del held


def started(generator: Callable[[str], Iterator[None]]) -> Callable[[str], object]:
    def start(name: str) -> object:
        running = generator(name)
        next(running)
        return running

    return start


HIDING_PLACES: dict[str, Callable[[str], object]] = {
    "str in Service": lambda name: name,
    "str in dict in Service": lambda name: {"name": name, "number": 1},
    "str in dict in list": lambda name: [{"name": name}],
    "str in tuple in tuple": lambda name: {"row": {"names": (1, (2, name))}},
    "str in dict in dict": lambda name: {"keys": {name: 1}},
    "str in set": lambda name: {name},
    "str in frozenset": lambda name: (frozenset({name}),),
    "str in tuple in deque": lambda name: deque([("name", name)]),
    "bytes in dict in Service": lambda name: {"utf-8": name.encode()},
    "bytearray in tuple in Service": lambda name: (1, bytearray(name.encode("gb18030"))),
    "str in tuple in Service": lambda name: (ascii(name), "as JSON spells it"),
    "str in cell": lambda name: lambda: name,
    "str in tuple in generator": started(remembering),
    "str in tuple in ValueError": ValueError,
}
"""By how the search tells of them, from the name outwards."""


def test_a_name_that_python_keeps_is_found_wherever_it_is() -> None:
    services = [Service() for _ in HIDING_PLACES]
    for service, hide in zip(services, HIDING_PLACES.values(), strict=True):
        service.kept = hide(CANARY.fresh(NAME))
    found = CANARY.in_python()
    assert [place for place in HIDING_PLACES if not any(find.startswith(place) for find in found)] == []
    del services, service
    assert CANARY.in_python() == []


def test_a_name_in_a_cache_is_found() -> None:
    greeting(CANARY.fresh(NAME))
    assert CANARY.in_python() != []
    greeting.cache_clear()


def test_a_name_that_was_frozen_is_found() -> None:
    service = Service()
    service.kept = {"name": CANARY.fresh(NAME)}
    gc.freeze()
    assert CANARY.in_python() == ["str in dict in Service"]


def test_a_name_that_a_thread_at_work_remembers_is_found_and_not_held() -> None:
    forget, forgotten, end = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        job = ("print", CANARY.fresh(NAME))
        forget.wait()
        del job
        forgotten.set()
        end.wait()

    thread = threading.Thread(target=work)
    thread.start()
    found = CANARY.in_python()
    forget.set()
    forgotten.wait()
    still = CANARY.in_python()
    end.set()
    thread.join()
    assert (found, still) == (["str in tuple in list"], [])


QML = """
import QtQuick
Item {
    id: leak
    property string plain
    property var rows: []
    property var map: ({})
    property url picture
    property QtObject vm: QtObject { property string holder }
    property var feed: null
    property Component maker: QtObject { property var names: [] }
    function put(place, name) {
        if (place === "rows") rows = [{names: [name]}]
        else if (place === "key") map = {[name]: 1}
        else if (place === "picture") picture = "image://portrait/" + name
        else if (place === "vm") vm.holder = name
        else if (place === "object in a var") feed = maker.createObject(null, {names: [name]})
        else if (place === "object in a row") rows = [{one: maker.createObject(null, {names: [name]})}]
        else plain = name
    }
}
"""


@pytest.mark.parametrize("place", ["plain", "rows", "key", "picture", "vm", "object in a var", "object in a row"])
def test_a_name_that_qml_keeps_is_found(open_ui: OpenUi, place: str) -> None:
    ui = open_ui()
    item = leaking(ui)
    assert CANARY.in_window(ui) == []
    QQmlExpression(QQmlEngine.contextForObject(item), item, f"put('{place}', '{NAME}')").evaluate()
    assert len(CANARY.in_window(ui)) == 1


def test_a_name_that_was_added_to_an_object_is_found(open_ui: OpenUi) -> None:
    ui = open_ui()
    ui.shell.navigator.setProperty("lastHolder", NAME)
    assert len(CANARY.in_window(ui)) == 1


def leaking(ui: Ui) -> QQuickItem:
    engine = QQmlEngine.contextForObject(ui.item("page")).engine()
    component = QQmlComponent(engine)
    component.setData(QML.encode(), "")
    item = component.create()
    assert isinstance(item, QQuickItem), component.errors()
    item.setParent(ui.window.window)
    item.setParentItem(ui.window.window.contentItem())
    return item
