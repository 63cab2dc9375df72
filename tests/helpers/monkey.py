"""A seeded monkey at the screen: any fingers at once, any key, right clicks, wheels, drags and drops, window closers.

Half of what it touches is the middle of a control, or it would never get far. What it does in one run is decided by
the seed; what the app makes of it also by time (devices answer when they like).
"""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt, QUrl, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.domain.queueing import Ticket
from kiosk.shell.keypad import KEYS
from kiosk.shell.layer import controls, place_in_window
from kiosk.shell.shell import Shell
from screens.tickets_identify.view_model import IdentifyViewModel
from tests.helpers.many_fingers import ManyFingers

FINGERS = 10
SCHEMES = ("http", "https", "file", "mailto", "tel", "ftp")
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
MODIFIERS = (NO_MODIFIER, NO_MODIFIER, *Qt.KeyboardModifier)
KEYBOARD = tuple(Qt.Key)
KEYPAD = tuple(sorted(KEYS, key=int))
CLOSERS = (
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Meta, NO_MODIFIER),
    (Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
)


class Doorman(QObject):
    """Sees whether anything of the kiosk would leave it: an address opened, another window, a way to more numbers."""

    def __init__(self, window: QQuickWindow, shell: Shell) -> None:
        super().__init__()
        self._window = window
        self._shell = shell
        self.opened: list[str] = []
        self.wishes: set[UUID] = set()
        """One of each page on which a number could be taken; the number has its name."""
        self.pages: set[str] = set()
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "note")
        shell.navigator.pageChanged.connect(self._look)

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        """Somebody asked the desktop to open this."""
        self.opened.append(url.toString())

    @Slot()
    def _look(self) -> None:
        page = self._shell.navigator.current
        if page is not None:
            self.pages.add(page.spec.name)
            if isinstance(page.view_model, IdentifyViewModel):
                self.wishes.add(page.view_model._intent)

    def problems(self, tickets: Iterable[Ticket]) -> list[str]:
        """What is not as it should be, `tickets` having been given."""
        found = []
        if not self._window.isVisible():
            found.append("the window is gone")
        others = [window for window in QGuiApplication.topLevelWindows() if window is not self._window]
        found += [f"another window: {window}" for window in others if window.isVisible()]
        found += [f"opened {url}" for url in self.opened]
        found += [
            f"{ticket.number:03} is a number that nobody wished for"
            for ticket in tickets
            if ticket.id not in self.wishes
        ]
        return found

    def close(self) -> None:
        """Leave the door."""
        self._shell.navigator.pageChanged.disconnect(self._look)
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


@dataclass
class Monkey:
    """Strikes a window. `plays` are things of the world that happen too (a card is laid, the paper runs out)."""

    window: QQuickWindow
    seed: int
    plays: Sequence[Callable[[], object]] = ()

    def __post_init__(self) -> None:
        self._hand = ManyFingers(self.window)
        self._dice = random.Random(self.seed)
        self._targets: list[QPoint] = []

    def strike(self, count: int) -> None:
        """So many events."""
        acts: dict[Callable[[], None], int] = {
            self._tap: 40,
            self._fingers: 20,
            self._keypad_key: 20,
            self._any_key: 10,
            self._closer: 4,
            self._mouse: 8,
            self._wheel: 4,
            self._drag: 4,
            self._drop: 1,
            self._ask_to_close: 1,
            self._play: 3 if self.plays else 0,
        }
        for number in range(count):
            self._dice.choices(list(acts), list(acts.values()))[0]()
            if number % 3 == 0:
                QGuiApplication.processEvents()
        self._hand.release_all()

    # -- where

    def _place(self) -> QPoint:
        width, height = self.window.width(), self.window.height()
        if self._dice.random() < 0.5:
            if not self._targets or self._dice.random() < 0.2:
                root = self.window.contentItem()
                screen = QRect(0, 0, width, height)
                middles = [place_in_window(item).center().toPoint() for item in controls(root)]
                self._targets = [place for place in middles if screen.contains(place)]
                self._targets.append(QPoint(80, 70))  # the mark: the staff's door
            return self._dice.choice(self._targets)
        return QPoint(self._dice.randrange(width), self._dice.randrange(height))

    # -- what

    def _tap(self) -> None:
        place = self._place()
        number = next((n for n in range(FINGERS) if n not in self._hand.down), None)
        if number is not None:
            self._hand.press(number, place)
            self._hand.release(number)

    def _fingers(self) -> None:
        """Some come down, some move, some go up, all in one report of the screen."""
        changes: dict[int, tuple[QPoint, str]] = {}
        for number in range(self._dice.randint(2, FINGERS)):
            if number not in self._hand.down:
                changes[number] = (self._place(), "press")
            else:
                changes[number] = (self._place(), self._dice.choice(("move", "release", "release")))
        self._hand.report(changes)

    def _keypad_key(self) -> None:
        self._key(self._dice.choice(KEYPAD), NO_MODIFIER)

    def _any_key(self) -> None:
        self._key(self._dice.choice(KEYBOARD), self._dice.choice(MODIFIERS))

    def _closer(self) -> None:
        self._key(*self._dice.choice(CLOSERS))

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        repeated = self._dice.random() < 0.1
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, modifiers, "", repeated))

    def _mouse(self) -> None:
        button = self._dice.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton))
        place = self._place()
        press = self._dice.choice((QTest.mouseClick, QTest.mouseDClick))
        press(self.window, button, NO_MODIFIER, place)
        if button is Qt.MouseButton.RightButton:
            menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
            QCoreApplication.sendEvent(self.window, menu)

    def _drag(self) -> None:
        left, start = Qt.MouseButton.LeftButton, self._place()
        QTest.mousePress(self.window, left, NO_MODIFIER, start)
        for _ in range(3):
            QTest.mouseMove(self.window, self._place())
        QTest.mouseRelease(self.window, left, NO_MODIFIER, self._place())

    def _wheel(self) -> None:
        place = QPointF(self._place())
        turn = QPoint(self._dice.randint(-400, 400), self._dice.randint(-400, 400))
        none = Qt.MouseButton.NoButton
        modifiers = self._dice.choice(MODIFIERS)
        event = QWheelEvent(place, place, QPoint(), turn, none, modifiers, Qt.ScrollPhase.NoScrollPhase, False)
        QCoreApplication.sendEvent(self.window, event)

    def _drop(self) -> None:
        things = QMimeData()
        things.setUrls([QUrl("https://elsewhere.example/"), QUrl("file:///etc/passwd")])
        place, copy, left = self._place(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        QCoreApplication.sendEvent(self.window, QDragEnterEvent(place, copy, things, left, NO_MODIFIER))
        QCoreApplication.sendEvent(self.window, QDropEvent(QPointF(place), copy, things, left, NO_MODIFIER))

    def _ask_to_close(self) -> None:
        self.window.close()

    def _play(self) -> None:
        self._dice.choice(self.plays)()
