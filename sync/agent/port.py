"""The sync as the hall sees it: how it stands, do it now, and enrolment."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """How the kiosk stands with the county. Times are aware UTC."""

    online: bool
    since: datetime
    """When `online` became what it is."""
    last_contact: datetime | None
    """The last good answer of the county; None before the first."""
    waiting: int
    """Events not yet acknowledged."""
    oldest_at: datetime | None
    """When the oldest of them happened."""
    rejected: int
    """Events that the county refused for good; kept for staff."""
    clock_offset_s: float
    """County's clock minus the kiosk's."""
    enrolled: str | None
    """This kiosk's id (`K2`), None before enrolment."""
    detail: str = ""
    """For staff: why it is not online, or what does not get through."""


@dataclass(frozen=True, slots=True)
class DeviceHealth:
    """How one worker is, for the heartbeat."""

    name: str
    state: str
    since: datetime
    restarts: int
    detail: str = ""


class SyncReason(StrEnum):
    """Why something could not be done; the screens choose their words by it."""

    WRONG_CODE = "wrong_code"  # unknown, used or expired
    NOT_ENROLLED = "not_enrolled"
    NOT_CONFIGURED = "not_configured"  # no server address, or one that can't be used
    UNREACHABLE = "unreachable"  # no network, no such host, reset, time-out
    NOT_THE_COUNTY = "not_the_county"  # captive portal, redirect, wrong certificate, an answer that is not ours
    REFUSED = "refused"  # the county does not accept this kiosk, or not this request
    SERVER_FAULT = "server_fault"  # the county is there and can't: 5xx, too many requests
    STORE = "store"  # the kiosk's own store is not usable now


class SyncError(Exception):
    """Sync can't do it now. `str()` is one sentence for staff without personal data. Picklable."""

    def __init__(self, reason: SyncReason, sentence: str) -> None:
        super().__init__(reason, sentence)
        self.reason = reason
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class Sync(Protocol):
    """Everything here may be called while the schedule runs."""

    def status(self) -> SyncStatus:
        """How it stands; quick, asks no network."""
        ...

    def sync_now(self) -> SyncStatus:
        """Enrol if a code waits, pull, lease, push, beat; never raises for a network, says so in the status."""
        ...

    def enrol(self, code: str) -> SyncStatus:
        """Use the county's one-time code. Raises SyncError."""
        ...

    def note_health(self, devices: tuple[DeviceHealth, ...], tickets_left: int | None) -> None:
        """What the next heartbeats say of the other workers and of the paper."""
        ...
