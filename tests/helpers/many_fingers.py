"""Any number of fingers on a window, each of them reported as a touch screen does: all that are down, in one report."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.tour.hand import finger


class ManyFingers:
    """Fingers are numbers; who is down and not in a report lies still."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self.down: dict[int, QPoint] = {}
        """Where each finger is that is on the glass."""

    def report(self, changes: dict[int, tuple[QPoint, str]]) -> None:
        """One report: of each finger where it is, and `press`, `move` or `release`."""
        touch = QTest.touchEvent(self._window, finger())
        for number in self.down:
            if number not in changes:
                touch.stationary(number)
        for number, (place, what) in changes.items():
            getattr(touch, what)(number, place, self._window)
            self.down[number] = place
            if what == "release":
                del self.down[number]
        touch.commit()

    def press(self, number: int, place: QPoint) -> None:
        """It comes down."""
        self.report({number: (place, "press")})

    def move(self, number: int, place: QPoint) -> None:
        """It goes there."""
        self.report({number: (place, "move")})

    def release(self, number: int) -> None:
        """It goes up where it is."""
        self.report({number: (self.down[number], "release")})

    def tap(self, number: int, place: QPoint) -> None:
        """Down and up."""
        self.press(number, place)
        self.release(number)
        QGuiApplication.processEvents()

    def release_all(self) -> None:
        """Nobody touches the glass."""
        if self.down:
            self.report({number: (place, "release") for number, place in self.down.items()})
        QGuiApplication.processEvents()
