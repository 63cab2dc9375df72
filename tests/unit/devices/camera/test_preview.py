"""The preview's memory: what is written is read, what is blank or old is not, and strangers are refused."""

from pathlib import Path

import pytest
import time_machine

from devices.camera.port import Preview
from devices.camera.preview import STALE_AFTER_S, PreviewReader, PreviewWriter
from devices.errors import DeviceError, Fault

WIDTH, HEIGHT = 8, 4


def pixels(value: int, channels: int = 3) -> bytes:
    return bytes([value]) * (WIDTH * HEIGHT * channels)


@pytest.mark.parametrize("channels", [1, 3])
def test_the_newest_frame_is_read(channels: int) -> None:
    with PreviewWriter(WIDTH, HEIGHT, channels) as writer, PreviewReader(writer.preview) as reader:
        assert reader.read() is None and reader.sequence == 0
        for number in range(1, 9):
            assert writer.write(pixels(number, channels)) == number
            frame = reader.read()
            assert frame is not None
            assert (frame.sequence, frame.pixels) == (number, pixels(number, channels))
            assert (frame.width, frame.height, frame.channels) == (WIDTH, HEIGHT, channels)


def test_blank_shows_nothing_and_leaves_no_pixel() -> None:
    with PreviewWriter(WIDTH, HEIGHT, 3) as writer, PreviewReader(writer.preview) as reader:
        for _ in range(5):
            writer.write(b"\xab" * len(pixels(0)))
        assert b"\xab" in bytes(reader._map)
        writer.blank()
        assert reader.read() is None and reader.sequence == 0
        assert b"\xab" not in bytes(reader._map)
        assert writer.write(pixels(1)) == 6  # a number never comes twice
        assert reader.sequence == 6


def test_an_old_frame_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    with PreviewWriter(WIDTH, HEIGHT, 3) as writer, PreviewReader(writer.preview) as reader:
        writer.write(pixels(1))
        written = time.monotonic_ns()
        assert reader.read() is not None
        monkeypatch.setattr(time, "monotonic_ns", lambda: written + int(STALE_AFTER_S * 1e9) + 1)
        assert reader.read() is None and reader.sequence == 0


@time_machine.travel("2031-01-01", tick=False)
def test_the_wall_clock_does_not_matter() -> None:
    with PreviewWriter(WIDTH, HEIGHT, 3) as writer, PreviewReader(writer.preview) as reader:
        writer.write(pixels(1))
        assert reader.read() is not None


def test_a_closed_preview_is_blank_for_its_readers_and_closed_for_new_ones() -> None:
    writer = PreviewWriter(WIDTH, HEIGHT, 3)
    with PreviewReader(writer.preview) as reader:
        writer.write(pixels(1))
        writer.close()
        writer.close()
        assert reader.read() is None
    with pytest.raises(DeviceError) as refusal:
        PreviewReader(writer.preview)
    assert refusal.value.fault is Fault.MISSING


def test_wrong_sizes_are_refused() -> None:
    with PreviewWriter(WIDTH, HEIGHT, 3) as writer:
        with pytest.raises(ValueError, match="bytes"):
            writer.write(pixels(1)[1:])
        name = writer.preview.name
        with pytest.raises(DeviceError):
            PreviewReader(Preview(name, WIDTH + 4, HEIGHT))


@pytest.mark.parametrize("name", ["", "/etc/passwd", "memfd:1:2", "memfd:0:0:" + "0" * 32, "memfd:-1:../x:" + "0" * 32])
def test_strange_addresses_are_refused(name: str) -> None:
    with pytest.raises(DeviceError):
        PreviewReader(Preview(name, WIDTH, HEIGHT))


def test_another_file_behind_the_number_is_refused() -> None:
    """A descriptor's number is used again after its owner's end: the token tells."""
    with PreviewWriter(WIDTH, HEIGHT, 3) as one, PreviewWriter(WIDTH, HEIGHT, 3) as other:
        kind, pid, _, token = one.preview.name.split(":")
        mixed = f"{kind}:{pid}:{other.preview.name.split(':')[2]}:{token}"
        with pytest.raises(DeviceError):
            PreviewReader(Preview(mixed, WIDTH, HEIGHT))


def test_the_memory_has_no_name_in_any_file_system() -> None:
    before = set(Path("/dev/shm").iterdir())
    with PreviewWriter(WIDTH, HEIGHT, 3) as writer:
        _, pid, fd, _ = writer.preview.name.split(":")
        assert str(Path(f"/proc/{pid}/fd/{fd}").readlink()) == "/memfd:camera-preview (deleted)"
        assert not any("camera-preview" in path.name for path in set(Path("/dev/shm").iterdir()) - before)
