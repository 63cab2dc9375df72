"""Waiting between tries: exponential with full jitter, so that a thousand kiosks don't come back at the same moment."""

import random

_EXPONENT_CAP = 16
"""Beyond it 2**n is past any cap; it keeps the number small after a month without a network."""


class Backoff:
    """Counts failures in a row. The wait is drawn from 0 to `base_s * 2**failures`, at most `cap_s`."""

    def __init__(self, base_s: float, cap_s: float, dice: random.Random) -> None:
        self._base_s = base_s
        self._cap_s = cap_s
        self._dice = dice
        self.failures = 0

    def failed(self) -> float:
        """One more failure: seconds to wait."""
        most = min(self._cap_s, self._base_s * 2 ** min(self.failures, _EXPONENT_CAP))
        self.failures += 1
        return self._dice.uniform(0.0, most)

    def succeeded(self) -> None:
        """The next failure is a first one again."""
        self.failures = 0
