"""朗读 between the screen, which must not wait, and the voice's worker, which may: the newest sentence wins."""

import threading
from collections.abc import Callable
from typing import Protocol

from devices.errors import DeviceError
from devices.status import USABLE
from devices.voice.port import Speech, VoiceStatus


class VoiceDoor(Protocol):
    """What this needs of the voice (`kiosk.workers.clients.VoiceClient`)."""

    @property
    def last_status(self) -> VoiceStatus | None:
        """The last look; never waits."""
        ...

    def say(self, speech: Speech) -> None:
        """Begin. Raises DeviceError."""
        ...

    def chime(self, name: str) -> None:
        """Play a note. Raises DeviceError."""
        ...

    def hush(self) -> None:
        """Be silent. Raises DeviceError."""
        ...


class Speaking:
    """A thread of its own, from `start` to `stop`. A sentence that can't be said is on the screen all the same."""

    def __init__(self, voice: VoiceDoor) -> None:
        self._voice = voice
        self._wanted = threading.Condition()
        self._next: Callable[[], None] | None = None
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="speaking", daemon=True)

    @property
    def is_ready(self) -> bool:
        """Whether anything could be heard; never waits."""
        status = self._voice.last_status
        return status is not None and status.state in USABLE

    @property
    def headphones(self) -> bool:
        """Whether headphones are known to be in; never waits."""
        status = self._voice.last_status
        return status is not None and status.headphones is True

    def start(self) -> None:
        """Begin to serve."""
        self._thread.start()

    def stop(self) -> None:
        """Silence, and the end of the thread."""
        with self._wanted:
            self._stopping = True
            self._wanted.notify()
        self._thread.join()

    def say(self, text: str, language: str, speed: float) -> None:
        """As soon as can be; what was asked for before and not begun is dropped. Returns at once."""
        speech = Speech(text, language, speed)
        self._want(lambda: self._voice.say(speech))

    def chime(self, name: str) -> None:
        """A note, as a sentence is said. Returns at once."""
        self._want(lambda: self._voice.chime(name))

    def hush(self) -> None:
        """Silence as soon as can be. Returns at once."""
        self._want(self._voice.hush)

    def _want(self, act: Callable[[], None]) -> None:
        with self._wanted:
            self._next = act
            self._wanted.notify()

    def _run(self) -> None:
        while True:
            with self._wanted:
                self._wanted.wait_for(lambda: self._next is not None or self._stopping)
                if self._stopping:
                    return
                act, self._next = self._next, None
            try:
                if act is not None:
                    act()
            except DeviceError:
                continue  # the health record of the worker tells it; the words are on the screen
            finally:
                del act
