"""Which number comes next: from the leases of the day, in order, else from the station's own range.

A lease (号段) is a block that the county gives to this kiosk alone, so two kiosks never draw the same number. A block
is drawn from its first to its last number and never backwards. Without any lease number left the station's own range
serves, whose labels (`A-K2-001`) no lease can equal. Sources: DESIGN.md, Ticket numbers without a network.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, update

from kiosk.domain.queueing import Lease, ticket_label
from kiosk.domain.station import UNENROLLED_STATION
from offline_store.errors import BrokenLease, NumbersExhausted
from offline_store.ids import new_id
from offline_store.models import Identity, LeaseRequest, NumberBlock, Queue, Ticket, table_of
from offline_store.records import LeaseWant

MAX_NUMBER = 999
BLOCK_SIZE = 20
"""Numbers asked for at a time: about two hours of one busy queue at one kiosk."""
ASK_BELOW = 10
"""Fewer numbers left than this, and a further block is asked for."""

_block = table_of(NumberBlock)
_QUEUE_LIMIT = select(Queue.daily_limit).where(Queue.code == bindparam("queue_code"))
_NEXT_BLOCK: Select[Any] = (
    select(_block.c.id, _block.c.next, _block.c.reserved_to, _block.c.last, _block.c.station)
    .where(
        _block.c.queue_code == bindparam("queue_code"),
        _block.c.day == bindparam("day"),
        _block.c.next <= _block.c.last,
        _block.c.station.is_(None),
    )
    .order_by(_block.c.first)
    .limit(1)
)
_STATION_BLOCK: Select[Any] = select(
    _block.c.id, _block.c.next, _block.c.reserved_to, _block.c.last, _block.c.station
).where(
    _block.c.queue_code == bindparam("queue_code"),
    _block.c.day == bindparam("day"),
    _block.c.station == bindparam("station"),
)
_ADVANCE = (
    update(_block)
    .where(_block.c.id == bindparam("block_id"))
    .values(next=bindparam("next_number"), reserved_to=bindparam("reserved"))
)
_OWN_TODAY = select(func.count()).where(Ticket.queue_code == bindparam("queue_code"), Ticket.day == bindparam("day"))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A number that now belongs to one ticket."""

    block_id: UUID
    number: int
    label: str


def draw(connection: Connection, queue_code: str, day: date) -> Drawn:
    """Take the next number of the queue. Raises NumbersExhausted."""
    of_queue = {"queue_code": queue_code, "day": day}
    limit = connection.execute(_QUEUE_LIMIT, {"queue_code": queue_code}).scalar()
    if limit is None:
        raise NumbersExhausted(f"queue {queue_code} is not known here")
    block = connection.execute(_NEXT_BLOCK, of_queue).first()
    if block is None:
        block = _station_block(connection, queue_code, day, limit)
    number = block.next
    connection.execute(
        _ADVANCE, {"block_id": block.id, "next_number": number + 1, "reserved": max(block.reserved_to, number)}
    )
    return Drawn(block.id, number, ticket_label(queue_code, number, block.station))


def _station_block(connection: Connection, queue_code: str, day: date, limit: int) -> Row[Any]:
    station = connection.execute(select(Identity.kiosk_id)).scalar() or UNENROLLED_STATION
    own = {"queue_code": queue_code, "day": day, "station": station}
    if connection.execute(_OWN_TODAY, own).scalar_one() >= limit:
        raise NumbersExhausted(f"the daily limit of queue {queue_code} is reached")
    block = connection.execute(_STATION_BLOCK, own).first()
    if block is None:
        connection.execute(insert(_block).values(id=new_id(), first=1, last=MAX_NUMBER, next=1, reserved_to=0, **own))
        block = connection.execute(_STATION_BLOCK, own).one()
    if block.next > block.last:
        raise NumbersExhausted(f"the station's own numbers of queue {queue_code} are all given")
    return block


def add_lease(connection: Connection, lease: Lease) -> None:
    """Take a block. The same lease again changes nothing. Raises BrokenLease."""
    if not 1 <= lease.first <= lease.last <= MAX_NUMBER:
        raise BrokenLease(f"a block {lease.first}..{lease.last} can't be")
    known = connection.execute(select(_block).where(_block.c.id == lease.id)).first()
    if known is not None:
        if (known.queue_code, known.day, known.first, known.last) != (
            lease.queue_code,
            lease.day,
            lease.first,
            lease.last,
        ):
            raise BrokenLease("a lease came again with other numbers")
    else:
        overlapping = connection.execute(
            select(func.count()).where(
                _block.c.queue_code == lease.queue_code,
                _block.c.day == lease.day,
                _block.c.station.is_(None),
                _block.c.first <= lease.last,
                _block.c.last >= lease.first,
            )
        ).scalar_one()
        if overlapping:
            raise BrokenLease(f"a block of queue {lease.queue_code} overlaps another")
        connection.execute(
            insert(_block).values(
                id=lease.id,
                queue_code=lease.queue_code,
                day=lease.day,
                first=lease.first,
                last=lease.last,
                next=lease.first,
                reserved_to=lease.first - 1,
            )
        )
    connection.execute(delete(LeaseRequest).where(LeaseRequest.id == lease.id))


def numbers_left(connection: Connection, day: date) -> dict[str, int]:
    """Leased numbers left of each known queue; the station's own range is not counted."""
    rows = connection.execute(
        select(_block.c.queue_code, func.sum(_block.c.last + 1 - _block.c.next).label("left"))
        .where(_block.c.day == day, _block.c.station.is_(None))
        .group_by(_block.c.queue_code)
    )
    left = {row.queue_code: row.left for row in rows}
    return {code: left.get(code, 0) for code in connection.execute(select(Queue.code).order_by(Queue.code)).scalars()}


def lease_wants(connection: Connection, day: date) -> tuple[LeaseWant, ...]:
    """Blocks to ask for; an unanswered want comes again under the same id."""
    open_requests: Mapping[str, LeaseWant] = {
        row.queue_code: LeaseWant(row.id, row.queue_code, row.day, row.size)
        for row in connection.execute(select(table_of(LeaseRequest)).where(LeaseRequest.day == day))
    }
    wants = []
    for code, left in numbers_left(connection, day).items():
        if left >= ASK_BELOW:
            continue
        want = open_requests.get(code)
        if want is None:
            want = LeaseWant(new_id(), code, day, BLOCK_SIZE)
            connection.execute(insert(LeaseRequest).values(id=want.id, queue_code=code, day=day, size=want.size))
        wants.append(want)
    return tuple(wants)
