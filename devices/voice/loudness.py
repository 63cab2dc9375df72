"""Every sentence and every note equally loud, at the level that was measured at the cabinet: a limit means something.

A level is that of speech while it is spoken (its pauses left out, as ITU-T P.56 means it), in decibels below a full
square wave (dBFS). What it makes in the hall only a sound-level meter can say: docs/settings.md.
"""

import io
import wave

import numpy as np

from devices.voice.engine import Sound

FRAME_S = 0.02
PAUSE_DB = 30.0
"""A frame this far below the loudest one is a pause."""
FULL = 32767
PEAK = 0.98 * FULL
"""Nothing is clipped: where the level would need it, the sound stays softer."""


def at_level(sound: Sound, level_dbfs: float) -> Sound:
    """The same sound at this level."""
    with wave.open(io.BytesIO(sound.wav)) as file:
        rate, data = file.getframerate(), file.readframes(file.getnframes())
    samples = np.frombuffer(data, "<i2").astype(np.float64)
    present = level_of(samples, rate)
    if present == -np.inf:
        return sound
    gain = min(10 ** ((level_dbfs - present) / 20), PEAK / float(np.abs(samples).max()))
    return Sound.of(np.rint(samples * gain).astype("<i2").tobytes(), rate)


def level_of(samples: "np.ndarray[tuple[int], np.dtype[np.float64]]", rate: int) -> float:
    """Of the parts that are spoken, dBFS; minus infinity for silence."""
    length = max(1, int(rate * FRAME_S))
    frames = samples[: len(samples) // length * length].reshape(-1, length)
    power = (frames**2).mean(axis=1) if frames.size else np.zeros(1)
    spoken = power[power > power.max() / 10 ** (PAUSE_DB / 10)]
    return float(10 * np.log10(spoken.mean() / FULL**2)) if spoken.size else -np.inf
