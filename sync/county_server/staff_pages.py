"""Rendering of the staff's pages: one policy, one frame, times in the hall's zone."""

from datetime import datetime
from typing import Any

from fastapi.responses import HTMLResponse

from kiosk.domain.clock import HALL_ZONE
from sync.county_server.pages import page
from sync.county_server.staff_accounts import SignedIn

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

KIND_WORDS = {
    "ticket_issued": "取号",
    "ticket_paper": "小票",
    "certificate_used": "用证",
    "guide_taken": "带走指南",
    "help_called": "呼叫帮助",
    "help_cancelled": "取消呼叫",
}


def staff_page(template: str, staff: SignedIn | None, status: int = 200, here: str = "", **values: Any) -> HTMLResponse:
    """A page of the staff; `here` names its tab, `staff` is None before the sign-in."""
    return page(template, _POLICY, status, staff=staff, here=here, moment=_moment, kind_words=KIND_WORDS, **values)


def _moment(value: datetime | None) -> str:
    return "—" if value is None else f"{value.astimezone(HALL_ZONE):%m-%d %H:%M:%S}"
