"""Builds the agent inside its worker process."""

import logging

from kiosk.domain.clock import ShiftedClock, SystemClock
from offline_store.errors import StoreUnavailable
from offline_store.store import Store
from sync.agent.agent import SyncAgent
from sync.agent.port import SyncError, SyncReason
from sync.agent.settings import SyncSettings
from sync.agent.wire import checked_url


def build(settings: SyncSettings) -> SyncAgent:
    """A running agent. Raises SyncError where the settings or the store can't be used; call again later."""
    logging.getLogger("httpx").setLevel(logging.WARNING)  # a line per request would be the whole log
    clock = ShiftedClock(settings.clock_shift_s) if settings.clock_shift_s else SystemClock()
    checked_url(settings.server_url)  # before the store: a station without a county is asked again and again
    try:
        store = Store.open(settings.store_path, clock)
    except StoreUnavailable as error:
        raise SyncError(SyncReason.STORE, f"The kiosk's store can't be opened: {error}.") from error
    try:
        agent = SyncAgent(settings, store, clock=clock)
    except Exception:
        store.close()
        raise
    agent.start()
    return agent
