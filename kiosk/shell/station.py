"""What the header says: which hall, whether the network is there, what time it is."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.clock import HALL_ZONE, Clock, SystemClock
from kiosk.domain.language import Language, LocalizedText
from kiosk.shell.dates import clock_text, date_text
from kiosk.shell.properties import Property

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000
"""The clock shows minutes; a second is how late it may turn."""

USUAL_CABINET = {"camera": "below", "paper": "below", "card": "right"}
"""Where nobody has said otherwise; as in kiosk/settings.py."""

HALL_NAME = LocalizedText(
    zh="呼图壁县政务服务中心",
    ug="قۇتۇبى ناھىيەلىك ھۆكۈمەت ئىشلىرى مۇلازىمەت مەركىزى",
    kk="قۇتىبي اۋداندىق ۇكىمەت ىستەرى قىزمەت ورتالىعى",
    en="Hutubi County Government Service Centre",
)
"""The hall that this program was made for; settings name another. Uyghur and Kazakh are drafts."""


HELP_PHONE = "12345"
"""政务服务便民热线: answers everywhere in the country. Where nobody has said otherwise; as in kiosk/settings.py."""


@QmlElement
class Station(QObject):
    """Facts of the place; nothing of a person."""

    changed = Signal()
    minuteChanged = Signal()
    onlineChanged = Signal()
    cabinetChanged = Signal()

    def __init__(
        self,
        hall_name: LocalizedText = HALL_NAME,
        clock: Clock | None = None,
        help_phone: str = HELP_PHONE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hall_name = hall_name
        self._clock = clock or SystemClock()
        self._help_phone = help_phone
        self._language = Language.ZH
        self._online = False
        self._cabinet = USUAL_CABINET
        self._shown = self._now()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    @Property(str, notify=changed)
    def hallName(self) -> str:
        """政务服务中心 or 便民服务中心(站)."""
        return self._hall_name.in_language(self._language)

    @Property(str, constant=True)
    def helpPhone(self) -> str:
        """Whom to ring where nothing on this machine works; known before the store is open."""
        return self._help_phone

    @Property(str, notify=minuteChanged)
    def timeText(self) -> str:
        """`16:26`."""
        return clock_text(self._shown)

    @Property(str, notify=minuteChanged)
    def dateText(self) -> str:
        """`11月24日 星期二`."""
        return date_text(self._shown, self._language)

    @Property(bool, notify=onlineChanged)
    def online(self) -> bool:
        """Whether the county answered lately; everything works without it too."""
        return self._online

    @Property(dict, notify=cabinetChanged)
    def cabinet(self) -> dict[str, str]:
        """On which side of the screen `camera`, `paper` and `card` are: `left`, `right`, `below` or `above`."""
        return self._cabinet

    def set_cabinet(self, *, camera: str, paper: str, card: str) -> None:
        """Told by the settings of the installation; sides as the citizen sees them."""
        self._cabinet = {"camera": camera, "paper": paper, "card": card}
        self.cabinetChanged.emit()

    def set_online(self, online: bool) -> None:
        """Told by whoever watches the sync."""
        if online != self._online:
            self._online = online
            self.onlineChanged.emit()

    def set_language(self, language: Language) -> None:
        """The header speaks the reader's language."""
        if language is not self._language:
            self._language = language
            self.changed.emit()
            self.minuteChanged.emit()

    @Slot()
    def tick(self) -> None:
        """Look at the clock; called by the timer, and by tests that own the clock."""
        now = self._now()
        if now != self._shown:
            self._shown = now
            self.minuteChanged.emit()

    def _now(self) -> datetime:
        """The hall's local time, to the minute."""
        return self._clock.now().astimezone(HALL_ZONE).replace(second=0, microsecond=0)
