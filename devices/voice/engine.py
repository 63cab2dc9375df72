"""Text to sound with espeak-ng (Debian's package): in all four languages, robotic, at once, and never from outside."""

import io
import re
import shutil
import subprocess
import wave
from dataclasses import dataclass
from typing import Self

from devices.errors import DeviceError, Fault
from devices.voice.kazakh import to_cyrillic
from devices.voice.mandarin import spelt
from devices.voice.port import Speech

PROGRAM = "espeak-ng"
VOICES = {"zh": "cmn-latn-pinyin", "ug": "ug", "kk": "kk", "en": "en-gb"}
"""Its voice `cmn` reads the pinyin of most signs with English letters (您 is «nin two»): not that one."""
WORDS_A_MINUTE = {"zh": 190, "ug": 150, "kk": 150, "en": 150}
"""At speed 1.0: a calm reader. The engine counts Mandarin otherwise: 190 is nearly four signs a second."""
SPELLING = {"zh": spelt, "kk": to_cyrillic}
"""How a text is written for the engine, where that is not how it is read."""
DEADLINE_S = 5.0
"""A page of text takes a tenth of a second."""
HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
SCRIPTS = re.compile(
    rf"(?P<zh>{HAN.pattern})"
    r"|(?P<ug>[\u0620-\u06ff]+(?:\s+[\u0620-\u06ff]+)*)"
    r"|(?P<en>[A-Za-z]{3,}(?:\s+[A-Za-z]+)*)"
)
"""Whose script that is. A letter or two are the name of a counter, and part of the sentence around them."""
ARABIC = frozenset({"ug", "kk"})
TEXT_LIMIT = 600
"""Signs; nobody listens longer, and the worker's channel is bounded."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A WAV file in memory and its length."""

    wav: bytes
    seconds: float

    @classmethod
    def of(cls, samples: bytes, rate_hz: int) -> Self:
        """From 16-bit samples of one channel."""
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate_hz)
            file.writeframes(samples)
        return cls(out.getvalue(), len(samples) / 2 / rate_hz)


def speak(speech: Speech) -> Sound:
    """Make the sound, the words of another language among others with its voice. Raises DeviceError."""
    if shutil.which(PROGRAM) is None:
        raise DeviceError(Fault.LIBRARY, "The speech program espeak-ng is not installed: apt-get install espeak-ng.")
    rate, samples = 0, b""
    for text, language in parts(speech.text[:TEXT_LIMIT], speech.language):
        rate, more = _run(text, language, speech.speed)
        samples += more
    if not rate:
        raise DeviceError(Fault.PROTOCOL, "There was nothing to say.")
    return Sound.of(samples, rate)


def parts(text: str, language: str) -> list[tuple[str, str]]:
    """The text in pieces of one language each: names that were never translated, names of languages."""
    pieces, begun = [], 0
    for found in SCRIPTS.finditer(text):
        script = found.lastgroup or language
        if script != language and not (script in ARABIC and language in ARABIC):
            pieces += [(text[begun : found.start()], language), (found[0], script)]
            begun = found.end()
    return [piece for piece in (*pieces, (text[begun:], language)) if any(map(str.isalnum, piece[0]))]


def _run(text: str, language: str, speed: float) -> tuple[int, bytes]:
    """Samples a second, and the samples. The text goes by standard input: a command line is everybody's to read."""
    rate = str(round(WORDS_A_MINUTE[language] * speed))
    command = [PROGRAM, "-b", "1", "-v", VOICES[language], "-s", rate, "--stdin", "--stdout"]
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program, no shell
            command,
            input=SPELLING.get(language, str)(text).encode(),
            capture_output=True,
            timeout=DEADLINE_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise DeviceError(Fault.BROKEN, f"The speech program failed ({type(error).__name__}).") from error
    stream = done.stdout
    # On a pipe the program can't go back to write the lengths into the header: they are not believed.
    start = stream.find(b"data") + 8
    if not stream.startswith(b"RIFF") or start < 8:
        raise DeviceError(Fault.PROTOCOL, "The speech program gave no sound.")
    return int.from_bytes(stream[24:28], "little"), stream[start : len(stream) - (len(stream) - start) % 2]
