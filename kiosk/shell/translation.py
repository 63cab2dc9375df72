"""Switches the language of all `qsTr` texts at run time; says single ones in another. The source texts are Chinese."""

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
        self._translator = _load(language, self._parent)
        if self._translator is None:
            return False
        QCoreApplication.installTranslator(self._translator)
        return True

    def remove(self) -> None:
        """Back to the source texts."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


class Phrases:
    """Single texts in a language that is not the page's: where all four greet side by side. Reads each file once."""

    def __init__(self) -> None:
        self._translators: dict[Language, QTranslator | None] = {}

    def in_language(self, context: str, source: str, language: Language) -> str:
        """The text `source` of the QML file `context` in `language`; in Chinese where there is none."""
        if language is Language.ZH:
            return source
        if language not in self._translators:
            self._translators[language] = _load(language)
        translator = self._translators[language]
        return (translator and translator.translate(context, source)) or source


def _load(language: Language, parent: QObject | None = None) -> QTranslator | None:
    """The compiled file of a language, from the packaged program or from a checkout; None where it is missing."""
    translator = QTranslator(parent)
    folders = (ASSETS / "i18n", BUILT_TRANSLATIONS)
    found = any(translator.load(f"kiosk_{language.value}.qm", str(folder)) for folder in folders)
    return translator if found else None
