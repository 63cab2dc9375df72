"""The parent's side of one worker: a thread that starts its process, and starts it again when it is lost."""

import itertools
import logging
import random
import selectors
import time
from threading import Thread
from typing import Any

from devices.status import DeviceState
from kiosk.domain.clock import Clock, SystemClock
from kiosk.log_events import LogEvent, log_event
from kiosk.workers.errors import WorkerGone, WorkerTimeout
from kiosk.workers.health import HealthRecord, ProcessState, WorkerHealth
from kiosk.workers.inbox import Call, Inbox
from kiosk.workers.life import Ended, Life, Lost, listening
from kiosk.workers.messages import Request
from kiosk.workers.process import WorkerProcess
from kiosk.workers.schedule import RestartSchedule
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.watch import MISSES_BEFORE_GONE

logger = logging.getLogger(__name__)

EXIT_WAIT_S = 0.5
"""Between a worker's end of file and its exit code."""


class Worker:
    """One supervised process. Thread-safe; only `call` and `stop` wait."""

    def __init__(
        self,
        spec: WorkerSpec[Any],
        *,
        timing: Timing | None = None,
        clock: Clock | None = None,
        dice: random.Random | None = None,
    ) -> None:
        self.spec = spec
        self._timing = timing = timing or Timing()
        self._record = HealthRecord(spec.name, clock or SystemClock())
        self._schedule = RestartSchedule(
            timing.backoff_base_s,
            timing.backoff_cap_s,
            timing.steady_s,
            dice or random.Random(),  # noqa: S311 - jitter needs no secret
        )
        self._ids = itertools.count(1)
        self._inbox = Inbox()
        self._loss_is_told = False
        self._thread = Thread(target=self._run, name=f"worker-{spec.name}", daemon=True)

    @property
    def health(self) -> WorkerHealth:
        """Snapshot; never waits."""
        return self._record.now

    @property
    def last_status(self) -> object:
        """What the object's `status()` said at the last look, None where the worker is lost; never waits."""
        return self._record.last_status

    @property
    def is_busy(self) -> bool:
        """Whether the process has a request under way; never waits."""
        return self._inbox.under_way is not None

    def start(self) -> None:
        """Start thread and process; returns at once. Calls made before the process is up wait for it."""
        self._thread.start()

    def restart(self) -> None:
        """Kill the process and start another now, without back-off (staff asked for it); returns at once."""
        self._inbox.want_restart()

    def stop(self) -> None:
        """Close the device and end the process; waits for at most `stop_s` and the kill. Calls under way end."""
        self._inbox.want_stop()
        if self._thread.ident is not None:
            self._thread.join()
        self._inbox.close(self._gone())
        self._inbox.release()

    def call(self, method: str, *arguments: object, deadline_s: float | None = None) -> object:
        """Run `method` in the worker and wait for what it returns.

        Waits for its turn for at most the deadline, and as long again for the answer. Raises one of the spec's errors
        as the driver raised it, or WorkerGone, WorkerTimeout, WorkerBug; ValueError for a method not served or
        arguments beyond 64 KiB.
        """
        if method not in self.spec.methods:
            raise ValueError(f"worker {self.spec.name} does not serve {method}")
        deadline_s = self.spec.deadline_s if deadline_s is None else deadline_s
        call = Call(Request(next(self._ids), method, arguments), deadline_s, time.monotonic() + deadline_s)
        self._inbox.put(call)
        # The thread ends every call in time; the longer wait is for a bug of that thread.
        if not call.done.wait(2 * deadline_s + self._timing.silence_s):
            raise WorkerTimeout(f"The {self.spec.name} gave no answer.", sent=True)
        if call.error is not None:
            raise call.error
        return call.value

    # --- the thread ---

    def _run(self) -> None:
        try:
            while not self._inbox.stop_wanted:
                try:
                    self._live()
                except Lost as loss:
                    self._wait_after(loss)
                except Exception:  # a bug of this thread must not leave the station without a worker
                    log_event(logger, logging.ERROR, LogEvent.UNHANDLED, exc_info=True, worker=self.spec.name)
                    self._wait_after(Lost("fault of the supervisor"))
                self._inbox.take_restart()
                if not self._inbox.stop_wanted:
                    self._record.restarted()
        finally:
            self._record.process(ProcessState.STOPPED)
            self._inbox.close(self._gone())

    def _live(self) -> None:
        """One process; returns when a stop or restart is wanted. Raises Lost."""
        self._record.process(ProcessState.STARTING)
        try:
            process = WorkerProcess(self.spec, self._timing)
        except OSError as error:
            raise Lost(f"can't be started, errno {error.errno}") from error
        life = Life(self.spec, self._timing, self._inbox, self._record, logger.getChild(self.spec.name))
        try:
            self._inbox.open()
            with listening(process, self._inbox) as selector:
                while not (self._inbox.stop_wanted or self._inbox.restart_wanted):
                    was_up = life.is_up
                    life.step(process, selector, self._schedule.steady_in(time.monotonic()))
                    if life.is_up and not was_up:
                        self._schedule.came_up(time.monotonic())
                    self._notice_recovery()
            process.end(self._timing.stop_s)
        except Ended as end:
            raise Lost(f"exit code {process.end(EXIT_WAIT_S)}") from end
        finally:
            process.end(0)
            life.abandon(f"The {self.spec.name} program ended while it had the job.")

    def _notice_recovery(self) -> None:
        if self._schedule.losses and self._schedule.is_steady(time.monotonic()) and self._loss_is_told:
            self._loss_is_told = False
            log_event(logger, logging.INFO, LogEvent.WORKER_RECOVERED, worker=self.spec.name)

    def _wait_after(self, loss: Lost) -> None:
        """Tell it once, refuse calls during the back-off, return when it is over."""
        wait_s = self._schedule.lost(time.monotonic())
        state = DeviceState.GONE if self._schedule.losses >= MISSES_BEFORE_GONE else DeviceState.UNKNOWN
        self._record.lost(f"The {self.spec.name} program was lost ({loss.why}) and is started again.", state)
        self._record.process(ProcessState.WAITING)
        level = logging.DEBUG if self._loss_is_told else logging.ERROR
        self._loss_is_told = True
        log_event(logger, level, LogEvent.WORKER_LOST, worker=self.spec.name, why=loss.why, wait_s=f"{wait_s:.1f}")
        self._inbox.close(self._gone())
        until = time.monotonic() + wait_s
        with selectors.DefaultSelector() as selector:
            selector.register(self._inbox.wake, selectors.EVENT_READ)
            while (
                not (self._inbox.stop_wanted or self._inbox.restart_wanted) and (left := until - time.monotonic()) > 0
            ):
                if selector.select(left):
                    self._inbox.hush()

    def _gone(self) -> WorkerGone:
        return WorkerGone(self.health.last_error or f"The {self.spec.name} program is not running.", sent=False)
