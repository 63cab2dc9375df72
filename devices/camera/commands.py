"""`kiosk-device camera list|preview|decode`: for the engineer at the station, without the kiosk."""

import argparse
import json
import sys
import threading
import time
from pathlib import Path

from devices.camera.build import build
from devices.camera.port import CameraStatus
from devices.camera.preview import PreviewFrame, PreviewReader
from devices.camera.settings import CameraSettings
from devices.console import say, tell
from devices.errors import DeviceError, Fault
from devices.station import add_settings_option, device_settings

NO_CODE_READ = 3
"""Exit code of `decode` where a picture showed no code."""


def add_commands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `list`, `preview` and `decode`; each sets `run`, which takes the parsed options and gives the exit code."""
    cameras = subparsers.add_parser("list", help="the cameras of this machine, and what is wrong with each")
    cameras.set_defaults(run=_list)

    preview = subparsers.add_parser("preview", help="open the camera and say each second what it sees")
    preview.add_argument("--source", help="a number, a node (/dev/video0), a film, or images:/folder")
    preview.add_argument("--seconds", type=float, default=5.0, help="for how long (default 5)")
    add_settings_option(preview)
    preview.set_defaults(run=_preview)

    decode = subparsers.add_parser(
        "decode", help=f"read the QR code of pictures: one JSON line each (exit code {NO_CODE_READ}: one had none)"
    )
    decode.add_argument("images", nargs="+", type=Path, metavar="IMAGE")
    decode.set_defaults(run=_decode)


def _list(_: argparse.Namespace) -> int:
    if sys.platform != "linux":
        tell("This system gives no list of cameras: try kiosk-device camera preview --source 0, then 1, 2.")
        return 1
    from devices.camera.v4l2 import candidates

    found = candidates()
    for candidate in found:
        say(candidate.sentence)
    if not found:
        tell("No camera is there: plug one in, or set camera.source to images:/folder to simulate one.")
    return 0 if any(candidate.fault is None for candidate in found) else 1


def _preview(options: argparse.Namespace) -> int:
    settings = device_settings(CameraSettings, "camera", options.settings, {"source": options.source})
    if not 0 < options.seconds < float("inf"):
        raise DeviceError(Fault.SETTINGS, "--seconds must be more than 0.")
    pause = threading.Event()
    with build(settings) as camera, PreviewReader(camera.start()) as reader:
        until = time.monotonic() + options.seconds
        while (left := until - time.monotonic()) > 0:
            first, ends = reader.sequence, time.monotonic() + min(1.0, left)
            scan = camera.scan(min(1.0, left))
            pause.wait(ends - time.monotonic())
            code = "a code is read" if scan.payload is not None else f"no code; hint: {scan.hint.value}"
            say(f"{_described(reader.read(), camera.status(), reader.sequence - first)}; {code}")
    return 0


def _described(frame: PreviewFrame | None, status: CameraStatus, shown: int) -> str:
    rate = f"{status.state.value}, {status.frames_per_second or 0:.1f} frames/s, {max(0, shown)} shown"
    if frame is None:
        return f"{rate}; nothing to show"
    import numpy as np

    levels = np.frombuffer(frame.pixels, dtype=np.uint8)
    return f"{rate}, {frame.width}x{frame.height}, light {levels.mean():.0f}, contrast {levels.std():.0f} of 255"


def _decode(options: argparse.Namespace) -> int:
    from devices.camera.stills import decode_file

    all_read = True
    for image in options.images:
        result = decode_file(image)
        all_read &= result.code is not None
        line = {
            "image": str(image),
            "payload": result.code.payload if result.code is not None else None,
            "ms": round(result.ms, 1),
            "decoder": result.code.look.value if result.code is not None else None,
        }
        if result.error:
            line["error"] = result.error
        say(json.dumps(line, ensure_ascii=False))
    return 0 if all_read else NO_CODE_READ
