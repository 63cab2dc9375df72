"""Taking in events: each once for ever, and what they add up to for tickets, paper and calls for help.

Order and number of arrivals change nothing: paper may come before its ticket, a cancellation before its call, and all
of it any number of times. Only two things are refused for good: what claims another kiosk's things, and a number that
another ticket holds. The kiosk keeps a refused event for staff; nothing that a citizen was shown vanishes unseen.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select, tuple_
from sqlalchemy.orm import Session

from kiosk.domain.queueing import ticket_label
from sync.contract.messages import (
    Event,
    EventVerdict,
    HelpCalled,
    HelpCancelled,
    TicketIssued,
    TicketPaper,
    VerdictKind,
)
from sync.county_server.documents import note_calls_changed
from sync.county_server.models import (
    CounterState,
    EventRow,
    HelpCallRow,
    Kiosk,
    LeaseRow,
    QueueDay,
    TicketPaperRow,
    TicketRow,
)

FOREIGN_TICKET = "the ticket is another kiosk's"
FOREIGN_CALL = "the call is another kiosk's"
FOREIGN_NUMBER = "the number is leased to another kiosk"
NUMBER_TAKEN = "another ticket holds the number"
WRONG_LABEL = "the label does not fit queue, number and kiosk"


def take_in(session: Session, kiosk_id: str, events: Sequence[Event], now: datetime) -> list[EventVerdict]:
    """Verdicts in the order of `events`. Pushes of one kiosk wait for each other on the kiosk's row."""
    session.execute(select(Kiosk.number).where(Kiosk.id == kiosk_id).with_for_update())
    known = _known(session, kiosk_id, [event.id for event in events])
    batch = _Batch(session, kiosk_id, [event for event in events if event.id not in known], now)
    verdicts: list[EventVerdict] = []
    rows: list[dict[str, Any]] = []
    for event in events:
        before = known.get(event.id)
        if before is None:
            reason = batch.take(event)
            kind = VerdictKind.REJECTED if reason else VerdictKind.ACCEPTED
            known[event.id] = EventVerdict.model_construct(id=event.id, verdict=kind, reason=reason)
            verdicts.append(known[event.id])
            rows.append(_row(kiosk_id, event, now, kind, reason))
        elif before.verdict is VerdictKind.REJECTED:
            verdicts.append(before)
        else:
            verdicts.append(EventVerdict.model_construct(id=event.id, verdict=VerdictKind.DUPLICATE, reason=""))
    if rows:
        session.execute(insert(EventRow), rows)
        batch.write()
    return verdicts


def _known(session: Session, kiosk_id: str, ids: list[UUID]) -> dict[UUID, EventVerdict]:
    rows = session.execute(
        select(EventRow.event_id, EventRow.verdict, EventRow.reason).where(
            EventRow.kiosk_id == kiosk_id, EventRow.event_id.in_(ids)
        )
    )
    return {
        row.event_id: EventVerdict(id=row.event_id, verdict=VerdictKind(row.verdict), reason=row.reason) for row in rows
    }


def _row(kiosk_id: str, event: Event, now: datetime, verdict: VerdictKind, reason: str) -> dict[str, Any]:
    return {
        "kiosk_id": kiosk_id,
        "event_id": event.id,
        "kind": event.body.kind.value,
        "occurred_at": event.occurred_at,
        "received_at": now,
        "body": event.body.model_dump_json(),
        "sealed": event.sealed,
        "verdict": verdict.value,
        "reason": reason,
    }


class _Batch:
    """What the new events of one push add up to; read once, written once."""

    def __init__(self, session: Session, kiosk_id: str, events: Sequence[Event], now: datetime) -> None:
        self._session = session
        self._kiosk_id = kiosk_id
        self._now = now
        issued = [event.body for event in events if isinstance(event.body, TicketIssued)]
        papers = [event.body.ticket_id for event in events if isinstance(event.body, TicketPaper)]
        calls = [event.body.call_id for event in events if isinstance(event.body, HelpCalled | HelpCancelled)]
        self._labels = self._taken_labels(issued)
        self._owners = self._ticket_owners([body.ticket_id for body in issued] + papers)
        self._leases = self._leases_of_others(issued)
        self._papers = self._known_papers(papers)
        self._calls = self._known_calls(calls)
        self._new_tickets: list[dict[str, Any]] = []
        self._new_papers: dict[UUID, dict[str, Any]] = {}
        self._days: set[tuple[str, date]] = set()

    def take(self, event: Event) -> str:
        """Take one event in; the reason where it is refused, else an empty text."""
        match event.body:
            case TicketIssued() as body:
                return self._ticket(event, body)
            case TicketPaper() as body:
                return self._paper(event, body)
            case HelpCalled() | HelpCancelled() as body:
                return self._help(event, body)
        return ""  # guides taken and uses of certificates are their own record

    def write(self) -> None:
        """Write what was taken; the feed's lock comes last."""
        if self._new_tickets:
            self._session.execute(insert(TicketRow), self._new_tickets)
        if self._new_papers:
            self._write_papers()
        if self._days:
            self._mark_days()
        self._session.flush()
        if self._calls:
            note_calls_changed(self._session)

    def _ticket(self, event: Event, body: TicketIssued) -> str:
        leased = ticket_label(body.queue_code, body.number)
        if body.label not in (leased, ticket_label(body.queue_code, body.number, self._kiosk_id)):
            return WRONG_LABEL
        if body.ticket_id in self._owners or (body.queue_code, body.day, body.label) in self._labels:
            return NUMBER_TAKEN
        blocks = self._leases.get((body.queue_code, body.day), ()) if body.label == leased else ()
        if any(first <= body.number <= last for first, last in blocks):
            return FOREIGN_NUMBER
        self._labels.add((body.queue_code, body.day, body.label))
        self._owners[body.ticket_id] = self._kiosk_id
        self._days.add((body.queue_code, body.day))
        self._new_tickets.append(
            {
                "id": body.ticket_id,
                "kiosk_id": self._kiosk_id,
                "event_id": event.id,
                "queue_code": body.queue_code,
                "day": body.day,
                "number": body.number,
                "label": body.label,
                "taken_at": body.taken_at,
                "language": body.language.value,
                "identified": body.identified,
                "item_code": body.item_code,
                "state": CounterState.WAITING.value,
                "window": "",
            }
        )
        return ""

    def _paper(self, event: Event, body: TicketPaper) -> str:
        before = self._papers.get(body.ticket_id)
        owner = self._owners.get(body.ticket_id, before["kiosk_id"] if before else self._kiosk_id)
        if owner != self._kiosk_id:
            return FOREIGN_TICKET
        if before is None or (body.prints, event.occurred_at) >= (before["prints"], before["at"]):
            self._papers[body.ticket_id] = self._new_papers[body.ticket_id] = {
                "ticket_id": body.ticket_id,
                "kiosk_id": self._kiosk_id,
                "prints": body.prints,
                "at": event.occurred_at,
                "paper": body.paper.value,
            }
        return ""

    def _help(self, event: Event, body: HelpCalled | HelpCancelled) -> str:
        row = self._calls.get(body.call_id)
        if row is None:
            row = HelpCallRow(id=body.call_id, kiosk_id=self._kiosk_id)
            self._session.add(row)
            self._calls[body.call_id] = row
        elif row.kiosk_id != self._kiosk_id:
            return FOREIGN_CALL
        if isinstance(body, HelpCalled):
            row.page, row.called_at = body.page, event.occurred_at
        else:
            row.cancelled_at = event.occurred_at
        return ""

    def _taken_labels(self, issued: Sequence[TicketIssued]) -> set[tuple[str, date, str]]:
        wanted = [(body.queue_code, body.day, body.label) for body in issued]
        columns = (TicketRow.queue_code, TicketRow.day, TicketRow.label)
        query = select(*columns).where(tuple_(*columns).in_(wanted))
        return {(code, day, label) for code, day, label in self._session.execute(query)} if wanted else set()

    def _ticket_owners(self, ids: list[UUID]) -> dict[UUID, str]:
        query = select(TicketRow.id, TicketRow.kiosk_id).where(TicketRow.id.in_(ids))
        return {row.id: row.kiosk_id for row in self._session.execute(query)} if ids else {}

    def _leases_of_others(self, issued: Sequence[TicketIssued]) -> dict[tuple[str, date], list[tuple[int, int]]]:
        days = {(body.queue_code, body.day) for body in issued}
        if not days:
            return {}
        query = select(LeaseRow.queue_code, LeaseRow.day, LeaseRow.first, LeaseRow.last).where(
            tuple_(LeaseRow.queue_code, LeaseRow.day).in_(days),
            LeaseRow.kiosk_id != self._kiosk_id,
            LeaseRow.first.is_not(None),
        )
        blocks: dict[tuple[str, date], list[tuple[int, int]]] = {}
        for queue_code, day, first, last in self._session.execute(query):
            blocks.setdefault((queue_code, day), []).append((first or 0, last or 0))
        return blocks

    def _known_papers(self, ids: list[UUID]) -> dict[UUID, dict[str, Any]]:
        table = TicketPaperRow.__table__
        query = select(table).where(TicketPaperRow.ticket_id.in_(ids))
        return {row["ticket_id"]: dict(row) for row in self._session.execute(query).mappings()} if ids else {}

    def _known_calls(self, ids: list[UUID]) -> dict[UUID, HelpCallRow]:
        query = select(HelpCallRow).where(HelpCallRow.id.in_(ids))
        return {row.id: row for row in self._session.scalars(query)} if ids else {}

    def _write_papers(self) -> None:
        """Half of all events are paper: plain rows, replaced where one stands."""
        self._session.execute(delete(TicketPaperRow).where(TicketPaperRow.ticket_id.in_(self._new_papers)))
        self._session.execute(insert(TicketPaperRow), list(self._new_papers.values()))

    def _mark_days(self) -> None:
        """Have the status of these queues published anew.

        Rows are locked in one order, so that two pushes never wait for each other in a ring.
        """
        key = tuple_(QueueDay.queue_code, QueueDay.day)
        query = select(QueueDay).where(key.in_(sorted(self._days))).order_by(QueueDay.queue_code, QueueDay.day)
        for line in self._session.scalars(query.with_for_update()):
            line.dirty = True
