"""The real driver over a wire on which everything goes wrong; each fault with a control that shows that it can fail."""

import itertools
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from devices.card_reader import simulated_faults
from devices.card_reader.driver import SerialCardReader
from devices.card_reader.port import CardReading, ReadOutcome
from devices.card_reader.sam_frames import Command
from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.card_reader.settings import CardReaderSettings
from devices.card_reader.simulated import SimulatedCardReader
from devices.card_reader.simulated_faults import ANY_COMMAND, MISBEHAVIOURS, CardReaderFault
from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from tests.helpers.serial_bridges import SerialBridge
from tests.helpers.waiting import wait_until

RESIDENT = CardReading(ReadOutcome.CARD, SAMPLE_CARDS["resident"])

HARMLESS = (
    CardReaderFault.NONE,
    CardReaderFault.MERGED_CHUNKS,
    CardReaderFault.SPLIT_CHUNKS,
    CardReaderFault.NOISE,
    CardReaderFault.FINGERPRINT_LENGTHS,
)
SPOIL_THE_READ = {
    CardReaderFault.BAD_CHECKSUM: ReadOutcome.TRY_AGAIN,
    CardReaderFault.HALF_FRAME: ReadOutcome.TRY_AGAIN,
    CardReaderFault.READ_FAILED: ReadOutcome.TRY_AGAIN,
    CardReaderFault.GARBAGE_TEXT: ReadOutcome.TRY_AGAIN,
    CardReaderFault.WRONG_CARD: ReadOutcome.WRONG_CARD,
    CardReaderFault.SELECT_FAILED: ReadOutcome.TRY_AGAIN,
}
STOP_THE_READER = {
    CardReaderFault.SILENCE: Fault.TIMEOUT,
    CardReaderFault.SELF_TEST_FAILED: Fault.BROKEN,
    CardReaderFault.NOT_AUTHORISED: Fault.BROKEN,
}
TESTED_ALONE = {CardReaderFault.WRONG_BAUD, CardReaderFault.LIFTED_AFTER_SELECT}


class Asked:
    """Notes each answer that the simulator gave, with its time."""

    def __init__(self) -> None:
        self.answers: list[tuple[Command, bool, float]] = []

    def __call__(self, command: Command, good: bool) -> None:
        self.answers.append((command, good, time.monotonic()))

    def commands(self) -> list[Command]:
        return [command for command, _, _ in self.answers]


@pytest.fixture(autouse=True)
def quick_looks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The simulator bears it; one test keeps the real interval."""
    if request.function is not test_looks_are_at_least_300_ms_apart:
        monkeypatch.setattr("devices.card_reader.driver.SHORTEST_POLL_INTERVAL_S", 0.0)


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def simulated(asked: Asked) -> Iterator[SimulatedCardReader]:
    with SimulatedCardReader(on_answer=asked) as reader:
        yield reader


@pytest.fixture
def driver(simulated: SimulatedCardReader) -> Iterator[SerialCardReader]:
    reader = SerialCardReader(
        CardReaderSettings(simulated.port, poll_interval_s=0.02, reply_timeout_s=0.3, read_timeout_s=0.6)
    )
    yield reader
    reader.close()


def test_every_fault_is_tested() -> None:
    assert {*HARMLESS, *SPOIL_THE_READ, *STOP_THE_READER, *TESTED_ALONE} == set(CardReaderFault) == set(MISBEHAVIOURS)


@pytest.mark.parametrize("fault", HARMLESS)
def test_a_card_is_read_through_harmless_faults(
    simulated: SimulatedCardReader, driver: SerialCardReader, fault: CardReaderFault
) -> None:
    simulated.put("resident")
    simulated.fault(fault)

    assert driver.status().state is DeviceState.READY
    assert driver.read(2) == RESIDENT


@pytest.mark.parametrize(("fault", "outcome"), SPOIL_THE_READ.items())
def test_a_spoilt_read_is_told_and_the_card_must_be_lifted(
    simulated: SimulatedCardReader, driver: SerialCardReader, asked: Asked, fault: CardReaderFault, outcome: ReadOutcome
) -> None:
    simulated.put("resident")
    simulated.fault(fault)
    assert driver.read(2) == CardReading(outcome)

    simulated.fault("none")
    asked.answers.clear()
    assert driver.read(0) == CardReading(outcome)
    assert asked.commands() == [Command.FIND], "a card that was not lifted must not be selected again"

    simulated.lift()
    assert driver.read(0) == CardReading(ReadOutcome.NO_CARD)
    simulated.put("resident")
    assert driver.read(2) == RESIDENT


@pytest.mark.parametrize(("fault", "kind"), STOP_THE_READER.items())
def test_a_reader_that_cannot_work_says_so_with_the_mend(
    simulated: SimulatedCardReader, driver: SerialCardReader, fault: CardReaderFault, kind: Fault
) -> None:
    simulated.put("resident")
    simulated.fault(fault)
    with pytest.raises(DeviceError, match=r"check its power|switch it off and on") as refusal:
        driver.read(10)
    assert refusal.value.fault is kind

    simulated.fault("none")
    assert driver.status().state is DeviceState.READY
    assert driver.read(2) == RESIDENT


def test_damaged_answers_to_everything_are_named_as_such(
    simulated: SimulatedCardReader, driver: SerialCardReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_the_read = MISBEHAVIOURS[CardReaderFault.BAD_CHECKSUM]
    monkeypatch.setitem(
        simulated_faults.MISBEHAVIOURS, CardReaderFault.BAD_CHECKSUM, replace(on_the_read, commands=ANY_COMMAND)
    )
    assert driver.status().state is DeviceState.READY
    simulated.fault(CardReaderFault.BAD_CHECKSUM)

    with pytest.raises(DeviceError, match=r"damaged answers.*check its cable") as refusal:
        driver.status()
    assert refusal.value.fault is Fault.PROTOCOL


def test_a_card_lifted_between_select_and_read(simulated: SimulatedCardReader, driver: SerialCardReader) -> None:
    simulated.put("resident")
    simulated.fault(CardReaderFault.LIFTED_AFTER_SELECT, answers=1)

    assert driver.read(2) == CardReading(ReadOutcome.TRY_AGAIN)
    assert driver.read(0) == CardReading(ReadOutcome.NO_CARD), "it is lifted already: nothing more to ask for"
    simulated.put("resident")
    assert driver.read(2) == RESIDENT


def test_one_lost_answer_is_no_fault(simulated: SimulatedCardReader, driver: SerialCardReader) -> None:
    assert driver.status().state is DeviceState.READY
    simulated.put("resident")
    simulated.fault(CardReaderFault.SILENCE, answers=2)

    assert driver.read(5) == RESIDENT


def test_a_card_that_settles_is_selected_at_the_second_look(
    simulated: SimulatedCardReader, driver: SerialCardReader
) -> None:
    simulated.put("resident")
    simulated.fault(CardReaderFault.SELECT_FAILED, answers=2)

    assert driver.read(5) == RESIDENT


def test_a_failed_self_test_is_mended_by_one_reset(
    simulated: SimulatedCardReader, driver: SerialCardReader, asked: Asked
) -> None:
    assert driver.status().state is DeviceState.READY
    simulated.fault(CardReaderFault.SELF_TEST_FAILED, answers=1)
    asked.answers.clear()
    assert driver.status().state is DeviceState.READY
    assert asked.commands() == [Command.STATUS, Command.RESET, Command.STATUS]

    simulated.fault(CardReaderFault.SELF_TEST_FAILED)
    status = driver.status()
    assert status.state is DeviceState.OFFLINE
    assert "code 60" in status.detail
    assert "supplier" in status.detail


@pytest.mark.parametrize("baudrate", [57600, 38400, 19200, 9600])
def test_the_speed_is_found(baudrate: int) -> None:
    with SimulatedCardReader(baudrate=baudrate) as simulated:
        simulated.put("resident")
        driver = SerialCardReader(CardReaderSettings(port=simulated.port))
        assert driver.read(2) == RESIDENT
        assert driver.status().detail == f"{baudrate} baud"
        driver.close()


def test_control_without_detection_another_speed_is_mute() -> None:
    with SimulatedCardReader(baudrate=9600) as simulated:
        settings = CardReaderSettings(port=simulated.port, detect_baudrate=False, reply_timeout_s=0.2)
        driver = SerialCardReader(settings)
        with pytest.raises(DeviceError) as refusal:
            driver.status()
        assert refusal.value.fault is Fault.TIMEOUT


def test_the_speed_is_found_through_rfc2217() -> None:
    with SimulatedCardReader(baudrate=57600) as simulated, SerialBridge(simulated.port, "rfc2217") as bridge:
        driver = SerialCardReader(CardReaderSettings(port=bridge.address))
        assert driver.status().detail == "57600 baud"
        driver.close()


def test_a_reader_whose_speed_changes_is_found_again(simulated: SimulatedCardReader, driver: SerialCardReader) -> None:
    simulated.put("resident")
    assert driver.read(2) == RESIDENT
    simulated.fault(CardReaderFault.WRONG_BAUD)
    with pytest.raises(DeviceError):
        driver.status()

    assert driver.status().detail == "19200 baud"
    assert driver.read(2) == RESIDENT


def test_looks_are_at_least_300_ms_apart(
    simulated: SimulatedCardReader, driver: SerialCardReader, asked: Asked
) -> None:
    for _ in range(3):
        assert driver.read(0) == CardReading(ReadOutcome.NO_CARD)
    assert driver.read(0.7) == CardReading(ReadOutcome.NO_CARD)

    finds = [moment for command, _, moment in asked.answers if command is Command.FIND]
    assert len(finds) >= 5
    assert min(b - a for a, b in itertools.pairwise(finds)) >= 0.295


def test_each_read_finds_and_selects_anew(
    simulated: SimulatedCardReader, driver: SerialCardReader, asked: Asked
) -> None:
    simulated.put("resident_moved")
    assert driver.read(2).card == SAMPLE_CARDS["resident_moved"]
    asked.answers.clear()
    assert driver.read(2).card == SAMPLE_CARDS["resident_moved"]

    assert asked.commands() == [Command.FIND, Command.SELECT, Command.READ, Command.READ_NEWEST_ADDRESS]


def test_a_reader_that_goes_in_the_middle_of_a_wait_is_told(
    simulated: SimulatedCardReader, asked: Asked, driver: SerialCardReader
) -> None:
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(driver.read, 30)
        wait_until(lambda: Command.FIND in asked.commands())
        simulated.unplug()
        with pytest.raises(DeviceError) as gone:
            waiting.result(timeout=5)
    assert gone.value.fault is Fault.MISSING


def test_no_outcome_is_logged_with_content(
    simulated: SimulatedCardReader, driver: SerialCardReader, caplog: pytest.LogCaptureFixture
) -> None:
    simulated.put("resident")
    with caplog.at_level("DEBUG"):
        assert driver.read(2) == RESIDENT
    assert [record.getMessage() for record in caplog.records] == ["card_reader.outcome outcome=card"]
