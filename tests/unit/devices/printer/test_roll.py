"""Millimetres to tickets: what is known of a roll, and how it is known."""

from pathlib import Path

import pytest

from devices.printer.roll import RollCounter
from devices.status import DeviceState

READY, LOW, OUT, OPEN = DeviceState.READY, DeviceState.PAPER_LOW, DeviceState.PAPER_OUT, DeviceState.COVER_OPEN


def counter(file: Path | None = None) -> RollCounter:
    return RollCounter(roll_length_mm=80_000, near_end_left_mm=6_000, file=file)


def after(*states: DeviceState, roll: RollCounter | None = None) -> RollCounter:
    roll = roll or counter()
    for state in states:
        roll.observe(state)
    return roll


def test_nobody_knows_a_roll_that_was_there_before() -> None:
    assert after(READY).tickets_left is None


def test_a_new_roll_is_full() -> None:
    assert after(READY, OUT, OPEN, READY).tickets_left == 80_000 // 130


def test_each_ticket_costs_its_length() -> None:
    roll = after(OUT, READY)
    for _ in range(100):
        roll.printed(130.0, is_ticket=True)
    assert roll.tickets_left == (80_000 - 13_000) // 130


def test_longer_tickets_make_fewer() -> None:
    roll = after(OUT, READY)
    for _ in range(50):
        roll.printed(200.0, is_ticket=True)
    assert roll.tickets_left == pytest.approx((80_000 - 10_000) // 200, abs=2)


def test_a_long_list_does_not_change_what_a_ticket_is() -> None:
    roll = after(OUT, READY)
    roll.printed(6_500.0, is_ticket=False)
    assert roll.tickets_left == (80_000 - 6_500) // 130


def test_the_near_end_sensor_corrects_the_count() -> None:
    roll = after(OUT, READY)
    roll.printed(70_000.0, is_ticket=False)
    roll.observe(LOW)
    assert roll.tickets_left == 6_000 // 130
    roll.printed(1_300.0, is_ticket=False)
    assert roll.tickets_left == (6_000 - 1_300) // 130


def test_the_near_end_of_an_unknown_roll_is_known() -> None:
    assert after(LOW).tickets_left == 6_000 // 130


def test_a_sensor_that_flickers_does_not_make_a_new_roll() -> None:
    roll = after(LOW, READY, LOW)
    roll.printed(5_999.0, is_ticket=False)
    assert after(READY, roll=roll).tickets_left == 0


def test_a_roll_changed_before_its_end_is_noticed_by_the_cover() -> None:
    assert after(LOW, OPEN, READY).tickets_left == 80_000 // 130


def test_a_cover_opened_and_shut_over_the_same_roll_changes_nothing() -> None:
    assert after(LOW, OPEN, LOW).tickets_left == 6_000 // 130
    assert after(OUT, READY, OPEN, READY).tickets_left == 80_000 // 130
    assert after(READY, OPEN, READY).tickets_left is None


def test_the_count_is_never_negative() -> None:
    roll = after(LOW)
    roll.printed(50_000.0, is_ticket=False)
    assert roll.tickets_left == 0


def test_the_count_survives_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state" / "roll.json"
    roll = after(OUT, READY, roll=counter(file))
    roll.printed(13_000.0, is_ticket=False)
    assert counter(file).tickets_left == (80_000 - 13_000) // 130
    assert [path.name for path in file.parent.iterdir()] == ["roll.json"]


def test_a_roll_changed_while_the_machine_was_off_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "roll.json"
    after(OUT, roll=counter(file))
    assert after(READY, roll=counter(file)).tickets_left == 80_000 // 130


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"is_known": 1, "printed_mm": "x"}',
        "\0",
        '{"is_known": true, "printed_mm": -5, "low_at_mm": null, "ticket_mm": 130,'
        ' "was_out": false, "was_open_when_low": false}',
    ],
)
def test_a_damaged_file_is_an_unknown_roll(tmp_path: Path, content: str) -> None:
    file = tmp_path / "roll.json"
    file.write_text(content, encoding="utf-8")
    assert counter(file).tickets_left is None


def test_a_disk_that_takes_nothing_does_not_stop_the_count(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    roll = after(OUT, READY, roll=counter(blocked / "roll.json"))
    roll.printed(130.0, is_ticket=True)
    assert roll.tickets_left == (80_000 - 130) // 130
