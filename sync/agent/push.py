"""Push: waiting events in batches, each event settled by its own verdict.

A batch that fails is halved, and its events come after the others: an event that the county chokes on ends up alone in
its batch, behind all others, and blocks nothing. A batch that can't have arrived is the network's fault and counts
against nobody. What was acknowledged twice, late or never changes nothing: the county keeps each event once.
"""

import logging
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

from kiosk.log_events import LogEvent, log_event
from offline_store.records import OutboxEvent
from offline_store.store import Store
from sync.agent.client import BrokenAnswer, CountyClient, CountyRefused, Signer
from sync.agent.port import SyncError, SyncReason
from sync.agent.wire import WireError
from sync.contract.messages import (
    MAX_EVENTS,
    MAX_PUSH_BYTES,
    Event,
    EventBody,
    EventVerdict,
    PushReply,
    PushRequest,
    VerdictKind,
)

logger = logging.getLogger(__name__)

BATCH_BYTES = MAX_PUSH_BYTES // 2
"""JSON of one batch; an event with sealed data has up to 24 kB."""
ENVELOPE_BYTES = 200
"""JSON around an event's body."""
CAN_NOT_BE_SENT = "this version of the program can't send it"

_body: TypeAdapter[EventBody] = TypeAdapter(EventBody)


class Pusher:
    """Keeps the size of the next batch."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.batch_size = MAX_EVENTS

    def push(self, client: CountyClient, signer: Signer) -> bool | None:
        """Send one batch; whether there may be more, None where there was nothing to send.

        Raises SyncError, StoreUnavailable.
        """
        waiting = self._store.pending_events(self.batch_size)
        events = self._readable(waiting)
        if not events:
            return None
        ids = [event.id for event in events]
        try:
            reply = client.push(signer, PushRequest.model_construct(events=events))
            settled = self._settle(reply, ids)
        except SyncError as error:
            if _may_be_the_batch(error):
                self._store.note_failed_attempt(ids)
                self.batch_size = max(1, len(ids) // 2)
            raise
        if not settled:
            self._store.note_failed_attempt(ids)
            raise BrokenAnswer("The county gave no verdict on what it was sent.")
        is_full = len(waiting) == self.batch_size or len(events) < len(waiting)
        self.batch_size = min(MAX_EVENTS, self.batch_size * 2)
        return is_full

    def _readable(self, waiting: tuple[OutboxEvent, ...]) -> list[Event]:
        """The events as messages, up to the size of a batch. One that is none is set aside for staff."""
        events: list[Event] = []
        broken: list[UUID] = []
        size = 0
        for row in waiting:
            size += len(row.body) + len(row.sealed or b"") * 4 // 3 + ENVELOPE_BYTES
            if events and size > BATCH_BYTES:
                break
            try:
                body = _body.validate_json(row.body)
            except ValidationError:
                broken.append(row.id)
                continue
            events.append(Event.model_construct(id=row.id, occurred_at=row.occurred_at, body=body, sealed=row.sealed))
        if broken:
            self._settle_rejected(
                [EventVerdict(id=id, verdict=VerdictKind.REJECTED, reason=CAN_NOT_BE_SENT) for id in broken]
            )
        return events

    def _settle(self, reply: PushReply, ids: list[UUID]) -> int:
        """Take over the verdicts on what was sent; those on anything else are nobody's business."""
        sent = set(ids)
        verdicts = {verdict.id: verdict for verdict in reply.verdicts if verdict.id in sent}
        self._store.settle([v for v in verdicts.values() if v.verdict is not VerdictKind.REJECTED])
        self._settle_rejected([v for v in verdicts.values() if v.verdict is VerdictKind.REJECTED])
        return len(verdicts)

    def _settle_rejected(self, verdicts: list[EventVerdict]) -> None:
        if verdicts:
            self._store.settle(verdicts)
            log_event(logger, logging.WARNING, LogEvent.SYNC_REJECTED, events=len(verdicts))


def _may_be_the_batch(error: SyncError) -> bool:
    """Whether the county may have choked on this very batch."""
    if isinstance(error, WireError):
        return error.sent and error.reason is SyncReason.UNREACHABLE
    if isinstance(error, CountyRefused):
        return error.status not in {401, 429}
    return isinstance(error, BrokenAnswer)
