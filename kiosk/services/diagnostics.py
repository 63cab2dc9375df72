"""导出诊断 of the hidden admin screen: a bundle on a USB stick."""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.log_events import LogEvent, log_event
from kiosk.services.bundle import LOG_BYTES, Topic, bundle_name, make_bundle
from kiosk.services.journal import Journal
from kiosk.services.staff import StaffService
from kiosk.services.usb_stick import StickError, StickFault, find_stick, write_to_stick

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Export:
    """What came of it: the file's name on the stick, or why there is none."""

    name: str = ""
    fault: StickFault | None = None


class Diagnostics:
    """`media`: folders under which the system mounts sticks. `settings`: all of the station's, without secrets."""

    def __init__(
        self,
        staff: StaffService,
        journal: Journal,
        settings: Callable[[], Mapping[str, object]],
        media: Sequence[Path],
        find: Callable[[Sequence[Path]], Path | None] = find_stick,
    ) -> None:
        self._staff = staff
        self._journal = journal
        self._settings = settings
        self._media = media
        self._find = find

    def has_stick(self) -> bool:
        """Whether a stick is mounted now."""
        return self._find(self._media) is not None

    def export(self, topics: Collection[Topic]) -> Export:
        """Make the bundle and put it on the stick; never raises for the world's faults."""
        made = self._export(topics)
        outcome = made.fault.value if made.fault else "done"
        log_event(
            logger, logging.INFO, LogEvent.STAFF_ACTION, action="export", outcome=outcome, topics=",".join(topics)
        )
        return made

    def _export(self, topics: Collection[Topic]) -> Export:
        stick = self._find(self._media)
        if stick is None:
            return Export(fault=StickFault.NONE)
        look = self._staff.overview()
        name = bundle_name(look)
        try:
            log = self._journal.lines(LOG_BYTES) if Topic.LOG in topics else []
        except OSError:
            log = ["the log cannot be read"]
        content = make_bundle(topics, look, self._staff.rejected() or (), self._settings(), log)
        try:
            write_to_stick(stick, name, content)
        except StickError as error:
            return Export(fault=error.fault)
        return Export(name)
