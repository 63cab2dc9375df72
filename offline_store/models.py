"""The tables, as SQLAlchemy typed mappings. `offline_store.migrations` makes the same ones step by step.

Three kinds of rows: what the county says (changed only by `apply_page`), what the kiosk did (tickets, blocks, calls,
changed only by the citizen's actions), and the outbox between them. Screens read a projection of all three.
Names of constraints are fixed by a convention, so that a migration can name what it changes.
"""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, Enum, ForeignKey, Index, LargeBinary, MetaData, String, Table, Text, Uuid, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.domain.events import EventKind
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.queueing import TicketState
from offline_store.column_types import IsoDay, Localized, UtcTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

ITEM_INDEX_DDL = (
    "CREATE VIRTUAL TABLE item_index USING fts5"
    "(tokens, content = '', tokenize = 'unicode61 remove_diacritics 0',"
    " prefix = '1 2 3 4', detail = none, columnsize = 0)"
)
"""The search index of service items; its rows are those of `item_words`. `offline_store.search_terms` says what its
tokens are. It holds no content of its own: what is taken out must be told again, so a change of the tokens needs a
migration step that calls `offline_store.search_index.rebuild`."""


class Base(DeclarativeBase):
    """Base of all mappings."""

    metadata = MetaData(naming_convention=NAMING)


def table_of(model: type[Base]) -> Table:
    """The table behind a mapping: the store speaks Core (no session, no identity map), twice as fast as the ORM."""
    table = model.__table__
    assert isinstance(table, Table)  # noqa: S101 - true of every mapping here; it tells the type checker
    return table


def _values(kind: type[StrEnum]) -> Enum:
    return Enum(kind, native_enum=False, length=32, values_callable=lambda members: [m.value for m in members])


def _one_row() -> tuple[CheckConstraint, dict[str, bool]]:
    return (CheckConstraint("id = 1", name="one_row"), {})


# --- what the county says --------------------------------------------------------------------------------------------


class DocumentVersion(Base):
    """The newest version seen of each document, deleted ones too: an older one that comes late changes nothing."""

    __tablename__ = "document_version"
    __table_args__ = ({"sqlite_with_rowid": False},)
    kind: Mapped[str] = mapped_column(String(64), primary_key=True)
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    version: Mapped[int]


class Department(Base):
    """实施主体."""

    __tablename__ = "department"
    code: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[LocalizedText] = mapped_column(Localized)
    phone: Mapped[str]
    position: Mapped[int]


class Theme(Base):
    """主题."""

    __tablename__ = "theme"
    code: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[LocalizedText] = mapped_column(Localized)
    icon: Mapped[str] = mapped_column(String(64))
    position: Mapped[int]


class ServiceItem(Base):
    """事项, what lists show of it. Few bytes, so that lists and search touch few pages."""

    __tablename__ = "service_item"
    seq: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(64), unique=True)
    department_code: Mapped[str] = mapped_column(String(64), index=True)
    theme_code: Mapped[str] = mapped_column(String(64))
    """Its first theme: gives the icon."""
    rank: Mapped[int] = mapped_column(unique=True)
    """The lower, the more popular (`offline_store.search_terms.rank_of`)."""
    summary: Mapped[str] = mapped_column(Text)
    """JSON list (`offline_store.catalogue.summary_json`)."""


class ItemDetail(Base):
    """What only the guide page needs of an item: the rest of the county's document, as JSON."""

    __tablename__ = "item_detail"
    item_seq: Mapped[int] = mapped_column(ForeignKey("service_item.seq", ondelete="CASCADE"), primary_key=True)
    detail: Mapped[str] = mapped_column(Text)


class ItemWords(Base):
    """By which words an item is found, in the order of the search index: the most popular lie together."""

    __tablename__ = "item_words"
    rank: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    item_seq: Mapped[int] = mapped_column(ForeignKey("service_item.seq", ondelete="CASCADE"), index=True)
    words: Mapped[str] = mapped_column(Text)
    """`offline_store.item_words`."""


class ItemTheme(Base):
    """Under which topics an item is found."""

    __tablename__ = "item_theme"
    __table_args__ = ({"sqlite_with_rowid": False},)
    theme_code: Mapped[str] = mapped_column(String(64), primary_key=True)
    item_seq: Mapped[int] = mapped_column(ForeignKey("service_item.seq", ondelete="CASCADE"), primary_key=True)


Index("ix_item_theme_item_seq", ItemTheme.item_seq)


class Queue(Base):
    """窗口队列. `opening` is a JSON list of pairs of `HH:MM:SS`."""

    __tablename__ = "queue"
    code: Mapped[str] = mapped_column(String(2), primary_key=True)
    name: Mapped[LocalizedText] = mapped_column(Localized)
    purpose: Mapped[LocalizedText] = mapped_column(Localized)
    place: Mapped[LocalizedText] = mapped_column(Localized)
    icon: Mapped[str] = mapped_column(String(64))
    position: Mapped[int]
    needs_identity: Mapped[bool]
    opening: Mapped[str] = mapped_column(Text)
    daily_limit: Mapped[int]


class QueueStatus(Base):
    """How a queue stood at `as_of`, county time."""

    __tablename__ = "queue_status"
    queue_code: Mapped[str] = mapped_column(String(2), primary_key=True)
    waiting: Mapped[int]
    wait_low_minutes: Mapped[int]
    wait_high_minutes: Mapped[int]
    as_of: Mapped[datetime] = mapped_column(UtcTime)


class TicketWord(Base):
    """What the county said of one of our tickets; its word goes before ours."""

    __tablename__ = "ticket_word"
    ticket_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True)
    state: Mapped[TicketState] = mapped_column(_values(TicketState))
    window: Mapped[str] = mapped_column(String(200))


class IssuerKey(Base):
    """A key of the certificate issuers' allow-list. `types` is a JSON list."""

    __tablename__ = "issuer_key"
    key_id: Mapped[str] = mapped_column(String(16), primary_key=True)
    algorithm: Mapped[str] = mapped_column(String(16))
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    issuer: Mapped[str] = mapped_column(String(200))
    types: Mapped[str] = mapped_column(Text)
    not_after: Mapped[datetime] = mapped_column(UtcTime)


class RevocationList(Base):
    """吊销名单, whole: `hashes` is 16 bytes after 16 bytes."""

    __tablename__ = "revocation_list"
    __table_args__ = _one_row()
    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    issued_at: Mapped[datetime] = mapped_column(UtcTime)
    hashes: Mapped[bytes] = mapped_column(LargeBinary)


class HelpWord(Base):
    """What staff answered to one of our calls for help."""

    __tablename__ = "help_word"
    call_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("help_call.id", ondelete="CASCADE"), primary_key=True)
    state: Mapped[str] = mapped_column(String(16))


class Hall(Base):
    """The hall's own facts."""

    __tablename__ = "hall"
    __table_args__ = _one_row()
    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    name: Mapped[LocalizedText] = mapped_column(Localized)
    zone: Mapped[LocalizedText] = mapped_column(Localized)
    help_phone: Mapped[str] = mapped_column(String(200))
    staffed: Mapped[bool]
    as_of: Mapped[datetime] = mapped_column(UtcTime)


class SyncState(Base):
    """How far the county's changes were applied, how far the kiosk's clock is off, and whether this is an old copy."""

    __tablename__ = "sync_state"
    __table_args__ = _one_row()
    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    cursor: Mapped[str | None] = mapped_column(String(200))
    catalogue_as_of: Mapped[datetime | None] = mapped_column(UtcTime)
    server_offset_us: Mapped[int] = mapped_column(default=0)
    """County time minus kiosk time, microseconds."""
    life: Mapped[str | None] = mapped_column(String(32))
    """Token of the last opening, shared with the high-water file."""
    numbers_lost_on: Mapped[date | None] = mapped_column(IsoDay)
    """A day on which the station's own range gives no number (`offline_store.high_water`)."""


class Identity(Base):
    """Who enrolment made this kiosk."""

    __tablename__ = "identity"
    __table_args__ = _one_row()
    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    kiosk_id: Mapped[str] = mapped_column(String(7))
    station_name: Mapped[LocalizedText] = mapped_column(Localized)
    sealing_key: Mapped[bytes] = mapped_column(LargeBinary)


# --- what the kiosk did ----------------------------------------------------------------------------------------------


class NumberBlock(Base):
    """Numbers first..last of one queue and day that only this kiosk gives: leased (号段), or its own range."""

    __tablename__ = "number_block"
    __table_args__ = (
        CheckConstraint("1 <= first AND first <= last AND last <= 999", name="bounds"),
        CheckConstraint("first <= next AND next <= last + 1", name="next_in_bounds"),
        Index("ix_number_block_queue_code_day_station_first", "queue_code", "day", "station", "first"),
        {"sqlite_with_rowid": False},
    )
    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    queue_code: Mapped[str] = mapped_column(String(2))
    day: Mapped[date] = mapped_column(IsoDay)
    station: Mapped[str | None] = mapped_column(String(7))
    """Station that stands in the label where the range is the kiosk's own; None for a lease."""
    first: Mapped[int]
    last: Mapped[int]
    next: Mapped[int]
    """The number that is given next; last + 1 where none is left."""
    reserved_to: Mapped[int]
    """Numbers up to this one are marked in the high-water file (`offline_store.high_water`)."""


class LeaseRequest(Base):
    """A block that was asked for and not yet answered."""

    __tablename__ = "lease_request"
    __table_args__ = ({"sqlite_with_rowid": False},)
    queue_code: Mapped[str] = mapped_column(String(2), primary_key=True)
    day: Mapped[date] = mapped_column(IsoDay, primary_key=True)
    id: Mapped[UUID] = mapped_column(Uuid)
    size: Mapped[int]


class Ticket(Base):
    """排队号, as the kiosk knows it; its id is that of the event that issued it."""

    __tablename__ = "ticket"
    __table_args__ = (
        Index("uq_ticket_day_label", "day", "label", unique=True),
        Index(
            "uq_ticket_person",
            "queue_code",
            "day",
            "person_key",
            unique=True,
            sqlite_where=text("person_key IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )
    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    block_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("number_block.id"))
    queue_code: Mapped[str] = mapped_column(String(2))
    number: Mapped[int]
    label: Mapped[str] = mapped_column(String(16))
    day: Mapped[date] = mapped_column(IsoDay)
    state: Mapped[TicketState] = mapped_column(_values(TicketState))
    taken_at: Mapped[datetime] = mapped_column(UtcTime)
    language: Mapped[Language] = mapped_column(_values(Language))
    prints: Mapped[int]
    item_code: Mapped[str | None] = mapped_column(String(64))
    person_key: Mapped[bytes | None] = mapped_column(LargeBinary)
    """Only while the ticket is open; wiped when the county takes it over, and with the day."""
    acknowledged_at: Mapped[datetime | None] = mapped_column(UtcTime)
    """When the county had the event, county time."""


class CertificateNonce(Base):
    """SHA-256 of the nonce of a code that served; kept until the code has lapsed anyway."""

    __tablename__ = "certificate_nonce"
    __table_args__ = ({"sqlite_with_rowid": False},)
    nonce_hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(UtcTime)


class HelpCall(Base):
    """呼叫帮助."""

    __tablename__ = "help_call"
    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    called_at: Mapped[datetime] = mapped_column(UtcTime)
    cancelled_at: Mapped[datetime | None] = mapped_column(UtcTime)


# --- between them ----------------------------------------------------------------------------------------------------


class OutboxEvent(Base):
    """An event that the county has not taken yet; gone once it has. A rejected one stays, with its reason."""

    __tablename__ = "outbox_event"
    __table_args__ = ({"sqlite_with_rowid": False},)
    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    kind: Mapped[EventKind] = mapped_column(_values(EventKind))
    occurred_at: Mapped[datetime] = mapped_column(UtcTime)
    body: Mapped[str] = mapped_column(Text)
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    retry_attempts: Mapped[int] = mapped_column(default=0)
    rejected_at: Mapped[datetime | None] = mapped_column(UtcTime)
    rejected_reason: Mapped[str | None] = mapped_column(String(200))
