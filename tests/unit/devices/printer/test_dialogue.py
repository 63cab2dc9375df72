"""Which answers are believed: one to each question, in time, and nothing strange beside it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.printer.answers import Condition
from devices.printer.dialogue import Dialogue
from devices.printer.escpos import ABANDON
from devices.status import DeviceState
from tests.helpers.scripted_printer import FINE, ScriptedWire, well

QUESTIONS = (1, 2, 3, 4)


def speak(wire: ScriptedWire) -> Dialogue:
    return Dialogue(wire, QUESTIONS, 0.5, wire.clock)


def waiting(wire: ScriptedWire) -> Dialogue:
    """A dialogue that has asked for an answer in turn."""
    dialogue = speak(wire)
    dialogue.ask_in_turn()
    return dialogue


def state(condition: Condition | None) -> DeviceState | None:
    return None if condition is None else condition.state


def test_four_good_answers_are_a_condition() -> None:
    wire = ScriptedWire(well)
    assert state(speak(wire).condition()) is DeviceState.READY
    assert bytes(wire.written) == b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04"


def test_silence_is_no_condition() -> None:
    wire = ScriptedWire(lambda data: b"")
    assert speak(wire).condition() is None
    assert wire.now - 100.0 < 2.5


@pytest.mark.parametrize("lost", [1, 2, 3, 4])
def test_one_missing_answer_spoils_the_round_and_the_next_one_is_asked_anew(lost: int) -> None:
    asked: list[int] = []

    def answer(data: bytes) -> bytes:
        asked.append(data[2])
        return b"" if len(asked) == lost else FINE

    assert state(speak(ScriptedWire(answer)).condition()) is DeviceState.READY
    assert asked == [*range(1, lost + 1), 1, 2, 3, 4]


def test_a_late_answer_is_not_taken_for_the_next() -> None:
    """The printer answers each question only when the next one comes: every answer is to the wrong question."""
    late = [b"", FINE, FINE, b"\x7e"]
    wire = ScriptedWire(lambda data: late.pop(0) if late else b"")
    assert speak(wire).condition() is None


@pytest.mark.parametrize("answer", [FINE * 2, b"\xff", FINE + b"\xff", b"\x00", b"\x41\x42"])
def test_anything_but_one_fitting_byte_is_not_believed(answer: bytes) -> None:
    assert speak(ScriptedWire(lambda data: answer)).condition() is None


@settings(deadline=None)
@given(st.lists(st.binary(max_size=3), min_size=1, max_size=12))
def test_nonsense_never_makes_a_printer_ready(answers: list[bytes]) -> None:
    spoken: list[bytes] = []

    def answer(data: bytes) -> bytes:
        spoken.append(answers[len(spoken) % len(answers)])
        return spoken[-1]

    condition = speak(ScriptedWire(answer)).condition()
    if condition is not None and condition.state is DeviceState.READY:
        believed = [bytes(byte for byte in said if byte not in (0x11, 0x13)) for said in spoken[-4:]]
        assert all(sum(byte & 0x93 == 0x12 for byte in said) == 1 for said in believed)


def test_what_was_said_before_the_question_is_read_away() -> None:
    wire = ScriptedWire(well)
    wire.say(b"\x7e\x7e\x7e")
    assert state(speak(wire).condition()) is DeviceState.READY


def test_a_line_that_never_falls_silent_is_given_up() -> None:
    wire = ScriptedWire(well)
    wire.read = lambda seconds: (setattr(wire, "now", wire.now + 0.01), b"\x00")[1]  # type: ignore[assignment]
    assert speak(wire).condition() is None
    assert wire.now - 100.0 < 5.0


def test_the_answer_in_turn_ends_the_waiting() -> None:
    wire = ScriptedWire(well)
    dialogue = speak(wire)
    dialogue.ask_in_turn()
    assert dialogue.wait_in_turn(wire.now + 5.0) == b"\x00"


def test_trouble_ends_the_waiting() -> None:
    wire = ScriptedWire(lambda data: {1: b"\x1a", 4: b"\x7e"}.get(data[2], FINE) if data[:2] == b"\x10\x04" else b"")
    answer = waiting(wire).wait_in_turn(wire.now + 5.0)
    assert isinstance(answer, Condition)
    assert answer.state is DeviceState.PAPER_OUT
    assert wire.now - 100.0 < 1.0


def test_trouble_that_a_printer_tells_unasked_is_looked_into_at_once() -> None:
    wire = ScriptedWire(lambda data: {2: b"\x16"}.get(data[2], FINE) if data[:2] == b"\x10\x04" else b"")
    wire.say(b"\x38\x00\x00\x00")
    answer = waiting(wire).wait_in_turn(wire.now + 5.0)
    assert isinstance(answer, Condition)
    assert answer.state is DeviceState.COVER_OPEN
    assert wire.now - 100.0 < 0.1


def test_a_printer_that_is_off_line_without_a_reason_may_come_back() -> None:
    questions: list[int] = []

    def answer(data: bytes) -> bytes:
        if data[:2] != b"\x10\x04":
            return b""
        questions.append(data[2])
        is_back = len(questions) > 8
        if is_back and data[2] == 4:
            return FINE + b"\x00"
        return b"\x1a" if data[2] == 1 and not is_back else FINE

    wire = ScriptedWire(answer)
    assert waiting(wire).wait_in_turn(wire.now + 5.0) == b"\x00"


def test_an_off_line_printer_that_stays_so_is_told_at_the_end() -> None:
    wire = ScriptedWire(lambda data: b"\x1a" if data == b"\x10\x04\x01" else FINE)
    answer = waiting(wire).wait_in_turn(wire.now + 2.0)
    assert isinstance(answer, Condition)
    assert answer.state is DeviceState.OFFLINE


def test_nothing_is_the_answer_of_a_mute_printer() -> None:
    wire = ScriptedWire(lambda data: b"")
    assert waiting(wire).wait_in_turn(wire.now + 3.0) is None
    assert wire.now - 100.0 < 6.0


def test_noise_takes_back_what_looked_like_a_proof() -> None:
    wire = ScriptedWire(lambda data: b"")
    wire.say(b"\x00\xff")
    dialogue = speak(wire)
    dialogue.ask_in_turn()
    assert dialogue.wait_in_turn(wire.now + 0.4) is None


def test_an_answer_that_is_owed_from_before_proves_nothing() -> None:
    wire = ScriptedWire(lambda data: b"")
    dialogue = speak(wire)
    dialogue.ask_in_turn()
    assert dialogue.wait_in_turn(wire.now + 0.4) is None
    dialogue.ask_in_turn()
    wire.say(b"\x00")
    assert dialogue.wait_in_turn(wire.now + 0.4) is None
    wire.say(b"\x03")
    assert dialogue.wait_in_turn(wire.now + 0.4) == b"\x03"


def test_answers_to_earlier_jobs_are_forgotten() -> None:
    wire = ScriptedWire(lambda data: b"")
    dialogue = speak(wire)
    wire.say(b"\x00")
    assert state(dialogue.condition()) is None
    dialogue.forget_in_turn()
    dialogue.ask_in_turn()
    assert dialogue.wait_in_turn(wire.now + 0.4) is None


def test_answers_that_may_still_come_are_waited_for_and_swallowed() -> None:
    wire = ScriptedWire(lambda data: b"")
    dialogue = speak(wire)
    wire.say(b"\x00")
    wire.say(b"\x00")
    dialogue.wait_for_silence(0.5)
    assert wire.now - 100.0 >= 0.5
    dialogue.ask_in_turn()
    assert dialogue.wait_in_turn(wire.now + 0.4) is None


def test_large_documents_are_handed_over_in_pieces() -> None:
    sizes: list[int] = []
    wire = ScriptedWire(lambda data: sizes.append(len(data)) or b"")
    speak(wire).hand_over(bytes(600))
    assert sizes == [256, 256, 88]


def test_withdrawing_clears_both_buffers() -> None:
    wire = ScriptedWire(lambda data: b"")
    speak(wire).withdraw()
    assert bytes(wire.written) == ABANDON
