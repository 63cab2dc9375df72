"""朗读: when a page and the control with the ring are read, and to whom.

Focus, speech and highlight move together: the control that is read has the keypad's ring. While reading is on, the
first touch of a control reads it, the second presses it; keys of a keyboard press at once.
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from devices.voice.port import Speech
from kiosk.shell import layer, page_words
from kiosk.shell.aloud import aloud
from kiosk.shell.keypad import Keypad
from kiosk.shell.navigator import Navigator
from kiosk.shell.page_words import STOPS, Patterns, Words
from kiosk.shell.properties import Property
from kiosk.shell.session import Session

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

SPEEDS = (0.8, 1.0, 1.3)
SOFTER_DB = (12.0, 6.0, 0.0)
"""小声, 适中, 大声: below the limit that was measured at the station; nothing is louder."""
MEDIUM = 1
PAGE_DELAY_MS = 500
"""A page is read once it has settled and its first answers are there."""
LOOK_MS = 400
"""How often the page is looked at for something new, while it is read and nothing else is said."""
COUNTED = (20, 10, 5)
SPOKEN = (20, 10)
"""Seconds before the end of a session that are heard; with 朗读 the first of them in words."""


class Speaker(Protocol):
    """What speaks (`kiosk.services.speaking.Speaking`); nothing here waits."""

    @property
    def is_ready(self) -> bool:
        """Whether anything could be heard."""
        ...

    @property
    def headphones(self) -> bool:
        """Whether only this citizen hears it."""
        ...

    @property
    def saying(self) -> str:
        """The sentence under way; empty where nothing is said."""
        ...

    def say(self, speeches: Sequence[Speech]) -> None:
        """One after the other, instead of what was being said."""
        ...

    def chime(self, name: str, softer_db: float) -> None:
        """A note, now; sentences go on after it."""
        ...

    def hush(self) -> None:
        """No more words."""
        ...


@QmlElement
class Reader(QObject):
    """Off at start and after every session; on when the citizen asks or plugs headphones in."""

    changed = Signal()
    captionChanged = Signal()

    def __init__(self, session: Session, navigator: Navigator, keypad: Keypad, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keypad = keypad
        self._navigator = navigator
        self._window: QQuickWindow | None = None
        self._speaker: Speaker | None = None
        self._available = False
        self._headphones = False
        self._on = False
        self._speed = 1.0
        self._loudness = MEDIUM
        self._caption = ""
        self._known: set[str] = set()
        self._seen: list[str] = []
        self._patterns = Patterns()
        self._spoken_item: QQuickItem | None = None
        self._soon = QTimer(self, interval=PAGE_DELAY_MS, singleShot=True)
        self._soon.timeout.connect(self.readPage)
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self.look_for_news)
        for arrival in (navigator.pageChanged, navigator.sheetChanged, session.warningChanged):
            arrival.connect(self._arrive)
        session.warningChanged.connect(self._warn)  # after `_arrive`, which silences
        session.secondsLeftChanged.connect(self._count_down)
        keypad.moved.connect(self._follow)
        session.ended.connect(self._session_ended)

    # -- what QML sees

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether 朗读 stands among the tools: there is something to hear it with."""
        return self._available

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether it reads."""
        return self._on

    @Property(float, notify=changed)
    def speed(self) -> float:
        """0.8, 1.0 or 1.3."""
        return self._speed

    @Property(int, notify=changed)
    def loudness(self) -> int:
        """0 小声, 1 适中, 2 大声."""
        return self._loudness

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        """The sentence that is said, or was last, for the screen; empty when reading is off."""
        return self._caption

    @Slot(str, str, str)
    def setPatterns(self, place: str, chosen: str, left: str) -> None:
        """第 %1 项，共 %2 项, 已选 and 还有 %1 秒自动退出, in the citizen's language; QML gives them."""
        self._patterns = Patterns(place, chosen, left)

    @Slot()
    def touch(self) -> None:
        """朗读 was touched: begin, or say the page again."""
        if self._on:
            self.readPage()
        else:
            self.setOn(True)

    @Slot(bool)
    def setOn(self, on: bool) -> None:
        """Begin or end to read."""
        if on == self._on or (on and not self._available):
            return
        self._on = on
        self._session.read_aloud(on)
        self.changed.emit()
        if on:
            self._session.begin()
            self._looks.start()
            self.readPage()
        else:
            self._looks.stop()
            self._hush()

    @Slot(float)
    def chooseSpeed(self, speed: float) -> None:
        """One of the three; the page is read again at it."""
        if speed in SPEEDS and speed != self._speed:
            self._speed = speed
            self.changed.emit()
            if self._on:
                self.readPage()

    @Slot(int)
    def chooseLoudness(self, step: int) -> None:
        """One of the three, for words and notes; the page is read again at it."""
        if step in range(len(SOFTER_DB)) and step != self._loudness:
            self._loudness = step
            self.changed.emit()
            if self._on:
                self.readPage()

    @Slot(str)
    def cue(self, name: str) -> None:
        """A note beside something that is seen: `accept`, `wrong`, `attention`. Heard whether reading is on or not."""
        if self._speaker is not None and self._speaker.is_ready:
            self._speaker.chime(name, SOFTER_DB[self._loudness])

    @Slot()
    def reset(self) -> None:
        """恢复原样: silent, at the usual speed and loudness."""
        self.setOn(False)
        if (self._speed, self._loudness) != (1.0, MEDIUM):
            self._speed, self._loudness = 1.0, MEDIUM
            self.changed.emit()

    @Slot()
    def readPage(self) -> None:
        """Title, what is to be read, then the options with their places, the filled button last."""
        if self._on and self._window is not None:
            page = self._page()
            self._know(page)
            self._say(page)

    # -- what the app and the window call

    def attach(self, window: QQuickWindow) -> None:
        """The window that is read."""
        self._window = window

    def detach(self) -> None:
        """The window goes."""
        self._soon.stop()
        self._looks.stop()
        self._window = self._spoken_item = None

    def set_speaker(self, speaker: Speaker) -> None:
        """There is a voice now."""
        self._speaker = speaker

    @Slot()
    def look(self) -> None:
        """See whether the voice can be heard and whether headphones came or went; called every half second."""
        if self._speaker is None:
            return
        if self._speaker.is_ready != self._available:
            self._available = self._speaker.is_ready
            self.changed.emit()
            if not self._available:
                self.setOn(False)
        if self._speaker.headphones != self._headphones:
            self._headphones = self._speaker.headphones
            self.setOn(self._headphones)  # pulled out: what was private must not go on over the loudspeaker

    @Slot()
    def look_for_news(self) -> None:
        """Read what has come since: a page that was turned, an answer, a hint. Called by the timer, and by tests.

        A new heading is a new page. All else waits until nothing is said, and until it has stood still for a moment.
        """
        if not self._on or self._window is None or self._soon.isActive():
            return
        saying = self._speaker.saying if self._speaker is not None else ""
        if saying:
            self._set_caption(saying)
        page = self._page()
        keys = [part.key for part in page]
        settled, self._seen = keys == self._seen, keys
        if not settled:
            return
        news = [part for part in page if part.key not in self._known]
        if any(part.heading for part in news):
            self.readPage()
        elif not saying:
            self._know(page)
            if news:
                self._say(news)

    def hears(self, point: QPointF) -> bool:
        """A finger comes down: whether it only asks what is there (window pixels), so that nothing may be pressed."""
        if not self._on or self._window is None:
            return False
        self._hush_voice()
        top = layer.top_layer(self._window.contentItem())
        touched = [item for item in layer.controls(top) if layer.seen_part(item).contains(point)]
        if not touched or touched[-1].property("repeats") or touched[-1] is self._keypad.item:
            return False
        if self._soon.isActive():  # who asks for a control is told of it, and not of the page in its midst
            self._soon.stop()
            self._know(self._page())
        self._keypad.stand_on(touched[-1])
        return True

    # -- inside

    def _page(self) -> list[Words]:
        top = layer.top_layer(self._window.contentItem()) if self._window is not None else None
        return page_words.of_page(top, self._session.language, self._patterns) if top is not None else []

    def _know(self, page: list[Words]) -> None:
        chosen = page_words.COMMAS[self._session.language] + self._patterns.chosen
        keys = {part.key for part in page}
        self._known = keys | {key.removesuffix(chosen) for key in keys}  # what is no longer chosen is no news

    def _say(self, parts: Sequence[Words]) -> None:
        language = self._session.comfort.language.value
        said = [aloud(part.text, language, private_ear=self._headphones, personal=part.personal) for part in parts]
        stop = "。" if language == "zh" else "."
        texts = [text if text[-1] in STOPS else text + stop for text in said if text]
        if not texts:
            return
        self._set_caption(texts[0])
        if self._speaker is not None:
            softer, private = SOFTER_DB[self._loudness], self._headphones
            self._speaker.say([Speech(text, language, self._speed, softer, private) for text in texts])

    @Slot()
    def _arrive(self) -> None:
        self._spoken_item = None
        if self._on:
            self._hush_voice()
            self._soon.start()

    @Slot()
    def _warn(self) -> None:
        """您还在吗 is for the ear too, whether reading is on or not."""
        if self._session.warning:
            self.cue("attention")

    @Slot()
    def _count_down(self) -> None:
        """The ring is for the ear as well."""
        left = self._session.secondsLeft
        if not self._session.warning or left not in COUNTED:
            return
        self.cue("attention")
        if self._on and left in SPOKEN:
            text = self._patterns.left.replace("%1", str(left))
            self._say([Words(text, key=text)])

    @Slot()
    def _follow(self) -> None:
        """The ring has moved."""
        item = self._keypad.item
        if not self._on or self._window is None or item is None or item is self._spoken_item:
            return
        self._spoken_item = item
        if self._keypad.finds_place:
            return  # on a new page: the page is read, not its first control
        if item.property("repeats") and not self._headphones:
            return  # digits of a number are for this citizen's ear only
        options = page_words.in_page(layer.top_layer(self._window.contentItem()))
        self._say([page_words.named(item, options, self._session.language, self._patterns)])

    def _set_caption(self, text: str) -> None:
        if text != self._caption:
            self._caption = text
            self.captionChanged.emit()

    def _hush_voice(self) -> None:
        if self._speaker is not None:
            self._speaker.hush()

    def _hush(self) -> None:
        self._soon.stop()
        self._set_caption("")
        self._hush_voice()

    @Slot(str)
    def _session_ended(self, _reason: str) -> None:
        self._spoken_item = None
        self._known, self._seen = set(), []
        self.reset()
