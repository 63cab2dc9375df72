"""`/staff/calls`: calls for help as they come, "on my way", and who is on duty."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import RedirectResponse, Response, StreamingResponse

from sync.county_server import help_calls
from sync.county_server.county import County, CountyOfRequest
from sync.county_server.feed import STAFF
from sync.county_server.staff_pages import staff_page
from sync.county_server.staff_request import StaffOfForm, StaffOfRequest

KEEP_ALIVE_S = 15.0

router = APIRouter(include_in_schema=False)


@router.get("/staff/calls")
def calls_page(staff: StaffOfRequest, county: CountyOfRequest) -> Response:
    """Open calls first. A script renews the list at once; without scripts the page renews itself."""
    with county.database.reading() as session:
        lines = help_calls.recent_calls(session)
        staffed = help_calls.is_staffed(session)
    waiting = sum(1 for line in lines if line.state == "open")
    return staff_page("staff_calls.html", staff, here="calls", lines=lines, waiting=waiting, staffed=staffed)


@router.post("/staff/calls/{call_id}/answer")
def answer(call_id: UUID, staff: StaffOfForm, county: CountyOfRequest) -> Response:
    """On my way."""
    with county.database.writing() as session:
        help_calls.answer(session, call_id, staff, county.clock.now())
    county.hub.poke()
    return RedirectResponse("/staff/calls", status_code=303)


@router.post("/staff/calls/{call_id}/close")
def close(call_id: UUID, staff: StaffOfForm, county: CountyOfRequest) -> Response:
    """Helped."""
    with county.database.writing() as session:
        help_calls.close(session, call_id, staff, county.clock.now())
    county.hub.poke()
    return RedirectResponse("/staff/calls", status_code=303)


@router.post("/staff/duty")
def duty(staff: StaffOfForm, county: CountyOfRequest, staffed: Annotated[bool, Form()] = False) -> Response:
    """Somebody is on duty, or nobody: the kiosks tell the citizen."""
    with county.database.writing() as session:
        help_calls.set_staffed(session, staffed=staffed, by=staff, now=county.clock.now())
    county.hub.poke()
    return RedirectResponse("/staff/calls", status_code=303)


@router.get("/staff/calls/stream")
async def calls_stream(staff: StaffOfRequest, county: CountyOfRequest) -> StreamingResponse:  # noqa: ARG001
    """Server-sent events `changed` for the script of the page."""
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_changes(county), headers=headers, media_type="text/event-stream")


async def _changes(county: County) -> AsyncIterator[bytes]:
    with county.hub.listening(STAFF) as listener:
        yield b": open\n\n"
        while not county.hub.is_closing:
            changed = await listener.wait(KEEP_ALIVE_S)
            yield b"event: changed\ndata: {}\n\n" if changed else b": still here\n\n"
