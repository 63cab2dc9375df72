"""atheris: any bytes as a code's payload, a frame, a picture file, a camera's capabilities, a preview's address.

`python tests/fuzz/fuzz_decode.py -max_total_time=60`
"""

import contextlib
import os
import sys

import atheris

os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"] = "4000000"  # the memory limit of the run, not of the kiosk

import numpy as np
import zxingcpp

# atheris 3.0 never frees what the comparison of two numpy arrays gave in code that it has instrumented.
ARRAY_CODE = ["devices.camera.area", "devices.camera.hints"]

with atheris.instrument_imports(include=["devices"], exclude=ARRAY_CODE):
    from devices.camera.decode import CodeReader, FrameRefused, as_grey
    from devices.camera.frozen import FrozenWatch
    from devices.camera.hints import hint_for
    from devices.camera.picture import preview_picture
    from devices.camera.port import Preview
    from devices.camera.preview import PreviewReader
    from devices.camera.settings import CameraSettings
    from devices.camera.stills import decode_bytes
    from devices.camera.v4l2 import captures
    from devices.errors import DeviceError

SETTINGS = CameraSettings(preview_width=32, preview_height=16)
TYPES = ("uint8", "uint8", "uint8", "int8", "float32", "bool", "uint16")


def a_payload(provider: atheris.FuzzedDataProvider) -> None:
    data = provider.ConsumeBytes(300)
    if not data:
        return
    picture = np.array(zxingcpp.create_barcode(data, zxingcpp.QRCode).to_image(scale=3, add_quiet_zones=True))
    # Damage that error correction can mend, or can't.
    for _ in range(provider.ConsumeIntInRange(0, 6)):
        top, left = (provider.ConsumeIntInRange(0, side - 1) for side in picture.shape)
        picture[top : top + 9, left : left + 9] = provider.ConsumeIntInRange(0, 255)
    sight = CodeReader().read_still(as_grey(picture))
    if sight.code is not None:
        sight.code.payload.encode("utf-8")
        assert "withheld" in repr(sight.code)


def a_frame(provider: atheris.FuzzedDataProvider) -> None:
    shape = tuple(provider.ConsumeIntInRange(0, 90) for _ in range(provider.ConsumeIntInRange(0, 3)))
    if provider.ConsumeBool() and len(shape) >= 2:
        shape = (*shape[:2], provider.PickValueInList([1, 2, 3, 4, 5]))
    dtype = np.dtype(provider.PickValueInList(list(TYPES)))
    size = int(np.prod(shape)) * dtype.itemsize
    frame = np.frombuffer(provider.ConsumeBytes(size).ljust(size, b"\x55"), dtype=dtype).reshape(shape)
    if frame.ndim >= 2 and provider.ConsumeBool():
        frame = frame[::-1, ::2]
    try:
        grey = as_grey(frame)
    except FrameRefused:
        return
    sight = CodeReader().read_still(grey)
    hint_for(grey, sight.area, 260)
    FrozenWatch(5, 60).is_repeat(frame, 0.0)
    assert preview_picture(frame, SETTINGS).shape == (16, 32, 3)


def a_file(provider: atheris.FuzzedDataProvider) -> None:
    heads = (
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"BM",
        b"RIFF",
        b"P5 ",
        b"P6 9 9 255 ",
        b"GIF89a",
        b"II*\x00",
    )
    decode_bytes(provider.PickValueInList(list(heads)) + provider.ConsumeBytes(4000))


def an_address(provider: atheris.FuzzedDataProvider) -> None:
    captures(provider.ConsumeBytes(120))
    with contextlib.suppress(DeviceError):
        PreviewReader(Preview(provider.ConsumeUnicode(80), 32, 16)).close()


def one_input(data: bytes) -> None:
    provider = atheris.FuzzedDataProvider(data)
    provider.PickValueInList([a_payload, a_frame, a_file, an_address])(provider)


if __name__ == "__main__":
    atheris.Setup([*sys.argv, "-len_control=0"], one_input)  # long inputs from the start: short ones are no pictures
    atheris.Fuzz()
