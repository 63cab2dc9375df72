"""Pull: the county's changes, page by page; a page applies whole with its cursor, or not at all."""

import logging

from kiosk.log_events import LogEvent, log_event
from offline_store.errors import BrokenPage
from offline_store.store import Store
from sync.agent.client import BrokenAnswer, CountyClient, CountyRefused, Signer

logger = logging.getLogger(__name__)

CURSOR_UNKNOWN = "cursor-unknown"
"""The county's feed is a new one (it was set up anew): begin at its beginning; versions keep old words out."""


class Puller:
    """Logs a broken page once, until a good one came."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._is_broken = False
        self._from_start = False
        self.has_news = False
        """Whether the last page brought documents."""

    def pull(self, client: CountyClient, signer: Signer) -> bool:
        """Pull and apply one page; whether there are more. Raises SyncError, StoreUnavailable."""
        cursor = None if self._from_start else self._store.cursor()
        self.has_news = False
        try:
            page = client.changes(signer, cursor)
            if page.more and (page.cursor == cursor or not page.documents):
                raise BrokenAnswer("The county's page leads nowhere.")
            self._store.apply_page(page)
        except CountyRefused as error:
            if error.slug != CURSOR_UNKNOWN or cursor is None:
                raise
            self._from_start = True
            return True
        except BrokenAnswer as error:
            self._tell(error.sentence)
            raise
        except BrokenPage as error:
            self._tell(str(error))
            raise BrokenAnswer(f"The county's page was not applied: {error}.") from error
        self._is_broken = self._from_start = False
        self.has_news = bool(page.documents)
        return page.more

    def _tell(self, why: str) -> None:
        if not self._is_broken:
            self._is_broken = True
            log_event(logger, logging.ERROR, LogEvent.SYNC_BROKEN_PAGE, why="".join(c for c in why if not c.isdigit()))
