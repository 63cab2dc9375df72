"""朗读: what is said of a page and of the control with the ring, and what is never said aloud.

Focus, speech and highlight move together: the control that is read has the keypad's ring. While reading is on, the
first touch of a control reads it, the second presses it; keys of a keyboard press at once.
"""

import re
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell import layer
from kiosk.shell.keypad import Keypad
from kiosk.shell.navigator import Navigator
from kiosk.shell.properties import Property
from kiosk.shell.session import Session

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

SPEEDS = (0.8, 1.0, 1.3)
PAGE_DELAY_MS = 500
"""A page is read once it has settled and its first answers are there."""
DOCK = ("nav.", "tool.", "language.")
"""Always there and always the same: read where the ring comes to them, not with every page."""
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
PRIVATE = re.compile(r"\d[\d*]{5,}|\*{3,}")
"""Numbers of persons, documents and phones, also masked ones."""
TICKET = re.compile(r"\b([A-Z](?:-K\d+-[A-Z])?)(\d{3})\b")
NUMBER, AHEAD = "ticketNumber", "ahead"
"""What a citizen wants to hear of a number that was just given (screens/tickets_done)."""
COMMAS = {"zh": "，", "ug": "، ", "kk": "، ", "en": ", "}
ENDS = ".?!。？！؟"
HAN_DIGITS = str.maketrans("0123456789", "零一二三四五六七八九")


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

    def say(self, text: str, language: str, speed: float) -> None:
        """Instead of what was being said."""
        ...

    def chime(self, name: str) -> None:
        """A note instead of a sentence."""
        ...

    def hush(self) -> None:
        """Silence."""
        ...


def aloud(text: str, language: str, *, private_ear: bool) -> str:
    """A text as it may be said: codes in groups, isolates gone.

    Over the loudspeaker nothing is said that looks like a number of a person, a document or a phone: then it is empty.
    """
    text = " ".join(text.translate(ISOLATES).split())
    if not private_ear and PRIVATE.search(text):
        return ""

    def group(found: re.Match[str]) -> str:
        digits = found[2].translate(HAN_DIGITS) if language == "zh" else " ".join(found[2])
        return f"{found[1]}，{digits}" if language == "zh" else f"{found[1]}, {digits}"

    return TICKET.sub(group, text)


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
        self._caption = ""
        self._position_words = "%1/%2"
        self._spoken_item: QQuickItem | None = None
        self._soon = QTimer(self, interval=PAGE_DELAY_MS, singleShot=True)
        self._soon.timeout.connect(self.readPage)
        for arrival in (navigator.pageChanged, navigator.sheetChanged, session.warningChanged):
            arrival.connect(self._arrive)
        session.warningChanged.connect(self._warn)  # after `_arrive`, which silences
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

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        """What was said last, for the screen; empty when reading is off."""
        return self._caption

    def _get_position_words(self) -> str:
        return self._position_words

    def _set_position_words(self, words: str) -> None:
        self._position_words = words

    positionWords = Property(str, _get_position_words, _set_position_words, notify=changed)
    """第 %1 项，共 %2 项, in the citizen's language; QML gives it."""

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
            self.readPage()
        else:
            self._hush()

    @Slot(float)
    def chooseSpeed(self, speed: float) -> None:
        """One of the three; the page is read again at it."""
        if speed in SPEEDS and speed != self._speed:
            self._speed = speed
            self.changed.emit()
            if self._on:
                self.readPage()

    @Slot()
    def readPage(self) -> None:
        """Title, then the options with their positions, the filled button last."""
        if not self._on or self._window is None:
            return
        top = layer.top_layer(self._window.contentItem())
        options = self._options(top)
        parts = [_title(top, self._session.language), *(self._named(item, options) for item in options)]
        self._say([part for part in parts if part])

    # -- what the app and the window call

    def attach(self, window: QQuickWindow) -> None:
        """The window that is read."""
        self._window = window

    def detach(self) -> None:
        """The window goes."""
        self._soon.stop()
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

    def hears(self, point: QPointF) -> bool:
        """A finger comes down: whether it only asks what is there (window pixels), so that nothing may be pressed."""
        if not self._on or self._window is None:
            return False
        self._hush_voice()
        top = layer.top_layer(self._window.contentItem())
        touched = [item for item in layer.controls(top) if layer.seen_part(item).contains(point)]
        if not touched or touched[-1].property("repeats") or touched[-1] is self._keypad.item:
            return False
        self._keypad.stand_on(touched[-1])
        return True

    # -- inside

    def _options(self, top: QQuickItem) -> list[QQuickItem]:
        found = [
            item
            for item in layer.controls(top)
            if not item.property("repeats") and not item.objectName().startswith(DOCK)
        ]
        return sorted(found, key=lambda item: item.metaObject().className().startswith("PrimaryButton"))

    def _named(self, item: QQuickItem, options: list[QQuickItem]) -> str:
        interface = QAccessible.queryAccessibleInterface(item)
        name = _words(interface, self._session.language) if interface is not None else ""
        if not name or item not in options or len(options) == 1:
            return name
        place = self._position_words.replace("%1", str(options.index(item) + 1)).replace("%2", str(len(options)))
        return f"{place}：{name}" if self._session.language == "zh" else f"{place}: {name}"

    def _say(self, parts: list[str]) -> None:
        language = self._session.comfort.language.value
        said = [aloud(part, language, private_ear=self._headphones) for part in parts]
        stop = "。" if language == "zh" else ". "
        text = "".join(part if part[-1] in ENDS else part + stop for part in said if part).strip()
        if not text:
            return
        self._set_caption(text)
        if self._speaker is not None:
            self._speaker.say(text, language, self._speed)

    @Slot()
    def _arrive(self) -> None:
        self._spoken_item = None
        if self._on:
            self._hush_voice()
            self._soon.start()

    @Slot()
    def _warn(self) -> None:
        """您还在吗 is for the ear too, whether reading is on or not."""
        if self._session.warning and self._speaker is not None and self._speaker.is_ready:
            self._speaker.chime("attention")

    @Slot()
    def _follow(self) -> None:
        """The ring has moved."""
        item = self._keypad.item
        if not self._on or self._window is None or item is None or item is self._spoken_item:
            return
        self._spoken_item = item
        if item.property("repeats") and not self._headphones:
            return  # digits of a number are for this citizen's ear only
        self._say([self._named(item, self._options(layer.top_layer(self._window.contentItem())))])

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
        self.setOn(False)
        if self._speed != 1.0:
            self._speed = 1.0
            self.changed.emit()


def _words(interface: QAccessibleInterface, language: str) -> str:
    """Name of a control, and what it says of itself besides."""
    words = [interface.text(kind).strip() for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
    return COMMAS[language].join(word for word in words if word)


def _title(top: QQuickItem, language: str) -> str:
    """The heading; where a number was just given, the number and how many are ahead of it."""
    title, answers = "", []
    for item in layer.shown(top):
        name = item.objectName()
        if name == NUMBER:
            answers.append(str(item.property("text")))
        elif name == AHEAD:
            answers.append(" ".join(str(part.property("text")) for part in layer.shown(item) if part.property("text")))
        elif title == "" and (name == "pageTitle" or item.inherits("QQuickText")):
            interface = QAccessible.queryAccessibleInterface(item)
            if interface is not None and interface.role() is QAccessible.Role.Heading:
                title = interface.text(QAccessible.Text.Name)
    return COMMAS[language].join(part for part in (title, *answers) if part)
