"""What every card reader keeps: the one in memory, and the driver over three kinds of simulated wire."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from threading import Thread
from typing import Protocol

import pytest

from devices.card_reader.build import build
from devices.card_reader.memory import MemoryCardReader
from devices.card_reader.port import CardReader, CardReading, ReadOutcome
from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.card_reader.settings import CardReaderSettings
from devices.card_reader.simulated import SimulatedCardReader
from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from tests.helpers.serial_bridges import SerialBridge


class Handles(Protocol):
    """What both simulators let a test do."""

    def put(self, card_name: str) -> None: ...
    def lift(self) -> None: ...
    def fault(self, name: str) -> None: ...
    def unplug(self) -> None: ...
    def plug(self) -> None: ...


@dataclass
class Bench:
    reader: CardReader
    handles: Handles
    is_remote: bool = False


@pytest.fixture(params=["memory", "device", "socket", "rfc2217"])
def bench(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr("devices.card_reader.driver.SHORTEST_POLL_INTERVAL_S", 0.0)  # the simulator bears it
    with ExitStack() as stack:
        if request.param == "memory":
            memory = MemoryCardReader()
            yield Bench(memory, memory)
            return
        simulated = stack.enter_context(SimulatedCardReader())
        port = simulated.port
        if request.param != "device":
            port = stack.enter_context(SerialBridge(port, request.param)).address
        driver = build(CardReaderSettings(port=port, poll_interval_s=0.02))
        stack.callback(driver.close)
        yield Bench(driver, simulated, is_remote=request.param != "device")


def test_a_reader_without_a_card_is_ready_and_finds_none(bench: Bench) -> None:
    assert bench.reader.status().state is DeviceState.READY
    assert bench.reader.status().sam_id
    assert bench.reader.read(0) == CardReading(ReadOutcome.NO_CARD)


def test_every_kind_of_card_is_read(bench: Bench) -> None:
    names = ["resident_moved"] if bench.is_remote else list(SAMPLE_CARDS)
    for name in names:
        bench.handles.put(name)
        assert bench.reader.read(2) == CardReading(ReadOutcome.CARD, SAMPLE_CARDS[name])


def test_a_card_that_is_laid_while_it_waits_is_read(bench: Bench) -> None:
    assert bench.reader.read(0).outcome is ReadOutcome.NO_CARD
    readings: list[CardReading] = []
    waiting = Thread(target=lambda: readings.append(bench.reader.read(10)))
    waiting.start()
    bench.handles.put("resident")
    waiting.join()

    assert readings == [CardReading(ReadOutcome.CARD, SAMPLE_CARDS["resident"])]


@pytest.mark.parametrize(
    ("fault", "outcome"), [("read_failed", ReadOutcome.TRY_AGAIN), ("wrong_card", ReadOutcome.WRONG_CARD)]
)
def test_after_an_error_the_card_must_be_lifted(bench: Bench, fault: str, outcome: ReadOutcome) -> None:
    bench.handles.put("resident")
    bench.handles.fault(fault)
    assert bench.reader.read(2) == CardReading(outcome)

    bench.handles.fault("none")
    assert bench.reader.read(0) == CardReading(outcome), "the reader is well again, but the card was not lifted"

    bench.handles.lift()
    assert bench.reader.read(0) == CardReading(ReadOutcome.NO_CARD)
    bench.handles.put("resident")
    assert bench.reader.read(2).card == SAMPLE_CARDS["resident"]


@pytest.mark.parametrize("bench", ["memory", "device", "socket"], indirect=True)
def test_an_unplugged_reader_is_missing_and_comes_back(bench: Bench) -> None:
    assert bench.reader.status().state is DeviceState.READY
    bench.handles.unplug()
    for _ in range(2):
        with pytest.raises(DeviceError) as gone:
            bench.reader.status()
        assert gone.value.fault in {Fault.MISSING, Fault.TIMEOUT}  # a converter on the network stays, and is mute
        assert ":" in str(gone.value), "the mend is missing"
    with pytest.raises(DeviceError):
        bench.reader.read(0)

    bench.handles.plug()
    bench.handles.put("resident")
    assert bench.reader.status().state is DeviceState.READY
    assert bench.reader.read(2).outcome is ReadOutcome.CARD
