"""When a lost worker is started again: back-off with full jitter, so that a crash loop costs little."""

import random

FIRST_EXPONENT_CAP = 16
"""Beyond it 2**n is past any cap; it keeps the number small after a year of losses."""


class RestartSchedule:
    """Pure: the caller brings the time (monotonic seconds).

    The first loss is followed by a wait of at most `base_s`, each further one by at most twice as much, up to `cap_s`.
    A worker that lived `steady_s` starts the count again.
    """

    def __init__(self, base_s: float, cap_s: float, steady_s: float, dice: random.Random) -> None:
        self._base_s = base_s
        self._cap_s = cap_s
        self._steady_s = steady_s
        self._dice = dice
        self._up_since: float | None = None
        self.losses = 0
        """In a row."""

    def came_up(self, now: float) -> None:
        """A process has reported for the first time; one that hangs while it starts never lives."""
        self._up_since = now

    def is_steady(self, now: float) -> bool:
        """Whether the process has lived long enough to count as recovered; forgets the losses if so."""
        if self._up_since is None or now - self._up_since < self._steady_s:
            return False
        self.losses = 0
        return True

    def steady_in(self, now: float) -> float | None:
        """Seconds until `is_steady` will say yes; None where there is nothing to recover from."""
        if self._up_since is None or self.losses == 0:
            return None
        return max(0.0, self._up_since + self._steady_s - now)

    def lost(self, now: float) -> float:
        """The process is lost: how many seconds to wait before the next."""
        self.is_steady(now)
        self._up_since = None
        most = min(self._cap_s, self._base_s * 2 ** min(self.losses, FIRST_EXPONENT_CAP))
        self.losses += 1
        return self._dice.uniform(0.0, most)
