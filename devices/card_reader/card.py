"""What a card says. Personal data: lives in memory for one session and has a repr that tells nothing."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CardKind(StrEnum):
    """The type flag at byte 248 of the text block (PROTOCOLS.md A)."""

    RESIDENT = "resident"  # 居民身份证
    HMT = "hmt"  # 港澳台居民居住证 (J)
    FOREIGN_2017 = "foreign_2017"  # 外国人永久居留身份证 (I)
    FOREIGN_2023 = "foreign_2023"  # 外国人永久居留身份证 2023 (Y)


@dataclass(frozen=True, slots=True)
class Card:
    """Fields of all four kinds; None where a card has no such field."""

    kind: CardKind
    name: str
    id_number: str
    name_en: str | None = None
    sex: str | None = None
    nation: str | None = None
    nationality: str | None = None
    birth: date | None = None
    address: str | None = None
    issuer: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    """None for 长期."""
    pass_number: str | None = None
    issue_count: str | None = None
    new_address: str | None = None
    photo: bytes | None = None
    """BMP, only where a vendor's library is configured; never stored, never printed, never in JSON."""

    def __repr__(self) -> str:
        return f"Card(kind={self.kind.value}, content withheld)"
