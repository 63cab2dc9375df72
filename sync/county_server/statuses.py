"""How the queues stand: how many wait and how long it will take, computed from tickets, published for the kiosks.

A wait is a range, never one number. Its basis is how fast the queue moved today: the middle half of the gaps between
its last calls. Until a queue has been called often enough, a plain assumption stands in.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from math import ceil
from statistics import quantiles

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from kiosk.domain.clock import hall_day
from sync.contract.messages import QueueStatusBody
from sync.county_server.database import insert_or_nothing
from sync.county_server.documents import Draft, body_of, publish
from sync.county_server.models import CounterState, DocumentRow, QueueDay, TicketRow

ASSUMED_MINUTES = (3.0, 8.0)
"""Per person, where a queue has not been called GAPS_NEEDED times today: our choice, low and high."""
GAPS_NEEDED = 5
GAPS_USED = 20
LONGEST_GAP = timedelta(minutes=45)
"""A longer gap between two calls is a pause of the window, not work."""
FRESH_FOR = timedelta(minutes=5)
"""An unchanged status is published again after this, so that a kiosk can tell quiet from silence."""


@dataclass(frozen=True, slots=True)
class Wait:
    """For somebody with `ahead` people before them; minutes."""

    ahead: int
    low: int
    high: int


def wait_for(ahead: int, pace: tuple[float, float]) -> Wait:
    """The range for a place in a queue that moves at `pace` (minutes a person, low and high)."""
    return Wait(ahead, int(ahead * pace[0]), ceil(ahead * pace[1]))


def pace_of(called_at: Sequence[datetime]) -> tuple[float, float]:
    """Minutes a person, low and high, from the moments of a queue's last calls in any order."""
    ordered = sorted(called_at)
    gaps = [later - earlier for earlier, later in pairwise(ordered)]
    minutes = [gap / timedelta(minutes=1) for gap in gaps if gap <= LONGEST_GAP]
    if len(minutes) < GAPS_NEEDED:
        return ASSUMED_MINUTES
    low, _, high = quantiles(minutes, n=4)
    return max(low, 0.1), max(high, 0.1)


def queue_pace(session: Session, queue_code: str, day: date) -> tuple[float, float]:
    """`pace_of` the queue's last calls of the day."""
    query = (
        select(TicketRow.called_at)
        .where(TicketRow.queue_code == queue_code, TicketRow.day == day, TicketRow.called_at.is_not(None))
        .order_by(TicketRow.called_at.desc())
        .limit(GAPS_USED + 1)
    )
    return pace_of([moment for moment in session.scalars(query) if moment is not None])


def people_ahead(session: Session, ticket: TicketRow) -> int:
    """How many wait before a ticket, in the order of taking."""
    earlier = (TicketRow.taken_at < ticket.taken_at) | (
        (TicketRow.taken_at == ticket.taken_at) & (TicketRow.id < ticket.id)
    )
    return _waiting(session, ticket.queue_code, ticket.day, earlier)


def are_statuses_behind(session: Session, now: datetime) -> bool:
    """Whether `refresh_statuses` would find something to do; only reads."""
    today = hall_day(now)
    dirty = select(QueueDay.queue_code).where(QueueDay.day == today, QueueDay.dirty).limit(1)
    return session.scalar(dirty) is not None or session.scalar(_queues_without_day(today).limit(1)) is not None


def refresh_statuses(session: Session, now: datetime, limit: int = 50) -> int:
    """Publish the statuses that are behind, of today; returns how many changed.

    Servers that share a database share the work: a queue that another is at is skipped (SKIP LOCKED).
    """
    today = hall_day(now)
    for queue_code in session.scalars(_queues_without_day(today)).all():
        values = {"queue_code": queue_code, "day": today, "next_number": 1, "dirty": True}
        session.execute(insert_or_nothing(session, QueueDay).values(values))
    lines = session.scalars(
        select(QueueDay)
        .where(QueueDay.day == today, QueueDay.dirty)
        .order_by(QueueDay.queue_code)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    drafts = []
    for line in lines:
        line.dirty = False
        waiting = _waiting(session, line.queue_code, today)
        wait = wait_for(waiting, queue_pace(session, line.queue_code, today))
        if _is_news(body_of(session, "queue_status", line.queue_code), wait, now):
            body = QueueStatusBody(
                queue_code=line.queue_code,
                waiting=waiting,
                wait_low_minutes=wait.low,
                wait_high_minutes=wait.high,
                as_of=now,
            )
            drafts.append(Draft("queue_status", line.queue_code, body))
    return publish(session, drafts, now)


def mark_stale_statuses(session: Session, now: datetime) -> None:
    """Have statuses published again that nothing changed for FRESH_FOR."""
    today = hall_day(now)
    stale = select(DocumentRow.id).where(DocumentRow.kind == "queue_status", DocumentRow.published_at < now - FRESH_FOR)
    query = select(QueueDay).where(QueueDay.day == today, QueueDay.queue_code.in_(stale)).order_by(QueueDay.queue_code)
    for line in session.scalars(query.with_for_update(skip_locked=True)):
        line.dirty = True


def _queues_without_day(today: date) -> Select[str]:
    """Queues that nobody has touched today, in the one order in which rows are made and locked."""
    known = select(QueueDay.queue_code).where(QueueDay.day == today)
    wanted = (DocumentRow.kind == "queue", DocumentRow.body.is_not(None), DocumentRow.id.not_in(known))
    return select(DocumentRow.id).where(*wanted).order_by(DocumentRow.id)


def _waiting(session: Session, queue_code: str, day: date, *more: ColumnElement[bool]) -> int:
    query = select(func.count()).where(
        TicketRow.queue_code == queue_code,
        TicketRow.day == day,
        TicketRow.state == CounterState.WAITING.value,
        *more,
    )
    return session.scalar(query) or 0


def _is_news(standing: dict[str, object] | None, wait: Wait, now: datetime) -> bool:
    if standing is None:
        return True
    told = (standing["waiting"], standing["wait_low_minutes"], standing["wait_high_minutes"])
    age = now - datetime.fromisoformat(str(standing["as_of"]))
    return told != (wait.ahead, wait.low, wait.high) or age >= FRESH_FOR
