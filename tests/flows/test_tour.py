"""The tour as one takes it at a terminal: every step well, the county's count right, and nothing personal left."""

import array
import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

PATIENCE_S = 280
PERSONAL = ("张示例", "652323190001010010", "ZHANG SHILI", "ZZ1:")
"""Of the sample card and certificate that the tour shows."""


@pytest.fixture(scope="module", params=["portrait", "offline"])
def tour(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished tour."""
    out = tmp_path_factory.mktemp("tour") / "out"
    options = ["--offline"] if request.param == "offline" else []
    environ = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", "--out", str(out), *options],
        env=environ,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def test_every_step_is_well_and_has_its_picture(tour: Path) -> None:
    content = json.loads((tour / "tour.json").read_text(encoding="utf-8"))
    assert content["failed"] == []
    assert len(content["steps"]) > 25
    for step in content["steps"]:
        assert step["outcome"] == "ok", step
        assert (tour / step["picture"]).stat().st_size > 5_000
    assert len(list((tour / "receipts").glob("*.png"))) >= 5


def test_what_was_read_aloud_can_be_heard(tour: Path) -> None:
    seconds = []
    for path in sorted((tour / "spoken").glob("*.wav")):
        with wave.open(str(path)) as file:
            sound = array.array("h", file.readframes(file.getnframes()))
            seconds.append(len(sound) / file.getframerate())
        assert max(sound) > 1000, "silence"  # 适中 is 6 dB under the measured limit
    assert min(seconds) > 0.3  # a note, beside what was done
    assert sum(length > 0.5 for length in seconds) >= 2, "sentences"


def test_the_county_holds_each_event_exactly_once(tour: Path) -> None:
    delivery = json.loads((tour / "tour.json").read_text(encoding="utf-8"))["delivery"]
    assert delivery["events"] > 10
    assert (delivery["doubled"], delivery["missing"], delivery["waiting"]) == (0, 0, 0)


def test_nothing_personal_stays_on_the_kiosk(tour: Path) -> None:
    kept = [path for path in tour.rglob("*") if path.is_file() and _is_the_kiosks_own(path.relative_to(tour))]
    assert any(path.name == "kiosk.db" for path in kept)
    assert any(path.name == "kiosk.log" for path in kept)
    for path in kept:
        content = path.read_bytes()
        for text in PERSONAL:
            for spelling in (text.encode(), text.encode("utf-16-le"), text.encode("gb18030")):
                assert spelling not in content, f"{text!r} is in {path.relative_to(tour)}"


def _is_the_kiosks_own(path: Path) -> bool:
    """Database, logs, guard files, tour.json: not the pictures, not what the played county, phone and reader keep."""
    return path.suffix != ".png" and path.parts[:2] not in {("state", "county"), ("state", "simulated")}
