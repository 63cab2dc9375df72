"""Who listens in the tests of 朗读."""

from collections.abc import Sequence

from devices.voice.port import Speech


class Ear:
    """A `Speaker` that keeps what it is told, and has said it at once unless `saying` is set."""

    def __init__(self) -> None:
        self.is_ready = True
        self.headphones = False
        self.saying = ""
        self.heard: list[tuple[str, str, float]] = []
        self.speeches: list[Speech] = []
        self.silences = 0
        self.chimes: list[tuple[str, float]] = []

    def say(self, speeches: Sequence[Speech]) -> None:
        self.speeches += speeches
        self.heard.append(("".join(speech.text for speech in speeches), speeches[0].language, speeches[0].speed))

    def chime(self, name: str, softer_db: float) -> None:
        self.chimes.append((name, softer_db))

    def hush(self) -> None:
        self.silences += 1

    @property
    def last(self) -> str:
        return self.heard[-1][0] if self.heard else ""
