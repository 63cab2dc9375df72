"""A canary is a name or number that nobody has: wherever it is found after a session, something of a person stayed.

Looked at: every property of every item and object of the window, shown or not; every object of Python; the clipboard;
the pages' stack; files, in the ways in which a text could lie in them; pictures that lie in shared memory.
"""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.helpers.ui import Ui

CAMERA_GREY = bytes([90, 110, 110]) * 64
"""A stretch of the picture that `PlayedCamera` shows: someone's phone, or face."""


class Canary:
    """Searches for some texts. `fresh(text)` is a copy of a text that no search takes for the test's own."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts

    def fresh(self, text: str) -> str:
        """The same signs, another object."""
        return "".join(list(text))

    def sings_in(self, text: str) -> bool:
        """Whether it says one of them."""
        return any(canary in text for canary in self.texts)

    def in_window(self, ui: Ui) -> list[str]:
        """Properties of items and objects of the window."""
        return [
            f"{thing.metaObject().className()} {thing.objectName()!r}.{name}"
            for thing in _things(ui.window.window)
            for name, value in _texts(thing)
            if self.sings_in(value)
        ]

    def in_python(self) -> list[str]:
        """Objects of Python that hold such a text, but for this search's own and the frames above it."""
        gc.collect()
        own = {id(text) for text in self.texts} | {id(self.texts), id(self.__dict__)}
        own |= {id(frame) for frame in _frames(sys._getframe())}
        found = []
        for thing in gc.get_objects():
            if id(thing) in own:
                continue
            for part in gc.get_referents(thing):
                if isinstance(part, str) and id(part) not in own and self.sings_in(part):
                    found.append(f"a text in a {type(thing).__name__}")
                elif isinstance(part, bytes | bytearray) and self._in_bytes(bytes(part)):
                    found.append(f"bytes in a {type(thing).__name__}")
        return found

    def in_clipboard(self) -> bool:
        """Whether it could be pasted."""
        clipboard = QGuiApplication.clipboard()
        return clipboard is not None and self.sings_in(clipboard.text())

    def in_files(self, *folders: Path) -> list[str]:
        """Files under these folders."""
        files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
        return [path.name for path in files if self._in_bytes(path.read_bytes())]

    def _in_bytes(self, content: bytes) -> bool:
        return any(
            form in content
            for text in self.texts
            for form in (text.encode(), text.encode("utf-16-le"), text.encode("gb18030"), ascii(text)[1:-1].encode())
        )


def pictures_in_memory(own: Path = Path("/proc/self/fd")) -> list[str]:
    """Shared memory of this process (memfd) in which a picture of the played camera can be seen."""
    found = []
    for link in own.iterdir():
        number, name = int(link.name), link.readlink().name if link.is_symlink() else ""
        if name.startswith("memfd:") and CAMERA_GREY in os.pread(number, os.fstat(number).st_size, 0):
            found.append(name)
    return found


def _things(root: QObject) -> Iterator[QObject]:
    """Every object below a window: QObject children, items, and what properties of items lead to (vm, feeds)."""
    seen: dict[int, QObject] = {}  # kept alive: the address of a wrapper that died is given to the next
    edge: list[QObject] = [root]
    while edge:
        thing = edge.pop()
        if id(thing) in seen:
            continue
        seen[id(thing)] = thing
        yield thing
        edge += thing.children()
        if isinstance(thing, QQuickItem):
            edge += thing.childItems()
        if thing is root and (content := root.property("contentItem")):
            edge.append(content)


def _texts(thing: QObject) -> Iterator[tuple[str, str]]:
    meta = thing.metaObject()
    for index in range(meta.propertyCount()):
        name = meta.property(index).name()
        if meta.property(index).typeName() in {"QString", "QVariant", "QStringList", "QVariantList", "QVariantMap"}:
            value: Any = thing.property(name)
            if isinstance(value, str | list | dict | tuple):
                yield name, str(value)


def _frames(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back
