"""A pause of the service, which staff begin and end."""

import logging
from collections.abc import Callable

import pytest

from tests.helpers.sample_hall import FixedClock
from tests.helpers.staff_desk import PIN, StaffDesk
from tests.helpers.staff_door import enter, knock_on_mark
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
Walk = Callable[..., Ui]


def test_a_pause_keeps_citizens_out_until_staff_resume(inside: Walk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    ui = inside()
    ui.touch("pause")
    ui.wait_text("服务已暂停")
    ui.touch("nav.lock")
    ui.wait_text("工作人员正在维护")
    assert ui.find("attract.start") is None
    knock_on_mark(ui)
    ui.touch("pinLeave")  # whoever has no PIN comes no further
    ui.wait_page("out_of_service")
    knock_on_mark(ui)
    enter(ui, PIN)
    ui.wait_page("staff.dashboard")
    ui.wait_text("恢复服务")
    ui.touch("pause")
    ui.touch("nav.lock")
    ui.wait_page("attract")
    assert [record.getMessage() for record in caplog.records if "staff.action" in record.getMessage()] == [
        "staff.action action=pause",
        "staff.action action=resume",
    ]


def test_stillness_ends_the_visit_and_not_the_pause(inside: Walk) -> None:
    ui = inside()
    ui.touch("pause")
    ui.pass_time(181)
    ui.wait_page("out_of_service")


def test_control_a_new_start_serves_again(inside: Walk, desk: StaffDesk, open_ui: OpenUi) -> None:
    inside().touch("pause")
    open_ui(desk.services, clock=FixedClock()).wait_page("attract")
