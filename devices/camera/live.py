"""The open camera: a thread that moves frames to the preview, keeps the newest one, and opens the camera again.

What goes wrong is a state, and the thread goes on trying until the camera is well or the run is over.
"""

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from devices.camera.decode import MOST_PIXELS
from devices.camera.frozen import THAW_FRAMES, FrozenWatch
from devices.camera.picture import preview_picture
from devices.camera.port import CameraStatus
from devices.camera.preview import PreviewWriter
from devices.camera.settings import CameraSettings
from devices.camera.source import Outlet
from devices.errors import DeviceError, Fault
from devices.status import DeviceState

STOP_PATIENCE_S = 3.0
"""How long `end` waits for a read that is under way; V4L2 ends one after 2 s."""
RATE_FRAMES = 30
"""Frames over which the rate is measured."""

_STATE_OF_FAULT = {Fault.MISSING: DeviceState.GONE, Fault.BUSY: DeviceState.BUSY}


def state_of(error: DeviceError) -> DeviceState:
    """What a fault makes of the camera; UNKNOWN where it is there and gives no pictures."""
    return _STATE_OF_FAULT.get(error.fault, DeviceState.UNKNOWN)


class LiveCamera:
    """From one `start` to its `stop`. Thread-safe."""

    def __init__(
        self, settings: CameraSettings, outlet: Outlet, writer: PreviewWriter, clock: Callable[[], float]
    ) -> None:
        self._settings = settings
        self._outlet = outlet
        self._writer = writer
        self._clock = clock
        self._watch = FrozenWatch(settings.frozen_after_s, settings.flat_after_s)
        self._changed = threading.Condition()
        self._over = threading.Event()
        self._frame: NDArray[Any] | None = None
        self._number = 0
        self._times: deque[float] = deque(maxlen=RATE_FRAMES)
        self._state = DeviceState.STARTING
        self._error: DeviceError | None = None
        self._bug: Exception | None = None
        self._thread = threading.Thread(target=self._main, name="camera frames", daemon=True)

    def begin(self) -> None:
        """Open the camera and wait for its first frame. Raises `DeviceError` where none comes."""
        self._thread.start()
        with self._changed:
            self._changed.wait_for(
                lambda: self._times or self._error or self._bug, timeout=self._settings.open_timeout_s
            )
            if self._times:
                return
        self.raise_what_is_wrong()
        raise _silent()

    def end(self) -> None:
        """Close the camera, blank the preview, forget the frame.

        Raises `DeviceError` where the thread hangs in a read; it can't touch the preview any more even so.
        """
        with self._changed:
            self._over.set()
            self._forget()
            self._changed.notify_all()
        self._thread.join(STOP_PATIENCE_S)
        if self.hangs:
            raise hangs()

    @property
    def hangs(self) -> bool:
        """Whether the thread is still there after `end`: it holds the camera."""
        return self._over.is_set() and self._thread.is_alive()

    @property
    def newest(self) -> int:
        """Number of the newest frame; 0 before the first."""
        with self._changed:
            return self._number

    @property
    def failed(self) -> bool:
        """Whether a bug ended the thread."""
        with self._changed:
            return self._bug is not None

    def wait_for_frame(self, after: int, deadline: float) -> tuple[int, NDArray[Any]] | None:
        """The newest frame later than number `after`; None where none comes until `deadline` (of the clock)."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._number > after or self._over.is_set() or self._bug, max(0.0, deadline - self._clock())
            )
            if self._frame is None or self._number <= after:
                return None
            return self._number, self._frame

    def raise_what_is_wrong(self) -> None:
        """Raise what keeps frames from coming, if anything does."""
        status = self.status()
        if self._bug is not None:
            raise RuntimeError("the camera's thread has ended") from self._bug
        if self._error is not None:
            raise self._error
        if status.state in {DeviceState.UNKNOWN, DeviceState.FROZEN}:
            raise DeviceError(Fault.TIMEOUT, status.detail)

    def status(self) -> CameraStatus:
        """State by the last frames."""
        with self._changed:
            if self._bug is not None:
                return CameraStatus(DeviceState.UNKNOWN, detail="The camera's driver failed: see the log.")
            if self._error is not None:
                return CameraStatus(self._state, detail=self._error.sentence)
            if self._state is DeviceState.FROZEN:
                return CameraStatus(
                    DeviceState.FROZEN, detail="The camera gives the same picture again and again: unplug and plug it."
                )
            if self._times and self._clock() - self._times[-1] > self._settings.silent_after_s:
                return CameraStatus(DeviceState.UNKNOWN, detail=_silent().sentence)
            return CameraStatus(self._state, frames_per_second=self._rate())

    def _rate(self) -> float | None:
        if len(self._times) < 2:
            return None
        return round((len(self._times) - 1) / max(1e-6, self._times[-1] - self._times[0]), 1)

    # --- the thread ---

    def _main(self) -> None:
        try:
            while not self._over.is_set():
                try:
                    self._play()
                except DeviceError as error:
                    self._lost(error)
                self._over.wait(self._settings.retry_s)
        except Exception as error:  # a bug: whoever scans gets it, with its traceback
            with self._changed:
                self._bug = error
                self._forget()
                self._changed.notify_all()

    def _play(self) -> None:
        """Open the camera and take its frames until it is stuck: opening it again may help. Raises `DeviceError`."""
        source = self._outlet.open()
        repeats = 0
        try:
            while not self._over.is_set():
                frame = source.read()
                if not _is_picture(frame):
                    raise DeviceError(Fault.PROTOCOL, "The camera sends what is no picture: unplug it and plug it in.")
                repeats += self._take(frame)
                if self._watch.frozen and repeats >= THAW_FRAMES:  # the first ones may come from an old buffer
                    return
        finally:
            source.close()

    def _take(self, frame: NDArray[Any]) -> bool:
        """Take over a frame. Returns whether it is the one before it, once more."""
        is_repeat = self._watch.is_repeat(frame, self._clock())
        # A repeat is neither shown as live nor read again: it may hold the code of somebody who has left.
        picture = None if is_repeat or self._watch.frozen else preview_picture(frame, self._settings)
        with self._changed:
            if self._over.is_set():
                return is_repeat
            self._times.append(self._clock())
            self._error = None
            if picture is not None:
                self._state = DeviceState.READY
                self._writer.write(picture.data)
                self._frame = frame
                self._number += 1
            elif self._watch.frozen and self._state is not DeviceState.FROZEN:
                self._state = DeviceState.FROZEN
                self._forget()
            self._changed.notify_all()
        return is_repeat

    def _lost(self, error: DeviceError) -> None:
        with self._changed:
            if self._over.is_set():
                return
            self._state = state_of(error)
            self._error = error
            self._times.clear()
            self._forget()
            self._changed.notify_all()

    def _forget(self) -> None:
        self._frame = None
        self._writer.blank()


def _is_picture(frame: NDArray[Any]) -> bool:
    """Bytes in rows and columns, grey, BGR or BGRA."""
    if frame.dtype != np.uint8 or not (frame.ndim == 2 or (frame.ndim == 3 and frame.shape[2] in {1, 3, 4})):
        return False
    height, width = frame.shape[:2]
    return bool(0 < height * width <= MOST_PIXELS)


def hangs() -> DeviceError:
    """The fault of a camera whose read has not come back."""
    return DeviceError(Fault.TIMEOUT, "The camera does not let go: unplug it and plug it in again.")


def _silent() -> DeviceError:
    return DeviceError(Fault.TIMEOUT, "The camera sends no pictures: unplug it and plug it in again.")
