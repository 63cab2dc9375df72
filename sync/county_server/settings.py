"""What a county server needs to know before it starts."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CountySettings:
    """Where things lie and how the server is reached."""

    data_dir: Path
    """Holds the keys (0600) and, by default, the SQLite file."""
    database_url: str = ""
    """SQLAlchemy URL, `postgresql+psycopg://...` in production; empty for `county.sqlite` in `data_dir`."""
    public_url: str = ""
    """How phones and staff reach the server (`https://hall.example.gov.cn`); `https` makes cookies Secure."""

    @property
    def url(self) -> str:
        """The SQLAlchemy URL in use."""
        return self.database_url or f"sqlite+pysqlite:///{self.data_dir / 'county.sqlite'}"

    @property
    def is_https(self) -> bool:
        """Whether browsers reach the server through TLS."""
        return self.public_url.startswith("https://")


def default_data_dir() -> Path:
    """`$KIOSK_COUNTY_DATA`, or the user's data folder."""
    if configured := os.environ.get("KIOSK_COUNTY_DATA"):
        return Path(configured)
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "kiosk-county"
