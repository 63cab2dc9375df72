"""Where a text can stay: all that Python holds, and all that a window's objects lead to."""

import gc
import inspect
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QJSValue, QQmlContext, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

VALUES = {"QString", "QUrl", "QByteArray", "QStringList", "QVariant", "QVariantList", "QVariantMap", "QJSValue"}
"""Types of the properties in which a text can lie."""
TEXTS = (str, bytes, bytearray)
ATOMS = {int, float, bool, type(None)}


def in_python(is_trace: Callable[[Any], bool]) -> list[str]:
    """What of Python is a trace, as the types that lead to it: `str in dict in list`.

    The collector does not list dicts and tuples of plain values, nor what was frozen, nor the locals of a thread that
    is at work; and it visits no keys of a dict of texts. All these are walked here.
    """
    gc.unfreeze()
    gc.collect()
    edge = [*gc.get_objects(), *_locals_of_other_threads()]
    holders: dict[int, object] = {}
    innocent: set[int] = set()
    found = []
    for thing in edge:  # which grows by what the collector does not list
        for part in _parts(thing):
            if type(part) in ATOMS or id(part) in innocent:
                continue
            if isinstance(part, TEXTS):
                if is_trace(part):
                    found.append(_path(part, thing, holders))
                else:
                    innocent.add(id(part))
            elif not gc.is_tracked(part) and id(part) not in holders:
                holders[id(part)] = thing
                edge.append(part)
    return found


def in_window(root: QObject) -> Iterator[tuple[str, str]]:
    """Every text of a window and the property that holds it: of children, items, and what properties lead to."""
    seen: dict[int, QObject] = {}  # kept alive: the address of a wrapper that died is given to the next
    edge, context = [root], QQmlEngine.contextForObject(root)
    while edge:
        thing = edge.pop()
        if id(thing) in seen:
            continue
        seen[id(thing)] = thing
        edge += thing.children()
        if isinstance(thing, QQuickItem):
            edge += thing.childItems()
        for name, value in _properties(thing, context):
            if isinstance(value, QObject):
                edge.append(value)
            elif text := _text(value):
                yield f"{thing.metaObject().className()} {thing.objectName()!r}.{name}", text


def _parts(thing: object) -> list[Any]:
    parts = gc.get_referents(thing)
    return [*parts, *dict.keys(thing)] if isinstance(thing, dict) else parts


def _path(part: object, holder: object | None, holders: dict[int, object]) -> str:
    names = [type(part).__name__]
    while holder is not None:
        names.append(type(holder).__name__)
        holder = holders.get(id(holder))
    return " in ".join(names)


def _locals_of_other_threads() -> list[object]:
    """As lists; the copy that Python makes of them is emptied, or it would hold them until the function ends."""
    found: list[object] = []
    for thread, top in sys._current_frames().items():
        frame = top if thread != threading.get_ident() else None
        while frame is not None:
            if frame.f_code.co_flags & inspect.CO_OPTIMIZED:
                copy = frame.f_locals
                found.append(list(copy.values()))
                copy.clear()
            frame = frame.f_back
    return found


def _properties(thing: QObject, context: QQmlContext) -> Iterator[tuple[str, object]]:
    """Names and values: lists and maps in their parts, objects that are no part of Qt's own machinery."""
    meta = thing.metaObject()
    for own in (meta.property(index) for index in range(meta.propertyCount())):
        name, kind = own.name(), own.typeName()
        if kind in VALUES or kind in {"QObject*", "QQuickItem*"}:
            yield from ((name, part) for part in _flat(thing.property(name)))
        elif kind.endswith("*") and not kind.startswith("Q"):  # Python has no converter for a class of ours; QML has
            yield name, QQmlExpression(context, thing, name).evaluate()[0]
    for added in map(bytes, thing.dynamicPropertyNames()):
        if not added.startswith(b"_PySide"):
            yield from ((added.decode(), part) for part in _flat(thing.property(added.decode())))


def _flat(value: Any) -> Iterator[object]:
    if isinstance(value, QJSValue):
        value = value.toVariant()
    if isinstance(value, dict):
        yield from chain.from_iterable(_flat(part) for pair in value.items() for part in pair)
    elif isinstance(value, list | tuple):
        yield from chain.from_iterable(map(_flat, value))
    else:
        yield value


def _text(value: object) -> str:
    if isinstance(value, QUrl):
        return value.toString()
    return value if isinstance(value, str) else ""
