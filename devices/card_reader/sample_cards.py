"""Scripted cards for the simulator and the tests: people who plainly don't exist, numbers with the right check sign.

Everybody is called 示例 (example), was born on 1 January 1900 and lives in 示例路.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from devices.card_reader.card import Card, CardKind
from devices.card_reader.card_codes import NATIONS, SEXES
from devices.card_reader.card_layout import (
    ADDRESS_BYTES,
    BLOCK_BYTES,
    FOREVER,
    KIND_BY_FLAG,
    KIND_FLAG,
    LAYOUTS,
    Field,
)
from kiosk.domain.id_number import check_sign

_BIRTH = date(1900, 1, 1)


def _number(area: str, sequence: str) -> str:
    first = f"{area}{_BIRTH:%Y%m%d}{sequence}"
    return first + check_sign(first)


_RESIDENT = Card(
    kind=CardKind.RESIDENT,
    name="张示例",
    id_number=_number("652323", "001"),
    sex="男",
    nation="汉",
    birth=_BIRTH,
    address="新疆呼图壁县示例镇示例路1号",
    issuer="呼图壁县公安局",
    valid_from=date(2020, 1, 1),
    valid_to=date(2040, 1, 1),
)

SAMPLE_CARDS: Mapping[str, Card] = {
    "resident": _RESIDENT,
    "resident_uyghur": replace(
        _RESIDENT,
        name="阿依示例·示例江",
        id_number=_number("652323", "002"),
        sex="女",
        nation="维吾尔",
        valid_to=None,
    ),
    "resident_rare_hanzi": replace(_RESIDENT, name="王㛃𬱖", id_number=_number("652323", "003")),
    "resident_moved": replace(
        _RESIDENT, name="李示例", id_number=_number("652323", "005"), new_address="新疆呼图壁县示例乡示例村2号"
    ),
    "hmt": Card(
        kind=CardKind.HMT,
        name="陈示例",
        id_number=_number("810000", "001"),
        sex="男",
        birth=_BIRTH,
        address="新疆呼图壁县示例镇示例路3号",
        issuer="呼图壁县公安局",
        valid_from=date(2021, 1, 1),
        valid_to=date(2026, 1, 1),
        pass_number="H00000000",  # noqa: S106 - a travel pass, not a password
        issue_count="01",
    ),
    "foreign_2017": Card(
        kind=CardKind.FOREIGN_2017,
        name="示例安",
        id_number="CAN000000000000",
        name_en="EXAMPLE, ANN",
        sex="女",
        nationality="CAN",
        birth=_BIRTH,
        issuer="6500",
        valid_from=date(2018, 1, 1),
        valid_to=date(2028, 1, 1),
    ),
    "foreign_2023": Card(
        kind=CardKind.FOREIGN_2023,
        name="示例宁",
        id_number=_number("900000", "001"),
        name_en="EXAMPLE-OF-A-VERY-LONG-NAME, ANNA MARIA",
        sex="女",
        nationality="KAZ",
        birth=_BIRTH,
        valid_from=date(2024, 1, 1),
        valid_to=date(2034, 1, 1),
        issue_count="00",
    ),
}
"""By the name that `put` takes."""

_FLAG_BY_KIND = {kind: flag for flag, kind in KIND_BY_FLAG.items()}
_SEX_CODES = {word: code for code, word in SEXES.items()}
_NATION_CODES = {word: code for code, word in NATIONS.items()}


def encode_card(card: Card) -> bytes:
    """The 256-byte text block of `card`: what `parse_card` reads. Raises ValueError where a field is too long."""
    layout = LAYOUTS[card.kind]
    texts = {
        "name": card.name,
        "id_number": card.id_number,
        "sex": _SEX_CODES.get(card.sex or "", ""),
        "nation": _NATION_CODES.get(card.nation or "", ""),
        "nationality": card.nationality,
        "birth": _digits(card.birth),
        "address": card.address,
        "issuer": card.issuer,
        "valid_from": _digits(card.valid_from),
        "valid_to": _digits(card.valid_to) or FOREVER,
        "pass_number": card.pass_number,
        "issue_count": card.issue_count,
    }
    name_en = card.name_en or ""
    if "name_en" in layout:
        signs = layout["name_en"].length // 2
        texts |= {"name_en": name_en[:signs], "name_en_rest": name_en[signs:]}
    block = bytearray(" ".encode("utf-16-le") * (BLOCK_BYTES // 2))
    for name, field in layout.items():
        _put(block, field, texts[name] or "")
    _put(block, KIND_FLAG, _FLAG_BY_KIND.get(card.kind, ""))
    return bytes(block)


def encode_newest_address(card: Card) -> bytes | None:
    """The 70 bytes of the newest address; None where the card has none."""
    if card.new_address is None:
        return None
    block = bytearray(" ".encode("utf-16-le") * (ADDRESS_BYTES // 2))
    _put(block, Field(0, ADDRESS_BYTES), card.new_address)
    return bytes(block)


def _put(block: bytearray, field: Field, text: str) -> None:
    encoded = text.encode("utf-16-le")
    if len(encoded) > field.length:
        raise ValueError(f"a text of {len(encoded)} bytes does not fit a field of {field.length}")
    block[field.offset : field.offset + len(encoded)] = encoded


def _digits(day: date | None) -> str:
    return f"{day:%Y%m%d}" if day is not None else ""
