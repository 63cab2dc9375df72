"""The code of a picture file: for the field engineer, and for measuring the decoder on photographs."""

import time
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from devices.camera.decode import Code, CodeReader, FrameRefused, as_grey

MOST_BYTES = 64 * 1024 * 1024
"""Of a file; photographs have 2 to 20 MB."""


@dataclass(frozen=True, slots=True)
class Still:
    """What a file gave. `ms`: reading the code, without unpacking the file. `error`: why it is no picture."""

    code: Code | None
    ms: float
    error: str = ""


def decode_file(path: Path) -> Still:
    """Read the largest code of a picture with all looks. Never raises for what a file may hold."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return Still(None, 0.0, f"larger than {MOST_BYTES // 2**20} MB: make it smaller")
        data = path.read_bytes()
    except OSError as error:
        return Still(None, 0.0, f"can't be read ({error.strerror}): correct its name or its rights")
    return decode_bytes(data)


def decode_bytes(data: bytes) -> Still:
    """The same for the bytes of a file."""
    try:
        picture = cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_GRAYSCALE) if data else None
    except cv2.error:  # it claims more pixels than are unpacked here
        picture = None
    if picture is None:
        return Still(None, 0.0, "is no picture that OpenCV reads: give PNG, JPEG, WebP or BMP")
    try:
        grey = as_grey(picture)
    except FrameRefused as error:
        return Still(None, 0.0, str(error))
    began = time.perf_counter()
    sight = CodeReader().read_still(grey)
    return Still(sight.code, (time.perf_counter() - began) * 1000)
