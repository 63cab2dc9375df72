"""Goes over a window as someone would who has a keypad and no eyes: everything is reached, in order, and has a name."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.shell.focus_order import Way, step
from kiosk.shell.layer import controls, places, top_layer
from tests.helpers.ui import Ui

ROLES = frozenset(
    {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox, QAccessible.Role.PageTab}
)
"""What a control may say it is."""
NEVER_MIRRORED = ("pad.", "pin.", "key.", "language.", "access.language.", "attract.start.")
"""Left to right in every language."""
DOCK = ("nav.", "tool.", "language.")
SLACK_PX = 4.0


def reachable(ui: Ui) -> list[QQuickItem]:
    """The controls of the top layer in the keypad's order."""
    return controls(top_layer(ui.window.window.contentItem()))


def problems(ui: Ui) -> list[str]:
    """Everything that such a person would stumble over; empty when all is well."""
    items = reachable(ui)
    return [*_unreached(items), *_out_of_order(ui, items), *_nameless(items)]


def _unreached(items: list[QQuickItem]) -> Iterator[str]:
    """By the two arrows of each pair alone."""
    stand = places(items)
    for way in (Way.NEXT, Way.PREVIOUS):
        at, seen = 0, {0}
        for _ in items:
            at = step(stand, at, way)
            seen.add(at)
        yield from (f"not reached by {way}: {items[index].objectName()}" for index in set(range(len(items))) - seen)
    found, edge = {0}, [0]
    while edge and items:
        at = edge.pop()
        for way in (Way.UP, Way.DOWN, Way.LEFT, Way.RIGHT):
            then = step(stand, at, way)
            if then not in found:
                found.add(then)
                edge.append(then)
    yield from (f"not reached by arrows: {items[index].objectName()}" for index in set(range(len(items))) - found)


def _out_of_order(ui: Ui, items: list[QQuickItem]) -> Iterator[str]:
    """Reading order: nothing stands above what came before it, and rows run from their start to their end."""
    rtl = ui.shell.session.comfort.language.is_right_to_left
    stand = places(items)
    for (item, here), (later, place) in combinations(zip(items, stand, strict=True), 2):
        if place.scroller != here.scroller and (place.hidden or here.hidden):
            continue
        beside = min(here.right, place.right) - max(here.left, place.left) > SLACK_PX
        if beside and place.bottom <= here.top + SLACK_PX:
            yield f"{later.objectName()} stands above {item.objectName()} and comes after it"
    for (item, here), (later, place) in pairwise(zip(items, stand, strict=True)):
        shared = min(here.bottom, place.bottom) - max(here.top, place.top)
        if (
            item.parentItem() is later.parentItem()
            and shared > min(here.bottom - here.top, place.bottom - place.top) / 2
        ):
            mirrored = rtl and not item.objectName().startswith(NEVER_MIRRORED)
            if (place.left < here.left) is not mirrored:
                yield f"{later.objectName()} comes after {item.objectName()} and stands before it in its row"
    docked = [item.objectName().startswith(DOCK) for item in items]
    if docked != sorted(docked):
        yield "something of the page comes after the dock"


def _nameless(items: list[QQuickItem]) -> Iterator[str]:
    for item in items:
        interface = QAccessible.queryAccessibleInterface(item)
        name = item.objectName() or item.metaObject().className()
        if not item.objectName():
            yield f"no objectName: {item.property('text')!r}"
        if interface is None:
            yield f"not in the accessible tree: {name}"
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            yield f"no accessible name: {name}"
        if interface.role() not in ROLES:
            yield f"no role of a control: {name} ({interface.role().name})"


def spoken_tree(ui: Ui) -> Iterator[tuple[QAccessible.Role, str]]:
    """Role and name of every shown node of the window's accessible tree."""

    def walk(node: QAccessibleInterface) -> Iterator[tuple[QAccessible.Role, str]]:
        for index in range(node.childCount()):
            child = node.child(index)
            if child is not None and child.isValid() and not child.state().invisible:
                yield child.role(), child.text(QAccessible.Text.Name)
                yield from walk(child)

    root = QAccessible.queryAccessibleInterface(ui.window.window)
    if root is not None:
        yield from walk(root)
