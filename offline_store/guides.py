"""A list of materials was taken away: told to the county as a count, never with whom."""

from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from kiosk.domain.events import EventKind
from offline_store import outbox
from offline_store.ids import new_id

Way = Literal["paper", "phone"]


def record_taken(connection: Connection, item_code: str, way: Way, now: datetime) -> None:
    """One list, one event."""
    outbox.add(connection, new_id(), EventKind.GUIDE_TAKEN, now, {"item_code": item_code, "way": way})
