"""The SAM frame codec: golden frames of PROTOCOLS.md A, and any stream in any pieces."""

import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.card_reader.sam_frames import (
    LONGEST_BODY,
    LONGEST_FRAME,
    PREAMBLE,
    SHORTEST_REQUEST_BODY,
    Command,
    Reassembler,
    Reply,
    answers,
    frame,
    parse_reply,
    request,
    split_card_data,
)
from devices.card_reader.sam_id import format_sam_id

GOLDEN_REQUESTS = {
    Command.RESET: "AA AA AA 96 69 00 03 10 FF EC",
    Command.STATUS: "AA AA AA 96 69 00 03 11 FF ED",
    Command.SAM_ID: "AA AA AA 96 69 00 03 12 FF EE",
    Command.FIND: "AA AA AA 96 69 00 03 20 01 22",
    Command.SELECT: "AA AA AA 96 69 00 03 20 02 21",
    Command.READ: "AA AA AA 96 69 00 03 30 01 32",
    Command.READ_NEWEST_ADDRESS: "AA AA AA 96 69 00 03 30 03 30",
}
GOLDEN_REPLIES = {
    "AA AA AA 96 69 00 04 00 00 90 94": Reply(0, 0, 0x90, b""),
    "AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97": Reply(0, 0, 0x9F, bytes(4)),
    "AA AA AA 96 69 00 04 00 00 80 84": Reply(0, 0, 0x80, b""),
    "AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C": Reply(0, 0, 0x90, bytes(8)),
    "AA AA AA 96 69 00 04 00 00 81 85": Reply(0, 0, 0x81, b""),
}

bodies = st.binary(min_size=3, max_size=40) | st.binary(min_size=1287, max_size=1290)
garbage = st.binary(max_size=30) | st.sampled_from(
    [PREAMBLE, PREAMBLE[:4], PREAMBLE + b"\x00\x00", PREAMBLE + b"\xff\xff", PREAMBLE + b"\x00\x04\x00\x00\x90\x00"]
)


def replies(*chunks: bytes) -> list[Reply]:
    reassembler = Reassembler()
    return [parse_reply(body) for chunk in chunks for body in reassembler.feed(chunk)]


@st.composite
def streams(draw: st.DrawFn) -> bytes:
    return b"".join(draw(st.lists(garbage | bodies.map(frame), max_size=6)))


@st.composite
def split_streams(draw: st.DrawFn) -> tuple[bytes, list[bytes]]:
    stream = draw(streams())
    cuts = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=30)))
    return stream, [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]


@pytest.mark.parametrize(("command", "golden"), GOLDEN_REQUESTS.items())
def test_requests_are_those_of_the_manual(command: Command, golden: str) -> None:
    assert request(command) == bytes.fromhex(golden)


def test_every_command_has_a_golden_frame() -> None:
    assert GOLDEN_REQUESTS.keys() == set(Command)
    assert frame(bytes.fromhex("30 10")) == bytes.fromhex("AA AA AA 96 69 00 03 30 10 23")


@pytest.mark.parametrize(("golden", "reply"), GOLDEN_REPLIES.items())
def test_replies_of_the_manual_are_understood(golden: str, reply: Reply) -> None:
    assert replies(bytes.fromhex(golden)) == [reply]


def test_a_read_reply_has_1295_bytes() -> None:
    data = bytes.fromhex("01 00 04 00") + b"t" * 256 + b"p" * 1024
    whole = frame(bytes.fromhex("00 00 90") + data)

    assert len(whole) == 1295
    assert whole[5:7] == bytes.fromhex("05 08")
    [reply] = replies(whole)
    assert split_card_data(reply.data).text == b"t" * 256
    assert split_card_data(reply.data).photo == b"p" * 1024


@pytest.mark.parametrize(
    ("fingerprint", "total", "length"), [(1024, 2321, "09 0A"), (512, 1809, "07 0A"), (0, 1297, "05 0A")]
)
def test_fingerprint_lengths_are_tolerated(fingerprint: int, total: int, length: str) -> None:
    data = b"".join(n.to_bytes(2, "big") for n in (256, 1024, fingerprint))
    data += b"t" * 256 + b"p" * 1024 + b"f" * fingerprint
    whole = frame(bytes.fromhex("00 00 90") + data)

    assert len(whole) == total
    assert whole[5:7] == bytes.fromhex(length)
    [reply] = replies(whole)
    assert split_card_data(reply.data).text == b"t" * 256
    assert split_card_data(reply.data).photo == b"p" * 1024


@given(st.binary(max_size=300))
def test_card_data_whose_lengths_do_not_add_up_are_refused(data: bytes) -> None:
    try:
        parts = split_card_data(data)
    except ValueError:
        return
    assert parts.text + parts.photo in data


def test_a_frame_inside_a_damaged_one_is_found() -> None:
    good = frame(bytes.fromhex("00 00 90"))
    cut_short = frame(bytes(40))[:20]
    reassembler = Reassembler()

    found = reassembler.feed(cut_short + good + bytes(40))

    assert found == (bytes.fromhex("00 00 90"),)
    assert reassembler.damaged == 1


def test_a_wrong_checksum_gives_nothing_and_counts() -> None:
    reassembler = Reassembler()
    bad = bytearray(frame(bytes.fromhex("00 00 90")))
    bad[-1] ^= 1

    assert reassembler.feed(bytes(bad)) == ()
    assert reassembler.damaged == 1


def test_an_extra_preamble_byte_is_no_obstacle() -> None:
    assert replies(b"\xaa" + bytes.fromhex("AA AA AA 96 69 00 04 00 00 90 94")) == [Reply(0, 0, 0x90, b"")]


@given(split_streams())
def test_any_split_gives_the_same_frames(case: tuple[bytes, list[bytes]]) -> None:
    stream, pieces = case
    whole, parted = Reassembler(), Reassembler()

    at_once = whole.feed(stream)
    in_pieces = tuple(body for piece in pieces for body in parted.feed(piece))
    assert in_pieces == at_once
    assert parted.damaged == whole.damaged


@given(st.lists(bodies, max_size=5))
def test_clean_frames_all_come_out(sent: list[bytes]) -> None:
    assert Reassembler().feed(b"".join(map(frame, sent))) == tuple(sent)


@given(streams(), bodies)
def test_a_frame_after_any_noise_comes_out(noise: bytes, body: bytes) -> None:
    """Unless the noise is a begun frame, which may claim the next 2321 bytes for itself: then the one after them."""
    reassembler = Reassembler()
    reassembler.feed(noise)

    assert body in reassembler.feed(bytes(LONGEST_FRAME) + frame(body))


@given(streams())
def test_missing_bytes_never_reach_beyond_the_next_frame(stream: bytes) -> None:
    """A driver that reads exactly `missing` bytes each time gets every frame, and never waits for a byte too many."""
    at_once = Reassembler().feed(stream)
    reassembler = Reassembler()
    found: list[bytes] = []
    rest = stream
    while len(rest) >= reassembler.missing:
        size = reassembler.missing
        assert 1 <= size <= LONGEST_FRAME
        found += reassembler.feed(rest[:size])
        rest = rest[size:]
    assert (*found, *reassembler.feed(rest)) == at_once


def test_requests_may_be_shorter_than_replies() -> None:
    sent = request(Command.FIND)

    assert Reassembler(SHORTEST_REQUEST_BODY).feed(sent) == (Command.FIND.value,)
    assert Reassembler().feed(sent) == ()


def test_the_worst_stream_takes_little_time_and_memory() -> None:
    """Nothing but heads that promise the longest frame: each costs one check-sum."""
    stream = (PREAMBLE + LONGEST_BODY.to_bytes(2, "big")) * 1500
    reassembler = Reassembler()
    tracemalloc.start()
    started = time.process_time()

    found = reassembler.feed(stream)

    spent = time.process_time() - started
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found == ()
    assert peak < 100_000
    assert spent < 2.0  # about 0.1 s; a quadratic search would take minutes


@pytest.mark.parametrize(
    ("command", "reply", "fits"),
    [
        (Command.FIND, Reply(0, 0, 0x9F, bytes(4)), True),
        (Command.FIND, Reply(0, 0, 0x90, b""), False),
        (Command.SELECT, Reply(0, 0, 0x9F, bytes(4)), False),
        (Command.SELECT, Reply(0, 0, 0x90, bytes(8)), True),
        (Command.STATUS, Reply(0, 0, 0x90, bytes(8)), False),
        (Command.READ, Reply(0, 0, 0x90, bytes(70)), False),
        (Command.READ, Reply(0, 0, 0x90, bytes(1284)), True),
        (Command.READ, Reply(0x6A, 0x88, 0x41, b""), True),
        (Command.SAM_ID, Reply(0, 0, 0x90, bytes(16)), True),
    ],
)
def test_a_late_answer_to_another_command_is_none(command: Command, reply: Reply, fits: bool) -> None:
    assert answers(command, reply) is fits


def test_replies_show_nothing_of_a_card() -> None:
    assert "张" not in repr(Reply(0, 0, 0x90, "张".encode("utf-16-le")))
    assert "withheld" in repr(split_card_data(bytes.fromhex("00 01 00 01") + b"ab"))


def test_sam_id_is_written_as_on_the_label() -> None:
    data = bytes.fromhex("0500 0100 05253501 01000000 02000000")

    assert format_sam_id(data) == "05.01-20260101-0000000001-0000000002"
