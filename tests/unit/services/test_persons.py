"""Who takes a number: the typed number, the key of the day, what is sealed, and what a card leaves behind."""

import json
from datetime import date

import pytest
import uuid6

from devices.card_reader.memory import MemoryCardReader
from devices.card_reader.port import ReadOutcome
from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.errors import DeviceError
from kiosk.services.cards import CardService
from kiosk.services.persons import DayKeys, Person, WrongIdNumber, person_from_typed_number, sealed_record
from tests.helpers.ticket_desk import TYPED

TODAY, TOMORROW = date(2026, 11, 24), date(2026, 11, 25)


def test_a_typed_number_is_a_person_without_a_name() -> None:
    assert person_from_typed_number(f" {TYPED} ") == Person(TYPED, None, by_card=False)


@pytest.mark.parametrize("text", ["", TYPED[:-1], TYPED[:-1] + "0", TYPED + "0", "１" * 18])
def test_a_wrong_number_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(WrongIdNumber) as refused:
        person_from_typed_number(text)
    assert str(refused.value) == ""


def test_a_person_has_one_key_a_day() -> None:
    keys, other = DayKeys(), Person(TYPED[:-1] + "X")
    key = keys.person_key(Person(TYPED), TODAY)
    assert keys.person_key(Person(TYPED, "张示例", by_card=True), TODAY) == key
    assert keys.person_key(other, TODAY) != key
    assert keys.person_key(Person(TYPED), TOMORROW) != key
    assert DayKeys().person_key(Person(TYPED), TODAY) != key


@pytest.mark.parametrize("name", ["张示例", None])
def test_what_is_sealed_is_number_and_name_for_one_event(name: str | None) -> None:
    event = uuid6.uuid7()
    sealed = sealed_record(Person(TYPED, name), lambda plain, of: plain + of.bytes, event)
    plain, of = sealed[:-16], sealed[-16:]
    assert of == event.bytes
    assert json.loads(plain) == {"id_number": TYPED} | ({"name": name} if name else {})


def test_of_a_card_only_number_and_name_stay() -> None:
    reader = MemoryCardReader()
    reader.put("resident")
    card = SAMPLE_CARDS["resident"]
    look = CardService(reader).look(0.01)
    assert look.person == Person(card.id_number, card.name, by_card=True)
    assert card.id_number not in repr(look)


@pytest.mark.parametrize(("fault", "outcome"), [("read_failed", ReadOutcome.TRY_AGAIN), ("none", ReadOutcome.NO_CARD)])
def test_a_look_without_a_person_says_why(fault: str, outcome: ReadOutcome) -> None:
    reader = MemoryCardReader()
    if fault != "none":
        reader.put("resident")
        reader.fault(fault)
    look = CardService(reader).look(0.01)
    assert (look.outcome, look.person) == (outcome, None)


def test_a_reader_that_is_gone_is_said() -> None:
    reader = MemoryCardReader()
    reader.unplug()
    with pytest.raises(DeviceError):
        CardService(reader).look(0.01)
