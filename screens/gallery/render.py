"""`kiosk gallery`: every part in every state, in the four themes and the four sizes, as PNG without a display."""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

import screens.registry  # noqa: F401 - makes the drawn items known to QML
from kiosk.shell.background import Background
from kiosk.shell.fonts import load_fonts
from kiosk.shell.session import Scheme, TextSize
from kiosk.shell.shell import Shell
from kiosk.shell.spec import Arguments, Dock, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel
from kiosk.shell.window import KioskWindow

WIDTH = 1080
FIRST_HEIGHT = 4000
"""Enough for the layout to be made; then the window becomes as high as the page."""
SETTLE_MS = 60
"""Page, layout and what the layout decides of itself."""


def _gallery(_context: ScreenContext[object], _arguments: Arguments) -> ViewModel:
    from screens.gallery.view_model import GalleryViewModel

    return GalleryViewModel()


GALLERY: ScreenSpec[object] = ScreenSpec(
    "attract", "screens/gallery/GalleryScreen.qml", _gallery, dock=Dock.PAGE, needs_services=False
)
"""Shown as the first page of a shell that has no other."""


def render_gallery(out: Path) -> list[Path]:
    """One picture for each theme and size under `out`, named `day-M.png`. Raises OSError where it cannot be written."""
    out.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    load_fonts()
    background = Background()
    shell = Shell({spec.name: spec for spec in (GALLERY,)}, background)
    window = KioskWindow(shell, QSize(WIDTH, FIRST_HEIGHT))
    try:
        window.show()
        shell.start()
        return list(_pictures(shell, window, out))
    finally:
        window.close()
        background.close()
        del application


def _pictures(shell: Shell, window: KioskWindow, out: Path) -> Iterator[Path]:
    for scheme in Scheme:
        for size in TextSize:
            shell.session.chooseScheme(scheme.value)
            shell.session.chooseTextSize(size.value)
            _fit(window)
            # The first key of the keypad shows the ring: a control that has the focus.
            QTest.keyClick(window.window, Qt.Key.Key_Down)
            QTest.qWait(SETTLE_MS)
            path = out / f"{scheme.value}-{size.value}.png"
            if not window.window.grabWindow().save(str(path)):
                raise OSError(f"cannot write {path}")
            yield path


def _fit(window: KioskWindow) -> None:
    """Make the window as high as the page, with header and dock."""
    for _ in range(2):
        QTest.qWait(SETTLE_MS)
        page = window.window.findChild(QQuickItem, "page")
        if page is None:
            raise RuntimeError("the stage has no page")
        item = page.property("item")
        room = window.window.height() - page.property("height")
        window.window.resize(WIDTH, round(item.property("contentHeight") + room))
