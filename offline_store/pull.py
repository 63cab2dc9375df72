"""The county's changes: a page of versioned documents is applied whole, in one transaction with its cursor.

An older version of a document that comes late changes nothing. A page that contradicts itself raises BrokenPage, and
the transaction around it undoes what it had done.
"""

from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from offline_store import documents, sync_state
from offline_store.errors import BrokenPage
from offline_store.models import DocumentVersion, table_of
from sync.contract.messages import ChangesPage, Document

_v = table_of(DocumentVersion)
_KNOWN = select(_v.c.version).where(_v.c.kind == bindparam("kind"), _v.c.id == bindparam("id"))
_REMEMBER = insert(_v).prefix_with("OR REPLACE")


def apply_page(connection: Connection, page: ChangesPage) -> None:
    """Apply every document of the page and take over its cursor. Raises BrokenPage."""
    for document in page.documents:
        _apply(connection, document, page.server_time)
    sync_state.page_applied(connection, page.cursor, None if page.more else page.server_time)


def _apply(connection: Connection, document: Document, heard_at: datetime) -> None:
    name = {"kind": document.kind, "id": document.id}
    known = connection.execute(_KNOWN, name).scalar()
    if known is not None and document.version <= known:
        return
    handler = documents.HANDLERS.get(document.kind)
    if handler is None:
        raise BrokenPage(f"a document of unknown kind {document.kind}")
    body = document.body
    if body is None:
        handler.remove(connection, document.id)
    else:
        if body.kind != document.kind:
            raise BrokenPage(f"a document of kind {document.kind} has a body of kind {body.kind}")
        if handler.key is not None and handler.key(body) != document.id:
            raise BrokenPage(f"a document of kind {document.kind} has the body of another")
        handler.put(connection, body, heard_at)
    connection.execute(_REMEMBER, name | {"version": document.version})
