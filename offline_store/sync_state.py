"""How far the county's changes are applied, and how far the kiosk's clock is off."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from offline_store.models import SyncState, table_of

_s = table_of(SyncState)
_CURSOR = select(_s.c.cursor)
_CATALOGUE_AS_OF = select(_s.c.catalogue_as_of)
_OFFSET = select(_s.c.server_offset_us)
_LIFE = select(_s.c.life)
_MAKE = insert(_s).prefix_with("OR IGNORE").values(id=1, server_offset_us=0)


def cursor(connection: Connection) -> str | None:
    """Up to where the county's changes are applied; None before the first page."""
    return connection.execute(_CURSOR).scalar()


def catalogue_as_of(connection: Connection) -> datetime | None:
    """County time at which the kiosk last had everything the county has."""
    return connection.execute(_CATALOGUE_AS_OF).scalar()


def page_applied(connection: Connection, new_cursor: str, complete_at: datetime | None) -> None:
    """Take over a cursor; `complete_at` is the county's time where no more pages wait."""
    _change(connection, cursor=new_cursor, **({} if complete_at is None else {"catalogue_as_of": complete_at}))


def server_offset(connection: Connection) -> timedelta:
    """County time minus kiosk time; zero before it was measured."""
    return timedelta(microseconds=connection.execute(_OFFSET).scalar() or 0)


def save_server_offset(connection: Connection, offset: timedelta) -> None:
    """Take over a new measurement."""
    _change(connection, server_offset_us=round(offset / timedelta(microseconds=1)))


def numbers_lost(connection: Connection, day: date) -> None:
    """On this day the station's own range gives no number (`offline_store.high_water`)."""
    _change(connection, numbers_lost_on=day)


def life(connection: Connection) -> str | None:
    """The token that the database shares with its high-water file; None in a new database and in a backup."""
    return connection.execute(_LIFE).scalar()


def save_life(connection: Connection, token: str | None) -> None:
    """A new opening, or (None) a copy that is not the database itself."""
    _change(connection, life=token)


def _change(connection: Connection, **values: object) -> None:
    connection.execute(_MAKE)
    connection.execute(update(_s).values(**values))
