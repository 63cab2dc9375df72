"""The county's changes: a page of versioned documents is applied whole, in one transaction with its cursor.

An older version of a document that comes late changes nothing. A page that contradicts itself raises BrokenPage, and
the transaction around it undoes what it had done.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, insert, select, tuple_

from offline_store import item_documents, sync_state
from offline_store.documents import HANDLERS
from offline_store.errors import BrokenPage
from offline_store.models import DocumentVersion, table_of
from sync.contract.messages import ChangesPage, Document, ServiceItemBody

_v = table_of(DocumentVersion)
_KNOWN = select(_v).where(tuple_(_v.c.kind, _v.c.id).in_(bindparam("names", expanding=True)))
_REMEMBER = insert(_v).prefix_with("OR REPLACE")


def apply_page(connection: Connection, page: ChangesPage) -> None:
    """Apply every document of the page and take over its cursor. Raises BrokenPage."""
    documents = _news(connection, page.documents)
    items = [d.body for d in documents if isinstance(d.body, ServiceItemBody)]
    if items:
        item_documents.put_items(connection, items)
    for document in documents:
        handler = HANDLERS[document.kind]
        if document.body is None:
            handler.remove(connection, document.id)
        elif not isinstance(document.body, ServiceItemBody):
            handler.put(connection, document.body, page.server_time)
    if documents:
        connection.execute(_REMEMBER, [{"kind": d.kind, "id": d.id, "version": d.version} for d in documents])
    sync_state.page_applied(connection, page.cursor, None if page.more else page.server_time)


def _news(connection: Connection, documents: Iterable[Document]) -> list[Document]:
    """The newest version of each document, where it is newer than the one that is known."""
    newest: dict[tuple[str, str], Document] = {}
    for document in documents:
        _check(document)
        name = (document.kind, document.id)
        if name not in newest or newest[name].version < document.version:
            newest[name] = document
    known = {(row.kind, row.id): row.version for row in connection.execute(_KNOWN, {"names": list(newest)})}
    return [document for name, document in newest.items() if document.version > known.get(name, 0)]


def _check(document: Document) -> None:
    handler = HANDLERS.get(document.kind)
    if handler is None:
        raise BrokenPage(f"a document of unknown kind {document.kind}")
    body = document.body
    if body is not None:
        if body.kind != document.kind:
            raise BrokenPage(f"a document of kind {document.kind} has a body of kind {body.kind}")
        if handler.key is not None and handler.key(body) != document.id:
            raise BrokenPage(f"a document of kind {document.kind} has the body of another")
