"""`kiosk-device doctor`: is this station ready? Every device is tried, and what fails says how it is mended.

Each device is tried in a process of its own: a driver can hang for ever, and the report must come all the same.
"""

import argparse
import json
import multiprocessing
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from devices.camera.settings import CameraSettings
from devices.card_reader.settings import CardReaderSettings
from devices.console import say
from devices.errors import DeviceError
from devices.printer.settings import PrinterSettings
from devices.station import add_settings_option, device_settings
from devices.status import USABLE, DeviceState

DEADLINE_S = 25.0
"""For all devices together: importing OpenCV and opening a slow camera take 10 s on a bad day."""

_MEND_OF_STATE = {
    DeviceState.STARTING: "it is still starting: ask again in a minute",
    DeviceState.PAPER_OUT: "no paper: put a new roll in, with the paper coming from below",
    DeviceState.COVER_OPEN: "its cover is open: press it shut until it clicks",
    DeviceState.CUTTER_JAM: "its cutter is stuck: open the cover, pull the paper out, and switch it off and on",
    DeviceState.OFFLINE: "it says that it is off line: press its feed key, or switch it off and on",
    DeviceState.BUSY: "another program holds it: end that program",
    DeviceState.FROZEN: "it gives the same picture all the time: unplug it and plug it in again",
    DeviceState.UNKNOWN: "it does not answer: check its power and its cable",
    DeviceState.GONE: "it is not there: plug it in, and check its address in the settings",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. `sentence` has the mend in it where `ready` is false."""

    device: str
    address: str
    ready: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Examination:
    """One device to be tried: `look` runs in the process of its own and gives a state and its detail."""

    device: str
    address: str
    look: Callable[[Any], tuple[DeviceState, str]]
    settings: object


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of `kiosk-device doctor`."""
    parser.add_argument("--printer-port", metavar="PORT", help="the receipt printer's address")
    parser.add_argument("--card-reader-port", metavar="PORT", help="the card reader's address")
    parser.add_argument("--camera-source", metavar="SOURCE", help="the camera's address")
    parser.add_argument("--json", action="store_true", help="a JSON array instead of lines")
    add_settings_option(parser)
    parser.set_defaults(run=_run)


def examine(examinations: list[Examination], deadline_s: float = DEADLINE_S) -> list[Finding]:
    """Try all at the same time; each ends by itself or is ended at the deadline."""
    context = multiprocessing.get_context("spawn")
    until = time.monotonic() + deadline_s
    running: list[tuple[Examination, BaseProcess, Connection]] = []
    for examination in examinations:
        heard, told = context.Pipe(duplex=False)
        process = context.Process(target=_try, args=(examination, told), name=examination.device, daemon=True)
        process.start()
        told.close()
        running.append((examination, process, heard))
    return [_finding(examination, process, heard, until) for examination, process, heard in running]


def look_at_printer(settings: PrinterSettings) -> tuple[DeviceState, str]:
    """Ask the printer for its state."""
    from devices.printer.build import build

    status = build(settings).status()
    paper = f"; paper for about {status.tickets_left} tickets" if status.tickets_left is not None else ""
    return status.state, status.detail + paper


def look_at_card_reader(settings: CardReaderSettings) -> tuple[DeviceState, str]:
    """Ask the reader for its state and its SAM number."""
    from devices.card_reader.build import build

    with closing(build(settings)) as reader:
        status = reader.status()
    return status.state, f"{status.detail}; SAM {status.sam_id}" if status.sam_id else status.detail


def look_at_camera(settings: CameraSettings) -> tuple[DeviceState, str]:
    """Open the camera, wait for its first frame, and close it."""
    from devices.camera.build import build

    camera = build(settings)
    preview = camera.start()
    try:
        status = camera.status()
    finally:
        camera.stop()
    return status.state, status.detail or f"preview of {preview.width}x{preview.height}"


def _run(options: argparse.Namespace) -> int:
    findings = _settings_findings(options)
    if options.json:
        say(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False))
    else:
        for finding in findings:
            say(f"{'ok  ' if finding.ready else 'FAIL'}  {finding.device:<12} {finding.address}: {finding.sentence}")
        failed = sum(not finding.ready for finding in findings)
        say("This station is ready." if not failed else f"This station is not ready: mend {failed} of {len(findings)}.")
    return 0 if all(finding.ready for finding in findings) else 1


def _settings_findings(options: argparse.Namespace) -> list[Finding]:
    """All findings in the order of the devices; one whose settings are wrong is told without being tried."""
    devices: list[tuple[str, type[Any], str, dict[str, object], Callable[[Any], tuple[DeviceState, str]]]] = [
        ("printer", PrinterSettings, "printer", {"port": options.printer_port}, look_at_printer),
        ("card reader", CardReaderSettings, "card_reader", {"port": options.card_reader_port}, look_at_card_reader),
        ("camera", CameraSettings, "camera", {"source": options.camera_source}, look_at_camera),
    ]
    findings: dict[str, Finding] = {}
    examinations = []
    file: Path | None = options.settings
    for device, kind, section, given, look in devices:
        [address_name] = given
        try:
            settings = device_settings(kind, section, file, given)
        except DeviceError as error:
            findings[device] = Finding(device, str(given[address_name] or section), False, str(error))
        else:
            examinations.append(Examination(device, str(getattr(settings, address_name)), look, settings))
    findings |= {finding.device: finding for finding in examine(examinations)}
    return [findings[device] for device, *_ in devices]


def _try(examination: Examination, told: Connection) -> None:
    """In the process of its own."""
    told.send(try_out(examination))


def try_out(examination: Examination) -> tuple[bool, str]:
    """Whether it is ready, and a sentence. A bug of the driver is a finding too."""
    try:
        state, detail = examination.look(examination.settings)
    except DeviceError as error:
        return False, str(error)
    except ImportError as error:
        return False, f"The library {error.name} is missing: install the kiosk again."
    except Exception as error:
        return False, f"The driver failed ({type(error).__name__}): report this with the station's settings."
    if state in USABLE:
        return True, detail or state.value
    if detail.endswith("."):  # a whole sentence of the driver's, with its own mend
        return False, detail
    return False, f"{detail}; {_MEND_OF_STATE[state]}." if detail else f"{_MEND_OF_STATE[state].capitalize()}."


def _finding(examination: Examination, process: BaseProcess, heard: Connection, until: float) -> Finding:
    try:
        answer = heard.recv() if heard.poll(max(0.0, until - time.monotonic())) else None
    except EOFError:
        answer = (False, "The driver died: unplug the device and plug it in again, then ask again.")
    heard.close()
    if answer is None:
        answer = (False, "It hangs: unplug the device and plug it in again, then ask again.")
        process.kill()
    process.join()
    ready, sentence = answer
    return Finding(examination.device, examination.address, ready, sentence)
