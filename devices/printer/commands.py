"""`kiosk-device printer`: for the engineer at the station and for whoever prepares slips, without the kiosk."""

import argparse
import dataclasses
import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from devices.console import say, tell
from devices.errors import DeviceError, Fault
from devices.printer.port import PaperOutcome, PrintJob
from devices.printer.settings import PrinterSettings
from devices.station import add_settings_option, device_settings
from devices.status import USABLE

if TYPE_CHECKING:
    from PIL import Image

    from devices.printer.driver import EscposPrinter
    from devices.printer.receipt import Receipt

NOT_PROVED = 3
"""Exit code where the printer did not prove that the slip is out."""


def add_commands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions; each sets `run`, which takes the parsed options and gives the exit code."""
    status = subparsers.add_parser("status", help="ask the printer how it is (exit code 0: ready)")
    _add_wire_options(status)
    status.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    status.set_defaults(run=_status)

    page = subparsers.add_parser("test-page", help=f"print the test page (exit code {NOT_PROVED}: not proved)")
    _add_wire_options(page)
    page.add_argument("--station", default="K0", help="id that stands on it (default K0)")
    page.set_defaults(run=_test_page)

    printing = subparsers.add_parser("print", help=f"print a receipt (exit code {NOT_PROVED}: not proved)")
    _add_wire_options(printing)
    printing.add_argument("receipt", metavar="RECEIPT.json", help="the document; - for stdin")
    printing.set_defaults(run=_print)

    encoding = subparsers.add_parser("encode", help="write a receipt's ESC/POS bytes to a file")
    add_settings_option(encoding)
    encoding.add_argument("receipt", metavar="RECEIPT.json", help="the document; - for stdin")
    encoding.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where the bytes go")
    encoding.set_defaults(run=_encode)

    rendering = subparsers.add_parser("render", help="draw what a printer would make of ESC/POS bytes")
    rendering.add_argument("bytes", metavar="FILE", help="the bytes; - for stdin")
    rendering.add_argument(
        "-o", "--output", type=Path, required=True, metavar="PNG", help="the picture; further slips get -2, -3 ..."
    )
    rendering.add_argument("--columns", type=int, default=576, metavar="DOTS", help="dots across (default 576)")
    rendering.set_defaults(run=_render)

    schema = subparsers.add_parser("schema", help="print the JSON schema of a receipt")
    schema.set_defaults(run=_schema)


def _add_wire_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", help="a device, socket://host:9100, usb:VVVV:PPPP or file:PATH")
    parser.add_argument("--baudrate", type=int, help="speed of a serial line")
    add_settings_option(parser)


def _settings(options: argparse.Namespace) -> PrinterSettings:
    given = {name: getattr(options, name, None) for name in ("port", "baudrate")}
    return device_settings(PrinterSettings, "printer", options.settings, given)


@contextmanager
def _opened(options: argparse.Namespace) -> "Iterator[EscposPrinter]":
    from devices.printer.build import build

    with closing(build(_settings(options))) as printer:
        yield printer


def _status(options: argparse.Namespace) -> int:
    with _opened(options) as printer:
        status = printer.status()
    if options.json:
        say(json.dumps(dataclasses.asdict(status), ensure_ascii=False))
    else:
        left = "unknown" if status.tickets_left is None else f"about {status.tickets_left}"
        say(f"state         {status.state.value}\ntickets left  {left}\ndetail        {status.detail}")
    return 0 if status.state in USABLE else 1


def _test_page(options: argparse.Namespace) -> int:
    from devices.printer.test_page import DeviceLine, test_page

    with _opened(options) as printer:
        lines = (DeviceLine("printer", printer.status().state.value),)
        return _print_truthfully(printer, test_page(options.station, datetime.now(UTC), lines))


def _print(options: argparse.Namespace) -> int:
    receipt = _read_receipt(options.receipt)
    with _opened(options) as printer:
        return _print_truthfully(printer, receipt)


def _print_truthfully(printer: "EscposPrinter", receipt: "Receipt") -> int:
    import uuid6

    from devices.printer.encoder import ReceiptError

    try:
        outcome = printer.print(PrintJob(uuid6.uuid7(), receipt))
    except ReceiptError as error:
        raise DeviceError(Fault.SETTINGS, f"The receipt can't be printed: {error}.") from error
    say(f"paper  {outcome.outcome.value}\nstate  {outcome.state.value}")
    if outcome.outcome is PaperOutcome.PRINTED:
        return 0
    if outcome.outcome is PaperOutcome.UNKNOWN and outcome.state in USABLE:
        tell("The printer is well and did not prove the slip: if it is out, set `answers_after_job = false`.")
    return NOT_PROVED


def _encode(options: argparse.Namespace) -> int:
    from devices.printer.encoder import ReceiptError, encode

    try:
        data = encode(_read_receipt(options.receipt), _settings(options).profile)
    except ReceiptError as error:
        raise DeviceError(Fault.SETTINGS, f"The receipt can't be printed: {error}.") from error
    _write(options.output, data)
    return 0


def _render(options: argparse.Namespace) -> int:
    from devices.printer.renderer import render

    if not 96 <= options.columns <= 2048:
        raise DeviceError(Fault.SETTINGS, "--columns must be from 96 to 2048 dots.")
    slips = render(_read(options.bytes), options.columns)
    if not slips:
        raise DeviceError(Fault.SETTINGS, f"{options.bytes} prints nothing: is it ESC/POS?")
    for number, slip in enumerate(slips, 1):
        path = options.output
        _save(slip, path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}"))
    return 0


def _schema(_: argparse.Namespace) -> int:
    from devices.printer.receipt_json import receipt_schema

    say(json.dumps(receipt_schema(), ensure_ascii=False, indent=2))
    return 0


def _read_receipt(name: str) -> "Receipt":
    from devices.printer.receipt_json import ReceiptJsonError, receipt_from_json

    try:
        return receipt_from_json(_read(name))
    except ReceiptJsonError as error:
        raise DeviceError(Fault.SETTINGS, f"{name} is no receipt: {error}.") from error


def _read(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise DeviceError(Fault.SETTINGS, f"{name} can't be read: {error.strerror}.") from error


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise DeviceError(Fault.SETTINGS, f"{path} can't be written: {error.strerror}.") from error


def _save(slip: "Image.Image", path: Path) -> None:
    try:
        slip.save(path, format="PNG")
    except OSError as error:
        raise DeviceError(Fault.SETTINGS, f"{path} can't be written: {error.strerror}.") from error
