"""Frames in any split, and an unpickler that makes values of ours and nothing else."""

import io
import os
import pickle
import socket
import struct
import tracemalloc
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import PurePosixPath
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.card_reader.port import CardReading, ReadOutcome
from devices.errors import DeviceError, Fault
from devices.printer.port import PaperOutcome, PrinterStatus, PrintOutcome
from devices.status import DeviceState
from kiosk.workers.channel import FRAME_LIMIT, ChannelBroken, Frames, decode, encode
from kiosk.workers.messages import Bug, LogLine, Refusal, Reply, Report
from sync.agent.port import SyncError, SyncReason, SyncStatus

MOMENT = datetime(2026, 3, 1, 2, 3, 4, tzinfo=UTC)
MESSAGES = (
    Reply(1, PrintOutcome(PaperOutcome.UNKNOWN, DeviceState.PAPER_OUT)),
    Reply(2, CardReading(ReadOutcome.NO_CARD)),
    Reply(3, SyncStatus(False, MOMENT, None, 3, MOMENT, 0, -0.5, "K2", "no network")),
    Reply(4, (date(2026, 3, 1), time(10, 30), timedelta(days=1), UUID(int=5), frozenset({"a"}), b"photo", None)),
    Bug(5, "KeyError at driver.py:1"),
    Report(DeviceState.READY, "", PrinterStatus(DeviceState.READY)),
    LogLine(20, "line"),
)


def bodies(stream: bytes, *cuts: int) -> list[bytes]:
    frames = Frames()
    edges = [0, *sorted(cuts), len(stream)]
    return [body for start, end in pairwise(edges) for body in frames.feed(stream[start:end])]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda m: type(m).__name__)
def test_a_message_comes_out_as_it_went_in(message: object) -> None:
    (body,) = bodies(encode(message))
    assert decode(body) == message


@pytest.mark.parametrize(
    "error", [DeviceError(Fault.BUSY, "A sentence."), SyncError(SyncReason.WRONG_CODE, "A sentence.")]
)
def test_an_error_keeps_its_kind_and_sentence(error: DeviceError | SyncError) -> None:
    (body,) = bodies(encode(Refusal(1, error)))
    message = decode(body)
    assert isinstance(message, Refusal)
    assert type(message.error) is type(error)
    assert message.error.args == error.args
    assert str(message.error) == "A sentence."


@given(st.lists(st.integers(0, 2000), max_size=20))
def test_any_split_of_the_stream_gives_the_same_frames(cuts: list[int]) -> None:
    stream = b"".join(encode(message) for message in MESSAGES)
    assert [decode(body) for body in bodies(stream, *(cut % len(stream) for cut in cuts))] == list(MESSAGES)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_message_or_a_broken_channel(data: bytes) -> None:
    try:
        decode(data)
    except ChannelBroken:
        return


def test_a_length_beyond_the_limit_is_refused_before_its_bytes_come() -> None:
    with pytest.raises(ChannelBroken, match="frame of"):
        bodies(struct.pack("!I", FRAME_LIMIT + 1))


def test_a_message_beyond_the_limit_is_not_encoded() -> None:
    with pytest.raises(ValueError, match="beyond"):
        encode(Reply(1, b"x" * FRAME_LIMIT))


class Evil:
    """Runs a function when it is unpickled by a careless reader."""

    def __init__(self, function: object, *arguments: object) -> None:
        self._call = (function, arguments)

    def __reduce__(self) -> tuple[object, ...]:
        return self._call


@pytest.mark.parametrize(
    "evil",
    [
        Evil(os.system, "true"),
        Evil(eval, "1"),
        Evil(getattr, "text", "upper"),
        Evil(getattr, DeviceState, "mro"),
        Evil(socket.create_connection, ("127.0.0.1", 9)),
        PurePosixPath("/etc"),
        io.BytesIO(b""),
        Frames,  # ours, and not a value
        encode,  # ours, and not a class
    ],
    ids=["system", "eval", "getattr", "enum method", "connection", "path", "buffer", "our class", "our function"],
)
def test_nothing_but_values_of_ours_can_be_unpickled(evil: object) -> None:
    body = pickle.dumps(Reply(1, evil))
    with pytest.raises(ChannelBroken):
        decode(body)


@pytest.mark.parametrize(
    "bomb",
    [
        b"\x80\x05Nr" + (2**26).to_bytes(4, "little") + b".",  # LONG_BINPUT: a memo of 2**27 places
        b"\x80\x05\x96" + (2**28).to_bytes(8, "little") + b".",  # BYTEARRAY8
        b"\x80\x05\x8d" + (2**40).to_bytes(8, "little") + b".",  # BINUNICODE8
        b"cos\nsystem\n(S'true'\ntR.",
    ],
    ids=["memo", "bytearray", "text", "old global"],
)
def test_a_few_bytes_can_not_claim_memory(bomb: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(ChannelBroken):
            decode(bomb)
        assert tracemalloc.get_traced_memory()[1] < 16 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_the_control_a_careless_reader_runs_the_function() -> None:
    assert pickle.loads(pickle.dumps(Evil(sum, (1, 2)))) == 3
    with pytest.raises(ChannelBroken):
        decode(pickle.dumps(Evil(sum, (1, 2))))


def test_an_enum_pickled_by_attribute_is_understood() -> None:
    body = pickle.dumps(Evil(getattr, DeviceState, "READY"))
    assert decode(body) is DeviceState.READY
