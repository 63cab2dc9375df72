"""What a worker is made of, and the times it is held to."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from devices.errors import DeviceError
from sync.agent.port import SyncError

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class WorkerSpec(Generic[S]):
    """A process that builds one object and serves some of its methods.

    `build` is a top-level function (it travels by name) and runs in the worker with `settings`. Only `methods` can be
    called. An object with a `status` method is watched; one with a `close` method is closed at the end.
    """

    name: str
    build: Callable[[S], object]
    settings: S
    methods: frozenset[str]
    deadline_s: float
    """For one call, unless the call brings its own. Allow for a status poll that is under way."""
    errors: tuple[type[Exception], ...] = (DeviceError, SyncError)
    """Exceptions that travel to the caller; any other is a bug of the driver."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds. Unplugged to gone takes at most `poll_s + 2 * retry_s` and three looks at the device."""

    poll_s: float = 2.0
    """Between two looks at a device that is well."""
    retry_s: float = 0.5
    """After a miss; then it doubles up to `poll_s`, also before building again what could not be built."""
    build_s: float = 60.0
    """From the start of the process to its first report: a cold disk and heavy libraries."""
    silence_s: float = 15.0
    """An idle worker reports every `poll_s`; one that is silent for this long hangs and is killed."""
    backoff_base_s: float = 0.5
    backoff_cap_s: float = 15.0
    """Waits between restarts; a station with a crashing driver spends about 2 % of a core on restarts."""
    steady_s: float = 60.0
    """A worker that has lived this long has recovered: the next loss is a first one again."""
    stop_s: float = 2.0
    """What a worker gets to close its device when told to stop."""
