"""A demonstration at any hour of any day finds the sample hall open, and never in the future."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.demo_clock import HALL_HOURS, LEAST_LEFT, shift_into_hours
from kiosk.domain.opening import opening_at
from kiosk.services.working_days import is_working_day

START = datetime(2024, 1, 1, tzinfo=UTC)


@given(st.integers(0, 6 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)))
def test_the_hall_is_open_and_stays_so_for_a_while(moment: datetime) -> None:
    shift = shift_into_hours(moment, is_working_day)
    shown = moment + timedelta(seconds=shift)
    opening = opening_at(HALL_HOURS, shown, is_working_day)
    assert opening.is_open
    assert opening.changes_at is not None
    assert opening.changes_at - shown >= LEAST_LEFT
    assert shift <= 0
