"""The log in sentences, filtered and leaf by leaf."""

from collections.abc import Callable

import pytest

import screens.staff_logs.view_model as staff_logs
from kiosk.log_events import LogEvent
from tests.helpers.staff_desk import StaffDesk
from tests.helpers.ui import Ui

Walk = Callable[..., Ui]


@pytest.fixture
def logs(inside: Walk) -> Walk:
    """At the log's page."""

    def walk() -> Ui:
        ui = inside()
        ui.touch("allEvents")
        ui.wait_page("staff.logs")
        ui.wait(lambda: ui.view_model(staff_logs.StaffLogsViewModel).loaded, "the log")
        return ui

    return walk


def test_every_event_has_a_sentence_or_shows_its_name(desk: StaffDesk, logs: Walk) -> None:
    desk.write_log(*(f"08:26:00 INFO {event.value}" for event in LogEvent))
    ui = logs()
    vm = ui.view_model(staff_logs.StaffLogsViewModel)
    while vm.hasOlder:
        vm.turn(1)
    vm.turn(-9)
    ui.wait_text("county.fault")  # the county server writes it, in a log of its own: there is no sentence
    shown = {item.property("text") for item in ui.items() if item.objectName() == "event"}
    assert "" not in shown
    assert len([text for text in shown if "." in text]) < 10


def test_the_log_is_filtered_by_part_and_by_what_asks_for_attention(logs: Walk) -> None:
    ui = logs()
    ui.wait_text("界面程序有警告")
    ui.touch("part.printer")
    ui.wait_text("打出一张纸条")
    assert not ui.shows("网络断了")
    ui.touch("level.attention")
    ui.wait(lambda: not ui.shows("打出一张纸条"), "the day's work to go")
    assert ui.shows("纸条没打出来")
    ui.touch("part.camera")
    ui.item("noEvents")
    ui.touch("part.")
    ui.wait_text("网络断了")


def test_a_long_log_comes_in_leaves(desk: StaffDesk, logs: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_logs, "ROWS", 10)
    ui = logs()
    assert ui.shows("有人进了维护界面")
    ui.touch("older")
    ui.wait_text("程序启动了")
    assert not ui.shows("有人进了维护界面")
    assert ui.find("older") is None
    ui.touch("newer")
    ui.wait_text("有人进了维护界面")
    desk.write_log("08:27:00 ERROR kiosk.unhandled where=slot")
    assert not ui.shows("程序出了错")
    ui.touch("readAgain")
    ui.wait_text("程序出了错，已记下")


def test_a_log_that_cannot_be_read_is_said_and_read_again(desk: StaffDesk, logs: Walk) -> None:
    log = desk.folder / "log" / "kiosk.log"
    log.unlink()
    log.mkdir()
    ui = logs()
    ui.item("logFailed")
    log.rmdir()
    ui.touch("readAgain")
    ui.item("noEvents")
    assert ui.find("logFailed") is None
