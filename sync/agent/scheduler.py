"""What the agent does next, and when. Pure: the caller brings the time, in seconds of a clock that never jumps.

Each task has its own back-off, so a page that can't be applied stops no event; the network's trouble is shared by all.
"""

import random
from enum import StrEnum

from sync.agent.backoff import Backoff
from sync.agent.settings import SyncSettings

RETRY_AFTER_CAP_S = 600.0
"""A server may ask for patience, but not for ever."""
POKE_EVERY_S = 1.0
"""A stream that cries "changed" all the time gets one pull a second."""


class Task(StrEnum):
    """In the order of urgency: what citizens did, then that we live, numbers for them, news for them."""

    ENROL = "enrol"
    PUSH = "push"
    BEAT = "beat"
    LEASE = "lease"
    PULL = "pull"


class Scheduler:
    """Not thread-safe; the agent asks it under its own lock."""

    def __init__(self, settings: SyncSettings, dice: random.Random) -> None:
        def backoff() -> Backoff:
            return Backoff(settings.backoff_base_s, settings.backoff_cap_s, dice)

        self._settings = settings
        self._network = backoff()
        self._network_until = 0.0
        self._own = {task: backoff() for task in Task}
        self._due = dict.fromkeys(Task, 0.0)
        self._ran_at = dict.fromkeys(Task, float("-inf"))
        self.is_streaming = False
        """Whether the event stream stands: then polling is only a safety net."""

    def next(self, now: float, wanted: frozenset[Task]) -> Task | None:
        """The most urgent of the `wanted` tasks that is due."""
        if now < self._network_until:
            return None
        return next((task for task in Task if task in wanted and self._due[task] <= now), None)

    def poke(self, task: Task, now: float) -> None:
        """There is something for `task`; the network works."""
        self._network_until = 0.0
        if self._own[task].failures == 0:
            self._due[task] = min(self._due[task], max(now, self._ran_at[task] + POKE_EVERY_S))

    def all_due(self, now: float) -> None:
        """Everything now, whatever it failed of before (a fresh enrolment)."""
        self._network_until = now
        self._due = dict.fromkeys(Task, now)

    def nothing_to_do(self, task: Task, now: float) -> None:
        """Looked, and the county need not be asked."""
        self._due[task] = now + self._every_s(task)

    def succeeded(self, task: Task, now: float, *, again: bool) -> None:
        """Done; `again` where there is more of it."""
        self._network.succeeded()
        self._network_until = 0.0
        self._own[task].succeeded()
        self._ran_at[task] = now
        self._due[task] = now if again else now + self._every_s(task)

    def failed(self, task: Task, now: float, *, concerns_all: bool, retry_after_s: float | None = None) -> None:
        """Not done: `concerns_all` where no other task would fare better now."""
        patience_s = min(retry_after_s or 0.0, RETRY_AFTER_CAP_S)
        self._ran_at[task] = now
        if concerns_all:
            self._network_until = now + max(patience_s, self._network.failed())
        else:
            self._due[task] = now + max(patience_s, self._own[task].failed())

    def _every_s(self, task: Task) -> float:
        settings = self._settings
        if task is Task.PULL:
            return settings.pull_every_streaming_s if self.is_streaming else settings.pull_every_s
        return {Task.BEAT: settings.beat_every_s, Task.LEASE: settings.lease_every_s}.get(task, 0.0)

    def stream_is(self, standing: bool, now: float) -> None:
        """The stream stands, or broke: then the next poll comes after the shorter time."""
        self.is_streaming = standing
        if not standing:
            soonest = now + self._settings.pull_every_s
            self._due[Task.PULL] = min(self._due[Task.PULL], soonest)
