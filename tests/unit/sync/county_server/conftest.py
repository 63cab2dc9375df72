"""A county of its own for each test; served over loopback where a test asks for `url` or `kiosk`."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sync.county_server import commands
from sync.county_server.county import County
from tests.helpers.county import KioskOverHttp, enrol, make_county, served

SMALL = Path(__file__).parent / "small_catalogue.json"


@pytest.fixture
def county(tmp_path: Path) -> Iterator[County]:
    county = make_county(tmp_path / "county")
    commands.import_from(county, SMALL)
    yield county
    county.database.close()


@pytest.fixture
def url(county: County) -> Iterator[str]:
    with served(county) as url:
        yield url


@pytest.fixture
def enrolled(county: County, url: str) -> Iterator[Callable[[], KioskOverHttp]]:
    kiosks: list[KioskOverHttp] = []

    def make() -> KioskOverHttp:
        kiosks.append(enrol(county, url))
        return kiosks[-1]

    yield make
    for kiosk in kiosks:
        kiosk.http.close()


@pytest.fixture
def kiosk(enrolled: Callable[[], KioskOverHttp]) -> KioskOverHttp:
    return enrolled()
