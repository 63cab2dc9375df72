"""Two processes on one file, and `kill -9` of the one that gives tickets, at random moments."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.queueing import TicketState
from offline_store.store import Store
from tests.helpers.county_pages import SetClock, order, page, queue

ROOT = Path(__file__).parents[2]
KILLS = 40
KILLS_BY_FORCE = 1000
TICKETS = 150


@contextmanager
def process(mode: str, path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process of tests/helpers/store_process.py, ended with the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.store_process", mode, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as running:
        try:
            yield running
        finally:
            running.kill()


def line(running: subprocess.Popen[str]) -> list[str]:
    assert running.stdout is not None
    return running.stdout.readline().split()


def send(running: subprocess.Popen[str]) -> None:
    assert running.stdin is not None
    running.stdin.write("\n")
    running.stdin.flush()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.db"
    with Store.open(path, SetClock()) as store:
        store.apply_page(page(queue("A"), cursor="c0"))
    return path


def test_the_sync_process_writes_while_tickets_are_given_and_pages_are_read(path: Path) -> None:
    with process("sync", path) as syncing, Store.open(path, SetClock()) as store:
        assert line(syncing) == ["ready"]
        labels: list[str] = []
        versions = set()
        while len(labels) < TICKETS or labels[-1].startswith("A-"):  # until numbers of a lease were given too
            ticket = store.issue_ticket(order())
            labels.append(ticket.label)
            assert store.ticket(ticket.id) is not None
            items = store.search("版")
            versions.add(len({hit.plain_name.zh for hit in items}))  # a page is seen whole or not at all
            store.begin_print(ticket.id)
            store.record_paper(ticket.id, TicketState.PRINTED)
        send(syncing)
        word, turns, settled = line(syncing)
        assert (word, syncing.wait()) == ("done", 0)
        assert versions <= {0, 1}
        assert store.cursor() == f"c{turns}"
        assert len(set(labels)) == len(labels)
        assert int(settled) + store.outbox_health().waiting == 2 * len(labels)


def kill_and_check(path: Path, seeds: range) -> None:
    told: dict[UUID, str] = {}
    printed: set[UUID] = set()
    with process("forks", path) as forking:
        for seed in seeds:
            chance = random.Random(seed)
            send(forking)
            _, child = line(forking)
            wanted = chance.randrange(-1, 12)  # -1: while it opens the store
            seen = -1 if wanted < 0 else 0
            killed = False
            while True:
                if not killed and seen >= wanted:
                    os.kill(int(child), signal.SIGKILL)
                    killed = True
                match line(forking):
                    case ["ticket", id, label]:
                        told[UUID(id)] = label
                        seen += 1
                    case ["printed", id]:
                        printed.add(UUID(id))
                    case ["gone"]:
                        break
                    case other:
                        pytest.fail(f"the process said {other}")
    with Store.open(path, SetClock()) as store:
        kept = {t.id: t for t in store.recent_tickets(100_000)}
        assert {id: kept[id].label for id in told} == told
        assert {kept[id].state for id in printed} <= {TicketState.PRINTED}
        labels = [t.label for t in kept.values()]
        assert len(labels) == len(set(labels))
        events = {e.id for e in store.pending_events(100_000)}
        assert kept.keys() <= events
        assert store.issue_ticket(order()).label not in labels
        assert not (path.parent / "damaged").exists()


def test_nothing_that_was_told_is_lost_by_a_kill(path: Path) -> None:
    kill_and_check(path, range(KILLS))


@pytest.mark.force
def test_nothing_that_was_told_is_lost_by_many_kills(tmp_path: Path) -> None:
    for day in range(KILLS_BY_FORCE // 50):
        folder = tmp_path / str(day)
        with Store.open(folder / "kiosk.db", SetClock()) as store:
            store.apply_page(page(queue("A")))
        kill_and_check(folder / "kiosk.db", range(day * 50, day * 50 + 50))
