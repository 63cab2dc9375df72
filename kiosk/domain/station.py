"""The station itself: who it is to the county, and the hall it stands in."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.language import LocalizedText

UNENROLLED_STATION = "K0"
"""Stands in station labels (`A-K0-001`) until the county has given this kiosk its id."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What enrolment gave. The private signing key is not here: it lives in a file of its own."""

    kiosk_id: str
    """`K2`: signs requests and stands in station labels (`A-K2-001`)."""
    station_name: LocalizedText
    sealing_key: bytes
    """Raw X25519 public key of the county, 32 bytes."""


@dataclass(frozen=True, slots=True)
class HallFacts:
    """What the county last said of the hall: its name, and whether somebody is on duty to help."""

    name: LocalizedText
    zone: LocalizedText
    """自助服务区 where the kiosk stands."""
    help_phone: str
    staffed: bool
    as_of: datetime
    """When the kiosk heard it, county time."""
