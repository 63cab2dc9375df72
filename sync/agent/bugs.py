"""How a bug of ours gets into the log from a thread that has to live on."""

import logging
import traceback
from pathlib import PurePath

from kiosk.log_events import LogEvent, log_event

logger = logging.getLogger(__name__)


class BugTeller:
    """Tells type and way through the code, once for the same bug; never the message, which could quote an event."""

    def __init__(self) -> None:
        self._told = ""

    def tell(self, error: Exception, during: str) -> None:
        """One line at ERROR unless it was the last one told."""
        frames = traceback.extract_tb(error.__traceback__)[-4:]
        way = ">".join(f"{PurePath(frame.filename).name}:{frame.lineno}" for frame in frames)
        bug = f"{type(error).__name__}@{way}"
        if bug != self._told:
            self._told = bug
            log_event(logger, logging.ERROR, LogEvent.UNHANDLED, during=during, bug=bug)
