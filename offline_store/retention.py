"""What is forgotten, and when. Whatever still waits for the county is kept however old it is."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, Delete, String, Table, delete, exists, func, or_, select, type_coerce, update

from kiosk.domain.clock import hall_day
from kiosk.domain.events import EventKind
from offline_store.models import (
    CertificateNonce,
    DocumentVersion,
    HelpCall,
    LeaseRequest,
    NumberBlock,
    OutboxEvent,
    Ticket,
    table_of,
)

KEEP_TICKETS = timedelta(days=30)
"""A ticket holds nothing personal; staff look back at most a month."""
KEEP_CALLS = timedelta(days=7)
KEEP_REJECTED = timedelta(days=180)
"""As long as the logs: until then staff have found out why the county refused."""
MAX_REJECTED = 10_000
"""A county that refuses everything must not fill the disk: the oldest beyond this go."""

_t, _o, _b, _v = map(table_of, (Ticket, OutboxEvent, NumberBlock, DocumentVersion))
_c = table_of(HelpCall)
_waiting = select(_o.c.id).where(_o.c.rejected_at.is_(None))


def _versions_without(kind: str, table: Table) -> Delete:
    """Versions of words on rows that are gone: such a word is passed over whatever its version is."""
    as_hex = func.replace(_v.c.id, "-", "")
    return delete(_v).where(_v.c.kind == kind, as_hex.not_in(select(type_coerce(table.c.id, String))))


def purge(connection: Connection, now: datetime) -> int:
    """Delete what has had its time; returns how many rows went."""
    today = hall_day(now)
    connection.execute(update(_t).where(_t.c.day < today, _t.c.person_key.is_not(None)).values(person_key=None))
    newest_rejected = (
        select(_o.c.id).where(_o.c.rejected_at.is_not(None)).order_by(_o.c.rejected_at.desc()).limit(MAX_REJECTED)
    )
    calls_wait = exists().where(
        _o.c.kind.in_((EventKind.HELP_CALLED, EventKind.HELP_CANCELLED)), _o.c.rejected_at.is_(None)
    )
    statements: list[Delete] = [
        delete(_t).where(_t.c.day < today - KEEP_TICKETS, _t.c.id.not_in(_waiting)),
        delete(_b).where(_b.c.day < today - KEEP_TICKETS, ~exists().where(_t.c.block_id == _b.c.id)),
        delete(LeaseRequest).where(LeaseRequest.day < today),
        delete(CertificateNonce).where(CertificateNonce.expires_at < now),
        delete(HelpCall).where(HelpCall.called_at < now - KEEP_CALLS, ~calls_wait),
        delete(_o).where(
            _o.c.rejected_at.is_not(None),
            or_(_o.c.rejected_at < now - KEEP_REJECTED, _o.c.id.not_in(newest_rejected)),
        ),
        _versions_without("ticket_state", _t),
        _versions_without("help_state", _c),
    ]
    return sum(connection.execute(statement).rowcount for statement in statements)
