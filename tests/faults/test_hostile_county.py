"""A whole exchange with somebody who is not the county, or a county gone wrong: nothing lost, nothing believed.

The kiosk is real (store on disk, agent, signatures); the other end is made of sockets and sends what it likes.
"""

import gzip
import json
import logging
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import psutil
import pytest

from sync.agent.port import SyncStatus
from sync.contract.messages import MAX_PAGE_BYTES, ChangesPage
from tests.helpers.county_pages import item, page, queue
from tests.helpers.kiosk_end import KioskEnd
from tests.helpers.raw_server import Answer, RawServer, http, saying
from tests.helpers.waiting import wait_until

OFFLINE = pytest.mark.expects_log("sync.offline")
BROKEN = pytest.mark.expects_log("sync.broken_page")
GOOD_PAGE = page(queue("A"), item("I1"), cursor="c1", at=datetime.now(UTC))
PORTAL = b"<html><body>Please sign in to the Wi-Fi</body></html>"


@pytest.fixture
def server() -> Iterator[RawServer]:
    with RawServer(saying(http())) as server:
        yield server


@pytest.fixture
def kiosk(server: RawServer, tmp_path: Path) -> Iterator[KioskEnd]:
    """Enrolled, with a catalogue of one item and three tickets that the county has not."""
    with KioskEnd(tmp_path, server.url, read_timeout_s=0.3, total_timeout_s=0.6) as kiosk:
        kiosk.pretend_enrolment()
        kiosk.store.apply_page(GOOD_PAGE)
        for _ in range(3):
            kiosk.take_ticket()
        yield kiosk


def by_path(**answers: Answer) -> Answer:
    """Answers by the last part of the path: changes, events, leases, heartbeat."""

    def answer(connection: socket.socket, request: bytes) -> None:
        path = request.split(b" ", 2)[1].partition(b"?")[0].rpartition(b"/")[2].decode()
        answers.get(path, answers["others"])(connection, request)

    return answer


def as_json(value: object) -> Answer:
    return saying(http(json.dumps(value).encode()))


def beat() -> Answer:
    return as_json({"server_time": datetime.now(UTC).isoformat()})


def assert_nothing_changed(kiosk: KioskEnd, status: SyncStatus) -> None:
    assert (status.waiting, status.rejected) == (3, 0)
    assert kiosk.store.cursor() == "c1"
    assert kiosk.store.item_count() == 1
    assert status.enrolled == "K1"
    assert abs(kiosk.store.server_offset()) < timedelta(seconds=5)


# --- not the county at all ---


@OFFLINE
@pytest.mark.parametrize(
    "answer",
    [
        http(PORTAL, media_type="text/html"),
        http(PORTAL, "302 Found", "text/html", "Location: http://127.0.0.1:9/login"),
        http(PORTAL, "511 Network Authentication Required", "text/html"),
        http(PORTAL, "403 Forbidden", "text/html"),
        http(b"", "204 No Content"),
        http(b"{}", "200 OK", "text/plain"),
        http(b"", "503 Service Unavailable", "text/html"),
        http(b"", "407 Proxy Authentication Required", "text/html"),
        http(b"", length=2**30),
        http(gzip.compress(b"\0" * 2**25), "200 OK", "application/json", "Content-Encoding: gzip"),
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"",
    ],
    ids=[
        "portal", "redirect", "511", "403", "204", "wrong type", "503", "407", "1 GiB", "gzip bomb", "ssh", "nothing",
    ],
)  # fmt: skip
def test_somebody_else_in_the_countys_place(server: RawServer, kiosk: KioskEnd, answer: bytes) -> None:
    server.answer = saying(answer)
    status = kiosk.agent.sync_now()
    assert not status.online
    assert status.detail
    assert_nothing_changed(kiosk, status)


@OFFLINE
def test_a_month_of_captive_portals_is_one_line(
    server: RawServer, kiosk: KioskEnd, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer = saying(http(PORTAL, media_type="text/html"))
    for _ in range(50):
        kiosk.agent.sync_now()
    assert len([record for record in caplog.records if record.levelno >= logging.WARNING]) == 1
    assert {event.retry_attempts for event in kiosk.store.pending_events(10)} == {0}


@OFFLINE
def test_a_server_that_drips_holds_the_agent_for_one_deadline(server: RawServer, kiosk: KioskEnd) -> None:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n")
        while not server.stopping.wait(0.05):
            connection.sendall(b" ")

    server.answer = drip
    began = time.monotonic()
    status = kiosk.agent.sync_now()
    assert time.monotonic() - began < 5.0
    assert_nothing_changed(kiosk, status)


@OFFLINE
def test_closing_does_not_wait_for_a_mute_server(server: RawServer, tmp_path: Path) -> None:
    asked = threading.Event()

    def mute(_connection: socket.socket, _request: bytes) -> None:
        asked.set()
        server.stopping.wait()

    server.answer = saying(b"")
    with KioskEnd(tmp_path, server.url, read_timeout_s=60.0, total_timeout_s=60.0) as kiosk:
        kiosk.pretend_enrolment()
        kiosk.agent.sync_now()
        server.answer = mute
        kiosk.agent.start()
        assert asked.wait(5.0)
        began = time.monotonic()
    assert time.monotonic() - began < 3.0


# --- JSON that is not the contract's ---


def changed(**values: object) -> bytes:
    good = json.loads(page(item("I2"), cursor="c2", at=datetime.now(UTC)).model_dump_json())
    return http(json.dumps(good | values).encode())


def with_body(**values: object) -> bytes:
    good = json.loads(page(item("I2"), cursor="c2", at=datetime.now(UTC)).model_dump_json())
    good["documents"][0]["body"] |= values
    return http(json.dumps(good).encode())


@BROKEN
@pytest.mark.parametrize(
    "answer",
    [
        http(b"{"),
        http(b"null"),
        http(b"[]"),
        http(b"\xff\xfe"),
        http(b'{"documents":[],"cursor":"c2"}'),
        http(b"[" * 100_000),
        http(b'{"documents":[' + b"[]," * 1_000_000 + b'[]],"cursor":"c2","more":false}'),
        changed(unexpected=1),
        changed(more="false"),
        changed(cursor=""),
        changed(cursor="c" * 201),
        changed(server_time="2026-01-01T00:00:00"),
        changed(documents=[{"kind": "macro", "id": "1", "version": 1, "body": None}]),
        changed(documents=[{"kind": "queue", "id": "A", "version": 0, "body": None}]),
        with_body(script="alert(1)"),
        with_body(legal_days="30"),
        with_body(steps=[]),
        with_body(code="I3"),
        with_body(phone="0" * 201),
    ],
    ids=[
        "half", "null", "list", "not utf-8", "fields missing", "deep", "a million values", "extra field", "wrong type",
        "empty cursor", "long cursor", "naive time", "unknown kind", "version 0", "extra in body", "lax number",
        "no steps", "foreign code", "long text",
    ],
)  # fmt: skip
def test_a_page_that_breaks_the_contract_changes_nothing_and_stops_nothing_else(
    server: RawServer, kiosk: KioskEnd, answer: bytes
) -> None:
    verdicts: list[str] = []

    def accept(connection: socket.socket, request: bytes) -> None:
        body = request.partition(b"\r\n\r\n")[2]
        body = gzip.decompress(body) if b"content-encoding: gzip" in request.lower() else body
        ids = [event["id"] for event in json.loads(body)["events"]]
        verdicts.extend(ids)
        as_json(
            {
                "verdicts": [{"id": id, "verdict": "accepted"} for id in ids],
                "server_time": datetime.now(UTC).isoformat(),
            }
        )(connection, request)

    no_lease = saying(http(b"", "500 Internal Server Error"))
    server.answer = by_path(changes=saying(answer), events=accept, heartbeat=beat(), others=no_lease)
    status = kiosk.agent.sync_now()
    assert (status.waiting, len(verdicts)) == (0, 3)
    assert (kiosk.store.cursor(), kiosk.store.item_count()) == ("c1", 1)
    assert status.online
    assert status.detail


@BROKEN
def test_a_page_of_the_greatest_size_costs_bounded_memory(server: RawServer, kiosk: KioskEnd) -> None:
    filler = b'{"documents":[' + b"1," * 900_000 + b'1],"cursor":"c2","more":false,"pad":"'
    answer = filler + b"x" * (MAX_PAGE_BYTES - len(filler) - 2) + b'"}'
    server.answer = by_path(
        changes=saying(http(answer)), heartbeat=beat(), others=saying(http(b"", "500 Internal Server Error"))
    )
    before = psutil.Process().memory_info().rss
    kiosk.agent.sync_now()
    assert kiosk.store.cursor() == "c1"
    assert psutil.Process().memory_info().rss - before < 300 * 1024 * 1024


@pytest.mark.parametrize(
    "verdicts",
    [
        [],
        [{"id": str(uuid4()), "verdict": "accepted"}],
        [{"id": str(uuid4()), "verdict": "rejected", "reason": "foreign"}],
        [{"id": "not an id", "verdict": "accepted"}],
        [{"id": str(uuid4()), "verdict": "perhaps"}],
        "accepted",
    ],
    ids=["none", "foreign", "foreign rejected", "no id", "no verdict", "text"],
)
def test_verdicts_that_mean_nothing_settle_nothing(server: RawServer, kiosk: KioskEnd, verdicts: object) -> None:
    reply = {"verdicts": verdicts, "server_time": datetime.now(UTC).isoformat()}
    good_page = saying(http(page(cursor="c1", at=datetime.now(UTC)).model_dump_json().encode()))
    no_lease = saying(http(b"", "500 Internal Server Error"))
    server.answer = by_path(changes=good_page, events=as_json(reply), heartbeat=beat(), others=no_lease)
    status = kiosk.agent.sync_now()
    assert (status.waiting, status.rejected) == (3, 0)
    assert status.online


# --- time ---


@pytest.mark.parametrize("year", [1, 1970, 2024, 2101, 9999])
def test_a_date_that_can_not_be_is_not_believed(server: RawServer, kiosk: KioskEnd, year: int) -> None:
    moment = datetime(year, 6, 1, tzinfo=UTC).isoformat()
    lying_page = json.loads(page(cursor="c1").model_dump_json()) | {"server_time": moment}
    server.answer = by_path(
        changes=as_json(lying_page),
        heartbeat=as_json({"server_time": moment}),
        others=saying(http(b"", "500 Internal Server Error")),
    )
    kiosk.agent.sync_now()
    assert kiosk.store.server_offset() == timedelta(0)
    assert abs(kiosk.take_ticket().taken_at - datetime.now(UTC)) < timedelta(seconds=5)


# --- the stream ---


def crying(connection: socket.socket, _: bytes) -> None:
    """Some changes at once, and the end: the agent comes back for more."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
    connection.sendall(b"event: changed\ndata: {}\n\n" * 50)


def test_a_stream_that_cries_all_the_time_is_no_flood_of_pulls(server: RawServer, kiosk: KioskEnd) -> None:
    pulls: list[float] = []

    def good_page(connection: socket.socket, request: bytes) -> None:
        pulls.append(time.monotonic())
        body = page(cursor="c1", at=datetime.now(UTC)).model_dump_json().encode()
        connection.sendall(http(body))

    server.answer = by_path(
        stream=crying,
        changes=good_page,
        heartbeat=beat(),
        others=saying(http(b"", "500 Internal Server Error")),
    )
    kiosk.agent.start()
    wait_until(lambda: len(pulls) >= 3)
    assert pulls[2] - pulls[1] > 0.9


def test_the_control_a_good_page_is_applied(server: RawServer, kiosk: KioskEnd) -> None:
    good = ChangesPage.model_validate(page(item("I2"), cursor="c2", at=datetime.now(UTC)).model_dump())
    server.answer = by_path(
        changes=saying(http(good.model_dump_json().encode())),
        heartbeat=beat(),
        others=saying(http(b"", "500 Internal Server Error")),
    )
    status = kiosk.agent.sync_now()
    assert status.online
    assert (kiosk.store.cursor(), kiosk.store.item_count()) == ("c2", 2)
