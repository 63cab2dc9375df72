"""Whether headphones are in: the switch SW_HEADPHONE_INSERT of a Linux input device (linux/input-event-codes.h)."""

import os
from pathlib import Path

DEVICES = Path("/proc/bus/input/devices")
SW_HEADPHONE_INSERT = 0x02
EVIOCGSW_1 = 0x8001451B
"""EVIOCGSW(1): one byte of switch states (linux/input.h)."""


def find_jack(listing: str) -> str:
    """The event node of the first device called Headphone in the text of /proc/bus/input/devices, or empty."""
    for block in listing.split("\n\n"):
        if "Headphone" in block:
            for word in block.replace("=", " ").split():
                if word.startswith("event"):
                    return f"/dev/input/{word}"
    return ""


def headphones_in(node: str) -> bool | None:
    """True or False, None where nobody can say (no such node, no permission)."""
    if node == "auto":
        try:
            node = find_jack(DEVICES.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            return None
    if not node:
        return None
    try:
        import fcntl  # Linux only, as the switch is

        device = os.open(node, os.O_RDONLY | os.O_NONBLOCK)
        try:
            states = fcntl.ioctl(device, EVIOCGSW_1, bytes(1))
        finally:
            os.close(device)
    except (OSError, ImportError):
        return None
    return bool(states[0] & (1 << SW_HEADPHONE_INSERT))
