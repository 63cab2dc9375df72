"""Rendering of the staff's pages: one policy, one frame, times in the hall's zone, events in words."""

import json
from datetime import datetime
from typing import Any

from fastapi.responses import HTMLResponse

from kiosk.domain.clock import HALL_ZONE
from sync.contract.rejections import Rejection, rejection_of
from sync.county_server.help_calls import PAGE_WORDS
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


PAPER_WORDS = {"printed": "已打印", "unknown": "不知道打没打出来", "failed": "没打出来"}
WAY_WORDS = {"paper": "打印", "phone": "存手机"}
REJECTION_WORDS = {
    Rejection.FOREIGN_TICKET: "这张号是别的自助机取的",
    Rejection.FOREIGN_CALL: "这次呼叫是别的自助机发出的",
    Rejection.FOREIGN_NUMBER: "这个号码分给了别的自助机",
    Rejection.NUMBER_TAKEN: "这个号码已经有人取了",
    Rejection.WRONG_LABEL: "号码和窗口、自助机对不上",
}


def staff_page(template: str, staff: SignedIn | None, status: int = 200, here: str = "", **values: Any) -> HTMLResponse:
    """A page of the staff; `here` names its tab, `staff` is None before the sign-in."""
    return page(
        template,
        _POLICY,
        status,
        staff=staff,
        here=here,
        in_words=in_words,
        moment=_moment,
        kind_words=KIND_WORDS,
        why_rejected=_why_rejected,
        **values,
    )


def in_words(body: str) -> str:
    """An event's body (JSON) as a short line; what the line leaves out is in the body."""
    event = json.loads(body)
    match event["kind"]:
        case "ticket_issued":
            return f"{event['label']}{'，刷了身份证' if event['identified'] else ''}"
        case "ticket_paper":
            return f"{PAPER_WORDS[event['paper']]}，第 {event['prints']} 次"
        case "certificate_used":
            return f"{event['certificate_type']}{'，离线核验' if event['offline'] else ''}"
        case "guide_taken":
            return f"{event['item_code']}，{WAY_WORDS[event['way']]}"
        case "help_called":
            return PAGE_WORDS.get(event["page"], str(event["page"]))
    return ""


def _why_rejected(reason: str) -> str:
    rejection = rejection_of(reason)
    return REJECTION_WORDS.get(rejection, reason) if rejection else reason


def _moment(value: datetime | None) -> str:
    return "—" if value is None else f"{value.astimezone(HALL_ZONE):%m-%d %H:%M:%S}"
