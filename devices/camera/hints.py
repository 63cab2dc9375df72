"""The one thing that would help now, from what the frame shows: come closer, brighter, hold still, glare.

A hint needs something to speak of: without a code-like patch in the view the screen's first sentence is the best one.
Glare and darkness come before distance and distance before blur, because a code that is hidden or dark looks small
or soft as well.
"""

from collections import deque

import cv2
import numpy as np

from devices.camera.area import CodeArea, Grey
from devices.camera.port import ScanHint

DARK_WHITE = 70
"""Grey level of the code's light modules (90th percentile) below which the phone's screen is dimmed."""
FAINT_CONTRAST = 28
"""Grey levels between dark and light modules below which noise wins."""
SATURATED = 250
GLARE_BLOB = 0.12
"""Least width of a reflection, as a part of the code's width; light modules are narrower."""
GLARE_SHARE = 0.015
"""Part of the code's surroundings that is saturated in blobs; error correction M mends 15 % if all else is well."""
MEMORY_FRAMES = 12
"""A hint stands for the last half second, so that it does not flicker: the citizen reads and acts on one."""


def hint_for(grey: Grey, area: CodeArea | None, code_px_wanted: int) -> ScanHint:
    """What keeps this frame, where no code was read, from being read."""
    if area is None or not area.looks_like_code:
        return ScanHint.NONE
    inside = grey[area.top : area.top + area.height : 2, area.left : area.left + area.width : 2]
    dark, light = (float(level) for level in np.percentile(inside, (5, 90)))
    if not _over_exposed(inside, dark, light) and _glare_share(_surroundings(grey, area), area) > GLARE_SHARE:
        return ScanHint.GLARE
    if light < DARK_WHITE or light - dark < FAINT_CONTRAST:
        return ScanHint.BRIGHTER
    if area.side_px < code_px_wanted:
        return ScanHint.CLOSER
    return ScanHint.STEADY


def _surroundings(grey: Grey, area: CodeArea) -> Grey:
    """The area with a quarter of its width around it (glare bites pieces out of an area), at half size."""
    margin = max(area.width, area.height) // 4
    top, left = max(0, area.top - margin), max(0, area.left - margin)
    return grey[top : area.top + area.height + margin : 2, left : area.left + area.width + margin : 2]


def _over_exposed(inside: Grey, dark: float, light: float) -> bool:
    """Most light modules are saturated: a bright screen, not a reflection."""
    return float((inside >= SATURATED).mean()) > 0.6 * float((inside > (dark + light) / 2).mean())


def _glare_share(patch: Grey, area: CodeArea) -> float:
    saturated = (patch >= SATURATED).astype(np.uint8)
    if not saturated.any():
        return 0.0
    reach = max(3, int(area.side_px / 2 * GLARE_BLOB))
    blobs = cv2.morphologyEx(saturated, cv2.MORPH_OPEN, np.ones((reach, reach), np.uint8))
    return float(blobs.mean())


class HintMemory:
    """The hint of the last half second: the one seen most often, the newest where two are even."""

    def __init__(self) -> None:
        self._seen: deque[ScanHint] = deque(maxlen=MEMORY_FRAMES)

    def add(self, hint: ScanHint) -> None:
        """One more frame."""
        self._seen.append(hint)

    def clear(self) -> None:
        """A new citizen, or a code was read."""
        self._seen.clear()

    @property
    def hint(self) -> ScanHint:
        """What to say now."""
        newest_first = list(reversed(self._seen))
        return max(newest_first, key=newest_first.count, default=ScanHint.NONE)
