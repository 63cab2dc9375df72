"""Good copies of the database, taken while it is in use, and the way back from them.

A copy counts as a backup only after it was checked; it gets its name last, so that a power cut leaves no half one.
"""

import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from offline_store.engine import Connector
from offline_store.errors import Fault
from offline_store.faults import unavailable
from offline_store.files import StoreFiles, move_durably, sync_file
from offline_store.soundness import is_sound

KEEP = 3
"""Backups that are kept; a fourth takes the place of the oldest."""
KEEP_DAMAGED = 2
"""Damaged files that are kept for the engineer."""
_STAMP = "%Y%m%dT%H%M%SZ"


def back_up(files: StoreFiles, connect: Connector, now: datetime) -> Path:
    """Copy the database as it stands; readers and writers go on.

    Raises StoreUnavailable(CORRUPT) where the database itself is damaged; sqlite3.Error, OSError.
    """
    files.backups.mkdir(parents=True, exist_ok=True)
    for left_over in files.backups.glob("*.new"):
        left_over.unlink()
    target = _next_name(files.backups, files.database.stem, now)
    new = target.with_suffix(".new")
    try:
        _copy(files.database, new, connect)
        if not is_sound(new, connect, thorough=True):
            raise unavailable(Fault.CORRUPT)
        move_durably(new, target)
    finally:
        with suppress(OSError):
            new.unlink()
    _keep_newest(files.backups, files.database.stem, KEEP)
    return target


def backups_newest_first(files: StoreFiles) -> tuple[Path, ...]:
    """By the number in their names, which grows whatever the clock says."""
    return tuple(sorted(files.backups.glob(f"{files.database.stem}-*.db"), reverse=True))


def taken_at(copy: Path) -> datetime:
    """When a copy was taken, by the kiosk's clock; long ago where the name doesn't say."""
    try:
        return datetime.strptime(copy.stem.rpartition("-")[2], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


def move_aside(files: StoreFiles, now: datetime) -> Path | None:
    """Put the database and its journals into the folder of damaged files; None where there was none. Raises OSError.

    No journal may stay behind: SQLite would play it into the file that takes the place.
    """
    files.damaged.mkdir(parents=True, exist_ok=True)
    target = _next_name(files.damaged, files.database.stem, now)
    for path in (files.database, *files.journals):
        if path.exists():
            move_durably(path, target.with_name(target.name + path.name.removeprefix(files.database.name)))
    _keep_newest(files.damaged, files.database.stem, KEEP_DAMAGED)
    return target if target.exists() else None


def copy_newest(files: StoreFiles, target: Path, connect: Connector) -> Path | None:
    """Copy the newest sound backup; None where there is none. Raises sqlite3.Error, OSError."""
    for backup in backups_newest_first(files):
        if is_sound(backup, connect, thorough=True):
            _copy(backup, target, connect)
            return backup
    return None


def _copy(source: Path, target: Path, connect: Connector) -> None:
    target.unlink(missing_ok=True)
    reading = connect(str(source), isolation_level=None)
    writing = connect(str(target), isolation_level=None)
    try:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")  # a copy is one file: no journal of its own beside it
        writing.execute("UPDATE sync_state SET life = NULL")  # and is known as a copy (`offline_store.high_water`)
    finally:
        writing.close()
        reading.close()
    sync_file(target)


def _next_name(folder: Path, stem: str, now: datetime) -> Path:
    """`kiosk-000012-20250303T030000Z.db`."""
    numbers = [int(m[1]) for path in folder.glob(f"{stem}-*") if (m := re.match(r"-(\d{6})-", path.name[len(stem) :]))]
    return folder / f"{stem}-{max(numbers, default=0) + 1:06d}-{now.astimezone(UTC).strftime(_STAMP)}.db"


def _keep_newest(folder: Path, stem: str, count: int) -> None:
    for old in sorted(folder.glob(f"{stem}-*.db"), reverse=True)[count:]:
        for path in folder.glob(old.name + "*"):
            path.unlink()
