"""Order of letters on a line that mixes directions: the Unicode bidirectional algorithm, done by FriBidi.

FriBidi is there wherever Pillow shapes text (its raqm loads the same library); Pillow itself lays a line out in one
font only, so lines that need several are ordered here and shaped piece by piece.
"""

import ctypes
import ctypes.util
import sys
from functools import lru_cache
from typing import Final

from devices.errors import DeviceError, Fault

_LEFT_TO_RIGHT: Final = 0x110
_RIGHT_TO_LEFT: Final = 0x111
"""FRIBIDI_PAR_LTR and FRIBIDI_PAR_RTL of fribidi-bidi-types.h."""

_NAMES: Final = {
    "win32": ("fribidi.dll", "libfribidi-0.dll"),
    "darwin": ("libfribidi.dylib", "libfribidi.0.dylib"),
}


def embedding_levels(text: str, *, right_to_left: bool) -> list[int]:
    """Level of each character in logical order; odd ones run from right to left. Raises `DeviceError` (LIBRARY)."""
    count = len(text)
    if not count:
        return []
    codes = (ctypes.c_uint32 * count)(*map(ord, text))
    levels = (ctypes.c_int8 * count)()
    base = ctypes.c_uint32(_RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT)
    deepest = _library().fribidi_log2vis(codes, count, ctypes.byref(base), None, None, None, levels)
    if deepest == 0:  # FriBidi could not get the memory that it needs
        raise MemoryError("fribidi_log2vis")
    return list(levels)


def visual_order(levels: list[int]) -> list[int]:
    """Places of runs from left to right, given each run's level (rule L2 of UAX #9)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = end + 1
    return order


@lru_cache(maxsize=1)
def _library() -> ctypes.CDLL:
    for name in _NAMES.get(sys.platform, ("libfribidi.so.0",)):
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.fribidi_log2vis.restype = ctypes.c_int8
        return library
    raise DeviceError(
        Fault.LIBRARY, "FriBidi is missing, Uyghur and Kazakh lines need it: run `apt-get install libfribidi0`."
    )
