"""What screens see of a queue: the county's last word plus the numbers given here that the county hasn't counted."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, func, or_, select

from kiosk.domain.clock import hall_day
from kiosk.domain.queueing import OPEN, QueueStatus
from offline_store.models import QueueStatus as StatusRow
from offline_store.models import Ticket, TicketWord, table_of

_STATUS = select(table_of(StatusRow)).where(StatusRow.queue_code == bindparam("queue_code"))
_NOT_COUNTED = (
    select(func.count())
    .select_from(table_of(Ticket).outerjoin(table_of(TicketWord)))
    .where(
        Ticket.queue_code == bindparam("queue_code"),
        Ticket.day == bindparam("day"),
        Ticket.state.in_(OPEN),
        TicketWord.state.is_(None),
        or_(Ticket.acknowledged_at.is_(None), Ticket.acknowledged_at > bindparam("as_of")),
    )
)


def queue_status(connection: Connection, queue_code: str, now: datetime) -> QueueStatus | None:
    """The queue as it stands, None where the county has not spoken of it today: yesterday's queue is nobody's.

    The wait grows with the people: the county's minutes for each person it counted hold for ours too.
    """
    said = connection.execute(_STATUS, {"queue_code": queue_code}).first()
    if said is None or hall_day(said.as_of) != hall_day(now):
        return None
    more = connection.execute(
        _NOT_COUNTED, {"queue_code": queue_code, "day": hall_day(now), "as_of": said.as_of}
    ).scalar_one()
    factor = (said.waiting + more) / said.waiting if said.waiting else 1.0
    return QueueStatus(
        queue_code=queue_code,
        waiting=said.waiting + more,
        wait_low_minutes=round(said.wait_low_minutes * factor),
        wait_high_minutes=round(said.wait_high_minutes * factor),
        as_of=said.as_of,
    )
