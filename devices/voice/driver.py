"""The voice: an engine that makes the sound, a player that plays it, a jack that says who can hear it."""

from collections.abc import Callable
from pathlib import Path

from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from devices.voice.chimes import chime
from devices.voice.engine import Sound, speak
from devices.voice.jack import headphones_in
from devices.voice.players import AlsaPlayer, Player, WaveFolder
from devices.voice.port import Speech, VoiceStatus
from devices.voice.settings import VoiceSettings

TO_FILES = "wav:"


class SpokenVoice:
    """`devices.voice.port.Voice`. A fault ends a sentence, never the program."""

    def __init__(self, player: Player | None, jack: str, engine: Callable[[Speech], Sound] = speak) -> None:
        self._player = player
        self._jack = jack
        self._engine = engine

    def status(self) -> VoiceStatus:
        """As the port says."""
        headphones = headphones_in(self._jack)
        try:
            self._there().check()
        except DeviceError as error:
            return VoiceStatus(DeviceState.GONE, error.sentence, headphones)
        return VoiceStatus(DeviceState.READY, headphones=headphones)

    def say(self, speech: Speech) -> float:
        """As the port says."""
        player = self._there()
        player.stop()
        sound = self._engine(speech)
        player.play(sound)
        return sound.seconds

    def chime(self, name: str) -> float:
        """As the port says."""
        player, sound = self._there(), chime(name)
        player.stop()
        player.play(sound)
        return sound.seconds

    def hush(self) -> None:
        """As the port says."""
        if self._player is not None:
            self._player.stop()

    def close(self) -> None:
        """Nothing goes on speaking when the program has ended."""
        self.hush()

    def _there(self) -> Player:
        if self._player is None:
            raise DeviceError(Fault.SETTINGS, "This station does not speak: its settings name no sound device.")
        return self._player


def build(settings: VoiceSettings) -> SpokenVoice:
    """The voice of these settings; runs in the worker process."""
    player: Player | None
    if settings.device.startswith(TO_FILES):
        player = WaveFolder(Path(settings.device.removeprefix(TO_FILES)))
    else:
        player = AlsaPlayer(settings.device) if settings.device else None
    return SpokenVoice(player, settings.jack)
