"""States of a device, in the words that the hall needs."""

from enum import StrEnum


class DeviceState(StrEnum):
    """One value for what a device can do now. UNKNOWN is not READY: a mute device has promised nothing."""

    STARTING = "starting"
    READY = "ready"
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_JAM = "cutter_jam"
    OFFLINE = "offline"  # it answers, and says that it is off line
    BUSY = "busy"  # another program holds it
    FROZEN = "frozen"  # the camera gives the same frame again and again
    UNKNOWN = "unknown"  # it is there and does not answer, or answers garbage
    GONE = "gone"  # unplugged, or never found


USABLE = frozenset({DeviceState.READY, DeviceState.PAPER_LOW})
"""States in which a job may be started."""
