"""Every text of the screens is there in every language, with its places for figures; drafts are marked as drafts."""

import json
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import PySide6
import pytest

from kiosk.shell.station import HALL_NAME

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = ("ug", "kk", "en")
DRAFTS = frozenset({"ug", "kk"})
"""No native reader has seen them: each of their texts stays `unfinished` in its file until one has."""
PLACES = re.compile(r"%(?:n|\d)")


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    """By context and Chinese text: the `<translation>` of each."""
    return {
        (str(context.findtext("name")), str(message.findtext("source"))): message.find("translation")  # type: ignore[misc]
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def words(translation: ET.Element) -> list[str]:
    """Its text, or each of its plural forms."""
    forms = translation.findall("numerusform") or [translation]
    return [form.text or "" for form in forms]


@cache
def asked_for() -> frozenset[tuple[str, str]]:
    """What the sources ask for now, collected anew."""
    import tempfile

    lists = [ROOT / "screens", ROOT / "kiosk" / "shell"]
    sources = [path for folder in lists for suffix in ("*.qml", "*.py") for path in sorted(folder.rglob(suffix))]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "all.ts"
        tool = Path(PySide6.__file__).parent / "lupdate"
        command = [str(tool), "-silent", "-locations", "none", "-source-language", "zh_CN", "-target-language", "en"]
        subprocess.run([*command, *map(str, sources), "-ts", str(target)], check=True, timeout=60)
        return frozenset(messages(target))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing(language: str) -> None:
    known = messages(ROOT / "assets" / "i18n" / f"kiosk_{language}.ts")
    assert asked_for() - set(known) == set(), "run .ci/translations update"
    assert [key for key, translation in known.items() if not all(words(translation))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_have_their_places(language: str) -> None:
    """`%1` of the source is in the translation too; a plural form may spell its number out."""
    wrong = []
    for (context, source), translation in messages(ROOT / "assets" / "i18n" / f"kiosk_{language}.ts").items():
        for form in words(translation):
            asked, given = set(PLACES.findall(source)) - {"%n"}, set(PLACES.findall(form)) - {"%n"}
            if asked != given:
                wrong.append((context, source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_drafts_are_marked_and_nothing_else_is(language: str) -> None:
    kinds = {t.get("type", "finished") for t in messages(ROOT / "assets" / "i18n" / f"kiosk_{language}.ts").values()}
    assert kinds == ({"unfinished"} if language in DRAFTS else {"finished"})
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "to be reviewed by native speakers" in readme


FULL_WIDTH = re.compile("[“”‘’…—]")
"""Signs that the Han letters draw as wide as a Han sign, in English too."""
OTHER_SPELLING = re.compile(r"\b(center|color|neighbor|catalog\b|canceled)", re.IGNORECASE)
BARE_FIGURE = re.compile(r"\b(page|step) %\d|%1 of %2", re.IGNORECASE)


def english_of(value: object) -> Iterator[str]:
    """Every English text in a JSON value."""
    if isinstance(value, dict):
        yield from (text for key, text in value.items() if key == "en" and isinstance(text, str))
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from english_of(part)


def test_english_is_set_and_spelled_in_one_way() -> None:
    """Straight quotes, three dots, one spelling; a figure stays on the line of its word."""
    texts = [form for t in messages(ROOT / "assets" / "i18n" / "kiosk_en.ts").values() for form in words(t)]
    for path in (ROOT / "assets" / "catalogue").rglob("*.json"):
        texts += english_of(json.loads(path.read_text("utf-8")))
    texts.append(HALL_NAME.en)
    assert len(texts) > 1000
    for rule in (FULL_WIDTH, OTHER_SPELLING, BARE_FIGURE):
        assert [text for text in texts if rule.search(text)] == [], rule.pattern
