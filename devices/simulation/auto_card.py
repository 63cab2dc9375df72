"""A card that lays itself: where devices are simulated and nobody is there who could lay one.

Pure but for the two callables: the clock comes in with each call.
"""

import threading
from collections.abc import Callable

from devices.card_reader.sam_frames import Command

LAY_AFTER_S = 2.0
"""From the first look for a card to the card: long enough to read what the screen asks for."""

LIFT_AFTER_S = 2.0
"""From the reading to the lifting."""

WAIT_ENDS_AFTER_S = 1.5
"""A pause in the looks that is longer than this ends a wait; drivers look every 0.35 s."""


class AutoCard:
    """Lays a card once in each wait for one, and lifts what it laid, never another.

    `answered` and `tick` may be called from different threads.
    """

    def __init__(self, lay: Callable[[], None], lift: Callable[[], None], card_lies: Callable[[], bool]) -> None:
        self._lock = threading.Lock()
        self._lay = lay
        self._lift = lift
        self._card_lies = card_lies
        self._wait_began: float | None = None
        self._last_look = 0.0
        self._read_at: float | None = None
        self._laid = False
        self._done = False

    def answered(self, command: Command, good: bool, now: float) -> None:
        """The reader answered `command`. The card is laid right after a look, so that another look is likely."""
        with self._lock:
            if command is Command.FIND:
                if self._wait_began is None:
                    self._wait_began = now
                    self._done = False
                self._last_look = now
                if not self._done and not self._card_lies() and now - self._wait_began >= LAY_AFTER_S:
                    self._read_at = None
                    self._laid = self._done = True
                    self._lay()
            elif command is Command.READ and good and self._read_at is None:
                self._read_at = now

    def tick(self, now: float) -> None:
        """To be called a few times per second: lifts the card, and notices the end of a wait."""
        with self._lock:
            if self._laid and self._read_at is not None and now - self._read_at >= LIFT_AFTER_S:
                self._end_card()
            if self._wait_began is not None and now - self._last_look > WAIT_ENDS_AFTER_S:
                self._wait_began = None
                if self._laid and self._read_at is None:
                    self._end_card()

    def _end_card(self) -> None:
        self._laid = False
        self._read_at = None
        self._lift()
