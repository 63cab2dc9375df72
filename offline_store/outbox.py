"""The outbox: one row per citizen action that the county has not taken yet.

A row is written in the transaction of the action itself and deleted when the county has it. Order of sending is
`retry_attempts ASC, id ASC`: an event that keeps failing sinks behind the rest and can't block them.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from kiosk.domain.events import EventKind
from offline_store.column_types import UtcTime, utc_moment
from offline_store.models import OutboxEvent as Row
from offline_store.models import Ticket, table_of
from offline_store.prepared import Prepared
from offline_store.records import OutboxEvent, OutboxHealth, RejectedEvent

if TYPE_CHECKING:  # the screen's process never loads pydantic for it
    from sync.contract.messages import EventVerdict

REASON_LIMIT = 200
"""Characters of a reason that are kept."""

_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_row = table_of(Row)
_waiting = select(_row.c.id, _row.c.kind, _row.c.occurred_at, _row.c.body, _row.c.sealed, _row.c.retry_attempts).where(
    _row.c.rejected_at.is_(None)
)
_FRESH = Prepared(_waiting.where(_row.c.retry_attempts == 0).order_by(_row.c.id).limit(bindparam("most")))
_TRIED = Prepared(
    _waiting.where(_row.c.retry_attempts > 0).order_by(_row.c.retry_attempts, _row.c.id).limit(bindparam("most"))
)
_these = select(func.json_each(bindparam("events")).table_valued("value").c.value)
_ACKNOWLEDGE = Prepared(
    update(table_of(Ticket)).where(Ticket.id.in_(_these)).values(acknowledged_at=bindparam("at", type_=UtcTime))
)
_FORGET = Prepared(delete(_row).where(_row.c.id.in_(_these)))
_FAILED = Prepared(update(_row).where(_row.c.id.in_(_these)).values(retry_attempts=_row.c.retry_attempts + 1))
_ADD = Prepared(insert(_row), ("id", "kind", "occurred_at", "body", "sealed", "retry_attempts"))


def add(
    connection: Connection,
    id: UUID,
    kind: EventKind,
    occurred_at: datetime,
    body: Mapping[str, object],
    sealed: bytes | None = None,
) -> None:
    """Write an event into the caller's transaction. `body` holds JSON types only; `kind` is added to it."""
    text = _as_json({"kind": kind.value, **body})
    _ADD.run(
        connection,
        {"id": id, "kind": kind, "occurred_at": occurred_at, "body": text, "sealed": sealed, "retry_attempts": 0},
    )


def pending(connection: Connection, limit: int) -> tuple[OutboxEvent, ...]:
    """Events to send next. Those never tried lie in their order already: a month of them is not sorted each time."""
    rows = _FRESH.run(connection, {"most": limit}).fetchall()
    if len(rows) < limit:
        rows += _TRIED.run(connection, {"most": limit - len(rows)}).fetchall()
    return tuple(
        OutboxEvent(UUID(id), EventKind(kind), utc_moment(occurred_at), body, sealed, attempts)
        for id, kind, occurred_at, body, sealed, attempts in rows
    )


def settle(connection: Connection, verdicts: "Iterable[EventVerdict]", now: datetime) -> None:
    """Take over the county's verdicts; one about an event that doesn't wait here changes nothing."""
    taken, rejected = [], []
    for verdict in verdicts:
        if str(verdict.verdict) == "rejected":
            rejected.append({"event": verdict.id, "reason": verdict.reason[:REASON_LIMIT], "at": now})
        else:
            taken.append(verdict.id)
    if taken:
        events = _as_list(taken)
        _ACKNOWLEDGE.run(connection, {"events": events, "at": now})
        _FORGET.run(connection, {"events": events})
    if rejected:
        connection.execute(
            update(_row)
            .where(_row.c.id == bindparam("event"))
            .values(rejected_at=bindparam("at"), rejected_reason=bindparam("reason")),
            rejected,
        )


def note_failed_attempt(connection: Connection, ids: Iterable[UUID]) -> None:
    """These were in a batch that did not arrive: they come after the others now."""
    _FAILED.run(connection, {"events": _as_list(ids)})


def _as_list(ids: Iterable[UUID]) -> str:
    """One parameter for any number of events."""
    return json.dumps([id.hex for id in ids])


def health(connection: Connection) -> OutboxHealth:
    """Counts, and the oldest waiting event."""
    waiting, oldest_at = connection.execute(
        select(func.count(), func.min(_row.c.occurred_at)).where(_row.c.rejected_at.is_(None))
    ).one()
    rejected = connection.execute(select(func.count()).where(_row.c.rejected_at.is_not(None))).scalar_one()
    return OutboxHealth(waiting, oldest_at, rejected)


def rejected(connection: Connection, limit: int = 1000) -> tuple[RejectedEvent, ...]:
    """The newest refused events first."""
    rows = connection.execute(
        select(_row).where(_row.c.rejected_at.is_not(None)).order_by(_row.c.rejected_at.desc()).limit(limit)
    )
    return tuple(RejectedEvent(r.id, r.kind, r.occurred_at, r.rejected_reason or "") for r in rows)
