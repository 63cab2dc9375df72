"""The county's operations as typed calls: signed requests, strict answers, and the county's clock beside ours."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from urllib.parse import quote

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ValidationError

from kiosk.domain.clock import Clock
from sync.agent.port import SyncError, SyncReason
from sync.agent.wire import GATEWAY_FAULTS, Answer, Wire, WireError, compressed
from sync.contract.messages import (
    MAX_PAGE_BYTES,
    ChangesPage,
    EnrolReply,
    EnrolRequest,
    Heartbeat,
    HeartbeatReply,
    LeaseReply,
    LeaseRequest,
    PushReply,
)
from sync.contract.signing import sign_request

MAX_SMALL_BYTES = 64 * 1024
MAX_VERDICTS_BYTES = 1024 * 1024
"""500 verdicts with their reasons have about 175 kB."""
MAX_VALUES = 1_000_000
"""Values of one JSON answer. A full page has about 200,000; a page of 16 MiB that is all brackets would take the parser
half a gigabyte."""
PLAUSIBLE_TIMES = (datetime(2025, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
"""A clock outside is not believed: a date in the year 9999 must not overflow ours."""

_STALE = "signature-stale"
_REPLAYED = "signature-replayed"

_SLUG = re.compile(r"[a-z][a-z-]{0,39}")

M = TypeVar("M", bound=BaseModel)


class CountyRefused(SyncError):
    """A problem document (RFC 9457) of the county. `slug` is stable: programs branch on it."""

    def __init__(self, reason: SyncReason, sentence: str, slug: str, status: int, retry_after_s: float | None) -> None:
        super().__init__(reason, sentence)
        self.slug = slug
        self.status = status
        self.retry_after_s = retry_after_s


class BrokenAnswer(SyncError):
    """JSON from the county that is not what the contract says."""

    def __init__(self, sentence: str) -> None:
        super().__init__(SyncReason.NOT_THE_COUNTY, sentence)


class _Problem(BaseModel):
    """What we read of a problem document."""

    type: str
    title: str = ""
    server_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Signer:
    """Who we are to the county."""

    kiosk_id: str
    key: Ed25519PrivateKey


class CountyClient:
    """Used by one thread at a time. Every method raises SyncError (WireError, CountyRefused, BrokenAnswer).

    `offset` gives what to add to the kiosk's clock; `measured` hears each new measurement with its uncertainty.
    """

    def __init__(
        self,
        wire: Wire,
        clock: Clock,
        offset: Callable[[], timedelta],
        measured: Callable[[timedelta, timedelta], None],
    ) -> None:
        self._wire = wire
        self._clock = clock
        self._offset = offset
        self._measured = measured

    def enrol(self, request: EnrolRequest) -> EnrolReply:
        """The only call that is not signed."""
        return self._call(EnrolReply, "POST", "/v1/enrol", _json(request), None, MAX_SMALL_BYTES)

    def changes(self, signer: Signer, cursor: str | None) -> ChangesPage:
        """The next page after a cursor."""
        path = "/v1/changes" if cursor is None else f"/v1/changes?since={quote(cursor, safe='')}"
        return self._call(ChangesPage, "GET", path, b"", signer, MAX_PAGE_BYTES)

    def push(self, signer: Signer, request: bytes) -> PushReply:
        """A batch of events; `request` is a `PushRequest` as JSON."""
        return self._call(PushReply, "POST", "/v1/events", request, signer, MAX_VERDICTS_BYTES)

    def lease(self, signer: Signer, request: LeaseRequest) -> LeaseReply:
        """A block of numbers."""
        return self._call(LeaseReply, "POST", "/v1/leases", _json(request), signer, MAX_SMALL_BYTES)

    def heartbeat(self, signer: Signer, request: Heartbeat) -> HeartbeatReply:
        """How the kiosk is."""
        return self._call(HeartbeatReply, "POST", "/v1/heartbeat", _json(request), signer, MAX_SMALL_BYTES)

    def close(self) -> None:
        """Close the connection."""
        self._wire.close()

    def _call(self, kind: type[M], method: str, path: str, message: bytes, signer: Signer | None, most_bytes: int) -> M:
        answer = self._send(method, path, message, signer, most_bytes)
        reply = self._read(kind, answer)
        server_time = getattr(reply, "server_time", None)
        if isinstance(server_time, datetime):
            self._measure(server_time, timedelta(seconds=answer.took_s))
        return reply

    def _send(self, method: str, path: str, message: bytes, signer: Signer | None, most_bytes: int) -> Answer:
        """One exchange; a second one where the county's refusal tells how to mend the first."""
        answer = self._send_once(method, path, message, signer, most_bytes)
        slug, server_time = _problem_of(answer)
        if slug == _STALE and server_time is not None:
            self._measure(server_time, timedelta(seconds=answer.took_s))
        elif slug != _REPLAYED:  # a network that doubles requests: our copy lost the race; ask with a new nonce
            return answer
        return self._send_once(method, path, message, signer, most_bytes)

    def _send_once(self, method: str, path: str, message: bytes, signer: Signer | None, most_bytes: int) -> Answer:
        body = b""
        headers: dict[str, str] = {}
        if message:
            body, headers = compressed(message)
            headers["content-type"] = "application/json"
        url = f"{self._wire.base_url}{path}"
        if signer is not None:
            now = self._clock.now() + self._offset()
            headers |= sign_request(
                method=method, url=url, body=body, key_id=signer.kiosk_id, private_key=signer.key, now=now
            )
        return self._wire.exchange(method, url, headers, body, most_bytes)

    def _read(self, kind: type[M], answer: Answer) -> M:
        if answer.status != 200:
            raise refusal(answer)
        if answer.media_type != "application/json":
            raise WireError(SyncReason.NOT_THE_COUNTY, "Somebody else answers in the county's place (a sign-in page?).")
        return parsed(kind, answer.body)

    def _measure(self, server_time: datetime, took: timedelta) -> None:
        if PLAUSIBLE_TIMES[0] <= server_time <= PLAUSIBLE_TIMES[1]:
            self._measured(server_time - (self._clock.now() - took / 2), took / 2)


def _json(message: BaseModel) -> bytes:
    return message.model_dump_json().encode()


def parsed(kind: type[M], body: bytes) -> M:
    """A strict model of a JSON body. Raises BrokenAnswer, without quoting the body."""
    if body.count(b",") + body.count(b"[") + body.count(b"{") > MAX_VALUES:
        raise BrokenAnswer(f"The county's {kind.__name__} holds too many values.")
    try:
        return kind.model_validate_json(body, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = "/".join(str(part) for part in first["loc"][:6])
        raise BrokenAnswer(f"The county's {kind.__name__} breaks the contract at {place or 'its start'}.") from None


def refusal(answer: Answer) -> SyncError:
    """What an answer other than 200 means."""
    slug, _ = _problem_of(answer)
    status = answer.status
    if status in GATEWAY_FAULTS:
        return WireError(SyncReason.SERVER_FAULT, f"The county is away ({status}).")
    if slug is None:
        if status == 500:
            return CountyRefused(SyncReason.SERVER_FAULT, "The county has a fault (500).", "", status, None)
        return WireError(SyncReason.NOT_THE_COUNTY, f"Somebody else answers in the county's place ({status}).")
    reason = SyncReason.REFUSED
    if slug == "enrolment-code-wrong":
        reason = SyncReason.WRONG_CODE
    elif status == 429 or status >= 500:
        reason = SyncReason.SERVER_FAULT
    return CountyRefused(reason, f"The county refused: {slug} ({status}).", slug, status, answer.retry_after_s)


def _problem_of(answer: Answer) -> tuple[str | None, datetime | None]:
    """Slug and server time of a problem document; None where it is none."""
    if answer.status < 400 or answer.media_type != "application/problem+json" or len(answer.body) > MAX_SMALL_BYTES:
        return None, None
    try:
        problem = _Problem.model_validate_json(answer.body)
    except ValidationError:
        return None, None
    slug = problem.type.rpartition("/")[2]
    if not _SLUG.fullmatch(slug):
        slug = "unknown"
    is_aware = problem.server_time is not None and problem.server_time.tzinfo is not None
    return slug, problem.server_time if is_aware else None
