"""The catalogue as screens read it: departments, themes, lists of items, one item whole, queues."""

import json
from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Text, bindparam, func, select, type_coerce

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
from offline_store.models import ItemDetail, ItemTheme, table_of
from offline_store.models import Queue as QueueRow
from offline_store.models import ServiceItem as ItemRow
from offline_store.models import Theme as ThemeRow
from offline_store.prepared import Prepared

SUMMARIES_KEPT = 1024
"""Rows of lists that are not taken apart again: while a citizen types, most hits stay the same."""
NO_ICON = "document"
"""Icon of an item whose theme the county has not sent (yet)."""

_i, _d, _h, _w = map(table_of, (ItemRow, DepartmentRow, ThemeRow, ItemDetail))
_SUMMARIES = select(
    _i.c.seq,
    _i.c.code,
    _i.c.summary,
    _i.c.theme_code,
    type_coerce(_d.c.name, Text).label("department"),
    _h.c.icon,
).select_from(_i.outerjoin(_d, _d.c.code == _i.c.department_code).outerjoin(_h, _h.c.code == _i.c.theme_code))
_POPULAR = Prepared(_SUMMARIES.order_by(_i.c.rank).limit(bindparam("most")))
_OF_DEPARTMENT = Prepared(_SUMMARIES.where(_i.c.department_code == bindparam("of")).order_by(_i.c.rank))
_OF_THEME = Prepared(
    _SUMMARIES.join(table_of(ItemTheme), ItemTheme.item_seq == _i.c.seq)
    .where(ItemTheme.theme_code == bindparam("of"))
    .order_by(_i.c.rank)
)
_BY_SEQ = Prepared(
    _SUMMARIES.where(_i.c.seq.in_(select(func.json_each(bindparam("seqs")).table_valued("value").c.value)))
)
_WHOLE = (
    _SUMMARIES.add_columns(_i.c.department_code, _w.c.detail)
    .join(_w, _w.c.item_seq == _i.c.seq)
    .where(_i.c.code == bindparam("of"))
)


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
    return tuple(_summary(*row) for _, *row in _OF_THEME.run(connection, {"of": code}))


def items_of_department(connection: Connection, code: str) -> tuple[ItemSummary, ...]:
    """The popular ones first."""
    return tuple(_summary(*row) for _, *row in _OF_DEPARTMENT.run(connection, {"of": code}))


def popular_items(connection: Connection, limit: int) -> tuple[ItemSummary, ...]:
    """What most people come for."""
    return tuple(_summary(*row) for _, *row in _POPULAR.run(connection, {"most": limit}))


def items_in_order(connection: Connection, seqs: Sequence[int]) -> tuple[ItemSummary, ...]:
    """The items of these row numbers, in their order."""
    by_seq = {seq: row for seq, *row in _BY_SEQ.run(connection, {"seqs": json.dumps(seqs)})}
    return tuple(_summary(*by_seq[seq]) for seq in seqs if seq in by_seq)


def item_count(connection: Connection) -> int:
    """Items of the catalogue."""
    return connection.execute(select(func.count()).select_from(_i)).scalar_one()


def item(connection: Connection, code: str) -> ServiceItem | None:
    """Everything of one guide page."""
    row = connection.execute(_WHOLE, {"of": code}).first()
    if row is None:
        return None
    detail = json.loads(row.detail)
    return ServiceItem(
        summary=_summary(row.code, row.summary, row.theme_code, row.department, row.icon),
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


def summary_json(
    plain_name: LocalizedText,
    official_name: LocalizedText,
    level: Level,
    audience: Audience,
    queue_code: str,
    *,
    zhou_wide: bool,
    online: bool,
) -> str:
    """For `service_item.summary`."""
    names = [[text.zh, text.ug, text.kk, text.en] for text in (plain_name, official_name)]
    content = [*names, level.value, audience.value, queue_code, zhou_wide, online]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=SUMMARIES_KEPT)
def _summary(code: str, summary: str, theme: str, department: str | None, icon: str | None) -> ItemSummary:
    plain_name, official_name, level, audience, queue_code, zhou_wide, online = json.loads(summary)
    return ItemSummary(
        code=code,
        plain_name=LocalizedText(*plain_name),
        official_name=LocalizedText(*official_name),
        department=LocalizedText("") if department is None else LocalizedText(**json.loads(department)),
        theme=theme,
        icon=icon or NO_ICON,
        level=Level(level),
        audience=Audience(audience),
        queue_code=queue_code,
        zhou_wide=zhou_wide,
        online=online,
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
