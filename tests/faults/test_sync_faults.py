"""Each call to the disk and to the network of one exchange fails, once and for ever: nothing raised, lost or doubled.

One kiosk and one county live through all of it. Before each exchange there is a new ticket and a new version of a
guide, so that there is always something to push, to lease and to pull; after each there is a good exchange.
"""

import errno
import os
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw
import pytest
from httpcore import ConnectError, ReadError, WriteError
from httpcore._backends.sync import SyncBackend, SyncStream
from sqlalchemy import select

from kiosk.domain.queueing import TicketState
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.documents import Draft, publish
from sync.county_server.models import EventRow, TicketRow
from tests.helpers.apsw_driver import connector
from tests.helpers.county import STATION, make_county, served
from tests.helpers.county_pages import item, queue
from tests.helpers.fault_disk import FaultDisk
from tests.helpers.kiosk_end import KioskEnd

OFFLINE = pytest.mark.expects_log("sync.offline reason=unreachable")
CODES = {
    "read": apsw.SQLITE_IOERR_READ,
    "write": apsw.SQLITE_FULL,
    "sync": apsw.SQLITE_IOERR_FSYNC,
    "truncate": apsw.SQLITE_IOERR_TRUNCATE,
    "size": apsw.SQLITE_IOERR_FSTAT,
    "open": apsw.SQLITE_CANTOPEN,
    "delete": apsw.SQLITE_IOERR_DELETE,
    "access": apsw.SQLITE_IOERR_ACCESS,
}


class Pair:
    """A kiosk and its county, and what must hold between them."""

    def __init__(self, county: County, kiosk: KioskEnd) -> None:
        self.county = county
        self.kiosk = kiosk
        self.version = 0
        kiosk.agent.enrol(commands.enrol_code(county, STATION, hours=1))
        self.publish()
        assert kiosk.agent.sync_now().detail == ""

    def publish(self) -> None:
        self.version += 1
        drafts = [
            Draft("queue", "A", queue("A")),
            Draft("service_item", "I1", item("I1", plain=f"事项第{self.version}版")),
        ]
        with self.county.database.writing() as session:
            publish(session, drafts, self.county.clock.now())

    def prepare(self) -> None:
        """Something to push, to lease and to pull."""
        self.publish()
        ticket = self.kiosk.take_ticket()
        self.kiosk.store.begin_print(ticket.id)
        self.kiosk.store.record_paper(ticket.id, TicketState.PRINTED)

    def agree(self) -> None:
        """After a good exchange both sides hold the same."""
        for _ in range(4):
            status = self.kiosk.agent.sync_now()
            if not status.waiting and not status.detail:
                break
        assert (status.waiting, status.rejected, status.detail) == (0, 0, "")
        shown = self.kiosk.store.item("I1")
        assert shown is not None
        assert shown.summary.plain_name.zh == f"事项第{self.version}版"
        with self.county.database.reading() as session:
            there = {row.id: row.label for row in session.scalars(select(TicketRow))}
            events = list(session.scalars(select(EventRow.kind)))
        here = {ticket.id: ticket.label for ticket in self.kiosk.store.recent_tickets(10_000)}
        assert there == here
        assert events.count("ticket_issued") == events.count("ticket_paper") == len(here)
        assert len(set(here.values())) == len(here)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where the system has such a folder: the faults are made, not the disk's."""
    base = Path("/dev/shm")
    made = Path(tempfile.mkdtemp(prefix="sync-faults-", dir=base if os.access(base, os.W_OK) else tmp_path))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def county(folder: Path) -> Iterator[County]:
    county = make_county(folder / "county")
    yield county
    county.database.close()


# --- the disk ---


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for-ever"])
def test_each_call_to_the_disk_fails(county: County, folder: Path, lasting: bool) -> None:
    home = folder / "kiosk"
    home.mkdir()
    with (
        served(county) as url,
        FaultDisk(home) as disk,
        KioskEnd(home, url, connect=connector(disk.vfs_name), patience_s=0.1) as kiosk,
    ):
        pair = Pair(county, kiosk)
        index, is_done = 0, False
        while not is_done:
            pair.prepare()
            disk.watch(lambda i, call, at=index: CODES[call] if (i >= at if lasting else i == at) else None)
            kiosk.agent.sync_now()
            is_done = len(disk.calls) <= index
            disk.watch()
            pair.agree()
            index += 1
        assert index > 30


# --- the network ---


class FaultNetwork:
    """Counts what the agent asks of its sockets, and fails what the plan says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls = 0
        self.fails: Callable[[int], bool] = lambda _: False
        for owner, name, error in (
            (SyncBackend, "connect_tcp", ConnectError),
            (SyncStream, "read", ReadError),
            (SyncStream, "write", WriteError),
        ):
            monkeypatch.setattr(owner, name, self._guarded(getattr(owner, name), error))

    def watch(self, fails: Callable[[int], bool] = lambda _: False) -> None:
        self.calls, self.fails = 0, fails

    def _guarded(self, call: Callable[..., Any], error: type[Exception]) -> Callable[..., Any]:
        def guarded(*arguments: Any, **more: Any) -> Any:
            index, self.calls = self.calls, self.calls + 1
            if self.fails(index):
                if isinstance(arguments[0], SyncStream):  # as a reset would leave it
                    with suppress(OSError):
                        arguments[0]._sock.shutdown(socket.SHUT_RDWR)
                raise error(os.strerror(errno.ECONNRESET))
            return call(*arguments, **more)

        return guarded


@OFFLINE
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for-ever"])
def test_each_call_to_the_network_fails(
    county: County, folder: Path, monkeypatch: pytest.MonkeyPatch, lasting: bool
) -> None:
    network = FaultNetwork(monkeypatch)
    with served(county) as url, KioskEnd(folder / "kiosk", url) as kiosk:
        pair = Pair(county, kiosk)
        index, is_done = 0, False
        while not is_done:
            pair.prepare()
            network.watch(lambda i, at=index: i >= at if lasting else i == at)
            kiosk.agent.sync_now()
            is_done = network.calls <= index
            network.watch()
            pair.agree()
            index += 1
        assert index > 10
