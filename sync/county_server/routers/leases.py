"""`POST /v1/leases`: a block of ticket numbers of one queue and day that only the asking kiosk may give."""

from datetime import timedelta

from fastapi import APIRouter

from kiosk.domain.clock import hall_day
from sync.contract.messages import LeaseReply, LeaseRequest
from sync.county_server.county import CountyOfRequest
from sync.county_server.kiosk_auth import SIGNED_PROBLEMS, KioskOfRequest, SignedRoute
from sync.county_server.numbers import lease_block
from sync.county_server.problems import Refused, Trouble, problem_responses

DAYS_BACK, DAYS_AHEAD = timedelta(days=1), timedelta(days=7)

router = APIRouter(tags=["kiosk"], route_class=SignedRoute)


@router.post(
    "/v1/leases",
    responses=SIGNED_PROBLEMS
    | problem_responses(
        Trouble.LEASE_OF_ANOTHER, Trouble.QUEUE_UNKNOWN, Trouble.DAY_OUT_OF_RANGE, Trouble.MESSAGE_INVALID
    ),
)
def lease(message: LeaseRequest, kiosk: KioskOfRequest, county: CountyOfRequest) -> LeaseReply:
    """The same id gives the same block again; no block where the day's numbers are all given."""
    now = county.clock.now()
    if not hall_day(now) - DAYS_BACK <= message.day <= hall_day(now) + DAYS_AHEAD:
        raise Refused(Trouble.DAY_OUT_OF_RANGE)
    with county.database.writing() as session:
        row = lease_block(session, kiosk.id, message, now)
        return LeaseReply(
            id=row.id, queue_code=row.queue_code, day=row.day, first=row.first, last=row.last, server_time=now
        )
