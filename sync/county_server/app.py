"""The web application: its routes, what guards them, and the two tasks that run beside them."""

import contextlib
from collections.abc import AsyncIterator

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from sync.contract.messages import Problem, PushRequest
from sync.county_server import problems, upkeep
from sync.county_server.bodies import BODY_DEADLINE_S, BodyLimits
from sync.county_server.county import County
from sync.county_server.routers import (
    changes,
    enrolment,
    events,
    heartbeat,
    leases,
    phone,
    staff,
    staff_calls,
    staff_personal,
    stream,
)
from sync.county_server.staff_request import NotSignedIn, to_sign_in

DESCRIPTION = """The wire between kiosks and their county. Every request but the enrolment is signed
(RFC 9421, Ed25519, over @method, @path, @query and the RFC 9530 content digest). Every refusal is a problem document
(RFC 9457)."""


def create_app(county: County, body_deadline_s: float = BODY_DEADLINE_S) -> FastAPI:
    """An application over `county`, whose database must exist (`kiosk-county init`)."""

    @contextlib.asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        async with county.hub.running(), upkeep.running(county):
            yield

    app = FastAPI(
        title="County server of the hall kiosks",
        version="1",
        description=DESCRIPTION,
        docs_url=None,  # its pages load scripts from elsewhere; /openapi.json is enough
        redoc_url=None,
        lifespan=running,
    )
    app.state.county = county
    app.add_middleware(BodyLimits, deadline_s=body_deadline_s)
    problems.install(app)
    app.add_exception_handler(NotSignedIn, to_sign_in)
    for group in (enrolment, changes, events, leases, heartbeat, stream, phone, staff, staff_calls, staff_personal):
        app.include_router(group.router)
    _describe_problems(app)
    return app


def _describe_problems(app: FastAPI) -> None:
    """FastAPI's own description of a refused message is not ours: put the problem document in its place.

    And the one message that its route reads itself (`routers.events`).
    """
    generate = app.openapi

    def described() -> dict[str, object]:
        if app.openapi_schema is None:
            schema = generate()
            schemas = schema["components"]["schemas"]
            schemas["Problem"] = Problem.model_json_schema()
            _, more = models_json_schema([(PushRequest, "validation")], ref_template="#/components/schemas/{model}")
            schemas.update(more["$defs"])
            schemas.pop("HTTPValidationError", None)
            schemas.pop("ValidationError", None)
        return app.openapi_schema or {}

    app.openapi = described  # type: ignore[method-assign]  # FastAPI's documented way to extend the document
