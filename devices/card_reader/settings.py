"""Settings of the card reader, with their units."""

from dataclasses import dataclass

SHORTEST_POLL_INTERVAL_S = 0.3
"""Readers lose cards when they are asked more often (PROTOCOLS.md A, practice)."""


@dataclass(frozen=True, slots=True)
class CardReaderSettings:
    """Defaults fit a station with a reader on a USB-serial converter."""

    port: str = "/dev/ttyUSB0"
    """A device, `socket://host:port` or `rfc2217://host:port`."""
    baudrate: int = 115200
    """Tried first: 115200, 57600, 38400, 19200 or 9600."""
    detect_baudrate: bool = True
    """Try the other speeds where the reader is mute."""
    poll_interval_s: float = 0.35
    """Time between two looks for a card; at least 0.3 s are kept whatever stands here."""
    reply_timeout_s: float = 1.0
    """For everything but READ; readers answer within 20 ms."""
    read_timeout_s: float = 4.0
    """For READ: the card needs about 1 s, 1295 bytes need 1.4 s at 9600 baud."""
    photo_library: str = ""
    """Path of the vendor's library that decodes photos; without it the photo is dropped."""
