"""Who of the staff is behind a request, and that the request comes from our own pages.

A session lives in a cookie that scripts cannot read and other sites cannot send (HttpOnly, SameSite=Strict, Secure
behind HTTPS). Each form carries the session's own token besides, and the browser's Origin must be ours.
"""

import hmac
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from sync.county_server.county import County, CountyOfRequest
from sync.county_server.problems import Refused, Trouble
from sync.county_server.staff_accounts import SESSION_LIFETIME, SignedIn, find_session

SIGN_IN = "/staff/sign-in"


class NotSignedIn(Exception):
    """Leads to the sign-in page."""


def cookie_name(county: County) -> str:
    """`__Host-` binds the cookie to this host and to HTTPS; browsers refuse the prefix without it."""
    return "__Host-county" if county.settings.is_https else "county"


def set_session_cookie(response: Response, county: County, token: str) -> None:
    """Hand a session to the browser."""
    response.set_cookie(
        cookie_name(county),
        token,
        max_age=int(SESSION_LIFETIME.total_seconds()),
        path="/",
        secure=county.settings.is_https,
        httponly=True,
        samesite="strict",
    )


def session_token(request: Request, county: County) -> str:
    """The cookie's token, empty without one."""
    return request.cookies.get(cookie_name(county), "")


def _signed_in(request: Request, county: CountyOfRequest) -> SignedIn:
    token = session_token(request, county)
    if token:
        with county.database.writing() as session:
            staff = find_session(session, token, county.clock.now())
        if staff is not None:
            return staff
    raise NotSignedIn


StaffOfRequest = Annotated[SignedIn, Depends(_signed_in)]


def check_origin(request: Request) -> None:
    """Refuse a form that another site sent. Browsers name the sender of each POST."""
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise Refused(Trouble.FOREIGN_FORM)


def _own_form(request: Request, staff: StaffOfRequest, csrf: Annotated[str, Form()] = "") -> SignedIn:
    check_origin(request)
    if not hmac.compare_digest(csrf.encode(), staff.csrf.encode()):
        raise Refused(Trouble.FOREIGN_FORM)
    return staff


StaffOfForm = Annotated[SignedIn, Depends(_own_form)]
"""The signed-in member of staff, where the request is a form of our own page."""


def _manager(staff: StaffOfRequest) -> SignedIn:
    if not staff.may_manage:
        raise Refused(Trouble.NOT_ALLOWED)
    return staff


def _opener(staff: StaffOfRequest) -> SignedIn:
    if not staff.may_open_personal:
        raise Refused(Trouble.NOT_ALLOWED)
    return staff


def _managers_form(staff: StaffOfForm) -> SignedIn:
    return _manager(staff)


def _openers_form(staff: StaffOfForm) -> SignedIn:
    return _opener(staff)


ManagerOfRequest = Annotated[SignedIn, Depends(_manager)]
ManagerOfForm = Annotated[SignedIn, Depends(_managers_form)]
OpenerOfRequest = Annotated[SignedIn, Depends(_opener)]
OpenerOfForm = Annotated[SignedIn, Depends(_openers_form)]


async def to_sign_in(request: Request, error: Exception) -> Response:  # noqa: ARG001  # Starlette's signature
    """Exception handler of NotSignedIn."""
    return RedirectResponse(SIGN_IN, status_code=303)
