"""What the simulated camera's folder holds while pictures are swapped and plugs are pulled."""

from pathlib import Path

import pytest

from devices.simulation.pictures import PictureFolder


def pictures(tmp_path: Path, *names: str) -> list[str]:
    for name in names:
        (tmp_path / name).write_text(name)
    return [str(tmp_path / name) for name in names]


def shown(folder: PictureFolder) -> list[str]:
    return [file.read_text() for file in sorted(folder.folder.iterdir())]


def test_pictures_are_shown_in_their_order_and_replaced(tmp_path: Path) -> None:
    folder = PictureFolder(tmp_path / "camera")
    assert folder.source == f"images:{tmp_path / 'camera'}"
    assert shown(folder) == []

    folder.show(pictures(tmp_path, "z.png", "a.JPG"))
    assert shown(folder) == ["z.png", "a.JPG"]
    folder.show(pictures(tmp_path, "b.jpg"))
    assert shown(folder) == ["b.jpg"]
    folder.show([])
    assert shown(folder) == []


def test_an_unplugged_camera_has_no_folder_and_comes_back_with_its_pictures(tmp_path: Path) -> None:
    folder = PictureFolder(tmp_path / "camera")
    folder.show(pictures(tmp_path, "a.png"))
    folder.unplug()
    folder.unplug()
    assert not folder.folder.exists()
    folder.show(pictures(tmp_path, "b.png"))

    folder.plug()
    folder.plug()
    assert shown(folder) == ["b.png"]


def test_only_pictures_are_shown_and_other_files_stay(tmp_path: Path) -> None:
    folder = PictureFolder(tmp_path / "camera")
    (folder.folder / "fault").write_text("frozen")
    for path in [*pictures(tmp_path, "notes.txt"), str(tmp_path / "missing.png")]:
        with pytest.raises(ValueError, match="is no picture"):
            folder.show([path])
    folder.show([])

    assert shown(folder) == ["frozen"]
    folder.close()
    assert list(tmp_path.glob("camera*")) == []
