"""Short notes that need no language, made here: nothing is played that is not also seen."""

import array
import io
import math
import wave

from devices.voice.engine import Sound

RATE_HZ = 22050
LOUDNESS = 9000
"""Of 32767: a note carries further than a voice."""
FADE_S = 0.02
"""No click at the ends of a note."""
NOTES = {"attention": ((523.25, 0.17), (659.25, 0.22))}
"""Hertz and seconds: two rising notes for «look here». Under 400 ms together (UX.md 8)."""


def chime(name: str) -> Sound:
    """The sound of this name. KeyError for another."""
    samples = array.array("h")
    for pitch, seconds in NOTES[name]:
        count = int(RATE_HZ * seconds)
        for number in range(count):
            moment = number / RATE_HZ
            swell = min(1.0, moment / FADE_S, (seconds - moment) / FADE_S)
            samples.append(int(LOUDNESS * swell * math.sin(2 * math.pi * pitch * moment)))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.tobytes())
    return Sound(out.getvalue(), len(samples) / RATE_HZ)
