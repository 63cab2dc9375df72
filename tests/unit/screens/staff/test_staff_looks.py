"""A staff page looks every other second: a fault that lasts is told once, and told anew when it comes back."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from kiosk.services.staff import Overview
from screens.staff.page_view_model import StaffPageViewModel
from tests.helpers.staff_desk import StaffDesk

T = TypeVar("T")


class AtOnce:
    """Runs on the caller's thread; what it raises comes to the caller."""

    def run(
        self, op: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None] | None = None
    ) -> None:
        try:
            result = op()
        except RuntimeError as error:
            assert on_failed is not None
            on_failed(error)
        else:
            on_done(result)


def test_a_lasting_fault_is_told_once(desk: StaffDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = StaffPageViewModel(desk.staff, AtOnce())
    page.ask()
    assert page.loaded
    whole = desk.staff.overview

    def broken() -> Overview:
        raise RuntimeError("no look")

    for _ in range(2):
        monkeypatch.setattr(desk.staff, "overview", broken)
        with pytest.raises(RuntimeError, match="no look"):
            page.ask()
        assert not page.loaded
        page.ask()  # the same again: no news
        monkeypatch.setattr(desk.staff, "overview", whole)
        page.ask()
        assert page.loaded
    page.close()
