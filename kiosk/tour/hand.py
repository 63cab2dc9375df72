"""One finger and one pair of eyes on a kiosk's window: find an item by its name, touch it, wait, keep the picture.

Used by the tour and by the tests, with or without a display. Touches are real touch events at the middle of the item;
what is covered, disabled or not there is said with its name.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.shell import layer
from kiosk.shell.shell import Shell

PATIENCE_S = 5.0
"""How long a condition may take unless the caller knows better."""
LOOK_MS = 5
PAGES_TURNED = 30
"""More than any list of the sample catalogue has."""

_finger: QPointingDevice | None = None


def finger() -> QPointingDevice:
    """The one touch screen of the process; Qt keeps devices for ever."""
    global _finger  # noqa: PLW0603 - one per process, as a real screen
    if _finger is None:
        _finger = QTest.createTouchDevice()
    return _finger


class Missed(AssertionError):
    """Something could not be touched or never came; `shown` are the texts that were on the screen instead."""

    def __init__(self, what: str, shown: list[str]) -> None:
        super().__init__(f"{what}; the screen says {shown}")
        self.what = what
        self.shown = shown


class Hand:
    """Touches and looks at one window."""

    def __init__(self, window: QQuickWindow, shell: Shell, patience_s: float = PATIENCE_S) -> None:
        self._window = window
        self._shell = shell
        self._patience_s = patience_s

    # -- finding

    def items(self) -> Iterator[QQuickItem]:
        """Every item that is shown, in drawing order of a depth-first walk (delegates are not QObject children)."""
        yield from layer.shown(self._window.contentItem())

    def find(self, name: str) -> QQuickItem | None:
        """The shown item of this object name, None where there is none."""
        return next((item for item in self.items() if item.objectName() == name), None)

    def item(self, name: str) -> QQuickItem:
        """The shown item of this object name; waits for it."""
        self.wait(lambda: self.find(name) is not None, f"an item named {name}")
        found = self.find(name)
        if found is None:
            raise Missed(f"{name} went away", self.texts())
        return found

    def names(self) -> list[str]:
        """Object names of all shown items."""
        return sorted({item.objectName() for item in self.items() if item.objectName()})

    def names_in_order(self) -> list[str]:
        """The same in drawing order, which is reading order in a list."""
        return [item.objectName() for item in self.items() if item.objectName()]

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [str(item.property("text")) for item in self.items() if is_text(item) and item.property("text")]

    def shows(self, text: str) -> bool:
        """Whether some text on the screen contains this."""
        return any(text in shown for shown in self.texts())

    # -- doing

    def touch(self, name: str) -> None:
        """Press and release the item's middle with one finger; what is further down is turned to, by 上页 and 下页."""
        item = self.item(name)
        self.wait(item.isEnabled, f"{name} to be enabled")  # a page is not, while a sheet over it goes away
        for _ in range(PAGES_TURNED):
            turn = self._turn_to(item)
            if turn is None:
                break
            self.touch_at(self._drawn_place(turn).center())
            self.settle()
        else:
            raise Missed(f"{name} is not seen on any page", self.texts())
        self.touch_at(self._drawn_place(item).center())
        self.settle()

    def touch_at(self, point: QPointF) -> None:
        """Press and release a place of the window, real pixels."""
        place = QPoint(round(point.x()), round(point.y()))
        QTest.touchEvent(self._window, finger()).press(0, place, self._window).commit()
        QTest.touchEvent(self._window, finger()).release(0, place, self._window).commit()

    def press_key(self, key: Qt.Key) -> None:
        """One key of the external keypad."""
        QTest.keyClick(self._window, key)
        self.settle()

    def _drawn_place(self, item: QQuickItem) -> QRectF:
        """Where the item stands once it and the length of the page stand still from one frame to the next.

        The length counts because 下页 stands at its place while the list beside it is still being laid out.
        """
        place, lengths, before = layer.place_in_window(item), self._lengths(), None
        while (place, lengths) != before:
            before = place, lengths
            self.wait_frame()
            place, lengths = layer.place_in_window(item), self._lengths()
        return place

    def _turn_to(self, item: QQuickItem) -> QQuickItem | None:
        """The page button that leads to an item which its scroller doesn't show; None where the item is seen."""
        place = self._drawn_place(item).center()
        view = item.parentItem()
        while view is not None and view.objectName() != "scroller":
            view = view.parentItem()
        if view is None or layer.place_in_window(view).contains(place):
            return None
        wanted = "page.up" if place.y() < layer.place_in_window(view).top() else "page.down"
        return next((button for button in layer.shown(view.parentItem()) if button.objectName() == wanted), None)

    def _lengths(self) -> list[float]:
        return [shown.property("contentHeight") for shown in self.items() if shown.objectName() == "scroller"]

    # -- waiting

    def settle(self) -> None:
        """Let Qt do what is due."""
        QGuiApplication.sendPostedEvents(None, 0)
        QGuiApplication.processEvents()

    def wait(self, condition: Callable[[], object], what: str = "a condition", patience_s: float | None = None) -> None:
        """Until `condition()` is true; Missed after `patience_s`."""
        deadline = time.monotonic() + (patience_s or self._patience_s)
        while not condition():
            if time.monotonic() >= deadline:
                raise Missed(f"waited in vain for {what}", self.texts())
            QTest.qWait(LOOK_MS)

    def wait_frame(self) -> None:
        """Until a frame is drawn: only then does everything stand where the layouts want it."""
        drawn: list[bool] = []

        def note() -> None:
            drawn.append(True)

        self._window.frameSwapped.connect(note)
        self._window.update()
        try:
            self.wait(lambda: drawn, "a frame")
        finally:
            self._window.frameSwapped.disconnect(note)

    def pause(self, milliseconds: int) -> None:
        """Let the app live for a while, for what is not seen on the screen."""
        QTest.qWait(milliseconds)

    def wait_still(self, milliseconds: int = 200) -> None:
        """Until nothing has come or gone for this long: a list that is still filling swallows a touch."""
        seen, since = self.names_in_order(), time.monotonic()

        def still() -> bool:
            nonlocal seen, since
            names = self.names_in_order()
            if names != seen:
                seen, since = names, time.monotonic()
            return (time.monotonic() - since) * 1000 >= milliseconds

        self.wait(still, "the screen to be still")

    def wait_text(self, text: str) -> None:
        """Until the screen shows a text that contains this."""
        self.wait(lambda: self.shows(text), f"the text {text!r}")

    def wait_page(self, name: str) -> None:
        """Until the page of this name is on the screen."""
        self.wait(lambda: self._at(name), f"the page {name}")
        self.settle()

    # -- seeing

    def picture(self) -> QImage:
        """What is on the screen now."""
        self.settle()
        return self._window.grabWindow()

    def save(self, path: Path) -> None:
        """Keep the picture as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.picture().save(str(path)):
            raise OSError(f"cannot write {path}")

    def _at(self, name: str) -> bool:
        page = self._shell.navigator.current
        return page is not None and page.spec.name == name


def is_text(item: QQuickItem) -> bool:
    """Whether the item is a Text of QML."""
    return item.inherits("QQuickText")
