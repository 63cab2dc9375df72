"""What the command `kiosk-county` does; the parser that calls these is in `__main__`."""

import os
import signal
import sys
from dataclasses import replace
from datetime import timedelta
from getpass import getpass
from pathlib import Path

from sqlalchemy import func, select

from kiosk.domain.asset_paths import asset
from kiosk.domain.certificates import CertificateType
from sync.contract.certificate_token import CertificateContent, issue
from sync.contract.messages import Localized
from sync.county_server import certificates
from sync.county_server.calling import call_next
from sync.county_server.catalogue_import import ImportResult, import_catalogue
from sync.county_server.county import County
from sync.county_server.documents import body_of
from sync.county_server.enrolment_codes import make_code
from sync.county_server.models import DocumentRow
from sync.county_server.serving import (
    allow_connections,
    listen,
    make_server,
    serve,
    spare_the_collector,
    url_of,
    write_atomically,
)
from sync.county_server.staff_accounts import set_account

EMBEDDED_STATION = Localized(zh="示例站点", ug="ئۈلگە پونكىت", kk="ۇلگى بەكەت", en="Sample station")


def init(county: County) -> None:
    """Make keys and database where they are missing, and publish the sample issuers."""
    county.keys.create()
    county.database.create()
    with county.database.writing() as session:
        certificates.publish_issuers(session, county.keys, county.clock.now())


def enrol_code(county: County, station: Localized, hours: int) -> str:
    """A fresh one-time code."""
    with county.database.writing() as session:
        return make_code(session, station, "command line", county.clock.now(), timedelta(hours=hours))


def import_from(county: County, path: Path) -> ImportResult:
    """Publish a catalogue."""
    with county.database.writing() as session:
        result = import_catalogue(session, path, county.clock.now())
    county.hub.poke()
    return result


def issue_certificate(
    county: County, content: CertificateContent, algorithm: str, valid_for: timedelta, qr: Path | None
) -> str:
    """The text of a fresh code of a sample issuer; also as a QR code where `qr` names a PNG file."""
    token = issue(content, county.keys.signer(algorithm), now=county.clock.now(), valid_for=valid_for)
    if qr is not None:
        certificates.write_qr_png(token, qr)
    return token


def certificate_content(kind: str, holder: str, number: str, certificate_id: str) -> CertificateContent:
    """Content as the command line gives it. Raises ValueError for an unknown kind."""
    return CertificateContent(CertificateType(kind), holder, number, certificate_id)


def revoke(county: County, certificate_id: str) -> None:
    """Refuse a certificate from now on, on every kiosk that hears of it."""
    with county.database.writing() as session:
        certificates.revoke(session, certificate_id, county.clock.now())


def call(county: County, queue_code: str, window: str) -> str | None:
    """Call the next of a queue; the label that is called, None where nobody waits. Raises ValueError for no queue."""
    with county.database.writing() as session:
        if body_of(session, "queue", queue_code) is None:
            raise ValueError(f"the county has no queue {queue_code!r}")
        ticket = call_next(session, queue_code, window, county.clock.now())
        return None if ticket is None else ticket.label


def set_staff(
    county: County, name: str, display_name: str, password: str, *, may_manage: bool, may_open_personal: bool
) -> None:
    """Make or change an account."""
    with county.database.writing() as session:
        set_account(session, name, display_name, password, may_manage=may_manage, may_open_personal=may_open_personal)


def ask_password() -> str:
    """From the terminal, typed twice, or one line of standard input. Raises ValueError where the two differ."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    password = getpass("Password: ")
    if password != getpass("Again: "):
        raise ValueError("the two are not the same")
    return password


def serve_county(county: County, host: str, port: int, ready_file: Path | None, *, quiet: bool) -> None:
    """Serve a county until told to stop; tables of an older program are brought up first."""
    county.database.bring_up()
    _serve(county, host, port, ready_file, quiet=quiet, with_parent=False)


def serve_embedded(
    county: County, host: str, port: int, ready_file: Path | None, code_file: Path | None, catalogue: Path | None
) -> None:
    """Serve beside a kiosk: everything is made that is missing, and it ends with the process that started it.

    Sample data is imported where the county has none; an enrolment code is written to `code_file` before the server is
    ready.
    """
    init(county)
    with county.database.reading() as session:
        is_empty = not session.scalar(select(func.count()).where(DocumentRow.kind == "service_item"))
    if is_empty:
        import_from(county, catalogue or asset("catalogue", "sample"))
    if code_file is not None:
        write_atomically(code_file, enrol_code(county, EMBEDDED_STATION, hours=24) + "\n")
    _serve(county, host, port, ready_file, quiet=True, with_parent=os.name == "posix")


def _serve(county: County, host: str, port: int, ready_file: Path | None, *, quiet: bool, with_parent: bool) -> None:
    listener = listen(host, port)
    url = url_of(listener)
    if not county.settings.public_url:
        county = replace(county, settings=replace(county.settings, public_url=url))

    def on_ready() -> None:
        if ready_file is not None:
            write_atomically(ready_file, url + "\n")

    # uvicorn sends a signal it caught to the handler before it, after a clean stop: let that one do nothing.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    allow_connections()
    spare_the_collector()
    serve(make_server(county, on_ready, quiet=quiet, with_parent=with_parent), listener)
    if ready_file is not None:
        ready_file.unlink(missing_ok=True)
