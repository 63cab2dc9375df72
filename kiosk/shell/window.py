"""The one window: QML engine, picture providers, translation, and what of the outside it hears."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow  # before any window is made, or it comes back as a plain QWindow

from kiosk.shell.fingers import Fingers
from kiosk.shell.fonts import load_fonts
from kiosk.shell.lockdown import POINTING, Lockdown
from kiosk.shell.paths import ROOT
from kiosk.shell.pictures import IconProvider, ShadowProvider
from kiosk.shell.qr_picture import QrProvider
from kiosk.shell.ridge import RidgeProvider
from kiosk.shell.scene import SceneProvider
from kiosk.shell.shell import Shell
from kiosk.shell.translation import Translation
from kiosk.shell.warming import Warming

PICTURES = {
    "icon": IconProvider,
    "shadow": ShadowProvider,
    "scene": SceneProvider,
    "ridge": RidgeProvider,
    "qr": QrProvider,
}
"""What is drawn for QML, by host of `image://HOST/...`. Not by elements of Python's: PySide lets go of none of them."""

CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""A keypad has none of these: Alt+Tab is not its Tab."""


class KioskWindow(QObject):
    """Frameless, over the whole screen, or of an explicit size (tests, tour, a developer's desk).

    Make it after the application object and after `load_fonts`; `close` ends the engine before the view models go.
    Nothing else closes it, unless it is `closable` (a developer's desk).
    Raises RuntimeError with Qt's own words when Main.qml does not load: that is a broken installation.
    """

    def __init__(self, shell: Shell, size: QSize | None = None, *, closable: bool = False) -> None:
        super().__init__()
        self._shell = shell
        self._may_close = closable
        self._lockdown = Lockdown()
        self._fingers = Fingers()
        self._passing_on = False
        self._asking = False
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(ROOT))
        for name, provider in PICTURES.items():
            self._engine.addImageProvider(name, provider())
        self._translation = Translation()
        # Kept: the window is deleted with the component that made it.
        self._component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(ROOT / "kiosk" / "shell" / "Main.qml")))
        window = self._component.createWithInitialProperties({"shell": shell})
        if not isinstance(window, QQuickWindow):
            raise RuntimeError(f"Main.qml does not load: {self._component.errorString()}")
        self.window = window
        self.warming = Warming(self._engine, shell, parent=self)
        self._place(size)
        window.widthChanged.connect(self._follow)
        window.heightChanged.connect(self._follow)
        self._follow()
        window.installEventFilter(self)
        shell.keypad.attach(window)
        shell.reader.attach(window)
        shell.session.languageChanged.connect(self._speak)
        shell.navigator.pageChanged.connect(self.draw_soon)
        shell.navigator.sheetChanged.connect(self.draw_soon)
        self._speak()

    def show(self) -> None:
        """Put it on the screen."""
        self.window.show()

    @Slot()
    def draw_soon(self) -> None:
        """Draw before all else that waits: Qt would first take the old page apart, and then wait for 5 ms."""
        high = Qt.EventPriority.HighEventPriority
        QGuiApplication.postEvent(self.window, QEvent(QEvent.Type.UpdateRequest), high.value)

    def close(self) -> None:
        """Window, engine and translator, in the order in which Qt wants them to die."""
        self._may_close = True
        self.warming.close()
        self._shell.session.languageChanged.disconnect(self._speak)
        self._shell.reader.detach()
        self._shell.keypad.detach()
        self.window.removeEventFilter(self)
        self.window.close()
        self._shell.close()
        self.window.deleteLater()
        self._engine.collectGarbage()
        self._translation.remove()
        self._engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Touches pass, keys go to the keypad, the rest goes nowhere."""
        kind = event.type()
        if kind is QEvent.Type.Close and not self._may_close:
            event.ignore()
            return True
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if not event.modifiers() & CHORDS:
                self._shell.keypad.press(Qt.Key(event.key()), repeated=event.isAutoRepeat())
            return True
        if self._lockdown.is_dead(event):
            return True
        if isinstance(event, QTouchEvent) and not self._passing_on:
            return self._touched(event)
        if kind in POINTING and isinstance(event, QMouseEvent):
            return self._clicked(event)
        return super().eventFilter(watched, event)

    def _touched(self, event: QTouchEvent) -> bool:
        """While reading is on, the first touch of a control only reads it. Whether it goes no further."""
        if self._fingers.show_life(event):
            self._there()
        meant = self._fingers.meant(event, self._shell.reader.hears)
        if meant is not None and meant is not event:
            self._passing_on = True
            QGuiApplication.sendEvent(self.window, meant)
            self._passing_on = False
        return meant is not event

    def _clicked(self, event: QMouseEvent) -> bool:
        """The same of a touch screen that plays a mouse."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._asking = self._shell.reader.hears(event.position())
            self._there()
        return self._asking

    def _there(self) -> None:
        """Somebody is."""
        self._shell.session.touched()
        if not self._shell.reader.on:
            self._shell.keypad.rest()

    def _place(self, size: QSize | None) -> None:
        screen = QGuiApplication.primaryScreen()
        if size is None:
            # Full screen is ignored where no window manager runs (bare X): the size is set as well.
            self.window.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
            self.window.setGeometry(screen.geometry())
            self.window.setVisibility(QQuickWindow.Visibility.FullScreen)
        else:
            self.window.resize(size)

    @Slot()
    def _follow(self) -> None:
        self._shell.display.resize(self.window.width(), self.window.height())

    @Slot()
    def _speak(self) -> None:
        self._translation.switch(self._shell.session.comfort.language)
        self._engine.retranslate()


__all__ = ["KioskWindow", "load_fonts"]
