"""Transactions of the county's database: what is written waits for the disk, what is only noted does not."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select

from sync.county_server.county import County
from sync.county_server.database import Database
from sync.county_server.models import Nonce
from sync.county_server.schema import WrongSchema


def synchronous(database: Database, kind: str) -> int:
    """SQLite's setting inside a transaction: 2 is FULL, 1 is NORMAL."""
    with getattr(database, kind)() as session:
        return int(session.connection().exec_driver_sql("PRAGMA synchronous").scalar_one())


def test_a_write_waits_for_the_disk_and_a_note_does_not(county: County) -> None:
    assert [synchronous(county.database, kind) for kind in ("writing", "noting", "writing")] == [2, 1, 2]


def test_what_raises_is_rolled_back(county: County) -> None:
    for kind in ("writing", "noting"):
        with pytest.raises(RuntimeError), getattr(county.database, kind)() as session:
            session.add(Nonce(kiosk_id="K1", nonce=kind, seen_at=datetime.now(UTC)))
            session.flush()
            raise RuntimeError
    with county.database.reading() as session:
        assert session.scalars(select(Nonce)).all() == []


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_times_come_back_aware_and_a_naive_one_is_refused(county: County) -> None:
    moment = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=8)))
    with county.database.writing() as session:
        session.add(Nonce(kiosk_id="K1", nonce="x", seen_at=moment))
    with county.database.reading() as session:
        back = session.scalar(select(Nonce.seen_at))
        assert back == moment
        assert back.tzinfo is UTC
    with pytest.raises(Exception, match="without zone"), county.database.writing() as session:
        session.add(Nonce(kiosk_id="K1", nonce="y", seen_at=datetime(2026, 3, 2)))  # noqa: DTZ001


def test_an_empty_database_is_not_served(tmp_path: Path) -> None:
    database = Database(f"sqlite+pysqlite:///{tmp_path / 'empty.sqlite'}")
    with pytest.raises(WrongSchema, match="init"):
        database.check()
    database.close()
