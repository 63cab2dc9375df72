"""The voice as the hall hears it. Nothing here waits for the end of a sentence."""

from dataclasses import dataclass
from typing import Protocol

from devices.status import DeviceState

SPEEDS = (0.8, 1.0, 1.3)
"""Slow, as usual, quick."""


@dataclass(frozen=True, slots=True)
class VoiceStatus:
    """`state` READY, or GONE where nothing can be heard; `headphones` None where the jack can't be asked."""

    state: DeviceState
    detail: str = ""
    headphones: bool | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """One sentence. `language` is `zh`, `ug`, `kk` or `en`, `speed` a factor, `softer_db` below the station's limit."""

    text: str
    language: str
    speed: float = 1.0
    softer_db: float = 0.0
    private: bool = False
    """For the ear of one citizen: said to headphones only."""


class Voice(Protocol):
    """Says one thing at a time; the newest silences the one before."""

    def status(self) -> VoiceStatus:
        """How it is. Never raises."""
        ...

    def say(self, speech: Speech) -> float:
        """Begin to say it; its length in seconds. Raises DeviceError, also for what is private without headphones.

        What was begun in headphones ends at once when they are pulled out.
        """
        ...

    def chime(self, name: str, softer_db: float = 0.0) -> float:
        """Play a note (`accept`, `wrong`, `attention`); its length in seconds. Raises DeviceError."""
        ...

    def hush(self) -> None:
        """Be silent at once; harmless in silence."""
        ...
