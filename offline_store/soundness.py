"""Whether a database file is sound, by SQLite's own checks.

A fault that is not damage (disk full, no rights, locked) is raised as such: a good file must not be moved aside for it.
"""

import sqlite3
from pathlib import Path

from offline_store.engine import Connector
from offline_store.errors import Fault
from offline_store.faults import fault_of

WHOLE_CHECK_BYTES = 16 * 1024 * 1024
"""Files up to this size (some 5,000 items) are checked whole at each start, in 20 ms; of larger ones that were closed
in order only what the county can't give again. The catalogue's pages are checked with each backup, and whenever one
turns out damaged."""
OWN_TABLES = ("ticket", "number_block", "outbox_event", "certificate_nonce", "help_call", "identity", "sync_state")


def is_sound(path: Path, connect: Connector, *, thorough: bool = False) -> bool:
    """Check the file. `thorough` also compares indexes with their tables.

    Raises sqlite3.Error for what is not damage.
    """
    was_closed = not path.with_name(path.name + "-wal").exists()
    try:
        connection = connect(str(path), isolation_level=None)
        try:
            if thorough:
                return _says_ok(connection, "integrity_check(1)")
            if was_closed and path.stat().st_size > WHOLE_CHECK_BYTES:
                return all(_says_ok(connection, f"quick_check({table})") for table in OWN_TABLES)
            return _says_ok(connection, "quick_check(1)")
        finally:
            connection.close()
    except sqlite3.Error as error:
        if fault_of(error) is Fault.CORRUPT:
            return False
        raise


def _says_ok(connection: sqlite3.Connection, check: str) -> bool:
    return bool(connection.execute(f"PRAGMA {check}").fetchone() == ("ok",))
