"""The voice makes sound in four languages at three speeds, tells nobody what it says, and never hangs."""

import array
import os
import stat
import threading
import wave
from pathlib import Path

import pytest

from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from devices.voice import players
from devices.voice.driver import SpokenVoice, build
from devices.voice.engine import Sound, parts, speak
from devices.voice.jack import find_jack, headphones_in
from devices.voice.kazakh import to_cyrillic
from devices.voice.players import AlsaPlayer
from devices.voice.port import SPEEDS, Speech
from devices.voice.settings import VoiceSettings
from tests.helpers.waiting import wait_until

SENTENCES = {
    "zh": "请把身份证平放在读卡区",
    "ug": "نومۇر ئېلىش",
    "kk": "ٴنومىر الۋ",
    "en": "Take a number",
}


def samples(path: Path) -> tuple["array.array[int]", int]:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return array.array("h", file.readframes(file.getnframes())), file.getframerate()


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_is_heard_at_its_length(tmp_path: Path, language: str) -> None:
    voice = build(VoiceSettings(f"wav:{tmp_path}"))
    assert voice.status().state is DeviceState.READY
    seconds = voice.say(Speech(SENTENCES[language], language))
    (path,) = tmp_path.glob("*.wav")
    heard, rate = samples(path)
    assert len(heard) / rate == pytest.approx(seconds)
    assert 0.4 < seconds < 6
    assert max(heard) > 3000, "silence"


def test_slow_is_longer_and_quick_is_shorter(tmp_path: Path) -> None:
    voice = build(VoiceSettings(f"wav:{tmp_path}"))
    slow, usual, quick = (voice.say(Speech(SENTENCES["zh"], "zh", speed)) for speed in SPEEDS)
    assert slow > 1.1 * usual > 1.1 * 1.1 * quick


def test_what_is_said_stands_in_no_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    import subprocess

    seen: list[list[str]] = []
    run = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda command, **more: (seen.append(command), run(command, **more))[1])
    assert speak(Speech("张示例", "zh")).seconds > 0.3
    assert seen and not any("张示例" in word for word in seen[0])


def test_without_a_sound_device_it_says_so_and_says_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(players, "SOUND_NODES", tmp_path)
    voice = build(VoiceSettings("default"))
    status = voice.status()
    assert status.state is DeviceState.GONE
    assert "no sound device" in status.detail
    with pytest.raises(DeviceError) as error:
        voice.say(Speech("您好", "zh"))
    assert error.value.fault is Fault.MISSING
    (tmp_path / "pcmC0D0p").touch()
    assert voice.status().state is DeviceState.READY


def test_a_station_that_does_not_speak_is_a_setting() -> None:
    voice = build(VoiceSettings(""))
    assert voice.status().state is DeviceState.GONE
    voice.hush()
    voice.close()


@pytest.mark.parametrize("program", ["espeak-ng", "aplay"])
def test_a_missing_program_is_a_sentence_for_staff(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    voice = build(VoiceSettings(f"wav:{tmp_path}" if program == "espeak-ng" else "null"))
    with pytest.raises(DeviceError, match="apt-get install"):
        voice.say(Speech("您好", "zh"))


def test_a_loudspeaker_that_takes_nothing_holds_nobody_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A player that never reads and never ends: the next sentence silences it all the same."""
    stuck = tmp_path / "aplay"
    stuck.write_text(f"#!/bin/sh\ntrap '' TERM\necho $$ >> {tmp_path}/pids\nwhile :; do sleep 0.05; done\n")
    stuck.chmod(stuck.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(players, "END_S", 0.1)
    voice = SpokenVoice(AlsaPlayer("null"), VoiceSettings("null", jack=""))
    pids = tmp_path / "pids"
    pids.touch()
    try:
        for count in (1, 2):
            voice.say(Speech("您好，想办什么事？" * 20, "zh"))
            wait_until(lambda count=count: len(pids.read_text().split()) == count, 30, "the player to have begun")
    finally:
        voice.close()
    for pid in pids.read_text().split():
        assert not Path(f"/proc/{pid}").exists(), "a player outlived its sentence"
    wait_until(lambda: not [t for t in threading.enumerate() if t.name == "voice-feed"])


def test_names_in_another_language_are_read_with_its_voice() -> None:
    assert parts("كۋالىك: 房子赠与过户. A 027", "kk") == [("كۋالىك: ", "kk"), ("房子赠与过户", "zh"), (". A 027", "kk")]
    assert parts("房子, A 过户", "zh") == [("房子, A 过户", "zh")]
    assert parts("中文，ئۇيغۇرچە，English", "zh") == [("中文，", "zh"), ("ئۇيغۇرچە", "ug"), ("English", "en")]
    alone = speak(Speech("كۋالىك", "kk")).seconds
    assert speak(Speech("كۋالىك 房子赠与过户", "kk")).seconds > alone + 0.8


def test_kazakh_is_read_in_letters_that_the_engine_knows() -> None:
    assert to_cyrillic("قازاقشا") == "қазақша"
    assert to_cyrillic("كۋالىك") == "куәлік"
    assert to_cyrillic("ٴنومىر الۋ") == "нөмір алу"
    assert to_cyrillic("A 027") == "A 027"


def test_the_jack_is_found_by_its_name_and_asked_without_harm(tmp_path: Path) -> None:
    listing = (
        'N: Name="Power Button"\nH: Handlers=kbd event0 \n\n'
        'N: Name="HDA Intel PCH Front Headphone"\nH: Handlers=event7 \n'
    )
    assert find_jack(listing) == "/dev/input/event7"
    assert find_jack('N: Name="Power Button"\nH: Handlers=kbd event0 \n') == ""
    assert headphones_in("") is None
    assert headphones_in(str(tmp_path / "event9")) is None
    (tmp_path / "file").touch()
    assert headphones_in(str(tmp_path / "file")) is None


class Tape:
    """A player that keeps what it is told."""

    def __init__(self) -> None:
        self.playing: list[Sound] = []
        self.stopped = threading.Event()

    def check(self) -> None: ...

    def play(self, sound: Sound) -> None:
        self.playing.append(sound)
        self.stopped.clear()

    def stop(self) -> None:
        self.stopped.set()


def test_pulling_the_headphones_out_ends_the_sentence_at_once() -> None:
    tape, ears = Tape(), [True]
    voice = SpokenVoice(tape, VoiceSettings("null"), headphones=lambda _jack: ears[0])
    try:
        seconds = voice.say(Speech("张示例的证照，号码后四位零零九六。" * 3, "zh", private=True))
        assert seconds > 5
        assert not tape.stopped.wait(0.3), "control: with the headphones in it goes on"
        ears[0] = False
        assert tape.stopped.wait(1.0)
    finally:
        voice.close()


@pytest.mark.parametrize("ears", [False, None])
def test_what_is_private_is_never_said_without_headphones(ears: bool | None) -> None:
    """Also where the screen still believed in them: the jack is asked when the sentence begins."""
    tape = Tape()
    voice = SpokenVoice(tape, VoiceSettings("null"), headphones=lambda _jack: ears)
    with pytest.raises(DeviceError) as error:
        voice.say(Speech("张示例", "zh", private=True))
    assert error.value.fault is Fault.MISSING
    assert tape.playing == []
    voice.say(Speech("您好", "zh"))
    assert len(tape.playing) == 1
