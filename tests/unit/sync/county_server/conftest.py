"""A county of its own for each test; served over loopback where a test asks for `url` or `kiosk`."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sync.county_server import commands
from sync.county_server.county import County, open_county
from sync.county_server.settings import CountySettings
from tests.helpers.county import KioskOverHttp, ShiftedClock, enrol, make_county, served

SMALL = Path(__file__).parent / "small_catalogue.json"


@pytest.fixture(scope="session")
def county_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A county with keys and the small catalogue, made once; tests get copies."""
    folder = tmp_path_factory.mktemp("county") / "template"
    county = make_county(folder)
    commands.import_from(county, SMALL)
    county.database.close()
    return folder


@pytest.fixture
def county(county_template: Path, tmp_path: Path) -> Iterator[County]:
    folder = Path(shutil.copytree(county_template, tmp_path / "county"))
    county = open_county(CountySettings(folder), ShiftedClock())
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
