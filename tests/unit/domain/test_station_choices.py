"""What staff may change: each value within its bounds, by steps that end at them, and together with the others."""

from datetime import datetime, time

import pytest

from kiosk.domain.clock import HALL_ZONE
from kiosk.domain.station_choices import CHOICES, HalfHour, Number, Value, Wrong, read, shown_value, wrong_values
from kiosk.domain.station_hours import StationHours

SECONDS = Number(60, 600, 30)


@pytest.mark.parametrize(
    ("before", "steps", "after"),
    [
        (120, 1, 150),
        (120, -1, 90),
        (60, -1, 60),
        (600, 1, 600),
        (100, 1, 120),
        (100, -1, 90),
        (10, -1, 60),
        (900, 1, 600),
    ],
)
def test_a_figure_goes_by_steps_and_ends_at_its_bounds(before: int, steps: int, after: int) -> None:
    assert SECONDS.stepped(before, steps) == after


@pytest.mark.parametrize(
    ("before", "steps", "after"),
    [
        (time(21), 1, time(21, 30)),
        (time(23, 30), 1, time(0)),
        (time(0), -1, time(23, 30)),
        (time(7, 45), 1, time(8)),
        (time(7, 45), -1, time(7)),
    ],
)
def test_a_time_goes_round_the_clock(before: time, steps: int, after: time) -> None:
    assert HalfHour().stepped(before, steps) == after


@pytest.mark.parametrize(
    ("key", "raw"),
    [
        ("voice.softer_db", -3),
        ("voice.softer_db", 25),
        ("voice.softer_db", 3.0),
        ("voice.softer_db", True),
        ("voice.softer_db", "3"),
        ("session.read_s", 59),
        ("session.read_s", 10**30),
        ("voice.night_from", "25:00"),
        ("voice.night_from", "21:00+01:00"),
        ("voice.night_from", 21),
        ("hours.opens", None),
        ("screen.lowered", 1),
        ("hidden_queues", "A"),
        ("hidden_queues", ["A", 7]),
        ("hidden_queues", ["../A"]),
        ("hidden_queues", ["A"] * 1000),
    ],
)
def test_what_a_choice_cannot_be_is_refused(key: str, raw: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(key, raw)


@pytest.mark.parametrize(
    ("key", "raw", "value"),
    [
        ("voice.softer_db", 24, 24),
        ("voice.night_from", "21:30", time(21, 30)),
        ("screen.lowered", True, True),
        ("hidden_queues", ["C", "A", "A"], ("A", "C")),
    ],
)
def test_control_what_it_can_be_is_taken(key: str, raw: object, value: Value) -> None:
    assert read(key, raw) == value


def test_a_name_that_is_no_choice_is_not_known() -> None:
    with pytest.raises(KeyError):
        read("staff.pin_hash", "x")
    assert not {key for key in CHOICES if "pin" in key or "url" in key or "port" in key}


def test_values_that_do_not_go_together_are_named() -> None:
    hours = {"hours.opens": time(8), "hours.closes": time(8, 30), "hidden_queues": ("A", "B")}
    assert wrong_values(hours, ["A", "B"]) == {"hours.closes": Wrong.TOO_SHORT, "hidden_queues": Wrong.ALL_HIDDEN}
    assert wrong_values(hours | {"hours.closes": time(9)}, ["A", "B", "C"]) == {}
    assert wrong_values(hours | {"hours.closes": time(8)}, []) == {}


@pytest.mark.parametrize(
    ("opens", "closes", "open_at", "closed_at"),
    [
        (time(8), time(20), [time(8), time(19, 59)], [time(7, 59), time(20), time(0)]),
        (time(20), time(2), [time(20), time(23, 59), time(1, 59)], [time(2), time(12)]),
        (time(8), time(0), [time(8), time(23, 59)], [time(0), time(7, 59)]),
        (time(0), time(0), [time(0), time(12), time(23, 59)], []),
    ],
)
def test_hours_of_the_station(opens: time, closes: time, open_at: list[time], closed_at: list[time]) -> None:
    hours = StationHours(opens, closes)
    day = datetime(2026, 11, 24, tzinfo=HALL_ZONE)
    for moment in open_at:
        assert hours.closed_until(datetime.combine(day, moment, HALL_ZONE)) is None
    for moment in closed_at:
        assert hours.closed_until(datetime.combine(day, moment, HALL_ZONE)) == opens


def test_values_as_the_log_says_them() -> None:
    assert [shown_value(value) for value in (time(21, 30), ("A", "C"), 120, True, ())] == [
        "21:30",
        "A,C",
        "120",
        "true",
        "",
    ]
