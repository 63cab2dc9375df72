"""Each call to the disk fails, once and for ever: refused before anything is given, got over without a restart.

Exhaustive over the calls of one ticket, one page of changes, one proof of paper and one first start (the migration).
"""

import errno
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import apsw
import pytest

from kiosk.domain.queueing import TicketState
from offline_store import high_water
from offline_store.errors import Fault, StoreUnavailable
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.apsw_driver import connector
from tests.helpers.county_pages import SetClock, item, lease, order, page, queue
from tests.helpers.fault_disk import FaultDisk
from tests.helpers.ram import ram_folder

CODES = {
    "read": apsw.SQLITE_IOERR_READ,
    "write": apsw.SQLITE_IOERR_WRITE,
    "sync": apsw.SQLITE_IOERR_FSYNC,
    "truncate": apsw.SQLITE_IOERR_TRUNCATE,
    "size": apsw.SQLITE_IOERR_FSTAT,
    "open": apsw.SQLITE_CANTOPEN,
    "delete": apsw.SQLITE_IOERR_DELETE,
    "access": apsw.SQLITE_IOERR_ACCESS,
}


@pytest.fixture
def folder() -> Iterator[Path]:
    """The faults are made, not the disk's."""
    with ram_folder() as folder:
        yield folder


def store_on(disk: FaultDisk) -> Store:
    return Store.open(disk.root / "kiosk.db", SetClock(), connect=connector(disk.vfs_name), patience_s=0.1)


def ticket(store: Store) -> None:
    store.issue_ticket(order(person_key=b"\x01" * 32, sealed=b"s" * 100))


def changes(store: Store) -> None:
    store.apply_page(page(*(item(f"I{n}", f"事项{n}") for n in range(5)), queue("A"), version=2, cursor="c2"))


def paper(store: Store) -> None:
    (waiting,) = [t for t in store.recent_tickets(9) if t.state is TicketState.PRINTING]
    store.record_paper(waiting.id, TicketState.PRINTED)


def settle(store: Store) -> None:
    store.settle([m.EventVerdict(id=e.id, verdict=m.VerdictKind.ACCEPTED) for e in store.pending_events(9)])


def new_block(store: Store) -> None:
    store.add_lease(lease(100, 120, id=UUID(int=7)))


def facts(store: Store) -> dict[str, object]:
    """Everything that one of the actions changes."""
    return {
        "tickets": {(t.label, t.state) for t in store.recent_tickets(100)},
        "events": len(store.pending_events(100)),
        "items": store.item_count(),
        "cursor": store.cursor(),
        "left": store.numbers_left(SetClock().now().date()),
    }


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk with queues, a lease, and one ticket whose paper is under way."""
    made = tmp_path_factory.mktemp("morning")
    with Store.open(made / "kiosk.db", SetClock()) as store:
        store.apply_page(page(queue("A"), queue("B")))
        store.add_lease(lease(1, 60))
        store.begin_print(store.issue_ticket(order()).id)
    return made


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for-ever"])
@pytest.mark.parametrize("cold", [False, True], ids=["warm", "cold"])
@pytest.mark.parametrize("action", [ticket, changes, paper, settle, new_block])
def test_each_call_of_an_action_fails(
    morning: Path, folder: Path, action: Callable[[Store], None], cold: bool, lasting: bool
) -> None:
    index = refusals = 0
    calls = calls_of(action, morning, folder / "whole")
    while index < calls:
        home = folder / str(index)
        shutil.copytree(morning, home)
        with FaultDisk(home) as disk, store_on(disk) as store:
            before = facts(store)
            while index < calls:  # the same store goes on as long as it refuses
                if cold:
                    store._database._writer.give_up()
                was_refused = fails_at(disk, index, lasting, store, action)
                calls = max(calls, len(disk.calls))
                assert was_refused or not lasting or len(disk.calls) <= index, f"nobody missed call {index}"
                disk.watch()
                index += 1
                if not was_refused:
                    break
                refusals += 1
                assert facts(store) == before, f"call {index - 1} was refused and yet did something"
            if was_refused:
                action(store)
            assert facts(store) != before
            numbers = [t.number for t in store.recent_tickets(100)]
            assert numbers == list(range(len(numbers), 0, -1))
        shutil.rmtree(home)
    assert calls / 2 < refusals <= index == calls


@pytest.mark.parametrize("action", [ticket, changes, paper, settle, new_block])
def test_an_action_waits_for_the_disk_once(morning: Path, folder: Path, action: Callable[[Store], None]) -> None:
    """One commit is one fdatasync of the log: nothing else of SQLite's is waited for (`make bench`, durable_ticket)."""
    shutil.copytree(morning, folder / "home")
    with FaultDisk(folder / "home") as disk, store_on(disk) as store:
        store.issue_ticket(order("B"))  # the first commit to a new log waits for the log's head too
        disk.watch()
        action(store)
        assert disk.calls.count("sync") == 1


def calls_of(action: Callable[[Store], None], morning: Path, home: Path) -> int:
    """How many calls the action makes with a connection that it must open first."""
    shutil.copytree(morning, home)
    with FaultDisk(home) as disk, store_on(disk) as store:
        store._database._writer.give_up()
        disk.watch()
        action(store)
        return len(disk.calls)


def fails_at(disk: FaultDisk, index: int, lasting: bool, store: Store, action: Callable[[Store], None]) -> bool:
    """Run the action while a call fails; whether it was refused."""
    disk.watch(lambda i, call: CODES[call] if (i >= index if lasting else i == index) else None)
    try:
        action(store)
    except StoreUnavailable as error:
        assert error.kind in {Fault.IO, Fault.FULL}
        return True
    return False


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for-ever"])
def test_each_call_of_a_first_start_fails(folder: Path, lasting: bool) -> None:
    each_call_of_a_first_start(folder, lasting, stride=7)


@pytest.mark.force
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for-ever"])
def test_each_call_of_a_first_start_fails_without_a_gap(folder: Path, lasting: bool) -> None:
    each_call_of_a_first_start(folder, lasting, stride=1)


def each_call_of_a_first_start(folder: Path, lasting: bool, stride: int) -> None:
    index, done = 0, False
    while not done:
        home = folder / str(index)
        home.mkdir()
        with FaultDisk(home) as disk:
            disk.watch(lambda i, call, at=index: CODES[call] if (i >= at if lasting else i == at) else None)
            try:
                store_on(disk).close()
            except StoreUnavailable as error:
                assert error.kind in {Fault.IO, Fault.FULL}
            else:
                done = len(disk.calls) <= index
            disk.watch()
            with store_on(disk) as store:
                store.apply_page(page(queue("A")))
                assert store.issue_ticket(order()).label == "A-K0-001"
            assert not (home / "damaged").exists()
        shutil.rmtree(home)
        index += stride
    assert index > 100


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, Fault.FULL),
        (errno.EROFS, Fault.READ_ONLY),
        (errno.EIO, Fault.IO),
        (errno.EACCES, Fault.READ_ONLY),
    ],
)
def test_no_number_is_given_that_the_high_water_file_does_not_know(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: Fault
) -> None:
    with Store.open(folder / "kiosk.db", SetClock()) as store:
        store.apply_page(page(queue("A")))

        def failing(path: Path, content: bytes) -> None:
            raise OSError(number, "no")

        monkeypatch.setattr(high_water, "replace_durably", failing)
        with pytest.raises(StoreUnavailable) as refused:
            store.issue_ticket(order())
        assert refused.value.kind is kind
        assert store.recent_tickets(1) == ()
        monkeypatch.undo()
        assert store.issue_ticket(order()).number == 1


FULL = {"write": apsw.SQLITE_FULL, "truncate": apsw.SQLITE_FULL}


def test_a_full_disk_is_told_before_a_number_and_got_over_when_there_is_room(folder: Path) -> None:
    with FaultDisk(folder) as disk, store_on(disk) as store:
        store.apply_page(page(queue("A")))
        first = store.issue_ticket(order())
        disk.watch(lambda _, call: FULL.get(call))
        for _ in range(3):
            with pytest.raises(StoreUnavailable) as refused:
                store.issue_ticket(order())
            assert refused.value.kind is Fault.FULL
        assert store.recent_tickets(5) == (first,)  # reading goes on
        disk.watch()
        assert store.issue_ticket(order()).number == 2
