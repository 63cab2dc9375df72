"""The printer's driver from its settings; runs in the worker process."""

from devices.printer.driver import EscposPrinter
from devices.printer.settings import PrinterSettings


def build(settings: PrinterSettings) -> EscposPrinter:
    """A driver that opens its wire when it is first asked."""
    return EscposPrinter(settings)
