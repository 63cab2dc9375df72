"""取号: one transaction gives the number, the ticket and the event that tells the county.

What a screen sees of a ticket is a projection: the county's word where it spoke, else the kiosk's own state.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, insert, select, true, update

from kiosk.domain.clock import hall_day
from kiosk.domain.events import EventKind
from kiosk.domain.queueing import OPEN, WITHOUT_PROOF, Ticket, TicketOrder, TicketState
from kiosk.domain.station import UNENROLLED_STATION
from offline_store import numbers, outbox
from offline_store.column_types import utc_text
from offline_store.errors import AlreadyQueued, NumbersExhausted, StoreBug
from offline_store.high_water import HighWater
from offline_store.ids import new_id
from offline_store.models import Identity, Queue, SyncState, TicketWord, table_of
from offline_store.models import Ticket as TicketRow
from offline_store.prepared import Prepared

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
_ADD = Prepared(
    insert(_t),
    (
        "id",
        "block_id",
        "queue_code",
        "number",
        "label",
        "day",
        "state",
        "taken_at",
        "language",
        "prints",
        "item_code",
        "person_key",
    ),
)
_q, _s, _i = table_of(Queue), table_of(SyncState), table_of(Identity)
_FACTS = Prepared(
    select(_q.c.daily_limit, _s.c.server_offset_us, _s.c.numbers_lost_on, _i.c.kiosk_id)
    .select_from(_q.outerjoin(_s, true()).outerjoin(_i, true()))
    .where(_q.c.code == bindparam("queue_code"))
)


def issue(connection: Connection, high_water: HighWater, order: TicketOrder, kiosk_time: datetime) -> Ticket:
    """Give a number, in four statements: this is what a citizen waits for.

    Raises NumbersExhausted; Conflict where `answer_to` has the answer.
    """
    facts = _FACTS.run(connection, {"queue_code": order.queue_code}).fetchone()
    if facts is None:
        raise NumbersExhausted(f"queue {order.queue_code} is not known here")
    daily_limit, server_offset_us, numbers_lost_on, kiosk_id = facts
    now = kiosk_time + timedelta(microseconds=server_offset_us or 0)
    day = hall_day(now)
    may_use_own_range = numbers_lost_on != day.isoformat()
    drawn = numbers.draw(
        connection,
        high_water,
        order.queue_code,
        day,
        station=(kiosk_id or UNENROLLED_STATION) if may_use_own_range else None,
        daily_limit=daily_limit,
    )
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
    _ADD.run(
        connection,
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


def answer_to(connection: Connection, order: TicketOrder, now: datetime) -> Ticket:
    """Why the tables refused an order: its ticket exists, or one of the same person. Raises AlreadyQueued, StoreBug."""
    known = find(connection, order.event_id)
    if known is not None:
        return known
    of_person = {"queue_code": order.queue_code, "day": hall_day(now), "person_key": order.person_key}
    open_one = connection.execute(_OPEN_OF_PERSON, of_person).first()
    if open_one is None:
        raise StoreBug("the tables refused a ticket")
    raise AlreadyQueued(_ticket(open_one))


def begin_print(connection: Connection, ticket_id: UUID) -> Ticket:
    """The paper is about to be tried (again)."""
    connection.execute(
        update(_t).where(_t.c.id == ticket_id).values(state=TicketState.PRINTING, prints=_t.c.prints + 1)
    )
    return _existing(connection, ticket_id)


def record_paper(
    connection: Connection, high_water: HighWater, ticket_id: UUID, state: TicketState, now: datetime
) -> Ticket:
    """What came of the paper. A later doubt does not overwrite a proof; proof (the citizen has it) ends a doubt."""
    if state not in PROOFS:
        raise StoreBug(f"{state} is not an outcome of paper")
    own = connection.execute(select(_t.c.state, _t.c.prints, _t.c.block_id).where(_t.c.id == ticket_id)).first()
    if own is None:
        raise StoreBug("no such ticket")
    if own.prints == 0 and state is not TicketState.FAILED:
        raise StoreBug("paper came of a ticket that was never printed")
    doubt_ends = own.state is TicketState.UNKNOWN and state is TicketState.PRINTED
    if own.state not in WITHOUT_PROOF and not doubt_ends:
        return _existing(connection, ticket_id)
    connection.execute(update(_t).where(_t.c.id == ticket_id).values(state=state))
    if own.prints:
        _paper_event(connection, ticket_id, state, own.prints, now)
    numbers.top_up(connection, high_water, own.block_id, hall_day(now))
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
