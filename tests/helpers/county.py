"""A real county server over loopback, a kiosk that signs as a kiosk does, and events for it to send."""

import contextlib
from collections.abc import Generator, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import uuid6
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.clock import hall_day
from sync.contract import messages as m
from sync.contract.signing import sign_request
from sync.county_server import commands
from sync.county_server.county import County, open_county
from sync.county_server.serving import running_in_thread
from sync.county_server.settings import CountySettings

STATION = m.Localized(zh="五工台镇便民服务中心")


class ShiftedClock:
    """The machine's clock, moved by what a test says."""

    def __init__(self) -> None:
        self.shift = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.shift


class KioskSignature(httpx.Auth):
    """Signs each request, as the sync agent does."""

    requires_request_body = True

    def __init__(self, kiosk_id: str, key: Ed25519PrivateKey) -> None:
        self.kiosk_id = kiosk_id
        self.key = key
        self.clock = ShiftedClock()

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers.update(
            sign_request(
                method=request.method,
                url=str(request.url),
                body=request.content,
                key_id=self.kiosk_id,
                private_key=self.key,
                now=self.clock.now(),
            )
        )
        yield request


class KioskOverHttp:
    """An enrolled kiosk that speaks HTTP and keeps nothing."""

    def __init__(self, url: str, kiosk_id: str, key: Ed25519PrivateKey) -> None:
        self.id = kiosk_id
        self.signature = KioskSignature(kiosk_id, key)
        self.http = httpx.Client(base_url=url, auth=self.signature, timeout=20, trust_env=False)

    def push(self, *events: m.Event) -> m.PushReply:
        reply = self.post("/v1/events", m.PushRequest(events=list(events)))
        return m.PushReply.model_validate_json(reply.raise_for_status().content)

    def verdicts(self, *events: m.Event) -> list[str]:
        return [verdict.verdict.value for verdict in self.push(*events).verdicts]

    def pull(self, since: str = "") -> m.ChangesPage:
        reply = self.http.get("/v1/changes", params={"since": since} if since else {})
        return m.ChangesPage.model_validate_json(reply.raise_for_status().content)

    def pull_all(self, since: str = "") -> dict[tuple[str, str], m.Document]:
        found: dict[tuple[str, str], m.Document] = {}
        while True:
            page = self.pull(since)
            found.update({(document.kind, document.id): document for document in page.documents})
            since = page.cursor
            if not page.more:
                return found

    def lease(self, queue_code: str = "A", size: int = 10, day: date | None = None, id: UUID | None = None) -> Any:
        day = day or hall_day(self.signature.clock.now())
        reply = self.post("/v1/leases", m.LeaseRequest(id=id or uuid4(), queue_code=queue_code, day=day, size=size))
        return m.LeaseReply.model_validate_json(reply.raise_for_status().content)

    def post(self, path: str, message: m.Message) -> httpx.Response:
        headers = {"Content-Type": "application/json"}
        return self.http.post(path, content=message.model_dump_json().encode(), headers=headers)


def enrol(county: County, url: str, key: Ed25519PrivateKey | None = None) -> KioskOverHttp:
    """Enrol a new kiosk over HTTP with a fresh code."""
    key = key or Ed25519PrivateKey.generate()
    code = commands.enrol_code(county, STATION, hours=1)
    message = m.EnrolRequest.model_construct(code=code, public_key=key.public_key().public_bytes_raw(), version="test")
    headers = {"Content-Type": "application/json"}
    reply = httpx.post(f"{url}/v1/enrol", content=message.model_dump_json(), headers=headers, trust_env=False)
    return KioskOverHttp(url, m.EnrolReply.model_validate_json(reply.raise_for_status().content).kiosk_id, key)


def make_county(data_dir: Path, database_url: str = "") -> County:
    """A county with keys and an empty database, and a clock that a test may move."""
    county = open_county(CountySettings(data_dir, database_url), ShiftedClock())
    commands.init(county)
    return county


@contextlib.contextmanager
def served(county: County) -> Iterator[str]:
    """Its URL, while it is served from a thread."""
    with running_in_thread(county) as url:
        yield url


def event(body: Any, at: datetime | None = None, sealed: bytes | None = None) -> m.Event:
    return m.Event.model_construct(id=uuid6.uuid7(), occurred_at=at or datetime.now(UTC), body=body, sealed=sealed)


def ticket(number: int, queue_code: str = "A", station: str | None = None, **changes: Any) -> m.TicketIssued:
    from kiosk.domain.queueing import ticket_label

    now = datetime.now(UTC)
    values: dict[str, Any] = {
        "ticket_id": uuid4(),
        "queue_code": queue_code,
        "day": hall_day(now),
        "number": number,
        "label": ticket_label(queue_code, number, station),
        "taken_at": now,
        "language": "zh",
        "identified": False,
    }
    return m.TicketIssued(**(values | changes))
