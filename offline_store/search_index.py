"""The search index of service items as a whole: whether it is sound, and how it is made anew from the items.

It holds nothing of its own, so damage within it costs a second of work and no data.
"""

import sqlite3

from sqlalchemy import Connection, select, text

from offline_store.errors import Fault
from offline_store.faults import fault_of
from offline_store.item_words import tokens_of
from offline_store.models import ITEM_INDEX_DDL, ServiceItem, table_of

ADD = text("INSERT INTO item_index (rowid, tokens) VALUES (:rank, :tokens)")
REMOVE = text("DELETE FROM item_index WHERE rowid = :rank")
_item = table_of(ServiceItem)


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
    for rank, words in connection.execute(select(_item.c.rank, _item.c.words)):
        connection.execute(ADD, {"rank": rank, "tokens": tokens_of(words)})
