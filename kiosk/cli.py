"""The command `kiosk`: run the station, take the tour, make a PIN hash; also the door to the other two commands."""

import argparse
import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from kiosk.settings import Settings, SettingsError, load_settings


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code."""
    started = time.monotonic()
    speak_utf8()
    options = _parser().parse_args(arguments)
    if options.command == "hash-pin":
        return _hash_pin()
    if options.command == "gallery":
        return _gallery(options.out)
    try:
        settings = load_settings(options.settings, os.environ)
    except SettingsError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    if options.command == "tour":
        from kiosk.tour.run import take_tour

        return take_tour(settings, options.out, offline=options.offline, landscape=options.landscape)
    if options.command == "run" and not has_display():
        print("kiosk: no display here, so it takes the tour and saves every screen under build/tour", file=sys.stderr)
        from kiosk.tour.run import take_tour

        return take_tour(settings, Path("build/tour"), offline=False, landscape=False)
    return _run_station(settings, started)


def has_display() -> bool:
    """Whether a window can be shown: an X or Wayland display, or a platform that was asked for by name."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def speak_utf8() -> None:
    """A service manager starts programs in the locale `C`: file names and Qt need UTF-8."""
    said = next((os.environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(name)), "")
    if "utf" not in said.lower():
        os.environ["LC_ALL"] = "C.UTF-8"


def _run_station(settings: Settings, started: float) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.kiosk import Kiosk
    from kiosk.app.logs import log_to
    from kiosk.shell.fonts import load_fonts
    from kiosk.shell.messages import install_message_handler

    log_to(settings.state_dir / "log")
    install_message_handler()
    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.exit(0))  # quit() would ask the window, which says no
    # Python runs its signal handlers between two bytecodes: without a timer Qt's loop would never give it one.
    heartbeat = QTimer(interval=200)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    with Kiosk(settings, started=started) as kiosk:
        kiosk.start()
        return application.exec()


def _gallery(out: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from screens.gallery.render import render_gallery

    try:
        pictures = render_gallery(out)
    except OSError as error:
        print(f"kiosk gallery: {error}", file=sys.stderr)
        return 1
    print(f"{len(pictures)} pictures: {out}")
    return 0


def _hash_pin() -> int:
    from getpass import getpass

    from argon2 import PasswordHasher

    pin = getpass("PIN (6 digits): ")
    if not (pin.isascii() and pin.isdigit() and len(pin) == 6):
        print("kiosk: a PIN has six digits", file=sys.stderr)
        return 2
    print(PasswordHasher().hash(pin))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="The 7x24 kiosk of a government service hall.")
    parser.add_argument("--settings", type=Path, help="TOML file of the station (docs/settings.md)")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    parser.set_defaults(command="run")
    commands.add_parser("run", help="run the station (the default); without a display it takes the tour")
    tour = commands.add_parser("tour", help="walk every journey without a display, save screens and receipts")
    tour.add_argument("--out", type=Path, default=Path("build/tour"))
    tour.add_argument("--offline", action="store_true", help="the county server stops in the middle and returns")
    tour.add_argument("--landscape", action="store_true", help="1920x1080 instead of 1080x1920")
    gallery = commands.add_parser("gallery", help="draw every part of the screens in every state, theme and size")
    gallery.add_argument("--out", type=Path, default=Path("build/gallery"))
    commands.add_parser("hash-pin", help="make staff.pin_hash for the settings")
    return parser
