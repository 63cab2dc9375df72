"""号段: leasing blocks of ticket numbers, so that no number is ever given twice.

A queue's day is one row with the next free number. Whoever leases locks that row; the lock is the whole coordination
between kiosks, servers and hosts.
"""

from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.domain.queueing import ticket_label
from sync.contract.messages import LeaseRequest
from sync.county_server.database import insert_or_nothing
from sync.county_server.documents import body_of
from sync.county_server.models import Kiosk, LeaseRow, QueueDay, TicketRow
from sync.county_server.problems import Refused, Trouble

IN_TOUCH = timedelta(minutes=10)
"""A kiosk that was heard within this may want numbers today."""


def queue_day(session: Session, queue_code: str, day: date) -> QueueDay:
    """The row of a queue's day, locked until the transaction ends; made where it is the first of its day."""
    values = {"queue_code": queue_code, "day": day, "next_number": 1, "dirty": True}
    session.execute(insert_or_nothing(session, QueueDay).values(values))
    return session.get_one(QueueDay, (queue_code, day), with_for_update=True, populate_existing=True)


def lease_block(session: Session, kiosk_id: str, request: LeaseRequest, now: datetime) -> LeaseRow:
    """Grant a block, or give the one that was granted to this id. Raises Refused.

    Nobody gets more than an equal share of the numbers that are left: unused ones do not come back (decision 050).
    """
    queue = body_of(session, "queue", request.queue_code)
    if queue is None:
        raise Refused(Trouble.QUEUE_UNKNOWN)
    line = queue_day(session, request.queue_code, request.day)
    granted = session.get(LeaseRow, request.id)
    if granted is not None:
        asked = (kiosk_id, request.queue_code, request.day, request.size)
        if asked != (granted.kiosk_id, granted.queue_code, granted.day, granted.size):
            raise Refused(Trouble.LEASE_OF_ANOTHER)
        return granted
    first = max(line.next_number, _highest_given(session, request.queue_code, request.day) + 1)
    left = int(queue["daily_limit"]) + 1 - first
    share = max(1, left // max(1, _kiosks_in_touch(session, now)))
    last = first + min(request.size, share, left) - 1
    has_numbers = first <= last
    row = LeaseRow(
        id=request.id,
        kiosk_id=kiosk_id,
        queue_code=request.queue_code,
        day=request.day,
        size=request.size,
        first=first if has_numbers else None,
        last=last if has_numbers else None,
        granted_at=now,
    )
    session.add(row)
    if has_numbers:
        line.next_number = last + 1
    return row


def _kiosks_in_touch(session: Session, now: datetime) -> int:
    query = select(func.count()).where(Kiosk.retired_at.is_(None), Kiosk.last_seen_at > now - IN_TOUCH)
    return session.scalar(query) or 0


def _highest_given(session: Session, queue_code: str, day: date) -> int:
    """The highest leased number that a citizen holds: beyond `next_number` only after a restore from a backup."""
    pattern = ticket_label(queue_code, 0)[:-3] + "___"  # station ranges are longer: A-K2-001
    query = select(func.max(TicketRow.number)).where(
        TicketRow.queue_code == queue_code, TicketRow.day == day, TicketRow.label.like(pattern)
    )
    return session.scalar(query) or 0
