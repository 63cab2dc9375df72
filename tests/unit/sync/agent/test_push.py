"""Batches: they shrink around what the county chokes on, and every event ends once."""

import logging
import random
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from pydantic import ValidationError
from sqlalchemy import update

from offline_store.models import OutboxEvent, table_of
from offline_store.store import Store
from sync.agent.client import BrokenAnswer, CountyRefused, Signer
from sync.agent.port import SyncError, SyncReason
from sync.agent.push import BATCH_BYTES, Pusher, push_message
from sync.agent.wire import WireError
from sync.contract.messages import MAX_EVENTS, EventVerdict, PushReply, PushRequest, VerdictKind
from sync.contract.rejections import Rejection
from tests.helpers.county_pages import MORNING, SetClock, lease, order, page, queue

SIGNER = Signer("K1", None)  # type: ignore[arg-type]  # nothing here signs
NOT_SENT = WireError(SyncReason.UNREACHABLE, "No network.", sent=False)
LOST = WireError(SyncReason.UNREACHABLE, "The answer was lost.")
PORTAL = WireError(SyncReason.NOT_THE_COUNTY, "A sign-in page.")
FAULT = CountyRefused(SyncReason.SERVER_FAULT, "500", "server-fault", 500, None)
INVALID = CountyRefused(SyncReason.REFUSED, "422", "message-invalid", 422, None)
RETIRED = CountyRefused(SyncReason.REFUSED, "401", "kiosk-unknown", 401, None)


class ScriptedCounty:
    """Takes pushes as the script says; remembers whatever it accepted."""

    def __init__(self, answer: Callable[[list[UUID]], list[EventVerdict]]) -> None:
        self.answer = answer
        self.batches: list[list[UUID]] = []
        self.refused = 0
        """Messages that broke the contract."""

    def push(self, signer: Signer, request: bytes) -> PushReply:
        try:
            events = PushRequest.model_validate_json(request, strict=True).events
        except ValidationError:
            self.refused += 1
            raise INVALID from None
        ids = [event.id for event in events]
        self.batches.append(ids)
        return PushReply(verdicts=self.answer(ids), server_time=MORNING)


def verdicts(ids: list[UUID], kind: VerdictKind = VerdictKind.ACCEPTED) -> list[EventVerdict]:
    return [EventVerdict(id=id, verdict=kind, reason="because" if kind is VerdictKind.REJECTED else "") for id in ids]


def failing(error: Exception) -> Callable[[list[UUID]], list[EventVerdict]]:
    def fail(_: list[UUID]) -> list[EventVerdict]:
        raise error

    return fail


@pytest.fixture
def store() -> Store:
    store = Store.in_memory(SetClock())
    store.apply_page(page(queue("A")))
    store.add_lease(lease(1, 999))
    return store


def fill(store: Store, count: int) -> list[UUID]:
    """That many events, oldest first."""
    orders = [order() for _ in range(count)]
    for each in orders:
        store.issue_ticket(each)
    return [each.event_id for each in orders]


def drain(pusher: Pusher, county: ScriptedCounty, tries: int = 200) -> int:
    """Push until nothing waits; how many tries failed."""
    failures = 0
    for _ in range(tries):
        try:
            if pusher.push(county, SIGNER) is None:  # type: ignore[arg-type]
                return failures
        except SyncError:
            failures += 1
    raise AssertionError("never empty")


def test_everything_goes_in_order_and_once(store: Store) -> None:
    ids = fill(store, 12)
    county = ScriptedCounty(verdicts)
    pusher = Pusher(store)
    pusher.batch_size = 5
    assert drain(pusher, county) == 0
    assert [id for batch in county.batches for id in batch] == ids
    assert store.outbox_health().waiting == 0


def test_a_duplicate_is_as_good_as_accepted(store: Store) -> None:
    fill(store, 3)
    drain(Pusher(store), ScriptedCounty(lambda ids: verdicts(ids, VerdictKind.DUPLICATE)))
    assert store.outbox_health().waiting == 0


@pytest.mark.expects_log("sync.rejected events=1")
def test_a_rejected_event_is_kept_for_staff(store: Store) -> None:
    first, second = fill(store, 2)
    county = ScriptedCounty(
        lambda ids: [
            EventVerdict(
                id=id, verdict=VerdictKind.REJECTED if id == first else VerdictKind.ACCEPTED, reason="not wanted"
            )
            for id in ids
        ]
    )
    drain(Pusher(store), county)
    health = store.outbox_health()
    assert (health.waiting, health.rejected) == (0, 1)
    (kept,) = store.rejected_events()
    assert (kept.id, kept.reason) == (first, "not wanted")
    assert second not in {event.id for event in store.rejected_events()}


@pytest.mark.parametrize("error", [FAULT, INVALID, LOST, BrokenAnswer("?")], ids=lambda e: type(e).__name__)
def test_a_poisoned_event_blocks_no_other(store: Store, error: SyncError) -> None:
    ids = fill(store, 40)
    poison = {ids[0], ids[17]}

    def choke(batch: list[UUID]) -> list[EventVerdict]:
        if poison.intersection(batch):
            raise error
        return verdicts(batch)

    county = ScriptedCounty(choke)
    pusher = Pusher(store)
    for _ in range(60):
        try:
            pusher.push(county, SIGNER)  # type: ignore[arg-type]
        except SyncError as met:
            assert met is error
        if store.outbox_health().waiting == len(poison):
            break
    assert {event.id for event in store.pending_events(100)} == poison
    fill(store, 5)  # new events pass the poisoned ones
    pusher.push(county, SIGNER)  # type: ignore[arg-type]
    assert store.outbox_health().waiting <= len(poison) + 4


@pytest.mark.parametrize("error", [NOT_SENT, PORTAL, RETIRED], ids=["no network", "portal", "retired"])
def test_trouble_that_is_nobodys_fault_counts_against_no_event(store: Store, error: SyncError) -> None:
    fill(store, 3)
    pusher = Pusher(store)
    for _ in range(50):
        with pytest.raises(SyncError):
            pusher.push(ScriptedCounty(failing(error)), SIGNER)  # type: ignore[arg-type]
    assert {event.retry_attempts for event in store.pending_events(10)} == {0}
    assert pusher.batch_size == MAX_EVENTS


def test_the_batch_grows_again(store: Store) -> None:
    fill(store, 3)
    pusher = Pusher(store)
    for _ in range(3):
        with pytest.raises(SyncError):
            pusher.push(ScriptedCounty(failing(LOST)), SIGNER)  # type: ignore[arg-type]
    assert pusher.batch_size == 1
    drain(pusher, ScriptedCounty(verdicts))
    assert pusher.batch_size > 1


def test_verdicts_on_what_was_not_sent_change_nothing(store: Store) -> None:
    ids = fill(store, 4)
    pusher = Pusher(store)
    pusher.batch_size = 2
    county = ScriptedCounty(lambda batch: verdicts([*batch, *ids, uuid4()]))
    pusher.push(county, SIGNER)  # type: ignore[arg-type]
    assert [event.id for event in store.pending_events(10)] == ids[2:]


def test_an_event_without_a_verdict_waits_on(store: Store) -> None:
    ids = fill(store, 3)
    Pusher(store).push(ScriptedCounty(lambda batch: verdicts(batch[1:])), SIGNER)  # type: ignore[arg-type]
    assert [event.id for event in store.pending_events(10)] == ids[:1]


def test_an_answer_without_any_verdict_is_no_answer(store: Store) -> None:
    fill(store, 3)
    pusher = Pusher(store)
    with pytest.raises(BrokenAnswer):
        pusher.push(ScriptedCounty(lambda _: []), SIGNER)  # type: ignore[arg-type]
    assert store.outbox_health().waiting == 3


def test_any_mixture_of_losses_and_orders_ends_with_each_event_taken_once(store: Store) -> None:
    ids = fill(store, 60)
    dice = random.Random(7)
    taken: set[UUID] = set()

    def moody(batch: list[UUID]) -> list[EventVerdict]:
        mood = dice.random()
        if mood < 0.25:
            raise NOT_SENT
        if mood < 0.4:
            raise FAULT
        answer = [
            EventVerdict(id=id, verdict=VerdictKind.DUPLICATE if id in taken else VerdictKind.ACCEPTED) for id in batch
        ]
        taken.update(batch)
        if mood < 0.6:
            raise LOST
        dice.shuffle(answer)
        return answer[: dice.randint(1, len(answer))]

    drain(Pusher(store), ScriptedCounty(moody), tries=2000)
    assert taken == set(ids)
    assert store.outbox_health().waiting == 0


@pytest.mark.expects_log("sync.rejected events=1")
@pytest.mark.parametrize("body", ['{"kind":"of an older version"}', "{", '{"kind":"guide_taken"},"way":'])
def test_an_event_that_this_version_can_not_send_is_set_aside(store: Store, body: str) -> None:
    ids = fill(store, 3)
    with store._database.write() as connection:
        row = table_of(OutboxEvent)
        connection.execute(update(row).where(row.c.id == ids[0]).values(body=body))
    county = ScriptedCounty(verdicts)
    assert drain(Pusher(store), county) == 0
    assert county.refused == 1
    assert county.batches == [ids[1:]]
    assert [(event.id, event.reason) for event in store.rejected_events()] == [(ids[0], Rejection.NOT_SENDABLE.reason)]


def test_what_lies_in_the_outbox_is_sent_as_the_contract_says(store: Store) -> None:
    plain, sealed = order(), order(identified=True, sealed=b"\x00sealed\xff")
    for each in (plain, sealed):
        store.issue_ticket(each)
    events = PushRequest.model_validate_json(push_message(store.pending_events(10)), strict=True).events
    assert [(event.id, event.sealed) for event in events] == [(plain.event_id, None), (sealed.event_id, sealed.sealed)]
    assert [event.occurred_at for event in events] == [event.occurred_at for event in store.pending_events(10)]
    assert [event.body.kind for event in events] == ["ticket_issued", "ticket_issued"]


def test_a_batch_stays_below_what_the_county_reads(store: Store) -> None:
    store_ids = []
    for _ in range(300):
        each = order(identified=True, sealed=b"x" * 16_000)
        store.issue_ticket(each)
        store_ids.append(each.event_id)
    sizes = []

    def weigh(batch: list[UUID]) -> list[EventVerdict]:
        sizes.append(len(batch) * 16_000)
        return verdicts(batch)

    county = ScriptedCounty(weigh)
    drain(Pusher(store), county)
    assert [id for batch in county.batches for id in batch] == store_ids
    assert max(sizes) <= BATCH_BYTES
    assert len(sizes) > 1


def test_no_event_reaches_the_log(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        ids = fill(store, 2)
        drain(Pusher(store), ScriptedCounty(verdicts))
    assert not any(str(id) in caplog.text for id in ids)
