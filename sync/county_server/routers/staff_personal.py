"""`/staff/personal`: sealed personal data, listed and opened only for those who may, each look recorded."""

from typing import Annotated

from fastapi import APIRouter, Form
from fastapi.responses import Response

from sync.county_server.county import CountyOfRequest
from sync.county_server.personal_data import MAX_REASON, NothingToOpen, looks, open_person, sealed_tickets
from sync.county_server.staff_accounts import SignedIn
from sync.county_server.staff_pages import staff_page
from sync.county_server.staff_request import OpenerOfForm, OpenerOfRequest

router = APIRouter(include_in_schema=False)


@router.get("/staff/personal")
def personal_page(opener: OpenerOfRequest, county: CountyOfRequest) -> Response:
    """Tickets whose holder is known, by number only, and the record of looks."""
    return _page(opener, county)


@router.post("/staff/personal/{seq}/open")
def open_form(
    seq: int,
    opener: OpenerOfForm,
    county: CountyOfRequest,
    reason: Annotated[str, Form(max_length=MAX_REASON)] = "",
) -> Response:
    """Open one, for a reason."""
    if not (reason := reason.strip()) or not reason.isprintable():
        return _page(opener, county, problem="先写明为什么要看。")
    try:
        label, person = open_person(county, seq, opener.name, reason)
    except NothingToOpen:
        return _page(opener, county, problem="打不开：没有密封的信息，或不是用本县的密钥密封的。")
    return _page(opener, county, label=label, id_number=person.id_number, name=person.name or "")


def _page(
    opener: SignedIn, county: CountyOfRequest, problem: str = "", label: str = "", id_number: str = "", name: str = ""
) -> Response:
    with county.database.reading() as session:
        lines, record = sealed_tickets(session), looks(session)
    return staff_page(
        "staff_personal.html",
        opener,
        here="personal",
        lines=lines,
        record=record,
        problem=problem,
        label=label,
        id_number=id_number,
        name=name,
    )
