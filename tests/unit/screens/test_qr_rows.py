"""The code on the screen says what it was given."""

import numpy as np
import zxingcpp

from screens.common.qr_rows import qr_rows

LINK = "https://hall.example/g/TE65232300000000064650600001000"


def test_a_phone_reads_the_link() -> None:
    rows = qr_rows(LINK)
    dots = np.array([[0 if bit == "1" else 255 for bit in row] for row in rows], np.uint8)
    picture = np.pad(dots, 4, constant_values=255).repeat(4, axis=0).repeat(4, axis=1)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [LINK]


def test_nothing_to_say_gives_no_code() -> None:
    assert qr_rows("") == []
