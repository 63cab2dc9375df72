"""号段: asking for blocks, taking them, refusing impossible ones."""

from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.domain.queueing import Lease
from offline_store.errors import BrokenLease
from offline_store.numbers import BLOCK_SIZE, MAX_BLOCK_SIZE
from offline_store.store import Store
from tests.helpers.county_pages import TODAY, SetClock, lease, order

TOMORROW = TODAY + timedelta(days=1)


def test_every_known_queue_wants_a_block_and_keeps_its_id_until_it_is_answered(store: Store) -> None:
    wants = store.lease_wants(TODAY)
    assert [(w.queue_code, w.day, w.size) for w in wants] == [("A", TODAY, BLOCK_SIZE), ("B", TODAY, BLOCK_SIZE)]
    assert store.lease_wants(TODAY) == wants
    assert {w.id for w in store.lease_wants(TOMORROW)}.isdisjoint(w.id for w in wants)
    store.add_lease(lease(1, 20, id=wants[0].id))
    assert store.lease_wants(TODAY) == wants[1:]


def test_a_further_block_is_wanted_ahead_of_need(store: Store) -> None:
    store.add_lease(lease(1, BLOCK_SIZE, queue_code="B"))
    store.add_lease(lease(1, BLOCK_SIZE // 2))
    assert store.lease_wants(TODAY) == ()
    store.issue_ticket(order("A"))
    (want,) = store.lease_wants(TODAY)
    assert want.queue_code == "A"


def test_a_busy_queue_asks_for_more_also_for_tomorrow(store: Store, clock: SetClock) -> None:
    for _ in range(130):
        store.issue_ticket(order("A"))
    sizes = {want.queue_code: want.size for want in store.lease_wants(TODAY)}
    assert sizes == {"A": 65, "B": BLOCK_SIZE}
    clock.forward(days=6)
    assert store.lease_wants(TODAY + timedelta(days=6))[0].size == 65
    for _ in range(300):
        store.issue_ticket(order("A"))
    assert store.lease_wants(TODAY + timedelta(days=7))[0].size == MAX_BLOCK_SIZE


def test_the_same_lease_again_changes_nothing(store: Store) -> None:
    block = lease(1, 3)
    store.add_lease(block)
    store.issue_ticket(order())
    store.add_lease(block)
    assert store.numbers_left(TODAY)["A"] == 2
    assert store.issue_ticket(order()).label == "A002"


def test_a_lease_of_one_queue_does_not_bound_another(store: Store) -> None:
    for code in ("A", "B"):
        store.add_lease(lease(1, 9, queue_code=code))
    store.add_lease(lease(1, 9, day=TOMORROW))
    assert store.numbers_left(TODAY) == {"A": 9, "B": 9}
    assert store.numbers_left(TOMORROW) == {"A": 9, "B": 0}


@pytest.mark.parametrize(("first", "last"), [(0, 5), (5, 4), (990, 1000), (-3, -1)])
def test_an_impossible_block_is_refused(store: Store, first: int, last: int) -> None:
    with pytest.raises(BrokenLease):
        store.add_lease(lease(first, last))
    assert store.numbers_left(TODAY)["A"] == 0


@pytest.mark.parametrize(("first", "last"), [(10, 20), (1, 10), (20, 30), (12, 13), (1, 30)])
def test_a_block_that_overlaps_another_is_refused(store: Store, first: int, last: int) -> None:
    store.add_lease(lease(10, 20))
    with pytest.raises(BrokenLease):
        store.add_lease(lease(first, last))
    assert store.numbers_left(TODAY)["A"] == 11


@pytest.mark.parametrize("changes", [{"first": 2}, {"last": 6}, {"queue_code": "B"}, {"day": TOMORROW}])
def test_a_known_lease_with_another_content_is_refused(store: Store, changes: dict[str, object]) -> None:
    known: dict[str, object] = {"id": uuid4(), "queue_code": "A", "day": TODAY, "first": 1, "last": 5}
    store.add_lease(Lease(**known))  # type: ignore[arg-type]
    with pytest.raises(BrokenLease):
        store.add_lease(Lease(**(known | changes)))  # type: ignore[arg-type]
    assert store.numbers_left(TODAY) == {"A": 5, "B": 0}
