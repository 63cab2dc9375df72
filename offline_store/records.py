"""What the store hands to the sync agent: waiting events and wanted number blocks, as frozen dataclasses."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kiosk.domain.events import EventKind


@dataclass(frozen=True, slots=True)
class OutboxEvent:
    """One event that waits for the county."""

    id: UUID
    kind: EventKind
    occurred_at: datetime
    body: str
    """JSON object of the event's body, as `sync.contract.messages.EventBody` reads it."""
    sealed: bytes | None
    retry_attempts: int

    def __repr__(self) -> str:
        return f"OutboxEvent(id={self.id}, kind={self.kind.value}, content withheld)"


@dataclass(frozen=True, slots=True)
class RejectedEvent:
    """An event that the county will never take, with its reason; kept for staff."""

    id: UUID
    kind: EventKind
    occurred_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class OutboxHealth:
    """How far the county is behind the kiosk."""

    waiting: int
    oldest_at: datetime | None
    rejected: int


@dataclass(frozen=True, slots=True)
class LeaseWant:
    """A block of numbers to ask for. The same want keeps its id until it is answered: a lost answer costs nothing."""

    id: UUID
    queue_code: str
    day: date
    size: int
