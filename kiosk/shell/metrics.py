"""From a real screen to the stage that the screens are laid out on: its size, its scale and its touch floor.

Screens are drawn for two sizes, 1080x1920 (portrait, floor kiosk) and 1920x1080 (landscape, desk kiosk). Any other
screen gets a stage of the same kind that fills it whole: 1280x1024 becomes a stage of 1600x1280 drawn at 0.8.
"""

import math
from dataclasses import dataclass

PORTRAIT_MIN = (1080, 1920)
LANDSCAPE_MIN = (1600, 1080)
"""Smallest stages that the layouts are made for, in stage pixels."""

PORTRAIT_PITCH_MM = 0.369
LANDSCAPE_PITCH_MM = 0.242
OLD_STATION_PITCH_MM = 0.264
"""Pixel pitch of the 32-inch portrait, the 21-inch landscape and the 17-inch 5:4 screen; settings may say better."""

TOUCH_MM = 20.0
"""Least side of a touch target: TRP for public terminals, four times what a steady finger needs."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What the pages see. All figures but `scale` are stage pixels."""

    width: int
    height: int
    scale: float
    """Real pixels per stage pixel."""
    portrait: bool
    touch_floor: int


def stage_for(width: int, height: int, pitch_mm: float | None = None) -> Stage:
    """The stage for a real screen of `width` x `height` pixels; `pitch_mm` is None where nobody measured it."""
    portrait = height > width
    least = PORTRAIT_MIN if portrait else LANDSCAPE_MIN
    scale = min(width / least[0], height / least[1])
    if pitch_mm is None:
        pitch_mm = _usual_pitch(width, height, scale)
    return Stage(
        width=round(width / scale),
        height=round(height / scale),
        scale=scale,
        portrait=portrait,
        touch_floor=math.ceil(TOUCH_MM / (pitch_mm * scale)),
    )


def _usual_pitch(width: int, height: int, scale: float) -> float:
    """Pitch in mm of a real pixel, taking the screen to be as big as screens of its shape usually are."""
    if height > width:
        return PORTRAIT_PITCH_MM / scale
    if width / height < 1.5:
        return OLD_STATION_PITCH_MM * 1280 / width
    return LANDSCAPE_PITCH_MM / scale
