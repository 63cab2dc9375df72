"""Who takes the number: by card, by typing, or nobody in particular."""

from collections.abc import Iterator
from uuid import UUID

import pytest

from kiosk.domain.language import Language
from screens.tickets_identify.view_model import HINT_LOOKS, IdentifyViewModel
from tests.helpers.county_pages import queue
from tests.helpers.full_disk import full_disk
from tests.helpers.held_work import HeldWork
from tests.helpers.ticket_desk import TYPED, TicketDesk

pytestmark = pytest.mark.usefixtures("qapp")
ZH = Language.ZH


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
        patch.setattr(desk.store, "issue_ticket", full_disk)
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
        patch.setattr(desk.store, "queues", full_disk)
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
