"""A kiosk's store as the county would fill it from the sample catalogue: 163 items with their spellings, in memory."""

from datetime import UTC, datetime
from functools import cache

from kiosk.domain.asset_paths import asset
from kiosk.domain.catalogue_files import read_catalogue
from kiosk.domain.clock import Clock
from offline_store.store import Store
from sync.contract.messages import ChangesPage, Document
from sync.county_server.catalogue_import import catalogue_drafts

CURRENT = datetime(2026, 11, 24, 8, 20, tzinfo=UTC)
"""When the county last said that everything is current: minutes before the moment of `FixedClock`."""


def filled_store(clock: Clock | None = None, *bodies: Document, as_of: datetime = CURRENT) -> Store:
    """The sample catalogue, then `bodies` (newer versions or documents of a test's own). The caller closes it."""
    store = Store.in_memory(clock)
    store.apply_page(ChangesPage(documents=list(_documents()), cursor="sample", more=bool(bodies), server_time=as_of))
    if bodies:
        store.apply_page(ChangesPage(documents=list(bodies), cursor="more", more=False, server_time=as_of))
    return store


@cache
def _documents() -> tuple[Document, ...]:
    drafts = catalogue_drafts(read_catalogue(asset("catalogue", "sample")))
    return tuple(Document(kind=d.kind, id=d.id, version=1, body=d.body) for d in drafts)  # type: ignore[arg-type]
