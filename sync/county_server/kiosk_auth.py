"""Who sends a request: each route of a kiosk is a `SignedRoute`, whose handler sees only requests that proved it.

Checked before anything of the body is parsed: signature, freshness, the kiosk's key, and that the nonce was never seen.
The nonce is remembered in a transaction of its own, so a request that fails afterwards cannot be played again.
"""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Annotated, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response
from fastapi.routing import APIRoute
from sqlalchemy import bindparam, select

from sync.contract.signing import Refusal, SignatureRefused, verify_request
from sync.county_server.bodies import decoded
from sync.county_server.county import County
from sync.county_server.database import insert_or_nothing_in
from sync.county_server.models import Kiosk, Nonce
from sync.county_server.problems import Refused, Trouble, problem_responses

_TROUBLE_OF = {
    Refusal.MISSING: Trouble.SIGNATURE_MISSING,
    Refusal.BAD: Trouble.SIGNATURE_BAD,
    Refusal.STALE: Trouble.SIGNATURE_STALE,
    Refusal.UNKNOWN_KEY: Trouble.KIOSK_UNKNOWN,
}

SIGNED_PROBLEMS = problem_responses(
    *_TROUBLE_OF.values(),
    Trouble.SIGNATURE_REPLAYED,
    Trouble.MESSAGE_INVALID,
    Trouble.TOO_LARGE,
    Trouble.TOO_SLOW,
    Trouble.ENCODING_UNKNOWN,
    Trouble.DATABASE_AWAY,
)

_KEY = select(Kiosk.public_key).where(Kiosk.id == bindparam("kiosk_id"), Kiosk.retired_at.is_(None))
_REMEMBER = {
    dialect: insert_or_nothing_in(dialect, Nonce)
    .values({name: bindparam(name) for name in ("kiosk_id", "nonce", "seen_at")})
    .returning(Nonce.nonce)
    for dialect in ("sqlite", "postgresql")
}
"""A row where the nonce is new; two servers on one database cannot both get one."""


@dataclass(frozen=True, slots=True)
class SignedKiosk:
    """The kiosk whose key signed the request."""

    id: str


class SignedRoute(APIRoute):
    """A route that only an enrolled kiosk reaches."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Wrap the handler in the proof."""
        handler = super().get_route_handler()

        async def prove_then_handle(request: Request) -> Response:
            body = await request.body()
            request.state.kiosk = await run_in_threadpool(_prove, request, body)
            request.state.body = decoded(body, request.headers.get("content-encoding", ""))
            # Starlette keeps a body that was read here; FastAPI's own recipe for encoded bodies writes it too.
            request._body = request.state.body
            return await handler(request)

        return prove_then_handle


def _prove(request: Request, body: bytes) -> SignedKiosk:
    county: County = request.app.state.county
    now = county.clock.now()

    def find_public_key(kiosk_id: str) -> Ed25519PublicKey | None:
        rows = county.database.alone(_KEY, {"kiosk_id": kiosk_id})
        return Ed25519PublicKey.from_public_bytes(rows[0].public_key) if rows else None

    try:
        signed = verify_request(
            method=request.method,
            url=_url_on_the_wire(request),
            headers=request.headers.items(),
            body=body,
            find_public_key=find_public_key,
            now=now,
        )
    except SignatureRefused as refused:
        # A kiosk whose clock is wrong learns the right time from the refusal, and signs again.
        raise Refused(_TROUBLE_OF[refused.refusal], server_time=now.isoformat()) from refused
    # A power cut may make the server forget a nonce: what could be played again then was idempotent to begin with.
    values = {"kiosk_id": signed.key_id, "nonce": signed.nonce, "seen_at": now}
    if not county.database.alone(_REMEMBER[county.database.engine.dialect.name], values):
        raise Refused(Trouble.SIGNATURE_REPLAYED)
    return SignedKiosk(signed.key_id)


def _url_on_the_wire(request: Request) -> str:
    """Path and query as they came, undecoded; scheme and host don't count in the signature."""
    path = request.scope.get("raw_path") or request.url.path.encode()
    query = request.scope["query_string"]
    return f"http://county{path.decode('latin-1')}" + (f"?{query.decode('latin-1')}" if query else "")


async def _kiosk_of_request(request: Request) -> SignedKiosk:
    kiosk = request.state.kiosk
    assert isinstance(kiosk, SignedKiosk)  # noqa: S101  # set by SignedRoute
    return kiosk


KioskOfRequest = Annotated[SignedKiosk, Depends(_kiosk_of_request)]
