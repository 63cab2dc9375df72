"""Settings of the voice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """Defaults fit a station whose loudspeaker and headphones are ALSA's default device."""

    device: str = "default"
    """ALSA's name of the loudspeaker (`aplay -L`); `wav:FOLDER` writes each sentence into a file there instead; empty =
    this station does not speak."""
    jack: str = "auto"
    """Input device of the headphone jack (`/dev/input/event5`); `auto` looks for one called Headphone; empty =
    none."""
