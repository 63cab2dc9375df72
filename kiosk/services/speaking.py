"""朗读 between the screen, which must not wait, and the voice's worker, which may: the newest words win.

What is long is said sentence by sentence, so that it begins at once, ends at a touch, and its words can be shown as
they are said. A note is heard at the moment of what it tells of: a sentence under way is said anew after it.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from devices.errors import DeviceError
from devices.status import USABLE
from devices.voice.port import Speech, VoiceStatus

BREATH_S = 0.25
"""Between two sentences. The player begins a little late; without it the end of a sentence would be cut off."""

BEING_MADE = 0.0


class VoiceDoor(Protocol):
    """What this needs of the voice (`kiosk.workers.clients.VoiceClient`)."""

    @property
    def last_status(self) -> VoiceStatus | None:
        """The last look; never waits."""
        ...

    def say(self, speech: Speech) -> float:
        """Begin; how long it takes, seconds. Raises DeviceError."""
        ...

    def chime(self, name: str, softer_db: float) -> float:
        """Play a note; how long it takes, seconds. Raises DeviceError."""
        ...

    def hush(self) -> None:
        """Be silent. Raises DeviceError."""
        ...


class Speaking:
    """A thread of its own, from `start` to `stop`. A sentence that can't be said is on the screen all the same.

    `softer_db`: how much softer the loudspeaker is now, by the staff's wish and by night.
    """

    def __init__(self, voice: VoiceDoor, softer_db: Callable[[], float] = lambda: 0.0) -> None:
        self._voice = voice
        self._softer_db = softer_db
        self._changed = threading.Condition()
        self._line: deque[Speech] = deque()
        self._now: Speech | None = None
        self._note: tuple[str, float] | None = None
        self._silence = False
        self._over_at = 0.0  # monotonic: when the sentence under way has been said
        self._note_over_at = 0.0
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

    @property
    def saying(self) -> str:
        """The sentence under way; empty where nothing is said. Never waits."""
        speech = self._now
        if speech is None:
            return ""
        return speech.text if self._line or self._over_at == BEING_MADE or time.monotonic() < self._over_at else ""

    def start(self) -> None:
        """Begin to serve."""
        self._thread.start()

    def stop(self) -> None:
        """The end of the thread."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self._thread.join()

    def say(self, speeches: Sequence[Speech]) -> None:
        """One after the other, in place of all that was asked for before. Returns at once."""
        quiet = 0.0 if self.headphones else self._softer_db()
        with self._changed:
            self._line = deque(replace(speech, softer_db=speech.softer_db + quiet) for speech in speeches)
            self._now = None
            self._silence = not self._line
            self._changed.notify()

    def chime(self, name: str, softer_db: float = 0.0) -> None:
        """A note, now; sentences go on after it. Returns at once."""
        quiet = 0.0 if self.headphones else self._softer_db()
        with self._changed:
            self._note = (name, softer_db + quiet)
            self._changed.notify()

    def hush(self) -> None:
        """No more words. Returns at once."""
        self.say(())

    def _run(self) -> None:
        while (act := self._next()) is not None:
            try:
                act()
            except DeviceError:
                continue  # the health record of the worker tells it; the words are on the screen

    def _next(self) -> Callable[[], None] | None:
        """Wait for something to do; None when it is time to end."""
        with self._changed:
            while not self._stopping:
                now = time.monotonic()
                if self._note is not None:
                    note, self._note = self._note, None
                    if self._now is not None and now < self._over_at:
                        self._line.appendleft(self._now)
                    return lambda: self._play(*note)
                if now < self._note_over_at:  # a note is short enough to be heard to its end
                    self._changed.wait(self._note_over_at - now)
                elif self._silence:
                    self._silence = False
                    return self._voice.hush
                elif self._line and (self._now is None or now >= self._over_at):
                    self._now = self._line.popleft()
                    return self._speak
                else:
                    self._changed.wait(self._over_at - now if self._line else None)
            return None

    def _play(self, name: str, softer_db: float) -> None:
        with self._changed:
            self._now = None
        seconds = self._voice.chime(name, softer_db)
        with self._changed:
            self._note_over_at = time.monotonic() + seconds

    def _speak(self) -> None:
        speech = self._now
        if speech is None:
            return  # something else was wanted meanwhile
        seconds = 0.0
        try:
            self._over_at = BEING_MADE
            seconds = self._voice.say(speech)
        finally:
            with self._changed:
                if self._now is speech:
                    self._over_at = time.monotonic() + seconds + BREATH_S
