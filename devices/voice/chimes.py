"""Short notes that need no language, made here: nothing is played that is not also seen."""

import array
import math
from dataclasses import dataclass

from devices.voice.engine import Sound

RATE_HZ = 22050
AMPLITUDE = 9000
"""Of 32767; what is played is brought to the station's level like everything else."""
ATTACK_S = 0.005
"""No click at the beginning."""


@dataclass(frozen=True, slots=True)
class Note:
    """A tone that is struck and dies away. `partials`: the frequency and the strength of each, as multiples."""

    hertz: float
    seconds: float
    partials: tuple[tuple[float, float], ...] = ((1.0, 1.0),)
    decays_s: float = 0.0
    """Time to a thousandth (T60); 0 = it is held, and only let go at its end."""


WOOD = ((1.0, 1.0), (3.93, 0.22), (9.24, 0.06))
"""A wooden bar: tuned to the double octave, as marimbas are, and the overtone that bars have above it."""
NOTES: dict[str, tuple[Note, ...]] = {
    "accept": (Note(523.25, 0.32, WOOD, decays_s=0.45),),
    "wrong": (Note(246.94, 0.17, ((1.0, 1.0), (2.0, 0.3))), Note(196.0, 0.21, ((1.0, 1.0), (2.0, 0.3)))),
    "attention": (Note(523.25, 0.17), Note(659.25, 0.22)),
}
"""One soft wood note for «done», two low ones for «that was not it», two rising for «look here»: each under 400 ms
(UX.md 8). The low ones have an octave above them, which small loudspeakers can say."""


def chime(name: str) -> Sound:
    """The sound of this name. KeyError for another."""
    samples = array.array("h")
    for note in NOTES[name]:
        samples.extend(_struck(note))
    return Sound.of(samples.tobytes(), RATE_HZ)


def _struck(note: Note) -> "array.array[int]":
    strength = sum(part for _, part in note.partials)
    release_s = 0.02
    samples = array.array("h")
    for number in range(int(RATE_HZ * note.seconds)):
        moment = number / RATE_HZ
        swell = min(1.0, moment / ATTACK_S, (note.seconds - moment) / release_s)
        level = 0.0
        for multiple, part in note.partials:
            fade = math.exp(-6.9 * moment * multiple**0.5 / note.decays_s) if note.decays_s else 1.0
            level += part * fade * math.sin(2 * math.pi * note.hertz * multiple * moment)
        samples.append(int(AMPLITUDE * swell * level / strength))
    return samples
