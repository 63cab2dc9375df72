"""The one door to the kiosk's own truth on disk. Everything behind it is one idea a file; this is only the door.

Thread-safe; the screen's process and the sync worker open the same file at the same time. Only frozen dataclasses go
in and out. Every method may raise `StoreUnavailable` (the world's fault: nothing was given or changed, call again) or
`StoreBug` (ours).
"""

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from uuid import UUID

from kiosk.domain.catalogue import Candidates, Department, ItemSummary, ServiceItem, Theme
from kiosk.domain.certificates import CertificateUse, IssuerKey, Revocations
from kiosk.domain.clock import Clock, SystemClock, hall_day
from kiosk.domain.queueing import Lease, Queue, QueueStatus, Ticket, TicketOrder, TicketState
from kiosk.domain.station import HallFacts, Identity
from offline_store import (
    catalogue,
    certificates,
    guides,
    help_calls,
    numbers,
    outbox,
    projection,
    retention,
    schema,
    search,
    station,
    sync_state,
    tickets,
)
from offline_store.database import Database
from offline_store.engine import PATIENCE_S, Connector
from offline_store.errors import Conflict
from offline_store.files import StoreFiles
from offline_store.high_water import HighWater
from offline_store.opening import Opener
from offline_store.records import LeaseWant, OutboxEvent, OutboxHealth, RejectedEvent

if TYPE_CHECKING:  # the screen's process never loads pydantic for it
    from sqlalchemy import Connection

    from sync.contract.messages import ChangesPage, EventVerdict


class Store:
    """Made by `Store.open` or `Store.in_memory`; a context manager that closes it."""

    def __init__(self, database: Database, clock: Clock, opener: Opener | None) -> None:
        self._database = database
        self._clock = clock
        self._opener = opener
        self._high_water = HighWater(None if opener is None else opener.files.high_water)

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock | None = None,
        *,
        connect: Connector = sqlite3.connect,
        patience_s: float = PATIENCE_S,
    ) -> Self:
        """Open the file; make it, bring its tables up, or put a good backup in its place where that is needed.

        `connect` stands for `sqlite3.connect` in the proofs by force; `patience_s` is how long another process may
        hold the file. Raises StoreUnavailable; NEWER_SCHEMA where a newer program wrote the file.
        """
        opener = Opener(StoreFiles(path), connect, clock or SystemClock(), patience_s)
        opener.open()
        database = Database(path, opener.mend, connect=connect, patience_s=patience_s)
        return cls(database, opener.clock, opener)

    @classmethod
    def in_memory(cls, clock: Clock | None = None) -> Self:
        """The same store without a file; gone when it is closed."""
        database = Database(None)
        with database.write() as connection:
            schema.create(connection)
        return cls(database, clock or SystemClock(), None)

    def close(self) -> None:
        """Give the file back; the store is not used afterwards."""
        self._database.close()

    def maintain(self) -> None:
        """Housekeeping at a quiet time, every few minutes: forget, tidy, copy a backup when one is due."""
        with self._database.write() as c:
            retention.purge(c, self._now(c))
        if self._opener is not None:
            with self._database.judging():
                self._opener.tidy()
                self._opener.back_up_when_due()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- catalogue ---------------------------------------------------------------------------------------------------

    def departments(self) -> tuple[Department, ...]:
        """实施主体, in the county's order."""
        with self._database.read() as c:
            return catalogue.departments(c)

    def themes(self) -> tuple[Theme, ...]:
        """主题, in the county's order."""
        with self._database.read() as c:
            return catalogue.themes(c)

    def items_of_theme(self, code: str) -> tuple[ItemSummary, ...]:
        """Items of one topic, the popular ones first."""
        with self._database.read() as c:
            return catalogue.items_of_theme(c, code)

    def items_of_department(self, code: str) -> tuple[ItemSummary, ...]:
        """Items of one department, the popular ones first."""
        with self._database.read() as c:
            return catalogue.items_of_department(c, code)

    def popular_items(self, limit: int) -> tuple[ItemSummary, ...]:
        """What most people come for."""
        with self._database.read() as c:
            return catalogue.popular_items(c, limit)

    def item(self, code: str) -> ServiceItem | None:
        """Everything of one guide page; None where the county has no such item (any more)."""
        with self._database.read() as c:
            return catalogue.item(c, code)

    def item_count(self) -> int:
        """Items of the catalogue."""
        with self._database.read() as c:
            return catalogue.item_count(c)

    def search(self, query: str, limit: int = 20) -> tuple[ItemSummary, ...]:
        """Items by hanzi, pinyin, initials, colloquial words or foreign names; the popular ones for an empty query."""
        with self._database.read() as c:
            return search.search(c, query, limit)

    def candidates(self, query: str, limit: int = 6) -> Candidates:
        """Hanzi words of the catalogue for the pinyin or initials that were typed last."""
        with self._database.read() as c:
            return search.candidates(c, query, limit)

    def catalogue_as_of(self) -> datetime | None:
        """County time at which the kiosk last had everything the county has; None before."""
        with self._database.read() as c:
            return sync_state.catalogue_as_of(c)

    # --- queues and tickets ------------------------------------------------------------------------------------------

    def queues(self) -> tuple[Queue, ...]:
        """窗口队列, in the county's order."""
        with self._database.read() as c:
            return catalogue.queues(c)

    def queue_status(self, code: str) -> QueueStatus | None:
        """The county's word of today plus the numbers given here since; None where it has not spoken today."""
        with self._database.read() as c:
            return projection.queue_status(c, code, self._now(c))

    def issue_ticket(self, order: TicketOrder) -> Ticket:
        """Give a number, for good, in one transaction {number, ticket, outbox event}; durable on return.

        The same order again gives the same ticket. Raises AlreadyQueued, NumbersExhausted.
        """
        try:
            with self._database.write() as c:
                return tickets.issue(c, self._high_water, order, self._clock.now())
        except Conflict:
            with self._database.read() as c:
                return tickets.answer_to(c, order, self._now(c))

    def begin_print(self, ticket_id: UUID) -> Ticket:
        """The paper is about to be tried (again): PRINTING, one print more."""
        with self._database.write() as c:
            return tickets.begin_print(c, ticket_id)

    def record_paper(self, ticket_id: UUID, state: TicketState) -> Ticket:
        """What came of the paper: PRINTED, UNKNOWN or FAILED, with an event for the county.

        The first outcome of a print stays, and a later one changes nothing, but that UNKNOWN may become PRINTED.
        """
        with self._database.write() as c:
            return tickets.record_paper(c, self._high_water, ticket_id, state, self._now(c))

    def ticket(self, ticket_id: UUID) -> Ticket | None:
        """One ticket with the county's word on it."""
        with self._database.read() as c:
            return tickets.find(c, ticket_id)

    def recent_tickets(self, limit: int) -> tuple[Ticket, ...]:
        """The newest first."""
        with self._database.read() as c:
            return tickets.recent(c, limit)

    def mark_unproven_unknown(self) -> int:
        """At start-up of the screen's process: tickets without proof of their paper become UNKNOWN; how many."""
        with self._database.write() as c:
            return tickets.mark_unproven_unknown(c, self._now(c))

    # --- certificates, guides, help, hall ----------------------------------------------------------------------------

    def issuer_keys(self) -> tuple[IssuerKey, ...]:
        """The allow-list of certificate issuers."""
        with self._database.read() as c:
            return certificates.issuer_keys(c)

    def revocations(self) -> Revocations | None:
        """吊销名单; None where the county never sent one."""
        with self._database.read() as c:
            return certificates.revocations(c)

    def nonce_seen(self, nonce: str) -> bool:
        """Whether a code with this nonce served here before."""
        with self._database.read() as c:
            return certificates.nonce_seen(c, nonce)

    def record_certificate_use(self, use: CertificateUse) -> None:
        """用证记录: nonce and event in one transaction. Raises NonceSeen."""
        with self._database.write() as c:
            certificates.record_use(c, use, self._now(c))

    def record_guide_taken(self, item_code: str, way: guides.Way) -> None:
        """A list of materials was taken away, on paper or on the phone."""
        with self._database.write() as c:
            guides.record_taken(c, item_code, way, self._now(c))

    def call_help(self, page: str) -> UUID:
        """呼叫帮助 from this page; returns the id of the call."""
        with self._database.write() as c:
            return help_calls.call(c, page, self._now(c))

    def cancel_help(self, call_id: UUID) -> None:
        """The citizen took the call back."""
        with self._database.write() as c:
            help_calls.cancel(c, call_id, self._now(c))

    def help_state(self, call_id: UUID) -> str | None:
        """`answered` or `closed` once staff said so; None until then."""
        with self._database.read() as c:
            return help_calls.state(c, call_id)

    def hall(self) -> HallFacts | None:
        """What the county last said of the hall."""
        with self._database.read() as c:
            return station.hall(c)

    # --- outbox (sync agent) -----------------------------------------------------------------------------------------

    def pending_events(self, limit: int) -> tuple[OutboxEvent, ...]:
        """Events to send next: fewest failed attempts first, then the oldest."""
        with self._database.read() as c:
            return outbox.pending(c, limit)

    def settle(self, verdicts: "Iterable[EventVerdict]") -> None:
        """The county's verdicts: accepted and duplicate ones are gone, rejected ones kept for staff."""
        with self._database.write() as c:
            outbox.settle(c, verdicts, self._now(c))

    def note_failed_attempt(self, ids: Iterable[UUID]) -> None:
        """A batch did not arrive: its events come after the others now."""
        with self._database.write() as c:
            outbox.note_failed_attempt(c, ids)

    def outbox_health(self) -> OutboxHealth:
        """How far the county is behind."""
        with self._database.read() as c:
            return outbox.health(c)

    def rejected_events(self) -> tuple[RejectedEvent, ...]:
        """Events that the county refused, the newest first."""
        with self._database.read() as c:
            return outbox.rejected(c)

    # --- pull and leases (sync agent) --------------------------------------------------------------------------------

    def cursor(self) -> str | None:
        """Up to where the county's changes are applied; None before the first page."""
        with self._database.read() as c:
            return sync_state.cursor(c)

    def apply_page(self, page: "ChangesPage") -> None:
        """Apply a page of changes and its cursor in one transaction. Raises BrokenPage: nothing was changed."""
        from offline_store import pull

        with self._database.write() as c:
            pull.apply_page(c, page)

    def lease_wants(self, day: date) -> tuple[LeaseWant, ...]:
        """Blocks of numbers to ask for; an unanswered one comes again under the same id."""
        with self._database.write() as c:
            return numbers.lease_wants(c, day)

    def add_lease(self, lease: Lease) -> None:
        """Take a leased block; the same again changes nothing. Raises BrokenLease."""
        with self._database.write() as c:
            numbers.add_lease(c, self._high_water, lease, hall_day(self._now(c)))

    def numbers_left(self, day: date) -> dict[str, int]:
        """Leased numbers left of each queue."""
        with self._database.read() as c:
            return numbers.numbers_left(c, day)

    # --- identity and clock ------------------------------------------------------------------------------------------

    def identity(self) -> Identity | None:
        """Who enrolment made this kiosk; None before."""
        with self._database.read() as c:
            return station.identity(c)

    def save_identity(self, identity: Identity) -> None:
        """Enrolment succeeded."""
        with self._database.write() as c:
            station.save_identity(c, identity)

    def server_offset(self) -> timedelta:
        """County time minus kiosk time, zero before it was measured."""
        with self._database.read() as c:
            return sync_state.server_offset(c)

    def save_server_offset(self, offset: timedelta) -> None:
        """A new measurement of `server_offset`."""
        with self._database.write() as c:
            sync_state.save_server_offset(c, offset)

    def _now(self, connection: "Connection") -> datetime:
        """County time: the kiosk's clock corrected by the measured offset; tickets are ordered by it."""
        return self._clock.now() + sync_state.server_offset(connection)
