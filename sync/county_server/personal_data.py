"""Opening sealed personal data: by the county's key, for those who may, and never without a record of the look.

The record is committed before the data is opened. It says who looked at which ticket and why; what they saw is kept
nowhere.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.contract.sealing import CannotUnseal, SealedPerson, unseal
from sync.county_server.county import County
from sync.county_server.models import Audit, EventRow, TicketRow

SHOWN = 100
MAX_REASON = 200


class NothingToOpen(Exception):
    """No such event, nothing sealed in it, or sealed to another key."""


@dataclass(frozen=True, slots=True)
class SealedLine:
    """A ticket whose holder's card was read."""

    seq: int
    label: str
    kiosk_id: str
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class Look:
    """One entry of the record."""

    at: datetime
    staff_name: str
    subject: str
    reason: str


def sealed_tickets(session: Session) -> list[SealedLine]:
    """The newest tickets with sealed data."""
    rows = session.execute(
        select(EventRow.seq, TicketRow.label, TicketRow.kiosk_id, TicketRow.taken_at)
        .join(TicketRow, (TicketRow.event_id == EventRow.event_id) & (TicketRow.kiosk_id == EventRow.kiosk_id))
        .where(EventRow.sealed.is_not(None))
        .order_by(EventRow.seq.desc())
        .limit(SHOWN)
    )
    return [SealedLine(seq, label, kiosk_id, taken_at) for seq, label, kiosk_id, taken_at in rows]


def looks(session: Session) -> list[Look]:
    """The newest entries of the record of looks."""
    rows = session.scalars(
        select(Audit).where(Audit.action == "personal_opened").order_by(Audit.seq.desc()).limit(SHOWN)
    )
    return [Look(row.at, row.staff_name, row.subject, row.reason) for row in rows]


def open_person(county: County, seq: int, by: str, reason: str) -> tuple[str, SealedPerson]:
    """The ticket's label and who holds it. Raises NothingToOpen; KeyFileProblem where the key is not at hand."""
    with county.database.writing() as session:
        row = session.execute(
            select(EventRow, TicketRow.label)
            .join(TicketRow, (TicketRow.event_id == EventRow.event_id) & (TicketRow.kiosk_id == EventRow.kiosk_id))
            .where(EventRow.seq == seq, EventRow.sealed.is_not(None))
        ).first()
        if row is None or row[0].sealed is None:
            raise NothingToOpen
        event, label, sealed = row[0], row[1], row[0].sealed
        session.add(
            Audit(
                at=county.clock.now(),
                staff_name=by,
                action="personal_opened",
                subject=f"{event.kiosk_id} {label}",
                reason=reason[:MAX_REASON],
            )
        )
    try:
        return label, SealedPerson.from_bytes(unseal(sealed, county.keys.sealing_private_key(), event.event_id))
    except (CannotUnseal, ValueError) as error:
        raise NothingToOpen from error
