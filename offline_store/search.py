"""Finding service items by hanzi, pinyin, initials, colloquial words, Uyghur, Kazakh and English names.

The index gives at most `MAX_HITS` items, the most popular first and otherwise unranked; they are ranked here
(FIGURES.md: ranking in SQL costs 30 times more at 100,000 items).
"""

from sqlalchemy import Connection, text

from kiosk.domain.catalogue import Candidates, ItemSummary
from offline_store import catalogue
from offline_store.candidates import words_for
from offline_store.item_words import distance, names_of
from offline_store.prepared import Prepared
from offline_store.search_terms import QUERY_LIMIT, Run, any_beginning, match_expression, pairs, runs
from offline_store.typed_letters import (
    SHORTEST_LOOSE,
    Letters,
    Reader,
    exactly,
    last_letters,
    loose_beginnings,
    loosely,
)

MAX_HITS = 200
"""Items that are ranked."""
MAX_READ = 60
"""Items whose names are read for words: what people come for most."""

_HITS = Prepared(
    text(
        "SELECT w.item_seq, w.words FROM item_index JOIN item_words w ON w.rank = item_index.rowid "
        "WHERE item_index MATCH :expression ORDER BY item_index.rowid LIMIT :most"
    )
)

_Hit = tuple[int, str]
"""Row number of an item, and its words (`offline_store.item_words`)."""


def search(connection: Connection, query: str, limit: int) -> tuple[ItemSummary, ...]:
    """The best hits first, equally good ones by popularity; the popular items for an empty query.

    Several words must all be in an item, in any order. Letters that are nowhere are read loosely; a sentence that is
    nowhere finds what shares most with it.
    """
    asked = runs(query[:QUERY_LIMIT])
    if not asked:
        return catalogue.popular_items(connection, limit)
    hits = _hits(connection, match_expression(asked), MAX_HITS)
    if not hits and len(asked) > 1 and not any(run.is_hanzi for run in asked):
        asked = _joined(asked)  # er shou fang
        hits = _hits(connection, match_expression(asked), MAX_HITS)
    if hits:
        parts = [run.text for run in asked]
        whole = "".join(parts)
        hits.sort(key=lambda hit: distance(hit[1], whole, parts))
    else:
        hits = _loose_hits(connection, query[:QUERY_LIMIT])
    if not hits and any(len(run.text) > 2 for run in asked if run.is_hanzi):
        return _by_shared_pairs(connection, asked, limit)
    return catalogue.items_in_order(connection, [seq for seq, _ in hits[:limit]])


def candidates(connection: Connection, query: str, limit: int) -> Candidates:
    """Words of the catalogue for the last letters of the query that are in items with all the rest of the query."""
    for letters in last_letters(query[:QUERY_LIMIT]):
        around = runs(f"{letters.before} {letters.after}")
        hits = _hits(connection, match_expression((*around, Run(letters.typed, is_hanzi=False))), MAX_READ)
        found = _words(letters, hits, exactly(letters.typed), limit)
        if found.words:
            return found
    for letters in last_letters(query[:QUERY_LIMIT]):
        read, hits = _loosely_read(connection, letters, MAX_READ)
        found = _words(letters, hits, read, limit)
        if found.words:
            return found
    return Candidates()


def _words(letters: Letters, hits: list[_Hit], read: Reader, limit: int) -> Candidates:
    words, sure = words_for(letters.typed, (names_of(words) for _, words in hits), read)
    return Candidates(words[:limit], sure, letters.before, letters.after)


def _loose_hits(connection: Connection, query: str) -> list[_Hit]:
    """Items with a name that the letters may mean; those first whose plain name it is."""
    for letters in last_letters(query):
        read, hits = _loosely_read(connection, letters, MAX_HITS)
        found = [(place, hit) for hit in hits if (place := _place_of(hit, read)) is not None]
        if found:
            return [hit for _, hit in sorted(found, key=lambda each: each[0] > 0)]
    return []


def _place_of(hit: _Hit, read: Reader) -> int | None:
    """Number of the first name in which the letters are found; 0 is the plain one."""
    return next((number for number, name in enumerate(names_of(hit[1])) if any(read(name))), None)


def _loosely_read(connection: Connection, letters: Letters, most: int) -> tuple[Reader, list[_Hit]]:
    """How to read the letters, and the items in whose names they may be."""
    read = loosely(letters.typed)
    if len(letters.typed) < SHORTEST_LOOSE:
        return read, []
    beginnings = any_beginning(loose_beginnings(letters.typed))
    around = match_expression(runs(f"{letters.before} {letters.after}"))
    return read, _hits(connection, f"{beginnings} AND {around}" if around else beginnings, most)


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
