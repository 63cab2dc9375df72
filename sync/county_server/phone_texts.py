"""The words of the phone pages in four languages: those of the paper where it says the same, and a few of their own."""

import tomllib
from functools import cache
from typing import Any

from kiosk.domain.asset_paths import asset
from kiosk.domain.language import Language
from sync.county_server.pages import TEMPLATES

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


@cache
def _texts() -> dict[str, dict[str, Any]]:
    sections: dict[str, dict[str, Any]] = {}
    for path in (asset("i18n", "receipts.toml"), TEMPLATES / "phone.toml"):
        for section, texts in tomllib.loads(path.read_text(encoding="utf-8")).items():
            sections.setdefault(section, {}).update(texts)
    return sections


def say(key: str, language: Language, /, **values: object) -> str:
    """The text `section.name`, filled in; in Chinese where it was never translated.

    In right-to-left languages a filled-in value is isolated, so that a number in it keeps its order. Raises KeyError
    for an unknown key: a misspelt one is a bug, and a test walks all pages.
    """
    section, name = key.split(".")
    text = _texts()[section][name]
    pattern: str = text.get(language.value) or text["zh"]
    if language.is_right_to_left:
        values = {name: _isolated(value) for name, value in values.items()}
    return pattern.format(**values)


def _isolated(value: object) -> object:
    return f"{_FIRST_STRONG_ISOLATE}{value}{_POP_ISOLATE}" if isinstance(value, str | int) else value
