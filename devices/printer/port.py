"""A receipt printer as the hall sees it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from devices.printer.receipt import Receipt
from devices.status import DeviceState


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What the printer last said of itself."""

    state: DeviceState
    tickets_left: int | None = None
    """About how many tickets the roll still gives, counted in millimetres; None where the roll is not known."""
    detail: str = ""
    """For staff: the answer in words."""


class PaperOutcome(StrEnum):
    """The truth about the paper, and nothing better than the truth."""

    PRINTED = "printed"  # the printer proved it
    FAILED = "failed"  # the printer proved that it is not out
    UNKNOWN = "unknown"  # no answer, or garbage


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """How a job ended. `state` is the printer's state behind it (why it failed)."""

    outcome: PaperOutcome
    state: DeviceState


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A receipt with an id of its own: the same id is never printed twice by one driver."""

    id: UUID
    receipt: Receipt


class Printer(Protocol):
    """Raises `DeviceError` only for a device that can't be reached at all before anything was sent."""

    def status(self) -> PrinterStatus:
        """Ask the printer now."""
        ...

    def print(self, job: PrintJob) -> PrintOutcome:
        """Print from the document's start and find out what came of it."""
        ...
