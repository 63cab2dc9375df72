"""A stick is found where the system mounts it, and takes a file whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.services.usb_stick import StickError, StickFault, find_stick, write_to_stick

NAME = "bundle.zip"
CONTENT = b"x" * 100_000


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "media" / "user" / "STICK"
    path.mkdir(parents=True)
    return path


def mounted(*paths: Path) -> Callable[[Path], bool]:
    return lambda path: path in paths


def test_a_stick_is_found_one_or_two_folders_down_and_no_deeper(tmp_path: Path, stick: Path) -> None:
    media = tmp_path / "media"
    deeper = stick / "inside"
    deeper.mkdir()
    assert find_stick([tmp_path / "nowhere", media], mounted(stick)) == stick
    assert find_stick([media], mounted(stick.parent, stick)) == stick.parent
    assert find_stick([media], mounted(deeper)) is None
    assert find_stick([media], mounted()) is None


def test_a_link_is_no_stick(tmp_path: Path, stick: Path) -> None:
    link = tmp_path / "media" / "link"
    link.symlink_to(stick)
    assert find_stick([tmp_path / "media"], mounted(link)) is None


def test_a_plain_folder_is_no_stick(stick: Path) -> None:
    """The control for `is_mount`: what stands there without being mounted would fill the station's own disk."""
    assert find_stick([stick.parent.parent]) is None


def test_it_is_on_the_stick_before_it_has_its_name(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (steps.append("fsync"), fsync(handle))[1])
    monkeypatch.setattr(Path, "replace", lambda self, to: (steps.append("rename"), replace(self, to))[1])
    write_to_stick(stick, NAME, CONTENT)
    assert steps == ["fsync", "rename", "fsync"]
    assert (stick / NAME).read_bytes() == CONTENT
    assert [path.name for path in stick.iterdir()] == [NAME]


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, StickFault.FULL),
        (errno.EROFS, StickFault.READ_ONLY),
        (errno.EIO, StickFault.GONE),
        (errno.ENODEV, StickFault.GONE),
        (errno.EINVAL, StickFault.FAILED),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "mkstemp", "replace"])
def test_a_fault_is_named_and_leaves_nothing(
    stick: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, fault: StickFault
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr({"fsync": os, "mkstemp": tempfile, "replace": Path}[step], step, fails)
        with pytest.raises(StickError) as raised:
            write_to_stick(stick, NAME, CONTENT)
    assert raised.value.fault is fault
    assert list(stick.iterdir()) == []
    write_to_stick(stick, NAME, CONTENT)  # the control: the same without the fault


def test_a_stick_that_was_pulled_out_is_gone(stick: Path) -> None:
    stick.rmdir()
    with pytest.raises(StickError) as raised:
        write_to_stick(stick, NAME, CONTENT)
    assert raised.value.fault is StickFault.GONE


def test_a_link_on_the_stick_is_replaced_and_not_followed(tmp_path: Path, stick: Path) -> None:
    target = tmp_path / "kiosk.key"
    target.write_bytes(b"key")
    (stick / NAME).symlink_to(target)
    write_to_stick(stick, NAME, CONTENT)
    assert target.read_bytes() == b"key"
    assert (stick / NAME).read_bytes() == CONTENT
