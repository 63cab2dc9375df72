"""Where each field lies in the 256-byte text block, per kind of card (PROTOCOLS.md A; UTF-16LE, padded with spaces).

Offsets and lengths are in bytes. Reserved areas are left out: nothing is promised about them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from devices.card_reader.card import CardKind

BLOCK_BYTES = 256
ADDRESS_BYTES = 70
"""Length of an address, and of the newest address (追加住址) that is read by a command of its own."""
FOREVER = "长期"
"""Stands in place of the last day of validity."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field's place."""

    offset: int
    length: int


KIND_FLAG = Field(248, 2)
"""At the same place in every kind."""

KIND_BY_FLAG = {"J": CardKind.HMT, "I": CardKind.FOREIGN_2017, "Y": CardKind.FOREIGN_2023}
"""Anything else, a blank above all, is a resident's card."""

_NAME_TO_VALIDITY = {
    "name": Field(0, 30),
    "sex": Field(30, 2),
    "birth": Field(36, 16),
    "id_number": Field(122, 36),
    "valid_from": Field(188, 16),
    "valid_to": Field(204, 16),
}

LAYOUTS: Mapping[CardKind, Mapping[str, Field]] = {
    CardKind.RESIDENT: _NAME_TO_VALIDITY
    | {"nation": Field(32, 4), "address": Field(52, ADDRESS_BYTES), "issuer": Field(158, 30)},
    CardKind.HMT: _NAME_TO_VALIDITY
    | {
        "address": Field(52, ADDRESS_BYTES),
        "issuer": Field(158, 30),
        "pass_number": Field(220, 18),
        "issue_count": Field(238, 4),
    },
    CardKind.FOREIGN_2017: {
        "name_en": Field(0, 120),
        "sex": Field(120, 2),
        "id_number": Field(122, 30),
        "nationality": Field(152, 6),
        "name": Field(158, 30),
        "valid_from": Field(188, 16),
        "valid_to": Field(204, 16),
        "birth": Field(220, 16),
        "issuer": Field(240, 8),  # code of the authority that took the application
    },
    CardKind.FOREIGN_2023: _NAME_TO_VALIDITY
    | {
        "issue_count": Field(32, 4),
        "name_en": Field(52, 70),
        "name_en_rest": Field(220, 22),  # an English name of more than 35 letters goes on here
        "nationality": Field(242, 6),
    },
}
"""Fields of each kind by their name in `Card`."""
