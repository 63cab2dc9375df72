"""Guessing the staff PIN is slow, also across restarts, and never locks staff out for good."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.services.pin_guard import FREE_TRIES, LONGEST_DELAY_S, PinGuard, PinLocked, delay_after


class HandClock:
    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def pass_seconds(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


def guard_at(path: Path, clock: HandClock) -> PinGuard:
    return PinGuard(lambda pin: pin == "314159", path / "pin.json", clock)


def test_the_right_pin_is_right(tmp_path: Path) -> None:
    assert guard_at(tmp_path, HandClock()).check("314159")


def test_five_wrong_tries_are_free_and_the_next_waits(tmp_path: Path) -> None:
    clock = HandClock()
    guard = guard_at(tmp_path, clock)
    for _ in range(FREE_TRIES):
        assert not guard.check("000000")
    with pytest.raises(PinLocked) as locked:
        guard.check("314159")
    assert locked.value.seconds_left == 15
    clock.pass_seconds(15)
    assert guard.check("314159")
    assert guard.seconds_left() == 0


def test_pulling_the_plug_gives_no_new_tries(tmp_path: Path) -> None:
    clock = HandClock()
    for _ in range(FREE_TRIES):
        guard_at(tmp_path, clock).check("000000")
    with pytest.raises(PinLocked):
        guard_at(tmp_path, clock).check("314159")


def test_a_day_of_guessing_is_at_most_96_tries_after_the_first_hours(tmp_path: Path) -> None:
    clock = HandClock()
    guard = guard_at(tmp_path, clock)
    tried = 0
    for _ in range(20):  # run the doubling up to its cap first
        clock.pass_seconds(guard.seconds_left())
        guard.check("000000")
    end = clock.moment + timedelta(days=1)
    while clock.moment < end:
        clock.pass_seconds(guard.seconds_left())
        guard.check("000000")
        tried += 1
    assert tried <= 97


@pytest.mark.parametrize("content", ["", "{", '{"wrong": "x"}', "[]", '{"wrong": 1}'])
def test_a_damaged_count_waits_once_and_then_lets_the_right_pin_in(tmp_path: Path, content: str) -> None:
    clock = HandClock()
    (tmp_path / "pin.json").write_text(content)
    guard = guard_at(tmp_path, clock)
    with pytest.raises(PinLocked):
        guard.check("314159")
    clock.pass_seconds(15)
    assert guard.check("314159")


def test_a_count_that_cannot_be_written_still_slows_down(tmp_path: Path) -> None:
    clock = HandClock()
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    guard = PinGuard(lambda pin: pin == "314159", blocked / "pin.json", clock)
    for _ in range(FREE_TRIES):
        guard.check("000000")
    with pytest.raises(PinLocked):
        guard.check("314159")
    clock.pass_seconds(15)
    assert guard.check("314159")


def test_a_clock_set_back_locks_for_no_longer_than_the_rule(tmp_path: Path) -> None:
    clock = HandClock()
    guard = guard_at(tmp_path, clock)
    for _ in range(FREE_TRIES):
        guard.check("000000")
    clock.pass_seconds(-365 * 86400)
    assert guard.seconds_left() <= LONGEST_DELAY_S


def test_delays_double_to_the_cap() -> None:
    assert [delay_after(n).seconds for n in range(4, 13)] == [0, 15, 30, 60, 120, 240, 480, 900, 900]
