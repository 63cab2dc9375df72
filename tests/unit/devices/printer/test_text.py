"""Nothing that commands a printer survives in a text; what its font lacks is not sent as text."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.printer.settings import TextEncoding
from devices.printer.text import clean, clean_lines, encode_text, half_cells, isolate_ranges

ANY_TEXT = st.text(st.characters(codec=None), max_size=80)


@settings(deadline=None)
@given(ANY_TEXT)
def test_clean_text_holds_no_control_and_no_half_character(text: str) -> None:
    for char in clean(text):
        assert unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"}
        assert char not in "\u202a\u202b\u202c\u202d\u202e\ufeff"


@settings(deadline=None)
@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@settings(deadline=None)
@given(ANY_TEXT, st.sampled_from(TextEncoding))
def test_bytes_of_text_are_letters_of_the_printer(text: str, encoding: TextEncoding) -> None:
    data = encode_text(clean(text), encoding)
    if data is not None:
        assert not any(byte < 0x20 or byte == 0x7F for byte in data)
        assert b"?" not in data or "?" in text


def test_lines_of_a_text_stay_lines() -> None:
    assert clean_lines("第一行\r\n第二行\u2028第三行") == ["第一行", "第二行", "第三行"]
    assert clean_lines("") == [""]
    assert clean("一\n二") == "一 二"


@pytest.mark.parametrize(
    ("text", "encoding", "data"),
    [
        ("取号 A027", TextEncoding.GBK, b"\xc8\xa1\xba\xc5 A027"),
        ("“，”——", TextEncoding.GBK, "“，”——".encode("gbk")),
        ("12–20", TextEncoding.GBK, b"12-20"),
        ("镕", TextEncoding.GBK, "镕".encode("gbk")),
        ("镕", TextEncoding.GB2312, None),
        ("㛃", TextEncoding.GBK, None),
        ("㛃", TextEncoding.GB18030, bytes.fromhex("8230b731")),
        ("𬱖", TextEncoding.GB18030, None),
        ("ئۇ", TextEncoding.GB18030, None),
        ("取", TextEncoding.ASCII, None),
        ("A027", TextEncoding.ASCII, b"A027"),
        ("café", TextEncoding.GBK, None),
        ("Алма", TextEncoding.GBK, None),
    ],
)
def test_what_each_printer_has(text: str, encoding: TextEncoding, data: bytes | None) -> None:
    assert encode_text(text, encoding) == data


def test_width_in_half_cells() -> None:
    assert half_cells("取号 A027") == 9
    assert half_cells("12–20") == 5


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("12–20 مىنۇت", "\u206612–20\u2069 مىنۇت"),
        ("10:00–14:00", "\u206610:00–14:00\u2069"),
        ("1-قەۋەت", "1-قەۋەت"),
        ("6 كىشى", "6 كىشى"),
    ],
)
def test_ranges_are_isolated(text: str, isolated: str) -> None:
    assert isolate_ranges(text) == isolated
