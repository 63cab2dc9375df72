"""Every line that may stand in a log: an enum with a meaning each, and one door that keeps personal data out.

Standard `logging` carries the records; the message is the event's value, the fields are few and short. A field that
looks like a number of a person or a document is refused here, whoever passes it: no ID number, name, photo or code
payload at any level. Log the change, not the poll: first failure one error, recovery one info, in between debug.
"""

import logging
import re
from enum import Enum, StrEnum

FIELD_LIMIT = 120
"""Characters of one field; longer texts are cut. No sentence about a device needs more."""

_LOOKS_PERSONAL = re.compile(r"\d{10}")


class LogEvent(StrEnum):
    """Values are stable: staff search for them, and tests name them."""

    # program
    STARTED = "kiosk.started"
    STOPPED = "kiosk.stopped"
    FIRST_FRAME = "kiosk.first_frame"
    MACHINE_NOT_OPENED = "kiosk.machine_not_opened"  # store, workers or simulators: tried again every few seconds
    UNHANDLED = "kiosk.unhandled"  # a bug of ours; the traceback follows at the same level
    QT_MESSAGE = "kiosk.qt_message"  # what Qt or QML said; a warning is a bug of ours
    # workers
    WORKER_LOST = "worker.lost"  # died, or missed its deadline and was killed
    WORKER_RECOVERED = "worker.recovered"
    # devices
    DEVICE_CHANGED = "device.changed"  # from one state to another
    DEVICE_FAULT = "device.fault"
    PAPER_OUTCOME = "printer.paper"  # printed, failed or unknown, with the printer's state
    CARD_OUTCOME = "card_reader.outcome"  # kind of outcome, never content
    SCAN_OUTCOME = "camera.outcome"
    # store
    STORE_UNAVAILABLE = "store.unavailable"
    STORE_RESTORED = "store.restored"
    TICKETS_MADE_UNKNOWN = "store.tickets_made_unknown"  # at start: no proof of their paper
    # journeys
    TICKET_ISSUED = "ticket.issued"
    CERTIFICATE_VERDICT = "certificate.verdict"
    # sync
    SYNC_ENROLLED = "sync.enrolled"
    SYNC_ONLINE = "sync.online"
    SYNC_OFFLINE = "sync.offline"
    SYNC_REJECTED = "sync.rejected"  # the county refused an event; it is kept for staff
    SYNC_BROKEN_PAGE = "sync.broken_page"
    # county server
    COUNTY_DATABASE_AWAY = "county.database_away"  # and tried again for ever; kiosks keep what they have
    COUNTY_DATABASE_BACK = "county.database_back"
    COUNTY_FAULT = "county.fault"  # a bug of ours: the kind of exception and the place, never its message
    # staff
    STAFF_ENTERED = "staff.entered"
    STAFF_PIN_WRONG = "staff.pin_wrong"
    STAFF_ACTION = "staff.action"
    STAFF_SETTING = "staff.setting"  # key, old and new value of what staff changed at the screen
    STAFF_SETTINGS_BROKEN = "staff.settings_broken"  # the file of them was put aside; the station's own settings hold


def log_event(
    logger: logging.Logger, level: int, event: LogEvent, /, *, exc_info: bool | BaseException = False, **fields: object
) -> None:
    """Write `event key=value ...` at `level`.

    Raises ValueError for a field with ten digits in a row: it could be somebody's number. Times are given as ISO texts.
    """
    if not logger.isEnabledFor(level):
        return
    parts = [event.value]
    for name, value in fields.items():
        text = str(value.value if isinstance(value, Enum) else value)[:FIELD_LIMIT]
        if _LOOKS_PERSONAL.search(text):
            raise ValueError(f"field {name} of {event.value} looks like a personal number")
        parts.append(f"{name}={text!r}" if " " in text else f"{name}={text}")
    logger.log(level, "%s", " ".join(parts), exc_info=exc_info)
