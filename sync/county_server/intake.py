"""Taking in events: each once for ever, and what they add up to for tickets, paper and calls for help.

Order and number of arrivals change nothing: paper may come before its ticket, a cancellation before its call, and all
of it any number of times. Only two things are refused for good: what claims another kiosk's things, and a number that
another ticket holds. The kiosk keeps a refused event for staff; nothing that a citizen was shown vanishes unseen.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, delete, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.domain.queueing import ticket_label
from sync.contract.messages import (
    Event,
    EventBody,
    EventVerdict,
    HelpCalled,
    HelpCancelled,
    TicketIssued,
    TicketPaper,
    VerdictKind,
)
from sync.contract.rejections import Rejection
from sync.county_server.bulk import among, insert_rows
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
    table_of,
)

EVENT = ("event_id", "kind", "occurred_at", "body", "sealed", "verdict", "reason")
TICKET = ("id", "event_id", "queue_code", "day", "number", "label", "taken_at", "language", "identified", "item_code")
PAPER = ("ticket_id", "prints", "at", "paper")
"""Columns of the rows that a push makes."""

_as_json = TypeAdapter[EventBody](EventBody).dump_json


def take_in(session: Session, kiosk_id: str, events: Sequence[Event], now: datetime) -> list[EventVerdict]:
    """Verdicts in the order of `events`. Pushes of one kiosk wait for each other on the kiosk's row."""
    session.execute(select(Kiosk.number).where(Kiosk.id == kiosk_id).with_for_update())
    known = _known(session, kiosk_id, [event.id for event in events])
    batch = _Batch(session, kiosk_id, [event for event in events if event.id not in known], now)
    verdicts: list[EventVerdict] = []
    rows: list[tuple[Any, ...]] = []
    for event in events:
        before = known.get(event.id)
        if before is None:
            reason = batch.take(event)
            kind = VerdictKind.REJECTED if reason else VerdictKind.ACCEPTED
            known[event.id] = EventVerdict.model_construct(id=event.id, verdict=kind, reason=reason)
            verdicts.append(known[event.id])
            rows.append(_row(event, kind, reason))
        elif before.verdict is VerdictKind.REJECTED:
            verdicts.append(before)
        else:
            verdicts.append(EventVerdict.model_construct(id=event.id, verdict=VerdictKind.DUPLICATE, reason=""))
    if rows:
        insert_rows(session, table_of(EventRow), EVENT, rows, {"kiosk_id": kiosk_id, "received_at": now})
        batch.write()
    return verdicts


def _known(session: Session, kiosk_id: str, ids: list[UUID]) -> dict[UUID, EventVerdict]:
    rows = session.execute(
        select(EventRow.event_id, EventRow.verdict, EventRow.reason).where(
            EventRow.kiosk_id == kiosk_id, among(session, [EventRow.event_id], [(id,) for id in ids])
        )
    )
    return {
        row.event_id: EventVerdict(id=row.event_id, verdict=VerdictKind(row.verdict), reason=row.reason) for row in rows
    }


def _row(event: Event, verdict: VerdictKind, reason: str) -> tuple[Any, ...]:
    body = _as_json(event.body).decode()
    return event.id, event.body.kind.value, event.occurred_at, body, event.sealed, verdict.value, reason


class _Paper(NamedTuple):
    """The last word on a ticket's paper."""

    kiosk_id: str
    prints: int
    at: datetime
    paper: str


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
        self._replaced = frozenset(self._papers)
        self._calls = self._known_calls(calls)
        self._new_tickets: list[tuple[Any, ...]] = []
        self._new_papers: dict[UUID, _Paper] = {}
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
            counter = {"kiosk_id": self._kiosk_id, "state": CounterState.WAITING.value, "window": ""}
            insert_rows(self._session, table_of(TicketRow), TICKET, self._new_tickets, counter)
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
            return Rejection.WRONG_LABEL.reason
        if body.ticket_id in self._owners or (body.queue_code, body.day, body.label) in self._labels:
            return Rejection.NUMBER_TAKEN.reason
        blocks = self._leases.get((body.queue_code, body.day), ()) if body.label == leased else ()
        if any(first <= body.number <= last for first, last in blocks):
            return Rejection.FOREIGN_NUMBER.reason
        self._labels.add((body.queue_code, body.day, body.label))
        self._owners[body.ticket_id] = self._kiosk_id
        self._days.add((body.queue_code, body.day))
        self._new_tickets.append(
            (
                body.ticket_id,
                event.id,
                body.queue_code,
                body.day,
                body.number,
                body.label,
                body.taken_at,
                body.language.value,
                body.identified,
                body.item_code,
            )
        )
        return ""

    def _paper(self, event: Event, body: TicketPaper) -> str:
        before = self._papers.get(body.ticket_id)
        owner = self._owners.get(body.ticket_id, before.kiosk_id if before else self._kiosk_id)
        if owner != self._kiosk_id:
            return Rejection.FOREIGN_TICKET.reason
        if before is None or (body.prints, event.occurred_at) >= (before.prints, before.at):
            paper = _Paper(self._kiosk_id, body.prints, event.occurred_at, body.paper.value)
            self._papers[body.ticket_id] = self._new_papers[body.ticket_id] = paper
        return ""

    def _help(self, event: Event, body: HelpCalled | HelpCancelled) -> str:
        row = self._calls.get(body.call_id)
        if row is None:
            row = HelpCallRow(id=body.call_id, kiosk_id=self._kiosk_id)
            self._session.add(row)
            self._calls[body.call_id] = row
        elif row.kiosk_id != self._kiosk_id:
            return Rejection.FOREIGN_CALL.reason
        if isinstance(body, HelpCalled):
            row.page, row.called_at = body.page, event.occurred_at
        else:
            row.cancelled_at = event.occurred_at
        return ""

    def _taken_labels(self, issued: Sequence[TicketIssued]) -> set[tuple[str, date, str]]:
        wanted = [(body.queue_code, body.day, body.label) for body in issued]
        columns = (TicketRow.queue_code, TicketRow.day, TicketRow.label)
        query = select(*columns).where(among(self._session, columns, wanted))
        return {(code, day, label) for code, day, label in self._session.execute(query)} if wanted else set()

    def _ticket_owners(self, ids: list[UUID]) -> dict[UUID, str]:
        query = select(TicketRow.id, TicketRow.kiosk_id).where(self._among(TicketRow.id, ids))
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

    def _known_papers(self, ids: list[UUID]) -> dict[UUID, "_Paper"]:
        row = TicketPaperRow
        query = select(row.ticket_id, row.kiosk_id, row.prints, row.at, row.paper).where(
            self._among(row.ticket_id, ids)
        )
        return (
            {
                id: _Paper(kiosk_id, prints, at, paper)
                for id, kiosk_id, prints, at, paper in self._session.execute(query)
            }
            if ids
            else {}
        )

    def _among(self, column: InstrumentedAttribute[Any], values: Sequence[Any]) -> ColumnElement[bool]:
        return among(self._session, [column], [(value,) for value in values])

    def _known_calls(self, ids: list[UUID]) -> dict[UUID, HelpCallRow]:
        query = select(HelpCallRow).where(HelpCallRow.id.in_(ids))
        return {row.id: row for row in self._session.scalars(query)} if ids else {}

    def _write_papers(self) -> None:
        """Half of all events are paper: plain rows, replaced where one stands."""
        known = [id for id in self._new_papers if id in self._replaced]
        if known:
            table = table_of(TicketPaperRow)
            self._session.execute(delete(table).where(self._among(TicketPaperRow.ticket_id, known)))
        papers = [(id, paper.prints, paper.at, paper.paper) for id, paper in self._new_papers.items()]
        insert_rows(self._session, table_of(TicketPaperRow), PAPER, papers, {"kiosk_id": self._kiosk_id})

    def _mark_days(self) -> None:
        """Have the status of these queues published anew.

        Rows are locked in one order, so that two pushes never wait for each other in a ring.
        """
        key = tuple_(QueueDay.queue_code, QueueDay.day)
        query = select(QueueDay).where(key.in_(sorted(self._days))).order_by(QueueDay.queue_code, QueueDay.day)
        for line in self._session.scalars(query.with_for_update()):
            line.dirty = True
