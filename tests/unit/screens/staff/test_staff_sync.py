"""The sync's own page."""

from collections.abc import Callable

from tests.helpers.staff_desk import StaffDesk
from tests.helpers.ui import Ui

Walk = Callable[..., Ui]


def test_what_was_refused_is_shown_with_its_reason_and_nothing_of_it(desk: StaffDesk, inside: Walk) -> None:
    desk.refuse("not of this day")
    ui = inside()
    ui.touch("open.sync")
    ui.wait_page("staff.sync")
    ui.wait_text("not of this day")
    assert ui.shows("呼叫帮助")
    assert ui.shows("被县里拒收 \u20661\u2069 条")
    assert not ui.shows("home")  # the page of the call, in the event's body
    assert len(desk.store.rejected_events()) == 1


def test_a_round_of_sync_from_its_own_page(desk: StaffDesk, inside: Walk) -> None:
    ui = inside()
    ui.touch("open.sync")
    ui.wait_page("staff.sync")
    ui.touch("syncNow")
    ui.wait_text("同步好了")
