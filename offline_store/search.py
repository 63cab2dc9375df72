"""Finding service items by hanzi, pinyin, initials, colloquial words, Uyghur, Kazakh and English names.

The index gives at most `MAX_HITS` candidates, the most popular first and otherwise unranked; they are ranked here
(FIGURES.md: ranking in SQL costs 30 times more at 100,000 items).
"""

import json
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, text

from kiosk.domain.catalogue import ItemSummary
from offline_store import catalogue
from offline_store.search_terms import QUERY_LIMIT, Run, match_expression, pairs, runs

MAX_HITS = 200
"""Candidates that are ranked."""
MAX_WORDS_LOOKED_AT = 60
"""Candidates whose words are looked at for suggestions."""

_HITS = text(
    "SELECT i.seq, i.words FROM item_index JOIN service_item i ON i.rank = item_index.rowid "
    "WHERE item_index MATCH :expression ORDER BY item_index.rowid LIMIT :limit"
).bindparams(bindparam("limit"))


@dataclass(frozen=True, slots=True)
class _Candidate:
    seq: int
    names: tuple[str, ...]
    """Plain name, official name, aliases; normalized hanzi and letters."""
    pinyin: tuple[str, ...]
    initials: tuple[str, ...]
    foreign: tuple[str, ...]
    """Uyghur, Kazakh and English names."""


def search(connection: Connection, query: str, limit: int) -> tuple[ItemSummary, ...]:
    """The best hits first; the popular items for an empty query."""
    asked = runs(query[:QUERY_LIMIT])
    if not asked:
        return catalogue.popular_items(connection, limit)
    hits = _hits(connection, match_expression(asked), MAX_HITS)
    if not hits and any(len(run.text) > 2 for run in asked if run.is_hanzi):
        return _by_shared_pairs(connection, asked, limit)
    order = sorted(range(len(hits)), key=lambda i: (_distance(hits[i], asked), i))
    return catalogue.items_in_order(connection, [hits[i].seq for i in order[:limit]])


def suggestions(connection: Connection, query: str, limit: int) -> tuple[str, ...]:
    """Hanzi words of the catalogue whose pinyin or initials begin as typed; none for a query with hanzi."""
    asked = runs(query[:QUERY_LIMIT])
    if not asked or any(run.is_hanzi for run in asked):
        return ()
    typed = "".join(run.text for run in asked)
    found: dict[str, None] = {}
    for hit in _hits(connection, match_expression([Run(typed, is_hanzi=False)]), MAX_WORDS_LOOKED_AT):
        for i, name in enumerate(hit.names):
            spellings = hit.pinyin[i : i + 1] + hit.initials[i : i + 1]
            if any(spelling.startswith(typed) for spelling in spellings):
                found[name] = None
    return tuple(sorted(found, key=len)[:limit])


def _by_shared_pairs(connection: Connection, asked: tuple[Run, ...], limit: int) -> tuple[ItemSummary, ...]:
    """A sentence (我要办身份证) matches no name whole: the items that share the most pairs of signs with it."""
    wanted = {pair for run in asked if run.is_hanzi for pair in pairs(run.text)}
    hits = _hits(connection, match_expression(asked, any_pair=True), MAX_HITS)
    shared = [max(sum(pair in name for pair in wanted) for name in hit.names) for hit in hits]
    order = sorted(range(len(hits)), key=lambda i: (-shared[i], i))
    return catalogue.items_in_order(connection, [hits[i].seq for i in order[:limit]])


def _hits(connection: Connection, expression: str, limit: int) -> list[_Candidate]:
    rows = connection.execute(_HITS, {"expression": expression, "limit": limit})
    return [_Candidate(seq, *(tuple(part) for part in json.loads(words))) for seq, words in rows]


def _distance(hit: _Candidate, asked: tuple[Run, ...]) -> tuple[int, int]:
    """How far a hit is from what was typed: exact, beginning, inside, spelling, scattered; then the shorter name."""
    whole = "".join(run.text for run in asked)
    best = (9, 0)
    for i, name in enumerate(hit.names):
        later = 0 if i == 0 else 1
        if name == whole:
            best = min(best, (0, later))
        elif name.startswith(whole):
            best = min(best, (1 + later, len(name)))
        elif whole in name:
            best = min(best, (3 + later, len(name)))
    for spelling in (*hit.initials, *hit.pinyin, *hit.foreign):
        if spelling == whole:
            best = min(best, (1, 0))
        elif spelling.startswith(whole):
            best = min(best, (2, len(spelling)))
    return best
