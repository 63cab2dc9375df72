"""Staff accounts: named, with a password kept as Argon2id, locked for a while after wrong tries.

A wrong name costs the same time as a wrong password and gets the same answer. A lock is told, so that whoever is locked
out knows why; it opens by itself.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy.orm import Session

from sync.county_server.models import Audit, Staff, StaffSession

MIN_PASSWORD = 10
"""Characters; our choice, with no further rules that lead to patterns."""
FREE_TRIES = 5
LOCK_STEP = timedelta(minutes=1)
LOCK_MAX = timedelta(minutes=30)
"""After 5 wrong tries 1 minute, doubling each time up to 30: some 50 tries a day."""
SESSION_LIFETIME = timedelta(hours=10)
"""One shift."""
SESSION_IDLE = timedelta(hours=1)

_hasher = PasswordHasher()
_NOBODY = _hasher.hash(secrets.token_urlsafe())


class SignInRefused(Exception):
    """Wrong name or password (`locked_until` None), or locked."""

    def __init__(self, locked_until: datetime | None = None) -> None:
        super().__init__("locked" if locked_until else "wrong")
        self.locked_until = locked_until


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A member of staff behind a request."""

    name: str
    display_name: str
    may_manage: bool
    may_open_personal: bool
    csrf: str


def set_account(
    session: Session, name: str, display_name: str, password: str, *, may_manage: bool, may_open_personal: bool
) -> None:
    """Make an account, or give an existing one a new password and new rights. Raises ValueError."""
    if not name or len(name) > 100 or not name.isprintable():
        raise ValueError("a name has 1-100 printable characters")
    if len(password) < MIN_PASSWORD:
        raise ValueError(f"a password has at least {MIN_PASSWORD} characters")
    account = session.get(Staff, name) or Staff(name=name, failures=0)
    account.display_name = display_name or name
    account.password_hash = _hasher.hash(password)
    account.may_manage, account.may_open_personal = may_manage, may_open_personal
    account.failures, account.locked_until = 0, None
    session.add(account)


def check_password(session: Session, name: str, password: str, now: datetime) -> Staff | None:
    """The account, or None for a wrong name or password; counts tries. Raises SignInRefused while locked.

    The caller commits also where it gets None: the count must stay.
    """
    account = session.get(Staff, name, with_for_update=True)
    if account is not None and account.locked_until is not None and account.locked_until > now:
        raise SignInRefused(account.locked_until)
    is_right = _verify(account.password_hash if account else _NOBODY, password)
    if account is None or not is_right:
        session.add(Audit(at=now, staff_name=name if account else "-", action="sign_in_failed", subject="", reason=""))
        if account is not None:
            account.failures += 1
            account.locked_until = now + lock_after(account.failures)
        return None
    account.failures, account.locked_until = 0, None
    session.add(Audit(at=now, staff_name=account.name, action="signed_in", subject="", reason=""))
    return account


def lock_after(failures: int) -> timedelta:
    """How long an account is locked after so many wrong tries in a row."""
    if failures < FREE_TRIES:
        return timedelta(0)
    return min(LOCK_STEP * (1 << min(failures - FREE_TRIES, 10)), LOCK_MAX)


def open_session(session: Session, account: Staff, now: datetime) -> str:
    """The token for the cookie of a browser that signed in."""
    token = secrets.token_urlsafe(32)
    session.add(
        StaffSession(
            token_hash=_hash(token),
            staff_name=account.name,
            csrf=secrets.token_urlsafe(32),
            created_at=now,
            used_at=now,
        )
    )
    return token


def find_session(session: Session, token: str, now: datetime) -> SignedIn | None:
    """Who a cookie belongs to; None once the session is over or idle."""
    row = session.get(StaffSession, _hash(token))
    if row is None or now - row.created_at > SESSION_LIFETIME or now - row.used_at > SESSION_IDLE:
        return None
    account = session.get(Staff, row.staff_name)
    if account is None:
        return None
    if now - row.used_at > timedelta(minutes=1):
        row.used_at = now
    return SignedIn(account.name, account.display_name, account.may_manage, account.may_open_personal, row.csrf)


def close_session(session: Session, token: str) -> None:
    """Sign out."""
    row = session.get(StaffSession, _hash(token))
    if row is not None:
        session.delete(row)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _verify(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (Argon2Error, InvalidHashError):
        return False
