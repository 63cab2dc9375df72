"""What every printer keeps: the one in memory, and the driver over a serial line and over the network."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
import pytest
import uuid6
from PIL import Image

from devices.errors import DeviceError, Fault
from devices.printer.build import build
from devices.printer.encoder import encode
from devices.printer.memory import MemoryPrinter
from devices.printer.port import PaperOutcome, Printer, PrinterStatus, PrintJob, PrintOutcome
from devices.printer.receipt import Cut, KeyValue, Number, Paragraph, Pattern, PatternKind, Receipt
from devices.printer.renderer import render
from devices.printer.settings import PrinterSettings
from devices.printer.simulated import Scenario, SimulatedPrinter
from devices.status import USABLE, DeviceState
from kiosk.domain.language import Language

PRINTED, FAILED, UNKNOWN = PaperOutcome.PRINTED, PaperOutcome.FAILED, PaperOutcome.UNKNOWN

SLIP = Receipt(
    "ticket",
    (
        Number("A027"),
        KeyValue("前面", "6 人"),
        KeyValue("ئالدىڭىزدا", "6 كىشى", Language.UG),
        Paragraph("过号了？请到导办台。"),
        Cut(),
    ),
)
OTHER = Receipt("ticket", (Number("B008"), Paragraph("另一张"), Paragraph("نۆۋەت", Language.UG), Cut()))

TRUTH = {
    Scenario.READY: (DeviceState.READY, PRINTED, DeviceState.READY),
    Scenario.PAPER_LOW: (DeviceState.PAPER_LOW, PRINTED, DeviceState.PAPER_LOW),
    Scenario.PAPER_OUT: (DeviceState.PAPER_OUT, FAILED, DeviceState.PAPER_OUT),
    Scenario.COVER_OPEN: (DeviceState.COVER_OPEN, FAILED, DeviceState.COVER_OPEN),
    Scenario.CUTTER_JAM: (DeviceState.CUTTER_JAM, FAILED, DeviceState.CUTTER_JAM),
    Scenario.OFFLINE: (DeviceState.OFFLINE, FAILED, DeviceState.OFFLINE),
    Scenario.MUTE: (DeviceState.UNKNOWN, UNKNOWN, DeviceState.UNKNOWN),
    Scenario.GARBAGE: (DeviceState.UNKNOWN, UNKNOWN, DeviceState.UNKNOWN),
    Scenario.STALLED: (DeviceState.UNKNOWN, UNKNOWN, DeviceState.UNKNOWN),
    Scenario.SLOW: (DeviceState.READY, PRINTED, DeviceState.READY),
    Scenario.CHATTY: (DeviceState.READY, PRINTED, DeviceState.READY),
    Scenario.WITHOUT_PROOF: (DeviceState.READY, UNKNOWN, DeviceState.READY),
    Scenario.PAPER_OUT_MIDWAY: (DeviceState.READY, FAILED, DeviceState.PAPER_OUT),
    Scenario.COVER_OPENED_MIDWAY: (DeviceState.READY, FAILED, DeviceState.COVER_OPEN),
    Scenario.JAM_AT_CUT: (DeviceState.READY, FAILED, DeviceState.CUTTER_JAM),
    Scenario.LAST_SLIP: (DeviceState.READY, UNKNOWN, DeviceState.PAPER_OUT),
    Scenario.MUTE_MIDWAY: (DeviceState.READY, UNKNOWN, DeviceState.UNKNOWN),
}
"""State before the job, what came of the paper, and the state behind it."""

NEVER_ANSWERS = frozenset({Scenario.MUTE, Scenario.GARBAGE, Scenario.STALLED})
STOPS_ANSWERING = frozenset({Scenario.MUTE_MIDWAY, Scenario.WITHOUT_PROOF})

PATIENT = PrinterSettings(baudrate=921600, answer_timeout_s=2.0, proof_timeout_s=20.0, open_timeout_s=5.0)
"""For printers that answer: nobody waits, and a busy machine is no fault."""
IMPATIENT = replace(PATIENT, answer_timeout_s=0.4, proof_timeout_s=0.5, write_timeout_s=0.4)
"""For those that stop answering: long enough for a busy machine, and somebody does wait."""
HASTY = replace(IMPATIENT, answer_timeout_s=0.03, proof_timeout_s=0.1, write_timeout_s=0.1)
"""For those that never answer: however short the wait, nothing was missed."""


class Handles(Protocol):
    def set(self, scenario: Scenario) -> None: ...


@dataclass
class Bench:
    kind: str
    handles: Handles
    printer: Printer
    stack: ExitStack
    simulated: SimulatedPrinter | None = None

    def driver_for(self, scenario: Scenario) -> Printer:
        """The same printer with a driver that waits as long as the scenario is worth it."""
        if scenario in NEVER_ANSWERS:
            return self.with_settings(HASTY)
        return self.with_settings(IMPATIENT) if scenario in STOPS_ANSWERING else self.printer

    def with_settings(self, settings: PrinterSettings) -> Printer:
        if self.simulated is None:
            return self.printer
        driver = build(replace(settings, port=self.simulated.port))
        self.stack.callback(driver.close)
        return driver

    def print(self, receipt: Receipt = SLIP, printer: Printer | None = None) -> PrintOutcome:
        return (printer or self.printer).print(PrintJob(uuid6.uuid7(), receipt))


@pytest.fixture(params=["memory", "serial", "network"])
def bench(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr("devices.printer.driver.SETTLE_TIMEOUT_S", 0.6)
    monkeypatch.setattr("devices.printer.driver.SETTLE_SILENCE_S", 0.05)
    monkeypatch.setattr("devices.printer.dialogue.LOOK_S", 0.05)
    with ExitStack() as stack:
        if request.param == "memory":
            memory = MemoryPrinter()
            yield Bench("memory", memory, memory, stack)
            return
        listen = "pty" if request.param == "serial" else "tcp:127.0.0.1:0"
        simulated = stack.enter_context(SimulatedPrinter(listen, tmp_path / "receipts"))
        driver = build(replace(PATIENT, port=simulated.port))
        stack.callback(driver.close)
        yield Bench(request.param, simulated, driver, stack, simulated)


@pytest.mark.parametrize("scenario", TRUTH)
def test_the_truth_about_the_paper(bench: Bench, scenario: Scenario) -> None:
    before, outcome, after = TRUTH[scenario]
    printer = bench.driver_for(scenario)
    bench.handles.set(scenario)
    assert printer.status().state is before
    assert bench.print(printer=printer) == PrintOutcome(outcome, after)


def test_every_scenario_has_its_truth() -> None:
    assert TRUTH.keys() | {Scenario.UNPLUGGED} == set(Scenario)


@pytest.mark.parametrize("scenario", NEVER_ANSWERS)
def test_a_silent_printer_is_never_ready_and_is_not_filled_with_jobs(bench: Bench, scenario: Scenario) -> None:
    printer = bench.driver_for(scenario)
    bench.handles.set(scenario)
    assert printer.status().state not in USABLE
    assert bench.print(printer=printer).outcome is UNKNOWN
    assert bench.print(printer=printer) == PrintOutcome(FAILED, DeviceState.UNKNOWN)


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario.PAPER_OUT,
        Scenario.PAPER_OUT_MIDWAY,
        Scenario.COVER_OPENED_MIDWAY,
        Scenario.JAM_AT_CUT,
        Scenario.MUTE_MIDWAY,
    ],
)
def test_after_trouble_a_document_comes_whole_and_the_old_one_does_not(bench: Bench, scenario: Scenario) -> None:
    printer = bench.driver_for(scenario)
    bench.handles.set(scenario)
    assert bench.print(printer=printer).outcome is not PRINTED
    bench.handles.set(Scenario.READY)
    assert bench.print(OTHER, printer) == PrintOutcome(PRINTED, DeviceState.READY)
    if bench.simulated is None:
        return
    pictures = [Image.open(path) for path in bench.simulated.receipts()]
    (expected,) = render(encode(OTHER))
    assert pictures[-1].tobytes() == expected.tobytes()
    assert all(half_of(picture, SLIP) for picture in pictures[:-1])


def half_of(picture: Image.Image, receipt: Receipt) -> bool:
    """Whether the picture shows the receipt's beginning, and not more than the whole of it."""
    (whole,) = render(encode(receipt))
    ink, wanted = (np.asarray(shown.convert("L")) < 128 for shown in (picture, whole))
    last = int(np.flatnonzero(ink.any(axis=1))[-1]) if ink.any() else 0
    return bool((ink[:last] == wanted[:last]).all())


def test_half_of_can_tell() -> None:
    (other,) = render(encode(OTHER))
    (same,) = render(encode(SLIP))
    assert half_of(same, SLIP)
    assert not half_of(other, SLIP)


def test_an_unplugged_printer_is_an_error_with_the_mend(bench: Bench) -> None:
    assert bench.print().outcome is PRINTED
    bench.handles.set(Scenario.UNPLUGGED)
    for call in (bench.printer.status, bench.print):
        with pytest.raises(DeviceError, match=r"plug it in|check its power") as caught:
            call()
        assert caught.value.fault is Fault.MISSING


def test_a_printer_that_was_plugged_in_again_prints_nothing_old(bench: Bench) -> None:
    assert bench.print().outcome is PRINTED
    bench.handles.set(Scenario.UNPLUGGED)
    with pytest.raises(DeviceError):
        bench.print()
    bench.handles.set(Scenario.READY)
    assert bench.printer.status().state is DeviceState.READY
    assert bench.print(OTHER).outcome is PRINTED
    if bench.simulated is not None:
        assert [half_of(Image.open(path), SLIP) for path in bench.simulated.receipts()] == [True, False]


def test_an_id_is_printed_once(bench: Bench) -> None:
    job = PrintJob(uuid6.uuid7(), SLIP)
    first = bench.printer.print(job)
    assert bench.printer.print(job) == first == PrintOutcome(PRINTED, DeviceState.READY)
    if bench.simulated is not None:
        assert len(bench.simulated.receipts()) == 1


def test_the_picture_of_a_slip_is_kept_before_the_job_ends(bench: Bench) -> None:
    assert bench.print().outcome is PRINTED
    if bench.simulated is None:
        return
    (path,) = bench.simulated.receipts()
    (expected,) = render(encode(SLIP))
    assert Image.open(path).tobytes() == expected.tobytes()


def test_calls_from_several_threads_wait_for_each_other(bench: Bench) -> None:
    outcomes: list[PrintOutcome] = []
    statuses: list[PrinterStatus] = []
    threads = [threading.Thread(target=lambda: outcomes.append(bench.print())) for _ in range(3)]
    threads += [threading.Thread(target=lambda: statuses.append(bench.printer.status())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30.0)
    assert [outcome.outcome for outcome in outcomes] == [PRINTED] * 3
    assert [status.state for status in statuses] == [DeviceState.READY] * 3


def test_a_large_document_into_a_full_buffer_is_told_as_what_it_is(bench: Bench) -> None:
    """More than the wire holds, to a printer that has stopped taking bytes."""
    long_slip = Receipt("test", (*[Pattern(PatternKind.HATCH)] * 30, Cut()))
    assert bench.kind == "memory" or len(encode(long_slip)) > 100_000
    printer = bench.with_settings(replace(IMPATIENT, answer_timeout_s=0.2, proof_timeout_s=20.0))
    assert bench.print(printer=printer).outcome is PRINTED
    bench.handles.set(Scenario.STALLED)
    assert bench.print(long_slip, printer).outcome is not PRINTED
    bench.handles.set(Scenario.READY)
    assert bench.print(OTHER, printer) == PrintOutcome(PRINTED, DeviceState.READY)
