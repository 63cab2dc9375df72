"""One print, and an outcome in every case: no fault of a device is left to the screens."""

import logging

import uuid6

from devices.errors import DeviceError
from devices.printer.port import PaperOutcome, Printer, PrintJob, PrintOutcome
from devices.printer.receipt import Receipt
from devices.status import DeviceState
from kiosk.log_events import LogEvent, log_event

logger = logging.getLogger(__name__)


def print_truthfully(printer: Printer, receipt: Receipt) -> PrintOutcome:
    """Print `receipt` as a new job; a printer that can't be reached before anything was sent has proved FAILED."""
    try:
        outcome = printer.print(PrintJob(uuid6.uuid7(), receipt))
    except DeviceError:
        outcome = PrintOutcome(PaperOutcome.FAILED, DeviceState.GONE)
    log_event(
        logger, logging.INFO, LogEvent.PAPER_OUTCOME, kind=receipt.kind, paper=outcome.outcome, printer=outcome.state
    )
    return outcome
