"""The county's certificate: pinned to its authority where one is set, and never waved through."""

import contextlib
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sync.agent.port import SyncReason
from sync.agent.settings import SyncSettings
from sync.agent.wire import Wire, WireError
from tests.helpers.authority import Authority
from tests.helpers.raw_server import RawServer, http, saying

SETTINGS = SyncSettings(
    store_path=Path("unused"),
    key_path=Path("unused"),
    connect_timeout_s=0.5,
    read_timeout_s=1.0,
    total_timeout_s=2.0,
)


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "ca", "county")


@contextlib.contextmanager
def wire_to(server: RawServer, ca_file: Path | None) -> Iterator[Wire]:
    with Wire(replace(SETTINGS, server_url=server.url, ca_file=ca_file)) as wire:
        yield wire


def ask(wire: Wire) -> int:
    return wire.exchange("GET", f"{wire.base_url}/v1/changes", {}, b"", 1000).status


def test_the_pinned_authority_is_trusted(authority: Authority) -> None:
    with (
        RawServer(saying(http(b"{}")), authority.server_context()) as server,
        wire_to(server, authority.ca_file) as wire,
    ):
        assert ask(wire) == 200


@pytest.mark.parametrize("case", ["other authority", "system authorities", "other host", "expired"])
def test_any_other_certificate_is_refused_before_anything_is_sent(
    authority: Authority, tmp_path: Path, case: str
) -> None:
    other = Authority(tmp_path / "other", "other")
    ca_file = {"other authority": other.ca_file, "system authorities": None}.get(case, authority.ca_file)
    host = "county.example" if case == "other host" else "127.0.0.1"
    valid_until = timedelta(days=-1 if case == "expired" else 1)
    context = authority.server_context(host, valid_until)
    with RawServer(saying(http(b"{}")), context) as server, wire_to(server, ca_file) as wire:
        with pytest.raises(WireError) as refused:
            ask(wire)
        assert refused.value.reason is SyncReason.NOT_THE_COUNTY
        assert not refused.value.sent
        assert server.requests == []


def test_a_handshake_that_never_comes_is_bounded(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        with Wire(replace(SETTINGS, server_url=url, ca_file=authority.ca_file)) as wire:
            began = time.monotonic()
            with pytest.raises(WireError) as mute:
                ask(wire)
    assert mute.value.reason is SyncReason.UNREACHABLE
    assert time.monotonic() - began < 5.0


def test_a_deadline_cuts_an_encrypted_answer_too(authority: Authority) -> None:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n")
        while not server.stopping.wait(0.05):
            connection.sendall(b" ")

    with (
        RawServer(drip, authority.server_context()) as server,
        wire_to(server, authority.ca_file) as wire,
        pytest.raises(WireError, match="did not finish"),
    ):
        ask(wire)
