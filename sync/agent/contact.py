"""Whether the kiosk is in contact with its county: kept as it changes, logged once a change."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from kiosk.domain.clock import Clock
from kiosk.log_events import LogEvent, log_event
from sync.agent.port import SyncError
from sync.agent.scheduler import Task

logger = logging.getLogger(__name__)

SILENT_S = 90.0
"""Three heartbeats without a good answer of any kind: not online, whatever the other answers were."""


@dataclass(frozen=True, slots=True)
class ContactState:
    """A snapshot."""

    online: bool
    since: datetime
    last_contact: datetime | None
    detail: str


class Contact:
    """Thread-safe. A page that can't be applied or an event that is refused is trouble, but not the loss of contact."""

    def __init__(self, clock: Clock, steady: Callable[[], float]) -> None:
        self._clock = clock
        self._steady = steady
        self._lock = Lock()
        self._online = False
        self._since = clock.now()
        self._is_told = False
        self._is_ended = False
        self._last_contact: datetime | None = None
        self._good_at = steady()
        self._trouble: dict[Task | None, str] = {}

    def now(self) -> ContactState:
        """Never waits."""
        with self._lock:
            detail = next(iter(self._trouble.values()), "")
            return ContactState(self._online, self._since, self._last_contact, detail)

    def end(self) -> None:
        """The agent stops and cuts its own connection: what fails from now on is no news."""
        self._is_ended = True

    def succeeded(self, task: Task) -> None:
        """The county gave a good answer."""
        with self._lock:
            self._last_contact = self._clock.now()
            self._good_at = self._steady()
            self._trouble.pop(None, None)
            self._trouble.pop(task, None)
            has_changed = self._turn_to(online=True)
        if has_changed:
            log_event(logger, logging.INFO, LogEvent.SYNC_ONLINE)

    def nothing_to_do(self, task: Task) -> None:
        """The task looked and had nothing to ask: what troubled it is over."""
        with self._lock:
            self._trouble.pop(task, None)

    def failed(self, task: Task | None, error: SyncError, *, concerns_all: bool) -> None:
        """It did not; `concerns_all` where nothing else gets through either."""
        if self._is_ended:
            return
        with self._lock:
            self._trouble[None if concerns_all else task] = error.sentence
            is_silent = self._steady() - self._good_at > SILENT_S
            has_changed = (concerns_all or is_silent) and self._turn_to(online=False)
        if has_changed:
            log_event(logger, logging.ERROR, LogEvent.SYNC_OFFLINE, reason=error.reason)

    def _turn_to(self, *, online: bool) -> bool:
        """Whether this is worth a line in the log: a change, or the first word since the start."""
        is_change = online is not self._online
        if is_change:
            self._online = online
            self._since = self._clock.now()
        is_news = is_change or not self._is_told
        self._is_told = True
        return is_news
