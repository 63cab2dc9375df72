"""What a server does unasked: publish queue statuses that are behind, and forget what need not be kept.

Every server of a county does it; row locks keep them from doing it twice. A database that is away is logged once, and
tried again for ever.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from fastapi.concurrency import run_in_threadpool
from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from kiosk.log_events import LogEvent, log_event
from sync.contract.signing import NONCE_MEMORY
from sync.county_server.county import County
from sync.county_server.models import DocumentRow, Nonce, StaffSession
from sync.county_server.staff_accounts import SESSION_LIFETIME
from sync.county_server.statuses import are_statuses_behind, mark_stale_statuses, refresh_statuses

STATUS_EVERY_S = 1.0
FORGET_EVERY = timedelta(minutes=1)
SPOKEN = ("ticket_state", "help_state")
SPOKEN_LIFETIME = timedelta(days=2)
"""What became of a ticket or a call interests its kiosk for a day."""

logger = logging.getLogger(__name__)


@contextlib.asynccontextmanager
async def running(county: County, every_s: float = STATUS_EVERY_S) -> AsyncIterator[None]:
    """Do it for the block."""
    task = asyncio.create_task(_run(county, every_s))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _run(county: County, every_s: float) -> None:
    forgotten_at: datetime | None = None
    is_away = False
    while True:
        now = county.clock.now()
        try:
            if await run_in_threadpool(_refresh, county, now):
                county.hub.poke()
            if forgotten_at is None or now - forgotten_at >= FORGET_EVERY:
                await run_in_threadpool(_forget, county, now)
                forgotten_at = now
        except SQLAlchemyError as error:
            if not is_away:
                log_event(logger, logging.ERROR, LogEvent.COUNTY_DATABASE_AWAY, kind=type(error).__name__)
            is_away = True
        else:
            if is_away:
                log_event(logger, logging.INFO, LogEvent.COUNTY_DATABASE_BACK)
            is_away = False
        await asyncio.sleep(every_s)


def _refresh(county: County, now: datetime) -> int:
    with county.database.reading() as session:
        if not are_statuses_behind(session, now):
            return 0
    with county.database.writing() as session:
        return refresh_statuses(session, now)


def _forget(county: County, now: datetime) -> None:
    with county.database.writing() as session:
        forget(session, now)
        mark_stale_statuses(session, now)


def forget(session: Session, now: datetime) -> None:
    """Drop nonces whose signatures have gone stale, sessions that ended, and words on tickets of past days."""
    session.execute(delete(Nonce).where(Nonce.seen_at < now - NONCE_MEMORY))
    session.execute(delete(StaffSession).where(StaffSession.created_at < now - SESSION_LIFETIME))
    session.execute(
        delete(DocumentRow).where(DocumentRow.kind.in_(SPOKEN), DocumentRow.published_at < now - SPOKEN_LIFETIME)
    )
