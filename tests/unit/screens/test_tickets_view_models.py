"""View models of 取号 over the real use cases, with background work that the test lets through."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from devices.printer.mechanism import Scenario
from devices.printer.port import PaperOutcome
from kiosk.domain.language import Language
from kiosk.domain.opening import Opening
from kiosk.domain.queueing import QueueStatus
from kiosk.services.tickets import PaperResult
from kiosk.shell.session import TimeoutKind
from offline_store.errors import Fault, StoreUnavailable
from screens.tickets.opening_words import opening_words
from screens.tickets.view_model import TicketsViewModel
from screens.tickets_done.view_model import MOST_PRINTS, TicketDoneViewModel
from screens.tickets_identify.view_model import HINT_LOOKS, IdentifyViewModel
from tests.helpers.county_pages import queue
from tests.helpers.held_work import HeldWork
from tests.helpers.ticket_desk import TYPED, TicketDesk

pytestmark = pytest.mark.usefixtures("qapp")
ZH = Language.ZH


@pytest.fixture
def desk() -> Iterator[TicketDesk]:
    with TicketDesk() as desk:
        yield desk


@pytest.fixture
def work() -> HeldWork:
    return HeldWork()


def broken(*_args: Any) -> Any:
    raise StoreUnavailable(Fault.FULL, "the disk is full")


# -- counters


def test_counters_say_what_is_known_and_nothing_else(desk: TicketDesk, work: HeldWork) -> None:
    vm = TicketsViewModel(desk.tickets, work)
    assert (vm.loaded, vm.counters, vm.safeChoice, vm.hours) == (False, [], "", [])
    work.let_all()
    rows = {str(row["code"]): row for row in vm.counters}
    assert [(code, row["waiting"]) for code, row in rows.items()][:6] == [
        ("A", 6),
        ("B", 2),
        ("C", 4),
        ("D", 0),
        ("E", 1),
        ("F", -1),
    ]
    assert all(row["open"] for row in rows.values())
    assert vm.safeChoice == "无差别综合窗口"
    assert [(period["morning"], period["text"]) for period in vm.hours] == [
        (True, "\u206610:00–14:00\u2069"),
        (False, "\u206615:30–19:30\u2069"),
    ]
    vm.close()


def test_closed_counters_say_when_they_open_and_hours_that_differ_are_left_out(
    desk: TicketDesk, work: HeldWork
) -> None:
    vm = TicketsViewModel(desk.tickets, work)
    desk.clock.forward(hours=4)
    desk.say(queue("Z"))
    work.let_all()
    assert vm.safeChoice == ""
    assert vm.hours == []
    first = vm.counters[0]
    assert (first["open"], first["day"], first["time"]) == (False, "tomorrow", "\u206610:00\u2069")
    vm.close()


def test_a_disk_that_cannot_be_read_is_said_and_forgiven(
    desk: TicketDesk, work: HeldWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm = TicketsViewModel(desk.tickets, work)
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "queues", broken)
        work.let_all()
    assert (vm.failed, vm.loaded) == (True, False)
    vm.refresh()
    work.let_all()
    assert (vm.failed, vm.loaded) == (False, True)
    vm.close()


@pytest.mark.parametrize(
    ("opens", "day", "date"),
    [
        (datetime(2026, 11, 24, 7, 30, tzinfo=UTC), "today", "11月24日"),
        (datetime(2026, 11, 25, 2, 0, tzinfo=UTC), "tomorrow", "11月25日"),
        (datetime(2026, 11, 30, 2, 0, tzinfo=UTC), "later", "11月30日"),
    ],
)
def test_opening_words_count_days_of_the_hall(opens: datetime, day: str, date: str) -> None:
    late = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)  # 1:00 on the 24th in the hall
    words = opening_words(Opening(False, opens), late, ZH)
    assert (words["day"], words["date"]) == (day, date)
    assert opening_words(Opening(False, None), late, ZH)["day"] == ""


# -- who takes the number


class Identify:
    """The view model, and what it said."""

    def __init__(self, desk: TicketDesk, work: HeldWork, queue_code: str = "A", item: str | None = None) -> None:
        self.work = work
        self.vm = IdentifyViewModel(desk.tickets, desk.cards, work, queue_code, item)
        self.given: list[tuple[str, bool]] = []
        self.vm.given.connect(lambda ticket, held: self.given.append((ticket, held)))
        work.let_all()  # the counter, and the first look for a card

    def look(self) -> None:
        """The next look for a card, without waiting for its turn."""
        self.vm._look()
        self.work.let_all()


@pytest.fixture
def page(desk: TicketDesk, work: HeldWork, monkeypatch: pytest.MonkeyPatch) -> Iterator[Identify]:
    monkeypatch.setattr("screens.tickets_identify.view_model.LOOK_S", 0.001)
    page = Identify(desk, work)
    yield page
    page.vm.close()


def test_a_card_gives_a_number_at_once(desk: TicketDesk, page: Identify) -> None:
    assert (page.vm.queueName, page.vm.waiting, page.vm.canSkip) == ("无差别综合窗口", 6, True)
    desk.reader.put("resident")
    page.look()
    ((ticket, held),) = page.given
    assert not held
    assert desk.store.ticket(UUID(ticket)) is not None


def test_a_card_that_was_not_read_is_said_for_a_while(desk: TicketDesk, page: Identify) -> None:
    desk.reader.put("resident")
    desk.reader.fault("read_failed")
    page.look()
    assert page.vm.cardHint == "try_again"
    desk.reader.lift()
    for _ in range(HINT_LOOKS - 1):
        page.look()
        assert page.vm.cardHint == "try_again"
    page.look()
    assert page.vm.cardHint == "no_card"
    assert page.given == []


def test_a_reader_that_is_gone_and_comes_back(desk: TicketDesk, page: Identify) -> None:
    desk.reader.unplug()
    page.look()
    assert page.vm.readerDown
    desk.reader.plug()
    page.look()
    assert not page.vm.readerDown


def test_a_typed_number_is_checked_before_it_takes_one(desk: TicketDesk, page: Identify) -> None:
    vm = page.vm
    vm.confirm()
    assert (vm.problem, vm.missing, vm.insisted) == ("missing", 18, True)
    for sign in TYPED[:-1] + "0":
        vm.type(sign)
    assert (vm.problem, vm.insisted) == ("wrong", False)
    vm.confirm()
    vm.erase()
    vm.type(TYPED[-1])
    vm.confirm()
    page.work.let_all()
    assert len(page.given) == 1
    assert vm.number == ""  # dropped as soon as it has served


def test_pressing_twice_while_the_number_is_drawn_gives_one(desk: TicketDesk, page: Identify) -> None:
    page.vm.skip()
    page.vm.skip()
    assert page.vm.taking
    page.work.let_all()
    assert len(page.given) == 1
    assert desk.events("ticket_issued") == 1


def test_a_number_that_somebody_has_is_handed_back(desk: TicketDesk, page: Identify) -> None:
    desk.reader.put("resident")
    page.look()
    again = Identify(desk, page.work)
    again.look()
    assert again.given == [(page.given[0][0], True)]
    again.vm.close()


def test_what_the_disk_refused_is_given_to_the_same_person_at_the_second_try(
    desk: TicketDesk, page: Identify, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "issue_ticket", broken)
        desk.reader.put("resident")
        page.look()
    assert (page.vm.refusal, page.vm.taking) == ("store", False)
    desk.reader.lift()
    page.vm.retry()
    page.work.let_all()
    ((ticket, held),) = page.given
    assert not held
    desk.reader.put("resident")
    again = Identify(desk, page.work)
    again.look()
    assert again.given == [(ticket, True)]
    again.vm.close()


def test_a_counter_that_cannot_be_asked_for_is_asked_again(
    desk: TicketDesk, work: HeldWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "queues", broken)
        page = Identify(desk, work)
    assert (page.vm.refusal, page.vm.canSkip) == ("store", False)
    page.vm.retry()
    work.let_all()
    assert (page.vm.refusal, page.vm.canSkip) == ("", True)
    page.vm.close()


@pytest.mark.parametrize(("code", "hours", "refusal"), [("A", 4, "closed"), ("Q", 0, "gone")])
def test_a_counter_that_gives_none_says_so_before_anything_is_asked(
    desk: TicketDesk, work: HeldWork, code: str, hours: int, refusal: str
) -> None:
    desk.clock.forward(hours=hours)
    page = Identify(desk, work, code)
    assert page.vm.refusal == refusal
    assert page.vm.opens["day"] == ("tomorrow" if hours else "")
    page.vm.close()


def test_a_counter_that_closes_meanwhile_and_numbers_that_end(desk: TicketDesk, page: Identify) -> None:
    desk.say(queue("Z", daily_limit=1))
    desk.tickets.take("Z", ZH)
    full = Identify(desk, page.work, "Z")
    full.vm.skip()
    page.work.let_all()
    assert full.vm.refusal == "exhausted"
    desk.clock.forward(hours=4)
    page.vm.skip()
    page.work.let_all()
    assert (page.vm.refusal, page.vm.opens["day"]) == ("closed", "tomorrow")
    full.vm.close()


def test_where_identity_is_needed_there_is_no_skipping(desk: TicketDesk, work: HeldWork) -> None:
    page = Identify(desk, work, "H", "I1")
    assert not page.vm.canSkip
    page.vm.skip()
    assert not page.vm.taking
    page.vm.close()


def test_nothing_of_the_person_outlives_the_page(desk: TicketDesk, page: Identify) -> None:
    for sign in TYPED:
        page.vm.type(sign)
    page.vm.confirm()
    page.vm.close()
    assert TYPED not in str(vars(page.vm))
    assert page.vm._person is None


# -- the number and its paper


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
    assert desk.store.ticket(page.ticket).state.value == "printed"  # type: ignore[union-attr]
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
