"""Calling the next person of a queue. The window console of staff will stand on this; today a command does."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.clock import hall_day
from kiosk.domain.queueing import TicketState
from sync.contract.messages import TicketStateBody
from sync.county_server.documents import Draft, publish
from sync.county_server.models import CounterState, TicketRow
from sync.county_server.numbers import queue_day


def call_next(session: Session, queue_code: str, window: str, now: datetime) -> TicketRow | None:
    """Call who took their number first and still waits; None where nobody does.

    Two windows that call at once get two people: a ticket that another is calling is skipped (SKIP LOCKED).
    """
    ticket = session.scalar(
        select(TicketRow)
        .where(
            TicketRow.queue_code == queue_code,
            TicketRow.day == hall_day(now),
            TicketRow.state == CounterState.WAITING.value,
        )
        .order_by(TicketRow.taken_at, TicketRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    if ticket is None:
        return None
    ticket.state, ticket.window, ticket.called_at = CounterState.CALLED.value, window, now
    queue_day(session, queue_code, ticket.day).dirty = True
    body = TicketStateBody(ticket_id=ticket.id, state=TicketState.CALLED, window=window)
    publish(session, [Draft("ticket_state", str(ticket.id), body, audience=ticket.kiosk_id)], now)
    return ticket
