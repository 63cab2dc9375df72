"""The search index of service items as a whole: whether it is sound, and how it is made anew from the items.

It holds nothing of its own, so damage within it costs a second of work and no data.
"""

import sqlite3
from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, insert, select, text

from offline_store.errors import Fault
from offline_store.faults import fault_of
from offline_store.item_words import tokens_of
from offline_store.models import ITEM_INDEX_DDL, ItemWords, table_of

_w = table_of(ItemWords)
_ADD = text("INSERT INTO item_index (rowid, tokens) VALUES (:rank, :tokens)")
_REMOVE = text("INSERT INTO item_index (item_index, rowid, tokens) VALUES ('delete', :rank, :tokens)")
_OF_ITEMS = select(_w.c.rank, _w.c.words).where(_w.c.item_seq.in_(bindparam("seqs", expanding=True)))
_BATCH = 1000


def add(connection: Connection, items: Iterable[tuple[int, int, str]]) -> None:
    """Make items known to the search: (rank, row number, words) each."""
    items = list(items)
    connection.execute(insert(_w), [{"rank": rank, "item_seq": seq, "words": words} for rank, seq, words in items])
    connection.execute(_ADD, [_index_row(rank, words) for rank, _, words in items])


def remove(connection: Connection, seqs: Iterable[int]) -> None:
    """Take items out of the search; before their rows go."""
    rows = [_index_row(rank, words) for rank, words in connection.execute(_OF_ITEMS, {"seqs": list(seqs)})]
    if rows:
        connection.execute(_REMOVE, rows)


def is_sound(driver: sqlite3.Connection) -> bool:
    """FTS5's own check; `PRAGMA integrity_check` doesn't look into the index. Raises sqlite3.Error for other faults."""
    try:
        driver.execute("INSERT INTO item_index (item_index) VALUES ('integrity-check')")
    except sqlite3.Error as error:
        if fault_of(error) is Fault.CORRUPT:
            return False
        raise
    return True


def rebuild(connection: Connection) -> None:
    """Make the index anew, in the caller's transaction."""
    connection.exec_driver_sql("DROP TABLE item_index")
    connection.exec_driver_sql(ITEM_INDEX_DDL)
    for part in connection.execute(select(_w.c.rank, _w.c.words)).partitions(_BATCH):
        connection.execute(_ADD, [_index_row(rank, words) for rank, words in part])


def _index_row(rank: int, words: str) -> dict[str, object]:
    return {"rank": rank, "tokens": tokens_of(words)}
