"""The card's photo: 1024 bytes in a proprietary form (WLT) that only a vendor's library turns into a picture.

Without a library the photo is dropped as it comes. With one it is decoded in memory; the file-based calls of those
libraries (`GetBmp`) are not used, because a photo is never written to disk.
"""

import ctypes
from collections.abc import Callable

from devices.errors import DeviceError, Fault

WLT_BYTES = 1024
BMP_BYTES = 54 + 126 * 308
"""102 x 126 pixels of 24 bits, rows padded to 308 bytes, behind a 54-byte header."""

PhotoDecoder = Callable[[bytes], bytes | None]
"""WLT in, BMP out; None where the library refuses it."""


def load_photo_library(path: str) -> PhotoDecoder:
    """A decoder from a vendor's shared library that exports `int unpack(char *wlt, char *bmp, int save)`.

    The call is the one that Android readers use through JNI (public code of several vendors); it has not been tried
    with a vendor's library here. Raises `DeviceError` LIBRARY.
    """
    try:
        unpack = ctypes.CDLL(path).unpack
    except OSError as error:
        raise DeviceError(
            Fault.LIBRARY, f"The photo library {path} cannot be loaded: correct `photo_library` or leave it empty."
        ) from error
    except AttributeError as error:
        raise DeviceError(
            Fault.LIBRARY, f"{path} has no function `unpack`: ask the reader's supplier for its photo library."
        ) from error
    unpack.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int)
    unpack.restype = ctypes.c_int
    return decoder_from(unpack)


def decoder_from(unpack: Callable[[bytes, ctypes.Array[ctypes.c_char], int], int]) -> PhotoDecoder:
    """A `PhotoDecoder` around the library's call: positive means decoded, and the picture must begin like a BMP."""

    def decode(wlt: bytes) -> bytes | None:
        if len(wlt) != WLT_BYTES:
            return None
        picture = ctypes.create_string_buffer(BMP_BYTES)
        good = unpack(wlt, picture, 0) > 0
        return picture.raw if good and picture.raw.startswith(b"BM") else None

    return decode
