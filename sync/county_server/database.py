"""The county's database: SQLite with full durability by default, PostgreSQL by URL; one door for transactions.

`writing()` is one transaction that commits at the end of the block or not at all. SQLite takes its write lock at the
start (BEGIN IMMEDIATE), so two writers wait for each other instead of failing half-way; PostgreSQL uses row locks
(`with_for_update`). Nothing of the state lives in a process: any number of servers may share one database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from sync.county_server import schema
from sync.county_server.models import Base, Feed

BUSY_TIMEOUT_S = 10
"""How long a SQLite writer waits for another process (a command beside the server) before it gives up."""
CHECKPOINT_PAGES = 4000
"""16 MB of log between two checkpoints: at SQLite's 1000 pages every fourth push of a full batch waits for one."""


class Database:
    """An engine and its transactions."""

    def __init__(self, url: str) -> None:
        self.url: URL = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(self.url) if self.is_sqlite else _server_engine(self.url)
        self._writer = self.engine.execution_options(writes=True)
        # PostgreSQL takes it as a setting of the connection, SQLite at the start of the transaction.
        lax = self.engine if self.is_sqlite else _server_engine(self.url, options="-c synchronous_commit=off")
        self._lax_writer = lax.execution_options(writes=True, lax=True)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: commits at the end of the block, rolls back when the block raises."""
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def noting(self) -> Iterator[Session]:
        """Like `writing`, for what a power cut may take back: it does not wait for the disk.

        Atomic and visible to all as ever. For nonces and heartbeats, which are most of the traffic.
        """
        with Session(self._lax_writer, expire_on_commit=False) as session, session.begin():
            yield session

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
        """Give every connection back."""
        self.engine.dispose()
        self._lax_writer.dispose()


def insert_or_nothing(session: Session, model: type[Base]) -> Any:
    """An INSERT that does nothing where the row is there already, in the words of the session's database."""
    is_postgresql = session.get_bind().dialect.name == "postgresql"
    return (postgresql.insert if is_postgresql else sqlite.insert)(model).on_conflict_do_nothing()


def _server_engine(url: URL, **connect_args: str) -> Engine:
    """Connections are not pinged before each use: that is a round trip for every request.

    A database that was restarted costs one answer "try again later"; SQLAlchemy then drops all connections of the pool.
    """
    return create_engine(url, hide_parameters=True, pool_size=20, max_overflow=30, connect_args=connect_args)


def _sqlite_engine(url: URL) -> Engine:
    arguments = {"timeout": BUSY_TIMEOUT_S, "check_same_thread": False}
    engine = create_engine(url, hide_parameters=True, connect_args=arguments)

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _: object) -> None:
        connection.isolation_level = None  # SQLAlchemy's documented way to let `begin` below decide
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", f"wal_autocheckpoint={CHECKPOINT_PAGES}"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if not options.get("writes"):
            connection.exec_driver_sql("BEGIN")
            return
        # In WAL mode NORMAL leaves the disk's confirmation to the next FULL commit.
        connection.exec_driver_sql(f"PRAGMA synchronous={'NORMAL' if options.get('lax') else 'FULL'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
