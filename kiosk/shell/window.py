"""The one window: QML engine, picture providers, translation, and the input that keeps a session alive."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow  # before any window is made, or it comes back as a plain QWindow

from kiosk.shell.fonts import load_fonts
from kiosk.shell.paths import ROOT
from kiosk.shell.pictures import IconProvider, ShadowProvider
from kiosk.shell.shell import Shell
from kiosk.shell.translation import Translation

SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}
)
"""Input that shows that the citizen is still there."""


class KioskWindow(QObject):
    """Frameless, over the whole screen, or of an explicit size (tests, tour, a developer's desk).

    Make it after the application object and after `load_fonts`; `close` ends the engine before the view models go.
    Raises RuntimeError with Qt's own words when Main.qml does not load: that is a broken installation.
    """

    def __init__(self, shell: Shell, size: QSize | None = None) -> None:
        super().__init__()
        self._shell = shell
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(ROOT))
        self._engine.addImageProvider("icon", IconProvider())
        self._engine.addImageProvider("shadow", ShadowProvider())
        self._translation = Translation()
        # Kept: the window is deleted with the component that made it.
        self._component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(ROOT / "kiosk" / "shell" / "Main.qml")))
        window = self._component.createWithInitialProperties({"shell": shell})
        if not isinstance(window, QQuickWindow):
            raise RuntimeError(f"Main.qml does not load: {self._component.errorString()}")
        self.window = window
        self._place(size)
        window.widthChanged.connect(self._follow)
        window.heightChanged.connect(self._follow)
        self._follow()
        window.installEventFilter(self)
        shell.session.languageChanged.connect(self._speak)
        self._speak()

    def show(self) -> None:
        """Put it on the screen."""
        self.window.show()

    def close(self) -> None:
        """Window, engine and translator, in the order in which Qt wants them to die."""
        self._shell.session.languageChanged.disconnect(self._speak)
        self.window.removeEventFilter(self)
        self.window.close()
        self._shell.close()
        self.window.deleteLater()
        self._engine.collectGarbage()
        self._translation.remove()
        self._engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every touch and key is a sign of life."""
        if event.type() in SIGNS_OF_LIFE:
            self._shell.session.touched(keypad=event.type() == QEvent.Type.KeyPress)
        return super().eventFilter(watched, event)

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
