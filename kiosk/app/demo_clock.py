"""The clock of a demonstration: whoever starts one at night still finds the hall open."""

from datetime import datetime, time, timedelta

from kiosk.domain.clock import HALL_ZONE
from kiosk.domain.opening import WorkingDays, opening_at

HALL_HOURS = ((time(10, 0), time(14, 0)), (time(15, 30), time(19, 30)))
"""Of the sample hall."""
SHOWN_AT = time(16, 26)
"""The time to which a closed hall is moved; three hours are left until it closes."""
LEAST_LEFT = timedelta(minutes=30)
"""A hall that closes sooner than this is moved too."""


def shift_into_hours(moment: datetime, is_working_day: WorkingDays) -> float:
    """Seconds to add to `moment` (aware) so that the sample hall is open; 0 where it is open already."""
    opening = opening_at(HALL_HOURS, moment, is_working_day)
    if opening.is_open and opening.changes_at is not None and opening.changes_at - moment >= LEAST_LEFT:
        return 0.0
    return shift_to_afternoon(moment, is_working_day)


def shift_to_afternoon(moment: datetime, is_working_day: WorkingDays) -> float:
    """Seconds to add to `moment` (aware) so that it is the last working afternoon.

    Always back, never ahead: signatures must not come from the future.
    """
    day = moment.astimezone(HALL_ZONE).date()
    while not is_working_day(day) or datetime.combine(day, SHOWN_AT, HALL_ZONE) > moment:
        day -= timedelta(days=1)
    return (datetime.combine(day, SHOWN_AT, HALL_ZONE) - moment).total_seconds()
