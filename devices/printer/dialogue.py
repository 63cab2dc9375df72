"""Questions and answers with a printer. An answer is believed only where exactly one came, in time, to its question.

The answers to DLE EOT 1, 2, 3 and 4 look alike: one that is late would be taken for the next. So a round in which
anything is missing, doubled or strange gives nothing at all, and the line must fall silent before the next one.
"""

import time
from collections.abc import Callable
from typing import Final

from devices.printer import escpos
from devices.printer.answers import (
    Answer,
    AnswerKind,
    AnswerParser,
    Condition,
    condition_from_answers,
    condition_from_status_back,
)
from devices.printer.connection import Connection
from devices.status import USABLE, DeviceState

CHUNK_BYTES: Final = 256
"""Handed over at once: 0.13 s at 19200 baud, far within the time limit for a write."""
_ROUNDS: Final = 2
"""One lost byte is no reason to call a printer unknown."""
LOOK_S: Final = 0.5
"""How often the printer is asked for trouble while its paper is waited for."""
_LONGEST_CHATTER_S: Final = 2.0
"""After which a line that does not fall silent is given up."""


class Dialogue:
    """Speaks over one open connection. Raises `ConnectionLostError` and `WriteStalledError`."""

    def __init__(
        self,
        connection: Connection,
        questions: tuple[int, ...],
        answer_timeout_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._connection = connection
        self._questions = questions
        self._answer_timeout_s = answer_timeout_s
        self._parser = AnswerParser()
        self._in_turn: list[bytes] = []
        self._awaited = 0
        """How many answers in turn were asked for and have not come."""
        self._may_be_late = False
        """Whether an answer was missed that could still come."""
        self.latest: Condition | None = None
        """What the last question for its condition gave."""

    @property
    def can_answer(self) -> bool:
        """Whether the wire brings anything back."""
        return self._connection.can_answer

    def hand_over(self, data: bytes) -> None:
        """Give the printer all of it, in pieces that a time limit can be held against."""
        for at in range(0, len(data), CHUNK_BYTES):
            self._connection.write(data[at : at + CHUNK_BYTES])

    def withdraw(self) -> None:
        """Take back what is not on paper yet, from the system's buffer and from the printer's."""
        self._connection.discard_output()
        self._connection.write(escpos.ABANDON)

    def close(self) -> None:
        """Let go of the wire."""
        self._connection.close()

    def condition(self) -> Condition | None:
        """Ask now how it is; None where the printer is mute, or what it says makes no sense."""
        self.latest = None
        for _ in range(_ROUNDS if self._connection.can_answer else 0):
            if not self._fall_silent(self._answer_timeout_s if self._may_be_late else 0.0):
                break
            self.latest = self._round()
            if self.latest is not None:
                break
        return self.latest

    def ask_in_turn(self) -> None:
        """Have `GS r` answered once everything before it is printed."""
        self._awaited += 1
        self.hand_over(escpos.ASK_AFTER_PRINTING)

    def wait_in_turn(self, until: float, on_wire: float = 0.0) -> bytes | Condition | None:
        """Wait for the answer in turn: its byte, the trouble that holds it up, or None at `until` (on the clock).

        As many answers must come as were asked for: one that is still owed from before proves nothing about this job.
        Trouble is asked for from `on_wire` on: before, the question would only stand in the queue of a slow wire. A
        printer that is off line for no reason that it names may come back: it has until then.
        """
        next_look = max(self._clock(), on_wire) + LOOK_S
        trouble: Condition | None = None
        while len(self._in_turn) < self._awaited:
            now = self._clock()
            if now >= until:
                return trouble
            if now < next_look:
                if any(_tells_trouble(answer) for answer in self._read(min(until, next_look) - now)):
                    next_look = now
                continue
            condition = self.condition()
            trouble = condition if condition is not None and condition.state not in USABLE else None
            is_owed = len(self._in_turn) < self._awaited
            if trouble is not None and trouble.state is not DeviceState.OFFLINE and is_owed:
                return trouble
            next_look = self._clock() + LOOK_S
        answer = self._in_turn[-1]
        self._awaited = 0
        self._in_turn.clear()
        return answer

    def watch(self, until: float) -> Condition | None:
        """Ask now and then until `until` (on the clock) whether anything is wrong; the trouble, or None."""
        while (now := self._clock()) < until:
            self._read(min(LOOK_S, until - now))
            condition = self.condition()
            if condition is not None and condition.state not in USABLE:
                return condition
        return None

    def forget_in_turn(self) -> None:
        """What was answered so far belongs to earlier jobs."""
        self._awaited = max(0, self._awaited - len(self._in_turn))
        self._in_turn.clear()

    def wait_for_silence(self, seconds: float) -> None:
        """Swallow answers to earlier jobs: until nothing came for so long. None is owed any more after that."""
        self._fall_silent(seconds)
        self._in_turn.clear()
        self._awaited = 0

    def _round(self) -> Condition | None:
        heard: dict[int, int] = {}
        for question in self._questions:
            self._connection.write(escpos.ask(question))
            answers = self._answers_to_one_question()
            if len(answers) != 1:
                self._may_be_late = True
                return None
            heard[question] = answers[0]
        return condition_from_answers(heard)

    def _answers_to_one_question(self) -> bytes:
        """The fitting bytes up to the first moment when there are any; empty where noise or nothing came in time."""
        until = self._clock() + self._answer_timeout_s
        while (now := self._clock()) < until:
            answers = self._read(until - now)
            if any(answer.kind is AnswerKind.NOISE for answer in answers):
                return b""
            fitting = b"".join(answer.raw for answer in answers if answer.kind is AnswerKind.REAL_TIME)
            if fitting:
                return fitting
        return b""

    def _fall_silent(self, seconds: float) -> bool:
        """Read away what nobody asked for; whether the line then was silent for so long."""
        until = self._clock() + _LONGEST_CHATTER_S
        while self._clock() < until:
            data = self._connection.read(seconds)
            self._take(data)
            if not data:
                self._parser.clear()
                self._may_be_late = False
                return True
        return False

    def _read(self, seconds: float) -> list[Answer]:
        return self._take(self._connection.read(seconds))

    def _take(self, data: bytes) -> list[Answer]:
        answers = self._parser.feed(data)
        if any(answer.kind is AnswerKind.NOISE for answer in answers):
            self._in_turn.clear()  # who speaks nonsense proves nothing
        else:
            self._in_turn += [answer.raw for answer in answers if answer.kind is AnswerKind.IN_TURN]
        return answers


def _tells_trouble(answer: Answer) -> bool:
    return answer.kind is AnswerKind.AUTOMATIC and condition_from_status_back(answer.raw).state not in USABLE
