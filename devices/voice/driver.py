"""The voice: an engine that makes the sound, a level, a player that plays it, a jack that says who can hear it."""

import threading
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
LOOK_S = 0.05
"""How long a sentence may go on over the loudspeaker after the headphones were pulled out."""


class SpokenVoice:
    """`devices.voice.port.Voice`. A fault ends a sentence, never the program."""

    def __init__(
        self,
        player: Player | None,
        settings: VoiceSettings,
        engine: Callable[[Speech], Sound] = speak,
        headphones: Callable[[str], bool | None] = headphones_in,
    ) -> None:
        from devices.voice.loudness import at_level  # numpy: only where a voice is, not where its worker is started

        self._at_level = at_level
        self._player = player
        self._settings = settings
        self._engine = engine
        self._headphones = headphones
        self._silent = threading.Event()
        self._silent.set()
        self._watch: threading.Thread | None = None

    def status(self) -> VoiceStatus:
        """As the port says."""
        headphones = self._headphones(self._settings.jack)
        try:
            self._there().check()
        except DeviceError as error:
            return VoiceStatus(DeviceState.GONE, error.sentence, headphones)
        return VoiceStatus(DeviceState.READY, headphones=headphones)

    def say(self, speech: Speech) -> float:
        """As the port says."""
        self._there()
        self.hush()
        return self._play(self._engine(speech), speech.softer_db, private=speech.private)

    def chime(self, name: str, softer_db: float = 0.0) -> float:
        """As the port says."""
        self._there()
        self.hush()
        return self._play(chime(name), softer_db)

    def hush(self) -> None:
        """As the port says."""
        self._silent.set()
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.join()
        if self._player is not None:
            self._player.stop()

    def close(self) -> None:
        """Nothing goes on speaking when the program has ended."""
        self.hush()

    def _play(self, sound: Sound, softer_db: float, *, private: bool = False) -> float:
        player = self._there()
        one_ear = self._headphones(self._settings.jack) is True  # asked last: the sentence took its time to be made
        if private and not one_ear:
            raise DeviceError(Fault.MISSING, "What is private is said to headphones only, and none are in.")
        level = self._settings.headphones_dbfs if one_ear else self._settings.level_dbfs
        player.play(self._at_level(sound, level - max(0.0, softer_db)))
        if one_ear:
            self._silent.clear()
            self._watch = threading.Thread(
                target=self._guard, args=(player, sound.seconds), name="voice-jack", daemon=True
            )
            self._watch.start()
        return sound.seconds

    def _guard(self, player: Player, seconds: float) -> None:
        """Until the sentence is over: where the headphones go, so does it."""
        for _ in range(int(seconds / LOOK_S) + 1):
            if self._silent.wait(LOOK_S):
                return
            if self._headphones(self._settings.jack) is not True:
                player.stop()
                return

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
    return SpokenVoice(player, settings)
