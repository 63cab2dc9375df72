"""The steps make the same tables as the models, up and down, on both databases; a newer database is left alone."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from sync.county_server import schema
from sync.county_server.__main__ import main
from sync.county_server.database import Database
from sync.county_server.migrations import HEAD, REVISIONS
from sync.county_server.models import Base
from sync.county_server.schema import WrongSchema
from tests.helpers.postgresql import Postgresql
from tests.helpers.waiting import wait_until

ROOT = Path(__file__).parents[4]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without a table."""
    if request.param == "sqlite":
        database = Database(f"sqlite+pysqlite:///{tmp_path / 'empty.sqlite'}")
        yield database
        database.close()
        return
    server: Postgresql = request.getfixturevalue("postgresql_server")
    name = f"empty_{uuid4().hex}"
    database = Database(server.create(name))
    yield database
    database.close()
    server.drop(name)


def tables(connection: Connection) -> dict[str, list[str]]:
    """What each table is made of, as the database tells it, in one order."""
    look = inspect(connection)
    return {
        name: sorted(
            map(
                str,
                [
                    *look.get_columns(name),
                    *look.get_foreign_keys(name),
                    *look.get_indexes(name),
                    *look.get_unique_constraints(name),
                    look.get_pk_constraint(name),
                ],
            )
        )
        for name in look.get_table_names()
        if name != "alembic_version"
    }


def test_the_steps_make_what_the_models_say(empty: Database) -> None:
    with empty.writing() as session:
        connection = session.connection()
        Base.metadata.create_all(connection)
        by_models = tables(connection)
        Base.metadata.drop_all(connection)
        schema.bring_up(connection)
        assert schema.version(connection) == HEAD
        assert tables(connection) == by_models
        assert set(by_models) == set(Base.metadata.tables)


@pytest.mark.parametrize("target", ["base", *REVISIONS])
def test_each_step_goes_down_and_up_again(empty: Database, target: str) -> None:
    with empty.writing() as session:
        connection = session.connection()
        schema.bring_up(connection)
        newest = tables(connection)
        schema.migrate(connection, target)
        assert schema.version(connection) == (None if target == "base" else target)
        assert (tables(connection) == {}) == (target == "base")
        schema.migrate(connection, HEAD)
        assert tables(connection) == newest


def test_the_list_of_steps_is_alembics() -> None:
    config = Config()
    config.set_main_option("script_location", "sync.county_server:migrations")
    steps = list(ScriptDirectory.from_config(config).walk_revisions())
    assert tuple(step.revision for step in reversed(steps)) == REVISIONS


def as_before_there_were_steps(database: Database) -> None:
    """As `create_all` left a database, with something in it."""
    with database.writing() as session:
        connection = session.connection()
        schema.bring_up(connection)
        schema.migrate(connection, "0001")
        connection.execute(text("DROP TABLE alembic_version"))
        connection.execute(text("INSERT INTO feed (id, seq, calls) VALUES (1, 12345, 0)"))


def test_a_database_of_before_the_steps_is_brought_up_with_its_content(empty: Database) -> None:
    as_before_there_were_steps(empty)
    with pytest.raises(WrongSchema, match="kiosk-county init"):
        empty.check()
    empty.bring_up()
    with empty.reading() as session:
        assert schema.version(session.connection()) == HEAD
        assert session.scalar(text("SELECT seq FROM feed")) == 12345


def test_servers_that_start_at_once_run_the_steps_once(empty: Database) -> None:
    as_before_there_were_steps(empty)
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(empty.bring_up) for _ in range(4)]:
            done.result()
    empty.check()


def test_a_newer_database_is_refused_with_a_sentence_and_left_alone(empty: Database) -> None:
    empty.create()
    with empty.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for look in (empty.check, empty.bring_up, empty.create):
        with pytest.raises(WrongSchema, match=r"newer program .*9999.*install the newer program"):
            look()
    with empty.reading() as session:
        assert schema.version(session.connection()) == "9999"


def test_a_step_that_fails_leaves_the_old_tables(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    as_before_there_were_steps(empty)
    with empty.reading() as session:
        before = tables(session.connection())

    def half_a_step(connection: Connection, _: str) -> None:
        connection.execute(text("DROP TABLE audit"))
        raise RuntimeError

    monkeypatch.setattr(schema, "migrate", half_a_step)
    with pytest.raises(RuntimeError):
        empty.bring_up()
    with empty.reading() as session:
        assert tables(session.connection()) == before


def test_init_and_serve_bring_an_older_database_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "county"
    assert main(["--data", str(data), "init"]) == 0
    database = Database(f"sqlite+pysqlite:///{data / 'county.sqlite'}")

    def make_older() -> None:
        with database.writing() as session:
            schema.migrate(session.connection(), "0001")

    make_older()
    assert main(["--data", str(data), "enrol-code", "站"]) == 1
    assert "kiosk-county init" in capsys.readouterr().err
    assert main(["--data", str(data), "init"]) == 0
    database.check()
    make_older()
    ready = tmp_path / "ready"
    command = [sys.executable, "-m", "sync.county_server", "--data", str(data), "serve", "--port", "0", "--quiet"]
    with subprocess.Popen([*command, "--ready-file", str(ready)], cwd=ROOT) as server:
        wait_until(lambda: ready.exists() or server.poll() is not None, 30, "the server answers")
        server.terminate()
    database.check()
    database.close()
