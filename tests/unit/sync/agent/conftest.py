"""A real county, and kiosks with a store in memory whose agent acts when it is told to."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sync.county_server import commands
from sync.county_server.county import County
from tests.helpers.county import STATION, make_county, served
from tests.helpers.kiosk_end import KioskEnd

SMALL_CATALOGUE = Path(__file__).parent.parent / "county_server" / "small_catalogue.json"


@pytest.fixture
def county(tmp_path: Path) -> Iterator[County]:
    county = make_county(tmp_path / "county")
    commands.import_from(county, SMALL_CATALOGUE)
    yield county
    county.database.close()


@pytest.fixture
def county_url(county: County) -> Iterator[str]:
    with served(county) as url:
        yield url


MakeKiosk = Callable[..., KioskEnd]


@pytest.fixture
def make_kiosk(tmp_path: Path) -> Iterator[MakeKiosk]:
    """Makes kiosk ends for a URL; closes them at the end."""
    with ExitStack() as stack:

        def make(url: str, name: str = "kiosk", **changes: object) -> KioskEnd:
            return stack.enter_context(KioskEnd(tmp_path / name, url, **changes))

        yield make


@pytest.fixture
def kiosk(county: County, county_url: str, make_kiosk: MakeKiosk) -> KioskEnd:
    """Enrolled with the real county."""
    kiosk = make_kiosk(county_url)
    kiosk.agent.enrol(commands.enrol_code(county, STATION, hours=1))
    return kiosk
