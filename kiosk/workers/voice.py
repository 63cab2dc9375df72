"""How a worker's log lines reach the station's log: over the channel, bounded, without messages of exceptions."""

import logging
import time
import traceback
from pathlib import PurePath

from kiosk.workers.channel import Sender
from kiosk.workers.messages import LogLine

LINES_PER_S = 20
"""Beyond it lines are dropped: a driver gone wild must not fill the station's log."""
TEXT_LIMIT = 500

logger = logging.getLogger(__name__)


def place_of(error: BaseException) -> str:
    """`KeyError at driver.py:120`: enough to find a bug, nothing of what the message may quote."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {PurePath(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"


class BugTeller:
    """Logs a bug with its way through the code, once: the same bug again is silent."""

    def __init__(self) -> None:
        self._told = ""

    def tell(self, error: BaseException) -> None:
        """Log at ERROR unless it was the last one told."""
        place = place_of(error)
        if place != self._told:
            self._told = place
            frames = traceback.extract_tb(error.__traceback__)[-6:]
            way = " > ".join(f"{PurePath(frame.filename).name}:{frame.lineno}" for frame in frames)
            logger.error("driver bug: %s, by %s", place, way)


def speak_through(sender: Sender, level: int) -> None:
    """Send every record of this process from `level` up to the parent."""
    root = logging.getLogger()
    root.handlers = [_ChannelHandler(sender)]
    root.setLevel(level)


class _ChannelHandler(logging.Handler):
    def __init__(self, sender: Sender) -> None:
        super().__init__()
        self._sender = sender
        self._second = 0.0
        self._lines = 0

    def emit(self, record: logging.LogRecord) -> None:
        now = time.monotonic()
        if now - self._second >= 1.0:
            self._second, self._lines = now, 0
        self._lines += 1
        if self._lines > LINES_PER_S:
            return
        text = record.getMessage()[:TEXT_LIMIT]
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            text = f"{text} ({place_of(error)})"
        try:
            self._sender.send(LogLine(record.levelno, text))
        except OSError:
            return  # the parent is gone, and so is this process in a moment
