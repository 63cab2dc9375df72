"""Whose turn it is with the camera: a page that was left can neither keep it open nor take it from the next page.

Pages call from several threads, and a page may be left while its camera is still opening: what decides is the order in
which turns began, not the order in which the calls happen to be served.
"""

from threading import Lock

from devices.camera.port import Camera, Preview, Scan


class TurnOver(Exception):
    """The turn has ended: nothing is opened or read for it any more."""


class CameraDesk:
    """Hands out turns. The turn that began last has the camera; ending an older one closes nothing of it."""

    def __init__(self, camera: Camera) -> None:
        self.camera = camera
        self.lock = Lock()
        """Held for one call to the camera: half a second of looking, some seconds of opening."""
        self.holder: CameraTurn | None = None
        """Whoever started the camera last."""

    def turn(self) -> "CameraTurn":
        """A turn that has opened nothing yet."""
        return CameraTurn(self)


class CameraTurn:
    """From a page's first look to its last; once it has ended, `start` and `scan` raise TurnOver."""

    def __init__(self, desk: CameraDesk) -> None:
        self._desk = desk
        self._over = False

    def start(self) -> Preview:
        """Open the camera, also once more after it failed. Raises DeviceError."""
        with self._desk.lock:
            self._refuse_when_over()
            self._desk.holder = self
            return self._desk.camera.start()

    def scan(self, seconds: float) -> Scan:
        """Look for a code. Raises DeviceError."""
        with self._desk.lock:
            self._refuse_when_over()
            return self._desk.camera.scan(seconds)

    def give_up(self) -> None:
        """From now on nothing is opened or read; never waits. `end` must follow, off the screen's thread."""
        self._over = True

    def end(self) -> None:
        """Close the camera unless another turn has it by now. Raises DeviceError where it does not let go."""
        self._over = True
        with self._desk.lock:
            if self._desk.holder is self:
                self._desk.holder = None
                self._desk.camera.stop()

    def _refuse_when_over(self) -> None:
        if self._over:
            raise TurnOver
