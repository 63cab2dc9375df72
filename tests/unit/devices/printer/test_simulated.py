"""The simulated printer by itself: what a socket sees of it, and how it ends."""

import os
import socket
from pathlib import Path

import pytest
import serial
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.printer.encoder import encode
from devices.printer.mechanism import BEHAVIOURS, Mechanism
from devices.printer.receipt import Cut, Number, Receipt
from devices.printer.simulated import Scenario, SimulatedPrinter
from tests.helpers.waiting import wait_until
from tests.unit.devices.printer.test_wire import LIKELY_BYTES

SLIP = encode(Receipt("ticket", (Number("A027"), Cut())))


def connected(printer: SimulatedPrinter) -> socket.socket:
    host, _, port = printer.port.removeprefix("socket://").rpartition(":")
    wire = socket.create_connection((host, int(port)), timeout=5.0)
    wire.settimeout(5.0)
    return wire


def test_every_scenario_has_a_behaviour() -> None:
    assert set(BEHAVIOURS) == set(Scenario)


@pytest.mark.parametrize("scenario", set(Scenario) - {Scenario.UNPLUGGED})
def test_answers_have_the_form_that_the_protocol_gives_them(scenario: Scenario) -> None:
    behaviour = BEHAVIOURS[scenario]
    for byte in (behaviour.printer, behaviour.cause, behaviour.error, behaviour.paper):
        assert byte & 0b10010011 == 0b00010010


def test_a_serial_line_and_a_network_port_answer_the_same(tmp_path: Path) -> None:
    with SimulatedPrinter("pty", tmp_path) as on_line, serial.Serial(on_line.port, timeout=5.0) as line:
        line.write(b"\x10\x04\x04")
        assert line.read(1) == b"\x12"
    with SimulatedPrinter("tcp:127.0.0.1:0") as on_network, connected(on_network) as wire:
        wire.sendall(b"\x10\x04\x04")
        assert wire.recv(1) == b"\x12"


@pytest.mark.parametrize("listen", ["", "tcp", "tcp:localhost", "udp:127.0.0.1:0"])
def test_it_listens_on_nothing_else(listen: str) -> None:
    with pytest.raises(ValueError, match="neither"):
        SimulatedPrinter(listen)


def test_a_question_within_a_picture_is_dots_and_real_time_overtakes_the_buffer(tmp_path: Path) -> None:
    with SimulatedPrinter("tcp:127.0.0.1:0", tmp_path) as printer, connected(printer) as wire:
        printer.set(Scenario.PAPER_OUT)
        wire.sendall(b"A027\n\x1dr\x01" + b"\x1dv0\x00\x03\x00\x01\x00\x10\x04\x01" + b"\x10\x04\x04")
        assert wire.recv(10) == b"\x7e"  # one answer: GS r waits for paper, the dots ask nothing
        printer.set(Scenario.READY)
        assert wire.recv(10) == b"\x00"


def test_slips_are_kept_in_order_and_go_on_after_those_that_are_there(tmp_path: Path) -> None:
    for first in (1, 3):
        with SimulatedPrinter("tcp:127.0.0.1:0", tmp_path) as printer, connected(printer) as wire:
            wire.sendall(SLIP + SLIP + b"\x1dr\x01")
            assert wire.recv(1) == b"\x00"
            assert [path.name for path in printer.receipts()] == [f"receipt-{n:04d}.png" for n in (first, first + 1)]
    assert len(list(tmp_path.iterdir())) == 4


def test_pictures_without_a_folder_last_as_long_as_the_printer() -> None:
    with SimulatedPrinter("tcp:127.0.0.1:0") as printer, connected(printer) as wire:
        wire.sendall(SLIP + b"\x1dr\x01")
        wire.recv(1)
        (path,) = printer.receipts()
        assert path.is_file()
    assert not path.exists()


def test_the_address_survives_unplugging_and_the_buffer_does_not() -> None:
    with SimulatedPrinter("pty") as printer:
        address = printer.port
        with serial.Serial(address, timeout=5.0) as line:
            printer.set(Scenario.PAPER_OUT)
            line.write(SLIP)
            line.write(b"\x10\x04\x01")
            assert line.read(1) == b"\x1a"
            printer.set(Scenario.UNPLUGGED)
            assert not os.path.lexists(address)
            with pytest.raises((OSError, serial.SerialException)):
                line.write(b"\x10\x04\x01")
                line.read(1)
        printer.set(Scenario.UNPLUGGED)
        printer.set(Scenario.READY)
        assert printer.port == address
        with serial.Serial(address, timeout=5.0) as line:
            line.write(b"\x1dr\x01")
            assert line.read(1) == b"\x00"
        assert printer.receipts() == ()


def test_one_connection_at_a_time_the_next_one_waits() -> None:
    with SimulatedPrinter("tcp:127.0.0.1:0") as printer, connected(printer) as first:
        first.sendall(b"\x10\x04\x01")
        assert first.recv(1) == b"\x12"
        with connected(printer) as second:
            second.sendall(b"\x10\x04\x04")
            second.settimeout(0.1)
            with pytest.raises(TimeoutError):
                second.recv(1)
            first.close()
            second.settimeout(5.0)
            assert second.recv(1) == b"\x12"


def test_a_scenario_that_turns_out_midway_says_so() -> None:
    with SimulatedPrinter("tcp:127.0.0.1:0") as printer, connected(printer) as wire:
        printer.set(Scenario.JAM_AT_CUT)
        wire.sendall(SLIP)
        wait_until(lambda: printer.scenario is Scenario.CUTTER_JAM)


def test_closing_twice_is_harmless_and_nothing_can_be_set_after() -> None:
    printer = SimulatedPrinter("pty")
    printer.close()
    printer.close()
    assert not os.path.lexists(printer.port)
    with pytest.raises(RuntimeError, match="has ended"):
        printer.set(Scenario.READY)


@settings(deadline=None, max_examples=60)
@given(LIKELY_BYTES, st.sampled_from(sorted(set(Scenario) - {Scenario.UNPLUGGED})))
def test_the_mechanism_survives_any_bytes_in_any_scenario(data: bytes, scenario: Scenario) -> None:
    mechanism = Mechanism()
    mechanism.set(scenario)
    mechanism.receive(data)
    for _ in range(len(data)):
        if not mechanism.has_work:
            break
        mechanism.step()
    mechanism.set(Scenario.READY)
    assert isinstance(mechanism.receive(b"\x10\x04\x01"), bytes)
