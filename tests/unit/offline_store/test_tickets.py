"""取号: what one press gives, and what it never gives twice."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.domain.events import EventKind
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.queueing import OPEN, TicketState
from kiosk.domain.station import Identity
from offline_store.errors import AlreadyQueued, NumbersExhausted, StoreBug
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import TODAY, SetClock, called, lease, order, page, queue

PERSON = b"\x01" * 32


def bodies(store: Store) -> list[dict[str, object]]:
    return [json.loads(event.body) for event in store.pending_events(100)]


def test_without_a_lease_numbers_come_from_the_stations_own_range(store: Store) -> None:
    assert [store.issue_ticket(order()).label for _ in range(2)] == ["A-K0-001", "A-K0-002"]
    store.save_identity(Identity("K2", LocalizedText("自助区"), b"k" * 32))
    assert store.issue_ticket(order()).label == "A-K2-001"


def test_leases_are_drawn_in_order_and_never_past_their_end(store: Store) -> None:
    store.add_lease(lease(41, 42))
    store.add_lease(lease(7, 8))
    labels = [store.issue_ticket(order()).label for _ in range(5)]
    assert labels == ["A007", "A008", "A041", "A042", "A-K0-001"]


def test_a_lease_of_another_day_or_queue_is_not_touched(store: Store) -> None:
    store.add_lease(lease(1, 5, day=TODAY + timedelta(days=1)))
    store.add_lease(lease(1, 5, queue_code="B"))
    assert store.issue_ticket(order("A")).label == "A-K0-001"
    assert store.numbers_left(TODAY) == {"A": 0, "B": 5}


def test_the_ticket_is_told_to_the_county_with_what_was_sealed(store: Store) -> None:
    press = order(identified=True, person_key=PERSON, sealed=b"sealed", item_code="I1", language=Language.UG)
    ticket = store.issue_ticket(press)
    (event,) = store.pending_events(10)
    wire = m.Event(id=event.id, occurred_at=event.occurred_at, body=json.loads(event.body), sealed=None)
    assert isinstance(wire.body, m.TicketIssued)
    assert (wire.body.ticket_id, wire.body.label, wire.body.number) == (ticket.id, "A-K0-001", 1)
    assert (wire.body.identified, wire.body.item_code, wire.body.language) == (True, "I1", Language.UG)
    assert wire.body.taken_at == wire.occurred_at == ticket.taken_at
    assert (event.id, event.kind, event.sealed) == (press.event_id, EventKind.TICKET_ISSUED, b"sealed")


def test_the_same_press_again_gives_the_same_ticket(store: Store) -> None:
    press = order()
    first = store.issue_ticket(press)
    assert store.issue_ticket(press) == first
    assert len(store.pending_events(10)) == len(store.recent_tickets(10)) == 1
    assert store.issue_ticket(order()).number == first.number + 1


def test_one_open_ticket_per_person_and_queue(store: Store) -> None:
    first = store.issue_ticket(order(person_key=PERSON))
    with pytest.raises(AlreadyQueued) as refused:
        store.issue_ticket(order(person_key=PERSON))
    assert refused.value.ticket == first
    assert len(store.pending_events(10)) == 1
    assert store.issue_ticket(order("B", person_key=PERSON)).queue_code == "B"
    assert store.issue_ticket(order(person_key=b"\x02" * 32)).number == 2


@pytest.mark.parametrize("state", sorted(set(TicketState) - OPEN))
def test_once_the_county_has_called_a_person_may_come_again(store: Store, state: TicketState) -> None:
    first = store.issue_ticket(order(person_key=PERSON))
    store.apply_page(page(called(first.id, state)))
    assert store.issue_ticket(order(person_key=PERSON)).number == 2


def test_yesterdays_open_ticket_does_not_bind_and_numbers_start_again(store: Store, clock: SetClock) -> None:
    store.issue_ticket(order(person_key=PERSON))
    clock.forward(days=1)
    assert store.issue_ticket(order(person_key=PERSON)).label == "A-K0-001"


def test_the_hall_day_changes_at_midnight_in_the_hall(store: Store, clock: SetClock) -> None:
    clock.forward(hours=12, minutes=59)  # 23:59
    assert store.issue_ticket(order()).day == TODAY
    clock.forward(minutes=1)
    assert store.issue_ticket(order()).day == TODAY + timedelta(days=1)


def test_times_are_the_countys(store: Store, clock: SetClock) -> None:
    store.save_server_offset(timedelta(hours=14))
    ticket = store.issue_ticket(order())
    assert ticket.taken_at == clock.now() + timedelta(hours=14)
    assert ticket.day == TODAY + timedelta(days=1)
    assert store.server_offset() == timedelta(hours=14)


def test_the_own_range_ends_at_the_daily_limit(store: Store) -> None:
    store.add_lease(lease(500, 500, queue_code="B"))
    for _ in range(3):
        store.issue_ticket(order("B"))
    with pytest.raises(NumbersExhausted):
        store.issue_ticket(order("B"))
    assert len(store.recent_tickets(10)) == 3
    store.add_lease(lease(600, 600, queue_code="B"))
    assert store.issue_ticket(order("B")).label == "B600"  # the county knows what it gives


def test_the_own_range_ends_at_999(store: Store) -> None:
    for _ in range(999):
        last = store.issue_ticket(order())
    assert last.label == "A-K0-999"
    with pytest.raises(NumbersExhausted):
        store.issue_ticket(order())


def test_a_queue_that_is_not_known_gives_no_number(empty_store: Store) -> None:
    with pytest.raises(NumbersExhausted):
        empty_store.issue_ticket(order())
    assert empty_store.pending_events(1) == ()


def test_paper_goes_from_printing_to_proof_and_the_county_hears_of_it(store: Store) -> None:
    ticket = store.issue_ticket(order())
    assert store.begin_print(ticket.id).state is TicketState.PRINTING
    printed = store.record_paper(ticket.id, TicketState.PRINTED)
    assert (printed.state, printed.prints) == (TicketState.PRINTED, 1)
    paper = m.TicketPaper.model_validate_json(store.pending_events(10)[1].body)
    assert (paper.ticket_id, paper.paper, paper.prints) == (ticket.id, TicketState.PRINTED, 1)


def test_the_first_outcome_of_a_print_stays(store: Store) -> None:
    ticket = store.issue_ticket(order())
    store.begin_print(ticket.id)
    store.record_paper(ticket.id, TicketState.PRINTED)
    assert store.record_paper(ticket.id, TicketState.UNKNOWN).state is TicketState.PRINTED
    assert len(store.pending_events(10)) == 2


def test_a_doubt_ends_once_the_citizen_has_the_paper(store: Store) -> None:
    ticket = store.issue_ticket(order())
    store.begin_print(ticket.id)
    store.record_paper(ticket.id, TicketState.UNKNOWN)
    assert store.record_paper(ticket.id, TicketState.FAILED).state is TicketState.UNKNOWN
    assert store.record_paper(ticket.id, TicketState.PRINTED).state is TicketState.PRINTED
    assert [b["paper"] for b in bodies(store)[1:]] == ["unknown", "printed"]


def test_a_reprint_counts_and_has_its_own_outcome(store: Store) -> None:
    ticket = store.issue_ticket(order())
    for outcome in (TicketState.FAILED, TicketState.PRINTED):
        store.begin_print(ticket.id)
        store.record_paper(ticket.id, outcome)
    assert store.ticket(ticket.id) == store.recent_tickets(1)[0]
    assert [(b["paper"], b["prints"]) for b in bodies(store)[1:]] == [("failed", 1), ("printed", 2)]


def test_paper_that_was_never_tried_can_only_have_failed(store: Store) -> None:
    ticket = store.issue_ticket(order())
    with pytest.raises(StoreBug):
        store.record_paper(ticket.id, TicketState.PRINTED)
    assert store.record_paper(ticket.id, TicketState.FAILED).state is TicketState.FAILED
    assert len(store.pending_events(10)) == 1


@pytest.mark.parametrize("state", [TicketState.ALLOCATED, TicketState.CALLED])
def test_what_is_no_outcome_of_paper_is_a_bug(store: Store, state: TicketState) -> None:
    ticket = store.issue_ticket(order())
    with pytest.raises(StoreBug):
        store.record_paper(ticket.id, state)


def test_an_unknown_ticket_is_a_bug_to_print_and_none_to_ask_for(store: Store) -> None:
    assert store.ticket(uuid4()) is None
    with pytest.raises(StoreBug):
        store.begin_print(uuid4())
    with pytest.raises(StoreBug):
        store.record_paper(uuid4(), TicketState.PRINTED)


def test_at_start_tickets_without_proof_become_unknown(store: Store) -> None:
    waiting, printing, printed = (store.issue_ticket(order()) for _ in range(3))
    store.begin_print(printing.id)
    store.begin_print(printed.id)
    store.record_paper(printed.id, TicketState.PRINTED)
    assert store.mark_unproven_unknown() == 2
    assert store.mark_unproven_unknown() == 0
    states = {t.id: t.state for t in store.recent_tickets(10)}
    assert states == {
        waiting.id: TicketState.UNKNOWN,
        printing.id: TicketState.UNKNOWN,
        printed.id: TicketState.PRINTED,
    }
    assert [b["ticket_id"] for b in bodies(store) if b.get("paper") == "unknown"] == [str(printing.id)]


def test_the_countys_word_goes_before_the_kiosks(store: Store) -> None:
    ticket = store.issue_ticket(order())
    store.begin_print(ticket.id)
    store.apply_page(page(called(ticket.id)))
    assert store.record_paper(ticket.id, TicketState.PRINTED).state is TicketState.CALLED
    assert store.recent_tickets(1)[0].state is TicketState.CALLED


def test_recent_tickets_come_newest_first(store: Store) -> None:
    tickets = [store.issue_ticket(order()) for _ in range(4)]
    assert store.recent_tickets(3) == tuple(reversed(tickets[1:]))


def test_a_removed_queue_gives_no_number_any_more(store: Store) -> None:
    store.apply_page(
        m.ChangesPage(
            documents=[m.Document(kind="queue", id="A", version=2, body=None)],
            cursor="c2",
            more=False,
            server_time=SetClock().now(),
        )
    )
    with pytest.raises(NumbersExhausted):
        store.issue_ticket(order())
    assert [q.code for q in store.queues()] == ["B"]
    store.apply_page(page(queue("A"), version=3))
    assert store.issue_ticket(order()).number == 1
