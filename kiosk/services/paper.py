"""One print, and an outcome in every case: no fault of a device or a process is left to the screens."""

import uuid6

from devices.errors import DeviceError
from devices.printer.port import PaperOutcome, Printer, PrinterStatus, PrintJob, PrintOutcome
from devices.printer.receipt import Receipt
from devices.status import DeviceState
from kiosk.workers.errors import WorkerError


def print_truthfully(printer: Printer, receipt: Receipt) -> PrintOutcome:
    """Print `receipt` as a new job.

    A printer that can't be reached before anything was sent has proved that no paper came (FAILED); a worker that died
    or hung with the job in its hands has proved nothing (UNKNOWN).
    """
    try:
        return printer.print(PrintJob(uuid6.uuid7(), receipt))
    except DeviceError:
        return PrintOutcome(PaperOutcome.FAILED, DeviceState.GONE)
    except WorkerError as error:
        return PrintOutcome(PaperOutcome.UNKNOWN if error.sent else PaperOutcome.FAILED, DeviceState.UNKNOWN)


def printer_status(printer: Printer) -> PrinterStatus:
    """The printer's state; one that can't be asked is GONE or UNKNOWN, never READY."""
    try:
        return printer.status()
    except DeviceError as error:
        return PrinterStatus(DeviceState.GONE, detail=error.sentence)
    except WorkerError as error:
        return PrinterStatus(DeviceState.UNKNOWN, detail=error.sentence)
