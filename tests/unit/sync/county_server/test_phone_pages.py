"""The pages that a QR code opens on a citizen's phone."""

import re
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest

from kiosk.domain.language import Language
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.models import TicketRow
from tests.helpers.county import KioskOverHttp, event, ticket


@pytest.fixture
def phone(url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=url, trust_env=False) as client:
        yield client


@pytest.mark.parametrize("language", list(Language))
def test_every_page_is_there_in_every_language(phone: httpx.Client, kiosk: KioskOverHttp, language: Language) -> None:
    body = ticket(1, station="K1")
    kiosk.push(event(body))
    pages = {"/g/I1": 200, f"/t/{body.ticket_id}": 200, "/g/none": 404, f"/t/{uuid4()}": 404}
    for address, status in pages.items():
        reply = phone.get(address, params={"lang": language.value})
        assert reply.status_code == status
        assert f'<html lang="{language.value}" dir="{"rtl" if language.is_right_to_left else "ltr"}">' in reply.text
        assert "示例政务服务中心" in reply.text  # never translated in this catalogue: Chinese stands in


def test_a_guide_says_what_to_bring_first(phone: httpx.Client) -> None:
    text = phone.get("/g/I1").text
    for fact in ("二手房买卖过户", "不动产转移登记", "一楼 C 区", "5 个工作日", "住宅每件 80 元", "示例数据"):
        assert fact in text
    assert text.index("买卖合同") < text.index("完税证明") < text.index("身份证")
    assert re.findall(r'class="tag (\w+)">(\S+?)<', text) == [
        ("bring", "要带"),
        ("later", "容缺后补"),
        ("certificate", "免提交"),
    ]


def test_a_page_is_one_small_request_without_script_or_strangers(phone: httpx.Client) -> None:
    reply = phone.get("/g/I1")
    assert len(reply.content) < 10_000
    policy = reply.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "<script" not in reply.text
    assert not re.search(r"(?:src|href)=\"(?!\?lang=)", reply.text)
    assert "set-cookie" not in reply.headers


def test_a_ticket_counts_who_is_ahead_until_it_is_called(
    phone: httpx.Client, kiosk: KioskOverHttp, county: County
) -> None:
    bodies = [ticket(number, station="K1") for number in (1, 2, 3)]
    kiosk.push(*map(event, bodies))
    text = phone.get(f"/t/{bodies[2].ticket_id}").text
    assert "A-K1-003" in text
    assert "2 人" in text
    assert "6–16 分钟" in text
    assert "没有人" in phone.get(f"/t/{bodies[0].ticket_id}").text
    commands.call(county, "A", "5")
    assert "请到 5 号窗口" in phone.get(f"/t/{bodies[0].ticket_id}").text
    assert "1 人" in phone.get(f"/t/{bodies[2].ticket_id}").text


@pytest.mark.parametrize(
    ("state", "word"),
    [("served", "已办理"), ("absent", "已过号"), ("transferred", "已转到别的窗口"), ("cancelled", "已取消")],
)
def test_what_became_of_a_ticket_is_said(
    phone: httpx.Client, kiosk: KioskOverHttp, county: County, state: str, word: str
) -> None:
    body = ticket(1, station="K1")
    kiosk.push(event(body))
    with county.database.writing() as session:
        session.get_one(TicketRow, body.ticket_id).state = state
    assert word in phone.get(f"/t/{body.ticket_id}").text


def test_yesterdays_ticket_is_not_called_any_more(phone: httpx.Client, kiosk: KioskOverHttp, county: County) -> None:
    body = ticket(1, station="K1")
    kiosk.push(event(body))
    county.clock.shift = timedelta(days=1)  # type: ignore[attr-defined]
    text = phone.get(f"/t/{body.ticket_id}").text
    assert "今天不再叫" in text
    assert "分钟" not in text


def test_a_number_that_has_not_arrived_is_still_good(phone: httpx.Client) -> None:
    reply = phone.get(f"/t/{uuid4()}")
    assert reply.status_code == 404
    assert "号码照样有效" in reply.text
    assert phone.get("/t/not-a-uuid").status_code == 404
