"""From the card's 256-byte text block to a `Card`: pure, and safe against any bytes.

A block is refused where what the hall relies on is not there: a name, a number with the right check sign, dates that
exist. Codes that no table knows are left out instead: no citizen is sent away because of a new nation code.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import NoReturn

from devices.card_reader.card import Card, CardKind
from devices.card_reader.card_codes import NATIONS, SEXES
from devices.card_reader.card_layout import ADDRESS_BYTES, BLOCK_BYTES, FOREVER, KIND_BY_FLAG, KIND_FLAG, LAYOUTS, Field
from kiosk.domain.id_number import is_valid_id_number

_NEVER_IN_TEXT = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode categories that can only come from damage or from somebody's trick. Private use (Co) is not among them: it
carries the rare hanzi of older cards."""

_NUMBER_2017 = re.compile(r"[A-Z]{3}[0-9]{12}")


class CardTextError(ValueError):
    """The block is not a card's. The message names the field, never its content."""


def parse_card(block: bytes) -> Card:
    """The card whose text block this is. Raises `CardTextError` and nothing else."""
    if len(block) != BLOCK_BYTES:
        raise CardTextError(f"text block of {len(block)} bytes, {BLOCK_BYTES} expected")
    kind = kind_of(block)
    texts = {name: _text(block, field, name) for name, field in LAYOUTS[kind].items()}
    name_en = _spaced_once(texts.get("name_en", "") + texts.get("name_en_rest", ""))
    stripped = {name: text.strip() for name, text in texts.items()}
    return Card(
        kind=kind,
        name=stripped["name"] or name_en or _refuse("name"),
        id_number=_number(stripped["id_number"], kind),
        name_en=name_en or None,
        sex=SEXES.get(stripped["sex"]),
        nation=NATIONS.get(stripped.get("nation", "")),
        nationality=stripped.get("nationality") or None,
        birth=_day(stripped, "birth") or _refuse("birth"),
        address=stripped.get("address") or None,
        issuer=stripped.get("issuer") or None,
        valid_from=_day(stripped, "valid_from"),
        valid_to=None if stripped["valid_to"] == FOREVER else _day(stripped, "valid_to"),
        pass_number=stripped.get("pass_number") or None,
        issue_count=stripped.get("issue_count") or None,
    )


def kind_of(block: bytes) -> CardKind:
    """The kind by the flag at byte 248; a blank or unknown flag is a resident's card."""
    flag = block[KIND_FLAG.offset : KIND_FLAG.offset + KIND_FLAG.length]
    return KIND_BY_FLAG.get(flag.decode("utf-16-le", errors="replace"), CardKind.RESIDENT)


def parse_newest_address(data: bytes) -> str | None:
    """The newest address (追加住址, 70 bytes); None where it is blank. Raises `CardTextError`."""
    if len(data) != ADDRESS_BYTES:
        raise CardTextError(f"newest address of {len(data)} bytes, {ADDRESS_BYTES} expected")
    return _text(data, Field(0, ADDRESS_BYTES), "new_address").strip() or None


def _refuse(field: str) -> NoReturn:
    raise CardTextError(f"{field} is missing or damaged")


def _text(block: bytes, field: Field, name: str) -> str:
    """The field's signs with their padding. A sign that never stands on a card refuses the block."""
    # A lone surrogate passes here and is caught by its category: no exception ever holds a piece of the card.
    text = block[field.offset : field.offset + field.length].decode("utf-16-le", errors="surrogatepass")
    text = text.replace("\0", " ")  # some readers pad with zeros
    if any(unicodedata.category(sign) in _NEVER_IN_TEXT for sign in text):
        raise CardTextError(f"{name} holds signs that stand on no card")
    return text


def _spaced_once(text: str) -> str:
    return " ".join(text.split())


def _number(text: str, kind: CardKind) -> str:
    # The rule behind the check digit of the 2017 number is not published: its form has to do.
    good = _NUMBER_2017.fullmatch(text) is not None if kind is CardKind.FOREIGN_2017 else is_valid_id_number(text)
    return text if good else _refuse("id_number")


def _day(texts: Mapping[str, str], field: str) -> date | None:
    """YYYYMMDD; None where it is blank."""
    text = texts[field]
    if not text:
        return None
    if len(text) != 8 or not text.isascii() or not text.isdigit():
        raise CardTextError(f"{field} is not a date")
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        raise CardTextError(f"{field} is not a date") from None
