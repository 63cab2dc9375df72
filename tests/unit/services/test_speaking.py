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
        self.seconds = 0.0
        self.note_seconds = 0.0
        self.levels: list[float] = []
        self.status: VoiceStatus | None = None

    @property
    def last_status(self) -> VoiceStatus | None:
        return self.status

    def say(self, speech: Speech) -> float:
        self.said.append(speech.text)
        self.levels.append(speech.softer_db)
        self.gate.wait(10)
        if self.gone:
            raise DeviceError(Fault.MISSING, "There is no sound device: plug in the loudspeaker.")
        return self.seconds

    def chime(self, name: str, softer_db: float) -> float:
        self.said.append(f"({name})")
        self.levels.append(softer_db)
        return self.note_seconds

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
    speaking.say([Speech("一", "zh")])
    wait_until(lambda: voice.said == ["一"])
    for text in ("二", "三", "四"):
        speaking.say([Speech(text, "zh")])
    voice.gate.set()
    wait_until(lambda: voice.said == ["一", "四"])
    speaking.hush()
    wait_until(lambda: voice.said == ["一", "四", ""])
    speaking.chime("attention")
    wait_until(lambda: voice.said[-1] == "(attention)")


def test_sentences_follow_each_other_and_a_touch_ends_them(voice: SlowVoice, speaking: Speaking) -> None:
    speaking.say([Speech(text, "zh") for text in ("一", "二", "三")])
    wait_until(lambda: voice.said == ["一", "二", "三"])
    assert speaking.saying == "三"
    voice.seconds = 60.0
    speaking.say([Speech("四", "zh"), Speech("五", "zh")])
    wait_until(lambda: voice.said[-1] == "四")
    speaking.hush()
    wait_until(lambda: voice.said[-1] == "")
    assert speaking.saying == ""
    speaking.say([Speech("六", "zh")])
    wait_until(lambda: voice.said[-1] == "六")
    assert "五" not in voice.said


def test_a_sentence_that_a_note_fell_into_is_said_anew_after_it(voice: SlowVoice, speaking: Speaking) -> None:
    voice.seconds = 60.0
    speaking.say([Speech("一", "zh"), Speech("二", "zh")])
    wait_until(lambda: voice.said == ["一"])
    speaking.chime("wrong")
    wait_until(lambda: voice.said == ["一", "(wrong)", "一"])


def test_a_new_page_does_not_cut_the_note_that_led_to_it(voice: SlowVoice, speaking: Speaking) -> None:
    voice.note_seconds = 0.2
    speaking.chime("accept")
    speaking.hush()
    speaking.say([Speech("号取好了", "zh")])
    wait_until(lambda: voice.said == ["(accept)", "号取好了"])


def test_by_night_the_loudspeaker_is_softer_and_headphones_are_not(voice: SlowVoice) -> None:
    speaking = Speaking(voice, lambda: 10.0)
    speaking.start()
    try:
        speaking.say([Speech("一", "zh", softer_db=6.0)])
        wait_until(lambda: voice.levels == [16.0])
        voice.status = VoiceStatus(DeviceState.READY, headphones=True)
        speaking.say([Speech("一", "zh", softer_db=6.0)])
        wait_until(lambda: voice.levels == [16.0, 6.0])
    finally:
        speaking.stop()


def test_it_goes_on_when_a_sentence_could_not_be_said(voice: SlowVoice, speaking: Speaking) -> None:
    voice.gone = True
    speaking.say([Speech("一", "zh")])
    wait_until(lambda: voice.said == ["一"])
    voice.gone = False
    speaking.say([Speech("二", "zh")])
    wait_until(lambda: voice.said == ["一", "二"])


def test_ready_and_headphones_are_what_the_worker_saw_last(voice: SlowVoice, speaking: Speaking) -> None:
    assert (speaking.is_ready, speaking.headphones) == (False, False)
    voice.status = VoiceStatus(DeviceState.READY)
    assert (speaking.is_ready, speaking.headphones) == (True, False)
    voice.status = VoiceStatus(DeviceState.READY, headphones=True)
    assert speaking.headphones
    voice.status = VoiceStatus(DeviceState.GONE, "There is no sound device.")
    assert not speaking.is_ready
