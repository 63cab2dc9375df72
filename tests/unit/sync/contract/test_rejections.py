"""Reasons of rejections: codes stand for ever; kiosks and counties of different ages understand each other."""

import pytest

from sync.contract.messages import EventVerdict
from sync.contract.rejections import Rejection, rejection_of

CODES = {"foreign-ticket", "foreign-call", "foreign-number", "number-taken", "wrong-label", "not-sendable"}
"""Kiosks keep them in their stores: one may come, none may go or change."""


def test_the_codes_are_the_ones_that_kiosks_know() -> None:
    assert {each.code for each in Rejection} >= CODES


@pytest.mark.parametrize("rejection", Rejection)
def test_a_reason_is_read_back(rejection: Rejection) -> None:
    assert rejection_of(rejection.reason) is rejection
    assert rejection_of(f"{rejection.code}: put into other words") is rejection
    assert rejection_of(rejection.sentence) is rejection  # of a county before the codes


@pytest.mark.parametrize("reason", ["", "moon-phase: the moon is wrong", "the ticket is", "foreign", ": ", "no"])
def test_what_this_version_does_not_know_is_none(reason: str) -> None:
    assert rejection_of(reason) is None


@pytest.mark.parametrize("rejection", Rejection)
def test_a_verdict_has_no_field_that_older_kiosks_do_not_know(rejection: Rejection) -> None:
    message = {"id": "0197b000-0000-7000-8000-000000000000", "verdict": "rejected", "reason": rejection.reason}
    verdict = EventVerdict.model_validate(message)
    assert set(verdict.model_dump()) == {"id", "verdict", "reason"}
    assert verdict.reason.endswith(rejection.sentence)
