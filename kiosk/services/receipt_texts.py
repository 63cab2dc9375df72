"""Words of the paper in the citizen's language, from assets/i18n/receipts.toml (read once)."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from string import Formatter
from typing import Any

from kiosk.domain.asset_paths import asset
from kiosk.domain.clock import HALL_ZONE
from kiosk.domain.language import Language, LocalizedText

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"

Table = Mapping[str, Mapping[str, Mapping[str, str]]]
"""section -> name -> language -> text."""


@lru_cache(maxsize=1)
def table() -> Table:
    """All texts of the paper. Raises OSError or TOMLDecodeError where the assets are broken: a fault of the package."""
    with asset("i18n", "receipts.toml").open("rb") as file:
        return tomllib.load(file)


class Wording:
    """Texts of one language: `say("ticket.people", count=6)`. A missing text is a bug and raises KeyError."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._formatter = _IsolatingFormatter() if language.is_right_to_left else Formatter()

    def __call__(self, key: str, **values: object) -> str:
        """The text of `section.name`, its braces filled in."""
        section, name = key.split(".")
        return self._formatter.format(table()[section][name][self.language.value], **values)

    def moment(self, when: datetime) -> str:
        """Day and time in the hall: 11月24日 16:26."""
        return self("common.moment", moment=when.astimezone(HALL_ZONE))

    def day(self, when: date) -> str:
        """A day of the hall: 11月24日."""
        return self("common.date", moment=when)


def localized(key: str) -> LocalizedText:
    """A text without braces in all its languages."""
    section, name = key.split(".")
    return LocalizedText(**table()[section][name])


def isolated(text: str) -> str:
    """`text` set apart from the direction of what surrounds it, so that 12–20 is not read as 20–12."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


class _IsolatingFormatter(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        return isolated(super().format_field(value, format_spec))
