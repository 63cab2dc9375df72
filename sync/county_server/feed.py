"""Waking those who wait: kiosks on the event stream, staff on the page of calls.

One task a process watches the feed's one row: at once when this process wrote, or when PostgreSQL notifies of
another's commit, and once a second in any case. A change for one kiosk wakes that kiosk; a change for all wakes all,
spread out in time, so that a thousand kiosks do not pull at the same moment.
"""

import asyncio
import contextlib
import logging
import random
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field

import psycopg
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from sync.county_server.database import Database
from sync.county_server.documents import CHANNEL
from sync.county_server.models import DocumentRow, Feed

POLL_S = 1.0
SPREAD_PER_KIOSK_S = 0.03
"""Changes for all reach 1,000 kiosks over 30 s, however many changes: some 33 pulls a second for any fleet."""
LISTEN_AGAIN_S = 5.0
STREAMS_PER_KIOSK = 2

STAFF = "staff"
"""Topic of the pages that show calls for help; kiosk ids are the other topics."""

logger = logging.getLogger(__name__)


@dataclass(eq=False)
class Listener:
    """One open stream."""

    topic: str
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    for_all_at: float = 0.0
    """Loop time at which it hears, or last heard, of a change for all."""
    is_superseded: bool = False
    """Its kiosk opened newer streams: this one is a connection that died unnoticed. It should end."""

    async def wait(self, seconds: float) -> bool:
        """Whether something changed within `seconds`."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.woken.wait()
        changed = self.woken.is_set()
        self.woken.clear()
        return changed


class Hub:
    """Listeners of this process, and the task that wakes them. A database that is away is tried again for ever."""

    def __init__(self, database: Database, poll_s: float = POLL_S) -> None:
        self._database = database
        self._poll_s = poll_s
        self._listeners: dict[Listener, None] = {}
        """In the order in which they came."""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._look = asyncio.Event()
        self.is_closing = False
        """Set once the server is told to stop: open streams end, or it would wait for them for ever."""

    def close(self) -> None:
        """End every stream; from the server's own thread."""
        self.is_closing = True
        for listener in self._listeners:
            listener.woken.set()

    @contextlib.contextmanager
    def listening(self, topic: str) -> Iterator[Listener]:
        """Register a stream for the block; yields its Listener."""
        listener = Listener(topic)
        self._supersede(topic)
        self._listeners[listener] = None
        try:
            yield listener
        finally:
            self._listeners.pop(listener, None)

    def _supersede(self, topic: str) -> None:
        """Leave room for one more stream of a kiosk; staff may have as many pages open as they like."""
        standing = [listener for listener in self._listeners if listener.topic == topic != STAFF]
        for listener in standing[: max(0, len(standing) + 1 - STREAMS_PER_KIOSK)]:
            listener.is_superseded = True
            listener.woken.set()
            del self._listeners[listener]

    def poke(self) -> None:
        """Look at the feed now; may be called from any thread, after the commit."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._look.set)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Watch for the block."""
        self._loop = asyncio.get_running_loop()
        tasks = [asyncio.create_task(self._watch())]
        if not self._database.is_sqlite:
            tasks.append(asyncio.create_task(self._listen()))
        try:
            yield
        finally:
            self._loop = None
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _watch(self) -> None:
        known: tuple[int, int] | None = None
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._poll_s):
                    await self._look.wait()
            self._look.clear()
            # With nobody listening nothing is read; the first to come is woken once for nothing.
            known = await self._wake_since(known) if self._listeners else None

    async def _wake_since(self, known: tuple[int, int] | None) -> tuple[int, int] | None:
        """Wake whom the changes since `known` concern; the state seen, or `known` while the database is away."""
        try:
            seq, calls, audiences = await run_in_threadpool(self._news, known[0] if known else None)
        except SQLAlchemyError as error:
            logger.debug("feed away: %s", type(error).__name__)  # the upkeep logs it, and the recovery
            return known
        if known is None or known[1] != calls:
            self._wake(STAFF)
        for audience in audiences:
            if audience is None:
                self._wake_all_kiosks()
            else:
                self._wake(audience)
        return seq, calls

    def _wake_all_kiosks(self) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time()
        kiosks = [listener for listener in self._listeners if listener.topic != STAFF]
        spread = SPREAD_PER_KIOSK_S * len(kiosks)
        for listener in kiosks:
            if listener.for_all_at > now:
                continue  # is about to hear: it will pull this change with the other
            jitter = random.uniform(0, spread)  # noqa: S311  # spreading load, no secret
            listener.for_all_at = max(now + jitter, listener.for_all_at + spread)
            loop.call_at(listener.for_all_at, listener.woken.set)

    def _wake(self, topic: str) -> None:
        for listener in self._listeners:
            if listener.topic == topic:
                listener.woken.set()

    def _news(self, known: int | None) -> tuple[int, int, set[str | None]]:
        """Sequence, counter of calls, and for whom documents changed after `known` (None in the set: for all)."""
        with self._database.reading() as session:
            feed = session.execute(select(Feed.seq, Feed.calls)).one()
            if known is None or feed.seq == known:
                return feed.seq, feed.calls, {None} if known is None else set()
            audiences = session.scalars(select(DocumentRow.audience).where(DocumentRow.seq > known).distinct())
            return feed.seq, feed.calls, set(audiences)

    async def _listen(self) -> None:
        """PostgreSQL tells of commits of other processes; without it, polling remains."""
        url = self._database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        while True:
            try:
                async with await _connected(url) as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    async for _ in connection.notifies():
                        self._look.set()
            except psycopg.Error as error:
                logger.debug("listening ended: %s", type(error).__name__)
            await asyncio.sleep(LISTEN_AGAIN_S)


async def _connected(url: str) -> "psycopg.AsyncConnection[tuple[object, ...]]":
    """A connection, and none left half open: psycopg forgets one whose opening is cancelled (the server stops)."""
    opening = asyncio.ensure_future(psycopg.AsyncConnection.connect(url, autocommit=True))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        with contextlib.suppress(psycopg.Error):
            await (await opening).close()
        raise
