"""Stores for tests: a clock that stands, a small hall, in memory or in a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from offline_store.store import Store
from tests.helpers.county_pages import SetClock, page, queue


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def empty_store(clock: SetClock) -> Iterator[Store]:
    with Store.in_memory(clock) as store:
        yield store


@pytest.fixture
def store(empty_store: Store) -> Store:
    empty_store.apply_page(page(queue("A"), queue("B", daily_limit=3)))
    return empty_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
def file_store(path: Path, clock: SetClock) -> Iterator[Store]:
    with Store.open(path, clock) as store:
        store.apply_page(page(queue("A"), queue("B", daily_limit=3)))
        yield store
