"""`/g/{item_code}` and `/t/{ticket_id}`: pages that a QR code on screen or paper opens on the citizen's phone.

Public and small (one request, no script), Chinese first. They hold nothing personal: a ticket's id tells no more than
the number on the paper, and nobody guesses it.
"""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import FileResponse, HTMLResponse
from sqlalchemy.orm import Session

from kiosk.domain.asset_paths import asset
from kiosk.domain.language import Language
from sync.contract.messages import DepartmentBody, NoticeBody, QueueBody, ServiceItemBody
from sync.county_server import phone_pages
from sync.county_server.catalogue_import import HALL_ID
from sync.county_server.county import CountyOfRequest
from sync.county_server.documents import body_of
from sync.county_server.models import TicketRow
from sync.county_server.pages import hashed_style, page
from sync.county_server.phone_texts import say
from sync.county_server.statuses import people_ahead, queue_pace, wait_for

REFRESH_S = 20

router = APIRouter(include_in_schema=False)

_STYLE, _STYLE_SOURCE = hashed_style("phone.css")
_POLICY = f"default-src 'none'; style-src {_STYLE_SOURCE}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

ChosenLanguage = Annotated[str, Query(alias="lang", max_length=8)]


@router.get("/g/{item_code}")
def guide(item_code: str, county: CountyOfRequest, lang: ChosenLanguage = "zh") -> HTMLResponse:
    """A guide to take home."""
    language = _language(lang)
    with county.database.reading() as session:
        frame = _frame(session, language)
        raw = body_of(session, "service_item", item_code) if item_code.isprintable() else None
        if raw is None:
            return _missing(frame, "guide", language)
        item = ServiceItemBody.model_validate(raw)
        department = body_of(session, "department", item.department_code)
    source = DepartmentBody.model_validate(department).name if department else item.place
    values = phone_pages.guide(item, phone_pages.in_language(source, language), language)
    return _page("phone_guide.html", frame | values)


@router.get("/t/{ticket_id}")
def ticket(ticket_id: str, county: CountyOfRequest, lang: ChosenLanguage = "zh") -> HTMLResponse:
    """How a number stands; the page renews itself."""
    language = _language(lang)
    now = county.clock.now()
    with county.database.reading() as session:
        frame = _frame(session, language) | {"refresh_s": REFRESH_S}
        row = session.get(TicketRow, id) if (id := _uuid(ticket_id)) else None
        if row is None:
            return _missing(frame, "ticket", language)
        raw = body_of(session, "queue", row.queue_code)
        wait = wait_for(people_ahead(session, row), queue_pace(session, row.queue_code, row.day))
        queue = QueueBody.model_validate(raw) if raw else None
        values = phone_pages.ticket(row, queue, wait, language, now)
    return _page("phone_ticket.html", frame | values)


@router.get("/favicon.ico")
def favicon() -> FileResponse:
    """The hall's mark in the browser's tab."""
    return FileResponse(
        asset("icons", "mark.svg"), media_type="image/svg+xml", headers={"Cache-Control": "max-age=86400"}
    )


def _frame(session: Session, language: Language) -> dict[str, object]:
    hall = body_of(session, "hall", HALL_ID)
    return phone_pages.frame(NoticeBody.model_validate(hall) if hall else None, language)


def _missing(frame: dict[str, object], kind: str, language: Language) -> HTMLResponse:
    title, text = say(f"{kind}.unknown_title", language), say(f"{kind}.unknown", language)
    return _page("phone_missing.html", frame | {"missing_title": title, "missing": text}, status=404)


def _page(template: str, values: dict[str, object], status: int = 200) -> HTMLResponse:
    return page(template, _POLICY, status, style=_STYLE, **values)


def _language(code: str) -> Language:
    try:
        return Language(code)
    except ValueError:
        return Language.ZH


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
