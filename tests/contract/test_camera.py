"""What every camera keeps: the simulated one, and `cv2.VideoCapture` with a film, through the same driver."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest

from devices.camera.build import build
from devices.camera.driver import CameraDriver
from devices.camera.port import Camera, Scan, ScanHint
from devices.camera.preview import PreviewReader
from devices.camera.settings import CameraSettings
from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from tests.helpers.cameras import HEIGHT, WIDTH, Film, Handles, SimulatedCamera
from tests.helpers.waiting import wait_until

TEXT = "https://hall.example/t/0191"


@dataclass
class Bench:
    camera: CameraDriver
    handles: Handles


@pytest.fixture(params=["folder", "film"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with ExitStack() as stack:
        handles: Handles = Film(tmp_path) if request.param == "film" else stack.enter_context(SimulatedCamera())
        settings = CameraSettings(
            source=handles.source,
            width=WIDTH,
            height=HEIGHT,
            frames_per_second=60,
            preview_width=320,
            preview_height=180,
            retry_s=0.02,
        )
        yield Bench(stack.enter_context(build(settings)), handles)


def reads(camera: Camera, text: str | None) -> bool:
    try:
        return camera.scan(0.2).payload == text
    except DeviceError:
        return False


def test_it_is_a_camera(bench: Bench) -> None:
    camera: Camera = bench.camera
    assert camera.status().state is DeviceState.READY


def test_a_code_is_read_and_the_next_one_too(bench: Bench) -> None:
    bench.camera.start()
    bench.handles.show_code(TEXT)
    wait_until(lambda: reads(bench.camera, TEXT))
    bench.handles.show_code(TEXT + "a")
    wait_until(lambda: reads(bench.camera, TEXT + "a"))
    bench.handles.clear()
    wait_until(lambda: bench.camera.scan(0.2) == Scan(None, ScanHint.NONE))


def test_a_code_that_comes_while_it_looks_is_read(bench: Bench) -> None:
    bench.camera.start()
    scans: list[Scan] = []
    looking = Thread(target=lambda: scans.append(bench.camera.scan(20)))
    looking.start()
    bench.handles.show_code(TEXT)
    looking.join()
    assert scans == [Scan(TEXT)]


def test_without_a_code_it_looks_no_longer_than_told(bench: Bench) -> None:
    bench.camera.start()
    assert bench.camera.scan(0) == Scan(None, ScanHint.NONE)
    assert bench.camera.scan(0.1).payload is None


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), float("inf")])
def test_a_time_that_is_none_is_refused(bench: Bench, seconds: float) -> None:
    with pytest.raises(ValueError, match="seconds"):
        bench.camera.scan(seconds)


def test_the_preview_flows_while_nobody_scans_and_while_somebody_does(bench: Bench) -> None:
    preview = bench.camera.start()
    assert (preview.width, preview.height) == (320, 180)
    with PreviewReader(preview) as reader:
        first = reader.sequence
        wait_until(lambda: reader.sequence >= first + 5)
        looking = Thread(target=lambda: bench.camera.scan(0.4))
        looking.start()
        first = reader.sequence
        wait_until(lambda: reader.sequence >= first + 5)
        frame = reader.read()
        looking.join()
    assert frame is not None and len(frame.pixels) == 320 * 180 * 3 and max(frame.pixels) > 0
    rate = bench.camera.status().frames_per_second
    assert rate is not None and rate > 10


def test_stop_blanks_the_preview_and_start_fills_the_same_one(bench: Bench) -> None:
    bench.camera.stop()
    preview = bench.camera.start()
    assert bench.camera.start() == preview
    with PreviewReader(preview) as reader:
        wait_until(lambda: reader.sequence)
        bench.camera.stop()
        assert reader.read() is None and not any(bytes(reader._map)[64:])
        bench.camera.stop()
        assert bench.camera.start() == preview
        wait_until(lambda: reader.read() is not None)


def test_scanning_needs_a_start(bench: Bench) -> None:
    with pytest.raises(DeviceError, match="start"):
        bench.camera.scan(0.1)
    bench.camera.start()
    bench.camera.stop()
    with pytest.raises(DeviceError, match="start"):
        bench.camera.scan(0.1)


def test_stop_ends_a_scan_that_is_under_way(bench: Bench) -> None:
    bench.camera.start()
    scans: list[Scan] = []
    looking = Thread(target=lambda: scans.append(bench.camera.scan(60)))
    looking.start()
    bench.camera.stop()
    looking.join(10)
    assert scans == [Scan(None, ScanHint.NONE)]


def test_an_unplugged_camera_is_gone_and_comes_back(bench: Bench) -> None:
    with PreviewReader(bench.camera.start()) as reader:
        bench.handles.unplug()
        wait_until(lambda: bench.camera.status().state is DeviceState.GONE)
        assert bench.camera.status().detail and bench.camera.status().frames_per_second is None
        wait_until(lambda: reader.read() is None)
        with pytest.raises(DeviceError) as lost:
            bench.camera.scan(0.05)
        assert lost.value.fault is Fault.MISSING

        bench.handles.plug()
        wait_until(lambda: bench.camera.status().state is DeviceState.READY)
        wait_until(lambda: reader.read() is not None)
        bench.handles.show_code(TEXT)
        wait_until(lambda: reads(bench.camera, TEXT))


def test_without_a_camera_start_says_so_and_a_later_start_works(bench: Bench) -> None:
    bench.handles.unplug()
    assert bench.camera.status().state is DeviceState.GONE
    with pytest.raises(DeviceError) as missing:
        bench.camera.start()
    assert missing.value.fault is Fault.MISSING
    bench.handles.plug()
    bench.camera.start()
    assert bench.camera.status().state is DeviceState.READY
