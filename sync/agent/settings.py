"""What the sync agent needs to know."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SyncSettings:
    """Defaults fit a station on a weak network."""

    store_path: Path
    """The kiosk's store; the screen's process has it open as well."""
    key_path: Path
    """The kiosk's own Ed25519 key, made at the first enrolment; a file that only the kiosk can read (0600)."""
    server_url: str = ""
    """`https://county.example:8443`; plain http only to this very machine. Empty: everything works, offline."""
    ca_file: Path | None = None
    """PEM of the county's certificate authority; then no other authority counts. None: the system's."""
    enrol_code_file: Path | None = None
    """A one-time code that the installer (or an embedded county) left here; used while the kiosk is not enrolled."""
    version: str = ""
    """Of the program, for the county's list of kiosks."""
    clock_shift_s: float = 0.0
    """Of a demonstration: the same as the screen's and the county's."""
    pull_every_s: float = 30.0
    """Where the event stream does not tell of changes."""
    pull_every_streaming_s: float = 300.0
    beat_every_s: float = 30.0
    lease_every_s: float = 60.0
    outbox_look_s: float = 0.5
    """How often the outbox is looked at: a call for help waits for no poll."""
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 20.0
    """Silence on an open connection."""
    total_timeout_s: float = 120.0
    """A whole exchange, however slowly it drips: a full page of changes at 5 kB/s."""
    backoff_base_s: float = 1.0
    backoff_cap_s: float = 60.0
    """Between tries while there is no network, for ever."""
