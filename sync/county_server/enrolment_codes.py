"""One-time codes by which a station joins: made by staff, typed once at the kiosk, kept as a hash."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from sync.contract.messages import Localized
from sync.county_server.models import EnrolmentCode

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""30 signs that no reader mistakes for one another: no 0 O, 1 I L, U."""
LENGTH = 8
"""30**8 = 6.6e11 codes; with the server's limit of wrong tries nobody guesses one within its day."""
LIFETIME = timedelta(hours=24)


def make_code(session: Session, station: Localized, by: str, now: datetime, lifetime: timedelta = LIFETIME) -> str:
    """A fresh code for a station, as staff read it: `ABCD-EFGH`. This is the only time it is seen."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    session.add(
        EnrolmentCode(
            code_hash=code_hash(code),
            station_zh=station.zh,
            station_name=station.model_dump_json(),
            created_at=now,
            created_by=by,
            expires_at=now + lifetime,
        )
    )
    return f"{code[:4]}-{code[4:]}"


def code_hash(typed: str) -> str:
    """SHA-256 of a code as typed: case, blanks and dashes don't count. Hashing fast is safe: a code is random."""
    plain = "".join(sign for sign in typed.upper() if sign.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()
