"""The driver at wires that misbehave in ways which no simulated printer can be made to."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
import uuid6

from devices.errors import DeviceError, Fault
from devices.printer.connection import Connection
from devices.printer.driver import EscposPrinter
from devices.printer.encoder import ReceiptError, encode
from devices.printer.escpos import ABANDON
from devices.printer.port import PaperOutcome, PrintJob, PrintOutcome
from devices.printer.receipt import Cut, Paragraph, Qr, Receipt
from devices.printer.settings import PrinterSettings
from devices.status import DeviceState
from tests.helpers.receipts import ticket
from tests.helpers.scripted_printer import FINE, ConnectionLostError, ScriptedWire, WriteStalledError, well

SLIP = Receipt("ticket", (Paragraph("A027"), Cut()))
PRINTED = PrintOutcome(PaperOutcome.PRINTED, DeviceState.READY)
SETTINGS = PrinterSettings(port="socket://printer:9100")


def driver(wire: ScriptedWire, settings: PrinterSettings = SETTINGS) -> EscposPrinter:
    def connect(_: PrinterSettings) -> Connection:
        wire.opened += 1
        return wire

    return EscposPrinter(settings, connect, wire.clock)


def job(receipt: Receipt = SLIP, number: UUID | None = None) -> PrintJob:
    return PrintJob(number or uuid6.uuid7(), receipt)


def test_a_printed_job_was_proved() -> None:
    wire = ScriptedWire(well)
    assert driver(wire).print(job()) == PRINTED
    assert encode(SLIP) + b"\x1dr\x01" in bytes(wire.written)


def test_the_same_id_is_printed_once_and_ends_once() -> None:
    wire = ScriptedWire(well)
    printer = driver(wire)
    one = job()
    assert printer.print(one) == PRINTED
    wire.answer = lambda data: b""
    sent = len(wire.written)
    assert printer.print(one) == PRINTED
    assert printer.print(PrintJob(one.id, ticket())) == PRINTED
    assert len(wire.written) == sent


def test_a_failed_id_is_not_tried_again() -> None:
    wire = ScriptedWire(lambda data: b"\x7e" if data == b"\x10\x04\x04" else FINE)
    printer = driver(wire)
    one = job()
    failed = printer.print(one)
    assert failed == PrintOutcome(PaperOutcome.FAILED, DeviceState.PAPER_OUT)
    wire.answer = well
    assert printer.print(one) == failed
    assert printer.print(job()) == PRINTED


def test_only_so_many_ids_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("devices.printer.driver.JOBS_REMEMBERED", 2)
    printer = driver(ScriptedWire(well))
    for _ in range(5):
        assert printer.print(job()) == PRINTED
    assert len(printer._ended) == 2


def test_a_document_that_can_not_be_printed_ends_nothing() -> None:
    wire = ScriptedWire(well)
    printer = driver(wire)
    number = uuid6.uuid7()
    with pytest.raises(ReceiptError):
        printer.print(job(Receipt("ticket", (Qr("a" * 1000),)), number))
    assert not wire.written
    assert printer.print(job(number=number)) == PRINTED


def test_a_stale_answer_is_no_proof() -> None:
    """The answer to a job before comes only now; the printer has gone mute since."""
    wire = ScriptedWire(well)
    printer = driver(wire)
    assert printer.print(job()) == PRINTED
    wire.say(b"\x00")  # read with the answers to the questions before the job
    wire.answer = lambda data: FINE if data[:2] == b"\x10\x04" else b""
    assert printer.print(job()).outcome is PaperOutcome.UNKNOWN


def test_paper_end_in_the_proof_is_a_failure() -> None:
    def answer(data: bytes) -> bytes:
        return b"\x0c" if encode(SLIP)[-4:] in data or data == b"\x1dr\x01" else well(data)

    assert driver(ScriptedWire(answer)).print(job()) == PrintOutcome(PaperOutcome.FAILED, DeviceState.PAPER_OUT)


def test_a_printer_that_falls_silent_after_the_proof_has_proved_nothing() -> None:
    is_proved: list[bool] = []

    def answer(data: bytes) -> bytes:
        if data == b"\x1dr\x01":
            is_proved.append(True)
        return b"" if is_proved and data[:2] == b"\x10\x04" else well(data)

    wire = ScriptedWire(well)
    printer = driver(wire)
    assert printer.status().state is DeviceState.READY
    wire.answer = answer
    assert printer.print(job()) == PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)


def stalling(after: int, then: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """Takes so many bytes of the document and no more."""
    taken: list[int] = []

    def answer(data: bytes) -> bytes:
        if len(data) == 256:
            taken.append(len(data))
            if sum(taken) > after:
                raise WriteStalledError
            return b""
        return then(data)

    return answer


@pytest.mark.parametrize(
    ("paper", "outcome", "state"),
    [
        (b"\x7e", PaperOutcome.FAILED, DeviceState.PAPER_OUT),
        (FINE, PaperOutcome.UNKNOWN, DeviceState.READY),
        (b"", PaperOutcome.UNKNOWN, DeviceState.UNKNOWN),
    ],
)
def test_a_wire_that_stalls_is_opened_anew_and_the_printer_asked_why(
    paper: bytes, outcome: PaperOutcome, state: DeviceState
) -> None:
    wire = ScriptedWire(well)
    printer = driver(wire)
    assert printer.print(job()) == PRINTED
    stalled: list[bool] = []

    def why(data: bytes) -> bytes:
        if data[:2] == b"\x10\x04" and stalled:
            return paper if data[2] == 4 else FINE
        return well(data)

    takes_some = stalling(512, why)

    def answer(data: bytes) -> bytes:
        try:
            return takes_some(data)
        except WriteStalledError:
            stalled.append(True)
            raise

    wire.answer = answer
    opened = wire.opened
    long_slip = Receipt("ticket", (*[Paragraph("一二三四五六七八九十") for _ in range(60)], Cut()))
    assert printer.print(job(long_slip)) == PrintOutcome(outcome, state)
    assert wire.opened == opened + 1
    assert bytes(wire.written).endswith(ABANDON)


def test_a_wire_that_breaks_in_the_middle_leaves_the_paper_unknown() -> None:
    def answer(data: bytes) -> bytes:
        if b"A027" in data:
            raise ConnectionLostError
        return well(data)

    wire = ScriptedWire(answer)
    printer = driver(wire)
    assert printer.print(job()) == PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.GONE)
    wire.answer = well
    wire.written.clear()
    assert printer.print(job()) == PRINTED
    # First blank bytes for a picture that may have broken off, then a cut for what may hang out, then the document.
    assert bytes(wire.written).find(b"\x00\x1b@\x1dVB\x00") < bytes(wire.written).find(encode(SLIP))


def test_a_wire_that_broke_between_jobs_is_opened_anew() -> None:
    wire = ScriptedWire(well)
    printer = driver(wire)
    assert printer.print(job()) == PRINTED
    broken = [True]

    def answer(data: bytes) -> bytes:
        if broken:
            broken.clear()
            raise ConnectionLostError
        return well(data)

    wire.answer = answer
    assert printer.print(job()) == PRINTED


def broken_wire(data: bytes) -> bytes:
    raise ConnectionLostError


def test_a_wire_that_breaks_again_and_again_is_missing_and_nothing_was_sent() -> None:
    printer = driver(ScriptedWire(broken_wire))
    for call in (printer.status, lambda: printer.print(job())):
        with pytest.raises(DeviceError, match="breaks off") as caught:
            call()
        assert caught.value.fault is Fault.MISSING


def test_a_printer_that_could_not_be_reached_lets_the_same_job_be_tried_again() -> None:
    wire = ScriptedWire(broken_wire)
    printer = driver(wire)
    one = job()
    with pytest.raises(DeviceError):
        printer.print(one)
    wire.answer = well
    assert printer.print(one) == PRINTED


def test_a_wire_that_stalls_on_a_question_is_unknown() -> None:
    def answer(data: bytes) -> bytes:
        raise WriteStalledError

    assert driver(ScriptedWire(answer)).status().state is DeviceState.UNKNOWN


def test_a_one_way_wire_prints_and_claims_nothing() -> None:
    wire = ScriptedWire(lambda data: b"")
    printer = driver(wire, PrinterSettings(port="socket://printer:9100", one_way=True))
    assert printer.status().state is DeviceState.UNKNOWN
    for _ in range(2):
        assert printer.print(job()) == PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)
    assert bytes(wire.written) == encode(SLIP) * 2


def test_silent_printers_are_not_filled_with_jobs() -> None:
    wire = ScriptedWire(lambda data: b"")
    printer = driver(wire)
    assert printer.print(job()) == PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.UNKNOWN)
    for _ in range(3):
        assert printer.print(job()) == PrintOutcome(PaperOutcome.FAILED, DeviceState.UNKNOWN)
    assert bytes(wire.written).count(b"A027") == 1


class TestWithoutProof:
    """Models that do not answer GS r: the time that the paper takes stands for it."""

    SETTINGS = PrinterSettings(port="socket://printer:9100", answers_after_job=False, speed_mm_s=50.0)

    def start(self) -> tuple[ScriptedWire, EscposPrinter]:
        wire = ScriptedWire(lambda data: FINE if data[:2] == b"\x10\x04" else b"")
        printer = driver(wire, self.SETTINGS)
        assert printer.status().state is DeviceState.READY
        wire.now = 100.0
        return wire, printer

    def test_it_is_printed_when_the_paper_must_be_out_and_all_is_well(self) -> None:
        wire, printer = self.start()
        assert printer.print(job(ticket())) == PRINTED
        assert wire.now - 100.0 > 1.0

    def test_trouble_meanwhile_is_a_failure(self) -> None:
        wire, printer = self.start()
        wire.answer = lambda data: (
            (b"\x7e" if wire.now > 100.6 and data[2] == 4 else FINE) if data[:2] == b"\x10\x04" else b""
        )
        assert printer.print(job(ticket())) == PrintOutcome(PaperOutcome.FAILED, DeviceState.PAPER_OUT)

    def test_silence_afterwards_is_unknown(self) -> None:
        wire, printer = self.start()
        wire.answer = lambda data: FINE if data[:2] == b"\x10\x04" and wire.now < 100.5 else b""
        assert printer.print(job(ticket())).outcome is PaperOutcome.UNKNOWN


def test_a_model_that_never_proves_anything_prints_all_the_same() -> None:
    """Nobody has set `answers_after_job` yet: each slip comes out and is unknown, none is refused."""
    wire = ScriptedWire(lambda data: FINE if data[:2] == b"\x10\x04" else b"")
    printer = driver(wire)
    for _ in range(3):
        assert printer.print(job()) == PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.READY)
    assert bytes(wire.written).count(b"A027") == 3


def test_paper_is_counted(tmp_path: Path) -> None:
    settings = PrinterSettings(port="socket://printer:9100", roll_file=tmp_path / "roll.json")
    wire = ScriptedWire(lambda data: b"\x7e" if data == b"\x10\x04\x04" else FINE)
    printer = driver(wire, settings)
    assert printer.status().tickets_left is None
    wire.answer = well
    left = []
    for _ in range(60):
        assert printer.print(job(ticket())) == PRINTED
        left.append(printer.status().tickets_left or 0)
    assert left[-1] == left[-11] - 10  # once the count knows how long a ticket is
    assert driver(wire, settings).status().tickets_left == left[-1]


def test_what_an_earlier_process_left_is_cleared_before_anybody_waits() -> None:
    """A killed worker may have stopped in the middle of a picture: the first look at the printer fills that up."""
    wire = ScriptedWire(well)
    printer = driver(wire)
    assert printer.status().state is DeviceState.READY
    assert b"\x00" * 4352 + b"\x1b@\x1dVB\x00\x1dr\x01" in bytes(wire.written)
    wire.written.clear()
    assert printer.print(job()) == PRINTED
    assert bytes(wire.written).startswith(b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04" + encode(SLIP))


def test_a_printer_that_takes_questions_for_dots_is_given_the_rest_of_its_picture() -> None:
    """The process before was killed in the middle of a picture; the printer looks mute, and is not."""
    missing = [2000]

    def answer(data: bytes) -> bytes:
        if missing[0] > 0:
            missing[0] -= len(data)
            return b""
        return well(data)

    wire = ScriptedWire(answer)
    printer = driver(wire)
    assert printer.status().state is DeviceState.READY
    assert printer.print(job()) == PRINTED


def test_the_status_says_in_words_what_was_answered() -> None:
    assert "paper in, cover shut" in driver(ScriptedWire(well)).status().detail
    assert "baud rate" in driver(ScriptedWire(lambda data: b"")).status().detail


def test_closing_twice_is_harmless() -> None:
    printer = driver(ScriptedWire(well))
    printer.close()
    assert printer.print(job()) == PRINTED
    printer.close()
    printer.close()
