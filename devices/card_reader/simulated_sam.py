"""The security module of the simulated reader, without a wire: a request in, the answer's pieces out."""

import struct

from devices.card_reader.card import Card
from devices.card_reader.sam_frames import Command, frame
from devices.card_reader.sample_cards import encode_card, encode_newest_address
from devices.card_reader.simulated_faults import MISBEHAVIOURS, CardReaderFault, Chunks, Misbehaviour

SAM_ID = struct.pack("<HHIII", 5, 1, 20260101, 1, 2)
"""05.01-20260101-0000000001-0000000002: no reader of the field has it."""
GOOD = frozenset({0x90, 0x9F})

PHOTO = b"WLf\0" + bytes(1020)
FINGERPRINTS = bytes(1024)


class SimulatedSam:
    """State of the module: which card lies there, whether it was selected, and what goes wrong."""

    def __init__(self) -> None:
        self.card: Card | None = None
        self._selected = False
        self._fault = MISBEHAVIOURS[CardReaderFault.NONE]
        self._fault_answers: int | None = None

    @property
    def fault(self) -> Misbehaviour:
        """What goes wrong now."""
        return self._fault

    def put(self, card: Card | None) -> None:
        """Lay a card, or lift it (None)."""
        self.card = card
        self._selected = False

    def set_fault(self, fault: CardReaderFault, answers: int | None) -> None:
        """Misbehave for so many answers; None: until another fault is set."""
        self._fault = MISBEHAVIOURS[fault]
        self._fault_answers = answers

    def answer(self, body: bytes) -> tuple[Command | None, bool, Chunks]:
        """The command in `body` (None where it is none), whether it went well, and the answer as it comes."""
        try:
            command = Command(body)
        except ValueError:
            return None, False, (_reply(0x21),)
        fault = self._fault if command in self._fault.commands else MISBEHAVIOURS[CardReaderFault.NONE]
        if fault.status is not None:
            good, reply = False, _reply(fault.status)
        else:
            good, reply = self._good_answer(command, fault)
        if fault.lifts_after:
            self.put(None)
        if fault is self._fault and self._fault_answers is not None:
            self._fault_answers -= 1
            if self._fault_answers == 0:
                self.set_fault(CardReaderFault.NONE, None)
        return command, good, fault.chunks(reply)

    def _good_answer(self, command: Command, fault: Misbehaviour) -> tuple[bool, bytes]:
        if command is Command.READ:
            return self._read(fault)
        if command is not Command.READ_NEWEST_ADDRESS:
            self._selected = command is Command.SELECT and self.card is not None
        answers = {
            Command.RESET: (0x90, b""),
            Command.STATUS: (0x90, b""),
            Command.SAM_ID: (0x90, SAM_ID),
            Command.FIND: (0x9F, bytes(4)) if self.card is not None else (0x80, b""),
            Command.SELECT: (0x90, bytes(8)) if self.card is not None else (0x81, b""),
            Command.READ_NEWEST_ADDRESS: self._newest_address(),
        }
        status, data = answers[command]
        return status in GOOD, _reply(status, data)

    def _newest_address(self) -> tuple[int, bytes]:
        address = encode_newest_address(self.card) if self.card is not None else None
        return (0x90, address) if address is not None else (0x91, b"")

    def _read(self, fault: Misbehaviour) -> tuple[bool, bytes]:
        if self.card is None or not self._selected:
            return False, _reply(0x41)
        text = encode_card(self.card)
        if fault.spoils_text:
            text = bytes(b ^ 0x5A for b in text)
        parts = [text, PHOTO, FINGERPRINTS] if fault.gives_fingerprints else [text, PHOTO]
        lengths = b"".join(len(part).to_bytes(2, "big") for part in parts)
        return True, _reply(0x90, lengths + b"".join(parts))


def _reply(status: int, data: bytes = b"") -> bytes:
    return frame(bytes((0, 0, status)) + data)
