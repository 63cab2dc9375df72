"""The PIN page: digits as dots, a keypad shuffled each time, and how long to wait after wrong ones."""

import random
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.pin_guard import PinLocked
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel

QML_IMPORT_NAME = "screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = 6
SECOND_MS = 1000


class Door(Protocol):
    """What this page needs of the staff's services."""

    def seconds_locked(self) -> int:
        """Seconds until a PIN is looked at again."""
        ...

    def enter(self, pin: str) -> bool:
        """Whether it is right; then one visit is admitted. Raises PinLocked."""
        ...

    def take_admission(self) -> bool:
        """Use up an admission."""
        ...


@dataclass(frozen=True, slots=True)
class _Answer:
    right: bool
    seconds_locked: int


@QmlElement
class StaffPinViewModel(ViewModel):
    """Says right, wrong or wait; never which digit, nor how many tries are left."""

    changed = Signal()
    entered = Signal()
    """The PIN was right: the next page may be opened once."""

    def __init__(self, door: Door, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._background = background
        self._dice = random.SystemRandom()
        self._order = self._shuffled()
        self._pin = ""
        self._wrong = False
        self._checking = False
        self._left = False
        self._seconds_locked = 0
        self._tick = QTimer(self, interval=SECOND_MS)
        self._tick.timeout.connect(self.count_down)
        self._ask_lock()

    @Property(str, notify=changed)
    def order(self) -> str:
        """The ten digits as they lie on the keypad; fingerprints and glances tell nothing."""
        return self._order

    @Property(int, notify=changed)
    def filled(self) -> int:
        """Digits typed so far."""
        return len(self._pin)

    @Property(int, constant=True)
    def digits(self) -> int:
        """Digits of a PIN."""
        return DIGITS

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether 进入 can be touched."""
        return len(self._pin) == DIGITS and not self._checking and not self._seconds_locked

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._wrong

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether nothing is looked at for now."""
        return self._seconds_locked > 0

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """`4:32` until a PIN is looked at again."""
        minutes, seconds = divmod(self._seconds_locked, 60)
        return f"{minutes}:{seconds:02d}"

    @Slot(str)
    def type(self, digit: str) -> None:
        """A key of the pad."""
        if len(self._pin) < DIGITS and not self._checking and not self._seconds_locked:
            self._pin += digit
            self._wrong = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Backspace."""
        if not self._checking:
            self._pin = self._pin[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """进入."""
        if not self.complete:
            return
        pin, self._pin = self._pin, ""
        self._checking = True
        self.changed.emit()
        self._background.run(lambda: self._try(pin), self._answered, self._failed)

    @Slot()
    def count_down(self) -> None:
        """One second less; called by the timer. At the end the door is asked: the clock that counts is its own."""
        self._seconds_locked = max(0, self._seconds_locked - 1)
        if not self._seconds_locked:
            self._tick.stop()
            self._ask_lock()
        self.changed.emit()

    def close(self) -> None:
        """Whoever leaves is not admitted any more, also where the answer is still on its way."""
        self._left = True
        self._tick.stop()
        self._pin = ""
        self._door.take_admission()

    def _try(self, pin: str) -> _Answer:
        """Off the screen's thread: the hash is slow on purpose."""
        try:
            right = self._door.enter(pin)
        except PinLocked as locked:
            return _Answer(False, locked.seconds_left)
        if self._left:
            self._door.take_admission()
        return _Answer(right, 0 if right else self._door.seconds_locked())

    def _answered(self, answer: _Answer) -> None:
        self._checking = False
        self._wrong = not answer.right
        if answer.right:
            self.entered.emit()
            return
        self._order = self._shuffled()
        self._lock(answer.seconds_locked)

    def _failed(self, error: Exception) -> None:
        self._checking = False
        self.changed.emit()
        raise error

    def _ask_lock(self) -> None:
        self._background.run(self._door.seconds_locked, self._lock)

    def _lock(self, seconds: int) -> None:
        self._seconds_locked = seconds
        if seconds:
            self._pin = ""
            self._tick.start()
        self.changed.emit()

    def _shuffled(self) -> str:
        return "".join(self._dice.sample("0123456789", 10))
