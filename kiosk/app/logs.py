"""Where the log lines of this process and of its workers go."""

import logging
import logging.handlers
from pathlib import Path

LOG_DAYS = 180
"""Logs are kept for half a year, as the county's rules for terminals ask; there is no personal data in them."""


def log_to(folder: Path) -> None:
    """One file a day under `folder`, and warnings on standard error."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = logging.handlers.TimedRotatingFileHandler(
        folder / "kiosk.log", when="midnight", backupCount=LOG_DAYS, encoding="utf-8", delay=True
    )
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    logging.basicConfig(
        level=logging.INFO,
        handlers=(file, terminal),
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
        force=True,
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)  # tells of every plugin that it loads
