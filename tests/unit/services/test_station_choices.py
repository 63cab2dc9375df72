"""The file of what staff changed: kept whole or not at all, put aside when broken, under what is fixed."""

import json
import logging
import os
from datetime import time
from pathlib import Path

import pytest

import offline_store.files
from kiosk.domain.station_choices import Values, Wrong
from kiosk.services.station_choices import StationChoices
from kiosk.settings import choices_of, load_settings, with_choices

OWN = choices_of(load_settings(None, {}))
QUEUES = ["A", "B"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "staff-settings.json"


def choices(path: Path, *fixed: str) -> StationChoices:
    return StationChoices(path, OWN, fixed)


def test_what_was_saved_is_in_force_at_once_and_after_a_new_start(path: Path) -> None:
    desk = choices(path)
    heard = []
    desk.listen(lambda: heard.append(desk.values["session.read_s"]))
    assert desk.save({"session.read_s": 180, "voice.night_from": time(22), "hidden_queues": ("B",)}, QUEUES) == {}
    assert heard == [180]
    again = choices(path)
    assert again.values == {**OWN, "session.read_s": 180, "voice.night_from": time(22), "hidden_queues": ("B",)}
    assert again.values == desk.values


def test_only_what_staff_changed_is_kept(path: Path) -> None:
    """A later change of the station's file holds for all the rest."""
    choices(path).save({"session.read_s": 180, "session.form_s": OWN["session.form_s"]}, QUEUES)
    assert json.loads(path.read_text()) == {"session.read_s": 180}


def test_one_wrong_value_and_none_is_kept(path: Path) -> None:
    desk = choices(path)
    wrong = desk.save({"session.read_s": 180, "hidden_queues": ("A", "B"), "hours.opens": time(23, 30)}, QUEUES)
    assert wrong == {"hidden_queues": Wrong.ALL_HIDDEN, "hours.closes": Wrong.TOO_SHORT}
    assert desk.values == OWN
    assert not path.exists()


def test_what_is_fixed_is_neither_changed_nor_read(path: Path) -> None:
    choices(path).save({"session.read_s": 180, "session.form_s": 120}, QUEUES)
    desk = choices(path, "session.read_s")
    assert (desk.values["session.read_s"], desk.values["session.form_s"]) == (OWN["session.read_s"], 120)
    assert desk.save({"session.read_s": 240}, QUEUES) == {}
    assert desk.values["session.read_s"] == OWN["session.read_s"]


def test_the_log_says_who_changed_what(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        choices(path).save({"voice.night_from": time(22)}, QUEUES)
    assert caplog.messages == ["staff.setting by=staff key=voice.night_from old=21:00 new=22:00"]


# -- the disk


def test_a_disk_that_does_not_take_it_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = choices(path)
    desk.save({"session.read_s": 180}, QUEUES)
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(offline_store.files.os, "fsync", _full)
        with pytest.raises(OSError, match="full"):
            desk.save({"session.read_s": 240}, QUEUES)
    assert (desk.values["session.read_s"], path.read_bytes()) == (180, before)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert desk.save({"session.read_s": 240}, QUEUES) == {}  # the control: the same with room


def test_it_is_on_the_disk_before_it_has_its_name(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (steps.append("fsync"), fsync(handle))[1])
    monkeypatch.setattr(Path, "replace", lambda self, to: (steps.append("rename"), replace(self, to))[1])
    choices(path).save({"session.read_s": 180}, QUEUES)
    assert steps == ["fsync", "rename", "fsync"]


BROKEN = {
    "torn": b'{"session.read_s": 1',
    "empty": b"",
    "zeroes": bytes(300),
    "no table": b"[1, 2]",
    "an unknown name": b'{"session.read_s": 180, "staff.pin_hash": "x"}',
    "out of bounds": b'{"session.read_s": 999999}',
    "of another kind": b'{"session.read_s": "180"}',
    "not together": b'{"hours.opens": "08:00", "hours.closes": "08:30"}',
    "no number": b'{"session.read_s": NaN}',
    "deep": b"[" * 15_000,
    "too long": b'{"session.read_s": 180' + b" " * 20_000 + b"}",
    "no text": b"\xff\xfe\x00",
}


@pytest.mark.expects_log("staff.settings_broken")
@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_put_aside_and_the_stations_settings_hold(
    path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_bytes(content)
    desk = choices(path)
    assert desk.values == OWN
    assert path.with_name("staff-settings.json.broken").read_bytes() == content
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert desk.save({"session.read_s": 180}, QUEUES) == {}
    assert choices(path).values["session.read_s"] == 180


@pytest.mark.expects_log("staff.settings_broken")
@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["a folder", "a pipe"])
def test_what_is_no_file_is_put_aside_too(path: Path, make: "type[Path.mkdir]") -> None:
    make(path)
    assert choices(path).values == OWN
    assert not path.exists()


def test_control_a_whole_file_is_not_put_aside(path: Path) -> None:
    path.write_text('{"session.read_s": 180}')
    assert choices(path).values["session.read_s"] == 180
    assert path.exists()


# -- over and under


def test_the_environment_wins_over_staff_and_staff_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('hidden_queues = ["C"]\n[session]\nread_s = 100\nform_s = 100\n[staff]\nfixed = ["hours.opens"]\n')
    settings = load_settings(file, {"KIOSK_SESSION__READ_S": "150"})
    assert settings.staff.fixed == ("hours.opens", "session.read_s")
    kept = tmp_path / "staff-settings.json"
    kept.write_text('{"session.read_s": 300, "session.form_s": 300, "hours.opens": "08:00"}')
    desk = StationChoices(kept, choices_of(settings), settings.staff.fixed)
    inside = with_choices(settings, desk.values)
    assert (inside.session.read_s, inside.session.form_s) == (150, 300)
    assert (inside.hours.opens, inside.hidden_queues) == (time(0), ("C",))


def test_settings_with_their_own_choices_are_the_same() -> None:
    settings = load_settings(None, {"KIOSK_HIDDEN_QUEUES": "A,C", "KIOSK_SCREEN__LOWERED": "true"})
    values: Values = choices_of(settings)
    assert values["hidden_queues"] == ("A", "C")
    assert with_choices(settings, values) == settings


def _full(_handle: int) -> None:
    raise OSError(28, "the disk is full")
