"""`kiosk gallery`: every part in every state as PNG without a display: themes and sizes, right to left, landscape."""

import math
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

import screens.registry  # noqa: F401 - makes the drawn items known to QML
from kiosk.domain.language import Language
from kiosk.shell.background import Background
from kiosk.shell.fonts import load_fonts
from kiosk.shell.session import Scheme, Session, TextSize
from kiosk.shell.shell import Shell
from kiosk.shell.spec import Arguments, Dock, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel
from kiosk.shell.window import KioskWindow

WIDTH = 1080
FIRST_HEIGHT = 4000
"""Enough for the layout to be made; then the window becomes as high as the page."""
LANDSCAPE = QSize(1920, 1080)
SETTLE_MS = 60
"""Page, layout and what the layout decides of itself."""
ARRIVAL_MS = 500
"""Until the sheet has come in."""
PRESSED = ("field.clear", "candidate.1", "key.g", "pad.5")
"""Parts of parts that are shown under a finger; of each the first of its name."""
MIRRORED = ((Scheme.DAY, TextSize.M), (Scheme.HC_DARK, TextSize.L))
"""What is drawn right to left too."""


def _gallery(_context: ScreenContext[object], _arguments: Arguments) -> ViewModel:
    from screens.gallery.view_model import GalleryViewModel

    return GalleryViewModel()


GALLERY: ScreenSpec[object] = ScreenSpec(
    "attract", "screens/gallery/GalleryScreen.qml", _gallery, dock=Dock.PAGE, needs_services=False
)
"""Shown as the first page of a shell that has no other."""


def render_gallery(out: Path) -> list[Path]:
    """One picture for each theme and size under `out`, named `day-M.png`; then those of `MIRRORED`, and a landscape.

    Raises OSError where it cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    load_fonts()
    background = Background()
    # A session whose clock stands: the bars show its seconds, and nobody asks whether the citizen is still there.
    shell = Shell({spec.name: spec for spec in (GALLERY,)}, background, Session(monotonic=lambda: 0.0))
    window = KioskWindow(shell, QSize(WIDTH, FIRST_HEIGHT))
    try:
        window.show()
        shell.start()
        shell.session.begin()
        return list(_pictures(shell, window, out))
    finally:
        window.close()
        background.close()
        del application


def _pictures(shell: Shell, window: KioskWindow, out: Path) -> Iterator[Path]:
    session = shell.session
    QTest.qWait(ARRIVAL_MS)
    for scheme in Scheme:
        for size in TextSize:
            session.chooseScheme(scheme.value)
            session.chooseTextSize(size.value)
            yield _save(_portrait(window), out / f"{scheme.value}-{size.value}.png")
    shell.station.set_online(True)
    session.chooseLanguage(Language.UG.value)
    for scheme, size in MIRRORED:
        session.chooseScheme(scheme.value)
        session.chooseTextSize(size.value)
        yield _save(_portrait(window), out / f"{scheme.value}-{size.value}-ug.png")
    session.chooseLanguage(Language.ZH.value)
    session.chooseScheme(Scheme.DAY.value)
    session.chooseTextSize(TextSize.M.value)
    yield _save(_landscape(window), out / f"{Scheme.DAY.value}-{TextSize.M.value}-landscape.png")


def _save(image: QImage, path: Path) -> Path:
    if not image.save(str(path)):
        raise OSError(f"cannot write {path}")
    return path


def _portrait(window: KioskWindow) -> QImage:
    """The whole page at once: the window is made as high as it, with header and dock."""
    for _ in range(2):
        QTest.qWait(SETTLE_MS)
        page = _page(window)
        room = window.window.height() - page.property("height")
        window.window.resize(WIDTH, round(page.property("item").property("contentHeight") + room))
    _press(window)
    QTest.qWait(SETTLE_MS)
    return window.window.grabWindow()


def _landscape(window: KioskWindow) -> QImage:
    """The page piece by piece, one under the other: a window as high as the page would be portrait."""
    window.window.resize(LANDSCAPE)
    QTest.qWait(ARRIVAL_MS)
    _press(window)
    page = _page(window)
    item = page.property("item")
    place = page.mapRectToScene(page.boundingRect()).toRect()
    whole = QImage(place.width(), math.ceil(item.property("contentHeight")), QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    for top in range(0, whole.height(), place.height()):
        item.setProperty("scrolled", top)
        QTest.qWait(SETTLE_MS)
        painter.drawImage(QPointF(0, top), window.window.grabWindow().copy(place))
    painter.end()
    return whole


def _press(window: KioskWindow) -> None:
    """Hold down what `PRESSED` names; once for each picture, as a keyboard's keys are new in each language."""
    for name in PRESSED:
        _named(window.window.contentItem(), name).setProperty("down", True)


def _page(window: KioskWindow) -> QQuickItem:
    page = window.window.findChild(QQuickItem, "page")
    if page is None:
        raise RuntimeError("the stage has no page")
    return page


def _named(item: QQuickItem, name: str) -> QQuickItem:
    """The first of that name in it. Raises RuntimeError where there is none."""
    waiting = [item]
    while waiting:
        item = waiting.pop(0)
        if item.objectName() == name:
            return item
        waiting = [*item.childItems(), *waiting]
    raise RuntimeError(f"the gallery has no {name}")
