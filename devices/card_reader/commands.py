"""`kiosk-device card-reader status|read`: for the engineer at the station, without the kiosk."""

import argparse
import dataclasses
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager

from devices.card_reader.build import build
from devices.card_reader.card_json import card_fields, masked
from devices.card_reader.driver import SerialCardReader
from devices.card_reader.port import ReadOutcome
from devices.card_reader.settings import CardReaderSettings
from devices.console import say, tell
from devices.station import add_settings_option, device_settings
from devices.status import USABLE

NO_CARD_READ = 3
"""Exit code where the reader works and gave no card."""

_SENTENCES = {
    ReadOutcome.NO_CARD: "No card was laid on the reader: lay one on it and leave it there.",
    ReadOutcome.TRY_AGAIN: "The card could not be read: lift it, and lay it down again until the reader beeps.",
    ReadOutcome.WRONG_CARD: "This is no ID card that the reader knows: lay a resident's or a residence card on it.",
}


def add_commands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `status` and `read`; each sets `run`, which takes the parsed options and gives the exit code."""
    status = subparsers.add_parser("status", help="ask the reader how it is (exit code 0: ready)")
    _add_options(status)
    status.set_defaults(run=_status)

    read = subparsers.add_parser("read", help=f"read one card (exit code {NO_CARD_READ}: no card was read)")
    _add_options(read)
    read.add_argument("--seconds", type=float, default=30.0, help="how long to wait for a card (default 30)")
    read.add_argument("--show", action="store_true", help="show names and numbers in full")
    read.set_defaults(run=_read)


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", help="a device, socket://host:port or rfc2217://host:port")
    parser.add_argument("--baudrate", type=int, help="speed that is tried first")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    add_settings_option(parser)


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[SerialCardReader]:
    settings = device_settings(
        CardReaderSettings,
        "card_reader",
        options.settings,
        {"port": options.port, "baudrate": options.baudrate},
    )
    with closing(build(settings)) as reader:
        yield reader


def _status(options: argparse.Namespace) -> int:
    with _opened(options) as reader:
        status = reader.status()
    if options.json:
        say(json.dumps(dataclasses.asdict(status), ensure_ascii=False))
    else:
        say(f"state   {status.state.value}\nSAM id  {status.sam_id or 'unknown'}\ndetail  {status.detail}")
    return 0 if status.state in USABLE else 1


def _read(options: argparse.Namespace) -> int:
    with _opened(options) as reader:
        if not options.json:
            tell("Lay the card on the reader.")
        reading = reader.read(options.seconds)
    if reading.card is None:
        tell(_SENTENCES[reading.outcome])
        return NO_CARD_READ
    fields = card_fields(reading.card)
    if not options.show:
        fields = masked(fields)
    if options.json:
        say(json.dumps(fields, ensure_ascii=False))
    else:
        width = max(map(len, fields))
        say("\n".join(f"{key:{width}}  {value}" for key, value in fields.items() if value is not None))
    return 0
