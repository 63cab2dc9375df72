"""The sync agent: one thread works through what is due, another listens to the event stream.

Whatever touches the wire holds the turn, one step at a time, so a request of staff (`sync_now`, `enrol`) waits for one
step at most. Nothing raises out of the threads: the world's faults become the status.
"""

import random
import threading
from collections.abc import Callable

from kiosk.domain.clock import Clock, SystemClock
from offline_store.errors import StoreUnavailable
from offline_store.records import OutboxHealth
from offline_store.store import Store
from sync.agent.client import CountyClient
from sync.agent.contact import Contact
from sync.agent.county_clock import CountyClock, steady_s
from sync.agent.port import DeviceHealth, SyncError, SyncReason, SyncStatus
from sync.agent.scheduler import Scheduler, Task
from sync.agent.settings import SyncSettings
from sync.agent.stream import ChangeStream
from sync.agent.wire import Wire
from sync.agent.work import ROUND, Work
from sync.contract.signing import sign_request

ROUND_S = 60.0
"""A round that staff asked for starts nothing new after this; the schedule does the rest."""


class SyncAgent:
    """`sync.agent.port.Sync`. `start` begins the schedule; without it the agent acts only when it is told to.

    Raises SyncError for settings that can't be used. Owns the store from then on.
    """

    def __init__(
        self,
        settings: SyncSettings,
        store: Store,
        *,
        clock: Clock | None = None,
        steady: Callable[[], float] = steady_s,
        dice: random.Random | None = None,
    ) -> None:
        clock = clock or SystemClock()
        dice = dice or random.Random()  # noqa: S311 - jitter needs no secret
        self._settings = settings
        self._store = store
        self._clock = clock
        self._steady = steady
        self._wire = Wire(settings)
        self._stream = ChangeStream(settings, self._sign_stream, self._on_change, self._on_standing, dice)
        self._county_clock = CountyClock(store, clock, steady)
        self._contact = Contact(clock, steady)
        self._scheduler = Scheduler(settings, dice)
        client = CountyClient(self._wire, clock, self._county_clock.offset, self._county_clock.measured)
        self._work = Work(settings, store, client, self._county_clock, clock, steady, self._scheduler, self._contact)
        self._outbox = OutboxHealth(0, None, 0)
        self._kiosk_id: str | None = None
        self._turn = threading.Lock()
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._has_changed = threading.Event()
        self._is_streaming = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync-schedule", daemon=True)

    # --- for everybody ---

    def start(self) -> None:
        """Begin the schedule; returns at once."""
        self._thread.start()
        self._stream.start()

    def status(self) -> SyncStatus:
        """How it stands; asks no network, and survives a store that is away."""
        detail = ""
        try:
            self._outbox = self._store.outbox_health()
            identity = self._store.identity()
            self._kiosk_id = identity.kiosk_id if identity else None
        except StoreUnavailable as error:
            detail = f"The kiosk's store can't be used now: {error}."
        contact = self._contact.now()
        return SyncStatus(
            online=contact.online,
            since=contact.since,
            last_contact=contact.last_contact,
            waiting=self._outbox.waiting,
            oldest_at=self._outbox.oldest_at,
            rejected=self._outbox.rejected,
            clock_offset_s=self._county_clock.offset().total_seconds(),
            enrolled=self._kiosk_id,
            detail=detail or contact.detail,
        )

    def sync_now(self) -> SyncStatus:
        """One whole exchange on the caller's thread, without regard to any back-off; never raises for a network."""
        ends_at = self._steady() + ROUND_S
        with self._turn:
            for task in ROUND:
                outcome = self._work.do(task)
                while outcome.again and self._steady() < ends_at:
                    outcome = self._work.do(task)
                if outcome.concerns_all or self._steady() >= ends_at:
                    break
        return self.status()

    def enrol(self, code: str) -> SyncStatus:
        """Use the county's one-time code, also in place of an older identity. Raises SyncError."""
        with self._turn:
            try:
                self._work.enrol(code)
            except StoreUnavailable as error:
                raise SyncError(SyncReason.STORE, f"The kiosk's store can't be used now: {error}.") from error
        self._wake.set()
        return self.status()

    def note_health(self, devices: tuple[DeviceHealth, ...], tickets_left: int | None) -> None:
        """For the next heartbeats."""
        self._work.heart.note(devices, tickets_left)

    def close(self) -> None:
        """End the threads, also in the middle of a read, and give the store back."""
        self._stop.set()
        self._contact.end()
        self._wake.set()
        self._wire.sever(for_good=True)
        self._stream.close()
        if self._thread.ident is not None:
            self._thread.join()
        self._wire.close()
        self._store.close()

    # --- the schedule's thread ---

    def _run(self) -> None:
        while not self._stop.is_set():
            with self._turn:
                has_worked = self._work_once()
            if not has_worked:
                self._wake.wait(self._settings.outbox_look_s)
                self._wake.clear()

    def _work_once(self) -> bool:
        """Do the most urgent thing that is due; False where nothing is."""
        now = self._steady()
        self._county_clock.look()
        if self._scheduler.is_streaming is not self._is_streaming.is_set():
            self._scheduler.stream_is(self._is_streaming.is_set(), now)
        if self._has_changed.is_set():
            self._has_changed.clear()
            self._scheduler.poke(Task.PULL, now)
        try:
            wanted = self._work.wanted()
        except (StoreUnavailable, SyncError):
            return False  # `status` says so; the next look tries again
        task = self._scheduler.next(now, wanted)
        if task is None:
            return False
        self._work.do(task)
        return True

    # --- the stream's thread ---

    def _sign_stream(self, url: str) -> dict[str, str] | None:
        try:
            signer = self._work.enroller.signer()
        except (StoreUnavailable, SyncError):
            return None
        if signer is None:
            return None
        now = self._clock.now() + self._county_clock.offset()
        return sign_request(method="GET", url=url, body=b"", key_id=signer.kiosk_id, private_key=signer.key, now=now)

    def _on_change(self) -> None:
        self._has_changed.set()
        self._wake.set()

    def _on_standing(self, is_standing: bool) -> None:
        if is_standing:
            self._is_streaming.set()
        else:
            self._is_streaming.clear()
