"""`kiosk-device voice status|measure|notes`: for the installer with a sound-level meter, without the kiosk."""

import argparse
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

from devices.console import say, tell
from devices.station import add_settings_option, device_settings
from devices.status import USABLE
from devices.voice.chimes import NOTES
from devices.voice.driver import SpokenVoice, build
from devices.voice.port import Speech
from devices.voice.settings import VoiceSettings

MEASURED = "请把身份证平放在读卡区。号取好了，前面六人。请从下方出纸口取纸条。"
"""Everyday sentences: a tone would excite the room and the loudspeaker otherwise than speech."""
PAUSE_S = 0.4
"""Between two sounds. The command waits as long as each lasts: nothing else says when it ended."""
SHORTEST_S = 10.0
"""Below this a meter's mean says little."""


def add_commands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions; each sets `run`, which takes the parsed options and gives the exit code."""
    status = subparsers.add_parser("status", help="whether anything can be heard (exit code 0: yes)")
    _add_options(status)
    status.set_defaults(run=_status)

    measure = subparsers.add_parser("measure", help="speak at the station's limit, for a sound-level meter at 1 m")
    _add_options(measure)
    measure.add_argument(
        "--seconds", type=float, default=60.0, help=f"how long (default 60, at least {SHORTEST_S:.0f})"
    )
    measure.add_argument("--night", action="store_true", help="as softly as at night")
    measure.add_argument("--level", type=float, dest="level_dbfs", help="try this level_dbfs")
    measure.set_defaults(run=_measure)

    notes = subparsers.add_parser("notes", help="play the notes, each once")
    _add_options(notes)
    notes.set_defaults(run=_notes)


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", help="an ALSA name (aplay -L), or wav:FOLDER")
    add_settings_option(parser)


def _settings(options: argparse.Namespace) -> VoiceSettings:
    given = {name: getattr(options, name, None) for name in ("device", "level_dbfs")}
    return device_settings(VoiceSettings, "voice", options.settings, given)


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[tuple[SpokenVoice, VoiceSettings]]:
    settings = _settings(options)
    with closing(build(settings)) as voice:
        yield voice, settings


def _status(options: argparse.Namespace) -> int:
    with _opened(options) as (voice, settings):
        status = voice.status()
    ears = {True: "in", False: "out", None: "unknown"}[status.headphones]
    say(f"state       {status.state.value}\nheadphones  {ears}\nlevel       {settings.level_dbfs:g} dBFS")
    if status.detail:
        tell(status.detail)
    return 0 if status.state in USABLE else 1


def _measure(options: argparse.Namespace) -> int:
    with _opened(options) as (voice, settings):
        softer = settings.night_softer_db if options.night else 0.0
        say(f"speaking at {settings.level_dbfs - softer:g} dBFS; read LAeq at 1 m from the screen, at the ear's height")
        end = time.monotonic() + max(SHORTEST_S, options.seconds)
        while time.monotonic() < end:
            time.sleep(voice.say(Speech(MEASURED, "zh", softer_db=softer)) + PAUSE_S)
    return 0


def _notes(options: argparse.Namespace) -> int:
    with _opened(options) as (voice, _):
        for name in NOTES:
            say(name)
            time.sleep(voice.chime(name) + PAUSE_S)
    return 0
