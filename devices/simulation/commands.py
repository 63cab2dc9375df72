"""`kiosk-device simulate`: run the simulated devices, and play them from another terminal."""

import argparse
import json
import signal
import threading
from pathlib import Path

from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.card_reader.simulated_faults import CardReaderFault
from devices.console import say, tell
from devices.simulation.control import ask
from devices.simulation.place import default_folder


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options and sub-commands of `kiosk-device simulate`."""
    parser.add_argument("--auto-card", action="store_true", help="a card lays itself while the reader looks for one")
    parser.add_argument("--json", action="store_true", help="print the addresses as one JSON object")
    _add_out(parser, default=default_folder())
    parser.set_defaults(run=_simulate)
    actions = parser.add_subparsers(metavar="ACTION", title="to play devices that run already")

    def action(name: str, do: str, words: str) -> argparse.ArgumentParser:
        added = actions.add_parser(name, help=words)
        _add_out(added, default=argparse.SUPPRESS)
        added.set_defaults(run=_play, do=do)
        return added

    action("put-card", "put_card", "lay a card on the reader").add_argument("name", choices=sorted(SAMPLE_CARDS))
    action("lift", "lift_card", "take the card away")
    fault = action("card-fault", "card_fault", "let the card reader misbehave; `none` ends it")
    fault.add_argument("name", choices=[fault.value for fault in CardReaderFault])
    fault.add_argument("--answers", type=int, help="only for so many answers")
    action("unplug-card-reader", "unplug_card_reader", "pull the card reader's plug")
    action("plug-card-reader", "plug_card_reader", "put it back")
    action("printer", "printer", "let the printer be as a scenario says").add_argument("name", metavar="SCENARIO")
    images = action("camera-image", "show_images", "what the camera sees; nothing without a FILE")
    images.add_argument("paths", nargs="*", type=Path, metavar="FILE")
    code = action("camera-code", "show_code", "hold a phone with a QR code before the camera")
    code.add_argument("text", help="what the code says")
    action("camera-fault", "camera_fault", "let the camera misbehave; `none` ends it").add_argument(
        "name", metavar="FAULT"
    )
    action("unplug-camera", "unplug_camera", "pull the camera's plug")
    action("plug-camera", "plug_camera", "put it back")
    action("addresses", "addresses", "print the addresses again")
    action("stop", "stop", "end the simulated devices")


def _add_out(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--out", type=Path, default=default, metavar="DIR", help="their folder: control and receipts")


def _simulate(options: argparse.Namespace) -> int:
    from devices.simulation.host import SimulationHost

    stop = threading.Event()
    with SimulationHost(options.out, auto_card=options.auto_card) as host:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        _print_addresses(host.addresses, as_json=options.json)
        if not options.json:
            tell("Ctrl-C ends them.")
        host.serve(lambda: not stop.is_set())
    return 0


def _play(options: argparse.Namespace) -> int:
    arguments = {name: getattr(options, name) for name in ("name", "answers", "text") if hasattr(options, name)}
    if hasattr(options, "paths"):
        arguments["paths"] = [str(path.resolve()) for path in options.paths]
    answer = ask(options.out, options.do, **arguments)
    if options.do == "addresses":
        _print_addresses({name: value for name, value in answer.items() if name != "ok"}, as_json=options.json)
    return 0


def _print_addresses(addresses: dict[str, str], *, as_json: bool) -> None:
    if as_json:
        say(json.dumps(addresses, ensure_ascii=False))
        return
    for name, address in addresses.items():
        say(f"{name:<12} {address}")
