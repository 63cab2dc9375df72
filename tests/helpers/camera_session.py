"""A whole visit at the camera in a process of its own, and what that process wrote meanwhile.

usage: python camera_session.py SOURCE [leak]    prints one JSON object
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import cv2

from devices.camera.build import build
from devices.camera.preview import PreviewReader
from devices.camera.settings import CameraSettings


def written() -> int:
    """Bytes that this process gave to write calls, native code included."""
    fields = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
    return int(fields["wchar"])


def shared_files() -> list[str]:
    """Files that are mapped for writing and shared: the other way to write one."""
    maps = Path("/proc/self/maps").read_text().splitlines()
    return [line.split(maxsplit=5)[5] for line in maps if line.split()[1].startswith("rw-s")]


def main() -> None:
    with build(CameraSettings(source=sys.argv[1])) as camera:
        before = written()
        with PreviewReader(camera.start()) as reader:
            scan = camera.scan(20)
            frame = reader.read()
            mapped = shared_files()
            if sys.argv[2:] == ["leak"]:
                cv2.imwrite("leaked.png", cv2.resize(cv2.imdecode(_code(), cv2.IMREAD_COLOR), (640, 360)))
            camera.stop()
        after = written()
    sys.stdout.write(
        json.dumps(
            {
                "read": scan.payload is not None,
                "previewed": frame is not None and any(frame.pixels),
                "written": after - before,
                "shared_files": mapped,
            }
        )
    )


def _code() -> cv2.typing.MatLike:
    import numpy as np

    return cv2.imencode(".png", np.random.default_rng(0).integers(0, 255, (90, 160), dtype=np.uint8))[1]


if __name__ == "__main__":
    main()
