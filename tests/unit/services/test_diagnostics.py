"""The bundle says how the machine is, and nothing of a person, a key or a code: looked for by text, with a control."""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import uuid6

import kiosk.services.bundle as bundle
import kiosk.services.diagnostics as diagnostics
from devices.status import DeviceState
from kiosk.domain.language import Language
from kiosk.domain.queueing import TicketOrder
from kiosk.services.bundle import Topic, summary, without_messages
from kiosk.services.usb_stick import StickFault
from kiosk.settings import load_settings, without_secrets
from tests.helpers.staff_desk import StaffDesk

NUMBER = "652323190001010010"
NAME = "张示例"
LATIN_NAME = "ZHANG SHILI"
SECRET = "c2FsdHNhbHQhaXNhc2VjcmV0"
CODE = "AB2345CD"
CANARIES = (NUMBER, NAME, LATIN_NAME, SECRET, CODE, "sEcReT", "argon2")
TRACEBACK = (
    "Traceback (most recent call last):",
    '  File "/usr/lib/kiosk/tickets.py", line 12, in take',
    f'    raise ValueError("{NAME} {NUMBER}")',
    f"ValueError: {NAME} {LATIN_NAME} {NUMBER}",
    f"{NAME} {NUMBER}",
    f"code {CODE}",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StaffDesk]:
    with StaffDesk(tmp_path) as desk:
        yield desk


@pytest.fixture
def stick(desk: StaffDesk) -> Path:
    return desk.plug_in()


def files(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def export(desk: StaffDesk, stick: Path, topics: "list[Topic]") -> dict[str, str]:
    made = desk.diagnostics.export(topics)
    assert made.fault is None
    return files(stick / made.name)


def test_each_tick_is_a_file(desk: StaffDesk, stick: Path) -> None:
    content = export(desk, stick, list(Topic))
    assert list(content) == ["versions.json", "host.json", "devices.json", "sync.json", "settings.json", "log.txt"]
    assert json.loads(content["versions.json"])["station"] == "K2"
    assert [worker["state"] for worker in json.loads(content["devices.json"])["workers"]] == ["ready"] * 4
    assert json.loads(content["sync.json"])["waiting"] == 0
    assert json.loads(content["settings.json"])["printer"]["port"] == "simulated"
    assert "kiosk.started version=0.1.0" in content["log.txt"]
    assert list(export(desk, stick, [Topic.HOST, Topic.LOG])) == ["host.json", "log.txt"]


def test_the_files_name_says_station_and_time(desk: StaffDesk, stick: Path) -> None:
    assert desk.diagnostics.export([Topic.HOST]).name == "hall-kiosk-K2-20261124-162600.zip"
    assert [path.name for path in stick.iterdir()] == ["hall-kiosk-K2-20261124-162600.zip"]


def sow(desk: StaffDesk) -> None:
    """Canaries wherever the machine keeps something of people, and secrets."""
    desk.store.issue_ticket(
        TicketOrder(
            event_id=uuid6.uuid7(),
            queue_code="A",
            language=Language.ZH,
            identified=True,
            item_code=None,
            person_key=SECRET.encode(),
            sealed=None,
        )
    )
    desk.refuse(f"the record of {NAME} {NUMBER}")
    (desk.folder / "kiosk.key").write_text(SECRET)
    (desk.folder / "enrol-code").write_text(CODE)
    worker = desk.workers._health["printer"]
    desk.workers._health["printer"] = replace(worker, last_error=f"no paper for {NAME} {NUMBER}")
    if desk.sync:
        desk.sync = replace(desk.sync, detail=f"{NAME} {NUMBER}")
    with (desk.folder / "log" / "kiosk.log").open("a", encoding="utf-8") as log:
        log.write("\n".join(TRACEBACK) + "\n")
        log.write(f"2026-11-24 08:20:00,000 WARNING kiosk.shell kiosk.qt_message text='{NAME} {NUMBER}'\n")
    settings = {
        "KIOSK_COUNTY__URL": "https://staff:sEcReT@county.example",
        "KIOSK_STAFF__PIN_HASH": f"$argon2id$v=19$m=8,t=1,p=1$c2FsdA${SECRET}",
    }
    desk.diagnostics._settings = lambda: without_secrets(load_settings(None, settings))


def found(content: dict[str, str]) -> set[str]:
    return {canary for canary in CANARIES for text in content.values() if canary in text}


def test_nothing_of_a_person_and_no_secret_is_in_it(desk: StaffDesk, stick: Path) -> None:
    sow(desk)
    content = export(desk, stick, list(Topic))
    assert found(content) == set()
    assert 'File "/usr/lib/kiosk/tickets.py", line 12, in take\nValueError\n' in content["log.txt"]
    assert "https://county.example" in content["settings.json"]
    assert "[text]" in content["devices.json"]
    assert not any(canary in path.name for path in stick.iterdir() for canary in CANARIES)


def test_control_without_the_sieves_they_would_be_in_it(
    desk: StaffDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sow(desk)
    monkeypatch.setattr(bundle, "without_messages", list)
    monkeypatch.setattr(bundle, "_clean", str)
    assert found(export(desk, stick, list(Topic))) == {NUMBER, NAME, LATIN_NAME, CODE}


def test_settings_have_no_field_that_sounds_secret() -> None:
    settings = without_secrets(load_settings(None, {}))
    names = [*settings, *(name for section in settings.values() if isinstance(section, dict) for name in section)]
    assert not [name for name in names if any(word in name for word in ("pin", "hash", "secret", "password", "token"))]
    assert json.loads(json.dumps(settings, default=str))["staff"] == {"fixed": []}


def test_of_a_log_only_lines_of_known_form_stay() -> None:
    assert without_messages(TRACEBACK) == ['  File "/usr/lib/kiosk/tickets.py", line 12, in take', "ValueError"]


def test_a_log_that_cannot_be_read_is_said_in_the_bundle(desk: StaffDesk, stick: Path) -> None:
    log = desk.folder / "log" / "kiosk.log"
    log.unlink()
    log.mkdir()
    assert list(export(desk, stick, [Topic.HOST, Topic.LOG])) == ["host.json", "log.txt"]


def test_where_nothing_is_known_it_says_so(desk: StaffDesk, stick: Path) -> None:
    desk.sync = desk.paper = None
    content = export(desk, stick, list(Topic))
    assert json.loads(content["sync.json"])["online"] is None
    assert json.loads(content["devices.json"])["tickets_left"] is None


def test_without_a_stick_nothing_is_made(desk: StaffDesk) -> None:
    assert not desk.diagnostics.has_stick()
    assert desk.diagnostics.export(list(Topic)).fault is StickFault.NONE


def test_a_fault_of_the_stick_is_told(desk: StaffDesk, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise diagnostics.StickError(StickFault.FULL)

    monkeypatch.setattr(diagnostics, "write_to_stick", full)
    assert desk.diagnostics.export(list(Topic)).fault is StickFault.FULL


def test_the_summary_fits_a_code_and_says_what_is_wrong(desk: StaffDesk) -> None:
    assert summary(desk.staff.overview()).splitlines()[0] == "K2 0.1.0 2026-11-24 16:26"
    desk.workers.set("printer", DeviceState.PAPER_OUT)
    desk.refuse("no")
    desk.sync = replace(desk.sync, online=False) if desk.sync else None
    text = summary(desk.staff.overview())
    assert text.isascii()
    assert len(text) < 300
    for part in (
        "serving paper_out rejected",
        "printer=paper_out",
        "offline since 11-24 10:00",
        "waiting 0 rejected 1",
    ):
        assert part in text
