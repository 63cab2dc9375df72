"""What parent and worker say to each other."""

from dataclasses import dataclass

from devices.status import DeviceState


@dataclass(frozen=True, slots=True)
class Request:
    """Parent to worker; at most one is under way."""

    id: int
    method: str
    arguments: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """Parent to worker: close the device and end."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The method's result."""

    id: int
    value: object


@dataclass(frozen=True, slots=True)
class Refusal:
    """The method raised one of the errors that its spec allows."""

    id: int
    error: Exception


@dataclass(frozen=True, slots=True)
class Bug:
    """The method raised something else: type and place, never the message (it could quote personal data)."""

    id: int
    place: str


@dataclass(frozen=True, slots=True)
class Report:
    """A look at the device, and a sign of life."""

    state: DeviceState
    detail: str
    status: object
    """What the driver's `status()` returned last; None before the first answer."""
    fault: str = ""
    """`devices.errors.Fault` of the error that `detail` is the sentence of; the screens choose their words by it."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """A log record of the worker, already formatted."""

    level: int
    text: str
