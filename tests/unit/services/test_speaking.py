"""The newest sentence wins, and a voice that is gone concerns nobody."""

import threading
from collections.abc import Iterator

import pytest

from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from devices.voice.port import Speech, VoiceStatus
from kiosk.services.speaking import Speaking
from tests.helpers.waiting import wait_until


class SlowVoice:
    def __init__(self) -> None:
        self.said: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self.gone = False
        self.status: VoiceStatus | None = None

    @property
    def last_status(self) -> VoiceStatus | None:
        return self.status

    def say(self, speech: Speech) -> None:
        self.said.append(speech.text)
        self.gate.wait(10)
        if self.gone:
            raise DeviceError(Fault.MISSING, "There is no sound device: plug in the loudspeaker.")

    def chime(self, name: str) -> None:
        self.said.append(f"({name})")

    def hush(self) -> None:
        self.said.append("")


@pytest.fixture
def voice() -> SlowVoice:
    return SlowVoice()


@pytest.fixture
def speaking(voice: SlowVoice) -> Iterator[Speaking]:
    speaking = Speaking(voice)
    speaking.start()
    yield speaking
    voice.gate.set()
    speaking.stop()


def test_what_was_not_begun_is_dropped_for_the_newest(voice: SlowVoice, speaking: Speaking) -> None:
    voice.gate.clear()
    speaking.say("一", "zh", 1.0)
    wait_until(lambda: voice.said == ["一"])
    for text in ("二", "三", "四"):
        speaking.say(text, "zh", 1.0)
    voice.gate.set()
    wait_until(lambda: voice.said == ["一", "四"])
    speaking.hush()
    wait_until(lambda: voice.said == ["一", "四", ""])
    speaking.chime("attention")
    wait_until(lambda: voice.said[-1] == "(attention)")


def test_it_goes_on_when_a_sentence_could_not_be_said(voice: SlowVoice, speaking: Speaking) -> None:
    voice.gone = True
    speaking.say("一", "zh", 1.0)
    wait_until(lambda: voice.said == ["一"])
    voice.gone = False
    speaking.say("二", "zh", 1.0)
    wait_until(lambda: voice.said == ["一", "二"])


def test_ready_and_headphones_are_what_the_worker_saw_last(voice: SlowVoice, speaking: Speaking) -> None:
    assert (speaking.is_ready, speaking.headphones) == (False, False)
    voice.status = VoiceStatus(DeviceState.READY)
    assert (speaking.is_ready, speaking.headphones) == (True, False)
    voice.status = VoiceStatus(DeviceState.READY, headphones=True)
    assert speaking.headphones
    voice.status = VoiceStatus(DeviceState.GONE, "There is no sound device.")
    assert not speaking.is_ready
