"""Transactions of the county's database: what is written waits for the disk, what is only noted does not."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text

from sync.county_server.county import County
from sync.county_server.database import Database
from sync.county_server.models import Nonce, table_of
from sync.county_server.schema import WrongSchema


def test_a_write_waits_for_the_disk_and_a_statement_alone_does_not(county: County) -> None:
    """SQLite's setting: 2 is FULL, 1 is NORMAL."""
    for _ in range(2):
        with county.database.writing() as session:
            assert session.connection().exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert county.database.alone(text("PRAGMA synchronous"))[0][0] == 1


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_so_it_is_on_postgresql(county: County) -> None:
    with county.database.writing() as session:
        assert session.scalar(text("SHOW synchronous_commit")) == "on"
    assert county.database.alone(text("SHOW synchronous_commit"))[0][0] == "off"


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_what_raises_is_rolled_back_and_a_statement_alone_stands(county: County) -> None:
    row = {"kiosk_id": "K1", "seen_at": datetime.now(UTC)}
    with pytest.raises(RuntimeError), county.database.writing() as session:
        session.add(Nonce(nonce="rolled back", **row))
        session.flush()
        raise RuntimeError
    assert county.database.alone(insert(table_of(Nonce)), {"nonce": "stands", **row}) == ()
    with county.database.reading() as session:
        assert session.scalars(select(Nonce.nonce)).all() == ["stands"]


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


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_a_connection_that_comes_back_after_the_end_is_closed(county: County) -> None:
    """A request that was cut off still runs in its thread while the server closes the database."""
    with county.database.reading() as late:
        raw = late.connection().connection.dbapi_connection
        county.database.close()
    with pytest.raises(Exception, match="closed"):
        raw.cursor()


def test_an_empty_database_is_not_served(tmp_path: Path) -> None:
    database = Database(f"sqlite+pysqlite:///{tmp_path / 'empty.sqlite'}")
    with pytest.raises(WrongSchema, match="init"):
        database.check()
    database.close()
