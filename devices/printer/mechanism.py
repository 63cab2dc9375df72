"""The inside of a simulated printer: buffer, head, sensors and knife, without any wire.

Bytes go in, answers come out, slips are drawn by renderer.py. What is executed at once (DLE EOT, DLE ENQ, DLE DC4) and
what in its turn (all else, `GS r` too) is told apart as in the hardware: a command inside the data of another one is
data, and a printer that stopped answers the first kind only.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from devices.printer.renderer import Renderer
from devices.printer.wire import Token, WireParser

if TYPE_CHECKING:
    from PIL import Image

DOTS_PER_MM: Final = 8
BUFFER_TOKENS: Final = 4096
"""Commands that wait; a printer with a full buffer takes no more bytes."""


class Scenario(StrEnum):
    """How the simulated printer is, or how it will turn out in the middle of the next job."""

    READY = "ready"
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_JAM = "cutter_jam"
    OFFLINE = "offline"  # it says that it is off line, and not why
    MUTE = "mute"  # takes every byte, prints nothing, says nothing
    GARBAGE = "garbage"  # answers, in no known language: a wrong baud rate
    SLOW = "slow"  # a worn mechanism: 60 mm a second
    CHATTY = "chatty"  # ready, and tells its state unasked (ASB) between its answers
    WITHOUT_PROOF = "without_proof"  # ready, and never answers GS r
    PAPER_OUT_MIDWAY = "paper_out_midway"  # the roll ends after 30 mm
    COVER_OPENED_MIDWAY = "cover_opened_midway"
    JAM_AT_CUT = "jam_at_cut"  # printed, and the knife gets stuck
    LAST_SLIP = "last_slip"  # the slip is out, said so, and then the roll is empty
    MUTE_MIDWAY = "mute_midway"
    STALLED = "stalled"  # takes no bytes any more: flow control holds the line
    UNPLUGGED = "unplugged"  # no wire at all, and everything in the buffer is gone


MIDWAY_MM: Final = 30.0


@dataclass(frozen=True, slots=True)
class Behaviour:
    """One scenario as a whole: sensors, and what happens when."""

    printer: int = 0x12
    cause: int = 0x12
    error: int = 0x12
    paper: int = 0x12
    """Answers to DLE EOT 1 to 4; bits as in PROTOCOLS.md C."""
    prints: bool = True
    answers: bool = True
    answers_in_turn: bool = True
    garbage: bool = False
    status_back: bytes = b""
    mm_per_second: float | None = None
    midway: "Scenario | None" = None
    """What it becomes after MIDWAY_MM."""
    at_cut: "Scenario | None" = None
    """What it becomes instead of cutting."""
    after_slip: "Scenario | None" = None
    """What it becomes after it has answered `GS r`."""


_OFFLINE: Final = 0x1A
BEHAVIOURS: Final[dict[Scenario, Behaviour]] = {
    Scenario.READY: Behaviour(),
    Scenario.PAPER_LOW: Behaviour(paper=0x1E),
    Scenario.PAPER_OUT: Behaviour(printer=_OFFLINE, cause=0x32, paper=0x7E, prints=False),
    Scenario.COVER_OPEN: Behaviour(printer=_OFFLINE, cause=0x16, prints=False),
    Scenario.CUTTER_JAM: Behaviour(printer=_OFFLINE, cause=0x52, error=0x1A, prints=False),
    Scenario.OFFLINE: Behaviour(printer=_OFFLINE, prints=False),
    Scenario.MUTE: Behaviour(prints=False, answers=False),
    Scenario.GARBAGE: Behaviour(prints=False, garbage=True),
    Scenario.SLOW: Behaviour(mm_per_second=60.0),
    Scenario.CHATTY: Behaviour(status_back=b"\x10\x00\x00\x00"),
    Scenario.WITHOUT_PROOF: Behaviour(answers_in_turn=False),
    Scenario.PAPER_OUT_MIDWAY: Behaviour(midway=Scenario.PAPER_OUT),
    Scenario.COVER_OPENED_MIDWAY: Behaviour(midway=Scenario.COVER_OPEN),
    Scenario.JAM_AT_CUT: Behaviour(at_cut=Scenario.CUTTER_JAM),
    Scenario.LAST_SLIP: Behaviour(after_slip=Scenario.PAPER_OUT),
    Scenario.MUTE_MIDWAY: Behaviour(midway=Scenario.MUTE),
    Scenario.STALLED: Behaviour(prints=False, answers=False),
    Scenario.UNPLUGGED: Behaviour(prints=False, answers=False),
}

_GARBAGE_ANSWER: Final = b"\xf3\x80\xfe"
_CLEARED_ANSWER: Final = b"\x37\x25\x00"
_CUTS: Final = frozenset({"GS V", "ESC i", "ESC m"})


class Mechanism:
    """Takes bytes, gives answers, and works through its buffer one command at a time. For one thread."""

    def __init__(self, columns_dots: int = 576) -> None:
        self.scenario = Scenario.READY
        self._parser = WireParser()
        self._waiting: deque[Token] = deque()
        self._renderer = Renderer(columns_dots)
        self._slip_began = 0

    @property
    def behaviour(self) -> Behaviour:
        """Of the scenario that it is in."""
        return BEHAVIOURS[self.scenario]

    @property
    def takes_bytes(self) -> bool:
        """False while its buffer is full, or flow control holds the line."""
        return self.scenario is not Scenario.STALLED and len(self._waiting) < BUFFER_TOKENS

    @property
    def has_work(self) -> bool:
        """Whether `step` would do something now."""
        return bool(self._waiting) and self.behaviour.prints

    def set(self, scenario: Scenario) -> bytes:
        """Become so. What waits in the buffer stays, but for a printer that was switched off. Returns what it says."""
        self.scenario = scenario
        if scenario is Scenario.UNPLUGGED:
            self._clear()
            self._renderer.reset()
        return self.behaviour.status_back

    def receive(self, data: bytes) -> bytes:
        """Bytes from the wire; real-time commands are done at once. Returns the answers."""
        if self.scenario in {Scenario.MUTE, Scenario.UNPLUGGED}:
            return b""
        if self.behaviour.garbage:
            return _GARBAGE_ANSWER
        return b"".join(self._take(token) for token in self._parser.feed(data))

    def step(self) -> tuple[bytes, float]:
        """Do the next command; the answer to it and the seconds that it took."""
        token = self._waiting.popleft()
        if token.name in _CUTS and self.behaviour.at_cut is not None:
            self._waiting.appendleft(token)
            return self.set(self.behaviour.at_cut), 0.0
        if token.name == "GS r":
            return self._in_turn(), 0.0
        before = self._renderer.used_dots
        self._renderer.execute(token)
        moved_mm = (self._renderer.used_dots - before) / DOTS_PER_MM
        speed = self.behaviour.mm_per_second
        said = self._after(token)
        return said, moved_mm / speed if speed else 0.0

    def take_slips(self) -> Iterator["Image.Image"]:
        """Slips that were cut since the last call."""
        yield from self._renderer.take_slips()

    def _take(self, token: Token) -> bytes:
        if not token.name.startswith("DLE"):
            self._waiting.append(token)
            return b""
        if not self.behaviour.answers:
            return b""
        if token.name == "DLE EOT":
            return self._real_time(token.args[0])
        if token.name == "DLE DC4 8" or (token.name == "DLE ENQ" and token.args[0] == 2):
            self._clear()
            return _CLEARED_ANSWER if token.name == "DLE DC4 8" else b""
        return b""

    def _real_time(self, question: int) -> bytes:
        now = self.behaviour
        answer = {1: now.printer, 2: now.cause, 3: now.error, 4: now.paper}.get(question)
        return b"" if answer is None else now.status_back + bytes((answer,))

    def _in_turn(self) -> bytes:
        now = self.behaviour
        if not now.answers_in_turn:
            return b""
        is_slip_out = self._slip_began == self._renderer.used_dots > 0
        said = b"" if now.after_slip is None or not is_slip_out else self.set(now.after_slip)
        return bytes((0x03 if now.paper & 0x0C else 0x00,)) + said

    def _after(self, token: Token) -> bytes:
        now = self.behaviour
        if token.name in _CUTS:
            self._slip_began = self._renderer.used_dots
        is_midway = self._renderer.used_dots - self._slip_began >= MIDWAY_MM * DOTS_PER_MM
        return self.set(now.midway) if is_midway and now.midway is not None else b""

    def _clear(self) -> None:
        self._parser.clear()
        self._waiting.clear()
        self._renderer.clear_line()
