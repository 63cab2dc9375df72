"""How much room the station's computer has left. What the system does not say is None, never a guess."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

MEMINFO = Path("/proc/meminfo")


@dataclass(frozen=True, slots=True)
class Room:
    """Of a disk or of the memory; bytes."""

    free: int
    total: int

    @property
    def used_share(self) -> float:
        """0 to 1."""
        return 1 - self.free / self.total if self.total else 1.0


def disk_room(folder: Path) -> Room | None:
    """The file system that the folder lies on."""
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None
    return Room(usage.free, usage.total)


def memory_room(meminfo: Path = MEMINFO) -> Room | None:
    """What could still be given to programs, without swapping."""
    return _windows_memory() if sys.platform == "win32" else _linux_memory(meminfo)


def _linux_memory(meminfo: Path) -> Room | None:
    try:
        lines = (line.split() for line in meminfo.read_text(encoding="ascii").splitlines())
        kilobytes = {words[0]: int(words[1]) for words in lines if len(words) > 1}
        return Room(kilobytes["MemAvailable:"] * 1024, kilobytes["MemTotal:"] * 1024)
    except (OSError, ValueError, KeyError):
        return None


if sys.platform == "win32":
    import ctypes

    class _MemoryStatus(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("dwLength", ctypes.c_uint32),
            ("dwMemoryLoad", ctypes.c_uint32),
            ("ullTotalPhys", ctypes.c_uint64),
            ("ullAvailPhys", ctypes.c_uint64),
            ("rest", ctypes.c_uint64 * 5),
        )

    def _windows_memory() -> Room | None:
        status = _MemoryStatus(dwLength=ctypes.sizeof(_MemoryStatus))
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return None
        return Room(status.ullAvailPhys, status.ullTotalPhys)

else:

    def _windows_memory() -> Room | None:
        return None
