"""A printer's wire without a printer and without waiting: the test answers, and time passes only when nothing comes."""

from collections import deque
from collections.abc import Callable

from devices.printer.connection import ConnectionLostError, WriteStalledError

FINE = b"\x12"


class ScriptedWire:
    """A `Connection` and its clock. `answer(data)` is called with each write and gives what comes back.

    Raise `WriteStalledError` or `ConnectionLostError` from it to play a wire that stalls or breaks.
    """

    can_answer = True

    def __init__(self, answer: Callable[[bytes], bytes]) -> None:
        self.answer = answer
        self.written = bytearray()
        self.now = 100.0
        self.opened = 1
        self._coming: deque[bytes] = deque()

    def clock(self) -> float:
        """Seconds; moves only while somebody waits for nothing."""
        return self.now

    def write(self, data: bytes) -> None:
        self.written += data
        coming = self.answer(data)
        if coming:
            self._coming.append(coming)

    def say(self, data: bytes) -> None:
        """Bytes that nobody asked for."""
        self._coming.append(data)

    def read(self, seconds: float) -> bytes:
        if self._coming:
            return self._coming.popleft()
        self.now += max(seconds, 0.001)
        return b""

    def discard_output(self) -> None: ...

    def close(self) -> None:
        self._coming.clear()


def well(data: bytes) -> bytes:
    """A printer that is fine and prints at once."""
    if data[:2] == b"\x10\x04":
        return FINE
    return b"\x00" if data.endswith(b"\x1dr\x01") else b""


__all__ = ["FINE", "ConnectionLostError", "ScriptedWire", "WriteStalledError", "well"]
