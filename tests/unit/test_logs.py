"""The log on disk: a day's file has an end, and the next day begins anew."""

import logging
import time
from pathlib import Path

import pytest

from kiosk.app import logs
from kiosk.app.logs import DayFile


def record(text: str) -> logging.LogRecord:
    return logging.LogRecord("test", logging.INFO, __file__, 1, text, None, None)


def test_a_full_day_says_so_and_the_next_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_DAY_BYTES", 1000)
    file = DayFile(tmp_path / "kiosk.log", when="midnight", encoding="utf-8", delay=True)
    for _ in range(1000):
        file.emit(record("the same fault again"))
    lines = (tmp_path / "kiosk.log").read_text().splitlines()
    assert len("\n".join(lines)) < 1200
    assert "is full" in lines[-1]
    file.rolloverAt = int(time.time()) - 1  # midnight
    file.emit(record("a new day"))
    file.close()
    assert (tmp_path / "kiosk.log").read_text() == "a new day\n"
    assert len(list(tmp_path.iterdir())) == 2
