"""The database of one process: a door to write and a door to read, and the way back from every fault.

After a fault of the world the next call opens a new connection; after damage the next call has the file checked and
put right first. So everything recovers without a restart.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection

from offline_store.door import Door
from offline_store.engine import PATIENCE_S, READ, WRITE, Connector, engine_of
from offline_store.errors import Fault, StoreError, StoreUnavailable
from offline_store.faults import meaning_of, sharpened, unavailable
from offline_store.files import StoreFiles
from offline_store.gate import Gate

MEND_EVERY_S = 5.0
"""Pause between two tries to put a damaged file right; calls in between are refused at once."""


class Database:
    """One SQLite file, or one in memory, for all threads of this process.

    Errors leave `read` and `write` as StoreUnavailable (the world) or StoreBug (ours) only.
    """

    def __init__(
        self,
        path: Path | None,
        mend: Callable[[], None] = lambda: None,
        *,
        connect: Connector = sqlite3.connect,
        patience_s: float = PATIENCE_S,
    ) -> None:
        """`mend` checks the file and puts it right; it is called after damage."""
        self._path = path
        self._mend = mend
        self._mending = threading.Lock()
        self._is_damaged = False
        self._mend_not_before = 0.0
        engine = engine_of(path, connect, patience_s)
        if path is None:
            self._writer = self._reader = Door(engine, WRITE, patience_s, None, None)
        else:
            gate = StoreFiles(path).gate
            self._writer = Door(engine, WRITE, patience_s, path, Gate(gate, patience_s))
            self._reader = Door(engine, READ, patience_s, path, Gate(gate, patience_s))

    def read(self) -> "Transaction":
        """A snapshot: all statements of the `with` block see the same state."""
        return Transaction(self, self._reader)

    def write(self) -> "Transaction":
        """Durable when the `with` block has ended, as if it had never been when it raised."""
        return Transaction(self, self._writer)

    def close(self) -> None:
        """Give the file back. The last process to close it folds the WAL into it."""
        self._writer.close()
        self._reader.close()

    def be_ready(self) -> None:
        """Before a transaction: have a file that was found damaged put right. Raises StoreUnavailable, StoreBug."""
        if not self._is_damaged:
            return
        with self._mending:
            if self._was_mended():
                return
            if time.monotonic() < self._mend_not_before:
                raise unavailable(Fault.CORRUPT)
            self._mend_not_before = time.monotonic() + MEND_EVERY_S
            self._writer.give_up()
            self._reader.give_up()
            self._mend()
            self._is_damaged = False
            self._mend_not_before = 0.0

    def _was_mended(self) -> bool:
        """Another thread put the file right while this one waited."""
        return not self._is_damaged

    @contextmanager
    def judging(self) -> Iterator[None]:
        """For work on the file beside the doors: its errors get the same meaning, damage is remembered."""
        self.be_ready()
        try:
            yield
        except Exception as error:
            meaning = self.judged(error)
            if meaning is None or meaning is error:
                raise
            raise meaning from error

    def judged(self, error: BaseException) -> StoreError | None:
        """What an error of a transaction means; None where it is not the store's. Damage is remembered."""
        meaning = meaning_of(error)
        if isinstance(meaning, StoreUnavailable) and self._path is not None:
            self._is_damaged = self._is_damaged or meaning.kind is Fault.CORRUPT
            return sharpened(meaning, self._path)
        return meaning


class Transaction:
    """What `with database.write() as connection` runs in."""

    __slots__ = ("_database", "_door")

    def __init__(self, database: Database, door: Door) -> None:
        self._database = database
        self._door = door

    def __enter__(self) -> Connection:
        self._database.be_ready()
        try:
            return self._door.enter()
        except Exception as error:
            self._raise_judged(error)
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            try:
                self._door.leave()
            except Exception as fault:
                self._raise_judged(fault)
                raise
        else:
            self._door.turn_back(error)
            self._raise_judged(error)

    def _raise_judged(self, error: BaseException) -> None:
        meaning = self._database.judged(error)
        if meaning is not None and meaning is not error:
            raise meaning from error
