"""Where the log lines of this process and of its workers go."""

import logging
import logging.handlers
from pathlib import Path

LOG_DAYS = 180
"""Logs are kept for half a year, as the county's rules for terminals ask; there is no personal data in them."""

MAX_DAY_BYTES = 8 * 1024 * 1024
"""An ordinary day has some 200 kB; a fault that repeats itself must not fill the disk that the tickets need."""


class DayFile(logging.handlers.TimedRotatingFileHandler):
    """A file a day; one that is full says so and takes no more until midnight."""

    _is_full = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, unless the day's file is full."""
        if self._is_full and not self.shouldRollover(record):
            return
        self._is_full = False
        super().emit(record)
        if self.stream is not None and self.stream.tell() > MAX_DAY_BYTES:
            self._is_full = True
            self.stream.write(f"the log of this day is full ({MAX_DAY_BYTES} bytes): no more lines until midnight\n")
            self.flush()


def log_to(folder: Path) -> None:
    """One file a day under `folder`, and warnings on standard error."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = DayFile(folder / "kiosk.log", when="midnight", backupCount=LOG_DAYS, encoding="utf-8", delay=True)
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    logging.basicConfig(
        level=logging.INFO,
        handlers=(file, terminal),
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
        force=True,
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)  # tells of every plugin that it loads
