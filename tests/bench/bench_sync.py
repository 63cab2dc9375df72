"""The sync from end to end: real store, agent, signatures, HTTP and county (a process of its own), beside bare SQLite.

Push: tickets and their paper out of a kiosk's outbox until the county has acknowledged them all. Pull: a catalogue into
an empty kiosk, searchable. The reference writes the same JSON with sqlite3 alone, 500 rows a commit, synchronous=FULL.
"""

import gc
import json
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from kiosk.domain.events import EventKind
from kiosk.domain.queueing import ticket_label
from offline_store import outbox
from offline_store.ids import new_id
from sync.contract.messages import ServiceItemBody
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.documents import Draft, publish
from tests.bench.figure import Figure, figure
from tests.helpers.county import STATION, make_county
from tests.helpers.county_pages import item
from tests.helpers.county_process import county_process
from tests.helpers.kiosk_end import KioskEnd

EVENTS = 10_000
ITEMS = 10_000
BATCH = 500


def figures() -> Iterable[Figure]:
    """About half a minute."""
    with tempfile.TemporaryDirectory() as folder:
        yield from push_figures(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        yield from pull_figures(Path(folder))


def push_figures(folder: Path) -> Iterable[Figure]:
    """Records a second out of a full outbox, and what a second send writes."""
    county = make_county(folder / "county")
    with county_process(county) as url, enrolled(county, url, folder / "kiosk") as kiosk:
        bodies = fill_outbox(kiosk)
        gc.freeze()  # as the worker's host does
        began = time.perf_counter()
        while kiosk.agent.sync_now().waiting:
            pass
        took_s = time.perf_counter() - began
        bare = bare_sqlite(folder / "bare.sqlite", bodies)
        yield figure(
            "push",
            len(bodies) / took_s,
            "records/s",
            reference="bare SQLite inserts",
            reference_value=bare,
            goal="ratio >= 0.15",
        )
    county.database.close()


def pull_figures(folder: Path) -> Iterable[Figure]:
    """Items a second into an empty kiosk."""
    county = make_county(folder / "county")
    bodies = publish_items(county, ITEMS)
    with county_process(county) as url, enrolled(county, url, folder / "kiosk") as kiosk:
        gc.freeze()
        began = time.perf_counter()
        while kiosk.store.item_count() < ITEMS:
            kiosk.agent.sync_now()
        took_s = time.perf_counter() - began
        bare = bare_sqlite(folder / "bare.sqlite", bodies)
        yield figure("pull", ITEMS / took_s, "records/s", reference="bare SQLite inserts", reference_value=bare)
    county.database.close()


@contextmanager
def enrolled(county: County, url: str, folder: Path) -> Iterator[KioskEnd]:
    with KioskEnd(folder, url, read_timeout_s=60.0, total_timeout_s=120.0) as kiosk:
        kiosk.agent.enrol(commands.enrol_code(county, STATION, hours=1))
        yield kiosk


def fill_outbox(kiosk: KioskEnd) -> list[str]:
    """Tickets and their paper, one after the other, as a month offline leaves them."""
    now = datetime.now(UTC)
    bodies: list[str] = []
    with kiosk.store._database.write() as connection:
        for n in range(EVENTS // 2):
            ticket_id, number = uuid4(), n % 999 + 1
            day = date(2026, 1, 1) + timedelta(days=n // 999)
            for kind, body in (
                (EventKind.TICKET_ISSUED, issued(ticket_id, number, day, now)),
                (EventKind.TICKET_PAPER, {"ticket_id": str(ticket_id), "paper": "printed", "prints": 1}),
            ):
                outbox.add(connection, new_id(), kind, now, body)
                bodies.append(json.dumps(body))
    return bodies


def issued(ticket_id: UUID, number: int, day: date, now: datetime) -> dict[str, object]:
    return {
        "ticket_id": str(ticket_id),
        "queue_code": "A",
        "day": day.isoformat(),
        "number": number,
        "label": ticket_label("A", number, "K1"),
        "taken_at": now.isoformat(),
        "language": "zh",
        "identified": False,
        "item_code": None,
    }


def publish_items(county: County, count: int) -> list[str]:
    """That many service items, each with its own names; their JSON."""
    bodies: list[ServiceItemBody] = [
        item(
            f"I{n:06d}",
            plain=f"第{n}号不动产二手房买卖过户",
            official=f"不动产转移登记第{n}类",
            pinyin="budongchan zhuanyi dengji",
        )
        for n in range(count)
    ]
    for at in range(0, count, 5000):
        with county.database.writing() as session:
            publish(
                session, (Draft("service_item", body.code, body) for body in bodies[at : at + 5000]), datetime.now(UTC)
            )
    return [body.model_dump_json() for body in bodies]


def bare_sqlite(path: Path, bodies: list[str]) -> float:
    """Rows a second."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE row (id BLOB PRIMARY KEY, body TEXT) WITHOUT ROWID")
        rows = [(uuid4().bytes, body) for body in bodies]
        began = time.perf_counter()
        for at in range(0, len(rows), BATCH):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT INTO row VALUES (?, ?)", rows[at : at + BATCH])
            connection.execute("COMMIT")
        return len(rows) / (time.perf_counter() - began)
