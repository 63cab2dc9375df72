"""The header's time and date."""

from datetime import datetime

import pytest

from kiosk.domain.language import Language
from kiosk.shell.dates import clock_text, date_text

MOMENT = datetime(2026, 11, 24, 16, 26)  # noqa: DTZ001 - the hall's local time


def test_the_clock_has_24_hours() -> None:
    assert clock_text(MOMENT) == "16:26"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.ZH, "11月24日 星期二"),
        (Language.EN, "Tuesday, 24 November"),
        (Language.UG, "\u206624\u2069-نويابىر، سەيشەنبە"),
        (Language.KK, "\u206624\u2069-قاراشا، سەيسەنبى"),
    ],
)
def test_the_date_in_each_language(language: Language, text: str) -> None:
    assert date_text(MOMENT, language) == text
