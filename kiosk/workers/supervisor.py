"""All workers of the station, started and stopped together."""

import random
from collections.abc import Iterable
from threading import Thread
from types import TracebackType
from typing import Any, Self

from kiosk.domain.clock import Clock
from kiosk.workers.health import WorkerHealth
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.worker import Worker


class Supervisor:
    """A context manager; a worker that fails concerns no other."""

    def __init__(
        self,
        specs: Iterable[WorkerSpec[Any]],
        *,
        timing: Timing | None = None,
        clock: Clock | None = None,
        dice: random.Random | None = None,
    ) -> None:
        self._workers = {spec.name: Worker(spec, timing=timing, clock=clock, dice=dice) for spec in specs}

    def start(self) -> None:
        """Start all; returns at once."""
        for worker in self._workers.values():
            worker.start()

    def stop(self) -> None:
        """Stop all side by side: as long as the slowest takes, about four seconds at most."""
        stops = [Thread(target=worker.stop, name=f"stop-{name}") for name, worker in self._workers.items()]
        for stop in stops:
            stop.start()
        for stop in stops:
            stop.join()

    def worker(self, name: str) -> Worker:
        """Raises KeyError for a name that no spec has."""
        return self._workers[name]

    def restart(self, name: str) -> None:
        """Kill one worker's process and start a new one, without back-off; returns at once."""
        self._workers[name].restart()

    def health(self) -> tuple[WorkerHealth, ...]:
        """Snapshots in the order of the specs; never waits."""
        return tuple(worker.health for worker in self._workers.values())

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.stop()
