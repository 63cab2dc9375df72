"""A USB stick that the system has mounted: found, and a file written so that it survives being pulled out afterwards.

The program mounts nothing. What is on a stick was put there by whoever: no name on it is opened, shown or followed.
"""

import errno
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

DEPTH = 2
"""`/media/stick` and `/media/user/stick`."""


class StickFault(StrEnum):
    """Why a file is not on the stick."""

    NONE = "no_stick"
    FULL = "full"
    READ_ONLY = "read_only"
    GONE = "gone"  # pulled out meanwhile
    FAILED = "failed"


class StickError(Exception):
    """Nothing was left on the stick, as far as it can still be reached."""

    def __init__(self, fault: StickFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


_OF_ERRNO = {
    errno.ENOSPC: StickFault.FULL,
    errno.EDQUOT: StickFault.FULL,
    errno.EFBIG: StickFault.FULL,
    errno.EROFS: StickFault.READ_ONLY,
    errno.EACCES: StickFault.READ_ONLY,
    errno.EPERM: StickFault.READ_ONLY,
    errno.ENOENT: StickFault.GONE,
    errno.ENODEV: StickFault.GONE,
    errno.ENXIO: StickFault.GONE,
    errno.EIO: StickFault.GONE,
}


def find_stick(folders: Iterable[Path], is_mount: Callable[[Path], bool] = os.path.ismount) -> Path | None:
    """The first mounted file system below one of the folders, by name; None where there is none."""
    for folder in folders:
        level = [folder]
        for _ in range(DEPTH):
            level = sorted(below for above in level for below in _folders(above))
            for path in level:
                with suppress(OSError):
                    if is_mount(path):
                        return path
    return None


def write_to_stick(stick: Path, name: str, content: bytes) -> None:
    """Whole under its name, or not at all; on return it is on the stick. Raises StickError."""
    new = ""
    try:
        handle, new = tempfile.mkstemp(dir=stick, prefix=".hall-kiosk-")  # new, and never through a link
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(new).replace(stick / name)
        _sync_folder(stick)
    except OSError as error:
        if new:
            with suppress(OSError):
                Path(new).unlink()
        raise StickError(_OF_ERRNO.get(error.errno or 0, StickFault.FAILED)) from error


def _folders(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir() and not path.is_symlink()]
    except OSError:
        return []


def _sync_folder(folder: Path) -> None:
    from offline_store.files import sync_folder

    sync_folder(folder)
