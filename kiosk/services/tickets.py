"""取号: choose a counter, take a number, and tell the truth about its paper."""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import uuid6

from devices.printer.port import PaperOutcome, Printer, PrintOutcome
from devices.printer.receipt import Receipt
from devices.status import DeviceState
from kiosk.domain.clock import Clock, hall_day
from kiosk.domain.language import Language
from kiosk.domain.opening import Opening, WorkingDays, opening_at
from kiosk.domain.queueing import Queue, QueueStatus, Ticket, TicketOrder, TicketState
from kiosk.log_events import LogEvent, log_event
from kiosk.services.paper import print_truthfully
from kiosk.services.persons import DayKeys, Person, Seal, sealed_record
from offline_store.errors import StoreUnavailable
from offline_store.store import Store

logger = logging.getLogger(__name__)

REMEMBERED = 50
"""Slips that are kept in mind for a reprint; nobody comes back for an older one at this screen."""

_STATE_OF_PAPER = {
    PaperOutcome.PRINTED: TicketState.PRINTED,
    PaperOutcome.FAILED: TicketState.FAILED,
    PaperOutcome.UNKNOWN: TicketState.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Counter:
    """A queue as it stands now."""

    queue: Queue
    status: QueueStatus | None
    """None where the county has never told how many wait, or is out of reach: then nothing is claimed."""
    opening: Opening
    as_of: datetime
    """When it stood so (aware)."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A ticket with what its screen and paper say beside the number.

    The counter's status is that of the moment before the number was taken: the queue's figure now has this ticket in
    it, and those who came later. Where nobody knows it any more (after a restart), nothing is claimed.
    """

    ticket: Ticket
    counter: Counter
    link: str
    """For the phone: the county's page of this ticket; nothing personal in it."""


@dataclass(frozen=True, slots=True)
class PaperResult:
    """What came of one print. The ticket's state may be the county's word already (called)."""

    ticket: Ticket
    paper: PaperOutcome
    printer: DeviceState | None
    """The printer's state behind it; None where it was not even tried, since the disk could not note it."""


class CounterClosed(Exception):
    """No number is given: the counter is not open now."""

    def __init__(self, opening: Opening) -> None:
        super().__init__("the counter is closed")
        self.opening = opening


class TicketService:
    """Numbers are durable before they are shown; paper is proof, never a precondition.

    Raises StoreUnavailable before a number is given, never after: a slip that was given is kept in mind, so that its
    number can be shown and its paper told of whatever happens to the disk.
    """

    def __init__(
        self,
        store: Store,
        printer: Printer,
        receipt: Callable[[Slip, Language], Receipt],
        public_url: str,
        clock: Clock,
        is_working_day: WorkingDays,
        seal: Callable[[], Seal | None],
        is_online: Callable[[], bool],
        hidden_queues: Callable[[], Collection[str]] = tuple,
    ) -> None:
        self._store = store
        self._printer = printer
        self._receipt = receipt
        self._public_url = public_url
        self._clock = clock
        self._is_working_day = is_working_day
        self._seal = seal
        self._is_online = is_online
        self._hidden_queues = hidden_queues
        self._keys = DayKeys()
        self._lock = threading.Lock()
        self._given: OrderedDict[UUID, Slip] = OrderedDict()

    def counters(self) -> tuple[Counter, ...]:
        """The queues of this station in the hall's order, closed ones too: they are shown with the reason."""
        return tuple(self._counter(queue) for queue in self._served())

    def counter(self, queue_code: str) -> Counter | None:
        """One queue, or None where the county has withdrawn it or staff took it off this station."""
        return next((self._counter(queue) for queue in self._served() if queue.code == queue_code), None)

    def take(
        self,
        queue_code: str,
        language: Language,
        person: Person | None = None,
        item_code: str | None = None,
        intent: UUID | None = None,
    ) -> Slip:
        """Draw a number: once this returns, it is on the disk.

        `intent` (UUIDv7) is one wish for a number, made when its page opened. The same intent gives the same number,
        however often it is pressed, at the same time or after a fault.
        Raises AlreadyQueued (with the open ticket), NumbersExhausted, CounterClosed, StoreUnavailable.
        """
        event_id = intent or uuid6.uuid7()
        given = self.slip(event_id)
        if given is not None:
            return given
        counter = self.counter(queue_code)
        if counter is None or not counter.opening.is_open:
            raise CounterClosed(counter.opening if counter else Opening(False, None))
        seal = self._seal()
        today = hall_day(self._clock.now())
        ticket = self._store.issue_ticket(
            TicketOrder(
                event_id=event_id,
                queue_code=queue_code,
                language=language,
                identified=person is not None and person.by_card,
                item_code=item_code,
                person_key=self._keys.person_key(person, today) if person else None,
                # Before enrolment there is no key to seal to: then who it was is known to nobody.
                sealed=sealed_record(person, seal, event_id) if person and seal else None,
            )
        )
        log_event(logger, logging.INFO, LogEvent.TICKET_ISSUED, queue=queue_code, number=ticket.number)
        return self._remember(Slip(ticket, counter, self._link(ticket.id)))

    def slip(self, ticket_id: UUID) -> Slip | None:
        """What screen and paper say of a ticket; None where nobody knows it."""
        given = self._remembered(ticket_id)
        try:
            ticket = self._store.ticket(ticket_id)
        except StoreUnavailable:
            if given is None:
                raise
            return given
        if ticket is None:
            return None
        if given is not None:
            return replace(given, ticket=ticket)
        queue = next((queue for queue in self._store.queues() if queue.code == ticket.queue_code), None)
        if queue is None:
            return None
        return Slip(ticket, replace(self._counter(queue), status=None), self._link(ticket_id))

    def print(self, ticket_id: UUID, language: Language) -> PaperResult:
        """Print a ticket, or print it again under the same number (补打), and write down what came of it.

        Raises LookupError for a ticket that nobody knows.
        """
        slip = self.slip(ticket_id)
        if slip is None:
            raise LookupError("no such ticket")
        try:
            ticket = self._store.begin_print(ticket_id)
        except StoreUnavailable:
            # Paper that was not written down beforehand could come a second time without its mark 补打.
            return PaperResult(slip.ticket, PaperOutcome.FAILED, None)
        outcome: PrintOutcome = print_truthfully(self._printer, self._receipt(replace(slip, ticket=ticket), language))
        ticket = self._record(ticket, _STATE_OF_PAPER[outcome.outcome])
        return PaperResult(ticket, outcome.outcome, outcome.state)

    def citizen_has_paper(self, ticket_id: UUID) -> None:
        """The citizen says that the paper came out: better proof than a mute printer."""
        slip = self.slip(ticket_id)
        if slip is not None and slip.ticket.prints > 0:
            self._record(slip.ticket, TicketState.PRINTED)

    def recent(self, limit: int = 20) -> tuple[Ticket, ...]:
        """Newest tickets of this kiosk, for staff."""
        return self._store.recent_tickets(limit)

    def _record(self, ticket: Ticket, state: TicketState) -> Ticket:
        """The truth is told also where the disk can't keep it: there a restart turns PRINTING into UNKNOWN."""
        try:
            return self._store.record_paper(ticket.id, state)
        except StoreUnavailable as error:
            log_event(logger, logging.WARNING, LogEvent.STORE_UNAVAILABLE, kind=error.kind)
            return replace(ticket, state=state)

    def _remember(self, slip: Slip) -> Slip:
        with self._lock:
            # The first look at the queue counts: a second press saw its own ticket among those who wait.
            first = self._given.setdefault(slip.ticket.id, slip)
            while len(self._given) > REMEMBERED:
                self._given.popitem(last=False)
        return first

    def _remembered(self, ticket_id: UUID) -> Slip | None:
        with self._lock:
            return self._given.get(ticket_id)

    def _link(self, ticket_id: UUID) -> str:
        return f"{self._public_url}/t/{ticket_id}"

    def _served(self) -> Sequence[Queue]:
        """Queues without those that staff took off this station; were all of them hidden, none is."""
        queues, hidden = self._store.queues(), self._hidden_queues()
        return [queue for queue in queues if queue.code not in hidden] or queues

    def _counter(self, queue: Queue) -> Counter:
        # What the county said an hour ago about who waits is worse than nothing while it is out of reach.
        status = self._store.queue_status(queue.code) if self._is_online() else None
        now = self._clock.now()
        return Counter(queue, status, opening_at(queue.opening, now, self._is_working_day), now)
