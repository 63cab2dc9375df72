"""A county of its own for each test; served over loopback where a test asks for `url` or `kiosk`.

It lies in SQLite. A module whose tests shall run on PostgreSQL too marks itself with `on_both_databases`.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from sync.county_server import commands
from sync.county_server.county import County, open_county
from sync.county_server.settings import CountySettings
from tests.helpers.county import KioskOverHttp, ShiftedClock, enrol, make_county, served
from tests.helpers.postgresql import Postgresql, postgresql

SMALL = Path(__file__).parent / "small_catalogue.json"
TEMPLATE = "county_template"


@pytest.fixture(scope="session")
def county_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A county with keys and the small catalogue, made once; tests get copies."""
    folder = tmp_path_factory.mktemp("county") / "template"
    _make(folder)
    return folder


def _make(folder: Path, database_url: str = "") -> None:
    county = make_county(folder, database_url)
    commands.import_from(county, SMALL)
    county.database.close()


@pytest.fixture(scope="session")
def postgresql_server(county_template: Path) -> Iterator[Postgresql]:
    """One PostgreSQL for the session, with the same county as a template database."""
    with postgresql() as server:
        _make(county_template, server.create(TEMPLATE))
        yield server


@pytest.fixture
def postgresql_url(postgresql_server: Postgresql) -> Iterator[str]:
    """A database of its own."""
    name = f"county_{uuid4().hex}"
    yield postgresql_server.create(name, TEMPLATE)
    postgresql_server.drop(name)


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    """Empty for SQLite; see `on_both_databases`."""
    kind = getattr(request, "param", "sqlite")
    return str(request.getfixturevalue("postgresql_url")) if kind == "postgresql" else ""


@pytest.fixture
def county(county_template: Path, database_url: str, tmp_path: Path) -> Iterator[County]:
    folder = Path(shutil.copytree(county_template, tmp_path / "county"))
    county = open_county(CountySettings(folder, database_url), ShiftedClock())
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
