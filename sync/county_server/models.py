"""Tables of the county server.

Times are aware UTC, ids are UUIDs, texts that came as messages are kept as the JSON they were. What a kiosk sent is in
`events` for ever; `tickets` and `help_calls` are what the events add up to.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def _aware(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("a time without zone")
    return value.astimezone(UTC)


def _sqlite_text(value: datetime | None) -> str | None:
    return None if value is None else _aware(value).isoformat(" ", "microseconds")[: -len("+00:00")]


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC in Python; SQLite, which knows no zones, keeps it without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """For SQLite the text that SQLAlchemy's own type writes there, at a quarter of its cost."""
        return _sqlite_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse a naive time: it could be any hour."""
        return None if value is None else _aware(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Aware again."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Constraint names are fixed, so that a migration can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: dict[Any, Any] = {datetime: UtcDateTime, UUID: Uuid}  # noqa: RUF012  # SQLAlchemy's hook


def table_of(model: type[Base]) -> Table:
    """The table behind a mapping."""
    table = model.__table__
    assert isinstance(table, Table)  # noqa: S101  # true of every mapping here; it tells the type checker
    return table


SerialId = BigInteger().with_variant(Integer, "sqlite")
"""Counts up by itself on both databases."""


# --- kiosks ----------------------------------------------------------------------------------------------------------


class EnrolmentCode(Base):
    """A one-time code; only its hash is kept."""

    __tablename__ = "enrolment_codes"
    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    station_zh: Mapped[str] = mapped_column(String(200))
    station_name: Mapped[str] = mapped_column(Text)
    """`Localized` as JSON."""
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(100))
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    kiosk_id: Mapped[str | None] = mapped_column(String(7))


class Kiosk(Base):
    """An enrolled machine. A machine that is set up anew gets a new id: its old numbers stay its own."""

    __tablename__ = "kiosks"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(String(7), unique=True)
    station_name: Mapped[str] = mapped_column(Text)
    public_key: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    version: Mapped[str] = mapped_column(String(200))
    enrolled_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]
    last_seen_at: Mapped[datetime | None]
    health: Mapped[str | None] = mapped_column(Text)
    """The last `Heartbeat` as JSON."""


class Nonce(Base):
    """A signature's nonce, until its signature has gone stale."""

    __tablename__ = "nonces"
    kiosk_id: Mapped[str] = mapped_column(String(7), primary_key=True)
    nonce: Mapped[str] = mapped_column(String(64), primary_key=True)
    seen_at: Mapped[datetime] = mapped_column(index=True)


# --- what kiosks pull ---------------------------------------------------------------------------------------------


class Feed(Base):
    """One row: the highest sequence of the documents, and a counter of changes to calls for help.

    Its lock is taken last in a transaction and orders the writers: a sequence never becomes visible before a lower one,
    so a kiosk that pulls "after n" misses nothing.
    """

    __tablename__ = "feed"
    id: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger)
    calls: Mapped[int] = mapped_column(BigInteger)


class DocumentRow(Base):
    """The current version of a document; `seq` is its version too."""

    __tablename__ = "documents"
    kind: Mapped[str] = mapped_column(String(64), primary_key=True)
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, unique=True)
    audience: Mapped[str | None] = mapped_column(String(7))
    """The one kiosk it is for; None for all."""
    body: Mapped[str | None] = mapped_column(Text)
    """JSON; None where it was deleted."""
    published_at: Mapped[datetime]


# --- what kiosks push -------------------------------------------------------------------------------------------------


class EventRow(Base):
    """What a kiosk reported, once for ever."""

    __tablename__ = "events"
    seq: Mapped[int] = mapped_column(SerialId, primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosks.id"))
    event_id: Mapped[UUID]
    kind: Mapped[str] = mapped_column(String(32))
    occurred_at: Mapped[datetime]
    received_at: Mapped[datetime]
    body: Mapped[str] = mapped_column(Text)
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    verdict: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(String(200))

    __table_args__ = (UniqueConstraint("kiosk_id", "event_id"), Index("ix_events_kind", "kind", "seq"))


class CounterState(StrEnum):
    """Where a ticket stands at the counter."""

    WAITING = "waiting"
    CALLED = "called"
    SERVED = "served"
    ABSENT = "absent"  # 过号
    TRANSFERRED = "transferred"
    CANCELLED = "cancelled"


class TicketRow(Base):
    """A number that was shown to a citizen."""

    __tablename__ = "tickets"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosks.id"))
    event_id: Mapped[UUID]
    queue_code: Mapped[str] = mapped_column(String(2))
    day: Mapped[date] = mapped_column(Date)
    number: Mapped[int]
    label: Mapped[str] = mapped_column(String(32))
    taken_at: Mapped[datetime]
    language: Mapped[str] = mapped_column(String(8))
    identified: Mapped[bool]
    item_code: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(16), default=CounterState.WAITING.value)
    window: Mapped[str] = mapped_column(String(32), default="")
    called_at: Mapped[datetime | None]

    __table_args__ = (
        UniqueConstraint("queue_code", "day", "label"),
        Index("ix_tickets_order", "queue_code", "day", "state", "taken_at"),
    )


class TicketPaperRow(Base):
    """The last word on a ticket's paper; may arrive before the ticket does."""

    __tablename__ = "ticket_papers"
    ticket_id: Mapped[UUID] = mapped_column(primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(String(7))
    prints: Mapped[int]
    at: Mapped[datetime]
    paper: Mapped[str] = mapped_column(String(16))


class LeaseRow(Base):
    """号段: a block of numbers, or the answer that none were left (first and last None)."""

    __tablename__ = "leases"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosks.id"))
    queue_code: Mapped[str] = mapped_column(String(2))
    day: Mapped[date] = mapped_column(Date)
    size: Mapped[int]
    first: Mapped[int | None]
    last: Mapped[int | None]
    granted_at: Mapped[datetime]

    __table_args__ = (Index("ix_leases_block", "queue_code", "day"),)


class QueueDay(Base):
    """A queue on a day: its next number to lease, and whether its published status is behind."""

    __tablename__ = "queue_days"
    queue_code: Mapped[str] = mapped_column(String(2), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    next_number: Mapped[int] = mapped_column(default=1)
    dirty: Mapped[bool] = mapped_column(default=True)


class HelpCallRow(Base):
    """呼叫帮助. The cancellation may arrive before the call; then `page` is None."""

    __tablename__ = "help_calls"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosks.id"))
    page: Mapped[str | None] = mapped_column(String(64))
    called_at: Mapped[datetime | None] = mapped_column(index=True)
    cancelled_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str | None] = mapped_column(String(100))
    closed_at: Mapped[datetime | None]


# --- certificates ----------------------------------------------------------------------------------------------------


class RevokedCertificate(Base):
    """注销的证照, as the hash that goes to the kiosks."""

    __tablename__ = "revoked_certificates"
    certificate_hash: Mapped[str] = mapped_column(String(32), primary_key=True)
    revoked_at: Mapped[datetime]


# --- staff -----------------------------------------------------------------------------------------------------------


class Staff(Base):
    """A named account; nobody shares one."""

    __tablename__ = "staff"
    name: Mapped[str] = mapped_column(String(100), primary_key=True)
    display_name: Mapped[str] = mapped_column(String(100))
    password_hash: Mapped[str] = mapped_column(String(200))
    may_manage: Mapped[bool]
    """Enrolment codes, retiring kiosks."""
    may_open_personal: Mapped[bool]
    """Opening sealed personal data."""
    failures: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]


class StaffSession(Base):
    """A signed-in browser; the cookie's hash, never the cookie."""

    __tablename__ = "staff_sessions"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    staff_name: Mapped[str] = mapped_column(ForeignKey("staff.name", ondelete="CASCADE"))
    csrf: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime]
    used_at: Mapped[datetime]


class Audit(Base):
    """Who did what: each look at personal data, each sign-in, each change; written before the thing is done."""

    __tablename__ = "audit"
    seq: Mapped[int] = mapped_column(SerialId, primary_key=True)
    at: Mapped[datetime]
    staff_name: Mapped[str] = mapped_column(String(100))
    action: Mapped[str] = mapped_column(String(32))
    subject: Mapped[str] = mapped_column(String(200))
    """A ticket, a kiosk, a code's station: never a person's name or number."""
    reason: Mapped[str] = mapped_column(String(200))
