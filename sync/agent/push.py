"""Push: waiting events in batches, each event settled by its own verdict.

A batch that fails is halved, and its events come after the others: an event that the county chokes on ends up alone in
its batch, behind all others, and blocks nothing. A batch that can't have arrived is the network's fault and counts
against nobody. What was acknowledged twice, late or never changes nothing: the county keeps each event once.

A stored body is JSON of the wire already and goes out as it lies; whether it is what the contract says is looked at
where the county says that it isn't.
"""

import base64
import logging
from collections.abc import Sequence
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

from kiosk.log_events import LogEvent, log_event
from offline_store.records import OutboxEvent
from offline_store.store import Store
from sync.agent.client import BrokenAnswer, CountyClient, CountyRefused, Signer
from sync.agent.port import SyncError, SyncReason
from sync.agent.wire import WireError
from sync.contract.messages import MAX_EVENTS, MAX_PUSH_BYTES, EventBody, EventVerdict, PushReply, VerdictKind
from sync.contract.rejections import Rejection

logger = logging.getLogger(__name__)

BATCH_BYTES = MAX_PUSH_BYTES // 2
"""JSON of one batch; an event with sealed data has up to 24 kB."""
ENVELOPE_BYTES = 200
"""JSON around an event's body."""
MESSAGE_INVALID = "message-invalid"
"""The county's word for a message that breaks the contract."""

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
        batch = _within_bytes(waiting)
        if not batch:
            return None
        ids = [event.id for event in batch]
        try:
            reply = client.push(signer, push_message(batch))
            settled = self._settle(reply, ids)
        except SyncError as error:
            if isinstance(error, CountyRefused) and error.slug == MESSAGE_INVALID and self._set_aside(batch):
                return True
            if _may_be_the_batch(error):
                self._store.note_failed_attempt(ids)
                self.batch_size = max(1, len(ids) // 2)
            raise
        if not settled:
            self._store.note_failed_attempt(ids)
            raise BrokenAnswer("The county gave no verdict on what it was sent.")
        is_full = len(waiting) == self.batch_size or len(batch) < len(waiting)
        self.batch_size = min(MAX_EVENTS, self.batch_size * 2)
        return is_full

    def _set_aside(self, batch: Sequence[OutboxEvent]) -> bool:
        """Keep those events for staff that this program could never send; whether there were any."""
        broken = [event.id for event in batch if not _is_sendable(event)]
        reason = Rejection.NOT_SENDABLE.reason
        self._settle_verdicts([EventVerdict(id=id, verdict=VerdictKind.REJECTED, reason=reason) for id in broken])
        return bool(broken)

    def _settle(self, reply: PushReply, ids: list[UUID]) -> int:
        """Take over the verdicts on what was sent; those on anything else are nobody's business."""
        sent = set(ids)
        verdicts = {verdict.id: verdict for verdict in reply.verdicts if verdict.id in sent}
        self._settle_verdicts(list(verdicts.values()))
        return len(verdicts)

    def _settle_verdicts(self, verdicts: list[EventVerdict]) -> None:
        if verdicts:
            self._store.settle(verdicts)
        rejected = sum(1 for verdict in verdicts if verdict.verdict is VerdictKind.REJECTED)
        if rejected:
            log_event(logger, logging.WARNING, LogEvent.SYNC_REJECTED, events=rejected)


def push_message(events: Sequence[OutboxEvent]) -> bytes:
    """`PushRequest` as JSON, put together from what lies in the outbox."""
    return f'{{"events":[{",".join(map(_event_json, events))}]}}'.encode()


def _event_json(event: OutboxEvent) -> str:
    sealed = "null" if event.sealed is None else f'"{base64.b64encode(event.sealed).decode()}"'
    occurred_at = event.occurred_at.isoformat()
    return f'{{"id":"{event.id}","occurred_at":"{occurred_at}","body":{event.body},"sealed":{sealed}}}'


def _within_bytes(waiting: Sequence[OutboxEvent]) -> Sequence[OutboxEvent]:
    """The first of them, up to the size of a batch; one at least."""
    size = 0
    for count, event in enumerate(waiting):
        size += len(event.body) + len(event.sealed or b"") * 4 // 3 + ENVELOPE_BYTES
        if count and size > BATCH_BYTES:
            return waiting[:count]
    return waiting


def _is_sendable(event: OutboxEvent) -> bool:
    try:
        _body.validate_json(event.body)
    except ValidationError:
        return False
    return True


def _may_be_the_batch(error: SyncError) -> bool:
    """Whether the county may have choked on this very batch."""
    if isinstance(error, WireError):
        return error.sent and error.reason is SyncReason.UNREACHABLE
    if isinstance(error, CountyRefused):
        return error.status not in {401, 429}
    return isinstance(error, BrokenAnswer)
