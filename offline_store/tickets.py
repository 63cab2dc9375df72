"""取号: one transaction gives the number, the ticket and the event that tells the county.

What a screen sees of a ticket is a projection: the county's word where it spoke, else the kiosk's own state.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from kiosk.domain.clock import hall_day
from kiosk.domain.events import EventKind
from kiosk.domain.queueing import OPEN, WITHOUT_PROOF, Ticket, TicketOrder, TicketState
from offline_store import numbers, outbox
from offline_store.column_types import utc_text
from offline_store.errors import AlreadyQueued, StoreBug
from offline_store.ids import new_id
from offline_store.models import Ticket as TicketRow
from offline_store.models import TicketWord, table_of

PROOFS = frozenset({TicketState.PRINTED, TicketState.UNKNOWN, TicketState.FAILED})
"""What may come of the paper."""

_t = table_of(TicketRow)
_w = table_of(TicketWord)
_PROJECTED = select(_t, _w.c.state.label("word")).select_from(_t.outerjoin(_w, _w.c.ticket_id == _t.c.id))
_BY_ID = _PROJECTED.where(_t.c.id == bindparam("ticket_id"))
_OPEN_OF_PERSON = _PROJECTED.where(
    _t.c.queue_code == bindparam("queue_code"),
    _t.c.day == bindparam("day"),
    _t.c.person_key == bindparam("person_key"),
)
_ADD = insert(_t)


def issue(connection: Connection, order: TicketOrder, now: datetime) -> Ticket:
    """Give a number. Raises AlreadyQueued, NumbersExhausted."""
    known = find(connection, order.event_id)
    if known is not None:
        return known
    day = hall_day(now)
    if order.person_key is not None:
        of_person = {"queue_code": order.queue_code, "day": day, "person_key": order.person_key}
        open_one = connection.execute(_OPEN_OF_PERSON, of_person).first()
        if open_one is not None:
            raise AlreadyQueued(_ticket(open_one))
    drawn = numbers.draw(connection, order.queue_code, day)
    ticket = Ticket(
        id=order.event_id,
        queue_code=order.queue_code,
        number=drawn.number,
        label=drawn.label,
        day=day,
        state=TicketState.ALLOCATED,
        taken_at=now,
        language=order.language,
        prints=0,
        item_code=order.item_code,
    )
    connection.execute(
        _ADD,
        {
            "id": ticket.id,
            "block_id": drawn.block_id,
            "queue_code": ticket.queue_code,
            "number": ticket.number,
            "label": ticket.label,
            "day": day,
            "state": ticket.state,
            "taken_at": now,
            "language": ticket.language,
            "prints": 0,
            "item_code": ticket.item_code,
            "person_key": order.person_key,
        },
    )
    body = {
        "ticket_id": str(ticket.id),
        "queue_code": ticket.queue_code,
        "day": day.isoformat(),
        "number": ticket.number,
        "label": ticket.label,
        "taken_at": utc_text(now),
        "language": ticket.language.value,
        "identified": order.identified,
        "item_code": ticket.item_code,
    }
    outbox.add(connection, order.event_id, EventKind.TICKET_ISSUED, now, body, order.sealed)
    return ticket


def begin_print(connection: Connection, ticket_id: UUID) -> Ticket:
    """The paper is about to be tried (again)."""
    connection.execute(
        update(_t).where(_t.c.id == ticket_id).values(state=TicketState.PRINTING, prints=_t.c.prints + 1)
    )
    return _existing(connection, ticket_id)


def record_paper(connection: Connection, ticket_id: UUID, state: TicketState, now: datetime) -> Ticket:
    """What came of the paper. A proof that is known already is not overwritten by a later doubt."""
    if state not in PROOFS:
        raise StoreBug(f"{state} is not an outcome of paper")
    own = connection.execute(select(_t.c.state, _t.c.prints).where(_t.c.id == ticket_id)).first()
    if own is None:
        raise StoreBug("no such ticket")
    if own.prints == 0 and state is not TicketState.FAILED:
        raise StoreBug("paper came of a ticket that was never printed")
    if own.state not in WITHOUT_PROOF:
        return _existing(connection, ticket_id)
    connection.execute(update(_t).where(_t.c.id == ticket_id).values(state=state))
    if own.prints:
        _paper_event(connection, ticket_id, state, own.prints, now)
    return _existing(connection, ticket_id)


def mark_unproven_unknown(connection: Connection, now: datetime) -> int:
    """At start: tickets whose paper was under way when the program died. Returns how many."""
    unproven = connection.execute(select(_t.c.id, _t.c.prints).where(_t.c.state.in_(WITHOUT_PROOF))).all()
    for ticket_id, prints in unproven:
        connection.execute(update(_t).where(_t.c.id == ticket_id).values(state=TicketState.UNKNOWN))
        if prints:
            _paper_event(connection, ticket_id, TicketState.UNKNOWN, prints, now)
    return len(unproven)


def find(connection: Connection, ticket_id: UUID) -> Ticket | None:
    """One ticket as screens see it."""
    row = connection.execute(_BY_ID, {"ticket_id": ticket_id}).first()
    return None if row is None else _ticket(row)


def recent(connection: Connection, limit: int) -> tuple[Ticket, ...]:
    """The newest first, by the kiosk's order of taking."""
    return tuple(_ticket(r) for r in connection.execute(_PROJECTED.order_by(_t.c.id.desc()).limit(limit)))


def apply_word(connection: Connection, ticket_id: UUID, state: TicketState, window: str) -> None:
    """The county moved a ticket. One that isn't ours (any more) is passed over."""
    if connection.execute(select(_t.c.id).where(_t.c.id == ticket_id)).first() is None:
        return
    connection.execute(insert(_w).prefix_with("OR REPLACE").values(ticket_id=ticket_id, state=state, window=window))
    if state not in OPEN:
        connection.execute(update(_t).where(_t.c.id == ticket_id).values(person_key=None))


def forget_word(connection: Connection, ticket_id: UUID) -> None:
    """The county took its word back."""
    connection.execute(_w.delete().where(_w.c.ticket_id == ticket_id))


def _paper_event(connection: Connection, ticket_id: UUID, state: TicketState, prints: int, now: datetime) -> None:
    body = {"ticket_id": str(ticket_id), "paper": state.value, "prints": prints}
    outbox.add(connection, new_id(), EventKind.TICKET_PAPER, now, body)


def _existing(connection: Connection, ticket_id: UUID) -> Ticket:
    ticket = find(connection, ticket_id)
    if ticket is None:
        raise StoreBug("no such ticket")
    return ticket


def _ticket(row: Row[tuple[object, ...]]) -> Ticket:
    return Ticket(
        id=row.id,
        queue_code=row.queue_code,
        number=row.number,
        label=row.label,
        day=row.day,
        state=row.word or row.state,
        taken_at=row.taken_at,
        language=row.language,
        prints=row.prints,
        item_code=row.item_code,
    )
