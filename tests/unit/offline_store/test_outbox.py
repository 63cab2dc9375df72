"""The outbox: each action is an event that the contract accepts, sent in an order that nothing can block."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain.certificates import CertificateType, CertificateUse
from kiosk.domain.events import EventKind
from kiosk.domain.queueing import TicketState
from offline_store.ids import new_id
from offline_store.outbox import REASON_LIMIT
from offline_store.records import OutboxEvent, OutboxHealth
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import MORNING, SetClock, order

USE = CertificateUse(
    record_id=new_id(),
    certificate_type=CertificateType.RESIDENT_ID,
    key_id="00112233aabbccdd",
    purpose="I1",
    consented_at=MORNING,
    offline=True,
    revocations_as_of=None,
    nonce="n1",
    nonce_expires=MORNING + timedelta(minutes=5),
)


def verdict(event: OutboxEvent, kind: m.VerdictKind, reason: str = "") -> m.EventVerdict:
    return m.EventVerdict(id=event.id, verdict=kind, reason=reason)


def issue(store: Store) -> None:
    store.issue_ticket(order(item_code="I1"))


def paper(store: Store) -> None:
    ticket = store.issue_ticket(order())
    store.begin_print(ticket.id)
    store.record_paper(ticket.id, TicketState.FAILED)


def use(store: Store) -> None:
    store.record_certificate_use(USE)


def take(store: Store) -> None:
    store.record_guide_taken("I1", "phone")


def call_and_cancel(store: Store) -> None:
    store.cancel_help(store.call_help("home"))


@pytest.mark.parametrize(
    ("act", "kinds"),
    [
        (issue, [EventKind.TICKET_ISSUED]),
        (paper, [EventKind.TICKET_ISSUED, EventKind.TICKET_PAPER]),
        (use, [EventKind.CERTIFICATE_USED]),
        (take, [EventKind.GUIDE_TAKEN]),
        (call_and_cancel, [EventKind.HELP_CALLED, EventKind.HELP_CANCELLED]),
    ],
)
def test_every_event_is_one_that_the_contract_accepts(
    store: Store, act: Callable[[Store], None], kinds: list[EventKind]
) -> None:
    act(store)
    events = store.pending_events(100)
    assert [e.kind for e in events] == kinds
    for event in events:
        wire = m.Event(id=event.id, occurred_at=event.occurred_at, body=json.loads(event.body))
        assert wire.body.kind is event.kind
        assert event.occurred_at == MORNING


def test_the_oldest_goes_first_and_a_failing_event_sinks(store: Store) -> None:
    for _ in range(4):
        take(store)
    first, second, third, fourth = store.pending_events(10)
    assert first.id < second.id < third.id < fourth.id
    store.note_failed_attempt([first.id, second.id])
    store.note_failed_attempt([first.id])
    assert [e.id for e in store.pending_events(10)] == [third.id, fourth.id, second.id, first.id]
    assert [e.retry_attempts for e in store.pending_events(10)] == [0, 0, 1, 2]
    assert [e.id for e in store.pending_events(2)] == [third.id, fourth.id]


def test_what_the_county_has_is_gone_and_what_it_refuses_is_kept_for_staff(store: Store, clock: SetClock) -> None:
    for _ in range(4):
        take(store)
        clock.forward(seconds=1)
    accepted, duplicate, rejected, waiting = store.pending_events(10)
    store.settle(
        [
            verdict(accepted, m.VerdictKind.ACCEPTED),
            verdict(duplicate, m.VerdictKind.DUPLICATE),
            verdict(rejected, m.VerdictKind.REJECTED, "no such item"),
        ]
    )
    assert store.pending_events(10) == (waiting,)
    (kept,) = store.rejected_events()
    assert (kept.id, kept.kind, kept.reason) == (rejected.id, EventKind.GUIDE_TAKEN, "no such item")
    assert store.outbox_health() == OutboxHealth(1, waiting.occurred_at, 1)


def test_a_late_verdict_on_a_settled_or_foreign_event_changes_nothing(store: Store) -> None:
    take(store)
    (event,) = store.pending_events(10)
    store.settle([verdict(event, m.VerdictKind.ACCEPTED)])
    foreign = m.EventVerdict(id=new_id(), verdict=m.VerdictKind.REJECTED)
    store.settle([verdict(event, m.VerdictKind.REJECTED), foreign])
    assert store.outbox_health() == OutboxHealth(0, None, 0)


def test_a_rejected_event_that_the_county_takes_after_all_is_gone(store: Store) -> None:
    take(store)
    (event,) = store.pending_events(10)
    store.settle([verdict(event, m.VerdictKind.REJECTED, "x" * REASON_LIMIT)])
    store.settle([verdict(event, m.VerdictKind.DUPLICATE)])
    assert store.outbox_health() == OutboxHealth(0, None, 0)


def test_nothing_to_note_is_no_work(store: Store) -> None:
    store.note_failed_attempt([])
    store.settle([])
    assert store.outbox_health() == OutboxHealth(0, None, 0)


def test_events_show_no_content_in_a_traceback(store: Store) -> None:
    store.issue_ticket(order(sealed=b"sealed", person_key=b"key"))
    (event,) = store.pending_events(1)
    assert "sealed'" not in repr(event)
    assert "A-K0" not in repr(event)
    assert "key" not in repr(order(person_key=b"key"))
