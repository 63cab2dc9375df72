"""呼叫帮助: a call for staff, and what they answered. Only the page is told, never who stands there."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from kiosk.domain.events import EventKind
from offline_store import outbox
from offline_store.errors import StoreBug
from offline_store.ids import new_id
from offline_store.models import HelpCall, HelpWord


def call(connection: Connection, page: str, now: datetime) -> UUID:
    """Call; the id stands for the call."""
    call_id = new_id()
    connection.execute(insert(HelpCall), {"id": call_id, "called_at": now})
    outbox.add(connection, new_id(), EventKind.HELP_CALLED, now, {"call_id": str(call_id), "page": page})
    return call_id


def cancel(connection: Connection, call_id: UUID, now: datetime) -> None:
    """The citizen took the call back; a second time changes nothing."""
    row = connection.execute(select(HelpCall.cancelled_at).where(HelpCall.id == call_id)).first()
    if row is None:
        raise StoreBug("no such call")
    if row.cancelled_at is None:
        connection.execute(update(HelpCall).where(HelpCall.id == call_id).values(cancelled_at=now))
        outbox.add(connection, new_id(), EventKind.HELP_CANCELLED, now, {"call_id": str(call_id)})


def state(connection: Connection, call_id: UUID) -> str | None:
    """`answered` or `closed` once staff said so; None until then."""
    return connection.execute(select(HelpWord.state).where(HelpWord.call_id == call_id)).scalar()
