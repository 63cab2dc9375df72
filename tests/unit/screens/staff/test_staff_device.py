"""A device's own page: today's outcomes, the steps that mend it, its worker started anew."""

from collections.abc import Callable

import pytest

from devices.errors import Fault
from devices.status import DeviceState
from tests.helpers.staff_desk import StaffDesk
from tests.helpers.ui import Ui

Walk = Callable[..., Ui]


def count_of(ui: Ui, tag: str) -> str:
    return str(ui.item(f"count.{tag}").property("value")).strip("次 \u2066\u2069")


@pytest.mark.parametrize(
    ("device", "counts"),
    [
        ("printer", {"printed": "2", "failed": "1", "unknown": "0"}),
        ("card_reader", {"card": "1", "try_again": "0", "wrong_card": "0"}),
        ("camera", {"read": "1"}),
    ],
)
def test_a_device_tells_todays_outcomes(inside: Walk, device: str, counts: dict[str, str]) -> None:
    ui = inside()
    ui.touch(f"open.{device}")
    ui.wait_page("staff.device")
    ui.wait(lambda: count_of(ui, next(iter(counts))) == next(iter(counts.values())), "the counts")
    assert {tag: count_of(ui, tag) for tag in counts} == counts


def test_a_fault_names_its_steps_and_they_go_when_it_is_mended(desk: StaffDesk, inside: Walk) -> None:
    ui = inside()
    ui.touch("open.card_reader")
    ui.wait_page("staff.device")
    assert ui.find("steps") is None
    desk.workers.set("card_reader", DeviceState.GONE, Fault.MISSING)
    ui.wait_text("看读卡器的灯亮不亮")
    assert ui.find("rollSteps") is None
    desk.workers.set("card_reader", DeviceState.READY)
    ui.wait(lambda: ui.find("steps") is None, "the steps to go")


def test_paper_is_changed_step_by_step_and_tried(desk: StaffDesk, inside: Walk) -> None:
    desk.workers.set("printer", DeviceState.PAPER_OUT)
    ui = inside()
    ui.touch("open.printer")
    ui.wait_page("staff.device")
    ui.wait_text("取出空纸芯")
    assert ui.find("rollSteps") is None  # the same steps, once
    ui.touch("testPrint")
    ui.wait_text("试打好了，请看纸条")


def test_a_device_that_does_not_come_back_is_not_called_well(desk: StaffDesk, inside: Walk) -> None:
    desk.workers.set("camera", DeviceState.GONE, Fault.MISSING)
    ui = inside()
    ui.touch("open.camera")
    ui.wait_page("staff.device")
    ui.touch("restart.camera")
    ui.wait_text("进程已重启，还没好")


def test_a_process_that_does_not_start_is_said(desk: StaffDesk, inside: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.workers, "restart", lambda name: None)
    ui = inside()
    ui.touch("open.camera")
    ui.wait_page("staff.device")
    ui.touch("restart.camera")
    ui.wait_text("正在重启摄像头进程")
    ui.wait_text("摄像头进程还没有起来")
