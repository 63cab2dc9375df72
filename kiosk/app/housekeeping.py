"""Looks after the store while nobody waits for it: backups, retention, checkpoints."""

import logging
import threading

from kiosk.log_events import LogEvent, log_event
from offline_store.errors import StoreUnavailable
from offline_store.store import Store

logger = logging.getLogger(__name__)

EVERY_S = 300.0
"""A backup is at most this old; a round takes milliseconds where there is nothing to do."""
STOP_S = 5.0


class Housekeeper:
    """A thread; `stop` waits for a round under way."""

    def __init__(self, store: Store, every_s: float = EVERY_S) -> None:
        self._store = store
        self._every_s = every_s
        self._ended = threading.Event()
        self._unavailable = False
        self._thread = threading.Thread(target=self._run, name="housekeeper", daemon=True)

    def start(self) -> None:
        """Begin; the first round comes after the first interval."""
        self._thread.start()

    def stop(self) -> None:
        """End; harmless twice."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join(STOP_S)

    def _run(self) -> None:
        while not self._ended.wait(self._every_s):
            try:
                self._store.maintain()
            except StoreUnavailable as error:
                if not self._unavailable:
                    log_event(logger, logging.ERROR, LogEvent.STORE_UNAVAILABLE, kind=error.kind, during="maintenance")
                self._unavailable = True
            except Exception:  # a bug of ours in housekeeping must not end it for good
                log_event(logger, logging.ERROR, LogEvent.UNHANDLED, exc_info=True, where="housekeeper")
            else:
                self._unavailable = False
