"""The computer's room: what the system says, and None for what it does not."""

from pathlib import Path

import pytest

from kiosk.services.host import Room, disk_room, memory_room


def test_a_disk_says_how_full_it_is(tmp_path: Path) -> None:
    room = disk_room(tmp_path)
    assert room is not None
    assert 0 <= room.free <= room.total
    assert 0 <= room.used_share <= 1


def test_a_folder_that_is_gone_says_nothing(tmp_path: Path) -> None:
    assert disk_room(tmp_path / "gone") is None


def test_memory_is_read_from_linux(tmp_path: Path) -> None:
    path = tmp_path / "meminfo"
    path.write_text("MemTotal:        4000 kB\nMemFree: 100 kB\nMemAvailable:    1000 kB\n", encoding="ascii")
    assert memory_room(path) == Room(free=1000 * 1024, total=4000 * 1024)
    assert Room(1, 4).used_share == 0.75


@pytest.mark.parametrize("text", ["", "MemTotal: many kB\n", "MemTotal: 1 kB\n"])
def test_what_is_not_said_is_not_guessed(tmp_path: Path, text: str) -> None:
    path = tmp_path / "meminfo"
    path.write_text(text, encoding="ascii")
    assert memory_room(path) is None
    assert memory_room(tmp_path / "none") is None
