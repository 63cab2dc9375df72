"""The kiosk's window in a test: the shell as the program makes it, with the services and screens a test gives it."""

from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.domain.clock import Clock
from kiosk.domain.language import LocalizedText
from kiosk.domain.session_times import SessionTimes
from kiosk.shell.background import Background
from kiosk.shell.display import Display
from kiosk.shell.fonts import load_fonts
from kiosk.shell.garbage import GarbageOnScreenThread
from kiosk.shell.session import Comfort, Session
from kiosk.shell.shell import Shell
from kiosk.shell.spec import ScreenSpec
from kiosk.shell.station import HALL_NAME, HELP_PHONE, Station
from kiosk.shell.window import KioskWindow
from kiosk.tour.hand import PATIENCE_S, Hand, finger, is_text
from screens.registry import registry

__all__ = [
    "LANDSCAPE",
    "OLD_STATION",
    "PATIENCE_S",
    "PORTRAIT",
    "Monotonic",
    "Ui",
    "finger",
    "is_text",
]

V = TypeVar("V")

PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)
OLD_STATION = (1280, 1024)


class Monotonic:
    """A monotonic clock that a test turns by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Ui(Hand):
    """The kiosk's window and its shell. Services may be given at once or later (`shell.navigator.set_services`)."""

    def __init__(
        self,
        services: object | None = None,
        size: tuple[int, int] = PORTRAIT,
        screens: Mapping[str, ScreenSpec[Any]] | None = None,
        comfort: Comfort | None = None,
        times: SessionTimes | None = None,
        clock: Clock | None = None,
        hall_name: LocalizedText = HALL_NAME,
        help_phone: str = HELP_PHONE,
        pitch_mm: float | None = None,
        settle_ms: int = 0,
    ) -> None:
        load_fonts()
        self._garbage = GarbageOnScreenThread()
        self._garbage.begin()
        self.monotonic = Monotonic()
        self.background = Background()
        session = Session(times=times, defaults=comfort, monotonic=self.monotonic)
        self.shell = Shell(
            registry() if screens is None else screens,
            self.background,
            session=session,
            station=Station(hall_name, clock, help_phone),
            display=Display(pitch_mm, settle_ms),
        )
        self.window = KioskWindow(self.shell, QSize(*size))
        super().__init__(self.window.window, self.shell)
        self.window.show()
        if services is not None:
            self.shell.navigator.set_services(services)
        self.shell.start()
        self.settle()

    def view_model(self, kind: type[V]) -> V:
        """The page's, which has to be of this kind."""
        page = self.shell.navigator.current
        assert page is not None
        assert isinstance(page.view_model, kind)
        return page.view_model

    def pass_time(self, seconds: float) -> None:
        """Turn the session's clock on and let it look."""
        self.monotonic.now += seconds
        self._shell.session.tick()
        self.settle()

    def close(self) -> None:
        """Window, pages, threads; then Qt's objects, here and now: another thread's collector must not find them."""
        self.window.close()
        self.background.close()
        self.shell.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._garbage.close()
