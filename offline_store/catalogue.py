"""The catalogue as screens read it: departments, themes, lists of items, one item whole, queues."""

import json
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from kiosk.domain.catalogue import (
    Audience,
    Department,
    Fee,
    ItemKind,
    ItemSummary,
    Level,
    Material,
    MaterialForm,
    ServiceItem,
    Step,
    Supply,
    Theme,
)
from kiosk.domain.language import LocalizedText
from kiosk.domain.queueing import Queue
from offline_store.models import Department as DepartmentRow
from offline_store.models import ItemTheme, table_of
from offline_store.models import Queue as QueueRow
from offline_store.models import ServiceItem as ItemRow
from offline_store.models import Theme as ThemeRow

NO_ICON = "document"
"""Icon of an item whose theme the county has not sent (yet)."""

_i, _d, _h = table_of(ItemRow), table_of(DepartmentRow), table_of(ThemeRow)
_SUMMARIES: Select[Any] = select(
    _i.c.seq, _i.c.code, _i.c.department_code, _i.c.theme_code, _i.c.summary, _d.c.name.label("department"), _h.c.icon
).select_from(_i.outerjoin(_d, _d.c.code == _i.c.department_code).outerjoin(_h, _h.c.code == _i.c.theme_code))
_POPULAR = _SUMMARIES.order_by(_i.c.rank).limit(bindparam("limit"))
_OF_DEPARTMENT = _SUMMARIES.where(_i.c.department_code == bindparam("code")).order_by(_i.c.rank)
_OF_THEME = (
    _SUMMARIES.join_from(_i, ItemTheme, ItemTheme.item_seq == _i.c.seq)
    .where(ItemTheme.theme_code == bindparam("code"))
    .order_by(_i.c.rank)
)
_BY_SEQ = _SUMMARIES.where(_i.c.seq.in_(bindparam("seqs", expanding=True)))
_WHOLE = _SUMMARIES.add_columns(_i.c.detail).where(_i.c.code == bindparam("code"))


def departments(connection: Connection) -> tuple[Department, ...]:
    """In the county's order."""
    rows = connection.execute(select(_d).order_by(_d.c.position, _d.c.code))
    return tuple(Department(r.code, r.name, r.phone, r.position) for r in rows)


def themes(connection: Connection) -> tuple[Theme, ...]:
    """In the county's order."""
    rows = connection.execute(select(_h).order_by(_h.c.position, _h.c.code))
    return tuple(Theme(r.code, r.name, r.icon, r.position) for r in rows)


def items_of_theme(connection: Connection, code: str) -> tuple[ItemSummary, ...]:
    """The popular ones first."""
    return _summaries(connection.execute(_OF_THEME, {"code": code}).all())


def items_of_department(connection: Connection, code: str) -> tuple[ItemSummary, ...]:
    """The popular ones first."""
    return _summaries(connection.execute(_OF_DEPARTMENT, {"code": code}).all())


def popular_items(connection: Connection, limit: int) -> tuple[ItemSummary, ...]:
    """What most people come for."""
    return _summaries(connection.execute(_POPULAR, {"limit": limit}).all())


def items_in_order(connection: Connection, seqs: Sequence[int]) -> tuple[ItemSummary, ...]:
    """The items of these row numbers, in their order."""
    by_seq = {r.seq: r for r in connection.execute(_BY_SEQ, {"seqs": list(seqs)})}
    return _summaries([by_seq[seq] for seq in seqs if seq in by_seq])


def item_count(connection: Connection) -> int:
    """Items of the catalogue."""
    return connection.execute(select(func.count()).select_from(_i)).scalar_one()


def item(connection: Connection, code: str) -> ServiceItem | None:
    """Everything of one guide page."""
    row = connection.execute(_WHOLE, {"code": code}).first()
    if row is None:
        return None
    detail = json.loads(row.detail)
    return ServiceItem(
        summary=_summary(row),
        department_code=row.department_code,
        themes=tuple(detail["themes"]),
        kind=ItemKind(detail["item_kind"]),
        materials=tuple(_material(m) for m in detail["materials"]),
        steps=tuple(Step(_text(s["name"]), s["working_days"]) for s in detail["steps"]),
        legal_days=detail["legal_days"],
        promise_days=detail["promise_days"],
        visits=detail["visits"],
        fee=Fee(detail["fee"]["amount_fen"], _text(detail["fee"]["per"])),
        place=_text(detail["place"]),
        hours=_text(detail["hours"]),
        phone=detail["phone"],
        result_name=_text(detail["result_name"]),
        updated_on=date.fromisoformat(detail["updated_on"]),
        is_sample=detail["is_sample"],
    )


def queues(connection: Connection) -> tuple[Queue, ...]:
    """In the county's order."""
    rows = connection.execute(select(table_of(QueueRow)).order_by(QueueRow.position, QueueRow.code))
    return tuple(
        Queue(
            code=r.code,
            name=r.name,
            purpose=r.purpose,
            place=r.place,
            icon=r.icon,
            order=r.position,
            needs_identity=r.needs_identity,
            opening=tuple((time.fromisoformat(a), time.fromisoformat(b)) for a, b in json.loads(r.opening)),
            daily_limit=r.daily_limit,
        )
        for r in rows
    )


def _summaries(rows: Sequence[Row[Any]]) -> tuple[ItemSummary, ...]:
    return tuple(_summary(row) for row in rows)


def _summary(row: Row[Any]) -> ItemSummary:
    summary = json.loads(row.summary)
    return ItemSummary(
        code=row.code,
        plain_name=_text(summary["plain_name"]),
        official_name=_text(summary["official_name"]),
        department=row.department or LocalizedText(zh=""),
        theme=row.theme_code,
        icon=row.icon or NO_ICON,
        level=Level(summary["level"]),
        audience=Audience(summary["audience"]),
        queue_code=summary["queue_code"],
        zhou_wide=summary["zhou_wide"],
        online=summary["online"],
    )


def _material(content: dict[str, Any]) -> Material:
    return Material(
        id=content["id"],
        name=_text(content["name"]),
        supply=Supply(content["supply"]),
        form=MaterialForm(content["form"]),
        copies=content["copies"],
        reason=_text(content["reason"]),
        certificate_type=content["certificate_type"],
        later_days=content["later_days"],
    )


def _text(content: dict[str, str]) -> LocalizedText:
    return LocalizedText(**content)
