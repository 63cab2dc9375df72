"""Whatever is no fresh, signed, well-formed message of an enrolled kiosk gets a problem document, changes nothing."""

import gzip
import json
import logging
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from sync.contract import messages as m
from sync.contract.messages import MAX_PUSH_BYTES
from sync.contract.signing import sign_request
from sync.county_server import serving
from sync.county_server.bodies import MAX_OTHER_BYTES
from sync.county_server.county import County
from sync.county_server.heads import HeadDeadline
from sync.county_server.models import EventRow
from sync.county_server.routers import stream
from sync.county_server.serving import running_in_thread
from tests.helpers.county import KioskOverHttp, enrol, event
from tests.helpers.waiting import wait_until


def problem(reply: httpx.Response) -> tuple[int, str]:
    assert reply.headers["content-type"] == "application/problem+json"
    body = m.Problem.model_validate_json(reply.content)
    assert body.status == reply.status_code
    assert body.title
    return body.status, body.type.removeprefix("/problems/")


def signed(kiosk: KioskOverHttp, path: str, body: bytes, method: str = "POST") -> dict[str, str]:
    headers = sign_request(
        method=method,
        url=f"http://county{path}",
        body=body,
        key_id=kiosk.id,
        private_key=kiosk.signature.key,
        now=kiosk.signature.clock.now(),
    )
    return headers | {"Content-Type": "application/json"}


@pytest.fixture
def bare(url: str) -> Iterator[httpx.Client]:
    """HTTP without any signature."""
    with httpx.Client(base_url=url, trust_env=False, timeout=20) as client:
        yield client


def connected(url: str) -> socket.socket:
    host, port = url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=10)


GUIDE = m.PushRequest(events=[event(m.GuideTaken(item_code="I1", way="paper"))]).model_dump_json().encode()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/changes"),
        ("POST", "/v1/events"),
        ("POST", "/v1/leases"),
        ("POST", "/v1/heartbeat"),
        ("GET", "/v1/stream"),
    ],
)
def test_nothing_but_enrolment_goes_unsigned(bare: httpx.Client, method: str, path: str) -> None:
    assert problem(bare.request(method, path, content=b"{}")) == (401, "signature-missing")


def test_a_signature_of_another_body_is_refused(bare: httpx.Client, kiosk: KioskOverHttp) -> None:
    headers = signed(kiosk, "/v1/events", GUIDE)
    assert problem(bare.post("/v1/events", content=GUIDE + b" ", headers=headers)) == (401, "signature-bad")
    assert bare.post("/v1/events", content=GUIDE, headers=headers).status_code == 200  # the control


def test_a_signature_of_another_query_is_refused(bare: httpx.Client, kiosk: KioskOverHttp) -> None:
    headers = signed(kiosk, "/v1/changes?since=c1", b"", method="GET")
    assert problem(bare.get("/v1/changes?since=c2", headers=headers)) == (401, "signature-bad")
    assert bare.get("/v1/changes?since=c1", headers=headers).status_code == 200


def test_the_same_request_counts_once(bare: httpx.Client, kiosk: KioskOverHttp, county: County) -> None:
    headers = signed(kiosk, "/v1/events", GUIDE)
    assert bare.post("/v1/events", content=GUIDE, headers=headers).status_code == 200
    assert problem(bare.post("/v1/events", content=GUIDE, headers=headers)) == (401, "signature-replayed")
    with county.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(EventRow)) == 1


def test_a_nonce_is_burnt_even_where_the_message_is_refused(bare: httpx.Client, kiosk: KioskOverHttp) -> None:
    headers = signed(kiosk, "/v1/events", b"{}")
    assert problem(bare.post("/v1/events", content=b"{}", headers=headers)) == (422, "message-invalid")
    assert problem(bare.post("/v1/events", content=b"{}", headers=headers)) == (401, "signature-replayed")


def test_a_wrong_clock_is_told_the_right_time(kiosk: KioskOverHttp) -> None:
    kiosk.signature.clock.shift = timedelta(hours=-8)
    refused = kiosk.http.get("/v1/changes")
    assert problem(refused) == (401, "signature-stale")
    told = m.HeartbeatReply.model_validate({"server_time": refused.json()["server_time"]}).server_time
    kiosk.signature.clock.shift += told - kiosk.signature.clock.now()
    assert kiosk.http.get("/v1/changes").status_code == 200


def test_a_body_that_says_it_is_too_large_is_not_read(url: str) -> None:
    for path, limit in (("/v1/events", MAX_PUSH_BYTES), ("/v1/enrol", MAX_OTHER_BYTES)):
        with connected(url) as raw:
            raw.sendall(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {limit + 1}\r\n\r\n".encode())
            reply = b""
            while chunk := raw.recv(65536):  # answers and closes, though not a byte of the body was sent
                reply += chunk
        assert reply.startswith(b"HTTP/1.1 413 ")
        assert b"/problems/too-large" in reply


def test_a_body_that_grows_too_large_is_cut_off(bare: httpx.Client) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield bytes(64 * 1024)

    try:
        reply = bare.post("/v1/events", content=endless(), headers={"Content-Type": "application/json"})
    except httpx.TransportError:
        return  # the server hung up while we were still sending: just as good
    assert problem(reply) == (413, "too-large")


def test_a_body_that_trickles_is_given_up(county: County) -> None:
    with running_in_thread(county, body_deadline_s=0.2) as url, connected(url) as raw:
        raw.sendall(b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        assert raw.recv(65536).startswith(b"HTTP/1.1 408 ")


HEAD = b"GET /problems/not-found HTTP/1.1\r\nHost: x\r\n"


@pytest.mark.parametrize("before", [b"", HEAD + b"\r\n"], ids=["the first", "a further one"])
@pytest.mark.parametrize("head", [HEAD, b""], ids=["half a head", "nothing"])
def test_a_head_that_does_not_come_is_given_up(
    county: County, monkeypatch: pytest.MonkeyPatch, before: bytes, head: bytes
) -> None:
    monkeypatch.setattr(HeadDeadline, "deadline_s", 0.3)
    monkeypatch.setattr(serving, "KEEP_ALIVE_S", 1)
    with running_in_thread(county) as url, connected(url) as raw:
        if before:
            raw.sendall(before)
            answer = raw.recv(65536)
            while not answer.endswith(b"no such page."):
                answer += raw.recv(65536)
        raw.sendall(head)
        assert raw.recv(65536) == b""


def test_the_control_a_whole_head_is_answered_however_long_that_takes(
    county: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HeadDeadline, "deadline_s", 0.2)
    monkeypatch.setattr(stream, "KEEP_ALIVE_S", 0.3)
    with running_in_thread(county) as url:
        kiosk = enrol(county, url)
        with kiosk.http.stream("GET", "/v1/stream") as reply:
            words = reply.iter_lines()
            for _ in range(2):
                assert next(word for word in words if word.startswith(":")) == ": still here"
        kiosk.http.close()


@pytest.mark.parametrize(
    "change",
    [
        {"surprise": 1},
        {"version": None},
        {"version": "a\u0000b"},
        {"version": "x" * 201},
        {"outbox_waiting": -1},
        {"started_at": "2026-01-01T00:00:00"},
        {"devices": [{"name": "printer"}]},
    ],
)
def test_a_message_beyond_the_contract_is_refused(kiosk: KioskOverHttp, change: dict[str, Any]) -> None:
    good = {"version": "1", "started_at": "2026-01-01T00:00:00Z", "devices": [], "outbox_waiting": 0}
    assert kiosk.http.post("/v1/heartbeat", json=good).status_code == 200
    refused = kiosk.http.post("/v1/heartbeat", json=good | change)
    assert problem(refused) == (422, "message-invalid")
    assert refused.json()["errors"]


def test_a_refusal_repeats_nothing_of_what_was_sent(kiosk: KioskOverHttp) -> None:
    refused = kiosk.http.post("/v1/heartbeat", json={"version": ["652323190001010011"], "张示例": 1})
    assert "6523" not in refused.text


@pytest.mark.parametrize("body", [b"", b"{", b"[" * 50_000, b"\xff\xfe", b'"text"', b"null", b'{"events":[]}'])
def test_what_is_no_message_is_refused(kiosk: KioskOverHttp, body: bytes) -> None:
    refused = kiosk.http.post("/v1/events", content=body, headers={"Content-Type": "application/json"})
    assert problem(refused) == (422, "message-invalid")


def test_501_events_are_too_many(kiosk: KioskOverHttp) -> None:
    one = json.loads(GUIDE)["events"][0]
    assert problem(kiosk.http.post("/v1/events", json={"events": [one] * 501})) == (422, "message-invalid")


def test_a_compressed_push_is_read(kiosk: KioskOverHttp) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    reply = kiosk.http.post("/v1/events", content=gzip.compress(GUIDE), headers=headers)
    assert reply.json()["verdicts"][0]["verdict"] == "accepted"


@pytest.mark.parametrize(
    ("encoding", "body", "status"),
    [
        ("gzip", gzip.compress(bytes(MAX_PUSH_BYTES + 1)), 413),
        ("gzip", gzip.compress(GUIDE)[:-9], 422),
        ("gzip", gzip.compress(GUIDE) + b"x", 422),
        ("gzip", GUIDE, 422),
        ("br", GUIDE, 415),
        ("gzip, gzip", GUIDE, 415),
    ],
)
def test_a_bad_compression_is_refused(kiosk: KioskOverHttp, encoding: str, body: bytes, status: int) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": encoding}
    assert problem(kiosk.http.post("/v1/events", content=body, headers=headers))[0] == status


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/v1/nothing", 404), ("PUT", "/v1/events", 405)])
def test_even_a_wrong_address_gets_a_problem(bare: httpx.Client, method: str, path: str, status: int) -> None:
    assert problem(bare.request(method, path))[0] == status


@pytest.mark.expects_log(r"county.fault kind=RuntimeError at=.*heartbeat.py:\d+")
def test_a_bug_of_ours_is_a_problem_and_its_message_stays_out_of_the_log(
    kiosk: KioskOverHttp, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from sync.county_server.routers import heartbeat

    typed = "652323190001010011"

    def broken(self: object, **_: object) -> None:
        raise RuntimeError(typed)

    monkeypatch.setattr(heartbeat.HeartbeatReply, "__init__", broken)
    good = {"version": "1", "started_at": "2026-01-01T00:00:00Z", "devices": [], "outbox_waiting": 0}
    assert problem(kiosk.http.post("/v1/heartbeat", json=good)) == (500, "server-fault")
    assert "6523" not in caplog.text


def test_a_problem_says_what_it_means(bare: httpx.Client) -> None:
    assert bare.get("/problems/signature-stale").text.startswith("401: The signature is too old")
    assert problem(bare.get("/problems/none")) == (404, "not-found")


def test_a_browser_gets_a_page_instead(bare: httpx.Client) -> None:
    reply = bare.get("/nothing", headers={"Accept": "text/html"})
    assert (reply.status_code, reply.headers["content-type"]) == (404, "text/html; charset=utf-8")


@pytest.mark.expects_log("county.database_away kind=OperationalError")
def test_a_database_that_is_away_is_logged_once_and_comes_back(
    kiosk: KioskOverHttp, county: County, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    here, elsewhere = tmp_path / "county" / "county.sqlite", tmp_path / "elsewhere.sqlite"
    here.rename(elsewhere)
    here.mkdir()  # so that SQLite cannot make a new one
    county.database.engine.dispose()
    for _ in range(5):
        refused = kiosk.http.get("/v1/changes")
        assert problem(refused) == (503, "database-away")
        assert refused.headers["retry-after"] == "60"
    wait_until(lambda: "county.database_away" in caplog.text, what="the upkeep notices")
    here.rmdir()
    elsewhere.rename(here)
    wait_until(lambda: "county.database_back" in caplog.text, what="the upkeep recovers")
    assert caplog.text.count("county.database_away") == 1
    assert kiosk.http.get("/v1/changes").status_code == 200
