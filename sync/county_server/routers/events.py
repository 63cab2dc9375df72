"""`POST /v1/events`: a batch of events, and a verdict for each.

The one large message of the wire: it is read from its bytes into its model, and its answer written, without the stops
in between that FastAPI makes for any model (a tree of dicts each way, on the event loop, a third of a push).
"""

from fastapi import APIRouter, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic import ValidationError
from sqlalchemy.exc import IntegrityError

from sync.contract.messages import PushReply, PushRequest
from sync.county_server.county import CountyOfRequest
from sync.county_server.intake import take_in
from sync.county_server.kiosk_auth import SIGNED_PROBLEMS, KioskOfRequest, SignedRoute
from sync.county_server.problems import Refused, Trouble

BODY = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{PushRequest.__name__}"}}},
    }
}

router = APIRouter(tags=["kiosk"], route_class=SignedRoute)


@router.post("/v1/events", response_model=PushReply, responses=SIGNED_PROBLEMS, openapi_extra=BODY)
def push(request: Request, kiosk: KioskOfRequest, county: CountyOfRequest) -> Response:
    """Take in events in one transaction. What was sent before is a duplicate, whatever became of the first answer."""
    message = _message(request)
    now = county.clock.now()
    try:
        with county.database.writing() as session:
            verdicts = take_in(session, kiosk.id, message.events, now)
    except IntegrityError:
        # Two kiosks claimed one number at the same moment, which only a broken kiosk does: the second look sees it.
        with county.database.writing() as session:
            verdicts = take_in(session, kiosk.id, message.events, now)
    county.hub.poke()
    reply = PushReply.model_construct(verdicts=verdicts, server_time=now)
    return Response(reply.model_dump_json(), media_type="application/json")


def _message(request: Request) -> PushRequest:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refused(Trouble.MESSAGE_INVALID)
    try:
        return PushRequest.model_validate_json(request.state.body)
    except ValidationError as error:
        raise RequestValidationError(error.errors(include_url=False, include_input=False)) from None
