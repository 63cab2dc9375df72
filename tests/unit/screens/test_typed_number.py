"""An ID number under the fingers of somebody who types it from a card."""

import pytest

from kiosk.domain.id_number import check_sign
from screens.tickets_identify.typed_number import Problem, TypedNumber

RIGHT = "652323190001010096"
ENDS_IN_X = next(
    first + "X" for n in range(1000) if check_sign(first := f"65232319000101{n:03d}") == "X"
)  # of nobody, as all of them


def typed(signs: str) -> TypedNumber:
    number = TypedNumber()
    for sign in signs:
        number = number.typed(sign)
    return number


@pytest.mark.parametrize("signs", [RIGHT, ENDS_IN_X])
def test_a_right_number_has_no_problem_and_is_masked(signs: str) -> None:
    number = typed(signs)
    assert number.problem is Problem.NONE
    assert number.shown == f"652323 ******** {signs[-4:]}"


def test_while_it_is_typed_only_the_last_sign_of_the_birthday_shows() -> None:
    assert typed(RIGHT[:5]).shown == "65232"
    assert typed(RIGHT[:9]).shown == "652323 **0"
    assert typed(RIGHT[:15]).shown == "652323 ******** 0"
    assert typed(RIGHT[:15]).missing == 3


@pytest.mark.parametrize("birthday", ["19001301", "19000230", "18991231", "21000101", "00000000"])
def test_a_birthday_that_is_no_day_is_said_before_the_end_and_shown(birthday: str) -> None:
    number = typed("652323" + birthday)
    assert number.problem is Problem.BIRTHDAY
    assert number.shown == f"652323 {birthday}"


def test_a_wrong_check_sign_is_said_and_the_whole_number_shown() -> None:
    number = typed(RIGHT[:-1] + "5")
    assert number.problem is Problem.WRONG
    assert number.shown == "652323 19000101 0095"


def test_what_cannot_stand_there_changes_nothing() -> None:
    assert typed("6X5").signs == "65"
    assert typed(RIGHT + "1X").signs == RIGHT
    assert typed(RIGHT[:17] + "A12").signs == RIGHT[:17] + "1"
    assert TypedNumber("65").typed("") == TypedNumber("65")
    assert TypedNumber().erased() == TypedNumber()
    assert typed("65").erased().signs == "6"


def test_its_repr_withholds_it() -> None:
    assert repr(typed(RIGHT)) == "TypedNumber(18 signs)"
