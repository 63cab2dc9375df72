"""A folder in memory, for tests whose disk is simulated: to wait for the real one would prove nothing."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SHARED_MEMORY = Path("/dev/shm")


@contextmanager
def ram_folder() -> Iterator[Path]:
    """An empty folder, gone with the block; an ordinary temporary one where the system has no memory file system."""
    base = SHARED_MEMORY if os.access(SHARED_MEMORY, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir=base))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
