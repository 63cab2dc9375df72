"""The camera in its own process: pictures reach the screen's process, also after that process was killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from devices.camera.build import build
from devices.camera.port import Preview
from devices.camera.preview import PreviewReader
from devices.camera.settings import CameraSettings
from devices.camera.simulated import SimulatedCamera
from devices.errors import DeviceError
from devices.status import DeviceState
from kiosk.workers.clients import CameraClient
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.supervisor import Supervisor
from tests.helpers.waiting import wait_until

TEXT = "https://hall.example/t/5"
TIMING = Timing(poll_s=0.2, retry_s=0.05, backoff_base_s=0.01)


@pytest.mark.expects_log(r"worker\.lost")
def test_the_picture_comes_back_after_the_camera_process_was_killed() -> None:
    with SimulatedCamera() as simulated:
        simulated.show_code(TEXT)
        spec = WorkerSpec("camera", build, CameraSettings(source=simulated.source), CameraClient.METHODS, 15.0)
        with Supervisor([spec], timing=TIMING) as supervisor:
            worker = supervisor.worker("camera")
            camera = CameraClient(worker)

            def start() -> Preview | None:
                try:
                    return camera.start()
                except DeviceError:
                    return None

            wait_until(lambda: worker.health.state is DeviceState.READY, 30)
            preview = camera.start()
            with PreviewReader(preview) as reader:
                wait_until(lambda: reader.read() is not None)
                assert camera.scan(10).payload == TEXT
                os.kill(int(preview.name.split(":")[1]), signal.SIGKILL)
                wait_until(lambda: reader.read() is None)

            again: list[Preview] = []
            wait_until(lambda: again or ((found := start()) and again.append(found)), 30, "a new preview")
            assert again[0].name != preview.name
            with PreviewReader(again[0]) as reader:
                wait_until(lambda: reader.read() is not None)
                assert camera.scan(10).payload == TEXT
                camera.stop()
                assert reader.read() is None


def test_the_screens_side_loads_nothing_heavy() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, devices.camera.preview, devices.camera.build, devices.camera.commands;"
            "sys.exit(str([name for name in ('cv2', 'numpy', 'zxingcpp', 'qrcode') if name in sys.modules]))",
        ],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.strip() == "[]"
