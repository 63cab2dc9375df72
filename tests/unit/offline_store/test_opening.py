"""A damaged or vanished file is replaced by the newest good backup, and no number is given twice."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.language import LocalizedText
from kiosk.domain.queueing import TicketState
from kiosk.domain.station import Identity
from offline_store import backup as backup_module
from offline_store import opening
from offline_store.backup import KEEP, KEEP_DAMAGED, back_up, backups_newest_first, taken_at
from offline_store.errors import NumbersExhausted, StoreUnavailable
from offline_store.files import StoreFiles
from offline_store.high_water import RESERVE
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import TODAY, SetClock, item, lease, order, page, queue

restored = pytest.mark.expects_log("store.restored")


def begin(path: Path, clock: SetClock) -> Store:
    store = Store.open(path, clock)
    store.apply_page(page(queue("A"), queue("B"), item()))
    store.save_identity(Identity("K2", LocalizedText("自助区"), b"k" * 32))
    store.add_lease(lease(1, 60))
    return store


def copy_now(path: Path, clock: SetClock) -> Path:
    return back_up(StoreFiles(path), sqlite3.connect, clock.now())


def overwrite(path: Path, start: int, end: int | None = None) -> None:
    """Garbage from one part of the file to another."""
    content = bytearray(path.read_bytes())
    end = len(content) if end is None else end
    content[start:end] = b"\xa5" * (end - start)
    path.write_bytes(content)


def header(path: Path) -> None:
    overwrite(path, 0, 100)


def everything(path: Path) -> None:
    overwrite(path, 0)


def all_but_the_first_page(path: Path) -> None:
    overwrite(path, 4096)


def vanish(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


DAMAGES = [header, everything, all_but_the_first_page, vanish, emptied]


@restored
@pytest.mark.parametrize("damage", DAMAGES)
def test_the_newest_backup_takes_the_place_and_numbers_go_on_past_all_that_were_given(
    path: Path, clock: SetClock, damage: Callable[[Path], None]
) -> None:
    with begin(path, clock) as store:
        before = store.issue_ticket(order())
        copy_now(path, clock)
        given = [store.issue_ticket(order()) for _ in range(30)]
        own = [store.issue_ticket(order("B")) for _ in range(3)]
    damage(path)
    with Store.open(path, clock) as store:
        assert store.ticket(before.id) is not None
        assert store.item_count() == 1
        numbers = {t.number for t in (before, *given)}
        fresh = store.issue_ticket(order())
        assert fresh.number > max(numbers)
        assert fresh.number <= max(numbers) + RESERVE
        assert store.issue_ticket(order("B")).number > max(t.number for t in own)
    kept = list((path.parent / "damaged").glob("*.db"))
    assert bool(kept) == (damage is not vanish)


@restored
@pytest.mark.parametrize("damage", DAMAGES)
def test_without_a_backup_a_new_file_goes_on_past_all_that_were_given(
    path: Path, clock: SetClock, damage: Callable[[Path], None]
) -> None:
    with begin(path, clock) as store:
        given = {store.issue_ticket(order()).label for _ in range(3)} | {store.issue_ticket(order("B")).label}
    damage(path)
    with Store.open(path, clock) as store:
        assert store.cursor() is None
        store.apply_page(page(queue("A"), queue("B")))
        store.save_identity(Identity("K2", LocalizedText("自助区"), b"k" * 32))
        assert given.isdisjoint(store.issue_ticket(order(code)).label for code in "AABB")


def damage_page_of(path: Path, table: str) -> None:
    """Garbage in the first page of one table."""
    with sqlite3.connect(path) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    overwrite(path, (root - 1) * 4096, root * 4096)


@restored
def test_what_can_still_be_read_is_saved(path: Path, clock: SetClock) -> None:
    with begin(path, clock) as store:
        copy_now(path, clock)
        given = [store.issue_ticket(order(sealed=b"sealed")) for _ in range(30)]
        store.begin_print(given[0].id)
        store.record_paper(given[0].id, TicketState.PRINTED)
        events = store.pending_events(100)
    damage_page_of(path, "theme")
    with Store.open(path, clock) as store:
        assert store.pending_events(100) == events
        assert [store.ticket(t.id) for t in given[1:]] == given[1:]
        saved = store.ticket(given[0].id)
        assert saved is not None
        assert saved.state is TicketState.PRINTED
        assert store.identity() is not None


@restored
def test_a_damaged_table_gives_its_readable_rows_from_both_ends(path: Path, clock: SetClock) -> None:
    with begin(path, clock) as store:
        copy_now(path, clock)
        for _ in range(200):
            store.record_guide_taken("I1", "paper")
        events = store.pending_events(1000)
    with sqlite3.connect(path) as connection:
        leaves = (
            connection.execute(
                "SELECT pageno FROM dbstat WHERE name = 'outbox_event' AND pagetype = 'leaf' ORDER BY path"
            ).fetchall()
            if has_dbstat(connection)
            else []
        )
    connection.close()
    if leaves:
        (middle,) = leaves[len(leaves) // 2]
        overwrite(path, (middle - 1) * 4096, middle * 4096)
    else:
        damage_page_of(path, "theme")
    with Store.open(path, clock) as store:
        saved = store.pending_events(1000)
    assert set(saved) <= set(events)
    assert len(events) * 0.7 < len(saved)
    assert {saved[0], saved[-1]} == {events[0], events[-1]}


def has_dbstat(connection: sqlite3.Connection) -> bool:
    """Whether this SQLite was built with its page statistics (Debian's is)."""
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    return "ENABLE_DBSTAT_VTAB" in options


@restored
def test_a_damaged_backup_is_passed_over_for_an_older_good_one(path: Path, clock: SetClock) -> None:
    with begin(path, clock) as store:
        copy_now(path, clock)
        clock.forward(hours=3)
        newer = copy_now(path, clock)
    everything(newer)
    everything(path)
    with Store.open(path, clock) as store:
        assert store.item_count() == 1


def test_an_old_copy_that_somebody_put_in_place_gives_no_number_again(path: Path, clock: SetClock) -> None:
    with begin(path, clock) as store:
        copy = copy_now(path, clock)
        given = {store.issue_ticket(order()).label for _ in range(5)}
    path.write_bytes(copy.read_bytes())
    with Store.open(path, clock) as store:
        assert given.isdisjoint({store.issue_ticket(order()).label for _ in range(5)})


def test_a_copy_of_an_earlier_day_of_work_gives_no_number_again(path: Path, clock: SetClock) -> None:
    with begin(path, clock) as store:
        store.issue_ticket(order())
    copied = path.read_bytes()
    with Store.open(path, clock) as store:
        given = {store.issue_ticket(order()).label for _ in range(5)}
    path.write_bytes(copied)
    with Store.open(path, clock) as store:
        assert given.isdisjoint({store.issue_ticket(order()).label for _ in range(5)})


def test_a_lease_of_a_far_day_leaves_the_marks_of_today_in_place(path: Path, clock: SetClock) -> None:
    with begin(path, clock) as store:
        copy = copy_now(path, clock)
        given = store.issue_ticket(order())
        store.add_lease(lease(1, 20, day=TODAY + timedelta(days=9)))
    path.write_bytes(copy.read_bytes())
    with Store.open(path, clock) as store:
        assert store.issue_ticket(order()).number > given.number
        assert store.numbers_left(TODAY + timedelta(days=9)) == {"A": 0, "B": 0}


def test_a_plain_restart_skips_no_number(path: Path, clock: SetClock) -> None:
    with begin(path, clock) as store:
        assert store.issue_ticket(order()).label == "A001"
    with Store.open(path, clock) as store:
        assert store.issue_ticket(order()).label == "A002"


@restored
@pytest.mark.parametrize("lost", [vanish, everything, emptied])
def test_with_the_marks_lost_too_no_number_of_the_day_is_trusted(
    path: Path, clock: SetClock, lost: Callable[[Path], None]
) -> None:
    with begin(path, clock) as store:
        wanted = store.lease_wants(TODAY)
        copy_now(path, clock)
        store.issue_ticket(order())
        store.issue_ticket(order("B"))
    everything(path)
    lost(StoreFiles(path).high_water)
    with Store.open(path, clock) as store:
        for code in ("A", "B"):
            with pytest.raises(NumbersExhausted):
                store.issue_ticket(order(code))
        assert {w.id for w in store.lease_wants(TODAY)}.isdisjoint(w.id for w in wanted)
        store.add_lease(lease(61, 80))
        assert store.issue_ticket(order()).label == "A061"
        clock.forward(days=1)
        assert store.issue_ticket(order("B")).label == "B-K2-001"


@pytest.mark.parametrize("lost", [vanish, everything, emptied])
def test_lost_marks_beside_a_good_file_are_written_anew(
    path: Path, clock: SetClock, lost: Callable[[Path], None]
) -> None:
    with begin(path, clock) as store:
        store.issue_ticket(order())
    lost(StoreFiles(path).high_water)
    with Store.open(path, clock) as store:
        assert store.issue_ticket(order()).label == "A002"


@restored
@pytest.mark.parametrize("stop_at", ["move_aside", "move_durably"])
def test_a_restore_that_was_interrupted_is_finished_at_the_next_start(
    path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch, stop_at: str
) -> None:
    with begin(path, clock) as store:
        copy_now(path, clock)
        given = [store.issue_ticket(order()) for _ in range(3)]
    damage_page_of(path, "theme")
    real = opening.move_durably
    calls = []

    def cut(*args: object) -> None:
        calls.append(args)
        if stop_at == "move_aside" or len(calls) == 2:
            raise OSError(5, "power cut")
        real(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, stop_at, cut)
    with pytest.raises(StoreUnavailable):
        Store.open(path, clock)
    monkeypatch.undo()
    with Store.open(path, clock) as store:
        assert [store.ticket(t.id) for t in given] == given
    everything(path)  # and the whole way once more, which logs
    Store.open(path, clock).close()


@restored
def test_a_left_over_journal_of_a_damaged_file_is_not_played_into_the_restored_one(path: Path, clock: SetClock) -> None:
    with begin(path, clock):
        copy_now(path, clock)
    StoreFiles(path).journals[0].write_bytes(b"\xa5" * 8192)
    everything(path)
    with Store.open(path, clock) as store:
        assert store.item_count() == 1
        assert not list(path.parent.glob("*.new*"))


def test_backups_are_few_checked_and_known_by_number(path: Path, clock: SetClock) -> None:
    with begin(path, clock):
        for _ in range(KEEP + 2):
            copy_now(path, clock)
            clock.forward(hours=-1)  # a clock that runs back does not confuse them
    backups = backups_newest_first(StoreFiles(path))
    assert [b.name.split("-")[1] for b in backups] == ["000005", "000004", "000003"]
    assert taken_at(backups[0]) == clock.now() + timedelta(hours=1)
    assert {p.suffix for p in backups[0].parent.iterdir()} == {".db"}


@restored
def test_few_damaged_files_are_kept(path: Path, clock: SetClock) -> None:
    begin(path, clock).close()
    for _ in range(KEEP_DAMAGED + 2):
        everything(path)
        Store.open(path, clock).close()
    assert len(list((path.parent / "damaged").glob("*.db"))) == KEEP_DAMAGED


def test_a_copy_that_fails_its_check_is_no_backup(path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> None:
    with begin(path, clock):
        good = copy_now(path, clock)
        monkeypatch.setattr(backup_module, "is_sound", lambda *_, **__: False)
        with pytest.raises(StoreUnavailable):
            copy_now(path, clock)
    assert list(good.parent.iterdir()) == [good]


def test_the_search_index_is_made_anew_from_the_items(path: Path, clock: SetClock) -> None:
    with begin(path, clock) as store:
        assert store.search("过户")
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE item_index_data SET block = x'a5a5a5a5' WHERE id > 10")
    connection.close()
    with Store.open(path, clock) as store:
        with pytest.raises(StoreUnavailable):
            store.search("过户")
        assert [hit.code for hit in store.search("过户")] == ["I1"]
        gone = m.Document(kind="service_item", id="I1", version=2, body=None)
        store.apply_page(m.ChangesPage(documents=[gone], cursor="c2", more=False, server_time=clock.now()))
        assert store.search("过户") == ()
