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
    ) -> None:
        self._settings = settings
        self._connect = connect
        self._lock = threading.Lock()
        self._dialogue: Dialogue | None = None
        self._ended: OrderedDict[UUID, PrintOutcome] = OrderedDict()
        self._leftover: _Leftover | None = _Leftover(LONGEST_COMMAND_BYTES, is_certain=False)
        """What a job that was never proved may have left in the printer; at the start, that of a killed process."""
        self._has_answered_in_turn = False
        """Until it did once, a model may be one that never does: its jobs stay unproved, and come out all the same."""
        self._roll = RollCounter(settings.roll_length_mm, settings.near_end_left_mm, settings.roll_file)

    def status(self) -> PrinterStatus:
        """Ask the printer now; UNKNOWN where it is mute. Raises `DeviceError` where it can't be reached."""
        with self._lock:
            began = time.monotonic()
            condition = self._ask()
            if condition is not None:
                detail = f"{condition}; answered in {round((time.monotonic() - began) * 1000)} ms"
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
            self._dialogue = Dialogue(self._connect(settings), settings.questions, settings.answer_timeout_s)
        return self._dialogue

    def _disconnect(self) -> None:
        if self._dialogue is not None:
            self._dialogue.close()
        self._dialogue = None

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

    def _settle(self, dialogue: Dialogue, leftover: _Leftover) -> bool:
        """Whether the printer shows that nothing old is left in it.

        It may wait for the rest of a picture that broke off: as many blank bytes as the longest command has fill that
        up, and are nothing otherwise. What hangs out half printed is cut off.
        """
        dialogue.forget_in_turn()
        cut = escpos.cut(0) if leftover.is_certain and self._settings.cutter else b""
        dialogue.hand_over(bytes(leftover.longest_command) + escpos.INITIALIZE + cut + escpos.ASK_AFTER_PRINTING)
        if self._settings.answers_after_job:
            until = time.monotonic() + SETTLE_TIMEOUT_S + self._wire_s(leftover.longest_command)
            is_answered = isinstance(dialogue.wait_in_turn(until), bytes)
            if self._has_answered_in_turn and not is_answered:
                return False
            self._has_answered_in_turn = is_answered
        dialogue.forget_in_turn()
        return _state(dialogue.condition()) in USABLE

    # the job

    def _print(self, document: Document) -> PrintOutcome:
        condition = self._ask()
        if condition is not None and condition.state not in USABLE:
            return PrintOutcome(PaperOutcome.FAILED, condition.state)
        dialogue = self._open()
        is_one_way = self._is_one_way(dialogue)
        leftover = self._leftover
        if leftover is not None and not is_one_way and (leftover.is_certain or condition is not None):
            is_settled = False
            with contextlib.suppress(ConnectionLostError, WriteStalledError):
                is_settled = self._settle(dialogue, leftover)
            if not is_settled:
                # Nothing of this document was sent; more bytes for a silent printer would only heap up in it.
                return PrintOutcome(PaperOutcome.FAILED, DeviceState.UNKNOWN)
        self._leftover = _Leftover(max(len(token.raw) for token in parse(document.data)), is_certain=True)
        try:
            dialogue.hand_over(document.data)
            if is_one_way:
                return PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)
            outcome = self._prove(document, dialogue, time.monotonic())
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
            dialogue.hand_over(escpos.ASK_AFTER_PRINTING)
            answer = dialogue.wait_in_turn(on_wire + settings.proof_timeout_s)
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
            return PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)
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
        except (WriteStalledError, ConnectionLostError):
            self._disconnect()

    def _wire_s(self, size: int) -> float:
        """Time that so many bytes need on the wire; only a serial line's counts."""
        is_serial = not self._settings.port.startswith(("socket://", "usb:", "file:"))
        return size * 10 / self._settings.baudrate if is_serial else 0.0


def _state(condition: Condition | None) -> DeviceState:
    return DeviceState.UNKNOWN if condition is None else condition.state
