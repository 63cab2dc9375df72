"""The steps make the same tables as the models, up and down; a newer file is left alone."""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from offline_store import schema
from offline_store.database import Database
from offline_store.engine import WRITE, connected, engine_of
from offline_store.errors import Fault, StoreUnavailable
from offline_store.migrations import HEAD, REVISIONS
from offline_store.models import Base
from offline_store.store import Store
from tests.helpers.county_pages import SetClock, order

ROOT = Path(__file__).parents[3]


def tables(connection: Connection) -> dict[str, str]:
    """Every object of the database by its name, blanks and quotes levelled."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic_version%'")
    return {name: re.sub(r"\s+", " ", sql or "").replace('"', "").replace("( ", "(") for name, sql in rows}


def test_the_steps_make_what_the_models_say() -> None:
    with Database(None).write() as by_models, Database(None).write() as by_steps:
        schema.create(by_models)
        schema.bring_up(by_steps)
        assert schema.version(by_steps) == HEAD
        assert tables(by_steps) == tables(by_models)
        assert set(Base.metadata.tables) < set(tables(by_models))


@pytest.mark.parametrize("target", ["base", *REVISIONS])
def test_each_step_goes_down_and_up_again(target: str) -> None:
    with Database(None).write() as connection:
        schema.bring_up(connection)
        newest = tables(connection)
        schema.migrate(connection, target)
        assert schema.version(connection) == (None if target == "base" else target)
        assert (tables(connection) == {}) == (target == "base")
        schema.migrate(connection, HEAD)
        assert tables(connection) == newest


def test_the_list_of_steps_is_alembics() -> None:
    config = Config()
    config.set_main_option("script_location", "offline_store:migrations")
    steps = list(ScriptDirectory.from_config(config).walk_revisions())
    assert tuple(step.revision for step in reversed(steps)) == REVISIONS


def test_a_file_of_a_newer_program_is_refused_with_a_clear_sentence_and_left_alone(path: Path) -> None:
    Store.open(path, SetClock()).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match=r"newer program .*9999.*install the newer program") as refused:
        Store.open(path, SetClock())
    assert refused.value.kind is Fault.NEWER_SCHEMA
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


def test_an_older_file_is_backed_up_and_brought_up_with_its_content(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(path, SetClock()) as store:
        call = store.call_help("home")
    ran = []

    def step(connection: Connection, target: str) -> None:
        ran.append(target)
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0009'")

    monkeypatch.setattr(schema, "REVISIONS", (*REVISIONS, "0009"))
    monkeypatch.setattr(schema, "HEAD", "0009")
    monkeypatch.setattr(schema, "migrate", step)
    with Store.open(path, SetClock()) as store:
        store.cancel_help(call)
    assert ran == ["0009"]
    (backup,) = (path.parent / "backups").glob("*.db")
    with engine_of(backup).connect() as connection:
        assert schema.version(connection) == HEAD


def test_a_step_that_fails_leaves_the_old_tables(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(path, SetClock()).close()

    def half_a_step(connection: Connection, target: str) -> None:
        connection.exec_driver_sql("DROP TABLE ticket_word")
        raise RuntimeError

    monkeypatch.setattr(schema, "REVISIONS", (*REVISIONS, "0009"))
    monkeypatch.setattr(schema, "HEAD", "0009")
    monkeypatch.setattr(schema, "migrate", half_a_step)
    with pytest.raises(RuntimeError):
        Store.open(path, SetClock())
    monkeypatch.undo()
    with Store.open(path, SetClock()) as store:
        assert store.recent_tickets(1) == ()


def test_opening_a_current_file_runs_no_step(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(path, SetClock()).close()
    monkeypatch.setattr(schema, "migrate", lambda *_: pytest.fail("a step was run"))
    Store.open(path, SetClock()).close()


def test_a_connection_is_set_up_for_durability(path: Path) -> None:
    Store.open(path, SetClock()).close()
    with connected(engine_of(path), WRITE) as connection:
        found = {
            pragma: connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "auto_vacuum")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "auto_vacuum": 2}


def test_the_orders_of_a_person_are_unknown_to_the_tables(file_store: Store, path: Path) -> None:
    file_store.issue_ticket(order(sealed=b"sealed bytes"))
    with engine_of(path).connect() as connection:
        columns = connection.exec_driver_sql("SELECT name FROM pragma_table_info('ticket')").scalars().all()
    assert not {"name", "id_number", "holder", "address"} & set(columns)


def test_the_screens_process_does_not_pay_for_what_it_does_not_use() -> None:
    code = (
        "import sys, offline_store.store\n"
        "print([m for m in ('alembic', 'pydantic', 'uuid6', 'PySide6', 'httpx') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"
