"""What an error of the driver means: the world's fault (`StoreUnavailable`) or ours (`StoreBug`).

Codes are SQLite's primary result codes (sqlite.org/rescode.html), taken from `sqlite3.Error.sqlite_errorcode`.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from offline_store.errors import Conflict, Fault, StoreBug, StoreError, StoreUnavailable

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


ROOM_BYTES = 256 * 1024
"""Less free space than this and the disk is called full: a WAL index alone takes 32 KiB."""

_WORLD_ERRNO = {
    errno.ENOSPC: Fault.FULL,
    errno.EDQUOT: Fault.FULL,
    errno.EFBIG: Fault.FULL,
    errno.EROFS: Fault.READ_ONLY,
    errno.EACCES: Fault.READ_ONLY,
    errno.EPERM: Fault.READ_ONLY,
}


@contextmanager
def translated() -> Iterator[None]:
    """Let only errors of `offline_store.errors` out of the block, for faults of the driver and of files."""
    try:
        yield
    except Exception as error:
        meaning = meaning_of(error)
        if meaning is None or meaning is error:
            raise
        raise meaning from error


def meaning_of(error: BaseException) -> StoreError | None:
    """The store's error behind one of the driver or a file; statements and values of its message stay inside.

    An error of the store is its own meaning; None for any other error.
    """
    if isinstance(error, StoreError):
        return error
    if isinstance(error, OSError):  # of the small files beside the database
        return unavailable(_WORLD_ERRNO.get(error.errno or 0, Fault.IO))
    driver_error = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(driver_error, sqlite3.IntegrityError):
        return Conflict("a constraint refused a row")
    if isinstance(driver_error, sqlite3.Error):
        fault = fault_of(driver_error)
        return (
            StoreBug(f"the database refused a statement: {type(error).__name__}")
            if fault is None
            else unavailable(fault)
        )
    return StoreBug(f"misuse of the database: {type(error).__name__}") if isinstance(error, SQLAlchemyError) else None


def is_answer(error: BaseException) -> bool:
    """Whether the connection is as good as before: the error is no fault of the driver, or a refused row."""
    meaning = meaning_of(error)
    return (
        meaning is None
        or isinstance(meaning, Conflict)
        or (meaning is error and not isinstance(error, StoreUnavailable))
    )


def unavailable(kind: Fault) -> StoreUnavailable:
    """The error of a fault, with its sentence."""
    return StoreUnavailable(kind, _SENTENCES[kind])


def sharpened(error: StoreUnavailable, path: Path) -> StoreUnavailable:
    """A vaguer fault made exact: where SQLite can't make its WAL index it says "can't open" whatever the cause is."""
    if error.kind is not Fault.IO:
        return error
    with suppress(OSError):
        if shutil.disk_usage(path.parent).free < ROOM_BYTES:
            return unavailable(Fault.FULL)
        if not (os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))):
            return unavailable(Fault.READ_ONLY)
    return error


def fault_of(error: BaseException | None) -> Fault | None:
    """The world's fault behind an error of `sqlite3`, None where it is ours."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _WORLD.get(code & 0xFF)
