"""`POST /v1/enrol`: a kiosk gives a one-time code and its public key, and gets its name.

The same code with the same key gets the same answer again: a lost answer costs nothing. Wrong codes are slowed down for
all at once, for they could come from anywhere.
"""

from datetime import timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import APIRouter
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.domain.clock import Clock
from sync.contract.messages import EnrolReply, EnrolRequest, Localized
from sync.county_server.county import County, CountyOfRequest
from sync.county_server.enrolment_codes import code_hash
from sync.county_server.models import Audit, EnrolmentCode, Feed, Kiosk
from sync.county_server.problems import Refused, Trouble, problem_responses

MAX_WRONG = 30
WRONG_WINDOW = timedelta(minutes=10)
"""At most 30 wrong codes in 10 minutes, over all who try: 4,320 of 6.6e11 in a code's day."""

router = APIRouter(tags=["kiosk"])


@router.post(
    "/v1/enrol",
    responses=problem_responses(
        Trouble.CODE_WRONG,
        Trouble.KEY_IN_USE,
        Trouble.MESSAGE_INVALID,
        Trouble.TOO_MANY_TRIES,
        Trouble.TOO_LARGE,
        Trouble.DATABASE_AWAY,
    ),
)
def enrol(message: EnrolRequest, county: CountyOfRequest) -> EnrolReply:
    """Exchange a one-time code for a name. The only request of a kiosk that is not signed."""
    try:
        Ed25519PublicKey.from_public_bytes(message.public_key)
    except ValueError as error:
        raise Refused(Trouble.MESSAGE_INVALID) from error
    with county.database.writing() as session:
        kiosk = _enrolled(session, message, county.clock)
    if kiosk is None:
        _note_wrong_code(county)
        raise Refused(Trouble.CODE_WRONG)
    return EnrolReply.model_construct(
        kiosk_id=kiosk.id,
        station_name=Localized.model_validate_json(kiosk.station_name),
        sealing_key=county.keys.sealing_public_key(),
        server_time=county.clock.now(),
    )


def _enrolled(session: Session, message: EnrolRequest, clock: Clock) -> Kiosk | None:
    """The kiosk of this code, made if need be; None for a wrong code."""
    now = clock.now()
    wrong = select(func.count()).where(Audit.action == "enrol_failed", Audit.at > now - WRONG_WINDOW)
    if (session.scalar(wrong) or 0) >= MAX_WRONG:
        raise Refused(Trouble.TOO_MANY_TRIES)
    code = session.get(EnrolmentCode, code_hash(message.code), with_for_update=True)
    if code is None:
        return None
    holder = session.scalar(select(Kiosk).where(Kiosk.public_key == message.public_key))
    if holder is not None:
        if code.kiosk_id == holder.id:
            return holder
        raise Refused(Trouble.KEY_IN_USE)
    if code.used_at is not None or code.expires_at < now:
        return None
    session.get_one(Feed, 1, with_for_update=True)  # two that enrol at once get two numbers
    number = (session.scalar(select(func.max(Kiosk.number))) or 0) + 1
    kiosk = Kiosk(
        number=number,
        id=f"K{number}",
        station_name=code.station_name,
        public_key=message.public_key,
        version=message.version,
        enrolled_at=now,
    )
    code.used_at, code.kiosk_id = now, kiosk.id
    session.add_all([kiosk, Audit(at=now, staff_name="-", action="enrolled", subject=kiosk.id, reason="")])
    return kiosk


def _note_wrong_code(county: County) -> None:
    with county.database.writing() as session:
        session.add(Audit(at=county.clock.now(), staff_name="-", action="enrol_failed", subject="", reason=""))
