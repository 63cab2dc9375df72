"""What the installer with the sound-level meter has: sentences at the limit, at night, and the three notes."""

import wave
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from devices.__main__ import main
from devices.voice import commands
from devices.voice.loudness import level_of


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listens here: a sentence is over when it is written."""
    now = [0.0]
    clock = SimpleNamespace(monotonic=lambda: now[0], sleep=lambda seconds: now.__setitem__(0, now[0] + seconds))
    monkeypatch.setattr(commands, "time", clock)


def levels(folder: Path) -> list[float]:
    found = []
    for path in sorted(folder.glob("*.wav")):
        with wave.open(str(path)) as file:
            samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64)
            found.append(level_of(samples, file.getframerate()))
    return found


def test_it_speaks_at_the_limit_for_as_long_as_is_measured(tmp_path: Path) -> None:
    assert main(["voice", "measure", "--device", f"wav:{tmp_path}", "--level", "-26", "--seconds", "20"]) == 0
    heard = levels(tmp_path)
    assert len(heard) >= 2
    assert heard == pytest.approx([-26.0] * len(heard), abs=0.1)


def test_at_night_it_is_softer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["voice", "measure", "--device", f"wav:{tmp_path}", "--night", "--seconds", "1"]) == 0
    assert levels(tmp_path)[0] == pytest.approx(-32.0, abs=0.1)
    assert "-32 dBFS" in capsys.readouterr().out


def test_the_notes_and_the_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["voice", "notes", "--device", f"wav:{tmp_path}"]) == 0
    assert len(levels(tmp_path)) == 3
    assert main(["voice", "status", "--device", f"wav:{tmp_path}"]) == 0
    assert "level       -22 dBFS" in capsys.readouterr().out
    assert main(["voice", "status", "--device", ""]) == 1
    assert main(["voice", "measure", "--level", "0"]) == 1
    assert "level" in capsys.readouterr().err
