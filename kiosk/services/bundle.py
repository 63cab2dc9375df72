"""诊断包: what a technician elsewhere needs to know of this machine, as files in one archive.

Never in it: anything of a person, keys, codes, PINs. Facts are written one by one and not copied from a store; of the
log only lines of known form, and of a traceback its places but not its message, which may quote what somebody typed.
"""

import io
import json
import platform
import re
import sys
import zipfile
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version

from kiosk.domain.clock import HALL_ZONE
from kiosk.services.host import Room
from kiosk.services.journal import is_event
from kiosk.services.machine_verdict import judge
from kiosk.services.staff import Overview
from offline_store.records import RejectedEvent

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "opencv-python-headless", "zxing-cpp", "pyserial", "cryptography")
LOG_BYTES = 1024 * 1024
"""From the newest end: some days."""

_DIGITS = re.compile(r"\d{10,}[\dXx]?")
_NOT_ENGLISH = re.compile(r"[^\x20-\x7e]+")
"""What the program says of itself is plain English; anything else was quoted from somewhere."""
_PLACE = re.compile(r'  File ".*", line \d+, in \S+')
_ERROR = re.compile(r"([A-Za-z_][\w.]*(?:Error|Exception|Unavailable|Interrupt|Bug|Warning))(?::.*)?")


class Topic(StrEnum):
    """What goes into the bundle, each by itself."""

    VERSIONS = "versions"
    HOST = "host"
    DEVICES = "devices"
    SYNC = "sync"
    SETTINGS = "settings"
    LOG = "log"


def make_bundle(
    topics: Collection[Topic],
    look: Overview,
    rejected: Iterable[RejectedEvent],
    settings: Mapping[str, object],
    log: Iterable[str],
) -> bytes:
    """A ZIP archive with one file for each topic. `settings` without secrets; `log`: raw lines, oldest first."""
    files: Mapping[Topic, Callable[[], str]] = {
        Topic.VERSIONS: lambda: _json(_versions(look)),
        Topic.HOST: lambda: _json({"disk": _room(look.disk), "memory": _room(look.memory)}),
        Topic.DEVICES: lambda: _json(_devices(look)),
        Topic.SYNC: lambda: _json(_sync(look, rejected)),
        Topic.SETTINGS: lambda: _json(settings),
        Topic.LOG: lambda: "\n".join(without_messages(log)) + "\n",
    }
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as bundle:
        for topic, text in files.items():
            if topic in topics:
                ending = "txt" if topic is Topic.LOG else "json"
                entry = zipfile.ZipInfo(f"{topic}.{ending}", look.at.astimezone(HALL_ZONE).timetuple()[:6])
                entry.compress_type = zipfile.ZIP_DEFLATED
                bundle.writestr(entry, text())
    return archive.getvalue()


def bundle_name(look: Overview) -> str:
    """`hall-kiosk-K2-20261124-162600.zip`, hall time."""
    return f"hall-kiosk-{_station(look)}-{look.at.astimezone(HALL_ZONE):%Y%m%d-%H%M%S}.zip"


def summary(look: Overview) -> str:
    """A few lines in plain ASCII that fit a QR code, for whoever has no stick."""
    verdict = judge(look)
    sync, store = look.sync, look.store
    lines = [
        f"{_station(look)} {look.version} {look.at.astimezone(HALL_ZONE):%Y-%m-%d %H:%M}",
        " ".join(["serving" if verdict.serving else "NOT SERVING", *verdict.tasks]),
        " ".join(f"{worker.name}={worker.state}" for worker in look.workers),
        f"{'online' if sync.online else 'offline'} since {sync.since.astimezone(HALL_ZONE):%m-%d %H:%M}"
        if sync
        else "sync unknown",
        f"waiting {store.outbox.waiting} rejected {store.outbox.rejected} items {store.items}"
        if store
        else "store away",
    ]
    return "\n".join(lines)


def without_messages(lines: Iterable[str]) -> list[str]:
    """Lines of known form only: events as `log_event` writes them, places and kinds of errors of a traceback."""
    kept = []
    for line in lines:
        plain = line.rstrip("\r\n")
        if is_event(plain) or _PLACE.fullmatch(plain):
            kept.append(_clean(plain))
        elif error := _ERROR.fullmatch(plain):
            kept.append(error.group(1))
    return kept


def _clean(text: str) -> str:
    return _NOT_ENGLISH.sub("[text]", _DIGITS.sub("[number]", text))


def _versions(look: Overview) -> dict[str, object]:
    return {
        "at": look.at.isoformat(),
        "program": look.version,
        "station": _station(look),
        "python": sys.version.split()[0],
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "libraries": {name: _version(name) for name in LIBRARIES},
    }


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:  # a packaged program has no records of them
        return None


def _room(room: Room | None) -> dict[str, object] | None:
    return None if room is None else asdict(room)


def _devices(look: Overview) -> dict[str, object]:
    return {
        "verdict": asdict(judge(look)),
        "tickets_left": look.printer.tickets_left if look.printer else None,
        "workers": [
            {
                "name": worker.name,
                "state": worker.state,
                "since": worker.since.isoformat(),
                "fault": worker.fault,
                "process": worker.process,
                "restarts": worker.restarts,
                "detail": _clean(worker.last_error),
            }
            for worker in look.workers
        ],
    }


def _sync(look: Overview, rejected: Iterable[RejectedEvent]) -> dict[str, object]:
    sync, store = look.sync, look.store
    return {
        "online": sync.online if sync else None,
        "since": _moment(sync.since if sync else None),
        "last_contact": _moment(sync.last_contact if sync else None),
        "clock_offset_s": sync.clock_offset_s if sync else None,
        "detail": _clean(sync.detail) if sync else None,
        "waiting": store.outbox.waiting if store else None,
        "oldest": _moment(store.outbox.oldest_at if store else None),
        "rejected": store.outbox.rejected if store else None,
        "rejected_events": [
            {"kind": event.kind, "at": _moment(event.occurred_at), "reason": _clean(event.reason)} for event in rejected
        ],
        "numbers_left": {row.queue_code: row.left for row in store.numbers} if store else None,
        "items": store.items if store else None,
        "catalogue_as_of": _moment(store.catalogue_as_of if store else None),
    }


def _station(look: Overview) -> str:
    station = look.store.kiosk_id if look.store else None
    return station if station and station.isalnum() else "K0"


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False, default=str) + "\n"
