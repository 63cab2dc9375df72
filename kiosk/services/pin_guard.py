"""维护口令: the staff PIN, with wrong tries slowed down so that guessing one takes years.

Five tries are free; then each wrong one costs 15 s, doubling up to 15 min: at most 96 tries a day. The count is kept
in a file, so that pulling the plug does not give five new tries; a right PIN clears it.
"""

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.clock import Clock

FREE_TRIES = 5
FIRST_DELAY_S = 15
LONGEST_DELAY_S = 15 * 60


class PinLocked(Exception):
    """Too many wrong tries; `seconds_left` until the next one is looked at."""

    def __init__(self, seconds_left: int) -> None:
        super().__init__(seconds_left)
        self.seconds_left = seconds_left


@dataclass(frozen=True, slots=True)
class _Tries:
    wrong: int
    last_at: datetime


_NONE = _Tries(0, datetime.min.replace(tzinfo=UTC))


def delay_after(wrong: int) -> timedelta:
    """How long the next try must wait after `wrong` wrong ones in a row."""
    if wrong < FREE_TRIES:
        return timedelta()
    return timedelta(seconds=min(FIRST_DELAY_S * 2 ** min(wrong - FREE_TRIES, 10), LONGEST_DELAY_S))


class PinGuard:
    """Checks a PIN. `verify` compares it with the stored hash; `path` keeps the count of wrong tries."""

    def __init__(self, verify: Callable[[str], bool], path: Path, clock: Clock) -> None:
        self._verify = verify
        self._path = path
        self._clock = clock
        self._unwritten: _Tries | None = None

    def seconds_left(self) -> int:
        """Seconds until a try is looked at; 0 when one may be made now."""
        tries = self._load()
        if not tries.wrong:
            return 0
        left = tries.last_at + delay_after(tries.wrong) - self._clock.now()
        # A clock set back must not lock staff out for longer than the rule itself.
        return max(0, min(int(left.total_seconds() + 0.999), LONGEST_DELAY_S))

    def check(self, pin: str) -> bool:
        """Whether the PIN is right. Raises PinLocked, without looking at it, while a delay runs.

        The wrong try is written down before the hash is computed: whoever cuts the power in between has lost it.
        """
        left = self.seconds_left()
        if left:
            raise PinLocked(left)
        wrong = self._load().wrong
        self._store(_Tries(wrong + 1, self._clock.now()))
        if not self._verify(pin):
            return False
        self._unwritten = None
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        return True

    def _load(self) -> _Tries:
        try:
            data = json.loads(self._path.read_text())
            return _Tries(int(data["wrong"]), datetime.fromisoformat(data["last_at"]))
        except (FileNotFoundError, NotADirectoryError):
            return self._unwritten or _NONE
        except (ValueError, KeyError, TypeError, OSError):
            # A file that can't be read was damaged or tampered with: as if the free tries were used up, counted once.
            if self._unwritten is None:
                self._store(_Tries(FREE_TRIES, self._clock.now()))
            return self._unwritten or self._load()

    def _store(self, tries: _Tries) -> None:
        self._unwritten = tries
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps({"wrong": tries.wrong, "last_at": tries.last_at.isoformat()}))
            fresh.replace(self._path)
        except OSError:
            return  # a full disk must not keep staff out: the count stays in memory until the disk takes it
        self._unwritten = None
