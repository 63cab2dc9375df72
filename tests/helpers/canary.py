"""A canary is a name or number that nobody has: wherever it is found after a session, something of a person stayed.

Looked at: every property of every item and object of the window, shown or not; all that Python holds; the clipboard;
the pages' stack; files, in the ways in which a text could lie in them; pictures that lie in shared memory.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QGuiApplication

from kiosk.tour.hand import Missed
from tests.helpers import traces
from tests.helpers.ui import Ui

CAMERA_GREY = bytes([90, 110, 110]) * 64
"""A stretch of the picture that `PlayedCamera` shows: someone's phone, or face."""
FORMS = ("utf-8", "utf-16-le", "gb18030")


class Canary:
    """Searches for some texts. `fresh(text)` is a copy of a text that no search takes for the test's own."""

    _own: ClassVar[dict[int, object]] = {}
    """By address: what all canaries of the process search for is nobody's trace."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self._spelled = {*texts, *(ascii(text)[1:-1] for text in texts)}
        self._encoded = {text.encode(form) for text in self._spelled for form in FORMS}
        self._own.update((id(one), one) for one in (*texts, *self._spelled, *self._encoded))

    def fresh(self, text: str) -> str:
        """The same signs, another object."""
        return "".join(list(text))

    def sings_in(self, text: str) -> bool:
        """Whether it says one of them."""
        for canary in self._spelled:  # noqa: SIM110 (asked of a million texts: any() takes twice as long)
            if canary in text:
                return True
        return False

    def in_window(self, ui: Ui) -> list[str]:
        """Properties of items and objects of the window."""
        return [where for where, text in traces.in_window(ui.window.window) if self.sings_in(text)]

    def in_python(self) -> list[str]:
        """Objects of Python that hold such a text, but for this search's own."""
        return traces.in_python(self._is_trace)

    def in_clipboard(self) -> bool:
        """Whether it could be pasted."""
        clipboard = QGuiApplication.clipboard()
        return clipboard is not None and self.sings_in(clipboard.text())

    def in_files(self, *folders: Path) -> list[str]:
        """Files under these folders."""
        files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
        return [path.name for path in files if self._in_bytes(path.read_bytes())]

    def _is_trace(self, part: object) -> bool:
        if isinstance(part, str):
            return self.sings_in(part) and id(part) not in self._own
        return isinstance(part, bytes | bytearray) and self._in_bytes(part) and id(part) not in self._own

    def _in_bytes(self, content: bytes | bytearray) -> bool:
        return any(form in content for form in self._encoded)


SEARCH_S = 60
"""One search walks every object of the process: seconds, where a whole suite has run in it."""


def wait_gone(ui: Ui, find: Callable[[], list[str]]) -> None:
    """Until nothing is found. Raises AssertionError with what is still there."""
    left: list[str] = []

    def is_gone() -> bool:
        left[:] = find()
        return not left

    try:
        ui.wait(is_gone, "every trace to go", SEARCH_S)
    except Missed as missed:
        raise AssertionError(left) from missed


def pictures_in_memory(own: Path = Path("/proc/self/fd")) -> list[str]:
    """Shared memory of this process (memfd) in which a picture of the played camera can be seen."""
    found = []
    for link in own.iterdir():
        number, name = int(link.name), link.readlink().name if link.is_symlink() else ""
        if name.startswith("memfd:") and CAMERA_GREY in os.pread(number, os.fstat(number).st_size, 0):
            found.append(name)
    return found
