"""How far the county's changes are applied, and how far the kiosk's clock is off."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from offline_store.models import SyncState

_OFFSET = select(SyncState.server_offset_us)


def cursor(connection: Connection) -> str | None:
    """Up to where the county's changes are applied; None before the first page."""
    return connection.execute(select(SyncState.cursor)).scalar()


def catalogue_as_of(connection: Connection) -> datetime | None:
    """County time at which the kiosk last had everything the county has."""
    return connection.execute(select(SyncState.catalogue_as_of)).scalar()


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
    return connection.execute(select(SyncState.life)).scalar()


def save_life(connection: Connection, token: str | None) -> None:
    """A new opening, or (None) a copy that is not the database itself."""
    _change(connection, life=token)


def _change(connection: Connection, **values: object) -> None:
    connection.execute(insert(SyncState).prefix_with("OR IGNORE").values(id=1, server_offset_us=0))
    connection.execute(update(SyncState).values(**values))
