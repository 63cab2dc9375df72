"""Every status byte has a meaning and a consequence."""

import pytest

from devices.card_reader.sam_status import Consequence, meaning_of

GOLDEN = {
    0x90: Consequence.GO_ON,
    0x9F: Consequence.GO_ON,
    0x10: Consequence.ASK_AGAIN,
    0x11: Consequence.ASK_AGAIN,
    0x21: Consequence.ASK_AGAIN,
    0x24: Consequence.ASK_AGAIN,
    0x31: Consequence.PUT_AGAIN,
    0x32: Consequence.PUT_AGAIN,
    0x33: Consequence.PUT_AGAIN,
    0x40: Consequence.WRONG_CARD,
    0x41: Consequence.PUT_AGAIN,
    0x47: Consequence.PUT_AGAIN,
    0x60: Consequence.READER_FAULT,
    0x66: Consequence.READER_FAULT,
    0x80: Consequence.NO_CARD,
    0x81: Consequence.PUT_AGAIN,
    0x91: Consequence.GO_ON,
}


@pytest.mark.parametrize("code", range(256))
def test_every_byte_has_a_meaning(code: int) -> None:
    meaning = meaning_of(code)

    assert meaning.code == code
    assert f"{code:02X}" in str(meaning)
    assert meaning.is_documented is (code in GOLDEN)
    assert meaning.consequence is GOLDEN.get(code, Consequence.PUT_AGAIN)
