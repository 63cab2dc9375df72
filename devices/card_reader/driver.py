"""The ID-card reader on a serial line: find, select, read; each time anew."""

import contextlib
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from devices.card_reader.card import Card, CardKind
from devices.card_reader.card_text import CardTextError, parse_card, parse_newest_address
from devices.card_reader.photo import PhotoDecoder
from devices.card_reader.port import CardReaderStatus, CardReading, ReadOutcome
from devices.card_reader.sam_frames import Command, Reply, split_card_data
from devices.card_reader.sam_id import format_sam_id
from devices.card_reader.sam_link import NoReplyError, SamLink
from devices.card_reader.sam_status import Consequence, meaning_of
from devices.card_reader.settings import SHORTEST_POLL_INTERVAL_S, CardReaderSettings
from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from devices.transport import Line, open_line
from kiosk.log_events import LogEvent, log_event

_log = logging.getLogger(__name__)

MUTE_LOOKS = 3
"""So many looks in a row without an answer end `read` with an error; one lost frame is no reason."""

FAILED_SELECTS = 3
"""A card that is still being put down is found and not yet selected: only so many in a row count as an error."""

KINDS_WITH_NEWEST_ADDRESS = frozenset({CardKind.RESIDENT, CardKind.HMT})
"""Cards on which the police can add an address after issue."""


class SerialCardReader:
    """A `CardReader` that speaks SAM_V.

    The line is opened when it is first needed, and again after a fault. A failed read leaves a note: until the card was
    lifted (a look finds none), it is not tried again, and `read` goes on telling so. For one thread at a time.
    """

    def __init__(
        self,
        settings: CardReaderSettings,
        decode_photo: PhotoDecoder | None = None,
        open_port: Callable[..., Line] = open_line,
    ) -> None:
        self._settings = settings
        self._decode_photo = decode_photo
        self._open_port = open_port
        self._poll_interval_s = max(settings.poll_interval_s, SHORTEST_POLL_INTERVAL_S)
        self._link: SamLink | None = None
        self._sam_id: str | None = None
        self._baudrate = settings.baudrate
        self._next_look = 0.0
        self._failed_selects = 0
        self._lift_first: ReadOutcome | None = None
        """Why the card must be lifted before the next try; None where it need not."""

    def status(self) -> CardReaderStatus:
        """Ask the reader for its state; a module whose self-test failed is reset once."""
        with self._connection() as link:
            try:
                meaning = meaning_of(self._ask(link, Command.STATUS).status)
                if meaning.consequence is Consequence.READER_FAULT:
                    self._ask(link, Command.RESET)
                    meaning = meaning_of(self._ask(link, Command.STATUS).status)
                if meaning.consequence is Consequence.READER_FAULT:
                    return CardReaderStatus(DeviceState.OFFLINE, detail=_broken(str(meaning)).sentence)
                self._sam_id = self._sam_id or self._ask_sam_id(link)
            except NoReplyError as silence:
                raise self._mute(silence) from None
            return CardReaderStatus(DeviceState.READY, self._sam_id, detail=f"{link.baudrate} baud")

    def read(self, seconds: float) -> CardReading:
        """Look for a card until one was read, a read failed, or `seconds` are over; looks at least once."""
        until = time.monotonic() + seconds
        with self._connection() as link:
            silences = 0
            while True:
                time.sleep(max(0.0, self._next_look - time.monotonic()))
                self._next_look = time.monotonic() + self._poll_interval_s
                try:
                    reading = self._look(link)
                    silences = 0
                except NoReplyError as silence:
                    reading = None
                    silences += 1
                    if silences >= MUTE_LOOKS:
                        raise self._mute(silence) from None
                if reading is not None:
                    log_event(_log, logging.INFO, LogEvent.CARD_OUTCOME, outcome=reading.outcome)
                    return reading
                if self._next_look >= until:
                    return CardReading(self._lift_first or ReadOutcome.NO_CARD)

    def close(self) -> None:
        """Let go of the line; the next call opens it again."""
        if self._link is not None:
            self._link.close()
        self._link = None
        self._sam_id = None

    # One look. None: nothing to report, look again.

    def _look(self, link: SamLink) -> CardReading | None:
        if not self._find(link):
            self._lift_first = None
            self._failed_selects = 0
            return None
        if self._lift_first is not None:
            return None
        selected = self._consequence(self._ask(link, Command.SELECT))
        if selected is Consequence.WRONG_CARD:
            return self._failed(ReadOutcome.WRONG_CARD)
        if selected is not Consequence.GO_ON:
            self._failed_selects += 1
            return self._failed(ReadOutcome.TRY_AGAIN) if self._failed_selects >= FAILED_SELECTS else None
        self._failed_selects = 0
        return self._read_selected(link)

    def _find(self, link: SamLink) -> bool:
        return self._consequence(self._ask(link, Command.FIND)) is Consequence.GO_ON

    def _read_selected(self, link: SamLink) -> CardReading:
        try:
            reply = link.ask(Command.READ, self._settings.read_timeout_s)
        except NoReplyError:
            return self._failed(ReadOutcome.TRY_AGAIN)
        match self._consequence(reply):
            case Consequence.GO_ON:
                pass
            case Consequence.WRONG_CARD:
                return self._failed(ReadOutcome.WRONG_CARD)
            case _:
                return self._failed(ReadOutcome.TRY_AGAIN)
        try:
            card = self._card(reply)
        except ValueError:  # lengths that don't add up, or a text block that is not a card's
            return self._failed(ReadOutcome.TRY_AGAIN)
        if card.kind in KINDS_WITH_NEWEST_ADDRESS:
            card = replace(card, new_address=self._newest_address(link))
        return CardReading(ReadOutcome.CARD, card)

    def _card(self, reply: Reply) -> Card:
        data = split_card_data(reply.data)
        card = parse_card(data.text)
        return card if self._decode_photo is None else replace(card, photo=self._decode_photo(data.photo))

    def _newest_address(self, link: SamLink) -> str | None:
        """Most cards have none; a failure here is no reason to refuse a card that was read."""
        try:
            reply = self._ask(link, Command.READ_NEWEST_ADDRESS)
            return parse_newest_address(reply.data) if reply.status == 0x90 else None
        except (NoReplyError, CardTextError):
            return None

    def _failed(self, outcome: ReadOutcome) -> CardReading:
        self._lift_first = outcome
        self._failed_selects = 0
        return CardReading(outcome)

    # The line

    @contextlib.contextmanager
    def _connection(self) -> Iterator[SamLink]:
        """The open line; a fault lets go of it, so that the next call opens it anew and finds its speed again."""
        try:
            if self._link is None:
                self._link = SamLink(self._open_port(self._settings.port, baudrate=self._baudrate))
                if self._settings.detect_baudrate:
                    self._find_baudrate(self._link)
            yield self._link
        except DeviceError:
            self.close()
            raise

    def _find_baudrate(self, link: SamLink) -> None:
        try:
            link.find_baudrate()
        except NoReplyError as silence:
            raise self._mute(silence) from None
        self._baudrate = link.baudrate

    def _ask(self, link: SamLink, command: Command) -> Reply:
        return link.ask(command, self._settings.reply_timeout_s)

    def _ask_sam_id(self, link: SamLink) -> str | None:
        reply = self._ask(link, Command.SAM_ID)
        return format_sam_id(reply.data) if reply.status == 0x90 else None

    def _consequence(self, reply: Reply) -> Consequence:
        """Raises `DeviceError` for a reader that says that it cannot work."""
        meaning = meaning_of(reply.status)
        if meaning.consequence is Consequence.READER_FAULT:
            raise _broken(str(meaning))
        return meaning.consequence

    def _mute(self, silence: NoReplyError) -> DeviceError:
        where = f"The card reader at {self._settings.port}"
        if silence.damaged:
            return DeviceError(
                Fault.PROTOCOL, f"{where} sends damaged answers: check its cable and keep it away from motors."
            )
        return DeviceError(
            Fault.TIMEOUT, f"{where} does not answer: check its power, its cable and `card_reader.port`."
        )


def _broken(why: str) -> DeviceError:
    return DeviceError(
        Fault.BROKEN, f"The card reader says it cannot work: {why}; switch it off and on, then call its supplier."
    )
