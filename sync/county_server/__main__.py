"""`kiosk-county`: the command of the county server."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.exc import OperationalError, SQLAlchemyError

from kiosk.domain.catalogue_files import CatalogueFileError
from kiosk.domain.certificates import CertificateType
from kiosk.domain.clock import ShiftedClock
from kiosk.domain.events import EventKind
from sync.contract.messages import Localized
from sync.county_server import commands
from sync.county_server.catalogue_import import BadCatalogue
from sync.county_server.county import County, open_county
from sync.county_server.export import export_events
from sync.county_server.keys import KeyFileProblem
from sync.county_server.schema import WrongSchema
from sync.county_server.settings import CountySettings, default_data_dir

EXPECTED = (BadCatalogue, CatalogueFileError, WrongSchema, KeyFileProblem, ValueError, OSError)
"""Failures that are one sentence for whoever typed the command, not a traceback."""

MAX_NAME = 200
"""Characters of a station's or certificate's name."""
MAX_HOURS = 168
"""A code that is not used within a week was lost."""
MAX_PORT = 65535


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    options = _parser().parse_args(arguments)
    settings = CountySettings(options.data, options.database, options.public_url.rstrip("/"))
    try:
        county = open_county(settings, ShiftedClock(options.clock_shift_s) if options.clock_shift_s else None)
        with closing(county.database):
            return int(options.run(county, options))
    except EXPECTED as error:
        sentence = str(error)
    except OperationalError:
        sentence = "the database is out of reach: is it running, and is --database right?"
    except SQLAlchemyError as error:
        sentence = f"the database refused: {type(error).__name__}"
    except KeyboardInterrupt:
        return 130
    print(f"kiosk-county: {sentence}", file=sys.stderr)
    return 1


def _init(county: County, _: argparse.Namespace) -> int:
    commands.init(county)
    print(f"ready: {county.settings.data_dir} (keep a copy of its keys folder, offline)")
    return 0


def _serve(county: County, options: argparse.Namespace) -> int:
    if options.embedded:
        commands.serve_embedded(
            county, options.host, options.port, options.ready_file, options.enrol_code_file, options.catalogue
        )
    else:
        commands.serve_county(county, options.host, options.port, options.ready_file, quiet=options.quiet)
    return 0


def _enrol_code(county: County, options: argparse.Namespace) -> int:
    county.database.check()
    print(commands.enrol_code(county, Localized(zh=options.station), options.hours))
    return 0


def _import(county: County, options: argparse.Namespace) -> int:
    county.database.check()
    result = commands.import_from(county, options.catalogue)
    print(f"{result.entries} entries, {result.published} published anew")
    return 0


def _issue_certificate(county: County, options: argparse.Namespace) -> int:
    content = commands.certificate_content(options.type, options.holder, options.number, options.certificate_id)
    valid_for = timedelta(minutes=options.valid_minutes)
    print(commands.issue_certificate(county, content, options.algorithm, valid_for, options.qr))
    return 0


def _revoke(county: County, options: argparse.Namespace) -> int:
    county.database.check()
    commands.revoke(county, options.certificate_id)
    return 0


def _call(county: County, options: argparse.Namespace) -> int:
    county.database.check()
    label = commands.call(county, options.queue, options.window)
    print(label or "nobody waits")
    return 0


def _staff(county: County, options: argparse.Namespace) -> int:
    county.database.check()
    commands.set_staff(
        county,
        options.name,
        options.display_name,
        commands.ask_password(),
        may_manage=options.may_manage,
        may_open_personal=options.may_open_personal,
    )
    return 0


def _export(county: County, options: argparse.Namespace) -> int:
    county.database.check()
    with county.database.reading() as session:
        count = export_events(session, options.file, options.kind, options.since, options.until)
    print(f"{count} events")
    return 0


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a time is written 2026-11-24T16:30, with +08:00 or in local time") from None
    return moment if moment.tzinfo else moment.astimezone()


def _name(text: str) -> str:
    name = text.strip()
    if not 1 <= len(name) <= MAX_NAME or not name.isprintable():
        raise argparse.ArgumentTypeError(f"a name has 1 to {MAX_NAME} printable characters")
    return name


def _hours(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= MAX_HOURS:
        raise argparse.ArgumentTypeError(f"1 to {MAX_HOURS} hours")
    return int(text)


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > MAX_PORT:
        raise argparse.ArgumentTypeError(f"a port is 0 to {MAX_PORT}")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk-county", description="The county server of the hall kiosks.")
    parser.add_argument("--data", type=Path, default=default_data_dir(), help="folder of keys and database")
    parser.add_argument("--database", default="", help="SQLAlchemy URL, e.g. postgresql+psycopg://user@host/county")
    parser.add_argument("--public-url", default="", help="how phones and staff reach the server")
    parser.add_argument("--clock-shift-s", type=float, default=0.0, help="demonstrations only: added to the clock")
    commands_ = parser.add_subparsers(required=True, metavar="COMMAND")
    _server_commands(commands_)
    _hall_commands(commands_)
    return parser


def _server_commands(commands_: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:

    command = commands_.add_parser("init", help="make keys and database, or bring an older one up; safe to run again")
    command.set_defaults(run=_init)

    command = commands_.add_parser("serve", help="serve kiosks, phones and staff")
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=_port, default=8700, help="0 takes a free one")
    command.add_argument("--ready-file", type=Path, help="the server's URL is written here once it answers")
    command.add_argument("--quiet", action="store_true", help="log warnings only")
    command.add_argument(
        "--embedded", action="store_true", help="beside a kiosk: init, sample data, end with the parent"
    )
    command.add_argument("--enrol-code-file", type=Path, help="with --embedded: a one-time code is written here")
    command.add_argument("--catalogue", type=Path, help="with --embedded: instead of the sample data")
    command.set_defaults(run=_serve)

    command = commands_.add_parser("enrol-code", help="print a one-time code for a station")
    command.add_argument("station", type=_name, help="the station's name")
    command.add_argument("--hours", type=_hours, default=24, help="how long it can be used")
    command.set_defaults(run=_enrol_code)

    command = commands_.add_parser("import", help="publish a catalogue: a JSON file, or a folder of them")
    command.add_argument("catalogue", type=Path)
    command.set_defaults(run=_import)

    command = commands_.add_parser("staff", help="make or change an account; the password is asked for")
    command.add_argument("name")
    command.add_argument("--display-name", default="")
    command.add_argument("--may-manage", action="store_true", help="enrolment codes, retiring kiosks")
    command.add_argument("--may-open-personal", action="store_true", help="opening sealed personal data")
    command.set_defaults(run=_staff)


def _hall_commands(commands_: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands_.add_parser("issue-certificate", help="print a code of a sample issuer")
    command.add_argument("--type", required=True, choices=[kind.value for kind in CertificateType])
    command.add_argument("--holder", required=True)
    command.add_argument("--number", required=True)
    command.add_argument("--certificate-id", default="SAMPLE-0001", help="by which it can be revoked")
    command.add_argument("--valid-minutes", type=float, default=5)
    command.add_argument("--algorithm", choices=["ES256", "EdDSA"], default="ES256")
    command.add_argument("--qr", type=Path, help="write the code as a PNG too")
    command.set_defaults(run=_issue_certificate)

    command = commands_.add_parser("revoke", help="refuse a certificate from now on")
    command.add_argument("certificate_id", type=_name)
    command.set_defaults(run=_revoke)

    command = commands_.add_parser("call", help="call the next person of a queue")
    command.add_argument("queue")
    command.add_argument("--window", default="1")
    command.set_defaults(run=_call)

    command = commands_.add_parser("export", help="events as JSON lines or CSV, without personal data")
    command.add_argument("file", type=Path, help=".csv for a table, anything else for JSON lines")
    command.add_argument("--kind", choices=[kind.value for kind in EventKind])
    command.add_argument("--since", type=_moment, help="ISO time")
    command.add_argument("--until", type=_moment, help="ISO time")
    command.set_defaults(run=_export)


if __name__ == "__main__":
    raise SystemExit(main())
