"""How service items (事项) lie in the tables: many at a time, since a first pull brings thousands.

An item keeps its row number for life; its `rank` is its place in the search index, so a changed popularity moves it.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from kiosk.domain.language import LocalizedText
from offline_store import search_index
from offline_store.catalogue import summary_json
from offline_store.item_words import as_text
from offline_store.models import ItemDetail, ItemTheme, ServiceItem, table_of
from offline_store.search_terms import normalized, rank_of, runs
from offline_store.spelling import spelt_names
from sync.contract.messages import ServiceItemBody

_NOT_DETAIL = {
    *("kind", "code", "plain_name", "official_name", "aliases", "pinyin", "initials", "department_code", "audience"),
    *("level", "queue_code", "zhou_wide", "online", "popularity"),
}

_i = table_of(ServiceItem)
_BY_CODE = select(_i.c.code, _i.c.seq).where(_i.c.code.in_(bindparam("codes", expanding=True)))
_LAST_SEQ = select(func.coalesce(func.max(_i.c.seq), 0))
_DELETE = delete(_i).where(_i.c.seq == bindparam("old_seq"))


def put_items(connection: Connection, bodies: Sequence[ServiceItemBody]) -> None:
    """Put each in place of its old version. No code comes twice."""
    known = _forget(connection, [body.code for body in bodies])
    last_seq = connection.execute(_LAST_SEQ).scalar_one()
    last_seq = max([last_seq, *known.values()])
    items, details, themes, words = [], [], [], []
    for body in bodies:
        seq = known.get(body.code)
        if seq is None:
            seq = last_seq = last_seq + 1
        rank = rank_of(body.popularity, seq)
        items.append(
            {
                "seq": seq,
                "code": body.code,
                "department_code": body.department_code,
                "theme_code": body.themes[0],
                "rank": rank,
                "summary": _summary(body),
            }
        )
        details.append({"item_seq": seq, "detail": body.model_dump_json(exclude=_NOT_DETAIL)})
        themes += [{"theme_code": theme, "item_seq": seq} for theme in dict.fromkeys(body.themes)]
        words.append((rank, seq, _words(body)))
    connection.execute(insert(_i), items)
    connection.execute(insert(table_of(ItemDetail)), details)
    connection.execute(insert(table_of(ItemTheme)), themes)
    search_index.add(connection, words)


def remove_item(connection: Connection, code: str) -> None:
    """The county has it no more."""
    _forget(connection, [code])


def _forget(connection: Connection, codes: Sequence[str]) -> dict[str, int]:
    """Delete what is there of the items; their row numbers by code."""
    known = {row.code: row.seq for row in connection.execute(_BY_CODE, {"codes": list(codes)})}
    if known:
        search_index.remove(connection, known.values())
        connection.execute(_DELETE, [{"old_seq": seq} for seq in known.values()])
    return known


def _summary(body: ServiceItemBody) -> str:
    plain, official = body.plain_name, body.official_name
    return summary_json(
        LocalizedText(plain.zh, plain.ug, plain.kk, plain.en),
        LocalizedText(official.zh, official.ug, official.kk, official.en),
        body.level,
        body.audience,
        body.queue_code,
        zhou_wide=body.zhou_wide,
        online=body.online,
    )


def _words(body: ServiceItemBody) -> str:
    names = [_compact(name) for name in (body.plain_name.zh, body.official_name.zh, *body.aliases)]
    pinyin, initials = normalized(body.pinyin).split(), normalized(body.initials).split()
    foreign = [t for name in (body.plain_name, body.official_name) for t in (name.ug, name.kk, name.en) if t]
    spelt = spelt_names([name for name in names if name], pinyin, initials)
    return as_text(spelt, dict.fromkeys((*pinyin, *initials, *map(normalized, foreign))))


def _compact(name: str) -> str:
    """A name without signs and blanks: what is typed has none either."""
    return "".join(run.text for run in runs(name))
