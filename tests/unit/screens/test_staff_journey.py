"""The staff's door and dashboard, touched in the real window over a machine that a test plays."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import screens.staff_dashboard.view_model as dashboard
from devices.errors import Fault
from devices.printer.mechanism import Scenario
from devices.status import DeviceState
from kiosk.services.pin_guard import FREE_TRIES
from kiosk.shell.session import Comfort
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
    monkeypatch.setattr(dashboard, "LOOK_MS", 20)

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


@pytest.mark.expects_log("unhandled where=staff.dashboard")
def test_the_dashboard_cannot_be_reached_without_a_pin(knock: Walk) -> None:
    ui = knock()
    ui.shell.navigator.replace("staff.dashboard")
    ui.settle()
    assert ui.shell.navigator.trouble
    assert ui.shell.navigator.page is None
    assert ui.find("testPrint") is None


@pytest.mark.expects_log("unhandled where=staff.dashboard")
def test_one_pin_is_one_visit(inside: Walk) -> None:
    ui = inside()
    ui.shell.navigator.home()
    ui.shell.navigator.open("staff.dashboard")
    ui.settle()
    assert ui.shell.navigator.trouble


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


@pytest.mark.parametrize("name", NAMES)
def test_each_worker_can_be_restarted(desk: StaffDesk, inside: Walk, name: str) -> None:
    ui = inside()
    ui.touch(f"restart.{name}")
    ui.wait_text("进程已重启")
    ui.wait_text("重启过 1 次")
    assert desk.workers.restarted == [name]


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


def test_lock_and_idle_lead_back_to_the_hall(inside: Walk) -> None:
    ui = inside()
    ui.touch("lock")
    ui.wait_page("attract")
    assert not ui.shell.session.active


def test_nobody_stays_inside_by_forgetting(inside: Walk) -> None:
    ui = inside()
    ui.pass_time(170)
    ui.wait_page("staff.dashboard")
    ui.pass_time(11)
    ui.wait_page("attract")
