"""Which page is on the screen. Pages are asked for by name; nobody but this file makes or drops a view model."""

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.language import Language
from kiosk.log_events import LogEvent, log_event
from kiosk.shell.background import Background
from kiosk.shell.paths import ROOT
from kiosk.shell.properties import Property
from kiosk.shell.session import Session, TimeoutKind
from kiosk.shell.spec import Arguments, Presentation, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)

HOME = "home"
STAFF = "staff"
"""Screens of the staff are `staff` and `staff.*`."""

KNOCKS = 5
KNOCK_WINDOW_S = 4.0
"""Staff entrance: five taps on the mark within four seconds. Fewer change nothing that can be seen."""


@QmlElement
class Page(QObject):
    """One shown screen: where its QML is and what it is bound to."""

    kindChanged = Signal()

    def __init__(self, spec: ScreenSpec[Any], arguments: Arguments, view_model: ViewModel, close: Callable[[], None]):
        super().__init__()
        self.spec = spec
        self.arguments = arguments
        self.view_model = view_model
        self.timeout = spec.timeout
        self._close = close
        view_model.setParent(self)
        view_model.kindChanged.connect(self._become)

    @Property(QUrl, constant=True)
    def url(self) -> QUrl:
        """The QML file."""
        return QUrl.fromLocalFile(str(ROOT / self.spec.qml))

    @Property(QObject, constant=True)
    def vm(self) -> QObject:
        """The view model, for the page's `required property ... vm`."""
        return self.view_model

    @Property(str, constant=True)
    def name(self) -> str:
        """The name in the registry."""
        return self.spec.name

    @Property(str, constant=True)
    def dock(self) -> str:
        """`attract`, `home`, `page`, `done` or `none`."""
        return self.spec.dock.value

    @Property(bool, constant=True)
    def header(self) -> bool:
        """Whether the common header stands above it."""
        return self.spec.header

    @Slot(object)
    def _become(self, kind: TimeoutKind) -> None:
        self.timeout = kind
        self.kindChanged.emit()

    def dispose(self) -> None:
        """The page is gone from the screen: silence its work, close its view model, let Qt delete both."""
        self._close()
        self.view_model.close()
        self.deleteLater()


@QmlElement
class Navigator(QObject):
    """A stack of (name, arguments), the page of its top, and at most one sheet over it.

    A page that fails to open is a bug of ours: it is logged, and `trouble` puts a calm sentence in its place.
    Pages that need services wait (`loading`) until `set_services`.
    """

    pageChanged = Signal()
    sheetChanged = Signal()
    waitingChanged = Signal()

    def __init__(
        self,
        registry: Mapping[str, ScreenSpec[Any]],
        session: Session,
        background: Background,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._registry = registry
        self._session = session
        self._background = background
        self._monotonic = monotonic
        self._services: Any = None
        self._has_services = False
        self._stack: list[tuple[str, Arguments]] = []
        self._page: Page | None = None
        self._sheet: Page | None = None
        self._loading = False
        self._trouble = False
        self._forward = True
        self._knocks: list[float] = []

    # -- what QML sees

    @Property(Page, notify=pageChanged)
    def page(self) -> Page | None:
        """The page below any sheet; null while loading or in trouble."""
        return self._page

    @Property(Page, notify=sheetChanged)
    def sheet(self) -> Page | None:
        """The sheet over the page, or null."""
        return self._sheet

    @Property(bool, notify=waitingChanged)
    def loading(self) -> bool:
        """Whether the asked page waits for the services."""
        return self._loading

    @Property(bool, notify=waitingChanged)
    def trouble(self) -> bool:
        """Whether the asked page could not be opened."""
        return self._trouble

    @Property(bool, notify=pageChanged)
    def forward(self) -> bool:
        """Whether the last move went deeper (else back)."""
        return self._forward

    @Slot(str, result=bool)
    def has(self, name: str) -> bool:
        """Whether a screen of this name is built: a tile stands only where it leads somewhere."""
        return name in self._registry

    @Slot(str)
    @Slot(str, "QVariantMap")
    def open(self, name: str, arguments: Arguments | None = None) -> None:
        """Go to a page, or lay a sheet over the present one. Asking again for what is already there does nothing."""
        asked = (name, dict(arguments or {}))
        spec = self._registry[name]
        self._session.begin()
        if spec.presentation is Presentation.SHEET:
            if self._sheet is None or (self._sheet.spec.name, self._sheet.arguments) != asked:
                self._open_sheet(*asked)
            return
        if self._stack and self._stack[-1] == asked and not self._trouble:
            self.closeSheet()
            return
        self._stack.append(asked)
        self._show(forward=True)

    @Slot(str)
    @Slot(str, "QVariantMap")
    def replace(self, name: str, arguments: Arguments | None = None) -> None:
        """Go to a page that takes the place of the present one in the stack: 返回 will not come here again."""
        asked = (name, dict(arguments or {}))
        if self._stack:
            self._stack.pop()
        self._stack.append(asked)
        self._show(forward=True)

    @Slot(str)
    @Slot(str, "QVariantMap")
    def finish(self, name: str, arguments: Arguments | None = None) -> None:
        """Go to a page after something was done: nothing before it can be come back to but home."""
        self._stack = [(HOME, {}), (name, dict(arguments or {}))]
        self._show(forward=True)

    @Slot("QVariantMap")
    def remember(self, place: Arguments) -> None:
        """Add to the present page's arguments where the citizen was on it (tab, row), for when 返回 leads here."""
        if self._stack:
            name, arguments = self._stack[-1]
            self._stack[-1] = (name, {**arguments, **place})

    @Slot()
    def back(self) -> None:
        """Close the sheet, else go to the page before; from the first page go home."""
        if self._sheet is not None:
            self.closeSheet()
        elif len(self._stack) > 1:
            self._stack.pop()
            self._show(forward=False)
        else:
            self.home()

    @Slot()
    def home(self) -> None:
        """首页: keeps the session."""
        self._session.begin()
        self._stack = [(HOME, {})]
        self._show(forward=False)

    @Slot()
    def exit(self) -> None:
        """退出: ends the session; whoever listens to its end calls `reset`."""
        self._session.finish()

    @Slot(str)
    def start(self, language: str) -> None:
        """开始办事 in the language that was touched."""
        self._session.chooseLanguage(language)
        self.home()

    @Slot()
    def closeSheet(self) -> None:
        """Take the sheet away."""
        if self._sheet is not None:
            self._set_sheet(None)
            if self._page is not None:
                self._session.enter(self._page.timeout)

    @Slot()
    def knock(self) -> None:
        """One tap on the mark; the fifth within four seconds ends the session and opens the staff's PIN page."""
        now = self._monotonic()
        self._knocks = [moment for moment in self._knocks if now - moment <= KNOCK_WINDOW_S] + [now]
        if len(self._knocks) >= KNOCKS and self.has(STAFF):
            self._knocks.clear()
            self._session.finish()
            self._session.begin()
            self._stack = [(STAFF, {})]
            self._show(forward=True)

    # -- what the shell sees

    @property
    def in_staff(self) -> bool:
        """Whether a staff screen has been entered."""
        return bool(self._stack) and self._stack[0][0].split(".")[0] == STAFF

    @property
    def top(self) -> str:
        """Name of the page that is shown or waited for, empty before the first."""
        return self._stack[-1][0] if self._stack else ""

    @property
    def specs(self) -> list[ScreenSpec[Any]]:
        """All screens."""
        return list(self._registry.values())

    @property
    def current(self) -> Page | None:
        """As `page`, for Python."""
        return self._page

    def rehearse(self, spec: ScreenSpec[Any]) -> Page | None:
        """A page as for a citizen, not shown, for whoever drops it with `dispose`; None where it can't be made."""
        return self._make(spec, {})

    def set_services(self, services: object) -> None:
        """The store is open: pages that waited are shown now."""
        self._services = services
        self._has_services = True
        if self._loading:
            self._show(forward=True)

    def reset(self, root: str, arguments: Arguments | None = None) -> None:
        """Forget all pages and their arguments, and show `root`."""
        self._stack = [(root, dict(arguments or {}))]
        self._show(forward=False)

    def forget(self) -> None:
        """Forget all pages and their arguments; the shell says at once what is shown instead."""
        self._stack.clear()
        self._knocks.clear()

    def set_language(self, language: Language) -> None:
        """Tell the view models; QML's own sentences follow by retranslation."""
        for page in (self._page, self._sheet):
            if page is not None:
                page.view_model.set_language(language)

    def close(self) -> None:
        """Drop every page; the window is gone."""
        self._stack.clear()
        self._set_sheet(None)
        self._set_page(None)

    # -- inside

    def _show(self, *, forward: bool) -> None:
        name, arguments = self._stack[-1]
        spec = self._registry[name]
        self._forward = forward
        self._set_sheet(None)
        if spec.needs_services and not self._has_services:
            self._set_waiting(loading=True, trouble=False)
            self._set_page(None)
            return
        page = self._make(spec, arguments)
        self._set_waiting(loading=False, trouble=page is None)
        self._session.enter(spec.timeout)
        self._set_page(page)

    def _open_sheet(self, name: str, arguments: Arguments) -> None:
        spec = self._registry[name]
        if spec.needs_services and not self._has_services:
            return
        sheet = self._make(spec, arguments)
        if sheet is not None:
            self._session.enter(spec.timeout)
            self._set_sheet(sheet)

    def _make(self, spec: ScreenSpec[Any], arguments: Arguments) -> Page | None:
        work = self._background.scope()
        try:
            view_model = spec.make(ScreenContext(self._services, work), arguments)
        except Exception:  # a page must never take the kiosk down with it
            log_event(logger, logging.ERROR, LogEvent.UNHANDLED, exc_info=True, where=spec.name)
            return None
        view_model.set_language(self._session.comfort.language)
        page = Page(spec, arguments, view_model, work.close)
        page.kindChanged.connect(self._enter_again)
        return page

    @Slot()
    def _enter_again(self) -> None:
        """A page has become another kind of page; under a sheet its new time begins when the sheet goes."""
        if self._sheet is None and self._page is not None:
            self._session.enter(self._page.timeout)

    def _set_page(self, page: Page | None) -> None:
        old, self._page = self._page, page
        self.pageChanged.emit()
        if old is not None:
            old.dispose()

    def _set_sheet(self, sheet: Page | None) -> None:
        old, self._sheet = self._sheet, sheet
        if old is not sheet:
            self.sheetChanged.emit()
        if old is not None:
            old.dispose()

    def _set_waiting(self, *, loading: bool, trouble: bool) -> None:
        if (loading, trouble) != (self._loading, self._trouble):
            self._loading, self._trouble = loading, trouble
            self.waitingChanged.emit()
