"""What cameras do to us: stuck pictures, other programs, hanging reads, nonsense. Noticed, told, and recovered from."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import numpy as np
import pytest

from devices.camera.build import build
from devices.camera.driver import CameraDriver
from devices.camera.port import CameraStatus
from devices.camera.preview import PreviewReader
from devices.camera.settings import CameraSettings
from devices.camera.simulated import SimulatedCamera, phone_with_code
from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from tests.helpers.cameras import HEIGHT, WIDTH, ScriptedOutlet
from tests.helpers.waiting import wait_until

SETTINGS = CameraSettings(
    width=WIDTH,
    height=HEIGHT,
    frames_per_second=60,
    preview_width=320,
    preview_height=180,
    frozen_after_s=0.3,
    flat_after_s=30.0,
    silent_after_s=0.3,
    open_timeout_s=5.0,
    retry_s=0.02,
)
TEXT = "https://hall.example/t/1"


@pytest.fixture
def simulated() -> Iterator[SimulatedCamera]:
    with SimulatedCamera() as camera:
        yield camera


@pytest.fixture
def driver(simulated: SimulatedCamera) -> Iterator[CameraDriver]:
    with build(replace(SETTINGS, source=simulated.source)) as camera:
        yield camera


@pytest.fixture
def outlet() -> ScriptedOutlet:
    return ScriptedOutlet()


@pytest.fixture
def scripted(outlet: ScriptedOutlet) -> Iterator[CameraDriver]:
    with CameraDriver(SETTINGS, outlet) as camera:
        yield camera


def is_in(camera: CameraDriver, state: DeviceState) -> bool:
    return camera.status().state is state


def test_a_stuck_picture_is_frozen_is_not_shown_and_its_code_is_not_read(
    simulated: SimulatedCamera, driver: CameraDriver
) -> None:
    simulated.show_code(TEXT)
    with PreviewReader(driver.start()) as reader:
        assert driver.scan(5).payload == TEXT
        simulated.fault("frozen")
        wait_until(lambda: is_in(driver, DeviceState.FROZEN))
        assert "unplug" in driver.status().detail
        assert reader.read() is None
        with pytest.raises(DeviceError) as stuck:
            driver.scan(0.1)
        assert stuck.value.fault is Fault.TIMEOUT

        simulated.fault("none")
        wait_until(lambda: is_in(driver, DeviceState.READY))
        assert driver.scan(5).payload == TEXT
        wait_until(lambda: reader.read() is not None)


def test_a_still_scene_is_not_frozen_as_long_as_the_sensor_has_noise(
    simulated: SimulatedCamera, driver: CameraDriver
) -> None:
    """The control of the test above: the same picture of the folder for far longer than `frozen_after_s`."""
    simulated.show(phone_with_code(TEXT))
    with PreviewReader(driver.start()) as reader:
        first = reader.sequence
        wait_until(lambda: reader.sequence - first > 60 * SETTINGS.frozen_after_s * 2)
        assert is_in(driver, DeviceState.READY)


def test_a_stuck_camera_is_opened_again_and_stays_frozen_until_it_moves(
    outlet: ScriptedOutlet, scripted: CameraDriver
) -> None:
    outlet.frame = np.random.default_rng(3).integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)
    scripted.start()
    wait_until(lambda: outlet.opened >= 4)
    states = set()

    def opened_again() -> bool:
        states.add(scripted.status().state)
        return outlet.opened >= 8

    wait_until(opened_again)
    assert states == {DeviceState.FROZEN}, "no flicker between ready and frozen"
    outlet.frame = None
    wait_until(lambda: is_in(scripted, DeviceState.READY))


@pytest.mark.parametrize(("contrast", "state"), [(0, DeviceState.READY), (200, DeviceState.FROZEN)])
def test_a_phone_on_the_lens_is_not_frozen(outlet: ScriptedOutlet, contrast: int, state: DeviceState) -> None:
    """A still view of one colour is live for a minute. Control: a still view with something in it is frozen by then."""
    now = [100.0]
    still = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    still[100:200] = contrast
    with CameraDriver(replace(SETTINGS, retry_s=0.001), outlet, clock=lambda: now[0]) as camera:
        camera.start()
        outlet.frame = still
        seen = outlet.reads
        wait_until(lambda: outlet.reads > seen + 2)
        now[0] += SETTINGS.flat_after_s / 2
        seen = outlet.reads
        wait_until(lambda: outlet.reads > seen + 2)
        assert camera.status().state is state


@pytest.mark.parametrize(
    ("fault", "kind", "state"),
    [("busy", Fault.BUSY, DeviceState.READY), ("forbidden", Fault.PERMISSION, DeviceState.UNKNOWN)],
)
def test_a_camera_that_may_not_be_opened_says_why_and_works_afterwards(
    simulated: SimulatedCamera, driver: CameraDriver, fault: str, kind: Fault, state: DeviceState
) -> None:
    simulated.fault(fault)
    assert driver.status().state is state  # closed: opening alone can tell that it is busy
    with pytest.raises(DeviceError) as refusal:
        driver.start()
    assert refusal.value.fault is kind
    simulated.fault("none")
    driver.start()
    assert is_in(driver, DeviceState.READY)


def test_a_camera_that_another_program_took_while_it_was_lost_is_busy_then_ready(
    outlet: ScriptedOutlet, scripted: CameraDriver
) -> None:
    scripted.start()
    outlet.open_error = DeviceError(Fault.BUSY, "Another program holds it: close it.")
    outlet.read_error = DeviceError(Fault.MISSING, "It is gone: plug it in.")
    wait_until(lambda: is_in(scripted, DeviceState.BUSY))
    with pytest.raises(DeviceError) as busy:
        scripted.scan(0.05)
    assert busy.value.fault is Fault.BUSY
    outlet.open_error = outlet.read_error = None
    wait_until(lambda: is_in(scripted, DeviceState.READY))


def test_broken_frames_are_told_and_survived(simulated: SimulatedCamera, driver: CameraDriver) -> None:
    driver.start()
    simulated.fault("broken_frames")
    wait_until(lambda: is_in(driver, DeviceState.UNKNOWN))
    simulated.fault("none")
    wait_until(lambda: is_in(driver, DeviceState.READY))


@pytest.mark.parametrize(
    "nonsense",
    [np.zeros((0, 0, 3), np.uint8), np.zeros((4, 4, 2), np.uint8), np.zeros((4, 4), np.float32), np.zeros(9, np.uint8)],
)
def test_what_is_no_picture_is_told_and_survived(
    outlet: ScriptedOutlet, scripted: CameraDriver, nonsense: np.ndarray
) -> None:
    outlet.frame = nonsense
    with pytest.raises(DeviceError) as refusal:
        scripted.start()
    assert refusal.value.fault is Fault.PROTOCOL
    outlet.frame = None
    scripted.start()
    assert is_in(scripted, DeviceState.READY)


@pytest.mark.parametrize("shape", [(HEIGHT, WIDTH), (HEIGHT, WIDTH, 1), (HEIGHT, WIDTH, 4), (1, 1, 3), (3, 4000, 3)])
def test_any_kind_of_picture_is_taken(outlet: ScriptedOutlet, scripted: CameraDriver, shape: tuple[int, ...]) -> None:
    outlet.frame = np.random.default_rng(2).integers(0, 256, shape, dtype=np.uint8)
    scripted.start()
    outlet.frame = None
    assert scripted.scan(0.1).payload is None


class Hanging(ScriptedOutlet):
    """A camera whose reads hang until they are let go."""

    def __init__(self) -> None:
        super().__init__()
        self.hang = Event()
        self.let_go = Event()

    def read(self) -> np.ndarray:
        if self.hang.is_set():
            self.let_go.wait(30)
        return super().read()


def test_a_read_that_hangs_is_told_and_stop_does_not_hang_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("devices.camera.live.STOP_PATIENCE_S", 0.1)
    outlet = Hanging()
    driver = CameraDriver(SETTINGS, outlet)
    reader = PreviewReader(driver.start())
    try:
        assert is_in(driver, DeviceState.READY)
        outlet.hang.set()
        wait_until(lambda: is_in(driver, DeviceState.UNKNOWN))
        with pytest.raises(DeviceError) as mute:
            driver.scan(0.05)
        assert mute.value.fault is Fault.TIMEOUT
        with pytest.raises(DeviceError, match="let go"):
            driver.stop()
        assert reader.sequence == 0
        outlet.let_go.set()  # the late frame of the old run is shown to nobody
        wait_until(lambda: outlet.closed == outlet.opened)
        assert reader.sequence == 0
        driver.start()
        assert is_in(driver, DeviceState.READY)
    finally:
        outlet.let_go.set()
        reader.close()
        driver.close()


def test_a_camera_without_a_first_frame_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("devices.camera.live.STOP_PATIENCE_S", 0.05)
    outlet = Hanging()
    outlet.hang.set()
    with CameraDriver(replace(SETTINGS, open_timeout_s=0.05), outlet) as driver:
        for _ in range(2):
            with pytest.raises(DeviceError) as given_up:
                driver.start()
            assert given_up.value.fault is Fault.TIMEOUT
        assert outlet.opened == 1, "not opened twice while the first read holds it"
        assert is_in(driver, DeviceState.UNKNOWN)
        outlet.let_go.set()
        wait_until(lambda: outlet.closed == 1)
        wait_until(lambda: is_in(driver, DeviceState.READY))
        outlet.hang.clear()
        driver.start()


def test_a_bug_in_the_thread_reaches_whoever_scans_and_a_new_start_works(
    outlet: ScriptedOutlet, scripted: CameraDriver
) -> None:
    scripted.start()
    outlet.read_error = ZeroDivisionError("a bug")
    wait_until(lambda: is_in(scripted, DeviceState.UNKNOWN))
    with pytest.raises(RuntimeError, match="thread has ended") as bug:
        scripted.scan(1)
    assert isinstance(bug.value.__cause__, ZeroDivisionError)
    outlet.read_error = None
    scripted.start()
    assert scripted.status() == CameraStatus(DeviceState.READY, scripted.status().frames_per_second)
