"""A card as JSON, and what is left of it when it is masked."""

import json

import pytest

from devices.card_reader.card_json import card_fields, masked
from devices.card_reader.sample_cards import SAMPLE_CARDS

PERSONAL = ("name", "name_en", "birth", "address", "id_number", "pass_number", "new_address")


def test_all_keys_are_there_with_null_where_a_card_has_no_such_field() -> None:
    assert card_fields(SAMPLE_CARDS["resident_uyghur"]) == {
        "kind": "resident",
        "name": "阿依示例·示例江",
        "name_en": None,
        "sex": "女",
        "nation": "维吾尔",
        "nationality": None,
        "birth": "1900-01-01",
        "address": "新疆呼图壁县示例镇示例路1号",
        "id_number": "652323190001010029",
        "issuer": "呼图壁县公安局",
        "valid_from": "2020-01-01",
        "valid_to": None,
        "pass_number": None,
        "issue_count": None,
        "new_address": None,
    }


@pytest.mark.parametrize("name", SAMPLE_CARDS)
def test_masked_fields_hold_nothing_that_tells_who_it_is(name: str) -> None:
    plain = card_fields(SAMPLE_CARDS[name])
    hidden = masked(plain)

    assert hidden.keys() == plain.keys()
    text = json.dumps(hidden, ensure_ascii=False)
    for key in PERSONAL:
        assert (hidden[key] is None) == (plain[key] is None)
        assert plain[key] is None or plain[key] not in text
    assert "1900" not in text, "the birthday inside the number too"
    for key in plain.keys() - set(PERSONAL):
        assert hidden[key] == plain[key]
