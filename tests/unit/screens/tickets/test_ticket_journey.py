"""取号 and 呼叫帮助 as a citizen meets them: real touches in the real window, over the real use cases."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from devices.printer.mechanism import Scenario
from devices.printer.port import PrintJob, PrintOutcome
from kiosk.shell.layer import place_in_window
from kiosk.shell.session import Comfort, TextSize
from kiosk.tour.hand import Missed
from screens.tickets_done.view_model import TicketDoneViewModel
from tests.helpers.full_disk import full_disk
from tests.helpers.layout_audit import problems
from tests.helpers.ticket_desk import TYPED, TicketDesk
from tests.helpers.ui import PORTRAIT, Ui

OpenUi = Callable[..., Ui]
Walk = Callable[..., Ui]


@pytest.fixture
def walk_in(desk: TicketDesk, open_ui: OpenUi) -> Iterator[Walk]:
    """Opens the kiosk and goes to the counters; a look for a card ends with the test."""

    def walk(size: tuple[int, int] = PORTRAIT, comfort: Comfort | None = None, settle_ms: int = 0) -> Ui:
        ui = open_ui(desk.services(), size=size, comfort=comfort, clock=desk.clock, settle_ms=settle_ms)
        ui.shell.station.set_online(desk.online)
        ui.touch("attract.start")
        ui.touch("home.tickets")
        ui.item("queue-A")
        return ui

    yield walk
    desk.reader.unplug()


def settled(ui: Ui, page: str, name: str) -> None:
    """Until a page stands with an item of it in its place."""
    ui.wait_page(page)
    ui.item(name)


def at_ticket(ui: Ui, paper: str) -> None:
    settled(ui, "tickets.done", "ticketNumber")
    ui.wait(lambda: ui.view_model(TicketDoneViewModel).paper == paper, f"paper {paper}")
    ui.settle()


def looks_right(ui: Ui) -> None:
    """Nothing cut off, once the last change has found its place on the screen."""
    with contextlib.suppress(Missed):
        ui.wait(lambda: not problems(ui), "a page without faults", patience_s=2)
    assert problems(ui) == []


def test_three_touches_give_a_number_and_its_paper(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.wait_text("前面 \u20666\u2069 人")
    ui.touch("queue-A")
    ui.touch("skipIdentity")
    at_ticket(ui, "done")
    for words in ("取号成功", "A027", "\u206612–20\u2069 分钟", "一楼 A 区", "请从下方出纸口取纸条"):
        ui.wait_text(words)
    assert len(desk.printer.receipts) == 1
    ui.touch("finish")
    ui.wait_page("attract")


def test_a_card_on_the_reader_is_enough(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.touch("queue-A")
    ui.wait_text("把身份证平放在读卡区")
    desk.reader.put("resident")
    at_ticket(ui, "done")
    ui.wait_text("A027")


def test_a_typed_number_is_masked_and_takes_a_number(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.touch("queue-A")
    for sign in TYPED:
        ui.touch(f"pad.{sign}")
    ui.wait_text("652323 ******** 0096")
    assert not ui.shows(TYPED[6:14])
    ui.touch("confirmNumber")
    at_ticket(ui, "done")
    assert desk.events("ticket_issued") == 1


def test_an_unfinished_number_says_what_is_missing(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.touch("queue-A")
    ui.touch("confirmNumber")
    ui.wait_text("还差 \u206618\u2069 位")
    ui.touch("pad.6")
    ui.wait_text("还差 \u206617\u2069 位")
    assert desk.events("ticket_issued") == 0


def test_with_large_letters_the_keys_come_at_a_touch(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in(comfort=Comfort(text_size=TextSize.XL))
    ui.touch("queue-A")
    ui.item("skipIdentity")
    assert ui.find("pad.1") is None
    ui.touch("typeNumber")
    ui.touch("pad.1")
    ui.touch("pad.backspace")
    ui.wait_text("刷身份证，或输号码")


def test_without_a_reader_the_card_is_not_offered(desk: TicketDesk, walk_in: Walk) -> None:
    desk.reader.unplug()
    ui = walk_in()
    ui.touch("queue-A")
    ui.wait_text("读卡器暂不能用，请输号码")
    ui.wait_text("请输身份证号码")
    assert not ui.shows("把身份证平放在读卡区")


def test_pressing_again_and_again_gives_one_number_and_leaves_it_on_the_screen(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in(settle_ms=300)
    ui.touch("queue-A")
    ui.wait(ui.item("skipIdentity").isEnabled, "a settled page")
    looks_right(ui)
    place = place_in_window(ui.item("skipIdentity")).center()
    for _ in range(4):
        ui.touch_at(place)
    at_ticket(ui, "done")
    assert desk.events("ticket_issued") == 1


def test_who_has_a_number_is_told_so_and_may_print_it_again(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in()
    desk.reader.put("resident")
    ui.touch("queue-A")
    at_ticket(ui, "done")
    ui.touch("nav.home")
    ui.touch("home.tickets")
    ui.touch("queue-A")
    at_ticket(ui, "held")
    for words in ("您已有号", "A027", "取号时前面"):
        ui.wait_text(words)
    assert len(desk.printer.receipts) == 1
    ui.touch("printAgain")
    at_ticket(ui, "done")
    ui.wait_text("纸条已补打")
    assert "补打" in str(desk.printer.receipts[1].blocks)


def test_out_of_paper_the_number_stands_and_the_page_stays_longer(desk: TicketDesk, walk_in: Walk) -> None:
    desk.printer.set(Scenario.PAPER_OUT)
    ui = walk_in()
    ui.touch("queue-A")
    ui.touch("skipIdentity")
    at_ticket(ui, "failed")
    for words in ("号已取好，有效", "A027", "纸条没打出来：打印纸用完了", "扫码存到手机"):
        ui.wait_text(words)
    assert ui.shell.session.secondsLeft == 60
    desk.printer.set(Scenario.READY)
    ui.touch("printAgain")
    at_ticket(ui, "done")
    assert ui.shell.session.secondsLeft == 30


def test_a_mute_printer_asks_and_believes(desk: TicketDesk, walk_in: Walk) -> None:
    desk.printer.set(Scenario.MUTE)
    ui = walk_in()
    ui.touch("queue-A")
    ui.touch("skipIdentity")
    at_ticket(ui, "unknown")
    ui.wait_text("纸条出来了吗？")
    ui.touch("paperCame")
    at_ticket(ui, "done")


class SlowPrinter:
    """A printer that prints only once it is let."""

    def __init__(self, desk: TicketDesk) -> None:
        self._printer = desk.printer
        self.gate = threading.Event()

    def status(self) -> Any:
        return self._printer.status()

    def print(self, job: PrintJob) -> PrintOutcome:
        assert self.gate.wait(10)
        return self._printer.print(job)


def test_slow_paper_shows_the_number_then_asks_then_says_that_it_came(
    desk: TicketDesk, walk_in: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = SlowPrinter(desk)
    monkeypatch.setattr(desk.tickets, "_printer", printer)
    ui = walk_in()
    ui.touch("queue-A")
    ui.touch("skipIdentity")
    at_ticket(ui, "printing")
    ui.wait_text("正在打印，号已取好")
    ui.wait_text("A027")
    ui.view_model(TicketDoneViewModel).lose_patience()
    ui.wait_text("纸条出来了吗？")
    ui.touch("paperMissing")
    ui.wait_text("正在打印，号已取好")
    printer.gate.set()
    at_ticket(ui, "done")
    assert len(desk.printer.receipts) == 1


def test_a_full_disk_gives_nothing_and_says_so(
    desk: TicketDesk, walk_in: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ui = walk_in()
    ui.touch("queue-A")
    ui.item("skipIdentity")
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "issue_ticket", full_disk)
        ui.touch("skipIdentity")
        ui.wait_text("号没取成")
        looks_right(ui)
    ui.touch("retry")
    at_ticket(ui, "done")
    ui.wait_text("A027")


def test_a_closed_counter_says_why_and_gives_no_number(desk: TicketDesk, walk_in: Walk) -> None:
    desk.clock.forward(hours=4)
    ui = walk_in()
    ui.wait_text("窗口都关着，现在不取号")
    ui.touch("queue-C")
    ui.wait_text("不动产现在不取号")
    looks_right(ui)
    assert ui.shell.navigator.top == "tickets"
    ui.shell.navigator.open("tickets.identify", {"queue": "C", "item": "I1"})
    ui.wait_text("明天 \u206610:00\u2069 开，到时再取。")
    ui.touch("otherCounter")
    ui.wait_page("tickets")
    assert desk.events("ticket_issued") == 0


def test_eight_counters_are_two_pages(walk_in: Walk) -> None:
    ui = walk_in()
    assert ui.find("queue-G") is None
    ui.touch("nextPage")
    ui.touch("queue-H")
    ui.wait_page("tickets.identify")
    ui.wait_text("婚姻登记")
    assert ui.find("skipIdentity") is None


def test_offline_a_number_is_a_number(desk: TicketDesk, walk_in: Walk) -> None:
    desk.online = False
    ui = walk_in()
    assert not ui.shows("前面")
    ui.touch("queue-A")
    ui.touch("skipIdentity")
    at_ticket(ui, "done")
    ui.wait_text("按取号先后叫号")
    ui.wait_text("联网后扫码看排队")
    assert not ui.shows("前面")


def test_the_words_follow_the_cabinet(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.shell.station.set_cabinet(camera="below", paper="left", card="below")
    ui.touch("queue-A")
    ui.wait_text("读卡区在屏幕下方。")
    ui.touch("skipIdentity")
    at_ticket(ui, "done")
    ui.wait_text("请从左边出纸口取纸条")


def test_help_is_coming_only_after_an_answer(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.touch("tool.help")
    ui.wait_text("正在叫导办员")
    ui.wait(lambda: desk.events("help_called") == 1, "the call")
    looks_right(ui)
    desk.answer_help()
    ui.wait_text("导办员看到了，正过来")
    ui.touch("closeHelp")
    assert ui.find("closeHelp") is None
    assert desk.events("help_cancelled") == 0


def test_help_can_be_taken_back(desk: TicketDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.touch("tool.help")
    ui.touch("cancelHelp")
    ui.wait(lambda: desk.events("help_cancelled") == 1, "the call to be taken back")


def test_with_nobody_there_help_is_a_phone_number(desk: TicketDesk, walk_in: Walk) -> None:
    desk.online = False
    ui = walk_in()
    ui.touch("tool.help")
    ui.wait_text("现在没人值守")
    ui.wait_text("请打 \u206612345\u2069。")
    assert ui.find("cancelHelp") is None
    looks_right(ui)
