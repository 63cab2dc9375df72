"""One running county server: what its routes share. No state of the county lives here, only doors to it."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from kiosk.domain.clock import Clock, SystemClock
from sync.county_server.database import Database
from sync.county_server.feed import Hub
from sync.county_server.keys import CountyKeys
from sync.county_server.settings import CountySettings


@dataclass(frozen=True)
class County:
    """Made by `open_county`."""

    settings: CountySettings
    database: Database
    keys: CountyKeys
    hub: Hub
    clock: Clock


def open_county(settings: CountySettings, clock: Clock | None = None) -> County:
    """Doors to the database and keys that `settings` names; nothing is created or checked yet."""
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.url)
    return County(settings, database, CountyKeys(settings.data_dir / "keys"), Hub(database), clock or SystemClock())


async def _of_request(request: Request) -> County:
    county = request.app.state.county
    assert isinstance(county, County)  # noqa: S101  # set by create_app
    return county


CountyOfRequest = Annotated[County, Depends(_of_request)]
