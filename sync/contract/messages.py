"""The messages of the wire, as strict models; the county's OpenAPI document is made from them.

Strict on both ends: an unknown field, a wrong type or a text beyond its bound is refused, whoever sent it. Times are
aware UTC in RFC 3339. Sizes are bounded here so that a lying peer costs at most what the bounds allow.
"""

from datetime import date, time
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Base64Bytes, BaseModel, ConfigDict, Field, StringConstraints, WithJsonSchema

from kiosk.domain.catalogue import Audience, ItemKind, Level, MaterialForm, Supply
from kiosk.domain.certificates import CertificateType
from kiosk.domain.events import EventKind
from kiosk.domain.language import Language
from kiosk.domain.queueing import TicketState

MAX_EVENTS = 500
"""Events in one push."""
MAX_DOCUMENTS = 500
"""Documents in one page of changes."""
MAX_PUSH_BYTES = 4 * 1024 * 1024
"""A push beyond this is refused unread (413)."""
MAX_PAGE_BYTES = 16 * 1024 * 1024
"""A page beyond this is dropped by the kiosk while it streams."""

Code = Annotated[str, StringConstraints(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9._-]+$")]
QueueCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,2}$")]
Short = Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
Long = Annotated[str, StringConstraints(max_length=2000, pattern=r"^[^\x00-\x08\x0b-\x1f\x7f]*$")]
"""Texts without control characters (long ones may have tabs and line ends): no screen or database wants them."""


class Message(BaseModel):
    """Base of all: unknown fields are refused, instances don't change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Localized(Message):
    """`LocalizedText` on the wire."""

    zh: Long
    ug: Long = ""
    kk: Long = ""
    en: Long = ""


# --- enrolment ---------------------------------------------------------------------------------------------------


class EnrolRequest(Message):
    """A staff member typed the county's one-time code at the station."""

    code: Annotated[str, StringConstraints(min_length=6, max_length=32)]
    public_key: Base64Bytes = Field(max_length=64)
    """Raw Ed25519 public key, 32 bytes; the private half never leaves the kiosk."""
    version: Short


class EnrolReply(Message):
    """From now on the kiosk signs as `kiosk_id`."""

    kiosk_id: Annotated[str, StringConstraints(pattern=r"^K[0-9]{1,6}$")]
    station_name: Localized
    sealing_key: Base64Bytes = Field(max_length=64)
    """Raw X25519 public key of the county, 32 bytes: personal data in events is sealed to it."""
    server_time: AwareDatetime


# --- pull: versioned documents ---------------------------------------------------------------------------------------


class DepartmentBody(Message):
    """实施主体."""

    kind: Literal["department"] = "department"
    code: Code
    name: Localized
    phone: Short
    order: int = Field(ge=0, le=100_000)


class ThemeBody(Message):
    """主题."""

    kind: Literal["theme"] = "theme"
    code: Code
    name: Localized
    icon: Code
    order: int = Field(ge=0, le=100_000)


class MaterialBody(Message):
    """申请材料."""

    id: Code
    name: Localized
    supply: Supply
    form: MaterialForm
    copies: int = Field(ge=0, le=100)
    reason: Localized
    certificate_type: CertificateType | None = None
    later_days: int | None = Field(default=None, ge=1, le=365)


class StepBody(Message):
    """办理环节."""

    name: Localized
    working_days: int = Field(ge=0, le=3650)


class FeeBody(Message):
    """收费."""

    amount_fen: int = Field(ge=0, le=10_000_000_000)
    per: Localized


class ServiceItemBody(Message):
    """事项, with the spellings by which it is found (computed where the catalogue is built, not on the kiosk)."""

    kind: Literal["service_item"] = "service_item"
    code: Code
    plain_name: Localized
    official_name: Localized
    aliases: list[Short] = Field(default_factory=list, max_length=50)
    """Colloquial words: 过户, 卖房."""
    pinyin: Long
    """Of plain and official name and aliases, syllables joined, entries apart by blanks: `ershoufang guohu`."""
    initials: Long
    """The same as first letters: `esf gh`."""
    department_code: Code
    themes: list[Code] = Field(min_length=1, max_length=20)
    audience: Audience
    level: Level
    item_kind: ItemKind
    materials: list[MaterialBody] = Field(max_length=100)
    steps: list[StepBody] = Field(min_length=1, max_length=5)
    legal_days: int = Field(ge=0, le=3650)
    promise_days: int = Field(ge=0, le=3650)
    visits: int = Field(ge=0, le=20)
    fee: FeeBody
    place: Localized
    hours: Localized
    phone: Short
    result_name: Localized
    queue_code: QueueCode
    zhou_wide: bool
    online: bool
    popularity: int = Field(default=0, ge=0, le=1_000_000)
    """Higher comes first where several match equally."""
    updated_on: date
    is_sample: bool


HallTime = Annotated[time, WithJsonSchema({"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$"})]
"""Wall time in the hall's zone; JSON Schema's own format `time` wants an offset."""


class OpeningPeriod(Message):
    """One opening period, hall time."""

    opens: HallTime
    closes: HallTime


class QueueBody(Message):
    """窗口队列."""

    kind: Literal["queue"] = "queue"
    code: QueueCode
    name: Localized
    purpose: Localized
    place: Localized
    icon: Code
    order: int = Field(ge=0, le=1000)
    needs_identity: bool
    opening: list[OpeningPeriod] = Field(max_length=6)
    daily_limit: int = Field(ge=1, le=999)


class QueueStatusBody(Message):
    """How a queue stands."""

    kind: Literal["queue_status"] = "queue_status"
    queue_code: QueueCode
    waiting: int = Field(ge=0, le=100_000)
    wait_low_minutes: int = Field(ge=0, le=100_000)
    wait_high_minutes: int = Field(ge=0, le=100_000)
    as_of: AwareDatetime


class TicketStateBody(Message):
    """What became of a ticket at the counter."""

    kind: Literal["ticket_state"] = "ticket_state"
    ticket_id: UUID
    state: TicketState
    window: Short = ""


class IssuerKeyBody(Message):
    """A certificate issuer's key; only keys on this list verify, each with its one algorithm."""

    kind: Literal["issuer_key"] = "issuer_key"
    key_id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
    algorithm: Literal["ES256", "EdDSA"]
    public_key: Base64Bytes = Field(max_length=1024)
    issuer: Short
    types: list[CertificateType] = Field(min_length=1, max_length=50)
    not_after: AwareDatetime


class RevocationsBody(Message):
    """吊销名单: whole list, ids as hex of SHA-256(certificate id), first 16 bytes."""

    kind: Literal["revocations"] = "revocations"
    issued_at: AwareDatetime
    certificate_hashes: list[Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]] = Field(max_length=100_000)


class HelpStateBody(Message):
    """What staff answered to a call for help."""

    kind: Literal["help_state"] = "help_state"
    call_id: UUID
    state: Literal["answered", "closed"]


class NoticeBody(Message):
    """A hall fact that changes: whether anyone is on duty, and whom to ring."""

    kind: Literal["hall"] = "hall"
    name: Localized
    zone: Localized
    help_phone: Short
    staffed: bool


Body = Annotated[
    DepartmentBody
    | ThemeBody
    | ServiceItemBody
    | QueueBody
    | QueueStatusBody
    | TicketStateBody
    | IssuerKeyBody
    | RevocationsBody
    | HelpStateBody
    | NoticeBody,
    Field(discriminator="kind"),
]


class Document(Message):
    """One version of one document; `body` is None where it was deleted."""

    kind: Code
    id: Code
    version: int = Field(ge=1)
    body: Body | None


class ChangesPage(Message):
    """A page of changes after a cursor; applied in one transaction with `cursor`."""

    documents: list[Document] = Field(max_length=MAX_DOCUMENTS)
    cursor: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    """Opaque to the kiosk."""
    more: bool
    server_time: AwareDatetime


# --- leases ----------------------------------------------------------------------------------------------------------


class LeaseRequest(Message):
    """Ask for a block of numbers. The same `id` gives the same block again (a lost answer costs nothing)."""

    id: UUID
    queue_code: QueueCode
    day: date
    size: int = Field(ge=1, le=200)


class LeaseReply(Message):
    """The block, or none where the day's numbers are all given (first = last = None).

    It may be smaller than asked for. Nothing of it returns: what is not given by the end of `day` is void.
    """

    id: UUID
    queue_code: QueueCode
    day: date
    first: int | None = Field(default=None, ge=1, le=999)
    last: int | None = Field(default=None, ge=1, le=999)
    server_time: AwareDatetime


# --- push: events ----------------------------------------------------------------------------------------------------


class TicketIssued(Message):
    """A number was shown to a citizen. Who it was, where a card was read, is only in the event's `sealed`."""

    kind: Literal[EventKind.TICKET_ISSUED] = EventKind.TICKET_ISSUED
    ticket_id: UUID
    queue_code: QueueCode
    day: date
    number: int = Field(ge=1, le=999)
    label: Short
    taken_at: AwareDatetime
    language: Language
    identified: bool
    item_code: Code | None = None


class TicketPaper(Message):
    """What came of the paper of a ticket."""

    kind: Literal[EventKind.TICKET_PAPER] = EventKind.TICKET_PAPER
    ticket_id: UUID
    paper: Literal[TicketState.PRINTED, TicketState.UNKNOWN, TicketState.FAILED]
    prints: int = Field(ge=1, le=1000)


class CertificateUsed(Message):
    """用证记录: that a kind of certificate served a purpose; never whose it was."""

    kind: Literal[EventKind.CERTIFICATE_USED] = EventKind.CERTIFICATE_USED
    record_id: UUID
    certificate_type: CertificateType
    key_id: Short
    purpose: Code | None = None
    """Service item it was shown for."""
    consented_at: AwareDatetime
    offline: bool
    revocations_as_of: AwareDatetime | None = None


class GuideTaken(Message):
    """A list of materials was taken away."""

    kind: Literal[EventKind.GUIDE_TAKEN] = EventKind.GUIDE_TAKEN
    item_code: Code
    way: Literal["paper", "phone"]


class HelpCalled(Message):
    """呼叫帮助."""

    kind: Literal[EventKind.HELP_CALLED] = EventKind.HELP_CALLED
    call_id: UUID
    page: Code


class HelpCancelled(Message):
    """The citizen took the call back."""

    kind: Literal[EventKind.HELP_CANCELLED] = EventKind.HELP_CANCELLED
    call_id: UUID


EventBody = Annotated[
    TicketIssued | TicketPaper | CertificateUsed | GuideTaken | HelpCalled | HelpCancelled,
    Field(discriminator="kind"),
]


class Event(Message):
    """One thing that happened, once. `id` is a UUIDv7 and the idempotency key for ever."""

    id: UUID
    occurred_at: AwareDatetime
    body: EventBody
    sealed: Base64Bytes | None = Field(default=None, max_length=16_384)
    """Personal data, HPKE-sealed to the county's key with the event id as associated data; the kiosk can't open it."""


class PushRequest(Message):
    """A batch of events, oldest first."""

    events: list[Event] = Field(min_length=1, max_length=MAX_EVENTS)


class VerdictKind(StrEnum):
    """What the server made of an event."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"  # already has it: as good as accepted
    REJECTED = "rejected"  # will never take it; kept on the kiosk for staff


class EventVerdict(Message):
    """One per event of the batch."""

    id: UUID
    verdict: VerdictKind
    reason: Short = ""
    """Of a rejection: `code: sentence`, see sync.contract.rejections."""


class PushReply(Message):
    """Verdicts in the order of the events."""

    verdicts: list[EventVerdict] = Field(max_length=MAX_EVENTS)
    server_time: AwareDatetime


# --- heartbeat -----------------------------------------------------------------------------------------------------


class DeviceReport(Message):
    """Health of one worker."""

    name: Code
    state: Code
    since: AwareDatetime
    restarts: int = Field(ge=0)
    detail: Short = ""


class Heartbeat(Message):
    """How a kiosk is; nothing about citizens."""

    version: Short
    started_at: AwareDatetime
    devices: list[DeviceReport] = Field(max_length=20)
    outbox_waiting: int = Field(ge=0)
    outbox_oldest_at: AwareDatetime | None = None
    tickets_left: int | None = None
    cursor: str | None = Field(default=None, max_length=200)


class HeartbeatReply(Message):
    """The server's clock, for the kiosk's offset."""

    server_time: AwareDatetime


class Problem(BaseModel):
    """RFC 9457 problem details; `type` is a slug under /problems/ and stable."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    detail: str = ""
