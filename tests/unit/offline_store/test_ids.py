"""UUIDv7: the form of RFC 9562, and an order that holds within a millisecond."""

import time
from concurrent.futures import ThreadPoolExecutor
from uuid import RFC_4122

from offline_store.ids import new_id


def test_form_and_time() -> None:
    before = time.time_ns() // 1_000_000
    made = new_id()
    assert (made.version, made.variant) == (7, RFC_4122)
    assert before <= made.int >> 80 <= time.time_ns() // 1_000_000 + 1


def test_each_is_greater_than_the_one_before_also_among_threads() -> None:
    ids = [new_id() for _ in range(5000)]
    assert ids == sorted(ids)
    with ThreadPoolExecutor(4) as pool:
        batches = list(pool.map(lambda _: [new_id() for _ in range(500)], range(4)))
    assert all(batch == sorted(batch) for batch in batches)
    assert len({id for batch in batches for id in batch}) == 2000
