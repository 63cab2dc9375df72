"""The county alone: what signatures, checks, verdicts and versions cost over a bare HTTP loop.

Prepared messages from one kiosk, SQLite with synchronous=FULL, the server a process of its own; the reference
(bare_server.py) takes the same JSON and checks nothing.
"""

import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

import httpx

from kiosk.domain.queueing import ticket_label
from sync.contract import messages as m
from sync.county_server.documents import Draft, publish
from tests.bench.figure import Figure, figure
from tests.helpers.county import KioskOverHttp, enrol, event, make_county, ticket
from tests.helpers.county_pages import item
from tests.helpers.county_process import county_process
from tests.helpers.waiting import wait_until

RECORDS = 10_000
BATCH = 500
ROUNDS = 3
HEADERS = {"Content-Type": "application/json"}


def figures() -> Iterable[Figure]:
    """About a minute."""
    with tempfile.TemporaryDirectory() as folder:
        yield from push_and_pull(Path(folder))


def push_and_pull(folder: Path) -> Iterable[Figure]:
    """Medians of three rounds each."""
    county = make_county(folder / "county")
    with county.database.writing() as session:
        bodies = [item(f"I{n:06d}", plain=f"第{n}号二手房买卖过户") for n in range(RECORDS)]
        publish(session, [Draft("service_item", body.code, body) for body in bodies], datetime.now(UTC))
    with county_process(county) as url, bare_process(folder) as bare_url:
        kiosk = enrol(county, url)
        with httpx.Client(base_url=bare_url, trust_env=False, timeout=60) as bare:
            pushes, bare_pushes = [], []
            for round_number in range(ROUNDS):
                batches = prepared(round_number)
                pushes.append(rate(lambda batches=batches: send(kiosk.http, "/v1/events", batches)))
                bare_pushes.append(rate(lambda batches=batches: send(bare, "/push", batches)))
            replay = prepared(0, again=True)
            assert send(kiosk.http, "/v1/events", replay) == {"accepted"}
            assert send(kiosk.http, "/v1/events", replay) == {"duplicate"}
            pulls = [rate(lambda: pull_everything(kiosk)) for _ in range(ROUNDS)]
            bare_pulls = [rate(lambda: pull_bare(bare)) for _ in range(ROUNDS)]
        kiosk.http.close()
    county.database.close()
    for name, values, bare_values in (("county_push", pushes, bare_pushes), ("county_pull", pulls, bare_pulls)):
        yield figure(
            name,
            median(values),
            "records/s",
            reference="bare HTTP and SQLite, unchecked",
            reference_value=median(bare_values),
        )


@contextlib.contextmanager
def bare_process(folder: Path) -> Iterator[str]:
    ready = folder / "bare.url"
    command = [sys.executable, "-m", "tests.bench.bare_server", str(folder / "bare.sqlite"), str(ready)]
    with subprocess.Popen(command) as process:
        try:
            wait_until(ready.exists, 30, "the bare server answers")
            yield ready.read_text()
        finally:
            process.terminate()
            process.wait(10)


def prepared(round_number: int, *, again: bool = False) -> list[bytes]:
    """Batches of tickets and their paper, as JSON; each round its own numbers."""
    batches = []
    start = date(2020 + round_number, 1, 1) if not again else date(2030, 1, 1)
    for at in range(0, RECORDS, BATCH):
        events = []
        for n in range(at, at + BATCH, 2):
            number, day = n // 2 % 999 + 1, start + timedelta(days=n // 2 // 999)
            body = ticket(number, station="K1", day=day, label=ticket_label("A", number, "K1"))
            events += [event(body), event(m.TicketPaper(ticket_id=body.ticket_id, paper="printed", prints=1))]
        batches.append(m.PushRequest.model_construct(events=events).model_dump_json().encode())
    return batches


def send(client: httpx.Client, path: str, batches: list[bytes]) -> set[str]:
    """Send all; the verdicts that came."""
    verdicts: set[str] = set()
    for batch in batches:
        reply = client.post(path, content=batch, headers=HEADERS).raise_for_status().json()
        verdicts |= {row["verdict"] for row in (reply["verdicts"] if isinstance(reply, dict) else reply)}
    return verdicts


def pull_everything(kiosk: KioskOverHttp) -> None:
    cursor, count = "", 0
    while True:
        page = json.loads(kiosk.http.get("/v1/changes", params={"since": cursor} if cursor else {}).content)
        count += len(page["documents"])
        cursor = page["cursor"]
        if not page["more"]:
            break
    assert count >= RECORDS


def pull_bare(client: httpx.Client) -> None:
    cursor, count = 0, 0
    while count < RECORDS:
        page = json.loads(client.get("/pull", params={"since": cursor}).content)
        count += len(page["documents"])
        cursor = page["cursor"]


def rate(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return RECORDS / (time.perf_counter() - began)
