"""The preview between two processes: never torn, free when its writer dies; and no frame ever reaches a file."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devices.camera.port import Preview
from devices.camera.preview import PreviewReader, _attach, _slot
from devices.camera.simulated import SimulatedCamera
from devices.errors import DeviceError
from tests.helpers import camera_session, preview_painter
from tests.helpers.preview_painter import CHANNELS, HEIGHT, WIDTH
from tests.helpers.waiting import wait_until

FRAME_BYTES = WIDTH * HEIGHT * CHANNELS


@contextmanager
def painter(slots: int) -> Iterator[tuple[subprocess.Popen[str], Preview]]:
    process = subprocess.Popen(
        [sys.executable, preview_painter.__file__, str(slots)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None and process.stdin is not None
        try:
            yield process, Preview(process.stdout.readline().strip(), WIDTH, HEIGHT)
        finally:
            process.stdin.close()
            process.wait(10)


def is_whole(pixels: bytes) -> bool:
    return pixels == pixels[:1] * len(pixels)


def test_no_frame_is_torn_while_the_writer_paints_as_fast_as_it_can() -> None:
    with painter(slots=3) as (_, preview), PreviewReader(preview) as reader:
        sequences: list[int] = []

        def many_were_read() -> bool:
            for _ in range(20):
                frame = reader.read()
                if frame is not None:
                    assert is_whole(frame.pixels), f"torn at {frame.sequence}"
                    sequences.append(frame.sequence)
            return len(set(sequences)) >= 200  # so the writer really painted meanwhile

        wait_until(many_were_read, 20)
    assert sequences == sorted(sequences)


def test_without_the_sequence_lock_frames_are_torn() -> None:
    """The control: the same bytes, copied from a ring of one slot without looking at the numbers."""
    with painter(slots=1) as (_, preview), _attach(preview.name) as memory:
        _, start, _ = _slot(0, FRAME_BYTES)
        wait_until(lambda: not is_whole(memory[start : start + FRAME_BYTES]), 20, "a torn frame")


def test_a_ring_of_one_slot_gives_whole_frames_or_none() -> None:
    with painter(slots=1) as (_, preview), PreviewReader(preview) as reader:
        for _ in range(20):
            frame = reader.read()
            assert frame is None or is_whole(frame.pixels)


def test_a_killed_writer_leaves_nothing_behind_and_nothing_on_the_screen() -> None:
    with painter(slots=3) as (process, preview):
        reader = PreviewReader(preview)
        wait_until(lambda: reader.read() is not None)
        os.kill(process.pid, signal.SIGKILL)
        process.wait(10)
        wait_until(lambda: reader.sequence == 0)
        assert reader.read() is None
        with pytest.raises(DeviceError, match="start the camera again"):
            PreviewReader(preview)
        assert "camera-preview" in Path("/proc/self/maps").read_text()
        reader.close()
        assert "camera-preview" not in Path("/proc/self/maps").read_text()


def session(tmp_path: Path, *leak: str) -> tuple[dict[str, object], list[str]]:
    """What a visit at the camera said, and the files it left in every place where a program may write by default."""
    place = tmp_path / "place"
    place.mkdir()
    with SimulatedCamera() as camera:
        camera.show_code("https://hall.example/t/1")
        done = subprocess.run(
            [sys.executable, camera_session.__file__, camera.source, *leak],
            cwd=place,
            env={"PATH": os.environ["PATH"], "HOME": str(place), "TMPDIR": str(place), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
    return json.loads(done.stdout), sorted(str(path) for path in place.rglob("*"))


def test_the_driver_writes_no_file(tmp_path: Path) -> None:
    said, files = session(tmp_path)
    assert said["read"] and said["previewed"]
    assert said["written"] == 0, "bytes given to write calls between start and stop"
    assert said["shared_files"] == ["/memfd:camera-preview (deleted)"]
    assert files == []


def test_a_leak_would_be_seen(tmp_path: Path) -> None:
    """The control: one picture saved on the way."""
    said, files = session(tmp_path, "leak")
    assert isinstance(said["written"], int) and said["written"] > 1000
    assert [Path(file).name for file in files] == ["leaked.png"]
