"""A page that asks the store once and shows the answer: loading, loaded, or not to be read just now."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from offline_store.errors import StoreUnavailable

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LoadingViewModel(ViewModel):
    """Give `look` (off the screen's thread) and `take` (on it), and call `load` at the end of `__init__`."""

    asked = Signal()
    """A question was put or answered. Connect it to the page's own `changed`: a property's `notify` has to be a signal
    of the same class (PySide 6.11 ends the process over an inherited one)."""

    def __init__(self, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._loaded = False
        self._failed = False

    @Slot()
    def load(self) -> None:
        """Ask the store, for the first time or once more after it could not be read."""
        self._failed = False
        self.asked.emit()
        self._background.run(self.look, self._take, self._fail)

    @Property(bool, notify=asked)
    def loaded(self) -> bool:
        """Whether there has been an answer."""
        return self._loaded

    @Property(bool, notify=asked)
    def failed(self) -> bool:
        """Whether the store could not be read."""
        return self._failed

    def look(self) -> Any:
        """Ask the store; runs on another thread and touches nothing of Qt."""
        raise NotImplementedError  # abstract: a QObject's metaclass is Qt's, so ABC can't say it

    def take(self, answer: Any) -> None:
        """Keep the answer."""
        raise NotImplementedError  # abstract, as `look`

    def _take(self, answer: object) -> None:
        self.take(answer)
        self._loaded = True
        self.asked.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StoreUnavailable):
            raise error
        self._failed = True
        self.asked.emit()
