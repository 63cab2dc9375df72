"""One device: how it is, what came of today's jobs, and the two things that staff can try."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.services.journal import DayCounts, Part
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from screens.staff.page_view_model import Machine, StaffPageViewModel

QML_IMPORT_NAME = "screens.staff_device"
QML_IMPORT_MAJOR_VERSION = 1


class CountedMachine(Machine, Protocol):
    """What this page needs of the staff's services."""

    def day(self, worker: str) -> DayCounts | None:
        """Outcomes of today's jobs; None where the log can't be read."""
        ...


@QmlElement
class StaffDeviceViewModel(StaffPageViewModel):
    """`device` is a worker's name: `printer`, `card_reader` or `camera`."""

    changed = Signal()

    def __init__(self, device: str, machine: CountedMachine, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(machine, background, parent)
        self._device = Part(device).value
        self._counted = machine
        self._day: DayCounts | None = None
        self.asked.connect(self.changed)
        self.ask()

    def look_further(self) -> DayCounts | None:
        """Today's jobs."""
        return self._counted.day(self._device)

    def take(self, answer: DayCounts | None) -> None:
        """Keep them."""
        self._day = answer

    @Property(str, constant=True)
    def device(self) -> str:
        """The worker's name."""
        return self._device

    @Property(dict, notify=changed)
    def process(self) -> dict[str, object]:
        """`health_row` of the worker, empty where nothing is known."""
        worker = self.worker(self._device)
        return self.health_row(worker) if worker else {}

    @Property(str, notify=changed)
    def detail(self) -> str:
        """The driver's own sentence about what is wrong, in English."""
        worker = self.worker(self._device)
        return worker.last_error if worker else ""

    @Property(int, notify=changed)
    def ticketsLeft(self) -> int:
        """Slips that the roll still gives, -1 where nobody knows or where there is no roll."""
        paper = self._look.printer if self._look and self._device == Part.PRINTER else None
        return -1 if paper is None or paper.tickets_left is None else paper.tickets_left

    @Property(dict, notify=changed)
    def day(self) -> dict[str, object]:
        """`known whole last`, and `counts` (`printed failed unknown`, `card wrong_card try_again`, `read`)."""
        day = self._day
        return {
            "known": day is not None,
            "whole": day is not None and day.whole,
            "last": self.moment(day.last if day else None),
            "counts": dict(day.counts) if day else {},
        }
