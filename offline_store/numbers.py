"""Which number comes next: from the leases of the day, in order, else from the station's own range.

A lease (号段) is a block that the county gives to this kiosk alone, so two kiosks never draw the same number. A block
is drawn from its first to its last number and never backwards. Without any lease number left the station's own range
serves, whose labels (`A-K2-001`) no lease can equal. Sources: DESIGN.md, Ticket numbers without a network.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from kiosk.domain.queueing import Lease, ticket_label
from offline_store.errors import BrokenLease, NumbersExhausted
from offline_store.high_water import RESERVE, HighWater
from offline_store.ids import new_id
from offline_store.models import LeaseRequest, NumberBlock, Queue, table_of
from offline_store.prepared import Prepared
from offline_store.records import LeaseWant

MAX_NUMBER = 999
BLOCK_SIZE = 20
"""Numbers asked for at a time at least: about two hours of a queue at one kiosk."""
MAX_BLOCK_SIZE = 100
"""A busy queue asks for half of what it gave on its busiest day of the week, so that half a day without a network is
bridged; more would keep numbers from other kiosks. The contract allows 200."""
TOP_UP_BELOW = RESERVE // 2
"""Fewer numbers left than this that are marked as maybe given, and the next stretch is marked."""

_block = table_of(NumberBlock)
_request = table_of(LeaseRequest)
_first_with_numbers = (
    select(_block.c.id)
    .where(
        _block.c.queue_code == bindparam("of_queue"),
        _block.c.day == bindparam("of_day"),
        _block.c.next <= _block.c.last,
        or_(_block.c.station.is_(None), _block.c.station == bindparam("own_station")),
    )
    .order_by(_block.c.station, _block.c.first)  # leases go first: their station is NULL
    .limit(1)
    .scalar_subquery()
)
_DRAW = Prepared(
    update(_block)
    .where(_block.c.id == _first_with_numbers)
    .values(next=_block.c.next + 1)
    .returning(_block.c.id, _block.c.next - 1, _block.c.station, _block.c.last, _block.c.reserved_to)
)
_BY_ID = select(_block).where(_block.c.id == bindparam("block"))
_OWN_BLOCK = select(_block.c.id).where(
    _block.c.queue_code == bindparam("of_queue"),
    _block.c.day == bindparam("of_day"),
    _block.c.station == bindparam("own_station"),
)
_GIVEN = select(func.sum(_block.c.next - _block.c.first)).where(
    _block.c.queue_code == bindparam("of_queue"), _block.c.day == bindparam("of_day")
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A number that now belongs to one ticket."""

    block_id: UUID
    number: int
    label: str


def draw(
    connection: Connection, high_water: HighWater, queue_code: str, day: date, *, station: str | None, daily_limit: int
) -> Drawn:
    """Take the next number of the queue; `station` is who we are, None where the own range must rest.

    Raises NumbersExhausted, and OSError where the high-water file can't be written.
    """
    where = {"of_queue": queue_code, "of_day": day, "own_station": station}
    drawn = _DRAW.run(connection, where).fetchone()
    if drawn is None and station is not None and connection.execute(_OWN_BLOCK, where).first() is None:
        _add_own_range(connection, queue_code, day, station)
        drawn = _DRAW.run(connection, where).fetchone()
    if drawn is None:
        raise NumbersExhausted(f"no number of queue {queue_code} is left here today")
    block_hex, number, own_station, last, reserved_to = drawn
    block_id = UUID(block_hex)
    if own_station is not None and connection.execute(_GIVEN, where).scalar_one() > daily_limit:
        raise NumbersExhausted(f"the daily limit of queue {queue_code} is reached")
    if number > reserved_to:
        high_water.reserve(connection, block_id, day, number, last)
    return Drawn(block_id, number, ticket_label(queue_code, number, own_station))


def top_up(connection: Connection, high_water: HighWater, block_id: UUID, today: date) -> None:
    """Mark the next stretch of a block before it is reached: done when no citizen waits. Raises OSError."""
    block = connection.execute(_BY_ID, {"block": block_id}).one()
    if block.next + TOP_UP_BELOW > block.reserved_to and block.reserved_to < block.last:
        high_water.reserve(connection, block_id, today, block.next, block.last)


def _add_own_range(connection: Connection, queue_code: str, day: date, station: str) -> None:
    connection.execute(
        insert(_block),
        {
            "id": new_id(),
            "queue_code": queue_code,
            "day": day,
            "station": station,
            "first": 1,
            "last": MAX_NUMBER,
            "next": 1,
            "reserved_to": 0,
        },
    )


def add_lease(connection: Connection, high_water: HighWater, lease: Lease, today: date) -> None:
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
                reserved_to=min(lease.last, lease.first + RESERVE - 1),
            )
        )
        high_water.write(connection, today)
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
    """Blocks to ask for: where less than half a block is left. An unanswered want comes again under the same id."""
    open_requests: Mapping[str, LeaseWant] = {
        row.queue_code: LeaseWant(row.id, row.queue_code, row.day, row.size)
        for row in connection.execute(select(_request).where(_request.c.day == day))
    }
    sizes = _block_sizes(connection, day)
    wants = []
    for code, left in numbers_left(connection, day).items():
        size = sizes.get(code, BLOCK_SIZE)
        if left >= size // 2:
            continue
        want = open_requests.get(code)
        if want is None:
            want = LeaseWant(new_id(), code, day, size)
            connection.execute(insert(_request), {"id": want.id, "queue_code": code, "day": day, "size": size})
        wants.append(want)
    return tuple(wants)


def _block_sizes(connection: Connection, day: date) -> dict[str, int]:
    """Of each queue that gave numbers in the week before."""
    of_days = (
        select(_block.c.queue_code, func.sum(_block.c.next - _block.c.first).label("given"))
        .where(_block.c.day > day - timedelta(days=7))
        .group_by(_block.c.queue_code, _block.c.day)
        .subquery()
    )
    busiest = select(of_days.c.queue_code, func.max(of_days.c.given).label("given")).group_by(of_days.c.queue_code)
    return {row.queue_code: min(MAX_BLOCK_SIZE, max(BLOCK_SIZE, row.given // 2)) for row in connection.execute(busiest)}
