"""A person's name and number are in no file of the county but behind its key, also after somebody has looked."""

import logging
import shutil
from pathlib import Path

import httpx
import pytest

from sync.contract.sealing import SealedPerson, seal
from sync.county_server import commands
from sync.county_server.__main__ import main
from sync.county_server.county import County
from tests.helpers.county import KioskOverHttp, event, ticket
from tests.helpers.leaks import forms, hits
from tests.unit.sync.county_server.test_staff_pages import PASSWORD, csrf, sign_in

NAME, NUMBER = "张示例", "652323190001010011"


@pytest.fixture
def folder(county: County, url: str, kiosk: KioskOverHttp, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Path:
    """The county's files as they stand while it runs, after a push, a look and both exports; and what it logged."""
    caplog.set_level(logging.DEBUG)
    commands.set_staff(county, "li", "李示例", PASSWORD, may_manage=False, may_open_personal=True)
    message = event(ticket(1, station=kiosk.id, identified=True))
    sealed = seal(SealedPerson(NUMBER, NAME).to_bytes(), county.keys.sealing_public_key(), message.id)
    assert kiosk.verdicts(message.model_copy(update={"sealed": sealed})) == ["accepted"]
    with httpx.Client(base_url=url, trust_env=False) as browser:
        sign_in(browser)
        page = browser.post("/staff/personal/1/open", data={"csrf": csrf(browser), "reason": "遗失"}).text
    assert NAME in page
    assert NUMBER in page
    for name in ("events.csv", "events.jsonl"):
        assert main(["--data", str(county.settings.data_dir), "export", str(county.settings.data_dir / name)]) == 0
    copied = Path(shutil.copytree(county.settings.data_dir, tmp_path / "as-it-stood"))
    (copied / "log").write_text(caplog.text)
    return copied


def test_no_file_of_the_county_names_a_person(folder: Path) -> None:
    assert {"county.sqlite", "county.sqlite-wal", "events.csv", "events.jsonl", "log"} <= {
        p.name for p in folder.iterdir()
    }
    assert hits(folder, NAME, NUMBER) == set()


@pytest.mark.parametrize("form", sorted(forms(NAME)))
def test_control_a_planted_leak_is_found(folder: Path, form: str) -> None:
    with (folder / "log").open("ab") as log:
        log.write(forms(NAME)[form])
    assert hits(folder, NAME, NUMBER) == {("log", form)}
