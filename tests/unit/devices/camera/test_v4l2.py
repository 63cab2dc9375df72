"""Why a camera can't be opened, from the kernel's answers; which nodes are cameras. The kernel is played."""

import errno
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.camera.v4l2 import VIDIOC_QUERYCAP, VIDIOC_REQBUFS, candidates, captures, kernel_ioctl, look, probe
from devices.errors import DeviceError, Fault

CAMERA, METADATA = 0x04200001, 0x04A00000


def capability(of_node: int, whole: int = 0x84A00001) -> bytes:
    return struct.pack("=16s32s32sIII12x", b"uvcvideo", b"USB Camera", b"usb-1", 0x060100, whole, of_node)


class Kernel:
    """Answers by descriptor's file name are not needed: one answer a request."""

    def __init__(self, of_node: int = CAMERA, cap_error: int = 0, buffers_error: int = 0) -> None:
        self._of_node = of_node
        self._errors = {VIDIOC_QUERYCAP: cap_error, VIDIOC_REQBUFS: buffers_error}

    def __call__(self, fd: int, request: int, argument: bytes) -> bytes:
        assert len(argument) == (request >> 16) & 0x3FFF, "the request's number holds the argument's size"
        if self._errors[request]:
            raise OSError(self._errors[request], "")
        return capability(self._of_node) if request == VIDIOC_QUERYCAP else argument


@pytest.fixture
def node(tmp_path: Path) -> str:
    path = tmp_path / "video0"
    path.touch()
    return str(path)


def fault_of(node: str, kernel: Kernel) -> DeviceError:
    with pytest.raises(DeviceError) as refusal:
        probe(node, kernel)
    return refusal.value


def test_a_free_camera_is_well(node: str) -> None:
    probe(node, Kernel())
    look(node)
    probe(node, Kernel(buffers_error=errno.EINVAL))  # a driver that maps no memory says nothing about being free


@pytest.mark.parametrize(
    ("kernel", "fault", "words"),
    [
        (Kernel(buffers_error=errno.EBUSY), Fault.BUSY, "fuser"),
        (Kernel(METADATA), Fault.MISSING, "no camera"),
        (Kernel(cap_error=errno.ENOTTY), Fault.MISSING, "no camera"),
        (Kernel(cap_error=errno.ENODEV), Fault.MISSING, "plug it in"),
        (Kernel(buffers_error=errno.EIO), Fault.BROKEN, "unplug"),
    ],
)
def test_each_refusal_has_its_mend(node: str, kernel: Kernel, fault: Fault, words: str) -> None:
    error = fault_of(node, kernel)
    assert error.fault is fault and words in error.sentence


def test_a_missing_node_says_to_plug_it_in(tmp_path: Path) -> None:
    missing = str(tmp_path / "video7")
    for ask in (look, probe):
        with pytest.raises(DeviceError, match="plug it in") as refusal:
            ask(missing)
        assert refusal.value.fault is Fault.MISSING


def test_a_forbidden_node_names_the_group(node: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> int:
        raise OSError(errno.EACCES, "")

    monkeypatch.setattr("devices.camera.v4l2.os.open", refused)
    monkeypatch.setattr("devices.camera.v4l2.os.access", lambda *_: False)
    for ask in (look, probe):
        with pytest.raises(DeviceError, match="group video") as refusal:
            ask(node)
        assert refusal.value.fault is Fault.PERMISSION


def test_the_real_kernel_says_that_a_file_is_no_camera(node: str) -> None:
    with pytest.raises(DeviceError, match="no camera"):
        probe(node, kernel_ioctl)


@given(st.binary(max_size=200))
def test_any_capability_is_survived(data: bytes) -> None:
    assert captures(data) in {True, False}


def test_the_list_has_cameras_by_number_with_steady_names(tmp_path: Path) -> None:
    for number, name in ((10, "Late camera"), (0, "USB Camera\x1b[2J"), (1, "USB Camera")):
        folder = tmp_path / f"sys/class/video4linux/video{number}"
        folder.mkdir(parents=True)
        (folder / "name").write_text(name + "\n")
        (tmp_path / "dev").mkdir(exist_ok=True)
        (tmp_path / f"dev/video{number}").touch()
    by_id = tmp_path / "dev/v4l/by-id"
    by_id.mkdir(parents=True)
    (by_id / "usb-Camera-video-index0").symlink_to(tmp_path / "dev/video0")
    answers = iter([CAMERA, METADATA, CAMERA])

    class Nodes(Kernel):
        def __call__(self, fd: int, request: int, argument: bytes) -> bytes:
            if request == VIDIOC_QUERYCAP:
                return capability(next(answers))
            return argument

    found = candidates(tmp_path, Nodes())
    assert [Path(candidate.node).name for candidate in found] == ["usb-Camera-video-index0", "video10"]
    assert found[0].name == "USB Camera[2J" and "ready" in found[0].sentence


def test_the_list_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "sys/class/video4linux/video0").mkdir(parents=True)
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/video0").touch()
    [candidate] = candidates(tmp_path, Kernel(buffers_error=errno.EBUSY))
    assert candidate.fault is not None and "fuser" in candidate.sentence
    assert candidates(tmp_path / "elsewhere") == ()
