"""Housekeeping at quiet times, every few minutes: nothing of it is on the path that a citizen waits on.

Forget what has had its time, fold the write-ahead log into the database (so that commits overwrite the log's pages
instead of making the file longer, half the cost of a commit), give free pages back, copy a backup when one is due.
"""

import shutil
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from offline_store import backup
from offline_store.engine import Connector
from offline_store.files import StoreFiles
from offline_store.gate import Gate

BACKUP_EVERY = timedelta(hours=3)
"""A damaged file loses at most what was written since, and of that only what can't be read any more."""
VACUUM_PAGES = 256
"""Free pages given back at a time: 1 MiB, some milliseconds of the write lock."""
MAX_LOG_BYTES = 32 * 1024 * 1024
"""A longer log, as a first pull leaves it, is cut off; a shorter one is kept and written over."""
MERGE_PAGES = 64
"""Pages of the search index that are merged at a time: after a large pull the index is in many parts."""


def tidy(files: StoreFiles, connect: Connector, patience_s: float) -> None:
    """The search index, statistics of the query planner, free pages, the log.

    Raises sqlite3.Error, OSError, StoreUnavailable(LOCKED).
    """
    with closing(Gate(files.gate, patience_s)) as gate:
        gate.take_shared()
        with closing(connect(str(files.database), isolation_level=None, timeout=patience_s)) as connection:
            connection.execute("INSERT INTO item_index (item_index, rank) VALUES ('merge', ?)", (MERGE_PAGES,))
            how = "TRUNCATE" if _log_bytes(files) > MAX_LOG_BYTES else "PASSIVE"
            for pragma in ("optimize", f"incremental_vacuum({VACUUM_PAGES})", f"wal_checkpoint({how})"):
                connection.executescript(f"PRAGMA {pragma}")  # `execute` would stop after the first page


def back_up_when_due(files: StoreFiles, connect: Connector, now: datetime) -> Path | None:
    """Copy a backup where the newest is old enough and the disk has room; None else. Raises as `backup.back_up`."""
    backups = backup.backups_newest_first(files)
    if backups and abs(now - backup.taken_at(backups[0])) < BACKUP_EVERY:
        return None
    if shutil.disk_usage(files.database.parent).free < 3 * files.database.stat().st_size:
        return None
    return backup.back_up(files, connect, now)


def _log_bytes(files: StoreFiles) -> int:
    log, _ = files.journals
    return log.stat().st_size if log.exists() else 0
