"""Looks at a window as a strict designer would: nothing cut off, nothing over another, nothing too small to touch."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from tests.helpers.ui import Ui, is_button, is_text, scene_rect

SLACK_PX = 2.0
"""Rounding of fixed line heights and fractions of pixels."""


def problems(ui: Ui) -> list[str]:
    """Everything wrong with what is on the screen now, in words; empty when all is well.

    Items under a sheet or a prompt are not judged: they cannot be reached.
    """
    layer = _top_layer(ui)
    items = list(_walk(layer))
    return [
        *_text_problems(ui, items),
        *_overlaps(items),
        *_button_problems(ui, items),
    ]


def _top_layer(ui: Ui) -> QQuickItem:
    """The prompt, the sheet, or the whole stage."""
    root = ui.window.window.contentItem()
    for name in ("idlePrompt", "sheetLayer"):
        layer = ui.find(name)
        if layer is not None:
            return layer
    return root


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0 or not _in_view(item):
        return
    yield item
    for child in item.childItems():
        yield from _walk(child)


def _in_view(item: QQuickItem) -> bool:
    """False for what is scrolled away: no part of it inside its clipping ancestors."""
    if item.width() <= 0 or item.height() <= 0:
        return True
    rect = scene_rect(item)
    return all(
        not ancestor.clip() or ancestor.width() <= 0 or scene_rect(ancestor).intersects(rect)
        for ancestor in _ancestors(item)
    )


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _painted(item: QQuickItem) -> QRectF:
    """Where the letters of a Text are."""
    width, content = item.width(), float(item.property("contentWidth"))
    free = max(0.0, width - content)
    left = {2: free, 4: free / 2}.get(_alignment(item) if free > SLACK_PX else 0, 0.0)
    return item.mapRectToScene(QRectF(left, 0, min(content, width) if width > 0 else content, item.height()))


def _clipped(item: QQuickItem, rect: QRectF) -> QRectF:
    """What of `rect` is seen through the clipping ancestors of the item."""
    for ancestor in _ancestors(item):
        if ancestor.clip():
            rect = rect.intersected(scene_rect(ancestor))
    return rect


def _alignment(item: QQuickItem) -> int:
    """1 left, 2 right, 4 middle, with mirroring applied. Python has no converter for the enum; QML has."""
    expression = QQmlExpression(QQmlEngine.contextForObject(item), item, "effectiveHorizontalAlignment + 0")
    return int(expression.evaluate()[0])


def _scrolled(item: QQuickItem) -> bool:
    return any(ancestor.inherits("QQuickFlickable") for ancestor in _ancestors(item))


def _text_problems(ui: Ui, items: list[QQuickItem]) -> Iterator[str]:
    whole = scene_rect(ui.window.window.contentItem())
    page = ui.item("page")
    for item in items:
        text = str(item.property("text")) if is_text(item) else ""
        if not text:
            continue
        if item.property("truncated"):
            yield f"cut with an ellipsis: {text!r}"
        if float(item.property("contentWidth")) > item.width() + SLACK_PX:
            yield f"wider than its place: {text!r} ({item.property('contentWidth'):.0f} in {item.width():.0f})"
        if item.height() < item.implicitHeight() - SLACK_PX:
            yield f"higher than its place: {text!r} ({item.implicitHeight():.0f} in {item.height():.0f})"
        if _scrolled(item):
            continue
        rect = _painted(item)
        if not whole.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(rect):
            yield f"outside the screen: {text!r} {_words(rect)}"
        for ancestor in _ancestors(item):
            if is_button(ancestor) or ancestor.inherits("QQuickRectangle"):
                if not _contains(scene_rect(ancestor), rect):
                    name = ancestor.objectName() or ancestor.metaObject().className()
                    yield f"leaves {name}: {text!r} {_words(rect)} of {_words(scene_rect(ancestor))}"
                break
        if page in _ancestors(item) and not _contains(scene_rect(page), rect):
            yield f"under header or dock: {text!r} {_words(rect)} of {_words(scene_rect(page))}"


def _overlaps(items: list[QQuickItem]) -> Iterator[str]:
    texts = [
        (item, _clipped(item, _painted(item)))
        for item in items
        if is_text(item) and item.property("text") and item.objectName() != "hit"
    ]
    for index, (first, place) in enumerate(texts):
        for second, other in texts[index + 1 :]:
            shared = place.intersected(other)
            if shared.width() > SLACK_PX and shared.height() > _letter_slack(first, second):
                yield f"over each other: {first.property('text')!r} and {second.property('text')!r}"
    buttons = [item for item in items if is_button(item) and item.isEnabled() and not _scrolled(item)]
    for index, button in enumerate(buttons):
        for other in buttons[index + 1 :]:
            if any(ancestor is button for ancestor in _ancestors(other)):
                continue
            shared = scene_rect(button).intersected(scene_rect(other))
            if shared.width() > SLACK_PX and shared.height() > SLACK_PX:
                yield f"buttons over each other: {button.objectName()} and {other.objectName()}"


def _letter_slack(first: QQuickItem, second: QQuickItem) -> float:
    """Line boxes are taller than letters: a fifth of the smaller one may overlap without any ink meeting."""
    return 0.2 * min(first.height(), second.height()) + SLACK_PX


def _button_problems(ui: Ui, items: list[QQuickItem]) -> Iterator[str]:
    floor = ui.shell.display.touchFloor * ui.shell.display.scale
    page = ui.item("page")
    for item in items:
        if not is_button(item) or not item.isEnabled():
            continue
        name = item.objectName()
        rect = scene_rect(item)
        if not name:
            yield f"button without objectName: {item.property('text')!r}"
        if min(rect.width(), rect.height()) < floor - 1:
            yield f"too small to touch: {name} {_words(rect)}, floor {floor:.0f}"
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"button without an accessible name: {name}"
        if page in _ancestors(item) and not _scrolled(item) and not _contains(scene_rect(page), rect):
            yield f"button under header or dock: {name} {_words(rect)} of {_words(scene_rect(page))}"


def _contains(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(inner)


def _words(rect: QRectF) -> str:
    return f"[{rect.left():.0f},{rect.top():.0f} {rect.width():.0f}x{rect.height():.0f}]"
