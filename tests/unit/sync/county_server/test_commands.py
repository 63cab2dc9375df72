"""The command `kiosk-county`, as it is typed."""

import csv
import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import cv2
import httpx
import pytest
import zxingcpp
from sqlalchemy import text

from kiosk.domain.certificates import IssuerKey
from sync.contract import messages as m
from sync.contract.certificate_token import certificate_hash, parse_and_verify
from sync.county_server.__main__ import main
from sync.county_server.county import County
from tests.helpers.county import KioskOverHttp, event, ticket
from tests.helpers.waiting import wait_until

SMALL = Path(__file__).parent / "small_catalogue.json"
ROOT = Path(__file__).parents[4]
HOLDER = ["--type", "resident_id", "--holder", "张示例", "--number", "652323190001010011"]

Run = Callable[..., str]


@pytest.fixture
def run(county: County, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the test's county; its output."""

    def run_command(*arguments: str, code: int = 0) -> str:
        assert main(["--data", str(county.settings.data_dir), *arguments]) == code
        said = capsys.readouterr()
        return (said.out + said.err).strip()

    return run_command


def test_init_keeps_keys_to_the_owner_and_never_replaces_them(run: Run, county: County) -> None:
    files = [path for path in (county.settings.data_dir / "keys").rglob("*") if path.is_file()]
    assert {path.name for path in files} == {"sealing.key", "ES256.pem", "EdDSA.pem"}
    before = {path: path.read_bytes() for path in files}
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in files)
    assert "keep a copy" in run("init")
    assert before == {path: path.read_bytes() for path in files}


def test_keys_that_others_can_read_are_refused(run: Run, county: County) -> None:
    (county.settings.data_dir / "keys" / "issuers" / "ES256.pem").chmod(0o644)
    assert "chmod 600" in run("issue-certificate", *HOLDER, code=1)


def test_a_county_that_was_not_initialised_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path / "new"), "enrol-code", "站"]) == 1
    assert "kiosk-county init" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["enrol-code", "站"], ["init"], ["serve", "--port", "0"]])
def test_a_newer_database_is_not_touched(run: Run, county: County, command: list[str]) -> None:
    with county.database.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert "9999" in run(*command, code=1)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["enrol-code", "  "], "printable"),
        (["enrol-code", "站\x07"], "printable"),
        (["enrol-code", "长" * 201], "printable"),
        (["enrol-code", "站", "--hours", "0"], "168"),
        (["serve", "--port", "99999"], "65535"),
        (["export", "x.csv", "--since", "yesterday"], "2026-11-24T16:30"),
        (["export", "x.csv", "--kind", "nothing"], "ticket_issued"),
        (["revoke", ""], "printable"),
    ],
)
def test_a_slip_of_the_pen_is_told_as_such(
    county: County, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    with pytest.raises(SystemExit):
        main(["--data", str(county.settings.data_dir), *arguments])
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["call", "Z"], "no queue 'Z'"),
        (["import", "/no/such/folder"], "/no/such/folder"),
        (["export", "/no/such/folder/x.csv"], "/no/such/folder/x.csv"),
        (["--database", "nonsense", "init"], "postgresql+psycopg"),
        (["--database", "mysql://reader:secret@host/county", "init"], "postgresql+psycopg"),
        (["--database", "postgresql+psycopg://reader:secret@127.0.0.1:1/county", "init"], "out of reach"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_without_secrets(run: Run, arguments: list[str], sentence: str) -> None:
    said = run(*arguments, code=1)
    assert sentence in said
    assert said.count("\n") == 0
    assert "secret" not in said


def test_a_code_is_printed_for_people(run: Run) -> None:
    code = run("enrol-code", "五工台镇便民服务中心")
    assert len(code) == 9
    assert not set("01ILOU") & set(code)


def test_importing_the_same_catalogue_again_publishes_nothing(run: Run, county: County, tmp_path: Path) -> None:
    assert run("import", str(SMALL)) == "6 entries, 0 published anew"
    changed = json.loads(SMALL.read_text(encoding="utf-8"))
    changed["service_items"][0]["promise_days"] = 3
    file = tmp_path / "changed.json"
    file.write_text(json.dumps(changed), encoding="utf-8")
    assert run("import", str(file)) == "6 entries, 1 published anew"
    assert "no-such-file" in run("import", str(tmp_path / "no-such-file.json"), code=1)


def test_a_certificate_is_issued_shown_and_revoked(run: Run, kiosk: KioskOverHttp, tmp_path: Path) -> None:
    picture = tmp_path / "code.png"
    token = run("issue-certificate", *HOLDER, "--algorithm", "EdDSA", "--qr", str(picture))
    seen = zxingcpp.read_barcode(cv2.imread(str(picture)))
    assert seen is not None
    assert seen.text == token
    documents = kiosk.pull_all()
    keys = {
        body.key_id: IssuerKey(
            body.key_id, body.algorithm, body.public_key, body.issuer, frozenset(body.types), body.not_after
        )
        for body in (document.body for document in documents.values())
        if isinstance(body, m.IssuerKeyBody)
    }
    assert sorted(key.algorithm for key in keys.values()) == ["ES256", "EdDSA"]
    certificate = parse_and_verify(token, keys, datetime.now(UTC))
    assert (certificate.holder, certificate.certificate_id) == ("张示例", "SAMPLE-0001")
    run("revoke", "SAMPLE-0001")
    revocations = kiosk.pull_all()["revocations", "all"].body
    assert isinstance(revocations, m.RevocationsBody)
    assert revocations.certificate_hashes == [certificate_hash("SAMPLE-0001")]


def test_a_code_for_days_is_not_issued(run: Run) -> None:
    assert "lives up to" in run("issue-certificate", *HOLDER, "--valid-minutes", "3000", code=1)


def test_people_are_called_in_the_order_of_taking(run: Run, kiosk: KioskOverHttp) -> None:
    now = datetime.now(UTC)
    kiosk.push(
        event(ticket(2, station="K1", taken_at=now)),
        event(ticket(1, station="K1", taken_at=now.replace(microsecond=0))),
    )
    assert [run("call", "A", "--window", "3") for _ in range(3)] == ["A-K1-001", "A-K1-002", "nobody waits"]


def test_events_are_exported_without_what_is_sealed(run: Run, kiosk: KioskOverHttp, tmp_path: Path) -> None:
    kiosk.push(event(ticket(1, station="K1"), sealed=b"sealed-bytes"), event(m.GuideTaken(item_code="I1", way="paper")))
    table, lines = tmp_path / "events.csv", tmp_path / "events.jsonl"
    assert run("export", str(table)) == "2 events"
    assert run("export", str(lines), "--kind", "guide_taken", "--since", "2020-01-01") == "1 events"
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["kind"] for row in rows] == ["ticket_issued", "guide_taken"]
    assert json.loads(lines.read_text(encoding="utf-8"))["body"]["item_code"] == "I1"
    assert "sealed" not in table.read_text(encoding="utf-8")
    assert run("export", str(lines), "--until", "2020-01-01T00:00:00+00:00") == "0 events"


def test_an_account_needs_a_long_password(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for password, code, said in (("short", 1, "at least 10"), ("long enough for anybody", 0, "")):
        (tmp_path / "password").write_text(password + "\n")
        with (tmp_path / "password").open() as file:
            monkeypatch.setattr(sys, "stdin", file)
            assert said in run("staff", "li", "--may-manage", code=code)


def test_the_embedded_server_comes_with_sample_data_and_goes_with_its_parent(tmp_path: Path) -> None:
    ready, code = tmp_path / "url", tmp_path / "code"
    command = [sys.executable, "-m", "sync.county_server", "--data", str(tmp_path / "county"), "serve", "--embedded"]
    command += ["--port", "0", "--ready-file", str(ready), "--enrol-code-file", str(code), "--catalogue", str(SMALL)]
    # A parent that starts the server, says its process id, and is killed.
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import subprocess, sys; p = subprocess.Popen(sys.argv[1:]); print(p.pid, flush=True); p.wait()",
            *command,
        ],
        cwd=ROOT,
        env=os.environ | {"PYTHONWARNINGS": "default"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    try:
        wait_until(ready.exists, 30, "the embedded server is ready")
        url = ready.read_text().strip()
        assert len(code.read_text().strip()) == 9
        assert stat.S_IMODE(code.stat().st_mode) == 0o600
        with httpx.Client(base_url=url, trust_env=False) as client:
            assert "二手房买卖过户" in client.get("/g/I1").text
    finally:
        parent.kill()
        parent.communicate()
    wait_until(lambda: not Path(f"/proc/{pid}").exists(), 20, "the server ended with its parent")
    assert not ready.exists()
