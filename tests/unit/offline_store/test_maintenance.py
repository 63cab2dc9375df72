"""What is forgotten and what is not, and housekeeping that disturbs nobody."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from kiosk.domain.certificates import CertificateType, CertificateUse
from offline_store import maintenance, retention
from offline_store.files import StoreFiles
from offline_store.ids import new_id
from offline_store.maintenance import BACKUP_EVERY
from offline_store.models import Base, DocumentVersion, NumberBlock, OutboxEvent, Ticket, table_of
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import MORNING, TODAY, SetClock, called, item, order, page

PERSON = b"\x07" * 32


def rows(store: Store, model: type[Base]) -> int:
    with store._database.read() as connection:
        return connection.execute(select(func.count()).select_from(table_of(model))).scalar_one()


def settle_all(store: Store, verdict: m.VerdictKind = m.VerdictKind.ACCEPTED) -> None:
    store.settle([m.EventVerdict(id=e.id, verdict=verdict) for e in store.pending_events(10_000)])


def test_tickets_go_after_a_month_once_the_county_has_them(store: Store, clock: SetClock) -> None:
    old = store.issue_ticket(order())
    settle_all(store)
    clock.forward(days=30)
    store.maintain()
    assert store.ticket(old.id) is not None
    clock.forward(days=1)
    store.maintain()
    assert store.ticket(old.id) is None
    assert rows(store, NumberBlock) == 0


def test_offline_for_months_nothing_is_lost(store: Store, clock: SetClock) -> None:
    ticket = store.issue_ticket(order())
    call = store.call_help("home")
    events = store.pending_events(10)
    clock.forward(days=200)
    store.maintain()
    assert store.pending_events(10) == events
    assert store.ticket(ticket.id) == ticket
    store.apply_page(page(m.HelpStateBody(call_id=call, state="answered")))
    assert store.help_state(call) == "answered"


def test_the_key_of_a_person_does_not_outlive_the_day(store: Store, clock: SetClock) -> None:
    store.issue_ticket(order(person_key=PERSON))
    keyed = select(func.count()).where(Ticket.person_key.is_not(None))

    def count() -> int:
        with store._database.read() as connection:
            return connection.execute(keyed).scalar_one()

    store.maintain()
    assert count() == 1
    clock.forward(days=1)
    store.maintain()
    assert count() == 0


def test_nonces_go_a_day_after_their_code_has_lapsed(store: Store, clock: SetClock) -> None:
    store.record_certificate_use(
        CertificateUse(
            record_id=new_id(),
            certificate_type=CertificateType.MARRIAGE,
            key_id="k",
            purpose=None,
            consented_at=MORNING,
            offline=True,
            revocations_as_of=None,
            nonce="n1",
            nonce_expires=MORNING + timedelta(minutes=5),
        )
    )
    clock.forward(days=1)
    store.maintain()
    assert store.nonce_seen("n1")
    clock.forward(minutes=6)
    store.maintain()
    assert not store.nonce_seen("n1")


def test_answered_calls_go_after_a_week(store: Store, clock: SetClock) -> None:
    call = store.call_help("home")
    store.apply_page(page(m.HelpStateBody(call_id=call, state="closed")))
    settle_all(store)
    clock.forward(days=8)
    store.maintain()
    assert store.help_state(call) is None


def test_the_versions_of_words_on_rows_that_are_gone_go_too(store: Store, clock: SetClock) -> None:
    ticket, call = store.issue_ticket(order()), store.call_help("home")
    store.apply_page(page(called(ticket.id), m.HelpStateBody(call_id=call, state="closed")))
    store.maintain()
    before = rows(store, DocumentVersion)
    settle_all(store)
    clock.forward(days=31)
    store.maintain()
    assert rows(store, DocumentVersion) == before - 2


def test_refused_events_are_kept_for_half_a_year_and_not_without_end(
    store: Store, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "MAX_REJECTED", 3)
    for _ in range(5):
        store.record_guide_taken("I1", "paper")
        settle_all(store, m.VerdictKind.REJECTED)
        clock.forward(seconds=1)
    store.maintain()
    assert store.outbox_health().rejected == 3
    clock.forward(days=181)
    store.maintain()
    assert store.outbox_health().rejected == 0


def test_old_wants_are_not_asked_for_any_more(store: Store, clock: SetClock) -> None:
    wants = store.lease_wants(TODAY)
    clock.forward(days=1)
    store.maintain()
    assert {w.id for w in store.lease_wants(TODAY)}.isdisjoint(w.id for w in wants)


def test_a_backup_is_copied_when_it_is_due(file_store: Store, path: Path, clock: SetClock) -> None:
    folder = StoreFiles(path).backups

    def backups() -> int:
        return len(list(folder.glob("*.db")))

    file_store.maintain()
    file_store.maintain()
    assert backups() == 1
    clock.forward(seconds=BACKUP_EVERY.total_seconds() - 1)
    file_store.maintain()
    assert backups() == 1
    clock.forward(seconds=1)
    file_store.maintain()
    assert backups() == 2


def test_no_backup_where_the_disk_has_no_room(file_store: Store, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = maintenance.shutil.disk_usage(path.parent)
    monkeypatch.setattr(maintenance.shutil, "disk_usage", lambda _: usage._replace(free=100))
    file_store.maintain()
    assert not StoreFiles(path).backups.exists()


def test_the_log_is_folded_in_and_free_pages_given_back(file_store: Store, path: Path, clock: SetClock) -> None:
    with file_store._database.write() as connection:
        connection.execute(
            insert(table_of(OutboxEvent)),
            [
                {"id": new_id(), "kind": "guide_taken", "occurred_at": MORNING, "body": "x" * 3000, "retry_attempts": 0}
                for _ in range(200)
            ],
        )
    settle_all(file_store)

    def free_pages() -> int:
        connection = sqlite3.connect(path)
        (count,) = connection.execute("PRAGMA freelist_count").fetchone()
        connection.close()
        return int(count)

    before = free_pages()
    file_store.maintain()
    assert before > 100
    assert free_pages() == 0
    alone = path.with_name("without-its-log.db")
    alone.write_bytes(path.read_bytes())
    connection = sqlite3.connect(alone)
    assert connection.execute("SELECT count(*) FROM queue").fetchone() == (2,)
    assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    connection.close()


def test_a_long_log_is_cut_off_and_a_short_one_kept(
    file_store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, _ = StoreFiles(path).journals
    file_store.apply_page(page(item()))
    length = log.stat().st_size
    file_store.maintain()
    assert log.stat().st_size >= length > 0
    monkeypatch.setattr(maintenance, "MAX_LOG_BYTES", 0)
    file_store.maintain()
    assert log.stat().st_size == 0


def test_a_damaged_search_index_is_noticed_at_the_backup_and_made_anew(file_store: Store, path: Path) -> None:
    file_store.apply_page(page(item()))
    connection = sqlite3.connect(path)
    connection.execute("UPDATE item_index_data SET block = x'a5a5a5a5' WHERE id > 10")
    connection.commit()
    connection.close()
    file_store.maintain()
    assert [hit.code for hit in file_store.search("过户")] == ["I1"]
