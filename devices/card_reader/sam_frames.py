"""Frames of the SAM_V serial protocol (PROTOCOLS.md A): a pure codec that moves no byte itself.

    request  AA AA AA 96 69 | Len_hi Len_lo | CMD PARA [DATA]     | CHK
    reply    AA AA AA 96 69 | Len_hi Len_lo | SW1 SW2 SW3 [DATA]  | CHK

Len counts all that follows it, CHK too. CHK is the XOR of all bytes from Len_hi to the last one before it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import reduce
from operator import xor

PREAMBLE = bytes.fromhex("AA AA AA 96 69")
HEADER_BYTES = len(PREAMBLE) + 2
LONGEST_BODY = 0x090A
"""Len of the longest reply: text, photo and two fingerprints (2321 bytes in all)."""
LONGEST_FRAME = HEADER_BYTES + LONGEST_BODY
SHORTEST_REPLY_BODY = 4
SHORTEST_REQUEST_BODY = 3


class Command(Enum):
    """CMD and PARA of each request that the hall needs."""

    RESET = bytes((0x10, 0xFF))
    STATUS = bytes((0x11, 0xFF))
    SAM_ID = bytes((0x12, 0xFF))
    FIND = bytes((0x20, 0x01))  # 找卡
    SELECT = bytes((0x20, 0x02))  # 选卡
    READ = bytes((0x30, 0x01))  # text and photo
    READ_NEWEST_ADDRESS = bytes((0x30, 0x03))  # 追加住址


_GOOD_DATA_BYTES = {
    Command.RESET: 0,
    Command.STATUS: 0,
    Command.SAM_ID: 16,
    Command.SELECT: 8,
    Command.READ_NEWEST_ADDRESS: 70,
}


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole reply with the right check-sum. SW1 and SW2 come from the card, `status` (SW3) from the reader."""

    sw1: int
    sw2: int
    status: int
    data: bytes

    def __repr__(self) -> str:
        return f"Reply(status={self.status:02X}, {len(self.data)} bytes withheld)"


@dataclass(frozen=True, slots=True)
class CardData:
    """What READ gives: the text block, and the photo as the card holds it (WLT, proprietary)."""

    text: bytes
    photo: bytes

    def __repr__(self) -> str:
        return "CardData(content withheld)"


def checksum(data: bytes | bytearray) -> int:
    """XOR of all bytes."""
    return reduce(xor, data, 0)


def frame(body: bytes) -> bytes:
    """Preamble, length and check-sum around `body` (what follows Len, without CHK)."""
    counted = (len(body) + 1).to_bytes(2, "big") + body
    return PREAMBLE + counted + bytes((checksum(counted),))


def request(command: Command) -> bytes:
    """The bytes to send for `command`."""
    return frame(command.value)


def parse_reply(body: bytes) -> Reply:
    """A reply out of a frame's body of at least three bytes."""
    return Reply(sw1=body[0], sw2=body[1], status=body[2], data=body[3:])


def answers(command: Command, reply: Reply) -> bool:
    """Whether `reply` can be the answer to `command`; a good answer to another command came late and is none.

    Failures carry no mark of their command and are taken as they come.
    """
    match reply.status, command:
        case 0x9F, _:
            return command is Command.FIND
        case 0x90, Command.FIND:
            return False
        case 0x90, Command.READ:
            return len(reply.data) > _GOOD_DATA_BYTES[Command.READ_NEWEST_ADDRESS]
        case 0x90, _:
            return len(reply.data) == _GOOD_DATA_BYTES[command]
        case _:
            return True


def split_card_data(data: bytes) -> CardData:
    """Text and photo out of a READ reply. Raises ValueError where the lengths in it don't add up.

    Readers with fingerprint support give three lengths instead of two, with 0, 512 or 1024 bytes of fingerprint.
    """
    for lengths_given in (2, 3):
        start = 2 * lengths_given
        lengths = [int.from_bytes(data[at : at + 2], "big") for at in range(0, start, 2)]
        if start + sum(lengths) == len(data):
            photo_at = start + lengths[0]
            return CardData(text=data[start:photo_at], photo=data[photo_at : photo_at + lengths[1]])
    raise ValueError(f"lengths in a READ reply of {len(data)} bytes don't add up")


class Reassembler:
    """Finds frames in a stream that arrives in pieces of any size, with noise in it.

    Driven by length: after the preamble, Len says where the frame ends. Where Len is impossible or the check-sum is
    wrong, the search goes on one byte after the preamble's start, so that a frame inside a damaged one is found. What
    comes out depends on the bytes alone, never on how they were split. Holds at most one frame: 2321 bytes.
    """

    def __init__(self, shortest_body: int = SHORTEST_REPLY_BODY) -> None:
        self._shortest_body = shortest_body
        self._held = bytearray()
        self.damaged = 0
        """Frames thrown away so far: impossible length, or wrong check-sum."""

    @property
    def is_inside_frame(self) -> bool:
        """Whether a preamble and its length have come, and the rest has not."""
        return len(self._held) >= HEADER_BYTES

    @property
    def missing(self) -> int:
        """At least so many bytes are needed before the next frame can be whole; never 0."""
        return HEADER_BYTES + (self._body_length() if self.is_inside_frame else 0) - len(self._held)

    def feed(self, data: bytes) -> tuple[bytes, ...]:
        """Bodies (without Len and CHK) of the frames that `data` completes, in order."""
        return tuple(self._bodies(memoryview(data)))

    def _bodies(self, data: memoryview) -> Iterator[bytes]:
        while data:
            taken, data = data[: LONGEST_FRAME - len(self._held)], data[LONGEST_FRAME - len(self._held) :]
            self._held += taken
            yield from self._take_whole_frames()

    def _take_whole_frames(self) -> Iterator[bytes]:
        while self._go_to_preamble():
            length = self._body_length()
            if not self._shortest_body <= length <= LONGEST_BODY:
                self._skip_damaged()
                continue
            end = HEADER_BYTES + length
            if len(self._held) < end:
                return
            if checksum(self._held[len(PREAMBLE) : end]) != 0:
                self._skip_damaged()
                continue
            body = bytes(self._held[HEADER_BYTES : end - 1])
            del self._held[:end]
            yield body

    def _go_to_preamble(self) -> bool:
        """Drop all before the next preamble; False while there is none with its length in what is held."""
        at = self._held.find(PREAMBLE)
        del self._held[: at if at >= 0 else len(self._held) - _begun_preamble(self._held)]
        return self.is_inside_frame

    def _body_length(self) -> int:
        return int.from_bytes(self._held[len(PREAMBLE) : HEADER_BYTES], "big")

    def _skip_damaged(self) -> None:
        self.damaged += 1
        del self._held[0]


def _begun_preamble(held: bytearray) -> int:
    """How many of the last bytes may be the start of a preamble."""
    return next(n for n in range(len(PREAMBLE) - 1, -1, -1) if held.endswith(PREAMBLE[:n]))
