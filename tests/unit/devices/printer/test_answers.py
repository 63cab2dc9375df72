"""What a printer says of itself, in any split; nonsense is never taken for an answer that all is well."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.printer.answers import (
    Answer,
    AnswerKind,
    AnswerParser,
    Condition,
    condition_from_answers,
    condition_from_status_back,
    paper_end_in_turn,
)
from devices.status import USABLE, DeviceState

FINE = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}


def parse(data: bytes, sizes: list[int] | None = None) -> list[Answer]:
    parser = AnswerParser()
    answers: list[Answer] = []
    at = 0
    for size in itertools.cycle(sizes or [len(data) or 1]):
        if at >= len(data):
            return answers
        answers += parser.feed(data[at : at + size])
        at += size
    return answers


@settings(deadline=None)
@given(st.binary(max_size=60), st.lists(st.integers(1, 9), min_size=1, max_size=10))
def test_any_split_gives_the_same_answers(data: bytes, sizes: list[int]) -> None:
    assert parse(data, sizes) == parse(data)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_survived_and_little_is_kept(data: bytes) -> None:
    parser = AnswerParser()
    answers = parser.feed(data)
    taken = sum(len(answer.raw) for answer in answers)
    assert len(data.translate(None, b"\x11\x13")) - taken <= 3
    for answer in answers:
        if answer.kind is AnswerKind.REAL_TIME:
            assert answer.raw[0] & 0b10010011 == 0b00010010


def test_the_kinds_are_told_apart() -> None:
    stream = b"\x12" + b"\x10\x00\x00\x00" + b"\x00" + b"\x11\x13" + b"\x37\x25\x00" + b"\xff" + b"\x1a"
    assert [answer.kind for answer in parse(stream)] == [
        AnswerKind.REAL_TIME,
        AnswerKind.AUTOMATIC,
        AnswerKind.IN_TURN,
        AnswerKind.CLEARED,
        AnswerKind.NOISE,
        AnswerKind.REAL_TIME,
    ]


def test_half_a_status_back_is_noise_once_something_else_comes() -> None:
    assert [answer.kind for answer in parse(b"\x10\x00\x12")] == [
        AnswerKind.NOISE,
        AnswerKind.IN_TURN,
        AnswerKind.REAL_TIME,
    ]


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        (FINE, DeviceState.READY),
        (FINE | {4: 0x1E}, DeviceState.PAPER_LOW),
        (FINE | {4: 0x72}, DeviceState.PAPER_OUT),
        (FINE | {1: 0x1A, 2: 0x32}, DeviceState.PAPER_OUT),
        (FINE | {1: 0x1A, 2: 0x16, 4: 0x72}, DeviceState.COVER_OPEN),
        (FINE | {1: 0x1A, 2: 0x52, 3: 0x1A}, DeviceState.CUTTER_JAM),
        (FINE | {1: 0x1A, 2: 0x52, 3: 0x32}, DeviceState.OFFLINE),
        (FINE | {1: 0x1A, 2: 0x52, 3: 0x52}, DeviceState.OFFLINE),
        (FINE | {1: 0x1A, 2: 0x1A}, DeviceState.OFFLINE),
        (FINE | {1: 0x1A}, DeviceState.OFFLINE),
        (FINE | {1: 0x16}, DeviceState.READY),  # a drawer that is open is none of ours
    ],
)
def test_a_state_for_each_answer(answers: dict[int, int], state: DeviceState) -> None:
    assert condition_from_answers(answers).state is state


@pytest.mark.parametrize(
    ("frame", "state"),
    [
        (b"\x10\x00\x00\x00", DeviceState.READY),
        (b"\x10\x00\x03\x00", DeviceState.PAPER_LOW),
        (b"\x18\x00\x0c\x00", DeviceState.PAPER_OUT),
        (b"\x38\x00\x00\x00", DeviceState.COVER_OPEN),
        (b"\x18\x08\x00\x00", DeviceState.CUTTER_JAM),
        (b"\x18\x20\x00\x00", DeviceState.OFFLINE),
    ],
)
def test_a_state_for_each_status_back(frame: bytes, state: DeviceState) -> None:
    assert condition_from_status_back(frame).state is state


@settings(deadline=None)
@given(st.dictionaries(st.integers(1, 5), st.integers(0, 255)))
def test_a_condition_that_names_trouble_is_not_usable(answers: dict[int, int]) -> None:
    condition = condition_from_answers(answers)
    is_trouble = any((condition.offline, condition.cover_open, condition.paper_end, condition.cutter, condition.fault))
    assert (condition.state not in USABLE) == (is_trouble or condition.feed_key)


def test_paper_end_in_turn() -> None:
    assert paper_end_in_turn(b"\x0c")
    assert not paper_end_in_turn(b"\x03")


def test_a_condition_in_words() -> None:
    assert str(Condition()) == "paper in, cover shut, cutter free"
    assert str(Condition(cover_open=True, paper_end=True)) == "cover open, paper out"
