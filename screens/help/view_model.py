"""A call for staff and how it stands, looked at every second while the sheet is open."""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.help import OPEN, HelpCall, HelpState
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from offline_store.errors import StoreUnavailable

QML_IMPORT_NAME = "screens.help"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 1000
LONG_S = 45.0
"""After this long without an answer the sheet also says whom to ring; the call goes on."""


class HelpDesk(Protocol):
    """What this sheet needs."""

    def call(self, page: str) -> HelpCall:
        """Call staff from a page."""
        ...

    def state(self, call: HelpCall) -> HelpCall:
        """The call as it stands. Raises StoreUnavailable."""
        ...

    def cancel(self, call: HelpCall) -> None:
        """Take the call back. Raises StoreUnavailable."""
        ...


@QmlElement
class HelpViewModel(ViewModel):
    """Calls when it is shown; closing the sheet leaves the call standing, 取消 takes it back.

    `page` is the name of a screen, the only thing that the call tells of where the citizen is.
    """

    changed = Signal()

    def __init__(
        self,
        desk: HelpDesk,
        background: Runner,
        page: str,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._background = background
        self._monotonic = monotonic
        self._since = monotonic()
        self._call: HelpCall | None = None
        self._long = False
        self._timer = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        background.run(lambda: desk.call(page), self._take)

    @Property(str, notify=changed)
    def state(self) -> str:
        """`calling` (also before the call has gone out), `coming`, `closed` or `nobody`."""
        return HelpState.CALLING.value if self._call is None else self._call.state.value

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Whom to ring, as a left-to-right isolate; empty before it is known."""
        return "" if self._call is None else f"\u2066{self._call.phone}\u2069"

    @Property(bool, notify=changed)
    def long(self) -> bool:
        """Whether nobody has answered for a while."""
        return self._long

    @Slot()
    def cancel(self) -> None:
        """取消. A call that has not gone out yet is found by the page that called, and taken back as well."""
        self._timer.stop()
        desk, call, page = self._desk, self._call, self._page
        self._background.run(lambda: desk.cancel(call or desk.call(page)), lambda _: None, self._survive)

    @Slot()
    def look(self) -> None:
        """How it stands now; called by the timer."""
        call = self._call
        if call is not None:
            self._background.run(lambda: self._desk.state(call), self._take, self._survive)

    def close(self) -> None:
        """Stop looking."""
        self._timer.stop()

    def _take(self, call: HelpCall) -> None:
        waited = call.state is HelpState.CALLING and self._monotonic() - self._since >= LONG_S
        if call != self._call or waited != self._long:
            self._call, self._long = call, waited
            self.changed.emit()
        if call.id is not None and (call.state in OPEN or call.state is HelpState.NOBODY):
            self._timer.start()

    def _survive(self, error: Exception) -> None:
        self._timer.start()  # the last answer stands until there is another
        if not isinstance(error, StoreUnavailable):
            raise error
