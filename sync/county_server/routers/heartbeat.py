"""`POST /v1/heartbeat`: how a kiosk is, and what time it is here."""

from fastapi import APIRouter
from sqlalchemy import update

from sync.contract.messages import Heartbeat, HeartbeatReply
from sync.county_server.county import CountyOfRequest
from sync.county_server.kiosk_auth import SIGNED_PROBLEMS, KioskOfRequest, SignedRoute
from sync.county_server.models import Kiosk

router = APIRouter(tags=["kiosk"], route_class=SignedRoute)


@router.post("/v1/heartbeat", responses=SIGNED_PROBLEMS)
def heartbeat(message: Heartbeat, kiosk: KioskOfRequest, county: CountyOfRequest) -> HeartbeatReply:
    """Keep the last word on a kiosk's health; nothing about citizens is in it."""
    now = county.clock.now()
    with county.database.noting() as session:
        session.execute(
            update(Kiosk)
            .where(Kiosk.id == kiosk.id)
            .values(last_seen_at=now, version=message.version, health=message.model_dump_json())
        )
    return HeartbeatReply(server_time=now)
