"""What can be reached now: the topmost layer of the stage and the controls in it, in reading order, dock last."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.shell.focus_order import Place

OVERLAYS = ("idlePrompt", "sheetLayer")
"""Object names of what may lie over the page, the topmost first (screens/common/Stage.qml)."""


def top_layer(root: QQuickItem) -> QQuickItem:
    """您还在吗, the sheet, or all of the window."""
    layers = {item.objectName(): item for item in shown(root, depth=3)}
    for name in OVERLAYS:
        layer = layers.get(name)
        if layer is not None and any(child.isVisible() for child in layer.childItems()):
            return layer
    return root


def surface_of(layer: QQuickItem) -> QQuickItem | None:
    """The layer where it is a sheet (screens/common/SheetSurface.qml), which can be dismissed; None for the page."""
    return layer if layer.metaObject().indexOfSignal("dismissed()") >= 0 else None


def controls(layer: QQuickItem) -> list[QQuickItem]:
    """What can be pressed, in the order of the QML files, which is reading order (tested over every screen)."""
    return [item for item in shown(layer) if is_control(item) and item.isEnabled() and item.width() * item.height() > 0]


def is_control(item: QQuickItem) -> bool:
    """Whether it is a Pressable."""
    return bool(item.inherits("QQuickAbstractButton"))


def shown(item: QQuickItem, depth: int = 100) -> Iterator[QQuickItem]:
    """The item and all that is drawn in it, depth first."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        if depth > 0:
            for child in item.childItems():
                yield from shown(child, depth - 1)


def place_in_window(item: QQuickItem) -> QRectF:
    """Its rectangle, window pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def places(items: list[QQuickItem]) -> list[Place]:
    """Where the items stand, and what their scrollers show of them."""
    scrollers: list[QQuickItem] = []
    found = []
    for item in items:
        rect, seen = place_in_window(item), seen_part(item)
        scroller = next((view for view in _around(item) if view.inherits("QQuickFlickable")), None)
        if scroller is not None and scroller not in scrollers:
            scrollers.append(scroller)
        number = scrollers.index(scroller) + 1 if scroller is not None else 0
        hidden = seen.height() <= 0 or seen.width() <= 0
        found.append(Place(rect.left(), rect.top(), rect.right(), rect.bottom(), number, hidden))
    return found


def scroll_into_view(item: QQuickItem, room: float) -> None:
    """Move the scrollers around an item until it is seen with `room` (their own pixels) above and below."""
    for view in _around(item):
        if view.inherits("QQuickFlickable"):
            top = float(view.property("contentY"))
            rect = item.mapRectToItem(view, QRectF(0, 0, item.width(), item.height()))
            lowest = max(0.0, float(view.property("contentHeight")) - view.height())
            if rect.top() < room:
                view.setProperty("contentY", max(0.0, top + rect.top() - room))
            elif rect.bottom() > view.height() - room:
                view.setProperty("contentY", min(lowest, top + rect.bottom() - view.height() + room))


def seen_part(item: QQuickItem) -> QRectF:
    """What of the item its scrollers let through, window pixels."""
    rect = place_in_window(item)
    for view in _around(item):
        if view.clip():
            rect = rect.intersected(place_in_window(view))
    return rect


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()
