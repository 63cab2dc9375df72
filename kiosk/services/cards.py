"""刷身份证: look for a card on the reader and keep of it only what a number needs."""

from dataclasses import dataclass

from devices.card_reader.port import CardReader, ReadOutcome
from kiosk.services.persons import Person


@dataclass(frozen=True, slots=True)
class CardLook:
    """How a look ended; `person` only where a card was read."""

    outcome: ReadOutcome
    person: Person | None = None


class CardService:
    """Raises DeviceError where the reader can't be reached."""

    def __init__(self, reader: CardReader) -> None:
        self._reader = reader

    def look(self, seconds: float) -> CardLook:
        """Look for a card for at most `seconds`. Address, photo and the rest are dropped here."""
        reading = self._reader.read(seconds)
        card = reading.card
        if card is None:
            return CardLook(reading.outcome)
        return CardLook(reading.outcome, Person(card.id_number, card.name or card.name_en, by_card=True))
