"""`kill -9` of the sync worker and of the county server at random moments, while citizens take tickets.

The store, the supervisor, the worker and the county are the real ones; the county keeps its port, as a county would.
"""

import contextlib
import random
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from sqlalchemy import select

from kiosk.workers.clients import SyncClient
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.supervisor import Supervisor
from offline_store.store import Store
from sync.agent.build import build
from sync.agent.settings import SyncSettings
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.documents import Draft, publish
from sync.county_server.models import EventRow, LeaseRow, TicketRow
from tests.helpers.county import STATION, make_county
from tests.helpers.county_pages import order, queue
from tests.helpers.waiting import wait_until

QUICK = Timing(poll_s=0.2, backoff_base_s=0.02, backoff_cap_s=0.1)
PATIENCE_S = 60.0


class CountyOnPort:
    """The server as a process that can be killed and comes back at the same address."""

    def __init__(self, county: County) -> None:
        self._county = county
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        command = [sys.executable, "-m", "sync.county_server", "--data", str(self._county.settings.data_dir)]
        self._process = subprocess.Popen([*command, "serve", "--port", str(self._port), "--quiet"])

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()


@pytest.fixture
def county(tmp_path: Path) -> Iterator[County]:
    county = make_county(tmp_path / "county")
    with county.database.writing() as session:
        publish(session, [Draft("queue", "A", queue("A"))], county.clock.now())
    yield county
    county.database.close()


def kill_at_random(county: County, folder: Path, kills: int, seed: int) -> None:
    dice = random.Random(seed)
    server = CountyOnPort(county)
    code_file = folder / "code"
    code_file.write_text(commands.enrol_code(county, STATION, hours=1))
    settings = SyncSettings(
        store_path=folder / "store.sqlite",
        key_path=folder / "key",
        server_url=server.url,
        enrol_code_file=code_file,
        outbox_look_s=0.02,
        backoff_base_s=0.02,
        backoff_cap_s=0.2,
    )
    spec = WorkerSpec("sync", build, settings, SyncClient.METHODS, 30.0)
    pause = threading.Event()
    server.start()
    try:
        with Store.open(settings.store_path) as store, Supervisor([spec], timing=QUICK, dice=dice):
            wait_until(store.queues, PATIENCE_S, "the first pull")
            for _ in range(kills):
                for _ in range(dice.randrange(1, 4)):
                    store.issue_ticket(order())
                    pause.wait(dice.uniform(0.0, 0.1))
                if dice.random() < 0.2:
                    server.kill()
                    server.start()
                else:
                    wait_until(kill_the_worker, PATIENCE_S, "a worker to kill")
                    pause.wait(dice.uniform(0.0, 1.2))  # into its start, or into its work
            wait_until(lambda: store.outbox_health().waiting == 0, PATIENCE_S, "an empty outbox")
            both_sides_agree(county, store, kills)
    finally:
        server.kill()


def kill_the_worker() -> bool:
    """Whether there was one."""
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):
            if "--multiprocessing-fork" in child.cmdline():
                child.kill()
                return True
    return False


def both_sides_agree(county: County, store: Store, least: int) -> None:
    here = {ticket.id: ticket.label for ticket in store.recent_tickets(100_000)}
    with county.database.reading() as session:
        there = {row.id: row.label for row in session.scalars(select(TicketRow))}
        events = list(session.scalars(select(EventRow.verdict)))
        block = select(LeaseRow.day, LeaseRow.first, LeaseRow.last).where(LeaseRow.first.is_not(None))
        leases = list(session.execute(block))
    assert len(here) >= least
    assert there == here
    assert len(set(here.values())) == len(here)
    assert events == ["accepted"] * len(here)
    numbers = [(day, number) for day, first, last in leases for number in range(first, last + 1)]
    assert len(set(numbers)) == len(numbers)
    assert store.outbox_health().rejected == 0


@pytest.mark.expects_log("worker.lost|sync.offline")
def test_kills_lose_nothing_and_double_nothing(county: County, tmp_path: Path) -> None:
    kill_at_random(county, tmp_path, kills=5, seed=1)


@pytest.mark.force
@pytest.mark.expects_log("worker.lost|sync.offline")
def test_many_kills_lose_nothing_and_double_nothing(county: County, tmp_path: Path) -> None:
    kill_at_random(county, tmp_path, kills=500, seed=2)
