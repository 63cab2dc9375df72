"""The health record: what it keeps, and that a change is logged once."""

import logging
from datetime import UTC, datetime, timedelta

import pytest

from devices.status import DeviceState
from kiosk.workers.health import HealthRecord, ProcessState
from kiosk.workers.messages import Report


class StepClock:
    """A minute later each time it is asked."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 1, 2, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment


@pytest.fixture
def record() -> HealthRecord:
    return HealthRecord("printer", StepClock())


def test_since_moves_with_the_state_only(record: HealthRecord) -> None:
    began = record.now.since
    record.saw(Report(DeviceState.READY, "", "status"))
    ready = record.now.since
    assert ready > began
    record.saw(Report(DeviceState.READY, "", "status"))
    assert record.now.since == ready
    assert record.last_status == "status"


@pytest.mark.expects_log("device.fault worker=printer was=ready state=unknown")
def test_a_change_is_logged_once(record: HealthRecord, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        for state in [DeviceState.READY] * 3 + [DeviceState.UNKNOWN] * 50 + [DeviceState.READY] * 3:
            record.saw(Report(state, "", None))
    assert len(caplog.records) == 3
    assert [entry.levelno for entry in caplog.records] == [logging.INFO, logging.ERROR, logging.INFO]


@pytest.mark.expects_log("device.fault")
def test_a_serial_number_in_a_sentence_does_not_reach_the_log(
    record: HealthRecord, caplog: pytest.LogCaptureFixture
) -> None:
    record.saw(Report(DeviceState.GONE, "No /dev/serial/by-id/usb-0123456789012: plug it in.", None))
    assert "0123456789" not in caplog.text
    assert "0123456789012" in record.now.last_error  # staff need the whole sentence


def test_a_crash_loop_writes_no_line_for_the_device(record: HealthRecord, caplog: pytest.LogCaptureFixture) -> None:
    record.saw(Report(DeviceState.READY, "", None))
    with caplog.at_level(logging.INFO):
        for _ in range(20):
            record.lost("The printer program was lost.", DeviceState.UNKNOWN)
            assert record.last_status is None
            record.restarted()
            record.saw(Report(DeviceState.READY, "", None))
    assert caplog.records == []
    assert record.now.restarts == 20


def test_a_loss_shows_in_the_snapshot(record: HealthRecord) -> None:
    record.saw(Report(DeviceState.READY, "", None))
    record.lost("The printer program was lost.", DeviceState.UNKNOWN)
    record.process(ProcessState.WAITING)
    health = record.now
    assert (health.state, health.process) == (DeviceState.UNKNOWN, ProcessState.WAITING)
    assert health.last_error == "The printer program was lost."
