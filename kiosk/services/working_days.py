"""Working days by the State Council's yearly notice, from the library chinesecalendar."""

from datetime import date

SATURDAY = 5


def is_working_day(day: date) -> bool:
    """Whether counters work on `day`; a year whose notice the library does not have yet is Monday to Friday."""
    from chinese_calendar import is_workday

    try:
        return bool(is_workday(day))
    except NotImplementedError:
        return day.weekday() < SATURDAY
