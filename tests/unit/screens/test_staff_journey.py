"""The staff's door and dashboard, touched in the real window over a machine that a test plays."""

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import screens.staff.page_view_model as staff_page
import screens.staff_logs.view_model as staff_logs
from devices.errors import Fault
from devices.printer.mechanism import Scenario
from devices.status import DeviceState
from kiosk.log_events import LogEvent
from kiosk.services.pin_guard import FREE_TRIES
from kiosk.shell.session import Comfort
from screens.registry import registry
from screens.staff.view_model import StaffPinViewModel
from tests.helpers.held_work import HeldWork
from tests.helpers.sample_hall import FixedClock
from tests.helpers.staff_desk import NAMES, PIN, StaffDesk
from tests.helpers.ui import PORTRAIT, Ui

OpenUi = Callable[..., Ui]
Walk = Callable[..., Ui]
WRONG = "000000"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StaffDesk]:
    with StaffDesk(tmp_path) as desk:
        yield desk


@pytest.fixture
def knock(desk: StaffDesk, open_ui: OpenUi, monkeypatch: pytest.MonkeyPatch) -> Walk:
    """Opens the kiosk and taps the mark five times."""
    monkeypatch.setattr(staff_page, "LOOK_MS", 20)

    def walk(size: tuple[int, int] = PORTRAIT, comfort: Comfort | None = None) -> Ui:
        ui = open_ui(desk.services, size=size, comfort=comfort, clock=FixedClock())
        for _ in range(5):
            ui.touch("mark")
        ui.wait_page("staff")
        return ui

    return walk


def enter(ui: Ui, pin: str) -> None:
    for digit in pin:
        ui.touch(f"pin.{digit}")
    ui.touch("pinEnter")


@pytest.fixture
def inside(knock: Walk) -> Walk:
    """Past the door."""

    def walk(size: tuple[int, int] = PORTRAIT, comfort: Comfort | None = None) -> Ui:
        ui = knock(size, comfort)
        enter(ui, PIN)
        ui.wait_page("staff.dashboard")
        ui.wait_text("县中心一楼东侧")
        return ui

    return walk


# -- the door


def test_four_taps_on_the_mark_change_nothing(desk: StaffDesk, open_ui: OpenUi) -> None:
    ui = open_ui(desk.services, clock=FixedClock())
    for _ in range(4):
        ui.touch("mark")
    ui.wait_page("attract")


def test_a_right_pin_opens_the_dashboard(knock: Walk) -> None:
    ui = knock()
    enter(ui, PIN)
    ui.wait_page("staff.dashboard")


def test_a_wrong_pin_says_only_that_and_shuffles_the_keys(knock: Walk) -> None:
    ui = knock()
    page = ui.shell.navigator.current
    assert page is not None
    assert isinstance(page.view_model, StaffPinViewModel)
    orders = {page.view_model.order}
    for _ in range(3):
        enter(ui, WRONG)
        ui.wait_text("口令不对，请再输一次")
        orders.add(page.view_model.order)
    assert len(orders) > 1
    assert all(sorted(order) == list("0123456789") for order in orders)
    assert page.view_model.filled == 0


def test_digits_are_dots(knock: Walk) -> None:
    ui = knock()
    before = ui.texts()
    ui.touch("pin.7")
    ui.touch("pin.7")
    assert ui.texts() == before
    ui.touch("pin.backspace")
    assert ui.shell.navigator.page.vm.filled == 1


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
    page = ui.shell.navigator.current
    assert page is not None
    assert isinstance(page.view_model, StaffPinViewModel)
    while page.view_model.locked:
        page.view_model.count_down()
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


# -- the dashboard


def test_all_well_is_said_only_where_all_is_known(desk: StaffDesk, inside: Walk) -> None:
    ui = inside()
    ui.wait_text("K2")
    ui.wait_text("一切正常，没有要做的事")
    desk.workers.set("camera", DeviceState.UNKNOWN, Fault.TIMEOUT)
    ui.wait_text("可以继续服务，有 1 项未知")
    ui.wait(lambda: ui.item("state.camera").property("text") == "未知", "the camera's state")
    ui.wait_text("原因：它不回话")
    desk.sync = None
    ui.wait(lambda: ui.item("state.sync").property("text") == "未知", "the sync's state")


def test_the_next_thing_to_do_is_told(desk: StaffDesk, inside: Walk) -> None:
    ui = inside()
    desk.workers.set("printer", DeviceState.PAPER_OUT)
    desk.workers.set("card_reader", DeviceState.GONE, Fault.MISSING)
    ui.wait_text("可以继续服务，有 2 件事要做")
    ui.wait_text("打印纸用完了")
    ui.wait(lambda: ui.item("state.card_reader").property("text") == "没连上", "the reader's state")


def test_number_blocks_and_the_computer_are_shown(desk: StaffDesk, inside: Walk) -> None:
    ui = inside()
    ui.wait(lambda: ui.item("numbers.A").property("figure") == "剩 20 个", "the numbers of A")
    assert ui.item("numbers.B").property("tone") == "warn"
    assert ui.item("numbers.C").property("figure") == "用本机号"
    assert ui.item("catalogue").property("figure") == f"{desk.store.item_count()} 条"
    assert "用了" in ui.item("disk").property("figure")


def test_a_store_that_cannot_be_read_is_no_zero(desk: StaffDesk, inside: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    from offline_store.errors import Fault, StoreUnavailable

    def unreadable() -> int:
        raise StoreUnavailable(Fault.CORRUPT, "the file is damaged")

    ui = inside()
    monkeypatch.setattr(desk.store, "item_count", unreadable)
    ui.wait_text("现在不能服务")
    ui.item("numbersUnknown")
    assert ui.item("catalogue").property("figure") == "未知"
    ui.wait_text("待上传未知")


@pytest.mark.parametrize(
    ("scenario", "words"),
    [
        (Scenario.READY, "试打好了，请看纸条"),
        (Scenario.PAPER_OUT, "没打出来：缺纸"),
        (Scenario.UNPLUGGED, "没打出来：打印机没连上"),
        (Scenario.MUTE, "打印机没有回话，不知道纸出来没有"),
    ],
)
def test_a_test_page_tells_its_outcome(desk: StaffDesk, inside: Walk, scenario: Scenario, words: str) -> None:
    ui = inside()
    desk.printer.set(scenario)
    ui.touch("testPrint")
    ui.wait_text(words)


@pytest.mark.parametrize("online", [True, False])
def test_a_round_of_sync_tells_how_it_ended(desk: StaffDesk, inside: Walk, online: bool) -> None:
    from dataclasses import replace

    may_end = threading.Event()
    desk.syncing = lambda: may_end.wait(10)
    ui = inside()
    assert desk.sync is not None
    desk.sync = replace(desk.sync, online=online, detail="" if online else "No route to the county.")
    ui.touch("syncNow")
    ui.wait_text("正在同步")
    assert not ui.item("syncNow").isEnabled()
    may_end.set()
    ui.wait_text("同步好了" if online else "没同步成")


@pytest.mark.parametrize("card", NAMES)
def test_a_card_leads_to_its_own_page_and_its_worker_can_be_restarted(desk: StaffDesk, inside: Walk, card: str) -> None:
    ui = inside()
    ui.touch(f"open.{card}")
    ui.wait_page("staff.sync" if card == "sync" else "staff.device")
    ui.touch(f"restart.{card}")
    ui.wait_text("进程已重启，正常")
    ui.wait_text("重启过 \u20661\u2069 次")
    assert desk.workers.restarted == [card]


def test_lately_tells_the_last_five_that_are_not_the_days_work(desk: StaffDesk, inside: Walk) -> None:
    ui = inside()
    ui.wait_text("打印纸快用完")
    events = [
        text
        for text in ui.texts()
        if text in ("有人进了维护界面", "打印纸快用完", "纸条没打出来", "读卡器进程已自动恢复")
    ]
    assert events == ["有人进了维护界面", "打印纸快用完", "纸条没打出来", "读卡器进程已自动恢复"]
    assert not ui.shows("打出一张纸条")
    desk.write_log("08:26:00 WARNING sync.rejected events=2")
    ui.wait_text("有记录被县里拒收")
    assert not ui.shows("读卡器进程已自动恢复")


# -- the log


@pytest.fixture
def logs(inside: Walk) -> Walk:
    """At the log's page."""

    def walk() -> Ui:
        ui = inside()
        ui.touch("allEvents")
        ui.wait_page("staff.logs")
        ui.wait(lambda: ui.shell.navigator.page.vm.loaded, "the log")
        return ui

    return walk


def test_every_event_has_a_sentence_or_shows_its_name(desk: StaffDesk, logs: Walk) -> None:
    desk.write_log(*(f"08:26:00 INFO {event.value}" for event in LogEvent))
    ui = logs()
    while ui.shell.navigator.page.vm.hasOlder:
        ui.shell.navigator.page.vm.turn(1)
    ui.shell.navigator.page.vm.turn(-9)
    ui.wait_text("worker.started")  # nobody writes it: there is no sentence
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


# -- the sync


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


# -- the devices


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


# -- a pause


def test_a_pause_keeps_citizens_out_until_staff_resume(inside: Walk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    ui = inside()
    ui.touch("pause")
    ui.wait_text("服务已暂停")
    ui.touch("nav.lock")
    ui.wait_text("工作人员正在维护")
    assert ui.find("attract.start") is None
    for _ in range(5):
        ui.touch("mark")
    ui.wait_page("staff")
    ui.touch("pinLeave")  # whoever has no PIN comes no further
    ui.wait_page("out_of_service")
    for _ in range(5):
        ui.touch("mark")
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


# -- the way out


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
