"""A county at its peak: 1,000 kiosks against one server on PostgreSQL.

Each holds a stream open, sends a heartbeat every 30 s and a ticket with its paper a minute, and pulls whenever the
stream says so. What is due is sent at its time, however late the answers are, and an answer's time runs from when it
was due: a server that falls behind cannot hide it. Client and server share the machine.
"""

import asyncio
import contextlib
import gc
import json
import random
import resource
import tempfile
import time
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from uuid import uuid4

import psutil
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract import messages as m
from sync.contract.signing import sign_request
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.models import Kiosk
from tests.bench.figure import Figure, figure
from tests.helpers.county import event, make_county, ticket
from tests.helpers.county_process import county_process
from tests.helpers.postgresql import postgresql

KIOSKS = 1_000
FLEET_S = 30.0
BEAT_S, TICKET_S = 30.0, 60.0
SMALL = Path(__file__).parents[1] / "unit/sync/county_server/small_catalogue.json"


def figures() -> Iterable[Figure]:
    """About a minute."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))  # two connections a kiosk, the server inherits it
    with tempfile.TemporaryDirectory() as folder, postgresql() as server:
        county = make_county(Path(folder) / "county", server.create("county"))
        commands.import_from(county, SMALL)
        kiosks = enrol_fleet(county)
        with county_process(county) as url:
            (process,) = (p for p in psutil.Process().children() if "sync.county_server" in p.cmdline())
            answers, errors, cpu_s = asyncio.run(peak(url, kiosks, process))
        county.database.close()
    yield figure("fleet", quantiles(answers, n=100)[98] * 1000, "ms p99", goal="<= 500")
    yield figure("fleet_median", median(answers) * 1000, "ms")
    yield figure("fleet_requests", len(answers) / FLEET_S, "answers/s")
    yield figure("fleet_cpu", 100 * cpu_s / FLEET_S, "% of a core, server")
    yield figure("fleet_errors", errors, f"of {len(answers) + errors}", goal="= 0")


def enrol_fleet(county: County) -> list["FleetKiosk"]:
    """Straight into the database: enrolling is not what is measured."""
    keys = [Ed25519PrivateKey.generate() for _ in range(KIOSKS)]
    now = datetime.now(UTC)
    with county.database.writing() as session:
        session.add_all(
            Kiosk(
                number=n,
                id=f"K{n}",
                station_name='{"zh":"示例站"}',
                public_key=key.public_key().public_bytes_raw(),
                version="bench",
                enrolled_at=now,
            )
            for n, key in enumerate(keys, start=1)
        )
    return [FleetKiosk(f"K{n}", key) for n, key in enumerate(keys, start=1)]


class FleetKiosk:
    """One kiosk with its own connections, as lean as can be: the clients' work must not be what is measured."""

    def __init__(self, id: str, key: Ed25519PrivateKey) -> None:
        self.id = id
        self.key = key
        self.cursor = ""
        self.busy = asyncio.Lock()
        self.tickets = 0

    async def open(self, host: str, port: int) -> None:
        self.reader, self.writer = await asyncio.open_connection(host, port)
        self.stream_reader, self.stream_writer = await asyncio.open_connection(host, port)

    async def close(self) -> None:
        for writer in (self.writer, self.stream_writer):
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        """Status and body of one request on the kept connection."""
        async with self.busy:
            self.writer.write(self._request(method, path, body))
            status, headers = await self._head(self.reader)
            return status, await self.reader.readexactly(int(headers["content-length"]))

    async def changes(self) -> AsyncIterator[None]:
        """Each `changed` of the stream."""
        self.stream_writer.write(self._request("GET", "/v1/stream", b""))
        status, _ = await self._head(self.stream_reader)
        assert status == 200
        while line := await self.stream_reader.readline():
            if line == b"event: changed\n":
                yield

    def _request(self, method: str, path: str, body: bytes) -> bytes:
        url = f"http://county{path}"
        headers = sign_request(
            method=method, url=url, body=body, key_id=self.id, private_key=self.key, now=datetime.now(UTC)
        )
        headers |= {"Host": "county", "Content-Type": "application/json", "Content-Length": str(len(body))}
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        return "\r\n".join(lines).encode() + body

    async def _head(self, reader: asyncio.StreamReader) -> tuple[int, dict[str, str]]:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        return int(first.split()[1]), headers

    def heartbeat(self) -> bytes:
        message = m.Heartbeat(version="bench", started_at=datetime.now(UTC), devices=[], outbox_waiting=0)
        return message.model_dump_json().encode()

    def ticket(self) -> bytes:
        self.tickets += 1
        body = ticket(self.tickets, station=self.id, ticket_id=uuid4())
        paper = m.TicketPaper(ticket_id=body.ticket_id, paper="printed", prints=1)
        return m.PushRequest.model_construct(events=[event(body), event(paper)]).model_dump_json().encode()


async def peak(url: str, kiosks: list[FleetKiosk], server: psutil.Process) -> tuple[list[float], int, float]:
    """Seconds from due to answered, how many went wrong, and seconds of processor time that the server took."""
    host, port = url.removeprefix("http://").split(":")
    answers: list[float] = []
    errors = 0
    measuring = False

    async def timed(due: float, kiosk: FleetKiosk, method: str, path: str, body: bytes = b"") -> bytes:
        nonlocal errors
        try:
            status, reply = await kiosk.ask(method, path, body)
        except (OSError, asyncio.IncompleteReadError):
            status, reply = 0, b""
        if measuring:
            if status == 200:
                answers.append(time.perf_counter() - due)
            else:
                errors += 1
        return reply

    async def listen(kiosk: FleetKiosk) -> None:
        async for _ in kiosk.changes():
            page = await timed(time.perf_counter(), kiosk, "GET", f"/v1/changes?since={kiosk.cursor}")
            kiosk.cursor = json.loads(page)["cursor"] if page else kiosk.cursor

    async def live(kiosk: FleetKiosk, ends: float) -> None:
        beat = time.perf_counter() + random.uniform(0, BEAT_S)
        press = time.perf_counter() + random.uniform(0, TICKET_S)
        while (due := min(beat, press)) < ends:
            await asyncio.sleep(due - time.perf_counter())
            if due == beat:
                beat += BEAT_S
                await timed(due, kiosk, "POST", "/v1/heartbeat", kiosk.heartbeat())
            else:
                press += TICKET_S
                await timed(due, kiosk, "POST", "/v1/events", kiosk.ticket())

    streams = []
    for at in range(0, len(kiosks), 20):  # stations join one after the other, not a thousand in one moment
        await asyncio.gather(*(kiosk.open(host, int(port)) for kiosk in kiosks[at : at + 20]))
        streams += [asyncio.create_task(listen(kiosk)) for kiosk in kiosks[at : at + 20]]
        await asyncio.sleep(0.2)
    gc.collect()
    measuring = True
    before = sum(server.cpu_times()[:2])
    ends = time.perf_counter() + FLEET_S
    await asyncio.gather(*(live(kiosk, ends) for kiosk in kiosks))
    measuring = False
    cpu_s = sum(server.cpu_times()[:2]) - before
    for task in streams:
        task.cancel()
    await asyncio.gather(*streams, return_exceptions=True)
    await asyncio.gather(*(kiosk.close() for kiosk in kiosks))
    return answers, errors, cpu_s
