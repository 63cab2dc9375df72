"""Three misses before a device counts as gone, and how soon the next look comes."""

import pytest

from devices.errors import DeviceError, Fault
from devices.printer.port import PrinterStatus
from devices.status import DeviceState
from kiosk.workers.spec import Timing
from kiosk.workers.watch import DETAIL_LIMIT, MISSES_BEFORE_GONE, DeviceWatch

TIMING = Timing()
MISSING = DeviceError(Fault.MISSING, "Not there: plug it in.")


@pytest.fixture
def watch() -> DeviceWatch:
    return DeviceWatch(TIMING.poll_s, TIMING.retry_s)


def test_two_misses_change_nothing_and_the_third_is_believed(watch: DeviceWatch) -> None:
    well = PrinterStatus(DeviceState.READY, tickets_left=9)
    watch.saw(DeviceState.READY, "", well)
    assert [watch.failed(MISSING).state for _ in range(3)] == [DeviceState.READY, DeviceState.READY, DeviceState.GONE]
    assert watch.report.detail == "Not there: plug it in."


def test_a_good_look_between_misses_starts_the_count_again(watch: DeviceWatch) -> None:
    for _ in range(5):
        watch.saw(DeviceState.READY, "")
        watch.failed(MISSING)
        assert watch.failed(MISSING).state is DeviceState.READY


def test_a_driver_that_says_gone_is_counted_as_well(watch: DeviceWatch) -> None:
    watch.saw(DeviceState.READY, "")
    states = [watch.saw(DeviceState.GONE, "unplugged").state for _ in range(3)]
    assert states[-1] is DeviceState.GONE
    assert states[:-1] == [DeviceState.READY] * 2


def test_any_other_state_is_believed_at_once(watch: DeviceWatch) -> None:
    for state in set(DeviceState) - {DeviceState.GONE}:
        assert watch.saw(state, "").state is state


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (Fault.BUSY, DeviceState.BUSY),
        (Fault.TIMEOUT, DeviceState.UNKNOWN),
        (Fault.PROTOCOL, DeviceState.UNKNOWN),
        (Fault.BROKEN, DeviceState.UNKNOWN),
    ],
)
def test_a_device_that_is_there_and_fails_is_not_gone(watch: DeviceWatch, fault: Fault, state: DeviceState) -> None:
    for _ in range(5):
        assert watch.failed(DeviceError(fault, "sentence")).state is state


@pytest.mark.parametrize("fault", [Fault.MISSING, Fault.PERMISSION, Fault.LIBRARY, Fault.SETTINGS])
def test_what_can_not_be_built_is_gone_at_the_third_try(watch: DeviceWatch, fault: Fault) -> None:
    error = DeviceError(fault, "sentence")
    assert [watch.could_not_build(error).state for _ in range(3)][-1] is DeviceState.GONE


def test_unplugged_to_gone_takes_at_most_three_seconds_of_waiting(watch: DeviceWatch) -> None:
    watch.saw(DeviceState.READY, "")
    waited = watch.wait_s
    for _ in range(MISSES_BEFORE_GONE - 1):
        watch.failed(MISSING)
        waited += watch.wait_s
    assert watch.failed(MISSING).state is DeviceState.GONE
    assert waited == TIMING.poll_s + 2 * TIMING.retry_s


def test_a_gone_device_is_looked_for_at_least_every_poll_however_long_it_was_gone(watch: DeviceWatch) -> None:
    waits = []
    for _ in range(50):
        watch.could_not_build(MISSING)
        waits.append(watch.wait_s)
    assert waits[:5] == [0.5, 0.5, 0.5, 1.0, 2.0]
    assert max(waits) == TIMING.poll_s


def test_a_long_detail_is_cut(watch: DeviceWatch) -> None:
    assert len(watch.saw(DeviceState.READY, "x" * 10_000).detail) == DETAIL_LIMIT
