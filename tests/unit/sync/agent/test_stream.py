"""The event stream: it tells of changes, and whatever else it says costs nothing."""

import random
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sync.agent.settings import SyncSettings
from sync.agent.stream import ChangeStream
from tests.helpers.raw_server import RawServer, http, saying
from tests.helpers.waiting import wait_until

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
CHANGED = b"event: changed\ndata: {}\n\n"


class Heard:
    """What the stream told the agent."""

    def __init__(self) -> None:
        self.changes = 0
        self.standing: list[bool] = []

    def change(self) -> None:
        self.changes += 1


@contextmanager
def listening(server: RawServer, sign: Callable[[str], dict[str, str] | None] = lambda _: {}) -> Iterator[Heard]:
    heard = Heard()
    settings = SyncSettings(
        store_path=Path("unused"),
        key_path=Path("unused"),
        server_url=server.url,
        backoff_base_s=0.01,
        backoff_cap_s=0.05,
    )
    stream = ChangeStream(settings, sign, heard.change, heard.standing.append, random.Random(1))
    stream.start()
    try:
        yield heard
    finally:
        stream.close()


def streaming(server: RawServer, *pieces: bytes, ends: bool = False) -> None:
    """Answer with these pieces, then stay open, or end."""

    def answer(connection: socket.socket, _: bytes) -> None:
        connection.sendall(HEAD)
        for piece in pieces:
            connection.sendall(piece)
        if not ends:
            server.stopping.wait()

    server.answer = answer


@pytest.fixture
def server() -> Iterator[RawServer]:
    with RawServer(saying(http())) as server:
        yield server


def test_a_change_is_told_and_the_stream_stands(server: RawServer) -> None:
    streaming(server, b": hello\n\n", CHANGED, CHANGED[:7], CHANGED[7:])
    with listening(server) as heard:
        wait_until(lambda: heard.changes == 2)
        assert heard.standing == [True, True]
    assert len(server.requests) == 1
    assert b"GET /v1/stream" in server.requests[0]
    assert b"accept: text/event-stream" in server.requests[0].lower()


def test_a_stream_that_ends_is_opened_again_and_does_not_stand_meanwhile(server: RawServer) -> None:
    streaming(server, CHANGED, ends=True)
    with listening(server) as heard:
        wait_until(lambda: heard.changes >= 3)
        wait_until(lambda: heard.standing[:4] == [True, False, True, False])


def test_other_events_mean_nothing(server: RawServer) -> None:
    streaming(server, b"event: command\ndata: rm -rf /\n\n", b"data: x\n\n", b"retry: 1\nid: 7\n\n", CHANGED)
    with listening(server) as heard:
        wait_until(lambda: heard.changes == 1)
        assert heard.standing == [True]


@pytest.mark.parametrize(
    "answer",
    [
        http(b"<html>sign in</html>", media_type="text/html"),
        http(b"", "401 Unauthorized"),
        http(b"", "302 Found", "text/html", "Location: http://127.0.0.1:9/"),
        http(CHANGED, "200 OK", "text/event-stream", "Content-Encoding: gzip"),
        http(CHANGED, "200 OK", "application/json"),
        b"",
        b"no http at all",
    ],
    ids=["portal", "401", "redirect", "gzip", "json", "nothing", "garbage"],
)
def test_what_is_no_stream_is_tried_again_and_never_stands(server: RawServer, answer: bytes) -> None:
    server.answer = saying(answer)
    with listening(server) as heard:
        wait_until(lambda: len(server.requests) >= 3)
        assert heard.changes == 0
        assert set(heard.standing) <= {False}


@pytest.mark.parametrize(
    "drop", [CHANGED * 100, b": comment\n\n" * 100, b"data: without end\n" * 100, b"x" * 4096],
    ids=["changes", "comments", "data", "line"],
)  # fmt: skip
def test_a_flood_is_cut(server: RawServer, drop: bytes) -> None:
    def flood(connection: socket.socket, _: bytes) -> None:
        connection.sendall(HEAD)
        while not server.stopping.is_set():
            connection.sendall(drop)

    server.answer = flood
    with listening(server):
        wait_until(lambda: len(server.requests) >= 3)


def test_before_enrolment_nobody_is_asked(server: RawServer) -> None:
    asked = threading.Event()

    def not_enrolled(_: str) -> None:
        asked.set()

    with listening(server, not_enrolled):
        assert asked.wait(5.0)
    assert server.requests == []


def test_it_ends_at_once_in_the_middle_of_a_read(server: RawServer) -> None:
    streaming(server, CHANGED)
    with listening(server) as heard:
        wait_until(lambda: heard.changes == 1)
    assert not any(thread.name == "sync-stream" for thread in threading.enumerate())
