"""Where the sound goes: ALSA's aplay, or files for a machine without a loudspeaker (tests, the tour)."""

import contextlib
import itertools
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Protocol

from devices.errors import DeviceError, Fault
from devices.voice.engine import Sound

PROGRAM = "aplay"
SOUND_NODES = Path("/dev/snd")
END_S = 1.0
"""A player that was told to end and does not is killed after this."""
FILES_KEPT = 200
"""Of a simulated loudspeaker; the oldest go."""


class Player(Protocol):
    """Plays one sound at a time and never waits for its end."""

    def check(self) -> None:
        """Raises DeviceError where nothing could be heard."""
        ...

    def play(self, sound: Sound) -> None:
        """Begin; what was playing ends. Raises DeviceError."""
        ...

    def stop(self) -> None:
        """Be silent; harmless in silence."""
        ...


class AlsaPlayer:
    """One aplay process a sentence: it holds the device only while it speaks, and can always be killed."""

    def __init__(self, device: str) -> None:
        self._device = device
        self._process: subprocess.Popen[bytes] | None = None

    def check(self) -> None:
        """As the port says; a card is looked for by its nodes, so that nothing is opened and nothing can hang."""
        if shutil.which(PROGRAM) is None:
            raise DeviceError(Fault.LIBRARY, "The player aplay is not installed: apt-get install alsa-utils.")
        if self._device != "null" and not any(SOUND_NODES.glob("pcmC*p")):
            raise DeviceError(Fault.MISSING, "There is no sound device: plug in the loudspeaker or enable it.")

    def play(self, sound: Sound) -> None:
        """As the port says."""
        self.check()
        self.stop()
        try:
            process = subprocess.Popen(  # noqa: S603 - a fixed program, no shell
                [PROGRAM, "-q", "-D", self._device, "-"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise DeviceError(Fault.BROKEN, f"The player can't be started (errno {error.errno}).") from error
        self._process = process
        # A pipe holds less than a sentence: a device that takes nothing must not hold up who speaks.
        threading.Thread(target=_feed, args=(process, sound.wav), name="voice-feed", daemon=True).start()

    def stop(self) -> None:
        """As the port says."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _feed(process: "subprocess.Popen[bytes]", wav: bytes) -> None:
    if process.stdin is not None:
        with contextlib.suppress(OSError, ValueError):  # silenced in the midst of the sentence
            process.stdin.write(wav)
        with contextlib.suppress(OSError):
            process.stdin.close()


class WaveFolder:
    """A loudspeaker that writes: `sentence-0001.wav`, and so on. The newest is what would be heard."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count(1)

    def check(self) -> None:
        """Always there."""

    def play(self, sound: Sound) -> None:
        """As the port says; a file appears whole."""
        self._folder.mkdir(parents=True, exist_ok=True)
        number = next(self._numbers)
        part = self._folder / "sentence.part"
        part.write_bytes(sound.wav)
        part.replace(self._folder / f"sentence-{number:04}.wav")
        (self._folder / f"sentence-{number - FILES_KEPT:04}.wav").unlink(missing_ok=True)

    def stop(self) -> None:
        """A file makes no noise."""
