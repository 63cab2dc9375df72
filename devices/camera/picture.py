"""A frame made into the preview's picture: turned, cut to shape, made smaller, mirrored, RGB or grey."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from devices.camera.settings import CameraSettings

_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


def preview_picture(frame: NDArray[Any], settings: CameraSettings) -> NDArray[np.uint8]:
    """Contiguous, shape (preview_height, preview_width, 3) RGB or (preview_height, preview_width) grey.

    `frame`: bytes, grey, BGR or BGRA. What does not fit the preview's shape is cut off evenly: nothing is stretched.
    """
    if frame.ndim == 3:
        frame = frame[:, :, 0] if frame.shape[2] == 1 else frame[:, :, :3]
    if settings.turned_deg:
        frame = cv2.rotate(frame, _TURNS[settings.turned_deg])
    width, height = settings.preview_width, settings.preview_height
    frame = _cut_to_shape(frame, width / height)
    if frame.shape[:2] != (height, width):
        shrinks = frame.shape[1] >= 2 * width  # by area only where it pays: it costs three times as much
        frame = cv2.resize(frame, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    if settings.mirrored:
        frame = cv2.flip(frame, 1)
    has_colour = frame.ndim == 3
    if settings.preview_grey:
        frame = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY) if has_colour else frame
    else:
        frame = cv2.cvtColor(frame, cv2.COLOR_BGR2RGB if has_colour else cv2.COLOR_GRAY2RGB)
    return np.ascontiguousarray(frame, dtype=np.uint8)


def _cut_to_shape(frame: NDArray[Any], aspect: float) -> NDArray[Any]:
    height, width = frame.shape[:2]
    if width > height * aspect:
        keep = max(1, round(height * aspect))
        left = (width - keep) // 2
        return frame[:, left : left + keep]
    keep = max(1, round(width / aspect))
    top = (height - keep) // 2
    return frame[top : top + keep]
