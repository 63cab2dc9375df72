"""Ways in which looking at a device can end; at module level, because they run in a process of their own."""

import os
import threading

from devices.errors import DeviceError, Fault
from devices.status import DeviceState


def finds(settings: object) -> tuple[DeviceState, str]:
    """The state and detail that the settings are."""
    state, detail = settings  # type: ignore[misc]
    return state, detail


def fails(_settings: object) -> tuple[DeviceState, str]:
    raise DeviceError(Fault.MISSING, "There is no such thing: plug it in.")


def lacks_a_library(_settings: object) -> tuple[DeviceState, str]:
    raise ImportError("no", name="cv2")


def has_a_bug(_settings: object) -> tuple[DeviceState, str]:
    raise ZeroDivisionError("652323190001010010")


def dies(_settings: object) -> tuple[DeviceState, str]:
    os._exit(11)


def hangs(_settings: object) -> tuple[DeviceState, str]:
    threading.Event().wait()
    raise AssertionError
