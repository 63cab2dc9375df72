"""How each worker is: one record, written by its thread, read by the admin screen and the heartbeat."""

import logging
import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from threading import Lock

from devices.status import DeviceState
from kiosk.domain.clock import Clock
from kiosk.log_events import LogEvent, log_event
from kiosk.workers.messages import Report

logger = logging.getLogger(__name__)

FAULTY = frozenset({DeviceState.GONE, DeviceState.UNKNOWN, DeviceState.FROZEN, DeviceState.CUTTER_JAM})
"""States that a log line at ERROR announces; leaving them is the recovery."""
PROCESS_LOST = "process"
"""The fault of a worker whose process has ended by itself."""
_LONG_NUMBER = re.compile(r"\d{10,}")


class ProcessState(StrEnum):
    """Where the worker's process stands."""

    STARTING = "starting"
    RUNNING = "running"
    WAITING = "waiting"  # lost; started again after the back-off
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class WorkerHealth:
    """A snapshot."""

    name: str
    state: DeviceState
    """Of the device; READY for a worker that has none (sync)."""
    since: datetime
    """When `state` began, UTC."""
    last_error: str
    """One sentence for staff; empty while the device is well."""
    restarts: int
    process: ProcessState
    dropped: int
    """Messages of the worker that answered nothing and were dropped."""
    fault: str = ""
    """Why, as a word: a `devices.errors.Fault`, or PROCESS_LOST; empty where `state` says it all."""


class HealthRecord:
    """The record behind the snapshots. Logs a change of the device's state once; thread-safe."""

    def __init__(self, name: str, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._health = WorkerHealth(name, DeviceState.STARTING, clock.now(), "", 0, ProcessState.STARTING, 0)
        self._status: object = None
        self._logged = DeviceState.STARTING

    @property
    def now(self) -> WorkerHealth:
        """Snapshot; never waits for the worker."""
        with self._lock:
            return self._health

    @property
    def last_status(self) -> object:
        """What the driver's `status()` returned last; None where it has not yet, or where the worker is lost."""
        with self._lock:
            return self._status

    def process(self, state: ProcessState) -> None:
        """The process moved on."""
        with self._lock:
            self._health = replace(self._health, process=state)

    def restarted(self) -> None:
        """One more process."""
        with self._lock:
            self._health = replace(self._health, restarts=self._health.restarts + 1)

    def dropped(self) -> None:
        """One more message that answered nothing."""
        with self._lock:
            self._health = replace(self._health, dropped=self._health.dropped + 1)

    def saw(self, report: Report) -> None:
        """Take over what the worker reports."""
        with self._lock:
            before = self._health
            since = self._clock.now() if report.state is not before.state else before.since
            self._health = replace(
                before, state=report.state, since=since, last_error=report.detail, fault=report.fault
            )
            self._status = report.status
            # Compared with the last line, not with the last state: a crash loop would write a line per restart.
            was, self._logged = self._logged, report.state
        if report.state is not was:
            level = logging.ERROR if report.state in FAULTY else logging.INFO
            event = LogEvent.DEVICE_FAULT if report.state in FAULTY else LogEvent.DEVICE_CHANGED
            detail = fit_for_log(report.detail)
            log_event(logger, level, event, worker=before.name, was=was, state=report.state, detail=detail)

    def lost(self, sentence: str, state: DeviceState) -> None:
        """The process is lost, so the device is in `state`; the caller logs the loss."""
        with self._lock:
            before = self._health
            since = self._clock.now() if state is not before.state else before.since
            self._health = replace(before, state=state, since=since, last_error=sentence, fault=PROCESS_LOST)
            self._status = None


def fit_for_log(text: str) -> str:
    """A driver's sentence without long digit runs (serial numbers of devices look like somebody's number)."""
    return _LONG_NUMBER.sub("#", text)
