"""Where in a frame something like a code is: the one place with edges in both directions, and how large it is.

The smaller eigenvalue of the structure tensor is high only where edges of two directions meet, as in a code; doors,
hands, the phone's rim and blinds have edges of one direction. Measured on 240 generated frames: the width comes out
as 1.05 of the true one, 90 % within 1.02 to 1.11, in 1.3 ms.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
"""A grey picture, shape (height, width), C-contiguous."""

SHRINK = 4
"""The frame is looked at in this fraction of its size; modules of 3 pixels still leave enough contrast."""
BLOCK_PX = 15
"""Side of the square over which edges are summed, in shrunken pixels: several modules."""
EDGE_OF_AREA = 0.5
"""An area ends where the texture falls below this part of its strongest place."""
TEXTURE_FLOOR = 0.014
"""Below it there is no code: codes that can be read have 0.025 to 0.3, an empty hall has 0.008 to 0.018."""
WIDTH_BIAS = 1.05
"""The block blurs the border outwards by so much."""
SMALLEST_CODE_PX = 75
"""A lone corner makes a patch of 60. The shortest code of ours has 29 modules, which need 75 pixels."""
MOST_CORNERS = 6
LARGEST_CODE_PX = 800
"""A texture wider than that is print, blinds or noise that fills the view."""


@dataclass(frozen=True, slots=True)
class CodeArea:
    """The place with the strongest texture. Lengths in pixels of the frame."""

    left: int
    top: int
    width: int
    height: int
    side_px: float
    """Side of a square of the same area: the width of a code, however it is turned."""
    texture: float
    fill: float
    """Part of the smallest turned rectangle that it fills; 1 for a square."""
    aspect: float
    """Long side to short side of that rectangle."""

    @property
    def may_be_code(self) -> bool:
        """Of a size and strength that a code can have, even half hidden by glare: worth a second look."""
        return self.texture >= TEXTURE_FLOOR and SMALLEST_CODE_PX <= self.side_px <= LARGEST_CODE_PX

    @property
    def looks_like_code(self) -> bool:
        """Compact as well: worth a word to the citizen. A small code runs together with the lines of text around it."""
        return self.may_be_code and self.fill >= 0.3 and self.aspect <= 3.0


def find_area(grey: Grey) -> CodeArea | None:
    """The strongest texture of a frame that is no lone corner (of a door, of a window); None where there is none."""
    height, width = grey.shape
    small_size = (max(1, width // SHRINK), max(1, height // SHRINK))
    if min(small_size) < BLOCK_PX:
        return None
    small = cv2.resize(grey, small_size, interpolation=cv2.INTER_AREA)
    texture = np.sqrt(np.maximum(cv2.cornerMinEigenVal(small, BLOCK_PX, ksize=3), 0))
    for _ in range(MOST_CORNERS):
        _, peak, _, place = cv2.minMaxLoc(texture)
        if peak < TEXTURE_FLOOR:
            return None
        labels, largest = _patches(texture, peak)
        if _side_px(labels == largest) >= SMALLEST_CODE_PX:
            # Beside a brighter corner only the best of it stood out: take it down to half of its own peak.
            _, own_peak, _, place = cv2.minMaxLoc(texture, (labels == largest).astype(np.uint8))
            labels, _ = _patches(texture, own_peak)
            return _area(texture, labels == labels[place[1], place[0]])
        # A dim phone before a bright window: look beside the corner that outshines it.
        corner = (labels == labels[place[1], place[0]]).astype(np.uint8)
        texture[cv2.dilate(corner, np.ones((BLOCK_PX, BLOCK_PX), np.uint8)) > 0] = 0
    return None


def _patches(texture: NDArray[np.float32], peak: float) -> tuple[NDArray[np.int32], int]:
    """Numbered patches of more than a part of `peak`, 0 around them; and the number of the largest."""
    mask = (texture > EDGE_OF_AREA * peak).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    return np.asarray(labels, dtype=np.int32), 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))


def _side_px(patch: NDArray[np.bool_]) -> float:
    return float(np.sqrt(np.count_nonzero(patch))) * SHRINK / WIDTH_BIAS


def _area(texture: NDArray[np.float32], patch: NDArray[np.bool_]) -> CodeArea:
    (outline, *_), _ = cv2.findContours(patch.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    left, top, width, height = cv2.boundingRect(outline)
    _, (one, other), _ = cv2.minAreaRect(outline)
    long, short = max(one, other) + 1, min(one, other) + 1
    return CodeArea(
        left=left * SHRINK,
        top=top * SHRINK,
        width=width * SHRINK,
        height=height * SHRINK,
        side_px=_side_px(patch),
        texture=float(texture[patch].mean()),
        fill=min(1.0, int(np.count_nonzero(patch)) / (long * short)),
        aspect=long / short,
    )
