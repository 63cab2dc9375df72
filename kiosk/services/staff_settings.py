"""设置 of the hidden admin screen: what staff may change, which queues there are, and the county's one-time code."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.queueing import Queue
from kiosk.domain.station_choices import Values, Wrong
from kiosk.log_events import LogEvent, log_event
from kiosk.services.station_choices import StationChoices
from offline_store.errors import StoreUnavailable
from offline_store.store import Store
from sync.agent.port import SyncError, SyncReason, SyncStatus

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SettingsNow:
    """`values` in force, `fixed` keys, and the county's queues (none where the store can't be read)."""

    values: Values
    fixed: frozenset[str]
    queues: tuple[Queue, ...]


class Saved(StrEnum):
    """What came of 保存."""

    DONE = "done"
    REFUSED = "refused"  # a value is wrong
    FAILED = "failed"  # the disk did not take it


@dataclass(frozen=True, slots=True)
class SaveAnswer:
    """`wrong` by key, for REFUSED."""

    saved: Saved
    wrong: Mapping[str, Wrong]


class Enrolled(StrEnum):
    """What came of a one-time code."""

    DONE = "done"
    WRONG_CODE = "wrong_code"  # unknown, used or expired
    NO_COUNTY = "no_county"  # nobody answered: the code is still good
    FAILED = "failed"


class SettingsService:
    """Behind the PIN. Every change leaves a log line; a code never does."""

    def __init__(self, choices: StationChoices, store: Store, enrol: Callable[[str], SyncStatus]) -> None:
        self._choices = choices
        self._store = store
        self._enrol = enrol

    def now(self) -> SettingsNow:
        """Never raises for the world's faults."""
        return SettingsNow(self._choices.values, self._choices.fixed, self._queues())

    def save(self, changes: Values) -> SaveAnswer:
        """All of them or none."""
        try:
            wrong = self._choices.save(changes, [queue.code for queue in self._queues()])
        except OSError as error:
            log_event(
                logger, logging.ERROR, LogEvent.STAFF_ACTION, action="settings_not_kept", why=type(error).__name__
            )
            return SaveAnswer(Saved.FAILED, {})
        return SaveAnswer(Saved.REFUSED if wrong else Saved.DONE, wrong)

    def enrol(self, code: str) -> Enrolled:
        """登记: also in place of an older identity."""
        log_event(logger, logging.INFO, LogEvent.STAFF_ACTION, action="enrol")
        try:
            self._enrol(code)
        except SyncError as error:
            away = {SyncReason.UNREACHABLE, SyncReason.SERVER_FAULT, SyncReason.NOT_THE_COUNTY}
            if error.reason is SyncReason.WRONG_CODE:
                return Enrolled.WRONG_CODE
            return Enrolled.NO_COUNTY if error.reason in away else Enrolled.FAILED
        return Enrolled.DONE

    def _queues(self) -> tuple[Queue, ...]:
        try:
            return tuple(self._store.queues())
        except StoreUnavailable:
            return ()
