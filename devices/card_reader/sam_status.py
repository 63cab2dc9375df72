"""What each status byte (SW3) of the card reader means, and what follows from it.

Values from PROTOCOLS.md A. Where it says XX XX, SW1 and SW2 carry the card's own answer and change nothing here.
"""

from dataclasses import dataclass
from enum import Enum


class Consequence(Enum):
    """What is to be done about a status."""

    GO_ON = "go on"
    NO_CARD = "wait for a card"
    PUT_AGAIN = "the card must be lifted and put again"
    WRONG_CARD = "not a card that this reader reads"
    ASK_AGAIN = "the request was damaged on its way"
    READER_FAULT = "the reader cannot work: staff must act"


@dataclass(frozen=True, slots=True)
class StatusMeaning:
    """One byte in words for staff."""

    code: int
    words: str
    consequence: Consequence

    @property
    def is_documented(self) -> bool:
        """Whether a source names this byte."""
        return self.code in _BY_CODE

    def __str__(self) -> str:
        return f"{self.words} (code {self.code:02X})"


_DOCUMENTED = (
    StatusMeaning(0x90, "done", Consequence.GO_ON),
    StatusMeaning(0x9F, "card found", Consequence.GO_ON),
    StatusMeaning(0x10, "the request's check-sum was wrong", Consequence.ASK_AGAIN),
    StatusMeaning(0x11, "the request's length was wrong", Consequence.ASK_AGAIN),
    StatusMeaning(0x21, "unknown command", Consequence.ASK_AGAIN),
    StatusMeaning(0x24, "unrecognised error", Consequence.ASK_AGAIN),
    StatusMeaning(0x31, "the card did not accept the reader", Consequence.PUT_AGAIN),
    StatusMeaning(0x32, "the reader did not accept the card", Consequence.PUT_AGAIN),
    StatusMeaning(0x33, "the card's information failed its check", Consequence.PUT_AGAIN),
    StatusMeaning(0x40, "wrong kind of card", Consequence.WRONG_CARD),
    StatusMeaning(0x41, "reading the card failed", Consequence.PUT_AGAIN),
    StatusMeaning(0x47, "the card gave no random number", Consequence.PUT_AGAIN),
    StatusMeaning(0x60, "self-test failed", Consequence.READER_FAULT),
    StatusMeaning(0x66, "the security module is not authorised", Consequence.READER_FAULT),
    StatusMeaning(0x80, "no card", Consequence.NO_CARD),
    StatusMeaning(0x81, "the card could not be selected", Consequence.PUT_AGAIN),
    StatusMeaning(0x91, "the card has no such content", Consequence.GO_ON),
)

_BY_CODE = {meaning.code: meaning for meaning in _DOCUMENTED}


def meaning_of(code: int) -> StatusMeaning:
    """The meaning of any byte; one that no source names counts as a failed read."""
    return _BY_CODE.get(code) or StatusMeaning(code, "undocumented status", Consequence.PUT_AGAIN)
