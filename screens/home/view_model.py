"""What home shows of the hall: whether the windows are open, how many wait, which topics there are."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.catalogue import Theme
from kiosk.services.hall_now import HallNow, Windows
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel

QML_IMPORT_NAME = "screens.home"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 15_000
"""The figures come from the store; the agent brings new ones about as often."""

TOPICS = 8
"""Two rows of four in portrait."""


class HallSource(Protocol):
    """What home needs; both calls may take milliseconds and run in the background."""

    def now(self) -> HallNow:
        """How it stands in the hall."""
        ...

    def themes(self) -> tuple[Theme, ...]:
        """Topics in the order of the county, most asked first."""
        ...


@QmlElement
class HomeViewModel(ViewModel):
    """Asks once when shown and then every quarter minute; what is not known is not shown."""

    hallChanged = Signal()
    topicsChanged = Signal()

    def __init__(self, hall: HallSource, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hall = hall
        self._background = background
        self._now = HallNow()
        self._themes: tuple[Theme, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.languageChanged.connect(self.topicsChanged)
        self._background.run(hall.themes, self._take_themes)
        self.refresh()

    @Property(str, notify=hallChanged)
    def windows(self) -> str:
        """`unknown`, `open`, `pause` or `closed`."""
        return self._now.windows.value

    @Property(str, notify=hallChanged)
    def until(self) -> str:
        """`19:30`, empty where nobody knows."""
        return f"{self._now.until:%H:%M}" if self._now.until else ""

    @Property(bool, notify=hallChanged)
    def opensTomorrow(self) -> bool:
        """Whether `until` is a time of tomorrow."""
        return self._now.windows is Windows.CLOSED and self._now.opens_tomorrow

    @Property(int, notify=hallChanged)
    def waiting(self) -> int:
        """People ahead, -1 where nobody knows."""
        return -1 if self._now.waiting is None else self._now.waiting

    @Property(str, notify=hallChanged)
    def waitMinutes(self) -> str:
        """`12–20` or `15`, empty where nobody knows."""
        low, high = self._now.wait_low_minutes, self._now.wait_high_minutes
        if low is None or high is None or high <= 0:
            return ""
        return str(high) if low == high else f"{low}–{high}"

    @Property(bool, notify=hallChanged)
    def paper(self) -> bool:
        """Whether tickets come out on paper."""
        return self._now.paper

    @Property(bool, notify=hallChanged)
    def sample(self) -> bool:
        """Whether the catalogue is sample data."""
        return self._now.is_sample

    @Property(list, notify=topicsChanged)
    def topics(self) -> list[dict[str, str]]:
        """At most eight: `code`, `name`, `icon`."""
        return [
            {"code": theme.code, "name": self.text(theme.name), "icon": theme.icon} for theme in self._themes[:TOPICS]
        ]

    @Slot()
    def refresh(self) -> None:
        """Look at the hall again."""
        self._background.run(self._hall.now, self._take_now)

    def close(self) -> None:
        """Stop asking."""
        self._timer.stop()

    def _take_now(self, now: HallNow) -> None:
        if now != self._now:
            self._now = now
            self.hallChanged.emit()

    def _take_themes(self, themes: tuple[Theme, ...]) -> None:
        self._themes = themes
        self.topicsChanged.emit()
