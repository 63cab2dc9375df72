"""Switches the language of all `qsTr` texts at run time. The source texts are Chinese."""

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from kiosk.domain.language import Language
from kiosk.shell.paths import ASSETS, BUILT_TRANSLATIONS


class Translation:
    """One translator at a time, installed in the application."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._parent = parent
        self._translator: QTranslator | None = None

    def switch(self, language: Language) -> bool:
        """Make `qsTr` answer in `language`; False where its compiled file is missing (texts stay Chinese then)."""
        self.remove()
        if language is Language.ZH:
            return True
        translator = QTranslator(self._parent)
        for folder in (ASSETS / "i18n", BUILT_TRANSLATIONS):
            if translator.load(f"kiosk_{language.value}.qm", str(folder)):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
                return True
        return False

    def remove(self) -> None:
        """Back to the source texts."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
