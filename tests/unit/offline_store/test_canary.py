"""A person's name and number are in no file of the store, in no form; and the search for them can find."""

import hmac
import logging
import os
import sqlite3
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.domain.language import LocalizedText
from kiosk.domain.queueing import TicketState
from kiosk.domain.station import Identity
from offline_store.errors import AlreadyQueued
from offline_store.ids import new_id
from offline_store.store import Store
from sync.contract import messages as m
from sync.contract.sealing import seal
from tests.helpers.county_pages import SetClock, order, page, queue
from tests.helpers.leaks import forms, hits

NAME = "张示例"
NUMBER = "652323190001010011"
DAY_KEY = os.urandom(32)


@pytest.fixture
def day(path: Path, clock: SetClock, caplog: pytest.LogCaptureFixture) -> Path:
    """A day with an identified citizen, stopped without warning, with backups, journals and a damaged file."""
    caplog.set_level(logging.DEBUG)
    private = X25519PrivateKey.generate()
    sealing_key = private.public_key().public_bytes_raw()
    person_key = hmac.digest(DAY_KEY, NUMBER.encode(), "sha256")
    store = Store.open(path, clock)
    store.save_identity(Identity("K2", LocalizedText("自助区"), sealing_key))
    store.apply_page(page(queue("A"), queue("B")))
    for code in "AB":
        event_id = new_id()
        sealed = seal(f'{{"name":"{NAME}","number":"{NUMBER}"}}'.encode(), sealing_key, event_id)
        press = order(code, event_id=event_id, identified=True, person_key=person_key, sealed=sealed)
        ticket = store.issue_ticket(press)
        store.begin_print(ticket.id)
        store.record_paper(ticket.id, TicketState.PRINTED)
        with pytest.raises(AlreadyQueued):
            store.issue_ticket(order(code, identified=True, person_key=person_key, sealed=sealed))
    store.maintain()
    store.issue_ticket(order())
    copied = path.parent / "as-it-stood"
    copied.mkdir()
    for file in path.parent.glob("kiosk.db*"):
        (copied / file.name).write_bytes(file.read_bytes())
    store.close()
    path.write_bytes(b"\xa5" * 8192)
    Store.open(path, clock).close()
    for record in caplog.records:
        assert not any(text in record.getMessage() for text in (NAME, NUMBER))
    return path.parent


@pytest.mark.expects_log("store.restored")
def test_no_file_of_the_store_names_a_person(day: Path) -> None:
    files = {str(path.relative_to(day)) for path in day.rglob("*") if path.is_file()}
    assert {"kiosk.db", "kiosk.db.numbers", "as-it-stood/kiosk.db-wal"} < files
    assert {file.split("/")[0] for file in files if "/" in file} == {"as-it-stood", "backups", "damaged"}
    assert hits(day, NAME, NUMBER) == set()


@pytest.mark.expects_log("store.restored")
@pytest.mark.parametrize("form", sorted(forms(NAME)))
@pytest.mark.parametrize("text", [NAME, NUMBER], ids=["name", "number"])
def test_control_a_planted_leak_is_found(day: Path, form: str, text: str) -> None:
    connection = sqlite3.connect(day / "kiosk.db")
    connection.execute("CREATE TABLE leak (x)")
    connection.execute("INSERT INTO leak VALUES (?)", (b"before " + forms(text)[form] + b" after",))
    connection.commit()
    connection.close()
    assert ("kiosk.db", form) in hits(day, NAME, NUMBER)


def test_a_deleted_event_is_not_left_in_free_pages(file_store: Store, path: Path) -> None:
    marker = b"sealed-bytes-of-one-event"
    file_store.issue_ticket(order(sealed=marker * 40))
    file_store.settle([m.EventVerdict(id=e.id, verdict=m.VerdictKind.ACCEPTED) for e in file_store.pending_events(9)])
    file_store.maintain()
    assert marker not in path.read_bytes()
