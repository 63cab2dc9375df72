"""Locked, read-only, damaged, gone: told apart, nothing given, and got over without a restart."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from offline_store import database as database_module
from offline_store.errors import Fault, StoreBug, StoreError, StoreUnavailable
from offline_store.gate import Gate
from offline_store.store import Store
from tests.helpers.county_pages import SetClock, item, order, page, queue

IMPATIENT_S = 0.05

restored = pytest.mark.expects_log("store.restored")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, SetClock(), patience_s=IMPATIENT_S) as store:
        store.apply_page(page(queue("A"), item()))
        yield store


def kind_of(call: Callable[[], object]) -> Fault:
    with pytest.raises(StoreUnavailable) as refused:
        call()
    return refused.value.kind


def test_while_another_process_holds_the_file_reading_goes_on_and_writing_is_refused(store: Store, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert kind_of(lambda: store.issue_ticket(order())) is Fault.LOCKED
        assert store.search("过户")
        other.execute("ROLLBACK")
    assert store.issue_ticket(order()).number == 1


def test_a_file_that_is_read_only_for_a_while(path: Path) -> None:
    mode = "rw"

    def connect(name: str, **options: object) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{name}?mode={mode}", uri=True, **options)  # type: ignore[arg-type, call-overload, no-any-return]

    Store.open(path, SetClock()).close()
    with Store.open(path, SetClock(), connect=connect) as store:
        store.apply_page(page(queue("A")))
        mode = "ro"
        store._database._writer.give_up()
        for _ in range(2):
            assert kind_of(lambda: store.issue_ticket(order())) is Fault.READ_ONLY
        assert [q.code for q in store.queues()] == ["A"]
        mode = "rw"
        assert store.issue_ticket(order()).number == 1


def test_a_read_only_file_can_be_refused_at_start(path: Path) -> None:
    Store.open(path, SetClock()).close()

    def connect(name: str, **options: object) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{name}?mode=ro", uri=True, **options)  # type: ignore[arg-type, call-overload, no-any-return]

    assert kind_of(lambda: Store.open(path, SetClock(), connect=connect)) is Fault.READ_ONLY
    assert not (path.parent / "damaged").exists()


def test_a_folder_that_cannot_be_made_is_not_our_bug(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert kind_of(lambda: Store.open(tmp_path / "file" / "kiosk.db", SetClock())) in {Fault.IO, Fault.READ_ONLY}


def damage(path: Path) -> None:
    """Garbage in every page but the first, as the running program would find it."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))


def fold(store: Store) -> None:
    """Put everything into the database file, so that damage to it is met."""
    with store._database.judging():
        store._opener.tidy()  # type: ignore[union-attr]
    store._database._writer.give_up()
    store._database._reader.give_up()


@restored
def test_damage_in_use_is_refused_once_and_then_put_right(store: Store, path: Path) -> None:
    store.maintain()  # takes a backup
    given = [store.issue_ticket(order()) for _ in range(5)]
    fold(store)
    damage(path)
    assert kind_of(lambda: store.issue_ticket(order())) is Fault.CORRUPT
    fresh = store.issue_ticket(order())
    assert fresh.number > max(t.number for t in given)
    assert store.item_count() == 1
    assert len(list((path.parent / "damaged").glob("*.db"))) == 1


@restored
def test_a_file_that_vanishes_in_use_is_replaced(store: Store, path: Path) -> None:
    store.maintain()
    given = store.issue_ticket(order())
    path.unlink()
    assert kind_of(store.item_count) is Fault.CORRUPT
    assert store.item_count() == 1
    assert store.issue_ticket(order()).number > given.number


@restored
def test_the_other_process_goes_over_to_the_file_that_was_put_in_place(store: Store, path: Path) -> None:
    store.maintain()
    with Store.open(path, SetClock(), patience_s=IMPATIENT_S) as other:
        assert other.item_count() == 1
        given = other.issue_ticket(order())
        fold(store)
        damage(path)
        assert kind_of(store.item_count) is Fault.CORRUPT
        store.issue_ticket(order())
        labels = {other.issue_ticket(order()).label for _ in range(3)}
        assert given.label not in labels
        assert {t.label for t in store.recent_tickets(10)} >= labels


def test_a_file_is_not_moved_while_somebody_is_in_the_middle_of_a_ticket(store: Store, path: Path) -> None:
    with store._database.write():
        assert kind_of(lambda: Store.open(path, SetClock(), patience_s=IMPATIENT_S)) is Fault.LOCKED
    Store.open(path, SetClock(), patience_s=IMPATIENT_S).close()


def test_while_a_file_is_being_put_right_a_ticket_is_refused(store: Store, path: Path) -> None:
    with closing(Gate(path.with_name("kiosk.db.lock"), IMPATIENT_S)) as mender, mender.alone():
        assert kind_of(lambda: store.issue_ticket(order())) is Fault.LOCKED
    assert store.issue_ticket(order()).number == 1


def test_what_cannot_be_put_right_is_tried_again_after_a_pause(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []
    now = 1000.0

    def mend() -> None:
        tries.append(now)
        raise StoreUnavailable(Fault.FULL, "the disk is full")

    monkeypatch.setattr(database_module.time, "monotonic", lambda: now)
    store._database._mend = mend
    held = path.rename(path.with_name("held"))
    assert kind_of(store.item_count) is Fault.CORRUPT
    assert kind_of(store.item_count) is Fault.FULL
    assert kind_of(store.item_count) is Fault.CORRUPT  # within the pause: no try
    now += database_module.MEND_EVERY_S
    assert kind_of(store.item_count) is Fault.FULL
    assert tries == [1000.0, now]
    held.rename(path)
    store._database._mend = lambda: None
    now += database_module.MEND_EVERY_S
    assert store.item_count() == 1


def test_a_closed_store_is_a_bug_to_use_and_none_to_close_again(path: Path) -> None:
    store = Store.open(path, SetClock())
    store.close()
    store.close()
    for call in (store.item_count, lambda: store.issue_ticket(order()), store.maintain):
        with pytest.raises(StoreBug):
            call()


@pytest.mark.parametrize("in_memory", [False, True])
def test_threads_draw_different_numbers_and_read_meanwhile(path: Path, in_memory: bool) -> None:
    with Store.in_memory(SetClock()) if in_memory else Store.open(path, SetClock()) as store:
        store.apply_page(page(queue("A"), item()))
        stop = threading.Event()

        def read() -> int:
            reads = 0
            while not stop.is_set():
                assert store.search("过户")
                reads += 1
            return reads

        with ThreadPoolExecutor(8) as pool:
            readers = [pool.submit(read) for _ in range(2)]
            drawn = list(pool.map(lambda _: store.issue_ticket(order()).number, range(120)))
            stop.set()
            assert all(reader.result() for reader in readers)
        assert sorted(drawn) == list(range(1, 121))


def test_an_error_within_a_block_undoes_it_and_leaves_the_connection_in_use(store: Store) -> None:
    connection = store._database._writer._connection
    with pytest.raises(ZeroDivisionError), store._database.write() as c:
        c.exec_driver_sql("DELETE FROM queue")
        _ = 1 / 0
    assert [q.code for q in store.queues()] == ["A"]
    assert store._database._writer._connection is connection


def test_a_transaction_within_another_is_a_bug_and_harms_neither(store: Store) -> None:
    with store._database.write() as c:
        c.exec_driver_sql("UPDATE queue SET position = 7")
        with pytest.raises(StoreBug):
            store.call_help("home")
    assert [q.order for q in store.queues()] == [7]
    assert store.pending_events(1) == ()


def test_no_error_shows_what_a_row_holds(store: Store) -> None:
    secret = "张示例652323190001010011"
    with pytest.raises(StoreError) as refused, store._database.write() as c:
        c.exec_driver_sql("INSERT INTO queue_status VALUES (?, 1, 1, 1, NULL)", (secret,))
    shown = "".join(str(e) for e in (refused.value, refused.value.__cause__, refused.value.__context__))
    assert secret not in shown
