"""The staff's dashboard: how each part stands, what is to be done next, and what can be done from it."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from devices.errors import Fault
from devices.printer.mechanism import Scenario
from devices.status import DeviceState
from offline_store import errors as store_errors
from tests.helpers.staff_desk import NAMES, StaffDesk
from tests.helpers.ui import Ui

Walk = Callable[..., Ui]


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
    def unreadable() -> int:
        raise store_errors.StoreUnavailable(store_errors.Fault.CORRUPT, "the file is damaged")

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
