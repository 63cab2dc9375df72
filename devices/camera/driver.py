"""The camera's driver: frames flow in a thread of their own, the caller's thread reads codes from the newest one.

Frames are in memory only: the newest one, for the reader, and the preview's ring. `stop` drops the one and blanks the
other. The state's changes are reported, and logged once, by whoever polls `status`.
"""

import logging
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from numpy.typing import NDArray

from devices.camera.decode import CodeReader, as_grey
from devices.camera.hints import HintMemory, hint_for
from devices.camera.live import LiveCamera, hangs, state_of
from devices.camera.port import CameraStatus, Preview, Scan
from devices.camera.preview import PreviewWriter
from devices.camera.settings import CameraSettings
from devices.camera.source import Outlet
from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from kiosk.log_events import LogEvent, log_event

logger = logging.getLogger(__name__)


class CameraDriver:
    """Implements `devices.camera.port.Camera`.

    `status` and `stop` may come from any thread, also during a `scan`; `start` and `scan` from one at a time.
    """

    def __init__(self, settings: CameraSettings, outlet: Outlet, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._outlet = outlet
        self._clock = clock
        self._reader = CodeReader()
        self._hints = HintMemory()
        self._writer: PreviewWriter | None = None
        self._live: LiveCamera | None = None
        self._last: LiveCamera | None = None
        """The one before, which may hang in a read and hold the camera."""

    def status(self) -> CameraStatus:
        """State now. While it is closed: whether it is there; opens nothing."""
        live = self._live
        if live is not None:
            return live.status()
        try:
            self._refuse_while_it_hangs()
            self._outlet.look()
        except DeviceError as error:
            return CameraStatus(state_of(error), detail=error.sentence)
        return CameraStatus(DeviceState.READY)

    def start(self) -> Preview:
        """Open the camera and wait for its first frame; harmless when it is open. Raises `DeviceError`."""
        if self._live is not None and self._live.failed:
            self.stop()
        if self._writer is None:
            channels = 1 if self._settings.preview_grey else 3
            self._writer = PreviewWriter(self._settings.preview_width, self._settings.preview_height, channels)
        if self._live is None:
            self._refuse_while_it_hangs()
            live = self._last = LiveCamera(self._settings, self._outlet, self._writer, self._clock)
            try:
                live.begin()
            except DeviceError:
                live.end()
                raise
            self._hints.clear()
            self._live = live
        return self._writer.preview

    def scan(self, seconds: float) -> Scan:
        """Read the newest frames until one shows a code or `seconds` are over.

        Raises `DeviceError` where no new frame came because something is wrong with the camera, or where it was not
        started; ValueError for a time that is no time.
        """
        if not 0 <= seconds < float("inf"):
            raise ValueError("seconds must be 0 or more")
        live = self._live
        if live is None:
            raise DeviceError(Fault.MISSING, "The camera is not open: start it first.")
        started = self._clock()
        newest, looks = live.newest, 0
        while (found := live.wait_for_frame(newest, started + seconds)) is not None:
            newest, frame = found
            looks += 1
            payload = self._look(frame)
            if payload is not None:
                self._hints.clear()
                took_ms = round((self._clock() - started) * 1000)
                log_event(logger, logging.INFO, LogEvent.SCAN_OUTCOME, outcome="read", looks=looks, ms=took_ms)
                return Scan(payload)
            if self._clock() >= started + seconds:
                break
        if not looks:
            live.raise_what_is_wrong()
        return Scan(None, self._hints.hint)

    def stop(self) -> None:
        """Close the camera, blank the preview, forget the last frame; harmless when it is not open.

        Raises `DeviceError` (TIMEOUT) where the camera does not let go; nothing more of it is shown even so.
        """
        live, self._live = self._live, None
        self._hints.clear()
        if live is not None:
            live.end()

    def close(self) -> None:
        """Stop, and give the preview's memory back."""
        try:
            self.stop()
        finally:
            if self._writer is not None:
                self._writer.close()
                self._writer = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _refuse_while_it_hangs(self) -> None:
        if self._last is not None and self._last.hangs:
            raise hangs()

    def _look(self, frame: NDArray[Any]) -> str | None:
        """Payload of the frame's code; None where none is read, and then the hint is renewed."""
        grey = as_grey(frame)
        sight = self._reader.read(grey)
        if sight.code is not None:
            return sight.code.payload
        self._hints.add(hint_for(grey, sight.area, self._settings.code_px_wanted))
        return None
