"""One running kiosk: the window at once, the machine behind it after the first frame, and an orderly end."""

import logging
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from kiosk import __version__
from kiosk.app.machine import clock_of
from kiosk.domain.clock import HALL_ZONE
from kiosk.log_events import LogEvent, log_event
from kiosk.services.station_choices import StationChoices
from kiosk.settings import STAFF_FILE, Settings, choices_of, with_choices
from kiosk.shell.background import Background
from kiosk.shell.dates import clock_text
from kiosk.shell.display import Display
from kiosk.shell.garbage import GarbageOnScreenThread
from kiosk.shell.session import Comfort, Session
from kiosk.shell.shell import Shell
from kiosk.shell.station import Station
from kiosk.shell.window import KioskWindow
from screens.registry import registry

if TYPE_CHECKING:
    from kiosk.app.machine import Machine

logger = logging.getLogger(__name__)

RETRY_MS = 3000
"""How soon a machine that could not be opened is tried again; the calm page stands meanwhile."""
LOOK_MS = 500
"""How late the badge in the header, the end of the hours and headphones may be noticed."""


class Kiosk(QObject):
    """Made after the application object. A context manager: leaving it stops every process and thread of it.

    `plays_citizen`: beside simulated devices, cards and codes come by themselves (nobody could lay or show one).
    """

    opened = Signal()
    """The services are there: every page can be shown."""
    _chosen = Signal()
    """Staff have changed something; said on whichever thread saved it, heard on the screen's."""

    def __init__(self, settings: Settings, *, plays_citizen: bool = True, started: float = 0.0) -> None:
        super().__init__()
        self.settings = settings
        self.clock = clock_of(settings)
        self.choices = StationChoices(settings.state_dir / STAFF_FILE, choices_of(settings), settings.staff.fixed)
        self.machine: Machine | None = None
        self._plays_citizen = plays_citizen
        self._citizen: QObject | None = None
        self._started = started or time.monotonic()
        self._closing = False
        self._last_failure: type[Exception] | None = None
        self._garbage = GarbageOnScreenThread(self._at_rest)
        self._garbage.begin()
        self.background = Background(parent=self)
        self.shell = Shell(
            registry(),
            self.background,
            session=Session(settings.session, parent=self),
            station=Station(clock=self.clock, help_phone=settings.help_phone, parent=self),
            display=Display(settings.screen.pitch_mm, parent=self),
            parent=self,
        )
        cabinet = settings.cabinet
        self.shell.station.set_cabinet(camera=cabinet.camera.value, paper=cabinet.paper.value, card=cabinet.card.value)
        screen = settings.screen
        self.window = KioskWindow(
            self.shell, QSize(screen.width, screen.height) if screen.width else None, closable=screen.windowed
        )
        self._chosen.connect(self._act_by_choices)
        self.choices.listen(self._chosen.emit)
        self._act_by_choices()
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._retry = QTimer(self, interval=RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self._open)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Show the first page; open the machine once it stands."""
        log_event(logger, logging.INFO, LogEvent.STARTED, version=__version__)
        self.shell.start()
        self.window.window.frameSwapped.connect(self._first_frame)
        self.window.show()

    def close(self) -> None:
        """Window, then threads, then processes. Harmless twice."""
        if self._closing:
            return
        self._closing = True
        self._looks.stop()
        self._retry.stop()
        self.window.close()
        self.background.close()
        if self.machine is not None:
            self.machine.close()
        self._garbage.close()
        log_event(logger, logging.INFO, LogEvent.STOPPED)

    def _at_rest(self) -> bool:
        return self.machine is not None and self.window.warming.done and not self.shell.session.is_active

    def _first_frame(self) -> None:
        self.window.window.frameSwapped.disconnect(self._first_frame)
        log_event(logger, logging.INFO, LogEvent.FIRST_FRAME, ms=round((time.monotonic() - self._started) * 1000))
        QTimer.singleShot(0, self, self._open)

    def _open(self) -> None:
        self.background.run(self._build, self._take, self._failed)

    def _build(self) -> "Machine":
        from kiosk.app.machine import open_machine

        machine = open_machine(self.settings, self.clock, self.choices, auto_card=self._plays_citizen)
        if self._closing:  # the window went while it was opening: nobody else would stop it
            machine.close()
        return machine

    def _take(self, machine: "Machine") -> None:
        self.machine = machine
        self._last_failure = None
        self.shell.set_fatal("")
        self.shell.navigator.set_services(machine.services)
        self.shell.reader.set_speaker(machine.speaking)
        self._looks.start()
        self.window.warming.begin()
        if self._plays_citizen and machine.simulated is not None and machine.county is not None:
            from kiosk.app.demo_citizen import DemoCitizen

            self._citizen = DemoCitizen(machine, self.shell.navigator, self.background, self.clock)
        self.opened.emit()

    def _failed(self, error: Exception) -> None:
        """Say it once; the same fault found again at the next try is no news."""
        if type(error) is not self._last_failure:
            self._last_failure = type(error)
            log_event(logger, logging.ERROR, LogEvent.MACHINE_NOT_OPENED, exc_info=error, error=type(error).__name__)
        self.shell.set_fatal("store")
        self._retry.start()

    def _act_by_choices(self) -> None:
        """What staff may change at the screen, as it stands now; the rest of the program asks `choices` each time."""
        self.settings = with_choices(self.settings, self.choices.values)
        self.shell.session.times = self.settings.session
        self.shell.session.start_with(Comfort(reach_mode=self.settings.screen.lowered))
        self._look_at_hours()

    def _look_at_hours(self) -> None:
        opens = self.settings.hours.closed_until(self.clock.now().astimezone(HALL_ZONE))
        self.shell.set_closed(None if opens is None else clock_text(opens))

    def _look(self) -> None:
        machine = self.machine
        self._look_at_hours()
        if machine is not None:
            status = machine.sync.last_status
            self.shell.station.set_online(status is not None and status.online)
            self.shell.reader.look()
