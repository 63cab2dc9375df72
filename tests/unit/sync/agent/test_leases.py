"""Number blocks: asked ahead of need, and taken only where they are what was asked for."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest

from offline_store.store import Store
from sync.agent.client import BrokenAnswer, CountyRefused, Signer
from sync.agent.leases import ASK_AGAIN, Leaser
from sync.agent.port import SyncError, SyncReason
from sync.contract.messages import LeaseReply, LeaseRequest
from tests.helpers.county_pages import MORNING, TODAY, SetClock, order, page, queue

SIGNER = Signer("K1", None)  # type: ignore[arg-type]  # nothing here signs
EVENING = MORNING + timedelta(hours=10)  # 21:00 in the hall
QUEUE_UNKNOWN = CountyRefused(SyncReason.REFUSED, "422", "queue-unknown", 422, None)
RETIRED = CountyRefused(SyncReason.REFUSED, "401", "kiosk-unknown", 401, None)

Grant = Callable[[LeaseRequest], LeaseReply]


def granted(request: LeaseRequest, **changes: object) -> LeaseReply:
    values = {
        "id": request.id,
        "queue_code": request.queue_code,
        "day": request.day,
        "first": 101,
        "last": 100 + request.size,
        "server_time": MORNING,
    }
    return LeaseReply(**(values | changes))  # type: ignore[arg-type]


class ScriptedCounty:
    """Grants as the script says."""

    def __init__(self, grant: Grant = granted) -> None:
        self.grant = grant
        self.requests: list[LeaseRequest] = []

    def lease(self, signer: Signer, request: LeaseRequest) -> LeaseReply:
        self.requests.append(request)
        return self.grant(request)


@pytest.fixture
def store() -> Store:
    store = Store.in_memory(SetClock())
    store.apply_page(page(queue("A"), queue("B")))
    return store


def test_every_queue_gets_its_block_and_nothing_is_asked_twice(store: Store) -> None:
    county, leaser = ScriptedCounty(), Leaser(store)
    assert leaser.lease(county, SIGNER, MORNING) is False  # type: ignore[arg-type]
    assert store.numbers_left(TODAY) == {"A": 20, "B": 20}
    assert leaser.lease(county, SIGNER, MORNING) is None  # type: ignore[arg-type]
    assert [request.queue_code for request in county.requests] == ["A", "B"]


def test_in_the_evening_tomorrows_numbers_come_as_well(store: Store) -> None:
    Leaser(store).lease(ScriptedCounty(), SIGNER, EVENING)  # type: ignore[arg-type]
    tomorrow = TODAY + timedelta(days=1)
    assert store.numbers_left(TODAY) == store.numbers_left(tomorrow) == {"A": 20, "B": 20}


def test_a_lost_answer_costs_nothing(store: Store) -> None:
    def lose(request: LeaseRequest) -> LeaseReply:
        raise SyncError(SyncReason.UNREACHABLE, "lost")

    county, leaser = ScriptedCounty(lose), Leaser(store)
    with pytest.raises(SyncError):
        leaser.lease(county, SIGNER, MORNING)  # type: ignore[arg-type]
    county.grant = granted
    leaser.lease(county, SIGNER, MORNING)  # type: ignore[arg-type]
    assert county.requests[0].id == county.requests[1].id


def test_an_exhausted_day_is_asked_again_after_a_while(store: Store) -> None:
    county, leaser = ScriptedCounty(lambda request: granted(request, first=None, last=None)), Leaser(store)
    leaser.lease(county, SIGNER, MORNING)  # type: ignore[arg-type]
    leaser.lease(county, SIGNER, MORNING + ASK_AGAIN / 2)  # type: ignore[arg-type]
    assert len(county.requests) == 2
    leaser.lease(county, SIGNER, MORNING + ASK_AGAIN)  # type: ignore[arg-type]
    assert len(county.requests) == 4
    assert store.numbers_left(TODAY) == {"A": 0, "B": 0}


@pytest.mark.expects_log("sync.broken_page what=lease")
@pytest.mark.parametrize(
    "changes",
    [
        {"id": UUID(int=9)},
        {"queue_code": "B"},
        {"day": TODAY + timedelta(days=1)},
        {"first": 5, "last": 4},
        {"first": 1, "last": 999},
        {"first": None},
        {"last": None},
    ],
    ids=str,
)
def test_a_block_that_was_not_asked_for_is_not_taken_and_stops_no_other(
    store: Store, changes: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    county = ScriptedCounty(lambda request: granted(request, **(changes if request.queue_code == "A" else {})))
    leaser = Leaser(store)
    for _ in range(3):
        with pytest.raises(BrokenAnswer):
            leaser.lease(county, SIGNER, MORNING)  # type: ignore[arg-type]
    assert store.numbers_left(TODAY) == {"A": 0, "B": 20}
    assert caplog.text.count("what=lease") == 1


@pytest.mark.expects_log("sync.broken_page what=lease")
def test_a_block_that_overlaps_another_is_not_taken(store: Store) -> None:
    county, leaser = ScriptedCounty(), Leaser(store)
    leaser.lease(county, SIGNER, MORNING)  # type: ignore[arg-type]
    for _ in range(15):
        store.issue_ticket(order())
    with pytest.raises(BrokenAnswer):
        leaser.lease(county, SIGNER, MORNING)  # type: ignore[arg-type]  # 101..120 once more
    assert store.numbers_left(TODAY)["A"] == 5


def test_a_refused_queue_stops_no_other(store: Store) -> None:
    def refuse(request: LeaseRequest) -> LeaseReply:
        if request.queue_code == "A":
            raise QUEUE_UNKNOWN
        return granted(request)

    with pytest.raises(CountyRefused):
        Leaser(store).lease(ScriptedCounty(refuse), SIGNER, MORNING)  # type: ignore[arg-type]
    assert store.numbers_left(TODAY) == {"A": 0, "B": 20}


def test_a_kiosk_that_is_not_known_asks_once(store: Store) -> None:
    def refuse(request: LeaseRequest) -> LeaseReply:
        raise RETIRED

    county = ScriptedCounty(refuse)
    with pytest.raises(CountyRefused):
        Leaser(store).lease(county, SIGNER, MORNING)  # type: ignore[arg-type]
    assert len(county.requests) == 1
