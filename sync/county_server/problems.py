"""RFC 9457 problem details for every refusal: the list of them, and the handlers that write them.

`type` is `/problems/<slug>` and stable: programs branch on it. `title` is one sentence for people. No problem repeats
what the caller sent: it could be personal.
"""

import logging
import traceback
from enum import Enum
from http import HTTPStatus
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.log_events import LogEvent, log_event
from sync.contract.messages import Problem

MEDIA_TYPE = "application/problem+json"
MAX_ERRORS_TOLD = 20
PLACES_LOGGED = 3

logger = logging.getLogger(__name__)


class Trouble(Enum):
    """Slug, status and title of each problem."""

    SIGNATURE_MISSING = ("signature-missing", 401, "The request is not signed.")
    SIGNATURE_BAD = ("signature-bad", 401, "The signature does not fit the request.")
    SIGNATURE_STALE = ("signature-stale", 401, "The signature is too old, or from a clock that is ahead.")
    SIGNATURE_REPLAYED = ("signature-replayed", 401, "This very request was received before.")
    KIOSK_UNKNOWN = ("kiosk-unknown", 401, "No enrolled kiosk signs with this key.")
    CODE_WRONG = ("enrolment-code-wrong", 403, "The enrolment code is unknown, used or expired.")
    TOO_MANY_TRIES = ("too-many-tries", 429, "Too many wrong enrolment codes: wait a few minutes.")
    KEY_IN_USE = ("key-in-use", 409, "Another kiosk is enrolled with this key.")
    LEASE_OF_ANOTHER = ("lease-of-another", 409, "This lease id was used for another request.")
    DAY_OUT_OF_RANGE = ("day-out-of-range", 422, "Numbers are leased for the days from yesterday to a week ahead.")
    QUEUE_UNKNOWN = ("queue-unknown", 422, "The county has no such queue.")
    CURSOR_UNKNOWN = ("cursor-unknown", 422, "This cursor is none of this server's.")
    MESSAGE_INVALID = ("message-invalid", 422, "The message is not what the contract says.")
    TOO_LARGE = ("too-large", 413, "The body is larger than this server reads.")
    TOO_SLOW = ("too-slow", 408, "The body did not arrive in time.")
    ENCODING_UNKNOWN = ("encoding-unknown", 415, "Only an identity or gzip content encoding is read.")
    FOREIGN_FORM = ("foreign-form", 403, "This form was not sent from our own page: load the page again.")
    NOT_ALLOWED = ("not-allowed", 403, "This account has no right to do that.")
    NO_SUCH_PAGE = ("not-found", 404, "There is no such page.")
    DATABASE_AWAY = ("database-away", 503, "The county's database is out of reach: try again later.")
    SERVER_FAULT = ("server-fault", 500, "A fault of the server; it was logged.")

    def __init__(self, slug: str, status: int, title: str) -> None:
        self.slug = slug
        self.status = status
        self.title = title


class Refused(HTTPException):
    """Raise it anywhere in a request. An HTTPException, for FastAPI lets only those through while it reads a body."""

    def __init__(self, trouble: Trouble, detail: str = "", **more: Any) -> None:
        super().__init__(trouble.status, trouble.title)
        self.trouble = trouble
        self.problem = problem(trouble.slug, trouble.status, trouble.title, detail, **more)


def problem(slug: str, status: int, title: str, detail: str = "", **more: Any) -> dict[str, Any]:
    """The body of a problem; `more` are extension members."""
    return Problem(type=f"/problems/{slug}", title=title, status=status, detail=detail, **more).model_dump(mode="json")


def problem_responses(*troubles: Trouble) -> dict[int | str, dict[str, Any]]:
    """For the OpenAPI document: the problems that an operation may answer with, by status."""
    by_status: dict[int | str, list[str]] = {}
    for trouble in troubles:
        by_status.setdefault(trouble.status, []).append(f"`{trouble.slug}`: {trouble.title}")
    return {
        status: {
            "description": " ".join(lines),
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status, lines in by_status.items()
    }


def install(app: FastAPI) -> None:
    """Let every refusal and every fault of `app` come out as a problem, or as a page where a browser asks."""
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(OperationalError, _database_away)
    app.add_exception_handler(ClientDisconnect, _gone)
    app.add_middleware(Faults)

    @app.get("/problems/{slug}", include_in_schema=False)
    async def problem_page(slug: str) -> PlainTextResponse:
        """What a problem's `type` means."""
        titles = [f"{trouble.status}: {trouble.title}" for trouble in Trouble if trouble.slug == slug]
        if not titles:
            raise Refused(Trouble.NO_SUCH_PAGE)
        return PlainTextResponse(titles[0])


def _answer(request: Request, body: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    status = int(body["status"])
    if request.url.path.startswith("/v1/") or "text/html" not in request.headers.get("accept", ""):
        return JSONResponse(body, status, headers=headers, media_type=MEDIA_TYPE)
    # Both texts are the server's own: nothing of the request gets into the page.
    page = f"<!doctype html><meta charset=utf-8><title>{status}</title><h1>{body['title']}</h1><p>{body['detail']}</p>"
    return HTMLResponse(page, status, headers=headers)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)  # noqa: S101  # registered for this class only
    headers: dict[str, str] = {}
    if error.trouble.status in {429, 503}:
        headers["Retry-After"] = "60"
    if error.trouble in {Trouble.TOO_LARGE, Trouble.TOO_SLOW}:
        headers["Connection"] = "close"  # or uvicorn would read the rest of the body, however long, to throw it away
    return _answer(request, error.problem, headers)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    trouble = Trouble.MESSAGE_INVALID
    where = [
        {"at": "/".join(map(str, entry["loc"])), "why": str(entry["type"])}
        for entry in error.errors()[:MAX_ERRORS_TOLD]
    ]
    return _answer(request, problem(trouble.slug, trouble.status, trouble.title, errors=where))


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    if error.status_code == HTTPStatus.BAD_REQUEST:  # FastAPI's word for a body that is not even text
        trouble = Trouble.MESSAGE_INVALID
        return _answer(request, problem(trouble.slug, trouble.status, trouble.title))
    title = HTTPStatus(error.status_code).phrase
    slug = title.lower().replace(" ", "-").replace("'", "")
    return _answer(request, problem(slug, error.status_code, title), dict(error.headers or {}))


async def _database_away(request: Request, _: Exception) -> Response:
    # Not logged here: a fleet asks often. The upkeep logs the first failure and the recovery.
    trouble = Trouble.DATABASE_AWAY
    return _answer(request, problem(trouble.slug, trouble.status, trouble.title), {"Retry-After": "60"})


async def _gone(_: Request, error: Exception) -> Response:
    """A kiosk on a weak network hung up in the middle of its request: nobody reads this, and nothing is wrong here."""
    logger.debug("county.client_gone %s", type(error).__name__)
    return Response(status_code=HTTPStatus.BAD_REQUEST)


def _places(error: Exception) -> str:
    """The innermost places of our own code: `events.py:24 < kiosk_auth.py:66`."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if ".venv" not in frame.filename]
    return " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames[-PLACES_LOGGED:]))


class Faults:
    """ASGI middleware: a bug of ours becomes a problem document, and a log entry that says where, never with what.

    Starlette's own handling of an unforeseen exception hands it on to uvicorn, which logs its message; a message may
    hold what somebody typed.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and catch what nothing else has caught."""
        has_started = False

        async def noticed(message: Message) -> None:
            nonlocal has_started
            has_started = True
            await send(message)

        try:
            await self._app(scope, receive, noticed)
        except Exception as error:
            if scope["type"] != "http":
                raise
            log_event(logger, logging.ERROR, LogEvent.COUNTY_FAULT, kind=type(error).__name__, at=_places(error))
            if not has_started:
                trouble = Trouble.SERVER_FAULT
                answer = _answer(Request(scope), problem(trouble.slug, trouble.status, trouble.title))
                await answer(scope, receive, send)
