"""The photo stays opaque: dropped without a vendor's library, decoded in memory with one."""

import ctypes
import ctypes.util
from pathlib import Path

import pytest

from devices.card_reader.build import build
from devices.card_reader.driver import SerialCardReader
from devices.card_reader.photo import BMP_BYTES, WLT_BYTES, decoder_from
from devices.card_reader.settings import CardReaderSettings
from devices.card_reader.simulated import SimulatedCardReader
from devices.errors import DeviceError, Fault

Buffer = ctypes.Array[ctypes.c_char]


def good_library(wlt: bytes, picture: Buffer, save: int) -> int:
    assert len(wlt) == WLT_BYTES
    assert save == 0, "a photo is never written to disk"
    picture[:2] = b"BM"
    return 1


def refusing_library(_wlt: bytes, _picture: Buffer, _save: int) -> int:
    return -1


def lying_library(_wlt: bytes, _picture: Buffer, _save: int) -> int:
    return 1


def test_without_a_library_the_photo_is_dropped() -> None:
    with SimulatedCardReader() as simulated:
        simulated.put("resident")
        driver = build(CardReaderSettings(port=simulated.port))
        card = driver.read(2).card
        driver.close()
    assert card is not None
    assert card.photo is None


def test_with_a_library_the_photo_is_decoded_in_memory() -> None:
    with SimulatedCardReader() as simulated:
        simulated.put("resident")
        driver = SerialCardReader(CardReaderSettings(port=simulated.port), decoder_from(good_library))
        card = driver.read(2).card
        driver.close()
    assert card is not None
    assert card.photo is not None
    assert card.photo.startswith(b"BM")
    assert len(card.photo) == BMP_BYTES
    assert "BM" not in repr(card)


def test_what_the_library_refuses_is_no_photo() -> None:
    assert decoder_from(refusing_library)(bytes(WLT_BYTES)) is None
    assert decoder_from(lying_library)(bytes(WLT_BYTES)) is None
    assert decoder_from(good_library)(bytes(WLT_BYTES - 1)) is None


def test_a_missing_library_is_told_with_the_mend(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="correct `photo_library`") as refusal:
        build(CardReaderSettings(photo_library=str(tmp_path / "libwlt.so")))
    assert refusal.value.fault is Fault.LIBRARY


def test_another_library_is_told_with_the_mend() -> None:
    with pytest.raises(DeviceError, match="no function `unpack`: ask") as refusal:
        build(CardReaderSettings(photo_library=ctypes.util.find_library("c") or "libc.so.6"))
    assert refusal.value.fault is Fault.LIBRARY
