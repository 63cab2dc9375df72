"""Leases (号段): numbers are fetched ahead of need, so that tickets are given with or without a network."""

import logging
from datetime import date, datetime, timedelta

from kiosk.domain.clock import HALL_ZONE, hall_day
from kiosk.domain.queueing import Lease
from kiosk.log_events import LogEvent, log_event
from offline_store.errors import BrokenLease
from offline_store.records import LeaseWant
from offline_store.store import Store
from sync.agent.client import BrokenAnswer, CountyClient, CountyRefused, Signer
from sync.contract.messages import LeaseReply, LeaseRequest

logger = logging.getLogger(__name__)

TOMORROW_FROM_HOUR = 20
"""Hall time from which tomorrow's first numbers are fetched: the morning may have no network."""
ASK_AGAIN = timedelta(minutes=10)
"""After the county had no number left of a queue's day (a late kiosk may have returned some)."""


class Leaser:
    """Remembers which queues' days are exhausted, for a while."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._exhausted: dict[tuple[str, date], datetime] = {}
        self._is_broken = False

    def lease(self, client: CountyClient, signer: Signer, now: datetime) -> bool | None:
        """Ask for every block that is wanted; `now` is county time. None where nothing was asked, else False.

        A refused or impossible block stops no other. Raises SyncError (the first one met), StoreUnavailable.
        """
        self._exhausted = {key: at for key, at in self._exhausted.items() if now - at < ASK_AGAIN}
        first_error: BrokenAnswer | CountyRefused | None = None
        has_asked = False
        for day in _days(now):
            for want in self._store.lease_wants(day):
                if (want.queue_code, day) in self._exhausted:
                    continue
                has_asked = True
                try:
                    self._ask(client, signer, want, now)
                except (BrokenAnswer, CountyRefused) as error:
                    if isinstance(error, CountyRefused) and error.status in {401, 429}:
                        raise
                    first_error = first_error or error
        if first_error is not None:
            raise first_error
        self._is_broken = False
        return False if has_asked else None

    def _ask(self, client: CountyClient, signer: Signer, want: LeaseWant, now: datetime) -> None:
        request = LeaseRequest(id=want.id, queue_code=want.queue_code, day=want.day, size=want.size)
        reply = client.lease(signer, request)
        try:
            lease = _checked(reply, want)
            if lease is None:
                self._exhausted[want.queue_code, want.day] = now
            else:
                self._store.add_lease(lease)
        except BrokenLease as error:
            if not self._is_broken:
                self._is_broken = True
                log_event(logger, logging.ERROR, LogEvent.SYNC_BROKEN_PAGE, what="lease", queue=want.queue_code)
            raise BrokenAnswer(f"The county's numbers for queue {want.queue_code} can't be: {error}.") from error


def _checked(reply: LeaseReply, want: LeaseWant) -> Lease | None:
    """The block that was asked for, None where there is none left. Raises BrokenLease for any other answer."""
    if (reply.id, reply.queue_code, reply.day) != (want.id, want.queue_code, want.day):
        raise BrokenLease("an answer to another question")
    if reply.first is None and reply.last is None:
        return None
    if reply.first is None or reply.last is None or not 0 <= reply.last - reply.first < want.size:
        raise BrokenLease("a block of another size")
    return Lease(reply.id, reply.queue_code, reply.day, reply.first, reply.last)


def _days(now: datetime) -> tuple[date, ...]:
    today = hall_day(now)
    evening = now.astimezone(HALL_ZONE).hour >= TOMORROW_FROM_HOUR
    return (today, today + timedelta(days=1)) if evening else (today,)
