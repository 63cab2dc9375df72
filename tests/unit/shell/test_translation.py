"""Texts in a language that is not the page's come from the files that native readers review."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.domain.language import Language
from kiosk.shell.translation import Phrases

ROOT = Path(__file__).resolve().parents[3]
GREETINGS = [("AttractScreen", "开始办事"), ("IdlePrompt", "您还在吗？")]


def reviewed(context: str, source: str, language: Language) -> str:
    """What the language's Qt Linguist file says."""
    for element in ET.parse(ROOT / "assets" / "i18n" / f"kiosk_{language}.ts").getroot().iter("context"):
        if element.findtext("name") == context:
            for message in element.iter("message"):
                if message.findtext("source") == source:
                    return message.findtext("translation") or ""
    return ""


@pytest.mark.parametrize("language", [Language.UG, Language.KK, Language.EN])
@pytest.mark.parametrize(("context", "source"), GREETINGS)
def test_a_greeting_is_the_one_of_the_file(context: str, source: str, language: Language) -> None:
    said = Phrases().in_language(context, source, language)
    assert said == reviewed(context, source, language)
    assert said not in {"", source}


def test_chinese_is_the_source_and_an_unknown_text_stays_chinese() -> None:
    phrases = Phrases()
    assert phrases.in_language("IdlePrompt", "您还在吗？", Language.ZH) == "您还在吗？"
    assert phrases.in_language("IdlePrompt", "没有这句", Language.UG) == "没有这句"
