"""The world's faults at a device, each with the sentence that mends it. A bug of ours is any other exception."""

from enum import StrEnum


class Fault(StrEnum):
    """What kind of trouble it is; the screens choose their words by it."""

    MISSING = "missing"  # port, node or USB id not there
    PERMISSION = "permission"
    BUSY = "busy"
    TIMEOUT = "timeout"
    PROTOCOL = "protocol"  # bytes that are not the device's language
    BROKEN = "broken"  # it answers, and says that it cannot work
    LIBRARY = "library"  # a Python or vendor library is not installed
    SETTINGS = "settings"  # the address or option makes no sense


class DeviceError(Exception):
    """A device can't do it. `str()` is one sentence for staff, with the mend in it and no personal data.

    Picklable: it crosses from the worker process to the UI.
    """

    def __init__(self, fault: Fault, sentence: str) -> None:
        super().__init__(fault, sentence)
        self.fault = fault
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence
