"""One citizen's time at the kiosk: how it looks for them, how long they have, and that nothing of them stays."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.language import Language
from kiosk.domain.session_times import SessionTimes
from kiosk.shell.properties import Property

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 250
"""The shown second may be late by this much; nothing else depends on it."""


class TextSize(StrEnum):
    """The four sizes of all text; M is the default of every station."""

    S = "S"
    M = "M"
    L = "L"
    XL = "XL"


class Scheme(StrEnum):
    """The four complete colour themes (标准, 黑底高对比, 白底高对比, 夜间柔和)."""

    DAY = "day"
    HC_DARK = "hcDark"
    HC_LIGHT = "hcLight"
    NIGHT = "night"


class TimeoutKind(StrEnum):
    """What a person does on a page; it decides how long they may be still."""

    READ = "read"
    FORM = "form"
    SCAN = "scan"
    CERTIFICATE = "certificate"
    DONE = "done"  # the job is done: ends without asking
    DONE_UNPROVEN = "done_unproven"  # the number is theirs, the paper is not proven
    STAFF = "staff"


ENDS_WITHOUT_ASKING = frozenset({TimeoutKind.DONE, TimeoutKind.DONE_UNPROVEN, TimeoutKind.STAFF})
"""Pages on which 您还在吗 would only be in the way."""


class EndReason(StrEnum):
    """Why a session ended."""

    FINISHED = "finished"  # 完成, 退出
    IDLE = "idle"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Comfort:
    """How a page looks and speaks; what a session starts with and goes back to."""

    language: Language = Language.ZH
    text_size: TextSize = TextSize.M
    scheme: Scheme = Scheme.DAY
    reach_mode: bool = False
    """屏幕放低: everything to touch in the lower half."""
    still: bool = False
    """不要动画: nothing moves."""


@QmlElement
class Session(QObject):
    """Begins at the first touch, ends by 退出, by stillness or by a fault; `ended` is the order to forget the person.

    Choosing a language, a size or a colour is a touch like any other: it begins a session, so that the machine cannot
    be left in somebody's colours for ever.
    """

    activeChanged = Signal()
    comfortChanged = Signal()
    languageChanged = Signal()
    secondsLeftChanged = Signal()
    warningChanged = Signal()
    grantsLeftChanged = Signal()
    ended = Signal(str)

    def __init__(
        self,
        times: SessionTimes | None = None,
        defaults: Comfort | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.times = times or SessionTimes()
        self._defaults = defaults or Comfort()
        self._comfort = self._defaults
        self._monotonic = monotonic
        self._active = False
        self._kind = TimeoutKind.READ
        self._deadline = 0.0
        self._shown_seconds = 0
        self._warning = False
        self._grants_left = self.times.grants
        self._keypad = False
        self._reading = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    # -- what a page sees

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        """Whether somebody is at work."""
        return self._active

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """`zh`, `ug`, `kk` or `en`."""
        return self._comfort.language.value

    @Property(str, notify=comfortChanged)
    def textSize(self) -> str:
        """`S`, `M`, `L` or `XL`."""
        return self._comfort.text_size.value

    @Property(str, notify=comfortChanged)
    def scheme(self) -> str:
        """`day`, `hcDark`, `hcLight` or `night`."""
        return self._comfort.scheme.value

    @Property(bool, notify=comfortChanged)
    def reachMode(self) -> bool:
        """屏幕放低."""
        return self._comfort.reach_mode

    @Property(bool, notify=comfortChanged)
    def still(self) -> bool:
        """不要动画."""
        return self._comfort.still

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Whole seconds until the session ends by stillness."""
        return self._shown_seconds

    @Property(bool, notify=warningChanged)
    def warning(self) -> bool:
        """Whether 您还在吗 is on the screen."""
        return self._warning

    @Property(int, constant=True)
    def warningSeconds(self) -> int:
        """How long the warning stands: the whole ring."""
        return round(self.times.warning_s)

    @Property(int, notify=grantsLeftChanged)
    def grantsLeft(self) -> int:
        """How often 再给我 3 分钟 may still be touched."""
        return self._grants_left

    @property
    def comfort(self) -> Comfort:
        """How the pages look and speak now."""
        return self._comfort

    @property
    def is_active(self) -> bool:
        """As `active`, for Python."""
        return self._active

    # -- comfort

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Change the language at once; ValueError for a tag that is none of the four."""
        self._choose(replace(self._comfort, language=Language(tag)))

    @Slot(str)
    def chooseTextSize(self, name: str) -> None:
        """Change the size of all text at once."""
        self._choose(replace(self._comfort, text_size=TextSize(name)))

    @Slot(str)
    def chooseScheme(self, name: str) -> None:
        """Change the colours at once."""
        self._choose(replace(self._comfort, scheme=Scheme(name)))

    @Slot(bool)
    def setReachMode(self, on: bool) -> None:
        """Bring all controls into the lower half, or back."""
        self._choose(replace(self._comfort, reach_mode=on))

    @Slot(bool)
    def setStill(self, still: bool) -> None:
        """Let nothing move, or let it move again."""
        self._choose(replace(self._comfort, still=still))

    def start_with(self, defaults: Comfort) -> None:
        """How every session begins from now on; one under way keeps its looks."""
        self._defaults = defaults
        if not self._active:
            self._apply(defaults)

    @Slot()
    def resetComfort(self) -> None:
        """恢复原样."""
        self._apply(self._defaults)

    # -- time

    @Slot()
    def begin(self) -> None:
        """Somebody has come."""
        if self._active:
            return
        self._active = True
        self._set_grants(self.times.grants)
        self._kind = TimeoutKind.READ
        self.activeChanged.emit()
        self._restart()
        self._timer.start()

    def enter(self, kind: TimeoutKind) -> None:
        """A page of this kind is shown: its time starts anew."""
        self._kind = kind
        if self._active:
            self._restart()

    def touched(self, *, keypad: bool = False) -> None:
        """Any touch or key. While the warning stands only its own buttons count."""
        self._keypad = self._keypad or keypad
        if self._active and not self._warning:
            self._restart()

    def read_aloud(self, on: bool) -> None:
        """朗读 is on or off: whoever listens needs longer."""
        self._reading = on

    @Slot()
    def stay(self) -> None:
        """我还在: the page's time starts anew."""
        if self._active:
            self._restart()

    @Slot()
    def grantMore(self) -> None:
        """再给我 3 分钟."""
        if self._active and self._grants_left > 0:
            self._set_grants(self._grants_left - 1)
            self._set_deadline(max(self.times.grant_s, self._allowance()))

    @Slot()
    def finish(self) -> None:
        """退出, 完成."""
        self.end(EndReason.FINISHED)

    def end(self, reason: EndReason) -> None:
        """End the session, forget everything, go back to the default looks. Harmless without a session."""
        self._timer.stop()
        was_active, self._active = self._active, False
        self._keypad = False
        self._set_warning(on=False)
        self._apply(self._defaults)
        if was_active:
            self.activeChanged.emit()
            self.ended.emit(reason.value)

    @Slot()
    def tick(self) -> None:
        """Look at the clock; called by the timer, and by tests that own the clock."""
        if not self._active:
            return
        left = self._deadline - self._monotonic()
        if left <= 0:
            self.end(EndReason.IDLE)
            return
        self._show_seconds(math.ceil(left))
        self._set_warning(on=left <= self.times.warning_s and self._kind not in ENDS_WITHOUT_ASKING)

    def _allowance(self) -> float:
        """Seconds of the present page; twice as many for those who read or reach with more effort."""
        comfort = self._comfort
        slower = comfort.reach_mode or comfort.text_size is TextSize.XL or self._keypad or self._reading
        return self.times.of(self._kind) * (2 if slower else 1)

    def _restart(self) -> None:
        self._set_deadline(self._allowance())

    def _set_deadline(self, seconds: float) -> None:
        self._deadline = self._monotonic() + seconds
        self._set_warning(on=False)
        self._show_seconds(math.ceil(seconds))

    def _show_seconds(self, seconds: int) -> None:
        if seconds != self._shown_seconds:
            self._shown_seconds = seconds
            self.secondsLeftChanged.emit()

    def _set_warning(self, *, on: bool) -> None:
        if on != self._warning:
            self._warning = on
            self.warningChanged.emit()

    def _set_grants(self, left: int) -> None:
        if left != self._grants_left:
            self._grants_left = left
            self.grantsLeftChanged.emit()

    def _choose(self, comfort: Comfort) -> None:
        """A touch like any other."""
        self._apply(comfort)
        self.begin()
        self._restart()

    def _apply(self, comfort: Comfort) -> None:
        before, self._comfort = self._comfort, comfort
        if before.language is not comfort.language:
            self.languageChanged.emit()
        if before != comfort:
            self.comfortChanged.emit()
