"""`POST /v1/events`: a batch of events, and a verdict for each."""

from fastapi import APIRouter
from sqlalchemy.exc import IntegrityError

from sync.contract.messages import PushReply, PushRequest
from sync.county_server.county import CountyOfRequest
from sync.county_server.intake import take_in
from sync.county_server.kiosk_auth import SIGNED_PROBLEMS, KioskOfRequest, SignedRoute

router = APIRouter(tags=["kiosk"], route_class=SignedRoute)


@router.post("/v1/events", responses=SIGNED_PROBLEMS)
def push(message: PushRequest, kiosk: KioskOfRequest, county: CountyOfRequest) -> PushReply:
    """Take in events in one transaction. What was sent before is a duplicate, whatever became of the first answer."""
    now = county.clock.now()
    try:
        with county.database.writing() as session:
            verdicts = take_in(session, kiosk.id, message.events, now)
    except IntegrityError:
        # Two kiosks claimed one number at the same moment, which only a broken kiosk does: the second look sees it.
        with county.database.writing() as session:
            verdicts = take_in(session, kiosk.id, message.events, now)
    county.hub.poke()
    return PushReply.model_construct(verdicts=verdicts, server_time=now)
