"""The printer's driver: moves a document's bytes and finds out what became of the paper.

A job ends once, as what could be proved. Printed: the printer answered `GS r` in its turn, after the cut, and is well.
Failed: it said what is wrong, or nothing was sent. Everything else is unknown: a mute printer, garbage, a wire that
broke off. A job that was not proved is withdrawn from the printer's buffer, and nothing new is sent before the printer
has shown that nothing old is left: a document starts at its start, and yesterday's never comes out today.
"""

import contextlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from devices.errors import DeviceError, Fault
from devices.printer import escpos
from devices.printer.answers import Condition, paper_end_in_turn
from devices.printer.connection import Connection, ConnectionLostError, WriteStalledError, open_connection
from devices.printer.dialogue import Dialogue
from devices.printer.encoder import Document, compose
from devices.printer.patterns import DOTS_PER_MM
from devices.printer.port import PaperOutcome, PrinterStatus, PrintJob, PrintOutcome
from devices.printer.roll import RollCounter
from devices.printer.settings import PrinterSettings
from devices.printer.wire import parse
from devices.status import USABLE, DeviceState

JOBS_REMEMBERED: Final = 1000
"""Ids whose outcome is still known: more than a day's tickets."""
KNIFE_DISTANCE_MM: Final = 12
"""Blank paper that each cut costs, between the head and the knife; 10 to 15 mm on kiosk printers."""
LONGEST_COMMAND_BYTES: Final = 4352
"""Of our documents: the hatch of the test page, 66 x 64 bytes, and its head."""
SETTLE_TIMEOUT_S: Final = 2.0
"""For a printer to show that it has nothing old left; it has only a cut to make."""
SETTLE_SILENCE_S: Final = 1.0
"""A cut takes half a second; what comes later is no answer to us."""


@dataclass(frozen=True, slots=True)
class _Leftover:
    """Bytes that may still lie in the printer, and hang out of it half printed."""

    longest_command: int
    is_certain: bool
    """Whether we sent them ourselves."""


class EscposPrinter:
    """A `Printer` on a serial line, a network socket, USB or a device file.

    The wire is opened when it is first needed and again after it broke. `DeviceError` is raised while nothing of the
    job was sent; after that every fault is an outcome. Calls from several threads wait for each other.
    """

    def __init__(
        self,
        settings: PrinterSettings,
        connect: Callable[[PrinterSettings], Connection] = open_connection,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._connect = connect
        self._lock = threading.Lock()
        self._dialogue: Dialogue | None = None
        self._ended: OrderedDict[UUID, PrintOutcome] = OrderedDict()
        self._leftover: _Leftover | None = _Leftover(LONGEST_COMMAND_BYTES, is_certain=False)
        """What a job that was never proved may have left in the printer; at the start, that of a killed process."""
        self._is_filled_up = False
        """Whether a picture that broke off got its rest, over this wire and since the last job."""
        self._has_answered_in_turn = False
        """Until it did once, a model may be one that never does: its jobs stay unproved, and come out all the same."""
        self._roll = RollCounter(settings.roll_length_mm, settings.near_end_left_mm, settings.roll_file)

    def status(self) -> PrinterStatus:
        """Ask the printer now; UNKNOWN where it is mute. Raises `DeviceError` where it can't be reached."""
        with self._lock:
            began = self._clock()
            condition = self._ask()
            if condition is not None:
                detail = f"{condition}; answered in {round((self._clock() - began) * 1000)} ms"
                self._settle(condition)
            elif self._dialogue is not None and self._is_one_way(self._dialogue):
                detail = "the wire brings no answers back"
            else:
                detail = "no answer that makes sense: check power, cable and baud rate"
            return PrinterStatus(_state(condition), self._roll.tickets_left, detail)

    def print(self, job: PrintJob) -> PrintOutcome:
        """Print the document once and find out what came of it; an id that has ended only tells its outcome again.

        Raises `DeviceError` where the printer can't be reached or a font is missing, and `ReceiptError` for a document
        that can't be printed; nothing was sent then, and the id has not ended.
        """
        with self._lock:
            ended = self._ended.get(job.id)
            if ended is not None:
                return ended
            document = compose(job.receipt, self._settings.profile)
            outcome = self._print(document)
            if outcome.outcome is not PaperOutcome.FAILED:
                length_mm = document.height_dots / DOTS_PER_MM + (KNIFE_DISTANCE_MM if self._settings.cutter else 0)
                self._roll.printed(length_mm, is_ticket=job.receipt.kind == "ticket")
            self._ended[job.id] = outcome
            if len(self._ended) > JOBS_REMEMBERED:
                self._ended.popitem(last=False)
            return outcome

    def close(self) -> None:
        """Let go of the wire; harmless when it is closed."""
        with self._lock:
            self._disconnect()

    # before the job

    def _open(self) -> Dialogue:
        if self._dialogue is None:
            settings = self._settings
            self._dialogue = Dialogue(
                self._connect(settings), settings.questions, settings.answer_timeout_s, self._clock
            )
        return self._dialogue

    def _disconnect(self) -> None:
        if self._dialogue is not None:
            self._dialogue.close()
        self._dialogue = None
        self._is_filled_up = False

    def _is_one_way(self, dialogue: Dialogue) -> bool:
        return self._settings.one_way or not dialogue.can_answer

    def _ask(self) -> Condition | None:
        """The printer's condition, over a new wire where the old one has broken. Raises `DeviceError`."""
        lost: ConnectionLostError | None = None
        for _ in range(2):
            dialogue = self._open()
            if self._is_one_way(dialogue):
                return None
            try:
                condition = dialogue.condition()
                if condition is None and self._fill_up(dialogue):
                    condition = dialogue.condition()
            except WriteStalledError:
                self._disconnect()
                return None
            except ConnectionLostError as error:
                self._disconnect()
                lost = error
            else:
                if condition is not None:
                    self._roll.observe(condition.state)
                return condition
        raise DeviceError(
            Fault.MISSING, f"The printer at {self._settings.port} breaks off: check its power and its cable."
        ) from lost

    def _fill_up(self, dialogue: Dialogue) -> bool:
        """Give a picture that broke off its rest, once: until then the printer takes every question for dots.

        As many blank bytes as the longest command has; to a printer that waits for nothing they are nothing.
        """
        leftover = self._leftover
        if leftover is None or self._is_filled_up:
            return False
        dialogue.hand_over(bytes(leftover.longest_command))
        self._is_filled_up = True
        dialogue.wait_for_silence(self._wire_s(leftover.longest_command))
        return True

    def _settle(self, condition: Condition | None) -> bool:
        """Whether nothing old is left in the printer; done as soon as it is well, so that no citizen waits for it."""
        leftover = self._leftover
        if leftover is None:
            return True
        if condition is None or condition.state not in USABLE or self._dialogue is None:
            return not leftover.is_certain
        try:
            is_settled = self._clear_out(self._dialogue, leftover)
        except WriteStalledError:
            is_settled = False
        except ConnectionLostError:
            self._disconnect()
            is_settled = False
        if is_settled:
            self._leftover = None
        return is_settled

    def _clear_out(self, dialogue: Dialogue, leftover: _Leftover) -> bool:
        """Have the printer show that nothing old is left in it.

        What may hang out half printed is cut off: better a blank strip than two numbers on one slip.
        """
        dialogue.wait_for_silence(0.0)
        cut = escpos.cut(0) if self._settings.cutter else b""
        # It may answer in the middle of a picture that broke off, and wait for the rest all the same: so fill it up.
        dialogue.hand_over(bytes(leftover.longest_command) + escpos.INITIALIZE + cut)
        if self._settings.answers_after_job:
            dialogue.ask_in_turn()
            on_wire = self._clock() + self._wire_s(leftover.longest_command)
            is_answered = isinstance(dialogue.wait_in_turn(on_wire + SETTLE_TIMEOUT_S, on_wire), bytes)
            if self._has_answered_in_turn and not is_answered:
                return False
            self._has_answered_in_turn = is_answered
            if is_answered:
                # It may have been the old job's answer; ours then comes after the cut, and must not prove the next one.
                dialogue.wait_for_silence(SETTLE_SILENCE_S)
        return _state(dialogue.condition()) in USABLE

    # the job

    def _print(self, document: Document) -> PrintOutcome:
        self._is_filled_up = False
        condition = self._ask()
        if condition is not None and condition.state not in USABLE:
            return PrintOutcome(PaperOutcome.FAILED, condition.state)
        dialogue = self._open()
        is_one_way = self._is_one_way(dialogue)
        if not is_one_way and not self._settle(condition):
            # Nothing of this document was sent; more bytes for a silent printer would only heap up in it.
            return PrintOutcome(PaperOutcome.FAILED, DeviceState.UNKNOWN)
        dialogue = self._open()
        dialogue.forget_in_turn()
        self._leftover = _Leftover(max(len(token.raw) for token in parse(document.data)), is_certain=True)
        try:
            dialogue.hand_over(document.data)
            if is_one_way:
                return PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)
            outcome = self._prove(document, dialogue, self._clock())
        except WriteStalledError:
            outcome = self._explain_stall()
        except ConnectionLostError:
            self._disconnect()
            outcome = PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.GONE)
        if outcome.outcome is PaperOutcome.PRINTED:
            self._leftover = None
        else:
            self._withdraw()
        return outcome

    def _prove(self, document: Document, dialogue: Dialogue, handed_over: float) -> PrintOutcome:
        """What the printer says once everything is in the system's hands; the wire may still be at it."""
        settings = self._settings
        on_wire = handed_over + self._wire_s(len(document.data))
        if settings.answers_after_job:
            dialogue.ask_in_turn()
            answer = dialogue.wait_in_turn(on_wire + settings.proof_timeout_s, on_wire)
            trouble = answer.state if isinstance(answer, Condition) else None
            if isinstance(answer, bytes) and paper_end_in_turn(answer):
                trouble = DeviceState.PAPER_OUT
            is_done = isinstance(answer, bytes)
            self._has_answered_in_turn = self._has_answered_in_turn or is_done
        else:
            paper_s = min(document.height_dots / DOTS_PER_MM / settings.speed_mm_s, settings.proof_timeout_s)
            watched = dialogue.watch(on_wire + paper_s)
            trouble = watched.state if watched else None
            is_done = True
        if trouble is not None:
            self._roll.observe(trouble)
            return PrintOutcome(PaperOutcome.FAILED, trouble)
        if not is_done:
            return PrintOutcome(PaperOutcome.UNKNOWN, _state(dialogue.latest))
        condition = dialogue.condition()
        if condition is None:
            return PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)
        self._roll.observe(condition.state)
        if condition.state in USABLE:
            return PrintOutcome(PaperOutcome.PRINTED, condition.state)
        # Paper that ran out or a cover opened after the last line proves neither; a stuck knife keeps the slip.
        is_stuck = condition.state is DeviceState.CUTTER_JAM
        return PrintOutcome(PaperOutcome.FAILED if is_stuck else PaperOutcome.UNKNOWN, condition.state)

    def _explain_stall(self) -> PrintOutcome:
        """The printer took only a part: failed if it says why, unknown if it does not."""
        self._disconnect()  # what the system still holds must not go out any more
        condition = None
        with contextlib.suppress(DeviceError):
            condition = self._ask()
        is_known = condition is not None and condition.state not in USABLE
        return PrintOutcome(PaperOutcome.FAILED if is_known else PaperOutcome.UNKNOWN, _state(condition))

    def _withdraw(self) -> None:
        """Take the job back, as far as it is not on paper yet."""
        if self._dialogue is None or self._is_one_way(self._dialogue):
            return
        try:
            self._dialogue.withdraw()
            self._is_filled_up = False
        except (WriteStalledError, ConnectionLostError):
            self._disconnect()

    def _wire_s(self, size: int) -> float:
        """Time that so many bytes need on the wire; only a serial line's counts."""
        is_serial = not self._settings.port.startswith(("socket://", "usb:", "file:"))
        return size * 10 / self._settings.baudrate if is_serial else 0.0


def _state(condition: Condition | None) -> DeviceState:
    return DeviceState.UNKNOWN if condition is None else condition.state
