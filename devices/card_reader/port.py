"""An ID-card reader as the hall sees it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from devices.card_reader.card import Card
from devices.status import DeviceState


class ReadOutcome(StrEnum):
    """How a look for a card ended."""

    CARD = "card"
    NO_CARD = "no_card"
    TRY_AGAIN = "try_again"  # read error: the card must be lifted and put again
    WRONG_CARD = "wrong_card"  # not a card of these four kinds


@dataclass(frozen=True, slots=True)
class CardReading:
    """Outcome, with the card where there is one."""

    outcome: ReadOutcome
    card: Card | None = None


@dataclass(frozen=True, slots=True)
class CardReaderStatus:
    """What the reader last said of itself."""

    state: DeviceState
    sam_id: str | None = None
    detail: str = ""


class CardReader(Protocol):
    """Raises `DeviceError` where the reader can't be reached."""

    def status(self) -> CardReaderStatus:
        """Ask the reader now."""
        ...

    def read(self, seconds: float) -> CardReading:
        """Look for a card for at most `seconds` (polls at least 300 ms apart); the first card or error ends it."""
        ...
