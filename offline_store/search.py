"""Finding service items by hanzi, pinyin, initials, colloquial words, Uyghur, Kazakh and English names.

The index gives at most `MAX_HITS` candidates, the most popular first and otherwise unranked; they are ranked here
(FIGURES.md: ranking in SQL costs 30 times more at 100,000 items).
"""

from sqlalchemy import Connection, text

from kiosk.domain.catalogue import ItemSummary
from offline_store import catalogue
from offline_store.item_words import distance, names_of
from offline_store.prepared import Prepared
from offline_store.search_terms import QUERY_LIMIT, Run, match_expression, pairs, runs

MAX_HITS = 200
"""Candidates that are ranked."""
MAX_SUGGESTING = 60
"""Candidates whose names are looked at for suggestions."""

_HITS = Prepared(
    text(
        "SELECT w.item_seq, w.words FROM item_index JOIN item_words w ON w.rank = item_index.rowid "
        "WHERE item_index MATCH :expression ORDER BY item_index.rowid LIMIT :most"
    )
)

_Hit = tuple[int, str]
"""Row number of an item, and its words (`offline_store.item_words`)."""


def search(connection: Connection, query: str, limit: int) -> tuple[ItemSummary, ...]:
    """The best hits first, equally good ones by popularity; the popular items for an empty query."""
    asked = runs(query[:QUERY_LIMIT])
    if not asked:
        return catalogue.popular_items(connection, limit)
    hits = _hits(connection, match_expression(asked), MAX_HITS)
    if not hits and len(asked) > 1 and not any(run.is_hanzi for run in asked):
        asked = _joined(asked)  # er shou fang
        hits = _hits(connection, match_expression(asked), MAX_HITS)
    if not hits and any(len(run.text) > 2 for run in asked if run.is_hanzi):
        return _by_shared_pairs(connection, asked, limit)
    parts = [run.text for run in asked]
    whole = "".join(parts)
    order = sorted(hits, key=lambda hit: distance(hit[1], whole, parts))
    return catalogue.items_in_order(connection, [seq for seq, _ in order[:limit]])


def suggestions(connection: Connection, query: str, limit: int) -> tuple[str, ...]:
    """Hanzi names of the catalogue whose pinyin or initials begin as typed, short ones first; none for hanzi."""
    asked = runs(query[:QUERY_LIMIT])
    if not asked or any(run.is_hanzi for run in asked):
        return ()
    asked = _joined(asked)
    typed = asked[0].text
    found = [
        name.name
        for _, words in _hits(connection, match_expression(asked), MAX_SUGGESTING)
        for name in names_of(words)
        if name.name != typed and (name.pinyin.startswith(typed) or name.initials.startswith(typed))
    ]
    return tuple(sorted(dict.fromkeys(found), key=len)[:limit])


def _joined(asked: tuple[Run, ...]) -> tuple[Run, ...]:
    return (Run("".join(run.text for run in asked), is_hanzi=False),)


def _by_shared_pairs(connection: Connection, asked: tuple[Run, ...], limit: int) -> tuple[ItemSummary, ...]:
    """A sentence (我要办身份证) is in no name: the items that share the most pairs of signs with it."""
    wanted = {pair for run in asked if run.is_hanzi for pair in pairs(run.text)}

    hits = _hits(connection, match_expression(asked, any_pair=True), MAX_HITS)
    order = sorted(hits, key=lambda hit: sum(pair in hit[1] for pair in wanted), reverse=True)
    return catalogue.items_in_order(connection, [seq for seq, _ in order[:limit]])


def _hits(connection: Connection, expression: str, limit: int) -> list[_Hit]:
    return _HITS.run(connection, {"expression": expression, "most": limit}).fetchall()
