"""The engineer's command: one JSON line a picture, one sentence a fault, exit codes for scripts."""

import json
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from devices.__main__ import main
from devices.camera import v4l2
from devices.camera.simulated import SimulatedCamera, phone_with_code
from devices.errors import DeviceError, Fault

TEXT = "https://hall.example/t/7"


def test_decode_writes_one_json_line_a_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, empty, text = tmp_path / "码.png", tmp_path / "empty.jpg", tmp_path / "text.png"
    good.write_bytes(cv2.imencode(".png", phone_with_code(TEXT))[1].tobytes())
    empty.write_bytes(cv2.imencode(".jpg", np.full((720, 1280), 90, np.uint8))[1].tobytes())
    text.write_text("no picture")
    names = [str(path) for path in (good, empty, text, tmp_path / "none.png", tmp_path)]

    assert main(["camera", "decode", names[0]]) == 0
    [line] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert line.pop("ms") > 0
    assert line == {"image": names[0], "payload": TEXT, "decoder": "zxing"}

    assert main(["camera", "decode", *names]) == 3
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["image"] for line in lines] == names
    assert [line["payload"] for line in lines] == [TEXT, None, None, None, None]
    assert ["error" in line for line in lines] == [False, False, True, True, True]


def vast_picture(side: int = 8000) -> bytes:
    """A PNG of 62 kB that is 64 million pixels when it is unpacked."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes((side + 1) * side), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("limit", "words"), [(None, "is no picture"), ("100000000", "pixels")])
def test_a_vast_picture_is_not_even_unpacked(tmp_path: Path, limit: str | None, words: str) -> None:
    """In a process of its own: OpenCV reads its limit when it is imported. Control: a higher limit unpacks it."""
    vast = tmp_path / "vast.png"
    vast.write_bytes(vast_picture())
    environ = {name: value for name, value in os.environ.items() if not name.startswith("OPENCV_")}
    done = subprocess.run(
        [sys.executable, "-m", "devices", "camera", "decode", str(vast)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[4],
        env=environ | ({"OPENCV_IO_MAX_IMAGE_PIXELS": limit} if limit else {}),
    )
    assert done.returncode == 3 and words in json.loads(done.stdout)["error"]


def test_preview_says_each_second_what_it_sees_without_the_payload(capsys: pytest.CaptureFixture[str]) -> None:
    with SimulatedCamera() as camera:
        camera.show_code(TEXT)
        assert main(["camera", "preview", "--source", camera.source, "--seconds", "0.4"]) == 0
        told = capsys.readouterr().out
        assert "a code is read" in told and "ready" in told and "960x540" in told
        assert TEXT not in told
        camera.clear()
        assert main(["camera", "preview", "--source", camera.source, "--seconds", "0.4"]) == 0
        assert "no code; hint: none" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--source", "images:/no/such/folder"], "make the folder"),
        (["--source", "987"], "plug it in"),
        (["--source", "nonsense"], "camera.source"),
        (["--source", "0", "--seconds", "-1"], "--seconds"),
    ],
)
def test_preview_says_how_a_fault_is_mended(options: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["camera", "preview", *options]) == 1
    assert words in capsys.readouterr().err


def test_a_missing_library_is_one_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "devices.camera.driver", None)
    assert main(["camera", "preview", "--source", "images:/tmp"]) == 1
    assert "install" in capsys.readouterr().err


def test_list_has_a_sentence_for_each_camera(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    busy = DeviceError(Fault.BUSY, "Another program holds it.")
    found = (v4l2.Candidate("/dev/video0", "USB Camera", None), v4l2.Candidate("/dev/video2", "Other", busy))
    monkeypatch.setattr(v4l2, "candidates", lambda: found)
    assert main(["camera", "list"]) == 0
    assert capsys.readouterr().out.splitlines() == [candidate.sentence for candidate in found]
    monkeypatch.setattr(v4l2, "candidates", lambda: found[1:])
    assert main(["camera", "list"]) == 1
    capsys.readouterr()
    monkeypatch.setattr(v4l2, "candidates", tuple)
    assert main(["camera", "list"]) == 1
    assert "plug one in" in capsys.readouterr().err
