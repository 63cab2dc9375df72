"""What can go wrong at a card reader, as data: named faults for the simulator, the tests and the county's trainers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from devices.card_reader.sam_frames import PREAMBLE, Command

Chunks = tuple[bytes, ...]
"""Pieces as they arrive, with a short pause between them."""

ANY_COMMAND = frozenset(Command)
CARD_COMMANDS = frozenset({Command.FIND, Command.SELECT, Command.READ})


class CardReaderFault(StrEnum):
    """Names that `SimulatedCardReader.fault` and `kiosk-device simulate card-fault` take."""

    NONE = "none"
    # the wire
    BAD_CHECKSUM = "bad_checksum"
    HALF_FRAME = "half_frame"
    MERGED_CHUNKS = "merged_chunks"
    SPLIT_CHUNKS = "split_chunks"
    NOISE = "noise"
    WRONG_BAUD = "wrong_baud"
    SILENCE = "silence"
    # the card
    LIFTED_AFTER_SELECT = "lifted_after_select"
    SELECT_FAILED = "select_failed"
    READ_FAILED = "read_failed"
    WRONG_CARD = "wrong_card"
    GARBAGE_TEXT = "garbage_text"
    FINGERPRINT_LENGTHS = "fingerprint_lengths"
    # the module
    SELF_TEST_FAILED = "self_test_failed"
    NOT_AUTHORISED = "not_authorised"


def _whole(frame: bytes) -> Chunks:
    return (frame,)


@dataclass(frozen=True, slots=True)
class Misbehaviour:
    """How the reader differs from a good one. `commands` are those whose answers suffer."""

    meaning: str
    commands: frozenset[Command] = ANY_COMMAND
    chunks: Callable[[bytes], Chunks] = _whole
    """The answer's frame as it comes over the wire."""
    status: int | None = None
    """SW3 that is given instead of a good answer."""
    baudrate: int | None = None
    """Speed that the reader has gone to."""
    lifts_after: bool = False
    """The card is taken away right after the answer."""
    spoils_text: bool = False
    gives_fingerprints: bool = False


def _bad_checksum(frame: bytes) -> Chunks:
    return (frame[:-1] + bytes((frame[-1] ^ 0xFF,)),)


def _half(frame: bytes) -> Chunks:
    return (frame[: len(frame) // 2],)


def _late_answer_first(frame: bytes) -> Chunks:
    """A good answer to another command, then the right one, in one piece."""
    late = bytes.fromhex("AA AA AA 96 69 00 14 00 00 90") + bytes(16) + bytes((0x84,))
    return (late + frame,)


def _split(frame: bytes) -> Chunks:
    """Pieces of 1, 2, 3 ... bytes: every part of the head comes alone."""
    pieces = []
    size = 1
    while frame:
        pieces.append(frame[:size])
        frame = frame[size:]
        size += 1
    return tuple(pieces)


def _noise(frame: bytes) -> Chunks:
    """Bytes of no meaning, half a preamble and a preamble with an impossible length come first."""
    return (b"\x00\xff\x96\x69" + PREAMBLE[:3], PREAMBLE + b"\xff\xff\x00", frame)


def _nothing(_frame: bytes) -> Chunks:
    return ()


MISBEHAVIOURS: Mapping[CardReaderFault, Misbehaviour] = {
    CardReaderFault.NONE: Misbehaviour("a good reader"),
    CardReaderFault.BAD_CHECKSUM: Misbehaviour(
        "a bit of the read data flips", frozenset({Command.READ}), chunks=_bad_checksum
    ),
    CardReaderFault.HALF_FRAME: Misbehaviour(
        "the read data stops in the middle", frozenset({Command.READ}), chunks=_half
    ),
    CardReaderFault.MERGED_CHUNKS: Misbehaviour("a late answer sticks to the right one", chunks=_late_answer_first),
    CardReaderFault.SPLIT_CHUNKS: Misbehaviour("answers come in small pieces", chunks=_split),
    CardReaderFault.NOISE: Misbehaviour("noise comes before each answer", chunks=_noise),
    CardReaderFault.WRONG_BAUD: Misbehaviour("somebody set it to another speed", baudrate=19200),
    CardReaderFault.SILENCE: Misbehaviour("it takes commands and says nothing", chunks=_nothing),
    CardReaderFault.LIFTED_AFTER_SELECT: Misbehaviour(
        "the citizen is too quick", frozenset({Command.SELECT}), lifts_after=True
    ),
    CardReaderFault.SELECT_FAILED: Misbehaviour(
        "a card that answers and cannot be selected", frozenset({Command.SELECT}), status=0x81
    ),
    CardReaderFault.READ_FAILED: Misbehaviour("the card's chip stumbles", frozenset({Command.READ}), status=0x41),
    CardReaderFault.WRONG_CARD: Misbehaviour("a card of another kind", frozenset({Command.READ}), status=0x40),
    CardReaderFault.GARBAGE_TEXT: Misbehaviour(
        "right check-sum, senseless text", frozenset({Command.READ}), spoils_text=True
    ),
    CardReaderFault.FINGERPRINT_LENGTHS: Misbehaviour(
        "a newer reader that gives fingerprint lengths too", frozenset({Command.READ}), gives_fingerprints=True
    ),
    CardReaderFault.SELF_TEST_FAILED: Misbehaviour("the module is broken", status=0x60),
    CardReaderFault.NOT_AUTHORISED: Misbehaviour("the module is not authorised", CARD_COMMANDS, status=0x66),
}
