"""What an error of the driver means: the world's fault (`StoreUnavailable`) or ours (`StoreBug`).

Codes are SQLite's primary result codes (sqlite.org/rescode.html), taken from `sqlite3.Error.sqlite_errorcode`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from offline_store.errors import Fault, StoreBug, StoreUnavailable

_SENTENCES = {
    Fault.FULL: "the disk is full",
    Fault.READ_ONLY: "the store can't be written: the file or its folder is read-only",
    Fault.LOCKED: "another process holds the store",
    Fault.CORRUPT: "the store's file is damaged",
    Fault.IO: "the disk failed to read or write the store",
}

_WORLD = {
    5: Fault.LOCKED,  # SQLITE_BUSY
    6: Fault.LOCKED,  # SQLITE_LOCKED
    8: Fault.READ_ONLY,  # SQLITE_READONLY
    10: Fault.IO,  # SQLITE_IOERR
    11: Fault.CORRUPT,  # SQLITE_CORRUPT
    13: Fault.FULL,  # SQLITE_FULL
    14: Fault.IO,  # SQLITE_CANTOPEN
    15: Fault.LOCKED,  # SQLITE_PROTOCOL: the WAL's locks could not be had
    26: Fault.CORRUPT,  # SQLITE_NOTADB
}


@contextmanager
def translated() -> Iterator[None]:
    """Let only errors of `offline_store.errors` out; statements and values of the driver's message stay inside."""
    try:
        yield
    except DBAPIError as error:
        raise _of_driver(error.orig) from error
    except sqlite3.Error as error:
        raise _of_driver(error) from error
    except SQLAlchemyError as error:
        raise StoreBug(f"misuse of the database: {type(error).__name__}") from error


def unavailable(kind: Fault) -> StoreUnavailable:
    """The error of a fault, with its sentence."""
    return StoreUnavailable(kind, _SENTENCES[kind])


def fault_of(error: BaseException | None) -> Fault | None:
    """The world's fault behind an error of `sqlite3`, None where it is ours."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _WORLD.get(code & 0xFF)


def _of_driver(error: BaseException | None) -> Exception:
    fault = fault_of(error)
    if fault is not None:
        return unavailable(fault)
    return StoreBug(f"the database refused a statement: {type(error).__name__}")
