"""The number that was taken, and its paper."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from devices.printer.mechanism import Scenario
from devices.printer.port import PaperOutcome
from kiosk.domain.language import Language
from kiosk.domain.queueing import QueueStatus
from kiosk.services.tickets import PaperResult
from kiosk.shell.session import TimeoutKind
from screens.tickets_done.view_model import MOST_PRINTS, TicketDoneViewModel
from tests.helpers.held_work import HeldWork
from tests.helpers.ticket_desk import TicketDesk

pytestmark = pytest.mark.usefixtures("qapp")
ZH = Language.ZH


class Done:
    """The view model of one ticket, and the kinds of page that it has been."""

    def __init__(self, desk: TicketDesk, work: HeldWork, *, held: bool = False, ticket: UUID | None = None) -> None:
        self.ticket = ticket or desk.tickets.take("A", ZH).ticket.id
        self.kinds: list[TimeoutKind] = []
        self.vm = TicketDoneViewModel(desk.tickets, work, self.ticket, held=held)
        self.vm.kindChanged.connect(self.kinds.append)


def test_the_number_stands_while_the_paper_is_tried_by_itself(desk: TicketDesk, work: HeldWork) -> None:
    page = Done(desk, work)
    work.let_one()
    assert (page.vm.label, page.vm.paper) == ("A027", "printing")
    assert (page.vm.ahead, page.vm.waitMinutes, page.vm.place) == (6, "\u206612–20\u2069", "一楼 A 区")
    assert page.vm.takenAt == "\u206616:26\u2069"
    assert len(page.vm.qrRows) > 20
    work.let_all()
    assert page.vm.paper == "done"
    assert page.kinds == [TimeoutKind.DONE_UNPROVEN, TimeoutKind.DONE]
    assert len(desk.printer.receipts) == 1
    page.vm.close()


@pytest.mark.parametrize(
    ("scenario", "reason"),
    [
        (Scenario.PAPER_OUT, "paper_out"),
        (Scenario.COVER_OPEN, "cover_open"),
        (Scenario.CUTTER_JAM, "cutter_jam"),
        (Scenario.OFFLINE, "no_answer"),
        (Scenario.UNPLUGGED, "no_answer"),
    ],
)
def test_paper_that_did_not_come_says_why_and_may_be_tried_again(
    desk: TicketDesk, work: HeldWork, scenario: Scenario, reason: str
) -> None:
    desk.printer.set(scenario)
    page = Done(desk, work)
    work.let_all()
    assert (page.vm.paper, page.vm.reason, page.vm.label) == ("failed", reason, "A027")
    desk.printer.set(Scenario.READY)
    page.vm.printAgain()
    work.let_all()
    assert page.vm.paper == "done"
    page.vm.close()


def test_a_mute_printer_leaves_the_citizen_to_say(desk: TicketDesk, work: HeldWork) -> None:
    desk.printer.set(Scenario.MUTE)
    page = Done(desk, work)
    work.let_all()
    assert page.vm.paper == "unknown"
    page.vm.paperCame()
    work.let_all()
    assert page.vm.paper == "done"
    ticket = desk.store.ticket(page.ticket)
    assert ticket is not None
    assert ticket.state.value == "printed"
    page.vm.close()


def test_a_late_proof_ends_the_doubt_by_itself(desk: TicketDesk, work: HeldWork) -> None:
    page = Done(desk, work)
    work.let_one()
    page.vm.lose_patience()
    assert page.vm.paper == "unknown"
    work.let_all()
    assert page.vm.paper == "done"
    page.vm.lose_patience()
    assert page.vm.paper == "done"
    page.vm.close()


def test_a_reprint_waits_for_the_print_under_way_and_is_spared_by_its_proof(desk: TicketDesk, work: HeldWork) -> None:
    page = Done(desk, work)
    work.let_one()
    page.vm.lose_patience()
    page.vm.printAgain()
    assert (page.vm.paper, len(work)) == ("printing", 1)
    work.let_all()
    assert page.vm.paper == "done"
    assert len(desk.printer.receipts) == 1
    page.vm.close()


def test_a_reprint_follows_where_the_print_under_way_came_to_nothing(desk: TicketDesk, work: HeldWork) -> None:
    desk.printer.set(Scenario.PAPER_OUT)
    page = Done(desk, work)
    work.let_one()
    page.vm.lose_patience()
    page.vm.printAgain()
    work.let_one()
    desk.printer.set(Scenario.READY)
    work.let_all()
    assert page.vm.paper == "done"
    assert [r.kind for r in desk.printer.receipts] == ["ticket"]
    page.vm.close()


def test_the_citizen_s_word_is_not_taken_back_by_a_printer(desk: TicketDesk, work: HeldWork) -> None:
    desk.printer.set(Scenario.MUTE)
    page = Done(desk, work)
    work.let_one()
    page.vm.lose_patience()
    page.vm.paperCame()
    work.let_all()
    assert page.vm.paper == "done"
    page.vm.close()


def test_a_number_held_before_prints_only_when_asked_and_not_for_ever(desk: TicketDesk, work: HeldWork) -> None:
    page = Done(desk, work, held=True)
    work.let_all()
    assert (page.vm.paper, page.vm.held, len(desk.printer.receipts)) == ("held", True, 0)
    for _ in range(MOST_PRINTS + 2):
        page.vm.printAgain()
        work.let_all()
    assert len(desk.printer.receipts) == MOST_PRINTS
    assert not page.vm.canPrint
    page.vm.close()


def test_coming_back_to_the_page_prints_nothing_again(desk: TicketDesk, work: HeldWork) -> None:
    page = Done(desk, work)
    work.let_all()
    page.vm.close()
    again = Done(desk, work, ticket=page.ticket)
    work.let_all()
    assert again.vm.paper == "done"
    assert len(desk.printer.receipts) == 1
    again.vm.close()


def test_a_print_that_another_page_began_is_watched(desk: TicketDesk, work: HeldWork, qtbot: Any) -> None:
    ticket = desk.tickets.take("A", ZH).ticket.id
    desk.store.begin_print(ticket)
    page = Done(desk, work, ticket=ticket)
    work.let_all()
    assert page.vm.paper == "printing"
    desk.tickets.citizen_has_paper(ticket)
    qtbot.waitUntil(lambda: len(work) > 0)
    work.let_all()
    assert page.vm.paper == "done"
    assert desk.printer.receipts == []
    page.vm.close()


def test_a_ticket_that_nobody_knows_is_said(desk: TicketDesk, work: HeldWork) -> None:
    page = Done(desk, work, ticket=UUID(int=7))
    work.let_all()
    assert (page.vm.paper, page.vm.label) == ("lost", "")
    page.vm.close()


@pytest.mark.parametrize(
    ("waiting", "low", "high", "words", "over"),
    [(0, 0, 0, "", False), (3, 15, 15, "\u206615\u2069", False), (40, 70, 110, "", True)],
)
def test_a_wait_is_a_range_of_at_most_an_hour(
    desk: TicketDesk, work: HeldWork, waiting: int, low: int, high: int, words: str, over: bool
) -> None:
    page = Done(desk, work)
    work.let_one()
    slip = desk.tickets.slip(page.ticket)
    assert slip is not None
    status = QueueStatus("A", waiting, low, high, desk.clock.now())
    page.vm._take_slip(replace(slip, counter=replace(slip.counter, status=status)))
    assert (page.vm.ahead, page.vm.waitMinutes, page.vm.overAnHour) == (waiting, words, over)
    page.vm.close()


def test_a_print_that_was_not_tried_gives_no_reason_of_the_printer(
    desk: TicketDesk, work: HeldWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Done(desk, work)
    ticket = desk.store.ticket(page.ticket)
    assert ticket is not None
    untried = PaperResult(ticket, PaperOutcome.FAILED, None)
    monkeypatch.setattr(desk.tickets, "print", lambda *_: untried)
    work.let_all()
    assert (page.vm.paper, page.vm.reason) == ("failed", "")
    page.vm.close()
