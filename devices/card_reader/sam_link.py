"""Question and answer with a reader over a serial line, and finding the speed that it speaks."""

import time

from devices.card_reader.sam_frames import Command, Reassembler, Reply, answers, parse_reply, request
from devices.transport import Line, has_baudrate

BAUDRATES = (115200, 57600, 38400, 19200, 9600)
"""Speeds of SAM_V modules, the factory's own first."""

PROBE_TIMEOUT_S = 0.25
"""A status reply has 11 bytes and comes within 20 ms even at 9600 baud."""

QUIET_S = 0.3
"""A begun frame that stops for so long is not continued; converters pause for 16 ms, networks for 100."""


class NoReplyError(Exception):
    """The reader did not answer in time. `damaged`: something came, but no whole frame."""

    def __init__(self, command: Command, *, damaged: bool) -> None:
        super().__init__(f"no reply to {command.name}{' but damaged frames' if damaged else ''}")
        self.damaged = damaged


class SamLink:
    """One reader on one line; one question at a time. Raises `DeviceError` where the line fails."""

    def __init__(self, line: Line) -> None:
        self._line = line

    @property
    def baudrate(self) -> int:
        """Speed at which the reader was last spoken to."""
        return self._line.baudrate

    def ask(self, command: Command, seconds: float) -> Reply:
        """Send `command` and wait at most `seconds` for its answer. Raises `NoReplyError`."""
        self._line.discard_input()
        self._line.write(request(command))
        until = time.monotonic() + seconds
        frames = Reassembler()
        while (now := time.monotonic()) < until:
            has_begun = frames.is_inside_frame or frames.damaged > 0
            chunk = self._line.read(frames.missing, min(until, now + QUIET_S) if has_begun else until)
            if has_begun and not chunk:
                break
            for body in frames.feed(chunk):
                reply = parse_reply(body)
                if answers(command, reply):
                    return reply
        raise NoReplyError(command, damaged=frames.is_inside_frame or frames.damaged > 0)

    def find_baudrate(self) -> None:
        """Try every speed, the present one first, and stay at the first that is answered.

        Raises `NoReplyError` where none is; a line without a speed of its own is asked once.
        """
        present = self.baudrate
        others = [b for b in BAUDRATES if b != present] if has_baudrate(self._line.address) else []
        damaged = False
        for baudrate in (present, *others):
            if baudrate != self.baudrate:
                self._line.set_baudrate(baudrate)
            try:
                self.ask(Command.STATUS, PROBE_TIMEOUT_S)
            except NoReplyError as silence:
                damaged |= silence.damaged
            else:
                return
        self._line.set_baudrate(present)
        raise NoReplyError(Command.STATUS, damaged=damaged)

    def close(self) -> None:
        """Let go of the line."""
        self._line.close()
