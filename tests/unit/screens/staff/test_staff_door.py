"""Who comes in at the staff's door, for one visit, and how the visit ends."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.services.pin_guard import FREE_TRIES
from screens.registry import registry
from screens.staff.view_model import StaffPinViewModel
from tests.helpers.held_work import HeldWork
from tests.helpers.sample_hall import FixedClock
from tests.helpers.staff_desk import PIN, StaffDesk
from tests.helpers.staff_door import KNOCKS, enter
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
Walk = Callable[..., Ui]
WRONG = "000000"


def test_four_taps_on_the_mark_change_nothing(desk: StaffDesk, open_ui: OpenUi) -> None:
    ui = open_ui(desk.services, clock=FixedClock())
    for _ in range(KNOCKS - 1):
        ui.touch("mark")
    ui.wait_page("attract")


def test_a_right_pin_opens_the_dashboard(knock: Walk) -> None:
    ui = knock()
    enter(ui, PIN)
    ui.wait_page("staff.dashboard")


def test_a_wrong_pin_says_only_that_and_shuffles_the_keys(knock: Walk) -> None:
    ui = knock()
    page = ui.view_model(StaffPinViewModel)
    orders = {page.order}
    for _ in range(3):
        enter(ui, WRONG)
        ui.wait_text("口令不对，请再输一次")
        orders.add(page.order)
    assert len(orders) > 1
    assert all(sorted(order) == list("0123456789") for order in orders)
    assert page.filled == 0


def test_digits_are_dots(knock: Walk) -> None:
    ui = knock()
    before = ui.texts()
    ui.touch("pin.7")
    ui.touch("pin.7")
    assert ui.texts() == before
    ui.touch("pin.backspace")
    assert ui.view_model(StaffPinViewModel).filled == 1


def test_too_many_wrong_ones_lock_the_door_and_the_time_is_told(desk: StaffDesk, knock: Walk) -> None:
    ui = knock()
    for _ in range(FREE_TRIES - 1):
        enter(ui, WRONG)
        ui.item("pinWrong")
    enter(ui, WRONG)
    ui.item("pinLocked")
    ui.wait_text("0:15")
    assert not ui.item("pin.1").isEnabled()
    assert not ui.item("pinEnter").isEnabled()
    desk.clock.forward(seconds=16)
    page = ui.view_model(StaffPinViewModel)
    while page.locked:
        page.count_down()
    enter(ui, PIN)
    ui.wait_page("staff.dashboard")


def test_a_locked_door_is_locked_for_the_next_who_knocks(desk: StaffDesk, knock: Walk) -> None:
    for _ in range(FREE_TRIES + 3):
        desk.clock.forward(hours=1)
        desk.staff.enter(WRONG)
    ui = knock()
    ui.item("pinLocked")
    ui.wait_text("2:00")


BEHIND: dict[str, dict[str, str]] = {
    "staff.dashboard": {},
    "staff.device": {"worker": "printer"},
    "staff.sync": {},
    "staff.logs": {},
    "staff.settings": {},
    "staff.diagnostics": {},
}


def test_every_staff_page_but_the_door_is_behind_it() -> None:
    assert {name for name in registry() if name.startswith("staff.")} == set(BEHIND)


@pytest.mark.expects_log("unhandled where=staff")
@pytest.mark.parametrize("name", BEHIND)
def test_nothing_behind_the_door_can_be_reached_without_a_pin(knock: Walk, name: str) -> None:
    ui = knock()
    ui.shell.navigator.replace(name, BEHIND[name])
    ui.settle()
    assert ui.shell.navigator.trouble
    assert ui.shell.navigator.page is None
    assert ui.find("nav.lock") is None


@pytest.mark.parametrize("name", BEHIND)
def test_control_with_a_pin_each_of_them_opens(inside: Walk, name: str) -> None:
    ui = inside()
    ui.shell.navigator.open(name, BEHIND[name])
    ui.wait_page(name)
    ui.item("nav.lock")


@pytest.mark.expects_log("unhandled where=staff")
@pytest.mark.parametrize("name", BEHIND)
@pytest.mark.parametrize("left_from", BEHIND)
def test_one_pin_is_one_visit(inside: Walk, left_from: str, name: str) -> None:
    ui = inside()
    ui.shell.navigator.open(left_from, BEHIND[left_from])
    ui.wait_page(left_from)
    ui.touch("nav.lock")
    ui.wait_page("attract")
    ui.shell.navigator.open(name, BEHIND[name])
    ui.settle()
    assert ui.shell.navigator.trouble
    assert ui.shell.navigator.page is None


@pytest.mark.expects_log("unhandled where=staff.device")
def test_a_page_that_cannot_be_made_ends_the_visit(desk: StaffDesk, inside: Walk) -> None:
    ui = inside()
    ui.shell.navigator.open("staff.device", {"worker": "toaster"})
    ui.settle()
    assert ui.shell.navigator.trouble
    assert not desk.staff.come_in()


@pytest.mark.parametrize("name", ["staff.device", "staff.sync", "staff.logs"])
def test_back_leads_to_the_dashboard_without_a_new_pin_and_stillness_to_the_hall(inside: Walk, name: str) -> None:
    ui = inside()
    ui.shell.navigator.open(name, BEHIND[name])
    ui.wait_page(name)
    ui.touch("nav.back")
    ui.wait_page("staff.dashboard")
    ui.shell.navigator.open(name, BEHIND[name])
    ui.wait_page(name)
    ui.pass_time(170)
    ui.wait_page(name)
    ui.pass_time(11)
    ui.wait_page("attract")


def test_the_keypads_back_key_leads_back_too(inside: Walk) -> None:
    ui = inside()
    ui.touch("open.sync")
    ui.wait_page("staff.sync")
    ui.press_key(Qt.Key.Key_Escape)
    ui.wait_page("staff.dashboard")


@pytest.mark.usefixtures("qapp")
def test_whoever_leaves_before_the_answer_is_not_admitted(desk: StaffDesk) -> None:
    work = HeldWork()
    page = StaffPinViewModel(desk.staff, work)
    for digit in PIN:
        page.type(digit)
    page.enter()
    page.close()
    work.let_all()
    assert not desk.staff.take_admission()


def test_leaving_the_door_leads_back_to_the_hall(knock: Walk) -> None:
    ui = knock()
    ui.touch("pinLeave")
    ui.wait_page("attract")


def test_lock_and_idle_lead_back_to_the_hall(inside: Walk) -> None:
    ui = inside()
    ui.touch("nav.lock")
    ui.wait_page("attract")
    assert not ui.shell.session.active


def test_nobody_stays_inside_by_forgetting(inside: Walk) -> None:
    ui = inside()
    ui.pass_time(170)
    ui.wait_page("staff.dashboard")
    ui.pass_time(11)
    ui.wait_page("attract")
