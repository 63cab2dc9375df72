"""Settings of the voice."""

from dataclasses import dataclass
from datetime import time

LOUDEST_DBFS = -20.0
"""Louder than this, peaks of speech would be clipped."""


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """Defaults fit a station whose loudspeaker and headphones are ALSA's default device."""

    device: str = "default"
    """ALSA's name of the loudspeaker (`aplay -L`); `wav:FOLDER` writes each sentence into a file there instead; empty =
    this station does not speak."""
    jack: str = "auto"
    """Input device of the headphone jack (`/dev/input/event5`); `auto` looks for one called Headphone; empty =
    none."""
    level_dbfs: float = -22.0
    """The loudest that the loudspeaker says anything: what makes 65 dB(A) at 1 m (docs/settings.md, Volume)."""
    softer_db: float = 0.0
    """How much softer than that the staff want it, by day and by night."""
    night_softer_db: float = 10.0
    """At night: 55 dB(A)."""
    night_from: time = time(21, 0)
    night_until: time = time(8, 0)
    """By the hall's clock; the same twice: no night."""
    headphones_dbfs: float = -28.0
    """The loudest in headphones, by day and by night."""

    def __post_init__(self) -> None:
        """ValueError for a level that would be clipped, or a night that would be louder."""
        if max(self.level_dbfs, self.headphones_dbfs) > LOUDEST_DBFS:
            raise ValueError(f"a level is in decibels below full scale and at most {LOUDEST_DBFS}")
        if min(self.night_softer_db, self.softer_db) < 0:
            raise ValueError("night_softer_db and softer_db say how much softer it is: 0 or more")

    def softer_at(self, now: time) -> float:
        """By how many decibels the loudspeaker is below its limit."""
        return self.softer_db + (self.night_softer_db if self.is_night(now) else 0.0)

    def is_night(self, now: time) -> bool:
        """Whether the hall sleeps around the station."""
        if self.night_from <= self.night_until:
            return self.night_from <= now < self.night_until
        return now >= self.night_from or now < self.night_until
