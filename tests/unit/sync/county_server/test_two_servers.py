"""Two server processes on one PostgreSQL serve one fleet: no number twice, no event twice, nobody called twice."""

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import func, select, update

from sync.contract import messages as m
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.documents import Draft, publish
from sync.county_server.feed import Hub
from sync.county_server.models import EventRow, QueueDay, TicketRow
from sync.county_server.statuses import refresh_statuses
from tests.helpers.county import STATION, KioskOverHttp, enrol, event, ticket
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)

ROOT = Path(__file__).parents[4]


@contextlib.contextmanager
def server_process(county: County, ready_file: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    command = [sys.executable, "-m", "sync.county_server", "--data", str(county.settings.data_dir)]
    command += ["--database", county.settings.database_url, "serve", "--port", "0", "--ready-file", str(ready_file)]
    process = subprocess.Popen([*command, "--quiet"], cwd=ROOT, env=os.environ | {"PYTHONWARNINGS": "default"})
    try:
        wait_until(lambda: ready_file.exists() or process.poll() is not None, 30, "the server answers")
        yield ready_file.read_text().strip(), process
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture
def two_servers(county: County, tmp_path: Path) -> Iterator[list[tuple[str, subprocess.Popen[bytes]]]]:
    with (
        server_process(county, tmp_path / "one.url") as one,
        server_process(county, tmp_path / "two.url") as two,
    ):
        yield [one, two]


def through(url: str, kiosk: KioskOverHttp) -> KioskOverHttp:
    return KioskOverHttp(url, kiosk.id, kiosk.signature.key)


def at_once(work: list[Callable[[], object]]) -> list[object]:
    """Results of things that start at the same moment."""
    gate = threading.Barrier(len(work))

    def run(one: Callable[[], object]) -> object:
        gate.wait()
        return one()

    with ThreadPoolExecutor(len(work)) as pool:
        return list(pool.map(run, work))


def test_a_fleet_on_two_servers(county: County, two_servers: list[tuple[str, subprocess.Popen[bytes]]]) -> None:
    (one, first_process), (two, _) = two_servers
    kiosks = [enrol(county, one), enrol(county, two)]
    doors = [through(url, kiosk) for kiosk in kiosks for url in (one, two)]

    # Blocks of numbers asked for at the same time, through both servers, never overlap.
    blocks = at_once([lambda door=door: door.lease("B", size=30) for door in doors for _ in range(3)])
    numbers = [n for block in blocks for n in range(block.first, block.last + 1)]  # type: ignore[attr-defined]
    assert len(numbers) == len(set(numbers)) == 360

    # The same batch through both servers at the same time is taken once.
    batch = [event(ticket(n, "A", station="K1")) for n in range(1, 101)]
    replies = at_once([lambda door=door: door.verdicts(*batch) for door in doors[:2]])
    assert sorted(map(tuple, map(set, replies))) == [("accepted",), ("duplicate",)]  # type: ignore[arg-type]

    # One server is killed while kiosks push: they go on through the other, and nothing is lost or doubled.
    more = [[event(ticket(n, "A", station="K1")) for n in range(s, s + 10)] for s in range(101, 301, 10)]

    def push_everything() -> None:
        for number, part in enumerate(more):
            if number == 5:
                first_process.kill()
            try:
                doors[0].verdicts(*part)
            except httpx.TransportError:
                doors[1].verdicts(*part)

    push_everything()
    with county.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(EventRow)) == 300
        assert session.scalar(select(func.count(func.distinct(TicketRow.label)))) == 300
    for door in [*doors, *kiosks]:
        door.http.close()


def test_kiosks_that_enrol_at_once_get_names_of_their_own(county: County, url: str) -> None:
    kiosks = at_once([lambda: enrol(county, url) for _ in range(6)])
    assert sorted(kiosk.id for kiosk in kiosks) == [f"K{n}" for n in range(1, 7)]  # type: ignore[attr-defined]
    for kiosk in kiosks:
        kiosk.http.close()  # type: ignore[attr-defined]


def test_windows_that_call_at_once_get_different_people(county: County, enrolled: Callable[[], KioskOverHttp]) -> None:
    enrolled().push(*[event(ticket(n, station="K1")) for n in range(1, 9)])
    called = at_once([lambda window=window: commands.call(county, "A", str(window)) for window in range(8)])
    assert sorted(map(str, called)) == [f"A-K1-{n:03d}" for n in range(1, 9)]
    assert commands.call(county, "A", "1") is None


def test_servers_share_the_work_of_statuses(county: County) -> None:
    """A status that one server is at is skipped by the other, not waited for."""
    now = county.clock.now()
    with county.database.writing() as session:
        assert refresh_statuses(session, now) == 2
    with county.database.writing() as session:
        session.execute(update(QueueDay).values(dirty=True))
    with county.database.writing() as one:
        one.execute(select(QueueDay).where(QueueDay.queue_code == "A").with_for_update())
        with county.database.writing() as two:
            refresh_statuses(two, now)
        one.rollback()
    with county.database.reading() as session:
        assert list(session.scalars(select(QueueDay.queue_code).where(QueueDay.dirty))) == ["A"]


def test_a_commit_elsewhere_wakes_a_stream_without_polling(county: County) -> None:
    """The hub here would poll in an hour: only PostgreSQL's notice can wake it."""

    async def listen() -> bool:
        hub = Hub(county.database, poll_s=3600)
        with hub.listening("K1") as listener:
            async with hub.running():
                for order in range(100):  # LISTEN needs a moment to stand: publish until it is heard
                    await asyncio.to_thread(change, order)
                    if await listener.wait(0.1):
                        return True
        return False

    def change(order: int) -> None:
        body = m.ThemeBody(code="W", name=STATION, icon="x", order=order)
        with county.database.writing() as session:
            publish(session, [Draft("theme", "W", body, audience="K1")], county.clock.now())

    assert asyncio.run(listen())


def test_publishers_never_hide_a_document_behind_a_cursor(
    county: County, enrolled: Callable[[], KioskOverHttp]
) -> None:
    """A kiosk that pulls while many publish sees every version's place: sequences become visible in order."""
    kiosk = enrolled()

    def publish_some(name: str) -> None:
        for number in range(20):
            with county.database.writing() as session:
                body = m.ThemeBody(code=f"{name}{number}", name=STATION, icon="x", order=number)
                publish(session, [Draft("theme", f"{name}{number}", body)], county.clock.now())

    seen: set[str] = set()
    cursor = kiosk.pull().cursor
    publishers = [threading.Thread(target=publish_some, args=(name,)) for name in "PQRS"]
    for publisher in publishers:
        publisher.start()
    while any(publisher.is_alive() for publisher in publishers):
        page = kiosk.pull(cursor)
        seen |= {document.id for document in page.documents}
        cursor = page.cursor
    for publisher in publishers:
        publisher.join()
    seen |= {document.id for document in kiosk.pull(cursor).documents}
    assert {id for id in seen if id[0] in "PQRS"} == {f"{name}{number}" for name in "PQRS" for number in range(20)}


def test_a_text_that_postgresql_cannot_hold_never_reaches_it(county: County, url: str) -> None:
    with httpx.Client(base_url=url, trust_env=False) as client:
        assert client.get("/g/a%00b").status_code == 404
        assert client.post("/staff/sign-in", data={"name": "a\0b", "password": "x"}).status_code == 401
        assert (
            client.post(
                "/v1/enrol", json={"code": "A\0BCDEF", "public_key": "A" * 43 + "=", "version": "1"}
            ).status_code
            == 403
        )
        assert client.get(f"/t/{uuid4()}").status_code == 404
