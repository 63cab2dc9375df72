"""The staff's pages in a real browser: sign in, answer a call the moment it comes, make a code, open sealed data."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from sync.contract import messages as m
from sync.contract.sealing import SealedPerson, seal
from sync.county_server import commands
from sync.county_server.county import County
from tests.helpers.browser import Page, browser
from tests.helpers.county import KioskOverHttp, event, ticket

PASSWORD = "synthetic password"


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    with browser(tmp_path / "profile") as page:
        yield page


def sign_in(page: Page, url: str, county: County) -> None:
    commands.set_staff(county, "li", "李示例", PASSWORD, may_manage=True, may_open_personal=True)
    page.open(f"{url}/staff")
    assert page.run("location.pathname") == "/staff/sign-in"
    page.type("input[name=name]", "li")
    page.type("input[name=password]", PASSWORD)
    page.press_and_load("button.main")
    assert page.run("location.pathname") == "/staff"


def test_a_shift(page: Page, url: str, county: County, enrolled: Callable[[], KioskOverHttp]) -> None:
    kiosk = enrolled()
    sign_in(page, url, county)
    assert "已接入，未报到" in page.text()

    # A call for help appears by itself, with the kiosk and the page.
    page.open(f"{url}/staff/calls")
    assert "没有人在等帮助" in page.text()
    page.wait("typeof source !== 'undefined' && source.readyState === 1")
    call = m.HelpCalled(call_id=uuid4(), page="ticket")
    kiosk.push(event(call))
    page.wait("document.body.innerText.includes('1 位群众在等帮助')")
    assert "五工台镇便民服务中心" in page.text()
    assert "取号" in page.text()
    page.press_and_load("tr.open button.main")
    assert "李示例 正过去" in page.text()
    assert kiosk.pull_all()["help_state", str(call.call_id)].body == m.HelpStateBody(
        call_id=call.call_id, state="answered"
    )

    # A code for a new station is shown once.
    page.open(f"{url}/staff/codes")
    page.type("input[name=station]", "园户村镇便民服务中心")
    page.press_and_load("form.card button.main")
    code = page.run("document.querySelector('.code').innerText")
    assert len(code) == 9
    page.open(f"{url}/staff/codes")
    assert code not in page.text()

    # Sealed data is opened for a reason, and the look stands in the record.
    message = event(ticket(1, station="K1", identified=True))
    person = SealedPerson("652323190001010011", "张示例")
    sealed = seal(person.to_bytes(), county.keys.sealing_public_key(), message.id)
    kiosk.push(message.model_copy(update={"sealed": sealed}))
    page.open(f"{url}/staff/personal")
    assert "652323190001010011" not in page.text()
    page.type("input[name=reason]", "群众来找遗失的号")
    page.press_and_load("td button")
    assert page.run("document.getElementById('opened-number').innerText") == "652323190001010011"
    page.open(f"{url}/staff/personal")
    assert "652323190001010011" not in page.text()
    assert "群众来找遗失的号" in page.text()

    page.press_and_load("header button")
    page.open(f"{url}/staff")
    assert page.run("location.pathname") == "/staff/sign-in"
    assert page.complaints() == []  # nothing blocked, nothing missing, no script error


def test_a_hostile_station_name_stays_text(page: Page, url: str, county: County) -> None:
    sign_in(page, url, county)
    page.open(f"{url}/staff/codes")
    page.type("input[name=station]", "<img src=x onerror=\"document.title='taken'\">")
    page.press_and_load("form.card button.main")
    assert "<img src=x" in page.text()
    assert page.run("document.images.length") == 0
    assert "taken" not in page.run("document.title")
