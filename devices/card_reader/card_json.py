"""A card as JSON: for the field engineer's command, masked unless it is told to show."""

from collections.abc import Callable, Mapping

from devices.card_reader.card import Card
from kiosk.domain.masking import MASK, mask_name_for_paper, mask_number_for_screen

CardFields = dict[str, str | None]

KEYS = (
    "kind",
    "name",
    "name_en",
    "sex",
    "nation",
    "nationality",
    "birth",
    "address",
    "id_number",
    "issuer",
    "valid_from",
    "valid_to",
    "pass_number",
    "issue_count",
    "new_address",
)
"""In this order; the photo is never among them."""


def card_fields(card: Card) -> CardFields:
    """All of `KEYS`; dates in ISO form, None for 长期 and for a field that such a card does not have."""
    return {key: _text(getattr(card, key)) for key in KEYS}


def masked(fields: CardFields) -> CardFields:
    """The same keys with what tells who it is made unreadable."""
    return {key: _MASKS[key](value) if value is not None and key in _MASKS else value for key, value in fields.items()}


def _text(value: object) -> str | None:
    return None if value is None else str(value)  # str() of a date is its ISO form, of a StrEnum its value


def _mask_birth(_text_of_date: str) -> str:
    return "****-**-**"


def _mask_address(text: str) -> str:
    """新疆****: which part of the country, and no more."""
    return text[:2] + MASK * len(text[2:])


_MASKS: Mapping[str, Callable[[str], str]] = {
    "name": mask_name_for_paper,
    "name_en": mask_name_for_paper,
    "birth": _mask_birth,
    "address": _mask_address,
    "id_number": mask_number_for_screen,
    "pass_number": mask_number_for_screen,
    "new_address": _mask_address,
}
