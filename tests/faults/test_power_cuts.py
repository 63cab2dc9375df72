"""Power cuts at random calls to the disk: what a citizen was told is still true when the power is back.

Each cut runs the store's own code (tests/helpers/apsw_driver.py says what is real) for a seeded stretch of a working
day, loses the power at a seeded call, keeps, tears or drops every write that was not synced, and opens what is left
with the ordinary sqlite3. The controls take away what the store relies on, and must lose tickets: a harness that can't
fail proves nothing.
"""

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.queueing import Ticket, TicketState
from offline_store.errors import StoreError
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.apsw_driver import connector
from tests.helpers.county_pages import MORNING, SetClock, called, item, lease, order, page, queue
from tests.helpers.fault_disk import FaultDisk
from tests.helpers.ram import ram_folder

CUTS = 200
CUTS_BY_FORCE = 1000
STEPS = 20
"""Actions of one stretch; the cut falls among their calls to the disk."""
CALLS = 280
"""About as many calls as a stretch makes; a cut beyond its end is one after everything."""


@dataclass
class Told:
    """What callers of the store were told before the power went out."""

    tickets: dict[UUID, Ticket] = field(default_factory=dict)
    printed: set[UUID] = field(default_factory=set)
    settled: set[UUID] = field(default_factory=set)
    calls: list[UUID] = field(default_factory=list)
    cursor: str | None = None


def work(store: Store, chance: random.Random, told: Told) -> None:
    """A stretch of a day, until a call fails."""
    for step in range(STEPS):
        act = chance.random()
        if act < 0.55:
            person = chance.randbytes(32) if chance.random() < 0.5 else None
            ticket = store.issue_ticket(order(chance.choice("AB"), person_key=person, sealed=chance.randbytes(150)))
            told.tickets[ticket.id] = ticket
        elif act < 0.7 and told.tickets:
            ticket_id = chance.choice(list(told.tickets))
            told.printed.discard(ticket_id)
            store.begin_print(ticket_id)
            store.record_paper(ticket_id, TicketState.PRINTED)
            told.printed.add(ticket_id)
        elif act < 0.78:
            events = store.pending_events(5)
            store.settle([m.EventVerdict(id=e.id, verdict=m.VerdictKind.ACCEPTED) for e in events])
            told.settled |= {e.id for e in events}
        elif act < 0.86:
            bodies: list[m.Body] = [item(f"I{chance.randrange(5)}", f"事项{step}")]
            bodies += [called(id) for id in list(told.tickets)[:1]]
            store.apply_page(page(*bodies, version=step + 2, cursor=f"c{step}"))
            told.cursor = f"c{step}"
        elif act < 0.92:
            told.calls.append(store.call_help("home"))
        elif act < 0.97:
            with store._database.judging():
                store._opener.tidy()  # type: ignore[union-attr]
        else:
            store.add_lease(lease(step * 20 + 100, step * 20 + 119, queue_code=chance.choice("AB")))


@pytest.fixture
def ram() -> Iterator[Path]:
    """What a disk would keep is told by the fault disk, not by the real one."""
    with ram_folder() as folder:
        yield folder


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk that has its queues and first leases."""
    folder = tmp_path_factory.mktemp("morning")
    with Store.open(folder / "kiosk.db", SetClock()) as store:
        store.apply_page(page(queue("A"), queue("B")))
        store.add_lease(lease(1, 20))
    return folder


def run_until_cut(
    morning: Path, ram: Path, seed: int, on_statement: Callable[[str], str] = lambda sql: sql
) -> tuple[Told, Path]:
    """What was told, and what the disk held when the power was back."""
    chance = random.Random(seed)
    live = ram / f"live-{seed}"
    shutil.copytree(morning, live)
    told = Told()
    with FaultDisk(live) as disk:
        store = Store.open(
            live / "kiosk.db", SetClock(), connect=connector(disk.vfs_name, on_statement), patience_s=0.1
        )
        disk.cut_at(chance.randrange(CALLS))
        with suppress(StoreError):
            work(store, chance, told)
        disk.is_out = True
        image = disk.image(ram / f"image-{seed}", chance)
        store.close()
    shutil.rmtree(live)
    return told, image


def check(told: Told, image: Path) -> None:
    """Open what is left, and hold it against what was told."""
    with Store.open(image / "kiosk.db", SetClock()) as store:
        assert not (image / "damaged").exists()
        pending = {e.id for e in store.pending_events(10_000)}
        for id, ticket in told.tickets.items():
            kept = store.ticket(id)
            assert kept is not None, f"lost {ticket.label}"
            assert (kept.label, kept.day, kept.taken_at) == (ticket.label, ticket.day, ticket.taken_at)
            assert (id in pending) != (id in told.settled)
        states = {t.id: t.state for t in store.recent_tickets(1000)}
        assert all(states[id] in {TicketState.PRINTED, TicketState.CALLED} for id in told.printed)
        assert pending.isdisjoint(told.settled)
        assert told.cursor is None or store.cursor() is not None
        for call in told.calls:
            store.cancel_help(call)
        fresh = [store.issue_ticket(order(code)).label for code in "AABB"]
        labels = [t.label for t in store.recent_tickets(1000)]
        assert len(labels) == len(set(labels))
        assert {t.label for t in told.tickets.values()}.isdisjoint(fresh)


def cut_and_check(morning: Path, ram: Path, seeds: range) -> int:
    """How many tickets were told in all."""
    tickets = 0
    for seed in seeds:
        told, image = run_until_cut(morning, ram, seed)
        check(told, image)
        shutil.rmtree(image)
        tickets += len(told.tickets)
    return tickets


@pytest.mark.parametrize("part", range(4))
def test_nothing_that_was_told_is_lost(morning: Path, ram: Path, part: int) -> None:
    size = CUTS // 4
    assert cut_and_check(morning, ram, range(part * size, (part + 1) * size)) > size


@pytest.mark.force
def test_nothing_that_was_told_is_lost_in_many_cuts(morning: Path, ram: Path) -> None:
    assert cut_and_check(morning, ram, range(10_000, 10_000 + CUTS_BY_FORCE)) > CUTS_BY_FORCE


@pytest.mark.parametrize("mode", ["OFF", "NORMAL"])
def test_control_with_less_than_full_synchronous_tickets_are_lost(morning: Path, ram: Path, mode: str) -> None:
    lost = told_in_all = 0
    for seed in range(30):
        told, image = run_until_cut(
            morning, ram, seed, lambda sql: sql.replace("synchronous=FULL", f"synchronous={mode}")
        )
        kept = readable_tickets(image / "kiosk.db")
        lost += len(told.tickets.keys() - kept)
        told_in_all += len(told.tickets)
    assert 0 < lost <= told_in_all


def readable_tickets(path: Path) -> set[UUID]:
    """Whatever is left; a corrupt file has none."""
    connection = sqlite3.connect(path)
    try:
        return {UUID(id) for (id,) in connection.execute("SELECT id FROM ticket")}
    except sqlite3.DatabaseError:
        return set()
    finally:
        connection.close()


def test_control_a_cut_leaves_something_undone(morning: Path, ram: Path) -> None:
    """The cuts fall within the work: in most of them not all of it was done."""
    done = [len(run_until_cut(morning, ram, seed)[0].tickets) for seed in range(20)]
    assert min(done) < 5 < max(done)


def first_start(folder: Path, cut: int, chance: random.Random, image: Path) -> int:
    """Make a new store and lose the power at a call; returns how many calls a whole start makes."""
    folder.mkdir()
    with FaultDisk(folder) as disk:
        disk.cut_at(cut)
        with suppress(StoreError):
            Store.open(folder / "kiosk.db", SetClock(), connect=connector(disk.vfs_name)).close()
        disk.is_out = True
        disk.image(image, chance)
        return len(disk.calls)


def cut_first_starts(ram: Path, seeds: range, clock: SetClock) -> None:
    calls = first_start(ram / "whole", -1, random.Random(0), ram / "whole-image")
    for seed in seeds:
        chance = random.Random(seed)
        folder, image = ram / f"new-{seed}", ram / f"new-image-{seed}"
        first_start(folder, chance.randrange(calls), chance, image)
        with Store.open(image / "kiosk.db", clock) as store:
            store.apply_page(page(queue("A"), at=MORNING))
            store.issue_ticket(order())
        shutil.rmtree(folder)
        shutil.rmtree(image)


def test_a_cut_while_the_tables_are_made_leaves_a_file_that_opens(ram: Path) -> None:
    cut_first_starts(ram, range(25), SetClock())


@pytest.mark.force
def test_many_cuts_while_the_tables_are_made(ram: Path) -> None:
    cut_first_starts(ram, range(100, 500), SetClock())
