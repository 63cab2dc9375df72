"""The hall's small rules: check digits, masks, opening hours, labels."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import HALL_ZONE
from kiosk.domain.id_number import check_sign, is_valid_id_number
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.masking import mask_name_for_paper, mask_number_for_paper, mask_number_for_screen
from kiosk.domain.opening import Opening, opening_at
from kiosk.domain.queueing import ticket_label
from kiosk.services.working_days import is_working_day

HALL = ((time(10, 0), time(14, 0)), (time(15, 30), time(19, 30)))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HALL_ZONE)


@pytest.mark.parametrize(
    "number", ["11010519491231002X", "34052419800101001X", "810000199408230021", "830000199201300022"]
)
def test_published_numbers_pass_and_any_one_digit_slip_fails(number: str) -> None:
    assert is_valid_id_number(number)
    for place, sign in enumerate(number[:-1]):
        slip = number[:place] + str((int(sign) + 1) % 10) + number[place + 1 :]
        assert not is_valid_id_number(slip)


@given(st.text(max_size=40))
def test_any_text_gets_an_answer(text: str) -> None:
    assert is_valid_id_number(text) in (True, False)


@given(st.from_regex(r"[0-9]{17}", fullmatch=True))
def test_a_masked_number_hides_the_birthday(digits: str) -> None:
    number = digits + check_sign(digits)
    assert mask_number_for_screen(number) == number[:6] + "********" + number[-4:]
    assert mask_number_for_paper(number) == number[:4] + "**********" + number[-4:]


def test_a_name_on_paper_is_its_first_sign() -> None:
    assert mask_name_for_paper("张示例") == "张**"
    assert mask_name_for_paper("") == ""


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-24T10:00", Opening(True, at("2026-11-24T14:00"))),
        ("2026-11-24T13:59", Opening(True, at("2026-11-24T14:00"))),
        ("2026-11-24T14:00", Opening(False, at("2026-11-24T15:30"))),
        ("2026-11-24T19:30", Opening(False, at("2026-11-25T10:00"))),
        ("2026-11-27T20:00", Opening(False, at("2026-11-30T10:00"))),  # Friday evening
        ("2026-10-01T11:00", Opening(False, at("2026-10-08T10:00"))),  # 国庆节
        ("2026-10-10T11:00", Opening(True, at("2026-10-10T14:00"))),  # a Saturday worked (调休)
    ],
)
def test_counters_open_on_working_days(moment: str, expected: Opening) -> None:
    assert opening_at(HALL, at(moment), is_working_day) == expected


def test_a_queue_without_periods_never_opens() -> None:
    assert opening_at((), at("2026-11-24T11:00"), is_working_day) == Opening(False, None)


def test_a_year_without_a_notice_is_monday_to_friday() -> None:
    assert is_working_day(datetime(2199, 1, 1, tzinfo=HALL_ZONE).date())
    assert not is_working_day(datetime(2199, 1, 5, tzinfo=HALL_ZONE).date())


def test_a_missing_translation_falls_back_to_chinese() -> None:
    text = LocalizedText("取号", en="Take a number")
    assert text.in_language(Language.EN) == "Take a number"
    assert text.in_language(Language.UG) == "取号"
    assert not text.is_translated(Language.UG)


def test_a_station_number_can_equal_no_leased_number() -> None:
    assert ticket_label("A", 27) == "A027"
    assert ticket_label("A", 1, "K2") == "A-K2-001"
