"""What nobody can do at a desk: hold a phone with a certificate code before the lens while the kiosk looks for one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.app.demo_phone import certificate_code
from kiosk.domain.clock import Clock
from kiosk.shell.background import Runner
from kiosk.shell.navigator import Navigator

if TYPE_CHECKING:
    from kiosk.app.machine import Machine

AFTER_MS = 2500
"""Time to see the preview first."""
SCAN_PAGE = "certificates"


class DemoCitizen(QObject):
    """Only beside simulated devices and an embedded county."""

    def __init__(self, machine: "Machine", navigator: Navigator, background: Runner, clock: Clock) -> None:
        super().__init__()
        self._machine = machine
        self._navigator = navigator
        self._background = background
        self._clock = clock
        self._timer = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._hold)
        self._held = False
        navigator.pageChanged.connect(self._follow)

    def _follow(self) -> None:
        page = self._navigator.current
        if page is not None and page.spec.name == SCAN_PAGE:
            self._timer.start()
            return
        self._timer.stop()
        if self._held:
            self._held = False
            self._background.run(self._take_away, _done)

    def _hold(self) -> None:
        self._held = True
        self._background.run(self._show, _done)

    def _show(self) -> None:
        simulated, county = self._machine.simulated, self._machine.county
        if simulated is not None and county is not None:
            simulated.show_code(certificate_code(county.data_dir, self._clock))

    def _take_away(self) -> None:
        if self._machine.simulated is not None:
            self._machine.simulated.show_images([])


def _done(_: None) -> None:
    return
