"""One exchange with a hostile server: every size and time has a bound, nothing is followed or decoded blindly."""

import gzip
import random
import socket
import struct
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sync.agent.port import SyncError, SyncReason
from sync.agent.settings import SyncSettings
from sync.agent.wire import Answer, Wire, WireError, checked_url, compressed, tls_context
from tests.helpers.raw_server import RawServer, http, saying

MOST = 100_000
SETTINGS = SyncSettings(
    store_path=Path("unused"),
    key_path=Path("unused"),
    connect_timeout_s=1.0,
    read_timeout_s=0.4,
    total_timeout_s=0.8,
)


@pytest.fixture
def server() -> Iterator[RawServer]:
    with RawServer(saying(http(b"{}"))) as server:
        yield server


@pytest.fixture
def wire(server: RawServer) -> Iterator[Wire]:
    with Wire(replace(SETTINGS, server_url=server.url)) as wire:
        yield wire


def ask(wire: Wire, most: int = MOST) -> Answer:
    return wire.exchange("GET", f"{wire.base_url}/v1/changes", {}, b"", most)


def fails(wire: Wire, most: int = MOST) -> WireError:
    with pytest.raises(WireError) as failure:
        ask(wire, most)
    return failure.value


# --- what is fine ---


def test_an_answer_comes_whole(server: RawServer, wire: Wire) -> None:
    server.answer = saying(http(b'{"a":1}', "200 OK", "application/json; charset=utf-8", "Retry-After: 7"))
    answer = ask(wire)
    assert (answer.status, answer.media_type, answer.body) == (200, "application/json", b'{"a":1}')
    assert answer.retry_after_s == 7.0


def test_gzip_is_unpacked(server: RawServer, wire: Wire) -> None:
    body = b"x" * MOST
    server.answer = saying(http(gzip.compress(body), "200 OK", "application/json", "Content-Encoding: gzip"))
    assert ask(wire).body == body


def test_no_header_of_the_environment_or_the_library_gives_the_kiosk_away(
    server: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with Wire(replace(SETTINGS, server_url=server.url)) as wire:
        assert ask(wire).status == 200


def test_bodies_that_matter_are_compressed() -> None:
    body, headers = compressed(b"x" * 5000)
    assert gzip.decompress(body) == b"x" * 5000
    assert headers == {"content-encoding": "gzip"}
    assert compressed(b"small") == (b"small", {})


# --- too large ---


def test_a_body_that_says_it_is_too_large_is_not_read(server: RawServer, wire: Wire) -> None:
    server.answer = saying(http(b"", length=2**30))
    assert fails(wire).reason is SyncReason.NOT_THE_COUNTY


def test_a_body_that_lies_about_its_length_is_cut_while_it_streams(server: RawServer, wire: Wire) -> None:
    def endless(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
        while not server.stopping.is_set():
            connection.sendall(chunk)

    server.answer = endless
    tracemalloc.start()
    try:
        assert fails(wire, most=1024 * 1024).reason is SyncReason.NOT_THE_COUNTY
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_a_gzip_bomb_is_not_unpacked(server: RawServer, wire: Wire) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b"\0" * 2**20) for _ in range(64)) + packer.flush()  # 64 MiB in 65 kB
    server.answer = saying(http(bomb, "200 OK", "application/json", "Content-Encoding: gzip"))
    tracemalloc.start()
    try:
        assert fails(wire, most=1024 * 1024).reason is SyncReason.NOT_THE_COUNTY
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (b"not gzip", "gzip"),
        (gzip.compress(b"{}") + b"behind", "gzip"),
        (zlib.compress(b"{}"), "deflate"),
        (b"{}", "br"),
        (gzip.compress(gzip.compress(b"{}")), "gzip, gzip"),
    ],
    ids=["not gzip", "something behind", "deflate", "brotli", "twice"],
)
def test_an_encoding_that_nobody_asked_for_or_that_lies_is_refused(
    server: RawServer, wire: Wire, body: bytes, encoding: str
) -> None:
    server.answer = saying(http(body, "200 OK", "application/json", f"Content-Encoding: {encoding}"))
    assert fails(wire).reason is SyncReason.NOT_THE_COUNTY


def test_a_head_without_end_is_cut(server: RawServer, wire: Wire) -> None:
    def endless(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while not server.stopping.is_set():
            connection.sendall(b"X-Filler: " + b"x" * 1000 + b"\r\n")

    server.answer = endless
    assert fails(wire).reason is SyncReason.UNREACHABLE


# --- too slow ---


def dripping(server: RawServer, first: bytes, drop: bytes) -> Callable[[socket.socket, bytes], None]:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(first)
        while not server.stopping.wait(0.05):
            connection.sendall(drop)

    return drip


@pytest.mark.parametrize(
    ("first", "drop"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
        (b"", b"H"),
    ],
    ids=["body", "head", "status line"],
)
def test_a_server_that_drips_is_cut_at_the_deadline(server: RawServer, wire: Wire, first: bytes, drop: bytes) -> None:
    server.answer = dripping(server, first, drop)
    began = time.monotonic()
    failure = fails(wire)
    assert failure.reason is SyncReason.UNREACHABLE
    assert failure.sent
    assert time.monotonic() - began < 5 * SETTINGS.total_timeout_s


def test_a_mute_server_is_left_after_the_read_time_out(server: RawServer, wire: Wire) -> None:
    server.answer = lambda _connection, _request: server.stopping.wait() or None  # type: ignore[func-returns-value]
    assert fails(wire).reason is SyncReason.UNREACHABLE


def test_a_severed_exchange_ends_at_once_and_stays_ended(server: RawServer) -> None:
    asked = threading.Event()

    def mute(_connection: socket.socket, _request: bytes) -> None:
        asked.set()
        server.stopping.wait()

    server.answer = mute
    patient = replace(SETTINGS, server_url=server.url, read_timeout_s=60.0, total_timeout_s=60.0)
    with Wire(patient) as wire:
        failures: list[WireError] = []
        thread = threading.Thread(target=lambda: failures.append(fails(wire)))
        thread.start()
        assert asked.wait(5.0)
        wire.sever(for_good=True)
        thread.join(5.0)
        assert not thread.is_alive()
        assert fails(wire).reason is SyncReason.UNREACHABLE
    assert len(failures) == 1


# --- broken connections ---


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with Wire(replace(SETTINGS, server_url=url)) as wire:
        failure = fails(wire)
    assert failure.reason is SyncReason.UNREACHABLE
    assert not failure.sent


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        b"\x16\x03\x01 this is not http",
        http(
            gzip.compress(random.Random(1).randbytes(500))[:400], "200 OK", "application/json", "Content-Encoding: gzip"
        ),
    ],
    ids=["nothing", "half", "tls", "half gzip"],
)
def test_a_broken_answer_is_no_answer(server: RawServer, wire: Wire, answer: bytes) -> None:
    server.answer = saying(answer)
    assert fails(wire).reason is SyncReason.UNREACHABLE


def test_a_reset_is_no_answer(server: RawServer, wire: Wire) -> None:
    def reset(connection: socket.socket, _: bytes) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    server.answer = reset
    failure = fails(wire)
    assert failure.reason is SyncReason.UNREACHABLE
    assert failure.sent


def test_a_redirect_is_not_followed(server: RawServer, wire: Wire) -> None:
    with RawServer(saying(http(b"{}"))) as elsewhere:
        server.answer = saying(http(b"", "307 Temporary Redirect", "text/html", f"Location: {elsewhere.url}/"))
        assert ask(wire).status == 307
        assert elsewhere.requests == []


# --- addresses and certificates ---


@pytest.mark.parametrize(
    "url", ["", "ftp://county", "county.example", "http://county.example", "http://10.0.0.1", "https://", "http://[::1"]
)
def test_an_address_that_can_not_be_used_is_refused(url: str) -> None:
    with pytest.raises(SyncError) as refused:
        checked_url(url)
    assert refused.value.reason is SyncReason.NOT_CONFIGURED


@pytest.mark.parametrize(
    "url", ["https://county.example:8443/", "http://127.0.0.1:8080", "http://[::1]:1", "http://localhost"]
)
def test_https_anywhere_and_plain_http_to_this_machine(url: str) -> None:
    assert str(checked_url(url)).rstrip("/") == url.rstrip("/")


def test_a_ca_file_that_is_none_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "ca.pem"
    broken.write_text("no certificate")
    for path in (broken, tmp_path / "missing.pem"):
        with pytest.raises(SyncError, match=path.name) as refused:
            tls_context(path)
        assert refused.value.reason is SyncReason.NOT_CONFIGURED
