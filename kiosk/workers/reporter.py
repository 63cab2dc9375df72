"""Brings the health of all workers to the sync worker, for the heartbeat: no worker knows another."""

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self

from kiosk.workers.health import WorkerHealth
from sync.agent.port import DeviceHealth

EVERY_S = 15.0
"""Twice per heartbeat."""


class HealthSink(Protocol):
    """The sync, as far as the reporter needs it."""

    def note_health(self, devices: tuple[DeviceHealth, ...], tickets_left: int | None) -> None:
        """Keep it for the next heartbeats; must not raise."""
        ...


class HealthReporter:
    """A thread and a context manager. `tickets_left` says how many the roll gives, None where nobody knows."""

    def __init__(
        self,
        health: Callable[[], tuple[WorkerHealth, ...]],
        tickets_left: Callable[[], int | None],
        sync: HealthSink,
        every_s: float = EVERY_S,
    ) -> None:
        self._health = health
        self._tickets_left = tickets_left
        self._sync = sync
        self._every_s = every_s
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="health-reporter", daemon=True)

    def start(self) -> None:
        """Returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Waits for a report that is under way."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            devices = tuple(_device_health(health) for health in self._health())
            self._sync.note_health(devices, self._tickets_left())
            if self._stop.wait(self._every_s):
                return

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _device_health(health: WorkerHealth) -> DeviceHealth:
    return DeviceHealth(health.name, health.state.value, health.since, health.restarts, health.last_error)
