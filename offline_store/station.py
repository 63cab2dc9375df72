"""Who this kiosk is, and the hall it stands in."""

from sqlalchemy import Connection, insert, select

from kiosk.domain.station import HallFacts, Identity
from offline_store.models import Hall, table_of
from offline_store.models import Identity as IdentityRow


def identity(connection: Connection) -> Identity | None:
    """None before enrolment."""
    row = connection.execute(select(table_of(IdentityRow))).first()
    return None if row is None else Identity(row.kiosk_id, row.station_name, row.sealing_key)


def save_identity(connection: Connection, new: Identity) -> None:
    """Take the place of the old one."""
    connection.execute(
        insert(table_of(IdentityRow)).prefix_with("OR REPLACE"),
        {"id": 1, "kiosk_id": new.kiosk_id, "station_name": new.station_name, "sealing_key": new.sealing_key},
    )


def hall(connection: Connection) -> HallFacts | None:
    """What the county last said of the hall."""
    row = connection.execute(select(table_of(Hall))).first()
    return None if row is None else HallFacts(row.name, row.zone, row.help_phone, row.staffed, row.as_of)
