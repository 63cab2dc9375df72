"""The folder as a camera: what lies in it is seen, also when it changes while the camera runs."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from devices.camera.decode import CodeReader, as_grey
from devices.camera.settings import CameraSettings
from devices.camera.simulated import BLANK_GREY, KEPT_PICTURES, FolderOutlet, FolderSource, SimulatedCamera
from devices.errors import DeviceError, Fault
from tests.helpers.phone_frames import certificate_text

SETTINGS = CameraSettings(width=320, height=180, frames_per_second=120)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def source(folder: Path) -> Iterator[FolderSource]:
    opened = FolderOutlet(folder, SETTINGS).open()
    yield opened
    opened.close()


def put(folder: Path, name: str, level: int, shape: tuple[int, ...] = (180, 320, 3)) -> None:
    cv2.imwrite(str(folder / name), np.full(shape, level, np.uint8))


def level_of(source: FolderSource) -> int:
    """Grey of the middle, without the noise."""
    return round(float(source.read()[90, 150:170].mean()) / 10) * 10


def test_pictures_are_played_in_the_order_of_their_names_again_and_again(folder: Path, source: FolderSource) -> None:
    for name, level in (("b.jpg", 100), ("a.png", 50), ("c.PNG", 200), ("notes.txt", 0)):
        put(folder, name, level) if not name.endswith("txt") else (folder / name).write_text("no picture")
    assert [level_of(source) for _ in range(6)] == [50, 100, 200, 50, 100, 200]


def test_an_empty_folder_sees_nothing_and_a_new_picture_at_once(folder: Path, source: FolderSource) -> None:
    assert level_of(source) == BLANK_GREY
    put(folder, "a.png", 100)
    assert level_of(source) == 100
    put(folder, "a.png", 200, (20, 320, 3))
    put(folder, "a.png", 200)
    assert level_of(source) == 200
    (folder / "a.png").unlink()
    assert level_of(source) == BLANK_GREY


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0 half a picture"])
def test_half_a_picture_is_no_fault(folder: Path, source: FolderSource, data: bytes) -> None:
    (folder / "a.png").write_bytes(data)
    assert level_of(source) == BLANK_GREY


def test_no_two_frames_are_the_same(folder: Path, source: FolderSource) -> None:
    put(folder, "a.png", 100)
    frames = [source.read() for _ in range(5)]
    assert len({frame.tobytes() for frame in frames}) == 5


@pytest.mark.parametrize("shape", [(18, 32, 3), (1800, 900, 3), (1, 1, 3), (180, 320)])
def test_pictures_of_any_size_fill_the_frame_unstretched(
    folder: Path, source: FolderSource, shape: tuple[int, ...]
) -> None:
    put(folder, "a.png", 250, shape)
    frame = source.read()
    assert frame.shape == (180, 320, 3)
    seen = np.argwhere(frame[:, :, 0] > 200)
    height, width = seen.max(axis=0) - seen.min(axis=0) + 1
    assert width / height == pytest.approx(shape[1] / shape[0], rel=0.1)


def test_a_long_film_does_not_fill_the_memory(folder: Path, source: FolderSource) -> None:
    for number in range(KEPT_PICTURES + 5):
        put(folder, f"{number:03}.png", 100, (18, 32, 3))
    for _ in range(KEPT_PICTURES + 5):
        source.read()
    assert len(source._kept) == KEPT_PICTURES


def test_without_the_folder_it_is_unplugged(folder: Path, source: FolderSource) -> None:
    gone = folder / "none"
    for ask in (FolderOutlet(gone, SETTINGS).look, FolderOutlet(gone, SETTINGS).open):
        with pytest.raises(DeviceError) as missing:
            ask()
        assert missing.value.fault is Fault.MISSING and "make the folder" in missing.value.sentence
    folder.rename(folder.with_name("moved"))
    with pytest.raises(DeviceError) as lost:
        source.read()
    assert lost.value.fault is Fault.MISSING


def test_handles_work_while_it_is_unplugged_and_leave_nothing_behind() -> None:
    with SimulatedCamera() as camera:
        folder = Path(camera.source.removeprefix("images:"))
        camera.unplug()
        camera.unplug()
        assert not folder.exists()
        camera.show_code("hello")
        camera.fault("busy")
        SimulatedCamera(folder).fault("none")  # a second pair of hands does not plug it in
        assert not folder.exists()
        camera.plug()
        camera.plug()
        assert sorted(path.name for path in folder.iterdir()) == ["fault", "view.png"]
        camera.clear()
        assert [path.name for path in folder.iterdir()] == ["fault"]
        with pytest.raises(ValueError, match="no_such_fault"):
            camera.fault("no_such_fault")
    assert not folder.parent.exists()


@pytest.mark.parametrize("text", ["x", "https://hall.example/g/1", certificate_text(4)])
def test_the_phone_that_is_shown_can_be_read(text: str) -> None:
    with SimulatedCamera() as camera:
        camera.show_code(text)
        source = FolderOutlet(Path(camera.source.removeprefix("images:")), CameraSettings()).open()
        code = CodeReader().read(as_grey(source.read())).code
    assert code is not None and code.payload == text
