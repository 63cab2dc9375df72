"""Who takes the number: a card that is looked for all the time, a typed number, or nobody; then the number itself."""

from enum import StrEnum
from typing import Protocol
from uuid import UUID

import uuid6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from devices.card_reader.port import ReadOutcome
from devices.errors import DeviceError
from kiosk.domain.language import Language
from kiosk.services.cards import CardLook
from kiosk.services.persons import Person, person_from_typed_number
from kiosk.services.tickets import Counter, CounterClosed, Slip
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from offline_store.errors import AlreadyQueued, NumbersExhausted, StoreUnavailable
from screens.tickets.opening_words import opening_words
from screens.tickets_identify.typed_number import Problem, TypedNumber

QML_IMPORT_NAME = "screens.tickets_identify"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_S = 1.0
"""One look for a card: short, so that the reader is free soon after the page is left."""
NEXT_LOOK_MS = 100
READER_RETRY_MS = 3000
"""A reader that can't be reached is asked again this often; it may be plugged in while somebody types."""
HINT_LOOKS = 4
"""Looks without a card after which what went wrong with the last one is no longer said."""


class Refusal(StrEnum):
    """Why no number was given; nothing is taken from the queue."""

    NONE = ""
    CLOSED = "closed"
    GONE = "gone"  # the county has withdrawn the counter
    EXHAUSTED = "exhausted"  # 今天的号发完了
    STORE = "store"  # the disk can't keep a number now


class NumberSource(Protocol):
    """What this page needs of the tickets."""

    def counter(self, queue_code: str) -> Counter | None:
        """One queue. Raises StoreUnavailable."""
        ...

    def take(
        self,
        queue_code: str,
        language: Language,
        person: Person | None = None,
        item_code: str | None = None,
        intent: UUID | None = None,
    ) -> Slip:
        """Draw a number. Raises AlreadyQueued, NumbersExhausted, CounterClosed, StoreUnavailable."""
        ...


class CardSource(Protocol):
    """What this page needs of the reader."""

    def look(self, seconds: float) -> CardLook:
        """Look for a card for at most `seconds`. Raises DeviceError."""
        ...


@QmlElement
class IdentifyViewModel(ViewModel):
    """One page is one wish for a number: however often it is pressed or tried again, it gives one number.

    The person lives here and nowhere else, and is dropped with the page.
    """

    counterChanged = Signal()
    cardChanged = Signal()
    numberChanged = Signal()
    stateChanged = Signal()
    given = Signal(str, bool)
    """Id of the ticket, and whether the person had it before."""

    def __init__(
        self,
        tickets: NumberSource,
        cards: CardSource,
        background: Runner,
        queue_code: str,
        item_code: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tickets = tickets
        self._cards = cards
        self._background = background
        self._queue_code = queue_code
        self._item_code = item_code
        self._intent = uuid6.uuid7()
        self._counter: Counter | None = None
        self._person: Person | None = None
        self._typed = TypedNumber()
        self._insisted = False
        self._taking = False
        self._refusal = Refusal.NONE
        self._reader_down = False
        self._card_hint = ReadOutcome.NO_CARD
        self._empty_looks = 0
        self._looking = False
        self._next_look = QTimer(self, singleShot=True)
        self._next_look.timeout.connect(self._look)
        self.languageChanged.connect(self.counterChanged)
        self._ask_counter()
        self._look()

    # -- the counter

    @Property(str, notify=counterChanged)
    def queueName(self) -> str:
        """In the reader's language; empty until it is known."""
        return "" if self._counter is None else self.text(self._counter.queue.name)

    @Property(int, notify=counterChanged)
    def waiting(self) -> int:
        """People ahead, -1 where nobody knows."""
        status = None if self._counter is None else self._counter.status
        return -1 if status is None else status.waiting

    @Property(bool, notify=counterChanged)
    def canSkip(self) -> bool:
        """Whether this queue gives a number to whoever asks."""
        return self._counter is not None and not self._counter.queue.needs_identity

    @Property(dict, notify=counterChanged)
    def opens(self) -> dict[str, str]:
        """When the counter opens next: `day` (today, tomorrow, later, empty), `date`, `time`."""
        if self._counter is None:
            return {"day": "", "date": "", "time": ""}
        return opening_words(self._counter.opening, self._counter.as_of, self.reader_language)

    # -- the card

    @Property(bool, notify=cardChanged)
    def readerDown(self) -> bool:
        """Whether the reader can't be used now."""
        return self._reader_down

    @Property(str, notify=cardChanged)
    def cardHint(self) -> str:
        """`try_again`, `wrong_card`, or `no_card` while there is nothing to say."""
        return self._card_hint.value

    # -- the typed number

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """As it may be shown."""
        return self._typed.shown

    @Property(int, notify=numberChanged)
    def missing(self) -> int:
        """Signs still to come."""
        return self._typed.missing

    @Property(str, notify=numberChanged)
    def problem(self) -> str:
        """`missing`, `birthday`, `wrong`, or empty for a number that can be used."""
        return self._typed.problem.value

    @Property(bool, notify=numberChanged)
    def insisted(self) -> bool:
        """Whether 取号 was pressed with a number that can't be used yet: what is missing is said louder."""
        return self._insisted

    @Slot(str)
    def type(self, sign: str) -> None:
        """A key of the pad."""
        self._set_number(self._typed.typed(sign))

    @Slot()
    def erase(self) -> None:
        """Backspace."""
        self._set_number(self._typed.erased())

    @Slot()
    def clear(self) -> None:
        """Start the number anew."""
        self._set_number(TypedNumber())

    # -- taking the number

    @Property(bool, notify=stateChanged)
    def taking(self) -> bool:
        """Whether a number is being drawn; presses count for nothing meanwhile."""
        return self._taking

    @Property(str, notify=stateChanged)
    def refusal(self) -> str:
        """`closed`, `gone`, `exhausted`, `store`, or empty."""
        return self._refusal.value

    @Slot()
    def confirm(self) -> None:
        """取号 with the typed number."""
        if self._typed.problem is not Problem.NONE:
            self._insisted = True
            self.numberChanged.emit()
            return
        self._take(person_from_typed_number(self._typed.signs))

    @Slot()
    def skip(self) -> None:
        """不用证件，直接取号."""
        if self.canSkip:
            self._take(None)

    @Slot()
    def retry(self) -> None:
        """Once more what the disk refused."""
        self._set_refusal(Refusal.NONE)
        if self._counter is None:
            self._ask_counter()
        else:
            self._take(self._person)
        self._look()

    def close(self) -> None:
        """Nothing of the person outlives the page."""
        self._next_look.stop()
        self._forget()

    def _ask_counter(self) -> None:
        self._background.run(lambda: self._tickets.counter(self._queue_code), self._show_counter, self._refuse)

    def _show_counter(self, counter: Counter | None) -> None:
        self._counter = counter
        self.counterChanged.emit()
        if counter is None:
            self._set_refusal(Refusal.GONE)
        elif not counter.opening.is_open:
            self._set_refusal(Refusal.CLOSED)

    @Slot()
    def _look(self) -> None:
        if self._looking:
            return
        self._looking = True
        self._background.run(lambda: self._cards.look(LOOK_S), self._looked, self._not_looked)

    def _looked(self, look: CardLook) -> None:
        self._looking = False
        if self._taking or self._refusal is not Refusal.NONE:
            return
        if look.person is not None:
            self._take(look.person)
            return
        self._empty_looks = self._empty_looks + 1 if look.outcome is ReadOutcome.NO_CARD else 0
        said = self._card_hint is not ReadOutcome.NO_CARD and 0 < self._empty_looks < HINT_LOOKS
        self._set_card(down=False, hint=self._card_hint if said else look.outcome)
        self._next_look.start(NEXT_LOOK_MS)

    def _not_looked(self, error: Exception) -> None:
        self._looking = False
        self._set_card(down=True, hint=ReadOutcome.NO_CARD)
        self._next_look.start(READER_RETRY_MS)
        if not isinstance(error, DeviceError):
            raise error  # a bug of ours: logged with its traceback, and the page goes on without the reader

    def _take(self, person: Person | None) -> None:
        if self._taking or self._refusal is not Refusal.NONE:
            return
        self._next_look.stop()
        self._person = person
        self._set_taking(taking=True)
        code, language, item, intent = self._queue_code, self.reader_language, self._item_code, self._intent
        self._background.run(
            lambda: self._tickets.take(code, language, person, item, intent), self._taken, self._refuse
        )

    def _taken(self, slip: Slip) -> None:
        self._forget()
        self.given.emit(str(slip.ticket.id), False)

    def _refuse(self, error: Exception) -> None:
        match error:
            case AlreadyQueued():
                self._forget()
                self.given.emit(str(error.ticket.id), True)
                return
            case CounterClosed():
                self._set_refusal(Refusal.CLOSED)
                self._background.run(lambda: self._tickets.counter(self._queue_code), self._show_counter, self._refuse)
            case NumbersExhausted():
                self._set_refusal(Refusal.EXHAUSTED)
            case _:
                self._set_refusal(Refusal.STORE)
        self._set_taking(taking=False)
        if not isinstance(error, CounterClosed | NumbersExhausted | StoreUnavailable):
            raise error  # a bug of ours: logged with its traceback; to the citizen it is a disk that can't

    def _forget(self) -> None:
        self._person = None
        self._typed = TypedNumber()

    def _set_number(self, typed: TypedNumber) -> None:
        if not self._taking:
            self._typed = typed
            self._insisted = False
            self.numberChanged.emit()

    def _set_card(self, *, down: bool, hint: ReadOutcome) -> None:
        if (down, hint) != (self._reader_down, self._card_hint):
            self._reader_down, self._card_hint = down, hint
            self.cardChanged.emit()

    def _set_taking(self, *, taking: bool) -> None:
        if taking != self._taking:
            self._taking = taking
            self.stateChanged.emit()

    def _set_refusal(self, refusal: Refusal) -> None:
        if refusal is not self._refusal:
            self._refusal = refusal
            self.stateChanged.emit()
