"""`kiosk-device`: the field engineer's command. Each device's part is imported only where it was chosen."""

import argparse
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence

from devices.console import tell
from devices.errors import DeviceError

DEVICE_FAULT = 1
INTERRUPTED = 130


def _printer(parser: argparse.ArgumentParser) -> None:
    from devices.printer.commands import add_commands

    add_commands(parser.add_subparsers(metavar="ACTION", required=True))


def _card_reader(parser: argparse.ArgumentParser) -> None:
    from devices.card_reader.commands import add_commands

    add_commands(parser.add_subparsers(metavar="ACTION", required=True))


def _camera(parser: argparse.ArgumentParser) -> None:
    from devices.camera.commands import add_commands

    add_commands(parser.add_subparsers(metavar="ACTION", required=True))


def _voice(parser: argparse.ArgumentParser) -> None:
    from devices.voice.commands import add_commands

    add_commands(parser.add_subparsers(metavar="ACTION", required=True))


def _doctor(parser: argparse.ArgumentParser) -> None:
    from devices.doctor import add_options

    add_options(parser)


def _simulate(parser: argparse.ArgumentParser) -> None:
    from devices.simulation.commands import add_options

    add_options(parser)


COMMANDS: dict[str, tuple[Callable[[argparse.ArgumentParser], None], str]] = {
    "doctor": (_doctor, "try every device and say what is to be mended"),
    "printer": (_printer, "the receipt printer"),
    "card-reader": (_card_reader, "the ID-card reader"),
    "camera": (_camera, "the camera that reads codes"),
    "voice": (_voice, "the voice, and its loudness"),
    "simulate": (_simulate, "run simulated devices, and play them"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Exit codes: 0 done, 1 a device's fault (the sentence is on stderr), 2 wrong usage."""
    multiprocessing.freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="kiosk-device", description="Devices of the hall kiosk, without the kiosk.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (configure, words) in COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words.capitalize() + ".")
        if given[:1] == [name]:
            configure(command)
    options = parser.parse_args(given)
    try:
        return int(options.run(options))
    except DeviceError as error:
        tell(str(error))
        return DEVICE_FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; without this, Python complains once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DEVICE_FAULT


if __name__ == "__main__":
    sys.exit(main())
