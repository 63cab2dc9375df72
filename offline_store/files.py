"""Where the store's files lie, and how a small file is replaced so that a power cut leaves the old or the new one."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class StoreFiles:
    """All paths follow from that of the database: a station keeps them in one folder."""

    database: Path

    @property
    def journals(self) -> tuple[Path, Path]:
        """SQLite's write-ahead log and its index; they belong to the database and move with it."""
        return self._beside("-wal"), self._beside("-shm")

    @property
    def gate(self) -> Path:
        """Empty file whose lock keeps the database in its place (`offline_store.gate`)."""
        return self._beside(".lock")

    @property
    def high_water(self) -> Path:
        """Up to where numbers may have been given (`offline_store.high_water`)."""
        return self._beside(".numbers")

    @property
    def restored(self) -> Path:
        """A file that is complete and waits to take the place of a damaged one."""
        return self._beside(".restored")

    @property
    def backups(self) -> Path:
        """Folder of good copies."""
        return self.database.parent / "backups"

    @property
    def damaged(self) -> Path:
        """Folder of files that were moved aside."""
        return self.database.parent / "damaged"

    def _beside(self, ending: str) -> Path:
        return self.database.with_name(self.database.name + ending)


def replace_durably(path: Path, content: bytes) -> None:
    """Put `content` in place of the file; on return it survives a power cut. Raises OSError."""
    new = path.with_name(path.name + ".new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        move_durably(new, path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def move_durably(source: Path, target: Path) -> None:
    """Rename within one file system, and make the folders remember it. Raises OSError."""
    source.replace(target)
    for folder in {source.parent, target.parent}:
        sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; Windows has no such call and needs none (NTFS journals names)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Make the content of a closed file durable. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
