"""Everything is equally loud, never over the station's limit, softer at night, and nothing is clipped."""

import io
import math
import wave
from datetime import time
from itertools import pairwise

import numpy as np
import pytest

from devices.voice.chimes import NOTES, chime
from devices.voice.driver import SpokenVoice
from devices.voice.engine import Sound, speak
from devices.voice.loudness import at_level, level_of
from devices.voice.port import Speech
from devices.voice.settings import LOUDEST_DBFS, VoiceSettings
from tests.unit.devices.voice.test_voice import SENTENCES, Tape

SOUNDS = [*NOTES, *SENTENCES]


def sound_of(name: str) -> Sound:
    return chime(name) if name in NOTES else speak(Speech(SENTENCES[name], name))


def heard(sound: Sound) -> "tuple[np.ndarray[tuple[int], np.dtype[np.float64]], int]":
    with wave.open(io.BytesIO(sound.wav)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64), file.getframerate()


@pytest.mark.parametrize("name", SOUNDS)
def test_sentences_and_notes_have_the_level_they_are_given(name: str) -> None:
    sound = sound_of(name)
    for level in (-22.0, -32.0):
        assert level_of(*heard(at_level(sound, level))) == pytest.approx(level, abs=0.1)


@pytest.mark.parametrize("name", SOUNDS)
def test_nothing_is_clipped_at_the_loudest_there_is(name: str) -> None:
    samples, _ = heard(at_level(sound_of(name), LOUDEST_DBFS + 12))
    assert np.abs(samples).max() <= 32112


def test_silence_stays_silence() -> None:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, 22050, 0, "NONE", ""))
        file.writeframes(bytes(2000))
    sound = Sound(out.getvalue(), 1000 / 22050)
    assert at_level(sound, -20.0) == sound
    assert level_of(*heard(sound)) == -math.inf


def test_the_limit_of_the_loudspeaker_and_the_own_one_of_headphones() -> None:
    tape, ears = Tape(), [False]
    settings = VoiceSettings("null", level_dbfs=-24.0, headphones_dbfs=-30.0)
    voice = SpokenVoice(tape, settings, headphones=lambda _jack: ears[0])
    for softer, level in ((0.0, -24.0), (6.0, -30.0), (-20.0, -24.0)):
        voice.say(Speech(SENTENCES["zh"], "zh", softer_db=softer))
        assert level_of(*heard(tape.playing[-1])) == pytest.approx(level, abs=0.1)
    voice.chime("wrong", 10.0)
    assert level_of(*heard(tape.playing[-1])) == pytest.approx(-34.0, abs=0.1)
    ears[0] = True
    voice.say(Speech(SENTENCES["zh"], "zh"))
    voice.close()
    assert level_of(*heard(tape.playing[-1])) == pytest.approx(-30.0, abs=0.1)


def test_night_goes_by_the_hour_and_over_midnight() -> None:
    usual = VoiceSettings()
    assert [usual.is_night(time(hour)) for hour in (20, 21, 23, 0, 7, 8, 12)] == [False, True, True, True, True] + 2 * [
        False
    ]
    quiet = VoiceSettings(softer_db=6)
    assert [quiet.softer_at(time(hour)) for hour in (12, 23)] == [6, 16]
    siesta = VoiceSettings(night_from=time(14), night_until=time(15))
    assert [siesta.is_night(time(hour)) for hour in (13, 14, 15)] == [False, True, False]
    assert not any(VoiceSettings(night_until=time(21)).is_night(time(hour)) for hour in range(24))


@pytest.mark.parametrize("wrong", [{"level_dbfs": -3.0}, {"headphones_dbfs": 0.0}, {"night_softer_db": -6.0}])
def test_a_level_that_would_be_clipped_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"level|softer"):
        VoiceSettings(**wrong)  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize("name", NOTES)
def test_a_note_is_short(name: str) -> None:
    sound = chime(name)
    samples, rate = heard(sound)
    assert len(samples) / rate == pytest.approx(sound.seconds)
    assert 0.2 < sound.seconds < 0.4
    assert abs(samples[0]) < 100 and abs(samples[-1]) < 600, "a click"


def pitch(samples: "np.ndarray[tuple[int], np.dtype[np.float64]]", rate: int) -> float:
    """Of a tone, by its zeros."""
    return sum(a <= 0 < b for a, b in pairwise(samples)) / (len(samples) / rate)


def test_attention_rises_wrong_falls_and_accept_dies_away() -> None:
    samples, rate = heard(chime("attention"))
    assert pitch(samples[-3000:], rate) > 1.1 * pitch(samples[:3000], rate)
    samples, rate = heard(chime("wrong"))
    assert pitch(samples[-3000:], rate) < 0.9 * pitch(samples[:3000], rate) < 300
    samples, rate = heard(chime("accept"))
    assert np.abs(samples[-1500:]).max() < 0.2 * np.abs(samples[:1500]).max()
