"""atheris: any bytes as a printer's answers, to the parser and to a driver that believes only what was proved.

`python tests/fuzz/fuzz_escpos_status.py -max_total_time=60`
"""

import sys
from uuid import UUID

import atheris

with atheris.instrument_imports(include=["devices"]):
    from devices.printer.answers import AnswerKind, AnswerParser, condition_from_answers, condition_from_status_back
    from devices.printer.driver import EscposPrinter
    from devices.printer.port import PaperOutcome, PrintJob
    from devices.printer.receipt import Cut, Paragraph, Receipt
    from devices.printer.settings import PrinterSettings
    from devices.status import USABLE, DeviceState

from tests.helpers.scripted_printer import ConnectionLostError, ScriptedWire, WriteStalledError

SLIP = Receipt("ticket", (Paragraph("A027"), Cut()))
JOB = UUID(int=1)
SETTINGS = PrinterSettings(port="socket://printer:9100")
FITTING = [b"\x12", b"\x1a", b"\x16", b"\x7e", b"\x1e", b"\x00", b"\x03", b"\x0c", b"\x10\x00\x00\x00", b"\x37\x25\x00"]


def parsing(data: bytes) -> None:
    """The same answers in any split; at most three bytes wait."""
    whole, split = AnswerParser(), AnswerParser()
    answers = whole.feed(data)
    assert answers == [answer for byte in data for answer in split.feed(bytes((byte,)))]
    taken = sum(len(answer.raw) for answer in answers)
    assert len(data.translate(None, b"\x11\x13")) - taken <= 3
    heard = {n: answer.raw[0] for n, answer in enumerate(answers, 1) if answer.kind is AnswerKind.REAL_TIME}
    str(condition_from_answers(heard))
    for answer in answers:
        if answer.kind is AnswerKind.AUTOMATIC:
            str(condition_from_status_back(answer.raw))


def printing(provider: atheris.FuzzedDataProvider) -> None:
    """Whatever the printer says to each write: an outcome, and PRINTED only where it proved it and is well."""
    proofs: list[bytes] = []

    def answer(data: bytes) -> bytes:
        kind = provider.ConsumeIntInRange(0, 9)
        if kind == 9:
            raise ConnectionLostError if provider.ConsumeBool() else WriteStalledError
        # What a printer might say keeps the conversation going; nothing and nonsense come in between.
        said = provider.PickValueInList(FITTING) if kind < 6 else provider.ConsumeBytes(4 * (kind - 6))
        if data.endswith(b"\x1dr\x01"):
            proofs.append(said)
        return said

    wire = ScriptedWire(answer)
    printer = EscposPrinter(SETTINGS, lambda _: wire, wire.clock)
    try:
        outcome = printer.print(PrintJob(JOB, SLIP))
    except Exception as error:
        assert type(error).__name__ == "DeviceError", error
        return
    assert printer.print(PrintJob(JOB, SLIP)) == outcome
    if outcome.outcome is PaperOutcome.PRINTED:
        assert outcome.state in USABLE
        assert proofs
    if outcome.state is DeviceState.UNKNOWN:
        assert outcome.outcome is not PaperOutcome.PRINTED
    assert wire.now - 100.0 < 60.0


def one_input(data: bytes) -> None:
    parsing(data[:200])
    printing(atheris.FuzzedDataProvider(data))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
