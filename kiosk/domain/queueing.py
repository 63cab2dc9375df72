"""取号: queues, leased number blocks and tickets."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from kiosk.domain.language import Language, LocalizedText


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue of the hall (窗口队列), with the letter that its numbers carry."""

    code: str
    """Prefix of its numbers, one or two capital letters: `A`."""
    name: LocalizedText
    purpose: LocalizedText
    """What people come here for, in a few everyday words."""
    place: LocalizedText
    icon: str
    order: int
    needs_identity: bool
    """Whether a number is given only with an ID card (no skip)."""
    opening: tuple[tuple[time, time], ...]
    """Opening periods of a working day, kiosk's local time, in order."""
    daily_limit: int
    """Numbers per day over all kiosks, at most 999."""


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """What the county last said of a queue; absent while the kiosk has never heard of it."""

    queue_code: str
    waiting: int
    wait_low_minutes: int
    wait_high_minutes: int
    as_of: datetime


@dataclass(frozen=True, slots=True)
class Lease:
    """号段: numbers first..last (inclusive) of one queue and day that only this kiosk may give."""

    id: UUID
    queue_code: str
    day: date
    first: int
    last: int


class TicketState(StrEnum):
    """Life of a ticket. The kiosk moves it up to the paper; what follows comes from the county."""

    ALLOCATED = "allocated"  # durable, told to the citizen
    PRINTING = "printing"  # handed to the printer worker
    PRINTED = "printed"  # the printer proved it
    UNKNOWN = "unknown"  # no proof either way: reprints under the same number (补打)
    FAILED = "failed"  # the printer proved that no paper came
    CALLED = "called"
    SERVED = "served"
    ABSENT = "absent"  # 过号
    TRANSFERRED = "transferred"
    CANCELLED = "cancelled"


WITHOUT_PROOF = frozenset({TicketState.ALLOCATED, TicketState.PRINTING})
"""States that a restart turns into UNKNOWN: the process died before the paper was proved."""

OPEN = frozenset(
    {TicketState.ALLOCATED, TicketState.PRINTING, TicketState.PRINTED, TicketState.UNKNOWN, TicketState.FAILED}
)
"""States of a person who still waits; one open ticket per person and queue."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """排队号. `label` is what is called: A027, or A-K2-001 from a station's own range."""

    id: UUID
    queue_code: str
    number: int
    label: str
    day: date
    state: TicketState
    taken_at: datetime
    language: Language
    prints: int
    """How often paper was tried; from the second on the slip is marked 补打."""
    item_code: str | None = None


@dataclass(frozen=True, slots=True)
class TicketOrder:
    """A citizen pressed 取号. The same `event_id` twice is the same press: it gives the same ticket."""

    event_id: UUID
    """UUIDv7 of the outbox event; `sealed` carries it as associated data, so it is chosen before sealing."""
    queue_code: str
    language: Language
    identified: bool
    """Whether an ID card was read."""
    item_code: str | None = None
    person_key: bytes | None = None
    """Keyed hash (HMAC) of the ID number under a key that lives in memory for the day; 32 bytes at most."""
    sealed: bytes | None = None
    """Name and number, sealed to the county; nobody on the kiosk can open it."""

    def __repr__(self) -> str:
        return f"TicketOrder(queue_code={self.queue_code!r}, identified={self.identified}, content withheld)"


def ticket_label(queue_code: str, number: int, station: str | None = None) -> str:
    """`A027` from a lease; `A-K2-001` from the range of a station without one, which no lease can equal."""
    return f"{queue_code}{number:03d}" if station is None else f"{queue_code}-{station}-{number:03d}"
