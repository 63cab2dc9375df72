"""Who has the screen."""

import itertools

import pytest

from kiosk.shell.ladder import Claims, Face, decide


def test_nobody_is_there() -> None:
    assert decide(Claims()) is Face.ATTRACT


@pytest.mark.parametrize(("fatal", "hours", "session"), list(itertools.product((False, True), repeat=3)))
def test_staff_trump_everything(fatal: bool, hours: bool, session: bool) -> None:
    assert decide(Claims(staff=True, fatal=fatal, outside_hours=hours, session=session)) is Face.STAFF


@pytest.mark.parametrize(("hours", "session"), list(itertools.product((False, True), repeat=2)))
def test_a_fault_trumps_hours_and_sessions(hours: bool, session: bool) -> None:
    assert decide(Claims(fatal=True, outside_hours=hours, session=session)) is Face.OUT_OF_SERVICE


@pytest.mark.parametrize(("hours", "session"), list(itertools.product((False, True), repeat=2)))
def test_a_pause_trumps_all_but_staff_and_a_fault(hours: bool, session: bool) -> None:
    assert decide(Claims(paused=True, outside_hours=hours, session=session)) is Face.PAUSED
    assert decide(Claims(paused=True, staff=True)) is Face.STAFF
    assert decide(Claims(paused=True, fatal=True)) is Face.OUT_OF_SERVICE


def test_hours_end_what_has_not_begun() -> None:
    assert decide(Claims(outside_hours=True)) is Face.CLOSED
    assert decide(Claims(outside_hours=True, session=True)) is Face.SESSION
