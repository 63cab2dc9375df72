"""The four languages of the screen, the voice and the paper."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """Values are BCP 47 tags; Uyghur and Kazakh are written in Arabic script (右起书写)."""

    ZH = "zh"
    UG = "ug"
    KK = "kk"
    EN = "en"

    @property
    def is_right_to_left(self) -> bool:
        """Whether the script of this language runs from right to left."""
        return self in RIGHT_TO_LEFT


RIGHT_TO_LEFT = frozenset({Language.UG, Language.KK})
"""Languages whose pages and paper are mirrored."""


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """A text of the catalogue; Chinese is always there, a missing translation falls back to it."""

    zh: str
    ug: str = ""
    kk: str = ""
    en: str = ""

    def in_language(self, language: Language) -> str:
        """The text in `language`, or in Chinese where it was never translated."""
        return str(getattr(self, language.value)) or self.zh

    def is_translated(self, language: Language) -> bool:
        """Whether `in_language` gives that language itself and not the Chinese fall-back."""
        return bool(getattr(self, language.value))
