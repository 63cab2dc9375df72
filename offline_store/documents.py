"""How each kind of the county's documents lies in the tables: put in place of the old version, or removed."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from kiosk.domain.language import LocalizedText
from kiosk.domain.queueing import OPEN
from offline_store import tickets
from offline_store.errors import BrokenPage
from offline_store.item_documents import put_items, remove_item
from offline_store.models import (
    Department,
    Hall,
    HelpCall,
    HelpWord,
    IssuerKey,
    Queue,
    QueueStatus,
    RevocationList,
    Theme,
    table_of,
)
from sync.contract import messages as m


@dataclass(frozen=True, slots=True)
class Handler:
    """What to do with one kind. `put` gets the body and the county's time of the page."""

    put: Callable[[Connection, Any, datetime], None]
    remove: Callable[[Connection, str], None]
    key: Callable[[Any], str] | None = None
    """The document id that the body must come under; None where there is only one document of the kind."""


def _replace(connection: Connection, table: Table, **values: object) -> None:
    connection.execute(insert(table).prefix_with("OR REPLACE"), values)


def _remover(table: Table, column: str) -> Callable[[Connection, str], None]:
    statement = delete(table).where(table.c[column] == bindparam("document"))

    def remove(connection: Connection, id: str) -> None:
        connection.execute(statement, {"document": id})

    return remove


def _emptier(table: Table) -> Callable[[Connection, str], None]:
    def remove(connection: Connection, id: str) -> None:  # noqa: ARG001 - one document of the kind
        connection.execute(delete(table))

    return remove


def _text(text: m.Localized) -> LocalizedText:
    return LocalizedText(text.zh, text.ug, text.kk, text.en)


def _put_department(connection: Connection, body: m.DepartmentBody, _: datetime) -> None:
    _replace(
        connection,
        table_of(Department),
        code=body.code,
        name=_text(body.name),
        phone=body.phone,
        position=body.order,
    )


def _put_theme(connection: Connection, body: m.ThemeBody, _: datetime) -> None:
    _replace(connection, table_of(Theme), code=body.code, name=_text(body.name), icon=body.icon, position=body.order)


def _put_item(connection: Connection, body: m.ServiceItemBody, _: datetime) -> None:
    put_items(connection, [body])


def _put_queue(connection: Connection, body: m.QueueBody, _: datetime) -> None:
    _replace(
        connection,
        table_of(Queue),
        code=body.code,
        name=_text(body.name),
        purpose=_text(body.purpose),
        place=_text(body.place),
        icon=body.icon,
        position=body.order,
        needs_identity=body.needs_identity,
        opening=json.dumps([[p.opens.isoformat(), p.closes.isoformat()] for p in body.opening]),
        daily_limit=body.daily_limit,
    )


def _put_queue_status(connection: Connection, body: m.QueueStatusBody, _: datetime) -> None:
    if body.wait_low_minutes > body.wait_high_minutes:
        raise BrokenPage("a wait that ends before it begins")
    _replace(connection, table_of(QueueStatus), **body.model_dump(exclude={"kind"}))


def _put_ticket_state(connection: Connection, body: m.TicketStateBody, _: datetime) -> None:
    if body.state in OPEN:
        raise BrokenPage("the county speaks of the paper of a ticket")
    tickets.apply_word(connection, body.ticket_id, body.state, body.window)


def _remove_ticket_state(connection: Connection, id: str) -> None:
    tickets.forget_word(connection, _uuid(id))


def _put_issuer_key(connection: Connection, body: m.IssuerKeyBody, _: datetime) -> None:
    _replace(
        connection,
        table_of(IssuerKey),
        key_id=body.key_id,
        algorithm=body.algorithm,
        public_key=body.public_key,
        issuer=body.issuer,
        types=json.dumps([t.value for t in body.types]),
        not_after=body.not_after.astimezone(UTC),
    )


def _put_revocations(connection: Connection, body: m.RevocationsBody, _: datetime) -> None:
    _replace(
        connection,
        table_of(RevocationList),
        id=1,
        issued_at=body.issued_at,
        hashes=bytes.fromhex("".join(body.certificate_hashes)),
    )


def _put_help_state(connection: Connection, body: m.HelpStateBody, _: datetime) -> None:
    if connection.execute(select(HelpCall.id).where(HelpCall.id == body.call_id)).first() is not None:
        _replace(connection, table_of(HelpWord), call_id=body.call_id, state=body.state)


def _remove_help_state(connection: Connection, id: str) -> None:
    connection.execute(delete(HelpWord).where(HelpWord.call_id == _uuid(id)))


def _put_hall(connection: Connection, body: m.NoticeBody, heard_at: datetime) -> None:
    _replace(
        connection,
        table_of(Hall),
        id=1,
        name=_text(body.name),
        zone=_text(body.zone),
        help_phone=body.help_phone,
        staffed=body.staffed,
        as_of=heard_at,
    )


def _uuid(id: str) -> UUID:
    try:
        return UUID(id)
    except ValueError:
        raise BrokenPage("a document id that is not a UUID") from None


HANDLERS = {
    "department": Handler(_put_department, _remover(table_of(Department), "code"), lambda b: b.code),
    "theme": Handler(_put_theme, _remover(table_of(Theme), "code"), lambda b: b.code),
    "service_item": Handler(_put_item, remove_item, lambda b: b.code),
    "queue": Handler(_put_queue, _remover(table_of(Queue), "code"), lambda b: b.code),
    "queue_status": Handler(_put_queue_status, _remover(table_of(QueueStatus), "queue_code"), lambda b: b.queue_code),
    "ticket_state": Handler(_put_ticket_state, _remove_ticket_state, lambda b: str(b.ticket_id)),
    "issuer_key": Handler(_put_issuer_key, _remover(table_of(IssuerKey), "key_id"), lambda b: b.key_id),
    "revocations": Handler(_put_revocations, _emptier(table_of(RevocationList))),
    "help_state": Handler(_put_help_state, _remove_help_state, lambda b: str(b.call_id)),
    "hall": Handler(_put_hall, _emptier(table_of(Hall))),
}
"""By the kind of the document."""
