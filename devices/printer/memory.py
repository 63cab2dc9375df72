"""A printer without a wire, for tests and for what needs none: the same scenarios, the same truth about the paper."""

from typing import Final
from uuid import UUID

from devices.errors import DeviceError, Fault
from devices.printer.mechanism import BEHAVIOURS, Scenario
from devices.printer.port import PaperOutcome, PrinterStatus, PrintJob, PrintOutcome
from devices.printer.receipt import Receipt
from devices.status import USABLE, DeviceState

_STATES: Final = {
    Scenario.PAPER_LOW: DeviceState.PAPER_LOW,
    Scenario.PAPER_OUT: DeviceState.PAPER_OUT,
    Scenario.COVER_OPEN: DeviceState.COVER_OPEN,
    Scenario.CUTTER_JAM: DeviceState.CUTTER_JAM,
    Scenario.OFFLINE: DeviceState.OFFLINE,
    Scenario.MUTE: DeviceState.UNKNOWN,
    Scenario.GARBAGE: DeviceState.UNKNOWN,
    Scenario.STALLED: DeviceState.UNKNOWN,
}


class MemoryPrinter:
    """A `Printer` that keeps what was printed in `receipts`."""

    def __init__(self) -> None:
        self.scenario = Scenario.READY
        self.receipts: list[Receipt] = []
        self._ended: dict[UUID, PrintOutcome] = {}
        self._is_unproven = False

    def set(self, scenario: Scenario) -> None:
        """Become so."""
        self.scenario = scenario

    def status(self) -> PrinterStatus:
        """As the scenario says."""
        self._reach()
        return PrinterStatus(self._state)

    def print(self, job: PrintJob) -> PrintOutcome:
        """Print into memory."""
        self._reach()
        if job.id not in self._ended:
            self._ended[job.id] = self._outcome(job.receipt)
        return self._ended[job.id]

    @property
    def _state(self) -> DeviceState:
        return _STATES.get(self.scenario, DeviceState.READY)

    def _reach(self) -> None:
        if self.scenario is Scenario.UNPLUGGED:
            raise DeviceError(Fault.MISSING, "There is no printer: plug it in.")

    def _outcome(self, receipt: Receipt) -> PrintOutcome:
        state = self._state
        is_mute = state is DeviceState.UNKNOWN
        if (state not in USABLE and not is_mute) or (is_mute and self._is_unproven):
            return PrintOutcome(PaperOutcome.FAILED, state)
        behaviour = BEHAVIOURS[self.scenario]
        becomes = behaviour.midway or behaviour.at_cut or behaviour.after_slip
        if behaviour.prints and not behaviour.midway and not behaviour.at_cut:
            self.receipts.append(receipt)
        if becomes is not None:
            self.scenario = becomes
        state = self._state
        self._is_unproven = True
        if state is DeviceState.UNKNOWN or behaviour.after_slip is not None or not behaviour.answers_in_turn:
            return PrintOutcome(PaperOutcome.UNKNOWN, state)
        if state not in USABLE:
            return PrintOutcome(PaperOutcome.FAILED, state)
        self._is_unproven = False
        return PrintOutcome(PaperOutcome.PRINTED, state)
