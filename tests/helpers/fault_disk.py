"""A disk that can fail at any call and lose its power at any call: an apsw VFS over SQLite's own "unix" one.

Every write goes to a real file, so that the program sees what it wrote. Beside it stands what a disk would still hold
after a power cut: the content at the last sync of each file, and every write since, each of which is kept, torn or
dropped on its own (disks reorder). A file that was never synced may be missing whole.
"""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import apsw

_serial = count()


class PowerIsOut(apsw.IOError):  # type: ignore[misc]
    """What each call gets after the cut; the program is dead, only its test is not."""

    result = extendedresult = apsw.SQLITE_IOERR


@dataclass
class _File:
    """One file: what is safe, and what came since. A write is (offset, bytes), a truncation (size, None)."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)
    exists_safely: bool = False


class FaultDisk:
    """Counts calls; `fail` decides what happens at each. Use as a context manager: it registers its VFS."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.vfs_name = f"fault-{next(_serial)}"
        self.calls: list[str] = []
        """Name of every call since `watch`, in order."""
        self.fail: Callable[[int, str], int | None] = lambda _index, _call: None
        """Gets index and name of a call, returns the SQLite result code that it fails with."""
        self.is_out = False
        self._files: dict[str, _File] = {}
        self._vfs: _Vfs | None = None

    def __enter__(self) -> "FaultDisk":
        for path in self.root.iterdir():
            if path.is_file():
                self._files[str(path)] = _File(bytearray(path.read_bytes()), exists_safely=True)
        self._vfs = _Vfs(self)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._vfs is not None
        self._vfs.unregister()

    def watch(self, fail: Callable[[int, str], int | None] = lambda _index, _call: None) -> None:
        """Begin to count anew, with another plan."""
        self.calls, self.fail = [], fail

    def cut_at(self, index: int) -> None:
        """The power goes out at a call from now on."""

        def plan(i: int, _call: str) -> int | None:
            if i == index:
                self.is_out = True
            return None

        self.watch(plan)

    def call(self, name: str) -> None:
        """Count a call; raise what the plan says."""
        if not self.is_out:
            self.calls.append(name)
            code = self.fail(len(self.calls) - 1, name)
            if code is not None:
                raise apsw.exception_for(code)
        if self.is_out:
            raise PowerIsOut

    def image(self, target: Path, chance: random.Random) -> Path:
        """What the disk holds when the power is back: a new folder with every file that outlived it."""
        target.mkdir()
        for name, file in self._files.items():
            if not file.exists_safely and (not file.since or chance.random() < 0.5):
                continue
            content = bytearray(file.safe)
            for offset, data in file.since:
                _apply(content, offset, data, chance)
            (target / Path(name).name).write_bytes(content)
        for path in self.root.iterdir():  # written by the store itself, which syncs each before it goes on
            if path.is_file() and str(path) not in self._files and not path.name.endswith("-shm"):
                shutil.copy(path, target / path.name)
        return target

    def note_write(self, name: str, offset: int, data: bytes | None) -> None:
        self._files.setdefault(name, _File()).since.append((offset, data))

    def note_sync(self, name: str) -> None:
        file = self._files.setdefault(name, _File())
        for offset, data in file.since:
            _put(file.safe, offset, data)
        file.since.clear()
        file.exists_safely = True

    def note_delete(self, name: str) -> None:
        self._files.pop(name, None)


def _apply(content: bytearray, offset: int, data: bytes | None, chance: random.Random) -> None:
    fate = chance.choice(("keep", "tear", "drop"))
    if fate == "tear" and data is not None:
        data = data[: chance.randrange(len(data) + 1)]
    if fate != "drop":
        _put(content, offset, data)


def _put(content: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del content[offset:]
        content.extend(bytes(offset - len(content)))
        return
    content.extend(bytes(max(0, offset + len(data) - len(content))))
    content[offset : offset + len(data)] = data


class _Vfs(apsw.VFS):  # type: ignore[misc]
    def __init__(self, disk: FaultDisk) -> None:
        super().__init__(disk.vfs_name, "unix")
        self._disk = disk

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> "_VfsFile":
        self._disk.call("open")
        return _VfsFile(self._disk, name, flags)

    def xDelete(self, name: str, sync_folder: bool) -> None:
        self._disk.call("delete")
        super().xDelete(name, sync_folder)
        if sync_folder:
            self._disk.note_delete(name)

    def xAccess(self, name: str, flags: int) -> bool:
        self._disk.call("access")
        return bool(super().xAccess(name, flags))


class _VfsFile(apsw.VFSFile):  # type: ignore[misc]
    def __init__(self, disk: FaultDisk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__("unix", name, flags)
        self._disk = disk
        plain = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = plain or ""

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.call("read")
        return bytes(super().xRead(amount, offset))

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.call("write")
        super().xWrite(data, offset)
        self._disk.note_write(self._name, offset, bytes(data))

    def xTruncate(self, size: int) -> None:
        self._disk.call("truncate")
        super().xTruncate(size)
        self._disk.note_write(self._name, size, None)

    def xSync(self, _flags: int) -> None:
        self._disk.call("sync")
        self._disk.note_sync(self._name)  # the real file needs none: what is safe is told by this disk

    def xFileSize(self) -> int:
        self._disk.call("size")
        return int(super().xFileSize())
