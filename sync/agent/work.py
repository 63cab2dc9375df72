"""What each task does and what came of it: told to the schedule and to the record of contact."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.clock import Clock
from offline_store.errors import StoreUnavailable
from offline_store.store import Store
from sync.agent.bugs import BugTeller
from sync.agent.client import CountyClient, CountyRefused, Signer
from sync.agent.contact import Contact
from sync.agent.county_clock import CountyClock
from sync.agent.enrolment import Enroller
from sync.agent.heartbeat import Heart
from sync.agent.keys import KeyStore
from sync.agent.leases import Leaser
from sync.agent.port import SyncError, SyncReason
from sync.agent.pull import Puller
from sync.agent.push import Pusher
from sync.agent.scheduler import Scheduler, Task
from sync.agent.settings import SyncSettings
from sync.agent.wire import WireError

ROUND = (Task.ENROL, Task.PULL, Task.LEASE, Task.PUSH, Task.BEAT)
"""A whole exchange: queues must be known before numbers of them can be leased."""
UNKNOWN_HERE = "kiosk-unknown"
NOT_ENROLLED = SyncError(SyncReason.NOT_ENROLLED, "The kiosk is not enrolled: type the county's code.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task."""

    again: bool = False
    """There is more of it."""
    concerns_all: bool = False
    """It failed in a way that no other task would fare better."""


class Work:
    """Used by one thread at a time. `do` raises nothing: faults are the world's or become one line in the log."""

    def __init__(
        self,
        settings: SyncSettings,
        store: Store,
        client: CountyClient,
        county_clock: CountyClock,
        clock: Clock,
        steady: Callable[[], float],
        scheduler: Scheduler,
        contact: Contact,
    ) -> None:
        self._store = store
        self._client = client
        self._county_clock = county_clock
        self._clock = clock
        self._steady = steady
        self._scheduler = scheduler
        self._contact = contact
        self.enroller = Enroller(store, KeyStore(settings.key_path), settings.enrol_code_file, settings.version)
        self.heart = Heart(store, settings.version, clock.now())
        self._pusher = Pusher(store)
        self._puller = Puller(store)
        self._leaser = Leaser(store)
        self._is_unknown = False
        self._bugs = BugTeller()

    def wanted(self) -> frozenset[Task]:
        """What there is to do, due or not. Raises StoreUnavailable, SyncError."""
        if self._is_unknown or self.enroller.signer() is None:
            return frozenset({Task.ENROL}) if self.enroller.waiting_code() else frozenset()
        periodic = {Task.BEAT, Task.LEASE, Task.PULL}
        return frozenset(periodic | {Task.PUSH} if self._store.pending_events(1) else periodic)

    def do(self, task: Task) -> Outcome:
        """One step of a task."""
        try:
            again = self._step(task)
        except SyncError as error:
            return self._failed(task, error)
        except StoreUnavailable as error:
            return self._failed(task, SyncError(SyncReason.STORE, f"The kiosk's store can't be used now: {error}."))
        except Exception as error:
            self._bugs.tell(error, task)
            return self._failed(task, SyncError(SyncReason.STORE, f"A fault of the sync program itself ({task})."))
        if again is None:
            self._scheduler.nothing_to_do(task, self._steady())
            self._contact.nothing_to_do(task)
            return Outcome()
        self._scheduler.succeeded(task, self._steady(), again=again)
        self._contact.succeeded(task)
        return Outcome(again=again)

    def enrol(self, code: str) -> None:
        """Use a code. Raises SyncError, StoreUnavailable."""
        self.enroller.enrol(self._client, code)
        self._is_unknown = False
        self._contact.succeeded(Task.ENROL)
        self._scheduler.all_due(self._steady())

    def _step(self, task: Task) -> bool | None:
        """Whether there is more; None where there was nothing to ask the county for."""
        if task is Task.ENROL:
            code = self.enroller.waiting_code()
            if code is None or not (self._is_unknown or self.enroller.signer() is None):
                return None
            self.enrol(code)
            return False
        signer = self.enroller.signer()
        if signer is None:
            raise NOT_ENROLLED
        return self._signed_step(task, signer)

    def _signed_step(self, task: Task, signer: Signer) -> bool | None:
        if task is Task.PUSH:
            return self._pusher.push(self._client, signer)
        if task is Task.PULL:
            more = self._puller.pull(self._client, signer)
            if self._puller.has_news:
                self._scheduler.poke(Task.LEASE, self._steady())  # a queue may be new
            return more
        if task is Task.LEASE:
            return self._leaser.lease(self._client, signer, self._clock.now() + self._county_clock.offset())
        self.heart.beat(self._client, signer)
        return False

    def _failed(self, task: Task, error: SyncError) -> Outcome:
        concerns_all = _concerns_all(error)
        retry_after_s = error.retry_after_s if isinstance(error, CountyRefused) else None
        if isinstance(error, CountyRefused) and error.slug == UNKNOWN_HERE:
            self._is_unknown = True  # a new code may wait: the county was set up anew
        self._scheduler.failed(task, self._steady(), concerns_all=concerns_all, retry_after_s=retry_after_s)
        self._contact.failed(task, error, concerns_all=concerns_all)
        return Outcome(concerns_all=concerns_all)


def _concerns_all(error: SyncError) -> bool:
    if isinstance(error, CountyRefused):
        return error.status in {401, 429}
    return isinstance(error, WireError) or error.reason is SyncReason.NOT_ENROLLED
