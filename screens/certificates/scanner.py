"""The scanning step: live picture, one hint at a time, and looking until a code is found or the page is left."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from devices.camera.port import Preview, ScanHint
from devices.camera.preview import PreviewReader
from devices.errors import DeviceError
from kiosk.services.camera_turn import CameraTurn, TurnOver
from kiosk.services.certificates import Look
from kiosk.services.schemes.scheme import Check
from kiosk.shell.background import Runner
from screens.common.camera_view import Picture, PictureFeed

LOOK_S = 0.5
"""One look: short, so that the camera closes soon after the page is left."""
RETRY_MS = 1000
"""A camera that can't be opened is tried again this often; it may be plugged in meanwhile."""
HELP_AFTER_S = 20.0
"""After this long without a code the page says what else helps."""


class LookSource(Protocol):
    """What scanning needs of the certificates."""

    def turn(self) -> CameraTurn:
        """The camera for one page."""
        ...

    def look(self, turn: CameraTurn, seconds: float) -> Look:
        """Look for a code and check it. Raises DeviceError, TurnOver, StoreUnavailable."""
        ...


@dataclass(frozen=True, slots=True)
class _Opened:
    """Whose preview it is, and the way to it."""

    name: str
    reader: PreviewReader


class LivePicture:
    """The newest frame of the camera's shared memory; asks nobody, waits for nobody."""

    def __init__(self, reader: PreviewReader) -> None:
        self._reader = reader
        self._sequence = 0
        self._picture: Picture | None = None

    def latest(self) -> Picture | None:
        """The same object until there is a newer frame."""
        sequence = self._reader.sequence
        if not sequence:
            self._picture = None
        elif sequence != self._sequence or self._picture is None:
            frame = self._reader.read()
            self._picture = (
                None if frame is None else Picture(frame.width, frame.height, frame.pixels, grey=frame.channels == 1)
            )
        self._sequence = sequence
        return self._picture


class Scanner(QObject):
    """Opens the camera when told to begin, closes it with the first code or when told to end; gets over its faults."""

    changed = Signal()
    checked = Signal(object)
    """`Check` of the first code that was read."""
    failed = Signal(object)
    """Whatever else than the camera kept a code from being checked."""

    def __init__(
        self,
        certificates: LookSource,
        background: Runner,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._certificates = certificates
        self._background = background
        self._monotonic = monotonic
        self._turn: CameraTurn | None = None
        self._opened: _Opened | None = None
        self._feed: PictureFeed | None = None
        self._hint = ScanHint.NONE
        self._down = False
        self._faults = 0
        self._began = 0.0
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._start)

    @property
    def feed(self) -> PictureFeed | None:
        """The picture; None while the camera is not open."""
        return self._feed

    @property
    def hint(self) -> ScanHint:
        """The one thing that would help now."""
        return self._hint

    @property
    def down(self) -> bool:
        """Whether the camera can't be used now; it is tried again all the time."""
        return self._down

    @property
    def takes_long(self) -> bool:
        """Whether somebody has held something before the lens in vain for long."""
        return self._turn is not None and self._monotonic() - self._began >= HELP_AFTER_S

    def begin(self) -> None:
        """Open the camera and look. Harmless while it is looking."""
        if self._turn is None:
            self._turn = self._certificates.turn()
            self._began = self._monotonic()
            self._start()

    def end(self) -> None:
        """Close the camera and forget the picture; harmless when it is closed."""
        turn, self._turn = self._turn, None
        self._retry.stop()
        self._drop_picture()
        self._hint, self._down, self._faults = ScanHint.NONE, False, 0
        if turn is not None:
            turn.give_up()
            self._background.run(turn.end, _ignore, _ignore)  # the worker's supervisor tells of a camera that clings
        self.changed.emit()

    @Slot()
    def _start(self) -> None:
        turn, known = self._turn, self._opened
        if turn is None:
            return

        def start() -> _Opened:
            preview: Preview = turn.start()
            if known is not None and known.name == preview.name:
                return known
            return _Opened(preview.name, PreviewReader(preview))

        self._background.run(start, lambda opened: self._started(turn, opened), lambda e: self._fault(turn, e))

    def _started(self, turn: CameraTurn, opened: _Opened) -> None:
        if turn is not self._turn:
            if opened is not self._opened:
                opened.reader.close()
            return
        if opened is not self._opened:
            self._drop_picture()
            self._opened = opened
            self._feed = PictureFeed(LivePicture(opened.reader), self)
            self.changed.emit()
        self._look(turn)

    def _look(self, turn: CameraTurn) -> None:
        self._background.run(
            lambda: self._certificates.look(turn, LOOK_S),
            lambda look: self._looked(turn, look),
            lambda error: self._fault(turn, error),
        )

    def _looked(self, turn: CameraTurn, look: Look) -> None:
        if turn is not self._turn:
            return
        if look.check is not None:
            check: Check = look.check
            self.end()
            self.checked.emit(check)
            return
        self._hint, self._down, self._faults = look.hint, False, 0
        self.changed.emit()
        self._look(turn)

    def _fault(self, turn: CameraTurn, error: Exception) -> None:
        if turn is not self._turn or isinstance(error, TurnOver):
            return
        if not isinstance(error, DeviceError):
            self.end()
            self.failed.emit(error)
            return
        # A worker that was started anew only wants to be told to open the camera: the first fault says nothing yet.
        self._faults += 1
        if self._faults == 1 and self._opened is not None:
            self._start()
            return
        self._down = True
        self._retry.start()
        self.changed.emit()

    def _drop_picture(self) -> None:
        feed, self._feed = self._feed, None
        opened, self._opened = self._opened, None
        if feed is not None:
            feed.stop()
            feed.deleteLater()
        if opened is not None:
            opened.reader.close()


def _ignore(_: object) -> None:
    """Nobody is there any more to be told."""
