"""取号: choose a counter, take a number, and tell the truth about its paper."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

import uuid6

from devices.printer.port import PaperOutcome, Printer, PrintOutcome
from devices.printer.receipt import Receipt
from devices.status import DeviceState
from kiosk.domain.clock import Clock, hall_day
from kiosk.domain.language import Language
from kiosk.domain.opening import Opening, WorkingDays, opening_at
from kiosk.domain.queueing import Queue, QueueStatus, Ticket, TicketOrder, TicketState
from kiosk.services.paper import print_truthfully
from kiosk.services.persons import DayKeys, Person, Seal, sealed_record
from offline_store.store import Store

REMEMBERED = 50
"""Tickets whose people ahead are remembered for a reprint; nobody comes back for an older one at this screen."""

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


@dataclass(frozen=True, slots=True)
class Slip:
    """A ticket with what its screen and paper say beside the number."""

    ticket: Ticket
    counter: Counter
    link: str
    """For the phone: the county's page of this ticket; nothing personal in it."""


@dataclass(frozen=True, slots=True)
class PaperResult:
    """The ticket after a print, and the printer's state behind it."""

    ticket: Ticket
    printer: DeviceState


class CounterClosed(Exception):
    """No number is given: the counter is not open now."""

    def __init__(self, opening: Opening) -> None:
        super().__init__("the counter is closed")
        self.opening = opening


class TicketService:
    """Numbers are durable before they are shown; paper is proof, never a precondition.

    Raises StoreUnavailable before a number is given, never after.
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
    ) -> None:
        self._store = store
        self._printer = printer
        self._receipt = receipt
        self._public_url = public_url
        self._clock = clock
        self._is_working_day = is_working_day
        self._seal = seal
        self._is_online = is_online
        self._keys = DayKeys()
        self._ahead: OrderedDict[UUID, QueueStatus | None] = OrderedDict()

    def counters(self) -> tuple[Counter, ...]:
        """All queues in the hall's order, closed ones too: they are shown with the reason."""
        return tuple(self._counter(queue) for queue in self._store.queues())

    def counter(self, queue_code: str) -> Counter | None:
        """One queue, or None where the county has withdrawn it."""
        return next((self._counter(q) for q in self._store.queues() if q.code == queue_code), None)

    def take(
        self, queue_code: str, language: Language, person: Person | None = None, item_code: str | None = None
    ) -> Slip:
        """Draw a number: once this returns, it is on the disk.

        Raises AlreadyQueued (with the open ticket), NumbersExhausted, CounterClosed, StoreUnavailable.
        """
        counter = self.counter(queue_code)
        if counter is None or not counter.opening.is_open:
            raise CounterClosed(counter.opening if counter else Opening(False, None))
        event_id = uuid6.uuid7()
        seal = self._seal()
        today = hall_day(self._clock.now())
        ticket = self._store.issue_ticket(
            TicketOrder(
                event_id=event_id,
                queue_code=queue_code,
                language=language,
                identified=person is not None,
                item_code=item_code,
                person_key=self._keys.person_key(person, today) if person else None,
                # Before enrolment there is no key to seal to: then who it was is known to nobody.
                sealed=sealed_record(person, seal, event_id) if person and seal else None,
            )
        )
        self._ahead[ticket.id] = counter.status
        while len(self._ahead) > REMEMBERED:
            self._ahead.popitem(last=False)
        return self._slip(ticket, counter)

    def print(self, ticket_id: UUID, language: Language) -> PaperResult:
        """Print a ticket, or print it again under the same number (补打), and write down what came of it."""
        ticket = self._store.begin_print(ticket_id)
        outcome: PrintOutcome = print_truthfully(self._printer, self._receipt(self.slip(ticket), language))
        return PaperResult(self._store.record_paper(ticket.id, _STATE_OF_PAPER[outcome.outcome]), outcome.state)

    def citizen_has_paper(self, ticket_id: UUID) -> Ticket:
        """The citizen says that the paper came out: better proof than a mute printer."""
        return self._store.record_paper(ticket_id, TicketState.PRINTED)

    def slip(self, ticket: Ticket) -> Slip:
        """What screen and paper say of a ticket.

        Who was ahead is what was so when the number was taken: the queue's figure now has this ticket in it, and those
        who came later. After a restart nobody knows it any more, and nothing is claimed.
        """
        counter = self.counter(ticket.queue_code)
        if counter is None:
            raise LookupError(f"queue {ticket.queue_code} was withdrawn")
        return self._slip(ticket, replace(counter, status=self._ahead.get(ticket.id)))

    def recent(self, limit: int = 20) -> tuple[Ticket, ...]:
        """Newest tickets of this kiosk, for staff."""
        return self._store.recent_tickets(limit)

    def _slip(self, ticket: Ticket, counter: Counter) -> Slip:
        return Slip(ticket, counter, f"{self._public_url}/t/{ticket.id}")

    def _counter(self, queue: Queue) -> Counter:
        # What the county said an hour ago about who waits is worse than nothing while it is out of reach.
        status = self._store.queue_status(queue.code) if self._is_online() else None
        return Counter(queue, status, opening_at(queue.opening, self._clock.now(), self._is_working_day))
