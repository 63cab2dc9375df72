"""What every view model is: a QObject that lives as long as its page and knows the reader's language."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.language import Language, LocalizedText

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ViewModel(QObject):
    """Made by the registry when its page is shown, closed when the page is left.

    Sentences stand in QML (`qsTr`), so that they follow the language by themselves. What comes from the catalogue is a
    `LocalizedText`: give it by a property with `self.text(...)`, notified by a signal of the page's own class that
    `languageChanged` is connected to (PySide 6.11 ends the process over an inherited `notify`).
    """

    languageChanged = Signal()
    kindChanged = Signal(object)
    """`TimeoutKind`: what a person does on this page has changed, and with it how long they may stand still."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = Language.ZH

    @property
    def reader_language(self) -> Language:
        """The language of the page."""
        return self._language

    def set_language(self, language: Language) -> None:
        """Called by the navigator before the page is shown and whenever the citizen changes the language."""
        if language is not self._language:
            self._language = language
            self.languageChanged.emit()

    def text(self, text: LocalizedText) -> str:
        """A catalogue text as this reader sees it; Chinese where it was never translated."""
        return text.in_language(self._language)

    def close(self) -> None:
        """The page is gone: stop what was started. Background callbacks are silenced by the navigator."""
