"""`/staff`: pages for county staff, server-rendered, working without anything from elsewhere.

Sign-in, fleet, enrolment codes, events. Calls for help and personal data have files of their own.
"""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import FileResponse, RedirectResponse, Response
from sqlalchemy import select

from kiosk.domain.clock import HALL_ZONE
from sync.contract.messages import Localized
from sync.county_server.county import County, CountyOfRequest
from sync.county_server.enrolment_codes import make_code
from sync.county_server.fleet import fleet, verdict
from sync.county_server.models import Audit, EnrolmentCode, EventRow, Kiosk
from sync.county_server.pages import STATIC
from sync.county_server.problems import Refused, Trouble
from sync.county_server.staff_accounts import SignedIn, SignInRefused, close_session, sign_in
from sync.county_server.staff_pages import staff_page
from sync.county_server.staff_request import (
    SIGN_IN,
    ManagerOfForm,
    ManagerOfRequest,
    StaffOfForm,
    StaffOfRequest,
    check_origin,
    cookie_name,
    session_token,
    set_session_cookie,
)

EVENTS_SHOWN = 200
CODES_SHOWN = 50
ASSETS = {"staff.css": "text/css", "calls.js": "text/javascript"}

router = APIRouter(include_in_schema=False)


@router.get("/staff/assets/{name}")
def staff_asset(name: str) -> Response:
    """The style sheet and the one script."""
    if name not in ASSETS:
        raise Refused(Trouble.NO_SUCH_PAGE)
    return FileResponse(STATIC / name, media_type=ASSETS[name], headers={"Cache-Control": "no-cache"})


@router.get(SIGN_IN)
def sign_in_page() -> Response:
    """Name and password."""
    return staff_page("staff_sign_in.html", None, problem="", name="")


@router.post(SIGN_IN)
def sign_in_form(
    request: Request,
    county: CountyOfRequest,
    name: Annotated[str, Form(max_length=100)] = "",
    password: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Open a session."""
    check_origin(request)
    try:
        token = sign_in(county.database, name, password, county.clock)
    except SignInRefused as refused:
        problem = "账号或口令不对。"
        if refused.locked_until is not None:
            problem = f"输错太多次，{refused.locked_until.astimezone(HALL_ZONE):%H:%M:%S} 后再试。"
        return staff_page("staff_sign_in.html", None, status=401, problem=problem, name=name)
    response = RedirectResponse("/staff", status_code=303)
    set_session_cookie(response, county, token)
    return response


@router.post("/staff/sign-out")
def sign_out(request: Request, staff: StaffOfForm, county: CountyOfRequest) -> Response:  # noqa: ARG001
    """End the session."""
    with county.database.writing() as session:
        close_session(session, session_token(request, county))
    response = RedirectResponse(SIGN_IN, status_code=303)
    response.delete_cookie(cookie_name(county), path="/", secure=county.settings.is_https, httponly=True)
    return response


@router.get("/staff")
def fleet_page(staff: StaffOfRequest, county: CountyOfRequest) -> Response:
    """How every kiosk is."""
    now = county.clock.now()
    with county.database.reading() as session:
        lines = fleet(session, now)
    sentence, level = verdict(lines)
    return staff_page("staff_fleet.html", staff, here="fleet", lines=lines, sentence=sentence, level=level, now=now)


@router.post("/staff/kiosks/{kiosk_id}/retire")
def retire(kiosk_id: str, manager: ManagerOfForm, county: CountyOfRequest) -> Response:
    """A kiosk that was taken away or stolen: its signature counts no more."""
    now = county.clock.now()
    with county.database.writing() as session:
        known = kiosk_id.isalnum()
        kiosk = session.scalar(select(Kiosk).where(Kiosk.id == kiosk_id).with_for_update()) if known else None
        if kiosk is None:
            raise Refused(Trouble.NO_SUCH_PAGE)
        kiosk.retired_at = now
        session.add(Audit(at=now, staff_name=manager.name, action="kiosk_retired", subject=kiosk_id, reason=""))
    county.hub.poke()
    return RedirectResponse("/staff", status_code=303)


@router.get("/staff/codes")
def codes_page(staff: ManagerOfRequest, county: CountyOfRequest) -> Response:
    """Codes that were made; their text was shown once."""
    return _codes(staff, county, code="", problem="")


@router.post("/staff/codes")
def make_code_form(
    manager: ManagerOfForm,
    county: CountyOfRequest,
    station: Annotated[str, Form(max_length=200)] = "",
    hours: Annotated[int, Form(ge=1, le=168)] = 24,
) -> Response:
    """Make a code and show it, this once."""
    station = station.strip()
    if not station or not station.isprintable():
        return _codes(manager, county, code="", problem="先写站点名称。")
    now = county.clock.now()
    with county.database.writing() as session:
        code = make_code(session, Localized(zh=station), manager.name, now, timedelta(hours=hours))
        session.add(Audit(at=now, staff_name=manager.name, action="code_made", subject=station, reason=""))
    return _codes(manager, county, code=code, problem="")


def _codes(staff: SignedIn, county: County, code: str, problem: str) -> Response:
    with county.database.reading() as session:
        rows = session.scalars(select(EnrolmentCode).order_by(EnrolmentCode.created_at.desc()).limit(CODES_SHOWN)).all()
    now = county.clock.now()
    return staff_page("staff_codes.html", staff, here="codes", rows=rows, code=code, problem=problem, now=now)


@router.get("/staff/events")
def events_page(
    staff: StaffOfRequest,
    county: CountyOfRequest,
    kind: Annotated[str, Query(max_length=32)] = "",
    before: Annotated[int, Query(ge=0, le=2**62)] = 0,
) -> Response:
    """What kiosks reported, newest first; sealed data stays sealed."""
    query = select(EventRow).order_by(EventRow.seq.desc()).limit(EVENTS_SHOWN)
    if kind.isprintable() and kind:
        query = query.where(EventRow.kind == kind)
    if before:
        query = query.where(EventRow.seq < before)
    with county.database.reading() as session:
        rows = session.scalars(query).all()
    older = rows[-1].seq if len(rows) == EVENTS_SHOWN else 0
    return staff_page("staff_events.html", staff, here="events", rows=rows, kind=kind, older=older)
