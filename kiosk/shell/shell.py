"""The shell as one object: session, pages, place and display, held together by the ladder."""

import logging
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.domain.language import Language
from kiosk.log_events import LogEvent, log_event
from kiosk.shell.background import Background
from kiosk.shell.display import Display
from kiosk.shell.keypad import Keypad
from kiosk.shell.ladder import Claims, Face, decide
from kiosk.shell.navigator import Navigator
from kiosk.shell.properties import Property
from kiosk.shell.reader import Reader
from kiosk.shell.session import EndReason, Session
from kiosk.shell.spec import ScreenSpec
from kiosk.shell.station import Station
from kiosk.shell.translation import Phrases

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)

ATTRACT = "attract"
OUT_OF_SERVICE = "out_of_service"


@QmlElement
class Shell(QObject):
    """What Main.qml and every page are given as `shell`. Owns none of its parts' threads."""

    pausedChanged = Signal()

    def __init__(
        self,
        registry: Mapping[str, ScreenSpec[Any]],
        background: Background,
        session: Session | None = None,
        station: Station | None = None,
        display: Display | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session or Session(parent=self)
        self._station = station or Station(parent=self)
        self._display = display or Display(parent=self)
        self._navigator = Navigator(registry, self._session, background, parent=self)
        self._keypad = Keypad(self._session, parent=self)
        self._reader = Reader(self._session, self._navigator, self._keypad, parent=self)
        self._phrases = Phrases()
        self._fatal = ""
        self._paused = False
        self._closed_until: str | None = None
        self._session.languageChanged.connect(self._pass_language)
        self._session.ended.connect(self._forget)

    @Property(Session, constant=True)
    def session(self) -> Session:
        """The citizen's time and comfort."""
        return self._session

    @Property(Navigator, constant=True)
    def navigator(self) -> Navigator:
        """The pages."""
        return self._navigator

    @Property(Station, constant=True)
    def station(self) -> Station:
        """The place."""
        return self._station

    @Property(Display, constant=True)
    def display(self) -> Display:
        """The stage."""
        return self._display

    @Property(Keypad, constant=True)
    def keypad(self) -> Keypad:
        """The ring of the external keypad."""
        return self._keypad

    @Property(Reader, constant=True)
    def reader(self) -> Reader:
        """朗读."""
        return self._reader

    @Property(bool, notify=pausedChanged)
    def paused(self) -> bool:
        """Whether staff have paused the service."""
        return self._paused

    @Slot(bool)
    def setPaused(self, on: bool) -> None:
        """暂停服务, 恢复服务: kept nowhere, so that a machine that starts anew serves again."""
        if on != self._paused:
            self._paused = on
            log_event(logger, logging.INFO, LogEvent.STAFF_ACTION, action="pause" if on else "resume")
            self.pausedChanged.emit()
            self._settle()

    @Slot(str, str, str, result=str)
    def inLanguage(self, context: str, source: str, tag: str) -> str:
        """A text of the QML file `context` in the language `tag`, whatever the page's is; mark it QT_TR_NOOP there."""
        return self._phrases.in_language(context, source, Language(tag))

    @property
    def face(self) -> Face:
        """Who has the screen now."""
        return decide(
            Claims(
                staff=self._navigator.in_staff,
                fatal=bool(self._fatal),
                paused=self._paused,
                outside_hours=self._closed_until is not None,
                session=self._session.is_active,
            )
        )

    def start(self) -> None:
        """Show the first page."""
        self._settle()

    def set_fatal(self, reason: str) -> None:
        """A fault without which nothing works (`store`), or an empty text when it is mended. Ends a running session."""
        if reason != self._fatal:
            self._fatal = reason
            if self.face is Face.OUT_OF_SERVICE and self._session.is_active:
                self._session.end(EndReason.FAULT)
            else:
                self._settle()

    def set_closed(self, opens_at: str | None) -> None:
        """Outside the station's hours: when it opens (`8:00`; empty where nobody knows), None inside them."""
        if opens_at != self._closed_until:
            self._closed_until = opens_at
            self._settle()

    def close(self) -> None:
        """Drop the pages; call it after the window is gone."""
        self._navigator.close()

    def _settle(self) -> None:
        """Put the face's own page on the screen; sessions and staff keep theirs."""
        face = self.face
        if face is Face.OUT_OF_SERVICE:
            self._navigator.reset(OUT_OF_SERVICE, {"reason": self._fatal})
        elif face is Face.PAUSED:
            self._navigator.reset(OUT_OF_SERVICE, {"reason": "paused"})
        elif face is Face.CLOSED:
            self._navigator.reset(OUT_OF_SERVICE, {"reason": "hours", "opens_at": self._closed_until or ""})
        elif face is Face.ATTRACT:
            self._navigator.reset(ATTRACT)

    @Slot(str)
    def _forget(self, _reason: str) -> None:
        """The session has ended: pages and their arguments go with the reset, the clipboard goes here."""
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
        self._navigator.forget()
        self._settle()

    @Slot()
    def _pass_language(self) -> None:
        language: Language = self._session.comfort.language
        self._station.set_language(language)
        self._navigator.set_language(language)
