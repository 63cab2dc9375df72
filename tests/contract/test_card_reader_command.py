"""`kiosk-device card-reader`, run as a person would run it, on the simulated wire."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.card_reader.card_json import KEYS, card_fields
from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.card_reader.simulated import SimulatedCardReader
from tests.helpers.commands import kiosk_device
from tests.helpers.serial_bridges import SerialBridge


@pytest.fixture
def simulated() -> Iterator[SimulatedCardReader]:
    with SimulatedCardReader() as reader:
        yield reader


def test_status(simulated: SimulatedCardReader) -> None:
    done = kiosk_device("card-reader", "status", "--port", simulated.port)
    assert (done.code, done.err) == (0, "")
    assert "ready" in done.out
    assert "05.01-20260101-0000000001-0000000002" in done.out

    done = kiosk_device("card-reader", "status", "--json", KIOSK_CARD_READER__PORT=simulated.port)
    assert json.loads(done.out) == {
        "state": "ready",
        "sam_id": "05.01-20260101-0000000001-0000000002",
        "detail": "115200 baud",
    }


@pytest.mark.parametrize("name", ["resident", "hmt", "foreign_2017", "foreign_2023"])
def test_read_in_full_on_demand(simulated: SimulatedCardReader, name: str) -> None:
    simulated.put(name)
    done = kiosk_device("card-reader", "read", "--json", "--show", "--seconds", 5, "--port", simulated.port)

    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == card_fields(SAMPLE_CARDS[name])
    assert tuple(json.loads(done.out)) == KEYS


def test_read_is_masked_unless_told_otherwise(simulated: SimulatedCardReader) -> None:
    simulated.put("resident_moved")
    card = SAMPLE_CARDS["resident_moved"]
    for form in (["--json"], []):
        done = kiosk_device("card-reader", "read", *form, "--seconds", 5, "--port", simulated.port)
        assert done.code == 0
        assert "652323********0053" in done.out
        for personal in (card.id_number, card.name, card.address, card.new_address, "1900"):
            assert str(personal) not in done.out + done.err

    shown = kiosk_device("card-reader", "read", "--show", "--seconds", 5, "--port", simulated.port)
    assert card.id_number in shown.out
    assert card.name in shown.out


def test_reading_over_the_network(simulated: SimulatedCardReader) -> None:
    simulated.put("resident")
    for scheme in ("socket", "rfc2217"):
        with SerialBridge(simulated.port, scheme) as bridge:
            done = kiosk_device("card-reader", "read", "--json", "--show", "--seconds", 5, "--port", bridge.address)
        assert json.loads(done.out)["name"] == "张示例"


def test_no_card_and_a_spoilt_card_have_a_code_of_their_own(simulated: SimulatedCardReader) -> None:
    done = kiosk_device("card-reader", "read", "--json", "--seconds", 0, "--port", simulated.port)
    assert (done.code, done.out) == (3, "")
    assert "lay one on it" in done.err

    simulated.put("resident")
    simulated.fault("bad_checksum")
    done = kiosk_device("card-reader", "read", "--json", "--seconds", 5, "--port", simulated.port)
    assert (done.code, done.out) == (3, "")
    assert "lift it" in done.err


def test_a_missing_reader_is_one_sentence_with_the_mend(tmp_path: Path) -> None:
    done = kiosk_device("card-reader", "status", "--port", tmp_path / "nothing")

    assert (done.code, done.out) == (1, "")
    assert "plug the device in" in done.err
    assert done.err.count("\n") == 1


def test_wrong_usage_is_told() -> None:
    assert kiosk_device().code == 2
    assert kiosk_device("card-reader").code == 2
    assert kiosk_device("card-reader", "read", "--seconds", "long").code == 2
    assert "doctor" in kiosk_device("--help").out
