"""`POST /v1/heartbeat`: how a kiosk is, and what time it is here."""

from fastapi import APIRouter
from sqlalchemy import bindparam, update

from sync.contract.messages import Heartbeat, HeartbeatReply
from sync.county_server.county import CountyOfRequest
from sync.county_server.kiosk_auth import SIGNED_PROBLEMS, KioskOfRequest, SignedRoute
from sync.county_server.models import Kiosk, table_of

_SEEN = (
    update(table_of(Kiosk))
    .where(Kiosk.id == bindparam("kiosk"))
    .values(last_seen_at=bindparam("at"), version=bindparam("runs"), health=bindparam("how"))
)

router = APIRouter(tags=["kiosk"], route_class=SignedRoute)


@router.post("/v1/heartbeat", responses=SIGNED_PROBLEMS)
def heartbeat(message: Heartbeat, kiosk: KioskOfRequest, county: CountyOfRequest) -> HeartbeatReply:
    """Keep the last word on a kiosk's health; nothing about citizens is in it."""
    now = county.clock.now()
    health = message.model_dump_json()
    county.database.alone(_SEEN, {"kiosk": kiosk.id, "at": now, "runs": message.version, "how": health})
    return HeartbeatReply(server_time=now)
