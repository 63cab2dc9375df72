"""`GET /v1/changes`: pages of versioned documents after a cursor.

The documents lie in the database as the JSON that they are on the wire and were checked when they were published; a
page is put together from them without being parsed again.
"""

import gzip
import json
import re
from typing import Annotated

from fastapi import APIRouter, Header, Query
from fastapi.responses import Response
from pydantic import StringConstraints
from sqlalchemy import bindparam, or_, select

from sync.contract.messages import MAX_DOCUMENTS, ChangesPage
from sync.county_server.county import County, CountyOfRequest
from sync.county_server.kiosk_auth import SIGNED_PROBLEMS, KioskOfRequest, SignedRoute
from sync.county_server.models import DocumentRow
from sync.county_server.problems import Refused, Trouble, problem_responses

PAGE_BYTES = 4 * 1024 * 1024
"""A page ends when its documents reach this; the kiosk drops pages beyond MAX_PAGE_BYTES (16 MiB)."""
GZIP_LEVEL = 1
GZIP_FROM_BYTES = 1024

router = APIRouter(tags=["kiosk"], route_class=SignedRoute)

_CURSOR = re.compile(r"c([0-9]{1,18})")

_CHANGES = (
    select(DocumentRow.kind, DocumentRow.id, DocumentRow.seq, DocumentRow.body)
    .where(
        DocumentRow.seq > bindparam("after"),
        or_(DocumentRow.audience.is_(None), DocumentRow.audience == bindparam("kiosk")),
    )
    .order_by(DocumentRow.seq)
    .limit(MAX_DOCUMENTS + 1)
)

Cursor = Annotated[str, StringConstraints(max_length=200)]


@router.get(
    "/v1/changes",
    response_model=ChangesPage,
    responses=SIGNED_PROBLEMS | problem_responses(Trouble.CURSOR_UNKNOWN, Trouble.MESSAGE_INVALID),
)
def changes(
    kiosk: KioskOfRequest,
    county: CountyOfRequest,
    since: Annotated[Cursor, Query()] = "",
    accept_encoding: Annotated[str, Header()] = "",
) -> Response:
    """Documents that changed after `since` (empty: all), oldest change first, at most 500."""
    page = changes_page(county, kiosk.id, _after(since))
    if "gzip" in accept_encoding and len(page) >= GZIP_FROM_BYTES:
        headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        return Response(gzip.compress(page, GZIP_LEVEL), headers=headers, media_type="application/json")
    return Response(page, media_type="application/json")


def changes_page(county: County, kiosk_id: str, after: int) -> bytes:
    """One page as JSON (`ChangesPage`)."""
    rows = county.database.alone(_CHANGES, {"after": after, "kiosk": kiosk_id})
    documents: list[str] = []
    size = 0
    for kind, id, seq, body in rows[:MAX_DOCUMENTS]:
        document = f'{{"kind":"{kind}","id":"{id}","version":{seq},"body":{body or "null"}}}'
        size += len(document.encode())
        if documents and size > PAGE_BYTES:
            break
        documents.append(document)
        after = seq
    more = json.dumps(len(documents) < len(rows))
    now = county.clock.now().isoformat()
    return f'{{"documents":[{",".join(documents)}],"cursor":"c{after}","more":{more},"server_time":"{now}"}}'.encode()


def _after(cursor: str) -> int:
    if not cursor:
        return 0
    match = _CURSOR.fullmatch(cursor)
    if match is None:
        raise Refused(Trouble.CURSOR_UNKNOWN)
    return int(match[1])
