"""The words of the paper: whole in four languages, each in its own letters, nothing in the file that is not printed."""

import inspect
import re
from string import Formatter

import pytest

from kiosk.domain.catalogue import MaterialForm, Supply
from kiosk.domain.certificates import CertificateType
from kiosk.domain.language import Language
from kiosk.services import receipt_texts, receipts
from kiosk.services.receipt_texts import Wording, table
from tests.helpers.alphabets import ALPHABETS, foreign_letters

CITIZENS = {
    f"{section}.{name}": text
    for section, names in table().items()
    if section != "staff"
    for name, text in names.items()
}
IN_WORDS = {"ticket.over_an_hour", "guide.working_day"}
"""Chinese and English say the figure in the text itself."""


def fields(text: str) -> set[str]:
    return {re.split(r"[.\[]", name)[0] for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", CITIZENS)
def test_every_text_is_in_every_language(key: str) -> None:
    assert set(CITIZENS[key]) == {language.value for language in Language}
    assert all(text.strip() == text != "" for text in CITIZENS[key].values())


@pytest.mark.parametrize("key", sorted(CITIZENS.keys() - IN_WORDS))
def test_no_language_loses_what_is_filled_in(key: str) -> None:
    assert len({frozenset(fields(text)) for text in CITIZENS[key].values()}) == 1


@pytest.mark.parametrize("language", ALPHABETS)
def test_each_is_written_in_its_own_alphabet(language: str) -> None:
    assert [key for key, text in CITIZENS.items() if foreign_letters(language, text[language])] == []


def test_the_file_holds_what_is_printed_and_no_more() -> None:
    source = inspect.getsource(receipts) + inspect.getsource(receipt_texts)
    named = set(re.findall(r'"((?:common|ticket|guide|certificate|staff)\.\w+)"', source))
    named |= {f"supply.{supply.value}" for supply in Supply} | {f"form.{form.value}" for form in MaterialForm}
    named |= {f"certificate_type.{kind.value}" for kind in CertificateType}
    assert named == {f"{section}.{name}" for section, names in table().items() for name in names}


def test_what_is_filled_in_stands_apart_from_right_to_left_text() -> None:
    assert Wording(Language.UG)("ticket.minutes", range="12–20") == "\u206812–20\u2069 مىنۇت"
    assert Wording(Language.ZH)("ticket.minutes", range="12–20") == "12–20 分钟"


def test_a_text_that_is_not_there_is_a_bug() -> None:
    with pytest.raises(KeyError):
        Wording(Language.ZH)("ticket.absent")
