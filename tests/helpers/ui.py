"""A real window without a display: open it, touch it by object name, wait for what should come, keep its picture.

`Ui` makes the shell as the program does, with whatever services and screens a test gives it. Touches are real touch
events at the middle of the item; a test that touches something that is covered, disabled or not there fails with
its name.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.clock import Clock
from kiosk.shell.background import Background
from kiosk.shell.display import Display
from kiosk.shell.fonts import load_fonts
from kiosk.shell.session import Comfort, Session, SessionTimes
from kiosk.shell.shell import Shell
from kiosk.shell.spec import ScreenSpec
from kiosk.shell.station import Station
from kiosk.shell.window import KioskWindow
from screens.registry import registry

PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)
OLD_STATION = (1280, 1024)

PATIENCE_S = 5.0
"""How long a condition may take before the test fails."""

_finger: QPointingDevice | None = None


def finger() -> QPointingDevice:
    """The one touch screen of the test process; Qt keeps devices for ever."""
    global _finger  # noqa: PLW0603 - one per process, as a real screen
    if _finger is None:
        _finger = QTest.createTouchDevice()
    return _finger


class Monotonic:
    """A monotonic clock that a test turns by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Ui:
    """The kiosk's window and its shell. Services may be given at once or later (`shell.navigator.set_services`)."""

    def __init__(
        self,
        services: object | None = None,
        size: tuple[int, int] = PORTRAIT,
        screens: Mapping[str, ScreenSpec[Any]] | None = None,
        comfort: Comfort | None = None,
        times: SessionTimes | None = None,
        clock: Clock | None = None,
        pitch_mm: float | None = None,
    ) -> None:
        load_fonts()
        self.monotonic = Monotonic()
        self.background = Background()
        session = Session(times=times, defaults=comfort, monotonic=self.monotonic)
        self.shell = Shell(
            registry() if screens is None else screens,
            self.background,
            session=session,
            station=Station(clock=clock) if clock else None,
            display=Display(pitch_mm),
        )
        self.window = KioskWindow(self.shell, QSize(*size))
        self.window.show()
        if services is not None:
            self.shell.navigator.set_services(services)
        self.shell.start()
        self.settle()

    # -- finding

    def items(self) -> Iterator[QQuickItem]:
        """Every item that is shown, in drawing order of a depth-first walk (delegates are not QObject children)."""
        yield from _shown(self.window.window.contentItem())

    def find(self, name: str) -> QQuickItem | None:
        """The shown item of this object name, None where there is none."""
        return next((item for item in self.items() if item.objectName() == name), None)

    def item(self, name: str) -> QQuickItem:
        """The shown item of this object name; waits for it."""
        self.wait(lambda: self.find(name) is not None, f"an item named {name} (shown: {self.names()})")
        found = self.find(name)
        assert found is not None
        return found

    def names(self) -> list[str]:
        """Object names of all shown items."""
        return sorted({item.objectName() for item in self.items() if item.objectName()})

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [str(item.property("text")) for item in self.items() if is_text(item) and item.property("text")]

    def shows(self, text: str) -> bool:
        """Whether some text on the screen contains this."""
        return any(text in shown for shown in self.texts())

    # -- doing

    def touch(self, name: str) -> None:
        """Press and release the item's middle with one finger."""
        item = self.item(name)
        assert item.isEnabled(), f"{name} is disabled"
        self.touch_at(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center())
        self.settle()

    def touch_at(self, point: QPointF) -> None:
        """Press and release a place of the window, real pixels."""
        place = QPoint(round(point.x()), round(point.y()))
        QTest.touchEvent(self.window.window, finger()).press(0, place, self.window.window).commit()
        QTest.touchEvent(self.window.window, finger()).release(0, place, self.window.window).commit()

    def press_key(self, key: Qt.Key) -> None:
        """One key of the external keypad."""
        QTest.keyClick(self.window.window, key)
        self.settle()

    def pass_time(self, seconds: float) -> None:
        """Turn the session's clock on and let it look."""
        self.monotonic.now += seconds
        self.shell.session.tick()
        self.settle()

    # -- waiting

    def settle(self) -> None:
        """Let Qt do what is due."""
        QGuiApplication.sendPostedEvents(None, 0)
        QGuiApplication.processEvents()

    def wait(self, condition: Callable[[], object], what: str = "a condition") -> None:
        """Until `condition()` is true; AssertionError after `PATIENCE_S`."""
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, f"waited in vain for {what}"
            QTest.qWait(5)

    def wait_text(self, text: str) -> None:
        """Until the screen shows a text that contains this."""
        self.wait(lambda: self.shows(text), f"the text {text!r}; the screen says {self.texts()}")

    def wait_page(self, name: str) -> None:
        """Until the page of this name is on the screen."""
        self.wait(lambda: self.shell.navigator.page and self.shell.navigator.page.name == name, f"the page {name}")
        self.settle()

    # -- seeing

    def picture(self) -> QImage:
        """What is on the screen now."""
        self.settle()
        return self.window.window.grabWindow()

    def save(self, path: Path) -> None:
        """Keep the picture as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        assert self.picture().save(str(path)), f"cannot write {path}"

    def close(self) -> None:
        """Window, pages, threads."""
        self.window.close()
        self.background.close()


def is_text(item: QQuickItem) -> bool:
    """Whether the item is a Text of QML."""
    return item.inherits("QQuickText")


def is_button(item: QQuickItem) -> bool:
    """Whether the item can be pressed."""
    return item.inherits("QQuickAbstractButton")


def scene_rect(item: QQuickItem) -> QRectF:
    """Its place in the window, real pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _shown(child)
