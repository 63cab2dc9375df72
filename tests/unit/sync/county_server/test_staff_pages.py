"""The staff's pages below the browser: accounts, locks, rights, forms of strangers, the record of looks."""

import re
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select

from sync.contract import messages as m
from sync.contract.rejections import Rejection
from sync.contract.sealing import SealedPerson, seal
from sync.county_server import commands
from sync.county_server.county import County, open_county
from sync.county_server.fleet import KioskLine, verdict
from sync.county_server.models import Audit, EventRow, Staff
from sync.county_server.serving import running_in_thread
from sync.county_server.settings import CountySettings
from sync.county_server.staff_accounts import LOCK_MAX, lock_after
from sync.county_server.staff_pages import REJECTION_WORDS
from tests.helpers.county import KioskOverHttp, event, ticket

PASSWORD = "synthetic password"
PAGES = ["/staff", "/staff/calls", "/staff/events", "/staff/codes", "/staff/personal"]


@pytest.fixture
def browser(url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=url, trust_env=False, follow_redirects=False) as client:
        yield client


def account(county: County, name: str = "li", *, may_manage: bool = True, may_open_personal: bool = True) -> None:
    commands.set_staff(county, name, "李示例", PASSWORD, may_manage=may_manage, may_open_personal=may_open_personal)


def sign_in(browser: httpx.Client, name: str = "li", password: str = PASSWORD) -> httpx.Response:
    return browser.post("/staff/sign-in", data={"name": name, "password": password})


def csrf(browser: httpx.Client) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', browser.get("/staff").text)
    assert found is not None
    return found[1]


def test_nothing_shows_before_the_sign_in(browser: httpx.Client) -> None:
    for page in [*PAGES, "/staff/calls/stream"]:
        reply = browser.get(page)
        assert (reply.status_code, reply.headers["location"]) == (303, "/staff/sign-in")
    assert browser.post("/staff/duty", data={"staffed": "true"}).status_code == 303


def test_the_cookie_is_for_this_site_alone(browser: httpx.Client, county: County) -> None:
    account(county)
    cookie = sign_in(browser).headers["set-cookie"]
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
    assert browser.get("/staff").status_code == 200


def test_behind_https_the_cookie_stays_on_https(county: County) -> None:
    account(county)
    settings = CountySettings(county.settings.data_dir, public_url="https://hall.example")
    with running_in_thread(open_county(settings)) as url, httpx.Client(base_url=url, trust_env=False) as client:
        cookie = sign_in(client).headers["set-cookie"]
    assert cookie.startswith("__Host-county=")
    assert "Secure" in cookie


def test_a_wrong_name_and_a_wrong_password_look_the_same(browser: httpx.Client, county: County) -> None:
    account(county)
    wrong = sign_in(browser, password="wrong")
    unknown = sign_in(browser, name="nobody", password="wrong")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.text.replace("li", "nobody") == unknown.text.replace("li", "nobody")


def test_guessing_locks_the_account_for_a_while(browser: httpx.Client, county: County) -> None:
    account(county)
    for _ in range(5):
        assert "账号或口令不对" in sign_in(browser, password="wrong").text
    locked = sign_in(browser)
    assert locked.status_code == 401
    assert "输错太多次" in locked.text
    county.clock.shift = timedelta(minutes=1, seconds=1)  # type: ignore[attr-defined]
    assert sign_in(browser).status_code == 303
    with county.database.reading() as session:
        assert session.get_one(Staff, "li").failures == 0


def test_the_lock_doubles_up_to_its_limit() -> None:
    assert [lock_after(n) for n in (1, 4, 5, 6, 7)] == [timedelta(minutes=n) for n in (0, 0, 1, 2, 4)]
    assert lock_after(1000) == LOCK_MAX


def test_a_session_ends_when_idle_and_after_a_shift(browser: httpx.Client, county: County) -> None:
    account(county)
    sign_in(browser)
    for _ in range(11):
        county.clock.shift += timedelta(minutes=50)  # type: ignore[attr-defined]
        assert browser.get("/staff").status_code == 200
    county.clock.shift += timedelta(minutes=51)  # type: ignore[attr-defined]  # over ten hours in all
    assert browser.get("/staff").status_code == 303
    sign_in(browser)
    county.clock.shift += timedelta(minutes=61)  # type: ignore[attr-defined]
    assert browser.get("/staff").status_code == 303


def test_signing_out_ends_the_session_on_the_server(browser: httpx.Client, county: County) -> None:
    account(county)
    sign_in(browser)
    cookies = dict(browser.cookies)
    browser.post("/staff/sign-out", data={"csrf": csrf(browser)})
    browser.cookies.update(cookies)
    assert browser.get("/staff").status_code == 303


def test_a_form_of_another_site_does_nothing(browser: httpx.Client, county: County) -> None:
    account(county)
    sign_in(browser)
    token = csrf(browser)
    for data, headers in (
        ({"station": "x"}, {}),
        ({"station": "x", "csrf": "guessed"}, {}),
        ({"station": "x", "csrf": token}, {"Origin": "https://evil.example"}),
        ({"station": "x", "csrf": token}, {"Origin": "null"}),
    ):
        assert browser.post("/staff/codes", data=data, headers=headers).status_code == 403
    assert browser.post("/staff/codes", data={"station": "x", "csrf": token}).status_code == 200
    stranger = browser.post("/staff/sign-in", data={"name": "li"}, headers={"Origin": "https://evil.example"})
    assert stranger.status_code == 403


def test_rights_are_kept(browser: httpx.Client, county: County, kiosk: KioskOverHttp) -> None:
    account(county, may_manage=False, may_open_personal=False)
    sign_in(browser)
    assert [browser.get(page).status_code for page in PAGES] == [200, 200, 200, 403, 403]
    token = {"csrf": csrf(browser)}
    for form in ("/staff/codes", "/staff/kiosks/K1/retire", "/staff/personal/1/open"):
        assert browser.post(form, data=token | {"station": "x", "reason": "x"}).status_code == 403
    assert "接入码" not in browser.get("/staff").text
    assert kiosk.http.get("/v1/changes").status_code == 200


def test_a_retired_kiosk_is_out(browser: httpx.Client, county: County, kiosk: KioskOverHttp) -> None:
    account(county)
    sign_in(browser)
    token = {"csrf": csrf(browser)}
    assert browser.post("/staff/kiosks/K9/retire", data=token).status_code == 404
    assert browser.post("/staff/kiosks/K1/retire", data=token).status_code == 303
    assert kiosk.http.get("/v1/changes").json()["type"] == "/problems/kiosk-unknown"
    assert "K1" not in browser.get("/staff").text


def test_each_look_at_personal_data_is_recorded_before_it_is_opened(
    browser: httpx.Client, county: County, kiosk: KioskOverHttp
) -> None:
    account(county)
    sign_in(browser)
    message = event(ticket(1, station="K1", identified=True))
    sealed = seal(SealedPerson("652323190001010011").to_bytes(), county.keys.sealing_public_key(), message.id)
    damaged = event(ticket(2, station="K1", identified=True), sealed=b"not for this key")
    kiosk.push(message.model_copy(update={"sealed": sealed}), damaged)
    token = {"csrf": csrf(browser)}
    with county.database.reading() as session:
        good, bad = session.scalars(select(EventRow.seq).order_by(EventRow.seq))
    assert "先写明为什么要看" in browser.post(f"/staff/personal/{good}/open", data=token).text
    opened = browser.post(f"/staff/personal/{good}/open", data=token | {"reason": "遗失"}).text
    assert "652323190001010011" in opened
    assert "打不开" in browser.post(f"/staff/personal/{bad}/open", data=token | {"reason": "看看"}).text
    assert "打不开" in browser.post("/staff/personal/999/open", data=token | {"reason": "看看"}).text
    with county.database.reading() as session:
        looks = session.scalars(select(Audit).where(Audit.action == "personal_opened").order_by(Audit.seq)).all()
    assert [(look.staff_name, look.subject, look.reason) for look in looks] == [
        ("li", "K1 A-K1-001", "遗失"),
        ("li", "K1 A-K1-002", "看看"),
    ]


def test_a_call_is_answered_closed_or_taken_back(browser: httpx.Client, county: County, kiosk: KioskOverHttp) -> None:
    account(county)
    sign_in(browser)
    token = {"csrf": csrf(browser)}
    calls = [m.HelpCalled(call_id=uuid4(), page=page) for page in ("home", "ticket", "guide")]
    # The cancellation of the third arrives before the call.
    kiosk.push(event(m.HelpCancelled(call_id=calls[2].call_id)), *map(event, calls))
    assert "2 位群众在等帮助" in browser.get("/staff/calls").text
    browser.post(f"/staff/calls/{calls[0].call_id}/answer", data=token)
    assert "1 位群众在等帮助" in browser.get("/staff/calls").text
    browser.post(f"/staff/calls/{calls[0].call_id}/close", data=token)
    kiosk.push(event(m.HelpCancelled(call_id=calls[1].call_id)))
    browser.post(f"/staff/calls/{calls[1].call_id}/answer", data=token)  # too late: nothing to answer
    browser.post(f"/staff/calls/{uuid4()}/answer", data=token)
    page = browser.get("/staff/calls").text
    assert "没有人在等帮助" in page
    assert page.count("已取消") == 2
    states = {id: document.body.state for (kind, id), document in kiosk.pull_all().items() if kind == "help_state"}  # type: ignore[union-attr]
    assert states == {str(calls[0].call_id): "closed"}


def test_kiosks_are_told_whether_anybody_is_on_duty(
    browser: httpx.Client, county: County, kiosk: KioskOverHttp
) -> None:
    account(county)
    sign_in(browser)
    for staffed in (False, True):
        browser.post("/staff/duty", data={"csrf": csrf(browser), "staffed": str(staffed).lower()})
        hall = kiosk.pull_all()["hall", "hall"].body
        assert isinstance(hall, m.NoticeBody)
        assert hall.staffed is staffed


def test_the_fleet_is_one_sentence_and_the_details(browser: httpx.Client, county: County, kiosk: KioskOverHttp) -> None:
    account(county)
    now = county.clock.now()
    printer = m.DeviceReport(name="printer", state="paper_out", since=now, restarts=0)
    late = now - timedelta(minutes=11)
    beat = m.Heartbeat(version="9.9", started_at=now, devices=[printer], outbox_waiting=7, outbox_oldest_at=late)
    kiosk.post("/v1/heartbeat", beat)
    sign_in(browser)
    text = browser.get("/staff").text
    for word in ("共 1 台：1 台有故障", "缺纸", "7 条", "积压", "9.9"):
        assert word in text
    county.clock.shift = timedelta(minutes=4)  # type: ignore[attr-defined]
    assert "共 1 台：1 台失联" in browser.get("/staff").text


def test_the_sentence_over_the_fleet() -> None:
    def line(word: str, level: str) -> KioskLine:
        return KioskLine("K1", "站", "1", word, level, None, (), 0, None, is_outbox_late=False, tickets_left=None)

    assert verdict([]) == ("还没有自助机。先生成接入码。", "warn")
    assert verdict([line("正常", "ok")] * 2) == ("2 台自助机都正常。", "ok")
    assert verdict([line("要留意", "warn"), line("正常", "ok")]) == ("共 2 台：1 台要留意。", "warn")


def test_events_are_told_in_words_and_page_by_page(browser: httpx.Client, county: County, kiosk: KioskOverHttp) -> None:
    account(county)
    body = ticket(1, station="K1", identified=True)
    use = m.CertificateUsed(
        record_id=uuid4(), certificate_type="household", key_id="x", consented_at=county.clock.now(), offline=True
    )
    kiosk.push(
        event(body),
        event(m.TicketPaper(ticket_id=body.ticket_id, paper="unknown", prints=1)),
        event(use),
        event(m.HelpCalled(call_id=uuid4(), page="ticket")),
        event(m.HelpCancelled(call_id=uuid4())),
        *[event(m.GuideTaken(item_code="I1", way="phone")) for _ in range(200)],
    )
    sign_in(browser)
    first = browser.get("/staff/events").text
    assert first.count("I1，存手机") == 200
    older = re.search(r'href="(/staff/events[^"]+before=\d+)"', first)
    assert older is not None
    second = browser.get(older[1].replace("&amp;", "&")).text
    for word in ("A-K1-001，刷了身份证", "不知道打没打出来，第 1 次", "household，离线核验", "取号"):
        assert word in second
    assert "A-K1-001" not in browser.get("/staff/events", params={"kind": "help_called"}).text


def test_a_rejection_is_told_in_words(browser: httpx.Client, county: County, kiosk: KioskOverHttp) -> None:
    account(county)
    kiosk.push(event(ticket(1, label="Z999")))
    sign_in(browser)
    page = browser.get("/staff/events").text
    assert "号码和窗口、自助机对不上" in page
    assert Rejection.WRONG_LABEL.sentence not in page
    assert REJECTION_WORDS.keys() == set(Rejection) - {Rejection.NOT_SENDABLE}  # that one never comes so far


def test_only_our_own_assets_are_served(browser: httpx.Client) -> None:
    assert browser.get("/staff/assets/staff.css").status_code == 200
    assert browser.get("/staff/assets/keys.py").status_code == 404
    assert browser.get("/staff/assets/..%2fkeys.py").status_code == 404
    assert browser.get("/favicon.ico").headers["content-type"] == "image/svg+xml"
