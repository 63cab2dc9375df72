"""What a screen says of a queue: the county's word, and what was given here since."""

from datetime import timedelta

from kiosk.domain.queueing import QueueStatus, TicketState
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import MORNING, SetClock, called, order, page


def said(waiting: int, low: int, high: int, queue_code: str = "A") -> m.QueueStatusBody:
    return m.QueueStatusBody(
        queue_code=queue_code, waiting=waiting, wait_low_minutes=low, wait_high_minutes=high, as_of=MORNING
    )


def test_a_queue_that_the_county_never_spoke_of_has_no_status(store: Store) -> None:
    store.issue_ticket(order())
    assert store.queue_status("A") is None


def test_own_tickets_that_the_county_has_not_counted_wait_too_and_lengthen_the_wait(store: Store) -> None:
    store.apply_page(page(said(4, 8, 20)))
    assert store.queue_status("A") == QueueStatus("A", 4, 8, 20, MORNING)
    for _ in range(2):
        store.issue_ticket(order("A"))
    store.issue_ticket(order("B"))
    assert store.queue_status("A") == QueueStatus("A", 6, 12, 30, MORNING)


def test_a_ticket_stays_added_until_the_countys_word_is_newer_than_its_acknowledgement(
    store: Store, clock: SetClock
) -> None:
    store.apply_page(page(said(4, 8, 20)))
    store.issue_ticket(order())
    clock.forward(seconds=30)
    store.settle([m.EventVerdict(id=e.id, verdict=m.VerdictKind.ACCEPTED) for e in store.pending_events(9)])
    status = store.queue_status("A")
    assert status is not None
    assert status.waiting == 5
    newer = said(5, 10, 25).model_copy(update={"as_of": clock.now()})
    store.apply_page(page(newer, version=2))
    status = store.queue_status("A")
    assert status is not None
    assert status.waiting == 5


def test_who_was_called_does_not_wait(store: Store) -> None:
    store.apply_page(page(said(4, 8, 20)))
    ticket = store.issue_ticket(order())
    store.apply_page(page(called(ticket.id, TicketState.SERVED)))
    assert store.queue_status("A") == QueueStatus("A", 4, 8, 20, MORNING)


def test_an_empty_queue_says_nothing_of_the_pace(store: Store) -> None:
    store.apply_page(page(said(0, 0, 5)))
    store.issue_ticket(order())
    assert store.queue_status("A") == QueueStatus("A", 1, 0, 5, MORNING)


def test_yesterdays_queue_is_nobodys(store: Store, clock: SetClock) -> None:
    store.apply_page(page(said(4, 8, 20)))
    clock.forward(days=1)
    assert store.queue_status("A") is None
    clock.moment = MORNING + timedelta(hours=3)
    assert store.queue_status("A") is not None
