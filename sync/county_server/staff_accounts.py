"""Staff accounts: named, with a password kept as Argon2id, locked for a while after wrong tries.

A wrong name costs the same time as a wrong password and gets the same answer. A lock is told, so that whoever is locked
out knows why; it opens by itself.
"""

import hashlib
import secrets
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy.orm import Session

from kiosk.domain.clock import Clock
from sync.county_server.database import Database
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

_AT_ONCE = threading.BoundedSemaphore(2)
"""Passwords verified at the same time: each takes 64 MiB while it lasts."""
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


def sign_in(database: Database, name: str, password: str, clock: Clock) -> str:
    """The token for the cookie of a browser whose user knows the password. Raises SignInRefused.

    The try is counted before the password is looked at, so that many tries at once are as many tries. Argon2 runs
    outside of any transaction: it takes long on purpose.
    """
    password_hash = _count_try(database, name, clock.now()) if name.isprintable() else None
    if not _verify(password_hash or _NOBODY, password) or password_hash is None:
        raise SignInRefused
    with database.writing() as session:
        account = session.get_one(Staff, name, with_for_update=True)
        account.failures, account.locked_until = 0, None
        now = clock.now()
        session.add(Audit(at=now, staff_name=name, action="signed_in", subject="", reason=""))
        return open_session(session, account, now)


def _count_try(database: Database, name: str, now: datetime) -> str | None:
    """The hash to verify against, None for an unknown name. Raises SignInRefused while locked."""
    with database.writing() as session:
        account = session.get(Staff, name, with_for_update=True)
        if account is None:
            return None
        if account.locked_until is not None and account.locked_until > now:
            raise SignInRefused(account.locked_until)
        account.failures += 1
        account.locked_until = now + lock_after(account.failures)
        session.add(Audit(at=now, staff_name=name, action="sign_in_try", subject="", reason=""))
        return account.password_hash


def lock_after(failures: int) -> timedelta:
    """How long an account is locked after so many tries in a row without a right one."""
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
        with _AT_ONCE:
            return _hasher.verify(password_hash, password)
    except (Argon2Error, InvalidHashError):
        return False
