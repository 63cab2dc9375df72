"""`GET /v1/stream`: server-sent events that say "pull now"; polling remains where the stream breaks.

Events: `changed` with an empty object as data. The first comes at once, a comment keeps the line alive every 15 s.
"""

from collections.abc import AsyncIterator

from fastapi import APIRouter
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from sync.county_server.county import County, CountyOfRequest
from sync.county_server.kiosk_auth import SIGNED_PROBLEMS, KioskOfRequest, SignedRoute
from sync.county_server.models import Kiosk

KEEP_ALIVE_S = 15.0
QUIET_TURNS = 4
"""A stream that was quiet for a minute looks whether its kiosk still belongs to the fleet."""
CHANGED = b"event: changed\ndata: {}\n\n"
STILL_HERE = b": still here\n\n"

router = APIRouter(tags=["kiosk"], route_class=SignedRoute)


@router.get(
    "/v1/stream",
    response_class=StreamingResponse,
    responses=SIGNED_PROBLEMS
    | {200: {"description": "Events `changed`.", "content": {"text/event-stream": {"schema": {"type": "string"}}}}},
)
async def stream(kiosk: KioskOfRequest, county: CountyOfRequest) -> StreamingResponse:
    """Stay open, and say when there is something to pull."""
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(county, kiosk.id), headers=headers, media_type="text/event-stream")


async def _events(county: County, kiosk_id: str) -> AsyncIterator[bytes]:
    with county.hub.listening(kiosk_id) as listener:
        yield CHANGED
        quiet = 0
        while not county.hub.is_closing:
            has_changed = await listener.wait(KEEP_ALIVE_S)
            if listener.is_superseded:
                return
            quiet = 0 if has_changed else quiet + 1
            if quiet and quiet % QUIET_TURNS == 0 and not await run_in_threadpool(_is_enrolled, county, kiosk_id):
                return
            yield CHANGED if has_changed else STILL_HERE


def _is_enrolled(county: County, kiosk_id: str) -> bool:
    """Whether the kiosk still belongs to the fleet; a database that is away is no reason to hang up."""
    try:
        with county.database.reading() as session:
            query = select(Kiosk.number).where(Kiosk.id == kiosk_id, Kiosk.retired_at.is_(None))
            return session.scalar(query) is not None
    except SQLAlchemyError:
        return True
