"""The county's database: SQLite with full durability by default, PostgreSQL by URL; one door for transactions.

`writing()` is one transaction that commits at the end of the block or not at all. SQLite takes its write lock at the
start (BEGIN IMMEDIATE), so two writers wait for each other instead of failing half-way; PostgreSQL uses row locks
(`with_for_update`). Nothing of the state lives in a process: any number of servers may share one database.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, Executable, create_engine, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from sync.county_server import schema
from sync.county_server.models import Base, Feed

BUSY_TIMEOUT_S = 10
"""How long a SQLite writer waits for another process (a command beside the server) before it gives up."""
CHECKPOINT_PAGES = 4000
"""16 MB of log between two checkpoints: at SQLite's 1000 pages every fourth push of a full batch waits for one."""
DRIVERS = ("postgresql+psycopg", "sqlite+pysqlite", "sqlite")
SQLITE_PRAGMAS = ("journal_mode=WAL", "foreign_keys=ON", f"wal_autocheckpoint={CHECKPOINT_PAGES}")
SQLITE_ARGUMENTS = {"timeout": BUSY_TIMEOUT_S, "check_same_thread": False}
POOL_SIZE, MAX_OVERFLOW = 20, 30
"""Connections to PostgreSQL, kept and at most: the 40 threads that answer requests never wait for one."""


class Database:
    """An engine and its transactions. Raises ValueError for a URL of neither database."""

    def __init__(self, url: str) -> None:
        self.url: URL = _known_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(self.url) if self.is_sqlite else _server_engine(self.url)
        self._writer = self.engine.execution_options(writes=True)
        self._single = _single_engine(self.url, is_sqlite=self.is_sqlite)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: commits at the end of the block, rolls back when the block raises."""
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    def alone(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        """One statement as a transaction of its own, in one round trip, that does not wait for the disk; its rows.

        Atomic and visible to all as ever, but a power cut may take it back. For looking up, and for nonces and
        heartbeats, which are most of the traffic.
        """
        with self._single.connect() as connection:
            result = connection.execute(statement, values or {})
            return result.all() if result.returns_rows else ()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A consistent view; nothing is written."""
        with Session(self.engine) as session:
            yield session

    def create(self) -> None:
        """Make the tables, or bring them up; running it again changes nothing. Raises WrongSchema for a newer one."""
        with self.writing() as session:
            schema.bring_up(session.connection())
            if session.get(Feed, 1) is None:
                session.add(Feed(id=1, seq=0, calls=0))

    def bring_up(self) -> None:
        """For a program that was updated: run the missing steps. Raises WrongSchema for an empty or a newer one."""
        with self.reading() as session:
            found = schema.version(session.connection())
        if found is not None and schema.is_older(found):
            self.create()
        self.check()

    def check(self) -> None:
        """Raise WrongSchema unless this program and this database fit."""
        with self.reading() as session:
            schema.check(session.connection())

    def close(self) -> None:
        """Close every connection: now, or as soon as the request that still holds it is done."""
        for engine in (self.engine, self._single):
            event.listen(engine.pool, "checkin", _close_late)
            engine.dispose()


def _close_late(_connection: Any, record: ConnectionPoolEntry) -> None:
    """A pool that was disposed of would only drop what comes back to it, and leave the socket open."""
    record.invalidate()


def _known_url(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = None
    if parsed is None or parsed.drivername not in DRIVERS:
        raise ValueError(f"the database URL begins with one of {', '.join(DRIVERS)}") from None
    return parsed


def insert_or_nothing(session: Session, model: type[Base]) -> Any:
    """An INSERT that does nothing where the row is there already, in the words of the session's database."""
    return insert_or_nothing_in(session.get_bind().dialect.name, model)


def insert_or_nothing_in(dialect: str, model: type[Base]) -> Any:
    """The same for a dialect's name."""
    return (postgresql.insert if dialect == "postgresql" else sqlite.insert)(model).on_conflict_do_nothing()


def _server_engine(url: URL) -> Engine:
    """Connections are not pinged before each use: that is a round trip for every request.

    A database that was restarted costs one answer "try again later"; SQLAlchemy then drops all connections of the pool.
    """
    return create_engine(url, hide_parameters=True, pool_size=POOL_SIZE, max_overflow=MAX_OVERFLOW)


def _single_engine(url: URL, *, is_sqlite: bool) -> Engine:
    """Connections without transactions of their own: `Database.alone`."""
    if not is_sqlite:
        return create_engine(
            url,
            hide_parameters=True,
            pool_size=POOL_SIZE,
            max_overflow=MAX_OVERFLOW,
            isolation_level="AUTOCOMMIT",
            skip_autocommit_rollback=True,
            connect_args={"options": "-c synchronous_commit=off"},
        )
    engine = create_engine(url, hide_parameters=True, isolation_level="AUTOCOMMIT", connect_args=SQLITE_ARGUMENTS)

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _: object) -> None:
        # In WAL mode NORMAL leaves the disk's confirmation to the next FULL commit.
        for pragma in (*SQLITE_PRAGMAS, "synchronous=NORMAL"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _sqlite_engine(url: URL) -> Engine:
    engine = create_engine(url, hide_parameters=True, connect_args=SQLITE_ARGUMENTS)

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _: object) -> None:
        connection.isolation_level = None  # SQLAlchemy's documented way to let `begin` below decide
        for pragma in (*SQLITE_PRAGMAS, "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
