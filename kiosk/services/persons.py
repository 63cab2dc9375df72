"""Who takes a number, for as long as a rule needs it: a keyed hash for the day, and a sealed record for the county."""

import hashlib
import hmac
import json
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.id_number import is_valid_id_number

Seal = Callable[[bytes, UUID], bytes]
"""Seals plaintext to the county's key for one event; the kiosk can't open it again."""


@dataclass(frozen=True, slots=True)
class Person:
    """From a card, or a number that was typed (then without a name). Lives for one session."""

    id_number: str
    name: str | None = None
    by_card: bool = False
    """Whether a card was read; a typed number proves nothing about who typed it."""

    def __repr__(self) -> str:
        return "Person(content withheld)"


class WrongIdNumber(Exception):
    """The typed number fails its check sign; says nothing of the number itself."""


def person_from_typed_number(text: str) -> Person:
    """Raises WrongIdNumber where the check sign does not fit."""
    number = text.strip().upper()
    if not is_valid_id_number(number):
        raise WrongIdNumber
    return Person(number)


class DayKeys:
    """Keys of the equality rule (one open ticket per person and queue): in memory, a new one each day, never written.

    A restart forgets the key, and with it who holds which number: the rule then lets a second number through, which the
    counter sorts out. That is the price of a disk that tells nothing.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._day: date | None = None
        self._key = b""

    def person_key(self, person: Person, day: date) -> bytes:
        """HMAC-SHA256 of the ID number under the key of `day`; 32 bytes."""
        with self._lock:  # two numbers taken at the same moment must not make two keys
            if day != self._day:
                self._day, self._key = day, secrets.token_bytes(32)
            key = self._key
        return hmac.new(key, person.id_number.encode(), hashlib.sha256).digest()


def sealed_record(person: Person, seal: Seal, event_id: UUID) -> bytes:
    """What the county needs to know of the person, sealed for the event."""
    record = {"id_number": person.id_number} | ({"name": person.name} if person.name else {})
    return seal(json.dumps(record, ensure_ascii=False).encode(), event_id)
