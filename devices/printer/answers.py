"""What a printer says of itself: bytes to answers in any split, answers to a condition. Garbage stays garbage.

Facts: PROTOCOLS.md C (DLE EOT n: `0xx1xx10`; ASB: four bytes, the first `0xx1xx00`), Epson's reference and the manuals
of SINOCAN P11 (p. 46) and Better BT-532C (p. 49) for GS r: bits 4 and 7 are 0, and a printer that has run out of paper
does not answer it. python-escpos 3.1 reads a mute printer as empty or fine, depending on the question; here silence is
None, all the way up to `DeviceState.UNKNOWN`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from devices.status import DeviceState

_CLEARED: Final = b"\x37\x25\x00"
"""What `DLE DC4 8` is answered with."""
_FLOW_CONTROL: Final = frozenset({0x11, 0x13})
"""XON and XOFF come between answers where a serial printer uses them."""


class AnswerKind(Enum):
    """Who is speaking."""

    REAL_TIME = auto()  # to DLE EOT n, one byte
    AUTOMATIC = auto()  # unasked (ASB), four bytes
    IN_TURN = auto()  # to GS r n, one byte, after all before it was printed
    CLEARED = auto()  # buffers are empty
    NOISE = auto()  # none of these


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, or one byte of noise."""

    kind: AnswerKind
    raw: bytes


class AnswerParser:
    """Takes bytes as they come. At most three wait for the rest of their answer."""

    def __init__(self) -> None:
        self._pending = b""

    def feed(self, data: bytes) -> list[Answer]:
        """The answers that these bytes complete; flow control bytes are passed over."""
        buffer = self._pending + bytes(byte for byte in data if byte not in _FLOW_CONTROL)
        answers: list[Answer] = []
        at = 0
        while at < len(buffer):
            answer = _next(buffer[at : at + 4])
            if answer is None:
                break
            answers.append(answer)
            at += len(answer.raw)
        self._pending = buffer[at:]
        return answers

    def clear(self) -> None:
        """Forget half an answer."""
        self._pending = b""


def _next(head: bytes) -> Answer | None:
    """The answer at the head (up to four bytes), or None where it is not whole yet."""
    first = head[0]
    if first & 0x93 == 0x12:
        return Answer(AnswerKind.REAL_TIME, head[:1])
    if first & 0x90 == 0:
        return Answer(AnswerKind.IN_TURN, head[:1])
    if first & 0x93 == 0x10 and all(byte & 0x90 == 0 for byte in head[1:]):
        return Answer(AnswerKind.AUTOMATIC, head) if len(head) == 4 else None
    if _CLEARED.startswith(head[:3]):
        return Answer(AnswerKind.CLEARED, head[:3]) if len(head) >= 3 else None
    return Answer(AnswerKind.NOISE, head[:1])


@dataclass(frozen=True, slots=True)
class Condition:
    """What the printer says is the matter with it; all False is a printer that is fine."""

    offline: bool = False
    cover_open: bool = False
    feed_key: bool = False
    paper_end: bool = False
    near_end: bool = False
    cutter: bool = False
    fault: bool = False
    """Unrecoverable, or hot: it says so and does not print."""

    @property
    def state(self) -> DeviceState:
        """The one word for it; what must be mended first comes first."""
        if self.cover_open:
            return DeviceState.COVER_OPEN
        if self.paper_end:
            return DeviceState.PAPER_OUT
        if self.cutter:
            return DeviceState.CUTTER_JAM
        if self.fault or self.offline or self.feed_key:
            return DeviceState.OFFLINE
        return DeviceState.PAPER_LOW if self.near_end else DeviceState.READY

    def __str__(self) -> str:
        words = {
            "cover open": self.cover_open,
            "paper out": self.paper_end,
            "paper low": self.near_end and not self.paper_end,
            "cutter stuck": self.cutter,
            "print head hot or broken": self.fault,
            "feed key pressed": self.feed_key,
            "off line": self.offline,
        }
        return ", ".join(word for word, is_so in words.items() if is_so) or "paper in, cover shut, cutter free"


def condition_from_answers(answers: Mapping[int, int]) -> Condition:
    """The condition from the bytes that `DLE EOT n` was answered with, by n; a question not asked says nothing."""
    printer, cause, error, paper = (answers.get(question, 0) for question in (1, 2, 3, 4))
    return Condition(
        offline=bool(printer & 0x08),
        cover_open=bool(cause & 0x04),
        feed_key=bool(cause & 0x08),
        paper_end=bool(cause & 0x20 or paper & 0x60),
        near_end=bool(paper & 0x0C),
        cutter=bool(error & 0x08),
        fault=bool(error & 0x60) or bool(cause & 0x40 and not error & 0x08),
    )


def condition_from_status_back(frame: bytes) -> Condition:
    """The condition from the four bytes that a printer sends unasked (ASB)."""
    first, second, third = frame[0], frame[1], frame[2]
    return Condition(
        offline=bool(first & 0x08),
        cover_open=bool(first & 0x20),
        feed_key=bool(first & 0x40),
        paper_end=bool(third & 0x0C),
        near_end=bool(third & 0x03),
        cutter=bool(second & 0x08),
        fault=bool(second & 0x60),
    )


def paper_end_in_turn(answer: bytes) -> bool:
    """Whether `GS r 1` says that there is no paper; most printers do not answer at all then."""
    return bool(answer[0] & 0x0C)
