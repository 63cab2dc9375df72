"""取号: one wish gives one number, whatever is pressed or broken; and nothing is claimed that nobody knows."""

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import uuid6

from devices.printer.mechanism import Scenario
from devices.printer.port import PaperOutcome
from devices.status import DeviceState
from kiosk.domain.language import Language
from kiosk.domain.queueing import TicketState
from kiosk.services.persons import Person
from kiosk.services.tickets import REMEMBERED, CounterClosed
from offline_store.errors import AlreadyQueued, NumbersExhausted, StoreUnavailable
from tests.helpers.county_pages import queue
from tests.helpers.full_disk import full_disk
from tests.helpers.ticket_desk import TYPED, TicketDesk

PERSON = Person(TYPED)
ZH = Language.ZH


@pytest.fixture
def desk() -> Iterator[TicketDesk]:
    with TicketDesk() as desk:
        yield desk


def issued(desk: TicketDesk) -> list[dict[str, Any]]:
    return [json.loads(e.body) for e in desk.store.pending_events(500) if e.kind.value == "ticket_issued"]


def test_a_number_is_on_the_disk_with_what_was_known_before_it(desk: TicketDesk) -> None:
    slip = desk.tickets.take("A", Language.UG, item_code="I1")
    assert slip.ticket == desk.store.ticket(slip.ticket.id)
    assert (slip.ticket.label, slip.ticket.state, slip.ticket.item_code) == ("A027", TicketState.ALLOCATED, "I1")
    assert slip.counter.status is not None
    assert slip.counter.status.waiting == 6
    assert slip.link == f"https://hall.example/t/{slip.ticket.id}"


def test_who_is_ahead_stays_what_it_was_when_the_number_was_taken(desk: TicketDesk) -> None:
    first = desk.tickets.take("A", ZH)
    assert desk.tickets.take("A", ZH).counter.status.waiting == 7  # type: ignore[union-attr]
    again = desk.tickets.slip(first.ticket.id)
    assert again is not None
    assert again.counter.status.waiting == 6  # type: ignore[union-attr]


def test_out_of_reach_of_the_county_nothing_is_claimed_of_the_wait(desk: TicketDesk) -> None:
    desk.online = False
    assert desk.tickets.take("A", ZH).counter.status is None
    assert all(counter.status is None for counter in desk.tickets.counters())


def test_the_same_wish_pressed_twice_gives_one_number(desk: TicketDesk) -> None:
    intent = uuid6.uuid7()
    first = desk.tickets.take("A", ZH, intent=intent)
    second = desk.tickets.take("A", ZH, intent=intent)
    assert first == second
    assert len(issued(desk)) == 1


def test_two_presses_at_the_same_moment_give_one_number(desk: TicketDesk) -> None:
    intent, together, labels = uuid6.uuid7(), threading.Barrier(4), []

    def press() -> None:
        together.wait(5)
        labels.append(desk.tickets.take("A", ZH, intent=intent).ticket.label)

    threads = [threading.Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert labels == ["A027"] * 4
    assert len(issued(desk)) == 1
    assert desk.tickets.take("A", ZH).ticket.label == "A028"


def test_a_wish_that_the_disk_refused_is_granted_once_later(desk: TicketDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    intent = uuid6.uuid7()
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "issue_ticket", full_disk)
        with pytest.raises(StoreUnavailable):
            desk.tickets.take("A", ZH, intent=intent)
    assert desk.tickets.take("A", ZH, intent=intent).ticket.label == "A027"


def test_a_granted_wish_holds_after_the_counter_has_closed(desk: TicketDesk) -> None:
    intent = uuid6.uuid7()
    given = desk.tickets.take("A", ZH, intent=intent)
    desk.clock.forward(hours=4)
    assert desk.tickets.take("A", ZH, intent=intent).ticket == given.ticket
    with pytest.raises(CounterClosed) as refused:
        desk.tickets.take("A", ZH)
    assert refused.value.opening.changes_at is not None


def test_one_open_number_per_person_and_queue(desk: TicketDesk) -> None:
    first = desk.tickets.take("A", ZH, PERSON)
    with pytest.raises(AlreadyQueued) as refused:
        desk.tickets.take("A", ZH, Person(TYPED, "张示例", by_card=True))
    assert refused.value.ticket.id == first.ticket.id
    assert desk.tickets.take("B", ZH, PERSON).ticket.queue_code == "B"


def test_only_a_card_identifies(desk: TicketDesk) -> None:
    desk.tickets.take("A", ZH)
    desk.tickets.take("A", ZH, PERSON)
    desk.tickets.take("B", ZH, Person(TYPED, "张示例", by_card=True))
    assert [body["identified"] for body in issued(desk)] == [False, False, True]


def test_numbers_end_with_the_day_s_limit(desk: TicketDesk) -> None:
    desk.say(queue("Z", daily_limit=1))
    desk.tickets.take("Z", ZH)
    with pytest.raises(NumbersExhausted):
        desk.tickets.take("Z", ZH)


@pytest.mark.parametrize(
    ("scenario", "paper", "printer", "state"),
    [
        (Scenario.READY, PaperOutcome.PRINTED, DeviceState.READY, TicketState.PRINTED),
        (Scenario.PAPER_OUT, PaperOutcome.FAILED, DeviceState.PAPER_OUT, TicketState.FAILED),
        (Scenario.UNPLUGGED, PaperOutcome.FAILED, DeviceState.GONE, TicketState.FAILED),
        (Scenario.MUTE, PaperOutcome.UNKNOWN, DeviceState.UNKNOWN, TicketState.UNKNOWN),
    ],
)
def test_paper_ends_as_the_printer_says(
    desk: TicketDesk, scenario: Scenario, paper: PaperOutcome, printer: DeviceState, state: TicketState
) -> None:
    ticket = desk.tickets.take("A", ZH).ticket
    desk.printer.set(scenario)
    result = desk.tickets.print(ticket.id, ZH)
    assert (result.paper, result.printer, result.ticket.state) == (paper, printer, state)
    assert desk.store.ticket(ticket.id) == result.ticket


def test_the_second_slip_has_the_same_number_and_its_mark(desk: TicketDesk) -> None:
    ticket = desk.tickets.take("A", ZH).ticket
    desk.tickets.print(ticket.id, ZH)
    assert desk.tickets.print(ticket.id, ZH).ticket.prints == 2
    first, second = desk.printer.receipts
    assert "补打" not in str(first.blocks)
    assert "补打 第 2 次" in str(second.blocks)


def test_the_citizen_s_word_ends_a_doubt(desk: TicketDesk) -> None:
    ticket = desk.tickets.take("A", ZH).ticket
    desk.tickets.citizen_has_paper(ticket.id)  # nothing was printed: not to be believed
    assert desk.store.ticket(ticket.id).state is TicketState.ALLOCATED  # type: ignore[union-attr]
    desk.printer.set(Scenario.MUTE)
    desk.tickets.print(ticket.id, ZH)
    desk.tickets.citizen_has_paper(ticket.id)
    assert desk.store.ticket(ticket.id).state is TicketState.PRINTED  # type: ignore[union-attr]


def test_a_disk_that_fails_after_the_number_takes_nothing_from_the_citizen(
    desk: TicketDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = desk.tickets.take("A", ZH)
    for name in ("ticket", "begin_print", "record_paper", "queues"):
        monkeypatch.setattr(desk.store, name, full_disk)
    assert desk.tickets.slip(given.ticket.id) == given
    result = desk.tickets.print(given.ticket.id, ZH)
    assert (result.paper, result.printer) == (PaperOutcome.FAILED, None)
    assert desk.printer.receipts == []


@pytest.mark.expects_log("store.unavailable")
def test_an_outcome_that_the_disk_cannot_keep_is_told_all_the_same(
    desk: TicketDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = desk.tickets.take("A", ZH)
    monkeypatch.setattr(desk.store, "record_paper", full_disk)
    result = desk.tickets.print(given.ticket.id, ZH)
    assert (result.paper, result.ticket.state) == (PaperOutcome.PRINTED, TicketState.PRINTED)


def test_a_slip_outlives_its_counter_and_old_ones_are_forgotten(desk: TicketDesk) -> None:
    first = desk.tickets.take("A", ZH)
    for _ in range(REMEMBERED):
        desk.tickets.take("B", ZH)
    forgotten = desk.tickets.slip(first.ticket.id)
    assert forgotten is not None
    assert forgotten.counter.status is None
    assert desk.tickets.slip(uuid6.uuid7()) is None
    with pytest.raises(LookupError):
        desk.tickets.print(uuid6.uuid7(), ZH)


def test_a_queue_that_staff_took_off_gives_no_numbers_and_keeps_those_it_gave(desk: TicketDesk) -> None:
    given = desk.tickets.take("A", ZH)
    desk.hidden = ("A",)
    assert "A" not in {counter.queue.code for counter in desk.tickets.counters()}
    assert desk.tickets.counter("A") is None
    with pytest.raises(CounterClosed):
        desk.tickets.take("A", ZH)
    slip = desk.tickets.slip(given.ticket.id)
    assert slip is not None
    assert slip.ticket == given.ticket


def test_were_all_queues_taken_off_none_is(desk: TicketDesk) -> None:
    """The county has withdrawn the others since."""
    every = desk.tickets.counters()
    desk.hidden = tuple(counter.queue.code for counter in every)
    assert desk.tickets.counters() == every


def test_a_wish_knows_no_person_in_words(desk: TicketDesk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    slip = desk.tickets.take("A", ZH, Person(TYPED, "张示例", by_card=True))
    said: list[Callable[[], str]] = [lambda: repr(PERSON), lambda: repr(slip), lambda: caplog.text]
    for words in said:
        assert TYPED not in words()
        assert "张示例" not in words()
