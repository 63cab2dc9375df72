"""Bytes to tokens: any bytes, any split, nothing lost."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.printer.wire import MAX_DATA_BYTES, MAX_TEXT_BYTES, TEXT, UNFINISHED, UNKNOWN, Token, WireParser, parse

COMMAND_BYTES = st.sampled_from([0x00, 0x04, 0x05, 0x0A, 0x10, 0x14, 0x1B, 0x1C, 0x1D, *b"@!(*DVakvq&$k08L"])
LIKELY_BYTES = st.lists(st.one_of(COMMAND_BYTES, st.integers(0, 255)), max_size=200).map(bytes)


def in_pieces(data: bytes, sizes: list[int]) -> list[Token]:
    parser = WireParser()
    tokens: list[Token] = []
    at = 0
    for size in itertools.cycle(sizes):
        if at >= len(data):
            break
        tokens += parser.feed(data[at : at + size])
        at += size
    return tokens + parser.finish()


@settings(deadline=None)
@given(LIKELY_BYTES, st.lists(st.integers(1, 40), min_size=1, max_size=20))
def test_any_split_gives_the_same_tokens(data: bytes, sizes: list[int]) -> None:
    assert in_pieces(data, sizes) == list(parse(data))


@settings(deadline=None)
@given(LIKELY_BYTES)
def test_no_byte_is_lost_or_made_up(data: bytes) -> None:
    assert b"".join(token.raw for token in parse(data)) == data


@pytest.mark.parametrize(
    ("data", "name", "args", "rest"),
    [
        (b"\x1b@", "ESC @", b"", b""),
        (b"\x1d!\x77", "GS !", b"\x77", b""),
        (b"\x1b$\xe0\x01", "ESC $", b"\xe0\x01", b""),
        (b"\x1dVB\x18", "GS V", b"B", b"\x18"),
        (b"\x1dV\x01", "GS V", b"\x01", b""),
        (b"\x1dv0\x00\x02\x00\x02\x00abcd", "GS v 0", b"\x00\x02\x00\x02\x00", b"abcd"),
        (b"\x1d(k\x03\x001C\x08", "GS ( k", b"\x03\x00", b"1C\x08"),
        (b"\x1b*\x21\x02\x00abcdef", "ESC *", b"\x21\x02\x00", b"abcdef"),
        (b"\x1dk\x04ABC\x00", "GS k", b"\x04", b"ABC\x00"),
        (b"\x1dk\x49\x03ABC", "GS k", b"\x49", b"\x03ABC"),
        (b"\x1bD\x08\x10\x00", "ESC D", b"", b"\x08\x10\x00"),
        (b"\x1b&\x01AB\x01a\x02bc", "ESC &", b"\x01AB", b"\x01a\x02bc"),
        (b"\x1cq\x01\x01\x00\x01\x0012345678", "FS q", b"\x01", b"\x01\x00\x01\x0012345678"),
        (b"\x1d8L\x02\x00\x00\x00xy", "GS 8 L", b"\x02\x00\x00\x00", b"xy"),
        (b"\x1d*\x01\x0112345678", "GS *", b"\x01\x01", b"12345678"),
        (b"\x10\x04\x01", "DLE EOT", b"\x01", b""),
        (b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", "DLE DC4 8", b"\x01\x03\x14\x01\x06\x02\x08", b""),
    ],
)
def test_a_command_has_its_length(data: bytes, name: str, args: bytes, rest: bytes) -> None:
    assert parse(data + b"\n") == (Token(name, data, args, rest), Token("LF", b"\n"))
    assert [token.name for token in parse(data[:-1])] == [UNFINISHED]


def test_a_status_request_inside_a_picture_is_dots() -> None:
    picture = b"\x1dv0\x00\x03\x00\x01\x00\x10\x04\x01"
    assert [token.name for token in parse(picture)] == ["GS v 0"]


def test_what_no_printer_knows_is_passed_over() -> None:
    assert [token.name for token in parse(b"\x07\x1bZhello")] == [UNKNOWN, UNKNOWN, TEXT]
    assert parse(b"\x1bZhello")[0].raw == b"\x1bZ"


def test_a_control_byte_after_escape_is_a_command_of_its_own() -> None:
    assert [token.name for token in parse(b"\x1b\n")] == [UNKNOWN, "LF"]


@pytest.mark.parametrize("header", [b"\x1dv0\x00\xff\xff\xff\xff", b"\x1d8L\xff\xff\xff\x7f"])
def test_a_picture_larger_than_any_buffer_is_not_waited_for(header: bytes) -> None:
    parser = WireParser()
    assert [token.name for token in parser.feed(header)] == [UNKNOWN]
    assert parser.pending == b""


def test_a_long_text_comes_in_pieces_and_a_large_picture_whole() -> None:
    assert [len(token.raw) for token in parse(b"a" * (MAX_TEXT_BYTES + 5))] == [MAX_TEXT_BYTES, 5]
    rows = MAX_DATA_BYTES // 256
    picture = b"\x1dv0\x00\x00\x01" + rows.to_bytes(2, "little") + bytes(MAX_DATA_BYTES)
    assert [token.name for token in in_pieces(picture, [4096])] == ["GS v 0"]
