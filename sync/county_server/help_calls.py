"""呼叫帮助: calls for help as staff see and answer them, and whether anybody is on duty to do so."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.contract.messages import HelpStateBody, Localized, NoticeBody
from sync.county_server.catalogue_import import HALL_ID
from sync.county_server.documents import Draft, body_of, note_calls_changed, publish
from sync.county_server.models import Audit, HelpCallRow, Kiosk
from sync.county_server.staff_accounts import SignedIn

SHOWN = 100

PAGE_WORDS = {
    "home": "首页",
    "guides": "办事指南",
    "guide": "办事指南",
    "ticket": "取号",
    "certificate": "扫码亮证",
    "scan": "扫码亮证",
    "search": "搜索",
    "help": "帮助",
}


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call: where, from which page, and how it stands; never who."""

    id: UUID
    kiosk_id: str
    station: str
    page: str
    called_at: datetime
    state: str
    """`open`, `answered`, `closed` or `cancelled`."""
    answered_by: str


def recent_calls(session: Session) -> list[CallLine]:
    """Open calls first, oldest first; then the others, newest first."""
    rows = session.execute(
        select(HelpCallRow, Kiosk.station_name)
        .join(Kiosk, Kiosk.id == HelpCallRow.kiosk_id)
        .where(HelpCallRow.called_at.is_not(None))
        .order_by(HelpCallRow.called_at.desc())
        .limit(SHOWN)
    )
    lines = [_line(row, station) for row, station in rows]
    waiting = [line for line in reversed(lines) if line.state == "open"]
    return waiting + [line for line in lines if line.state != "open"]


def answer(session: Session, call_id: UUID, by: SignedIn, now: datetime) -> bool:
    """ "On my way": the kiosk may now say so. False where there is nothing to answer."""
    row = session.get(HelpCallRow, call_id, with_for_update=True)
    if row is None or _state(row) != "open":
        return False
    row.answered_at, row.answered_by = now, by.display_name
    session.add(Audit(at=now, staff_name=by.name, action="help_answered", subject=row.kiosk_id, reason=""))
    _tell(session, row, "answered", now)
    return True


def close(session: Session, call_id: UUID, by: SignedIn, now: datetime) -> bool:
    """The citizen was helped. False where the call is over already."""
    row = session.get(HelpCallRow, call_id, with_for_update=True)
    if row is None or row.closed_at is not None:
        return False
    row.closed_at = now
    session.add(Audit(at=now, staff_name=by.name, action="help_closed", subject=row.kiosk_id, reason=""))
    _tell(session, row, "closed", now)
    return True


def is_staffed(session: Session) -> bool | None:
    """Whether kiosks say that somebody is on duty; None before the hall was imported."""
    hall = body_of(session, "hall", HALL_ID)
    return None if hall is None else bool(hall["staffed"])


def set_staffed(session: Session, *, staffed: bool, by: SignedIn, now: datetime) -> None:
    """Tell every kiosk whether a call for help will be answered here."""
    hall = body_of(session, "hall", HALL_ID)
    if hall is None:
        return
    body = NoticeBody.model_validate(hall | {"staffed": staffed})
    action = "duty_began" if staffed else "duty_ended"
    session.add(Audit(at=now, staff_name=by.name, action=action, subject="", reason=""))
    publish(session, [Draft("hall", HALL_ID, body)], now)


def _tell(session: Session, row: HelpCallRow, state: str, now: datetime) -> None:
    body = HelpStateBody.model_validate({"call_id": row.id, "state": state})
    publish(session, [Draft("help_state", str(row.id), body, audience=row.kiosk_id)], now)
    note_calls_changed(session)


def _line(row: HelpCallRow, station_name: str) -> CallLine:
    assert row.called_at is not None  # noqa: S101  # the query asks for it
    page = row.page or ""
    return CallLine(
        id=row.id,
        kiosk_id=row.kiosk_id,
        station=Localized.model_validate_json(station_name).zh,
        page=PAGE_WORDS.get(page, page),
        called_at=row.called_at,
        state=_state(row),
        answered_by=row.answered_by or "",
    )


def _state(row: HelpCallRow) -> str:
    if row.closed_at is not None:
        return "closed"
    if row.cancelled_at is not None:
        return "cancelled"
    return "answered" if row.answered_at is not None else "open"
