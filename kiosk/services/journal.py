"""日志 as staff read it: the newest events of the day files, and what came of today's jobs.

The files are those of `kiosk.app.logs`: `kiosk.log`, and `kiosk.log.2026-11-23` for each day before. They are
read from their ends and never in whole, so that a day of faults costs no more than a quiet one. Whatever in them is no
event (a traceback, a line that a power cut tore) is passed over.
"""

import ast
import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from kiosk.domain.clock import hall_day
from kiosk.log_events import LogEvent

READ_BYTES = 256 * 1024
"""From the newest end: more than an ordinary day (some 200 kB)."""

_LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d{3} ([A-Z]+) \S+ ([a-z_]+\.[a-z_]+)(?: (.*))?")
_FIELD = re.compile(r"""([a-z_]+)=('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\S*)""")


class Part(StrEnum):
    """What of the machine an event is about; the values are the workers' names."""

    PRINTER = "printer"
    CARD_READER = "card_reader"
    CAMERA = "camera"
    SYNC = "sync"
    MACHINE = "machine"  # 本机: the program, the store, the staff, the loudspeaker


class Weight(StrEnum):
    """How much an event asks of staff."""

    PLAIN = "plain"  # the day's work
    GOOD = "good"  # something works again
    NOTE = "note"  # something was done or changed
    WATCH = "watch"  # 要注意的
    BAD = "bad"  # 要注意的: something was lost or is broken


ATTENTION = frozenset({Weight.WATCH, Weight.BAD})
"""要注意的."""

_OF_EVENT = {
    LogEvent.STARTED: Weight.GOOD,
    LogEvent.STOPPED: Weight.NOTE,
    LogEvent.WORKER_RECOVERED: Weight.GOOD,
    LogEvent.STORE_RESTORED: Weight.WATCH,
    LogEvent.TICKETS_MADE_UNKNOWN: Weight.WATCH,
    LogEvent.SYNC_ENROLLED: Weight.GOOD,
    LogEvent.SYNC_ONLINE: Weight.GOOD,
    LogEvent.SYNC_OFFLINE: Weight.WATCH,  # a state and no fault: everything works without it
    LogEvent.SYNC_REJECTED: Weight.WATCH,
    LogEvent.STAFF_ENTERED: Weight.NOTE,
    LogEvent.STAFF_PIN_WRONG: Weight.WATCH,
    LogEvent.STAFF_ACTION: Weight.NOTE,
    LogEvent.STAFF_SETTING: Weight.NOTE,
    LogEvent.STAFF_SETTINGS_BROKEN: Weight.WATCH,
}
_OF_STATE = {
    "ready": Weight.GOOD,
    "starting": Weight.PLAIN,
    "paper_low": Weight.WATCH,
    "paper_out": Weight.WATCH,
    "cover_open": Weight.WATCH,
    "offline": Weight.WATCH,
    "busy": Weight.WATCH,
}
_ENDS = {LogEvent.SYNC_ONLINE: LogEvent.SYNC_OFFLINE, LogEvent.WORKER_RECOVERED: LogEvent.WORKER_LOST}
"""An event that ends what another began."""


@dataclass(frozen=True, slots=True)
class JournalEvent:
    """One line of the log."""

    moment: datetime
    """Aware; the files keep the machine's own time."""
    level: int
    event: LogEvent
    part: Part
    fields: Mapping[str, str] = field(default_factory=dict)
    lasted_s: int | None = None
    """Of SYNC_ONLINE and WORKER_RECOVERED: how long it had been away, where that is in the journal too."""

    @property
    def weight(self) -> Weight:
        """How much it asks of staff."""
        match self.event:
            case LogEvent.DEVICE_CHANGED | LogEvent.DEVICE_FAULT:
                if self.fields.get("was") == "starting" and self.fields.get("state") == "ready":
                    return Weight.PLAIN
                return _OF_STATE.get(self.fields.get("state", ""), Weight.BAD)
            case LogEvent.PAPER_OUTCOME:
                return Weight.PLAIN if self.fields.get("paper") == "printed" else Weight.WATCH
        if self.level >= logging.ERROR:
            return _OF_EVENT.get(self.event, Weight.BAD)
        return _OF_EVENT.get(self.event, Weight.WATCH if self.level >= logging.WARNING else Weight.PLAIN)


@dataclass(frozen=True, slots=True)
class DayCounts:
    """What came of one device's jobs today: `printed`, `card`, `read` and their like."""

    counts: Mapping[str, int]
    last: datetime | None
    """The last of them."""
    whole: bool
    """False where the day began before what was read: there were at least so many."""


class Journal:
    """The log's folder. Every call reads the disk: never on the screen's thread. Raises OSError where it can't."""

    def __init__(self, folder: Path, shift_s: float = 0) -> None:
        """`shift_s`: by how much the hall's clock is moved from the machine's, for a demonstration."""
        self._folder = folder
        self._shift = timedelta(seconds=shift_s)

    def newest(self, read_bytes: int = READ_BYTES) -> tuple[JournalEvent, ...]:
        """Events, newest first; none where nothing was ever logged."""
        lines, _ = self._newest_lines(read_bytes)
        return tuple(reversed(_with_lengths(_events(lines, self._shift))))

    def lines(self, read_bytes: int) -> list[str]:
        """Raw lines of the newest end, oldest first: also those that are no events. Raises OSError."""
        return self._newest_lines(read_bytes)[0]

    def day(self, part: Part, day: date, read_bytes: int = READ_BYTES) -> DayCounts:
        """Outcomes of one device's jobs on the hall's calendar day."""
        lines, whole = self._newest_lines(read_bytes)
        counts: Counter[str] = Counter()
        last = None
        for event in _events(lines, self._shift):
            if hall_day(event.moment) < day:
                whole = True
                continue
            outcome = event.fields.get("paper" if event.event is LogEvent.PAPER_OUTCOME else "outcome")
            if event.part is part and outcome is not None:
                counts[outcome] += 1
                last = event.moment
        return DayCounts(counts, last, whole)

    def _newest_lines(self, left: int) -> tuple[list[str], bool]:
        """Whole lines, oldest first, of the newest `left` bytes over all files; and whether that was all there is."""
        lines: list[str] = []
        for path in [self._folder / "kiosk.log", *sorted(self._folder.glob("kiosk.log.*"), reverse=True)]:
            if left <= 0:
                return lines, False
            try:
                with path.open("rb") as file:
                    size = file.seek(0, 2)
                    file.seek(max(0, size - left))
                    found = file.read(left).decode("utf-8", "replace").split("\n")
            except FileNotFoundError:  # not there yet, or renamed at midnight between two looks
                continue
            lines[:0] = found[1:] if size > left else found
            left -= size
        return lines, left >= 0


def matters(event: JournalEvent) -> bool:
    """Whether staff would want to be told of it without asking: not the day's work."""
    return event.weight is not Weight.PLAIN


def is_event(line: str) -> bool:
    """Whether it has the form in which `log_event` writes, whose fields are known to hold nothing of a person."""
    return _LINE.fullmatch(line) is not None


def _events(lines: Iterable[str], shift: timedelta) -> Iterator[JournalEvent]:
    for line in lines:
        found = _LINE.fullmatch(line.rstrip("\r"))
        if found is None:
            continue
        moment, level, name, rest = found.groups()
        try:
            event = LogEvent(name)
            at = datetime.strptime(moment, "%Y-%m-%d %H:%M:%S").astimezone() + shift
        except ValueError:  # another version's event, or a day that no calendar has
            continue
        fields = {key: _plain(value) for key, value in _FIELD.findall(rest or "")}
        number = logging.getLevelNamesMapping().get(level, logging.INFO)
        yield JournalEvent(at, number, event, _part(event, fields), fields)


def _plain(value: str) -> str:
    """As it was before `log_event` quoted it."""
    if value[:1] not in {"'", '"'}:
        return value
    try:
        return str(ast.literal_eval(value))
    except (SyntaxError, ValueError):
        return value


def _part(event: LogEvent, fields: Mapping[str, str]) -> Part:
    name = fields.get("worker") or event.value.partition(".")[0]
    return Part(name) if name in set(Part) else Part.MACHINE


def _with_lengths(events: Iterable[JournalEvent]) -> list[JournalEvent]:
    """Oldest first: each event that ends something with how long that was."""
    begun: dict[tuple[LogEvent, Part], datetime] = {}
    known = []
    for event in events:
        began = begun.pop((_ENDS[event.event], event.part), None) if event.event in _ENDS else None
        known.append(event if began is None else replace(event, lasted_s=int((event.moment - began).total_seconds())))
        if event.event in _ENDS.values():
            begun.setdefault((event.event, event.part), event.moment)
    return known
