"""`kiosk-device printer`, from the command line to the paper."""

import io
import json
import sys
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from devices.__main__ import main
from devices.printer.encoder import encode
from devices.printer.receipt_json import receipt_to_json
from devices.printer.simulated import Scenario, SimulatedPrinter
from tests.helpers.receipts import TICKET_URL, ticket


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("devices.printer.driver.SETTLE_SILENCE_S", 0.05)
    monkeypatch.setattr("devices.printer.driver.SETTLE_TIMEOUT_S", 1.0)
    monkeypatch.setattr("devices.printer.dialogue.LOOK_S", 0.05)


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    path = tmp_path / "ticket.json"
    path.write_text(receipt_to_json(ticket()), encoding="utf-8")
    return path


def run(*arguments: object) -> int:
    return main(["printer", *map(str, arguments)])


def test_status_of_a_ready_printer(capsys: pytest.CaptureFixture[str]) -> None:
    with SimulatedPrinter("tcp:127.0.0.1:0") as printer:
        assert run("status", "--port", printer.port) == 0
        assert (
            "state         ready\ntickets left  unknown\ndetail        paper in, cover shut" in capsys.readouterr().out
        )
        assert run("status", "--port", printer.port, "--json") == 0
        assert json.loads(capsys.readouterr().out)["state"] == "ready"


def test_status_of_a_printer_that_is_not_ready(capsys: pytest.CaptureFixture[str]) -> None:
    with SimulatedPrinter("tcp:127.0.0.1:0") as printer:
        printer.set(Scenario.COVER_OPEN)
        assert run("status", "--port", printer.port) == 1
        assert "cover_open" in capsys.readouterr().out


def test_a_missing_printer_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("status", "--port", "/dev/ttyNOTHERE") == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == "There is no printer at /dev/ttyNOTHERE: plug it in or correct `port`.\n"


def test_print_says_what_came_of_the_paper(receipt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with SimulatedPrinter("tcp:127.0.0.1:0") as printer:
        assert run("print", receipt, "--port", printer.port) == 0
        assert capsys.readouterr().out == "paper  printed\nstate  ready\n"
        assert [code.text for code in zxingcpp.read_barcodes(Image.open(printer.receipts()[0]).convert("L"))] == [
            TICKET_URL
        ]
        printer.set(Scenario.PAPER_OUT)
        assert run("print", receipt, "--port", printer.port) == 3
        assert capsys.readouterr().out == "paper  failed\nstate  paper_out\n"


def test_print_gives_a_hint_where_a_model_proves_nothing(
    receipt: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__PROOF_TIMEOUT_S", "0.3")
    with SimulatedPrinter("tcp:127.0.0.1:0") as printer:
        printer.set(Scenario.WITHOUT_PROOF)
        assert run("print", receipt, "--port", printer.port) == 3
    assert "answers_after_job = false" in capsys.readouterr().err


def test_the_test_page_comes_out(capsys: pytest.CaptureFixture[str]) -> None:
    with SimulatedPrinter("tcp:127.0.0.1:0") as printer:
        assert run("test-page", "--port", printer.port, "--station", "K2") == 0
        (path,) = printer.receipts()
        code = zxingcpp.read_barcodes(Image.open(path).convert("L"))[0].text
    assert code.startswith("K2 20")


def test_encode_and_render_make_the_picture_of_the_receipt(receipt: Path, tmp_path: Path) -> None:
    data, picture = tmp_path / "ticket.bin", tmp_path / "ticket.png"
    assert run("encode", receipt, "-o", data) == 0
    assert data.read_bytes() == encode(ticket())
    assert run("render", data, "-o", picture) == 0
    assert [code.text for code in zxingcpp.read_barcodes(Image.open(picture).convert("L"))] == [TICKET_URL]


def test_encode_follows_the_settings(receipt: Path, tmp_path: Path) -> None:
    settings, data = tmp_path / "station.toml", tmp_path / "ticket.bin"
    settings.write_text('[printer]\nencoding = "ascii"\nnative_qr = false\n', encoding="utf-8")
    assert run("encode", receipt, "-o", data, "--settings", settings) == 0
    assert len(data.read_bytes()) > 5000


def test_further_slips_get_numbers(tmp_path: Path) -> None:
    data, picture = tmp_path / "three.bin", tmp_path / "slip.png"
    data.write_bytes(b"A\n\x1dV\x01B\n\x1dV\x01C\n")
    assert run("render", data, "-o", picture, "--columns", 384) == 0
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["slip-2.png", "slip-3.png", "slip.png"]
    assert np.asarray(Image.open(picture)).shape[1] == 384


def test_documents_come_from_stdin_too(receipt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(receipt.read_bytes())))
    assert run("encode", "-", "-o", tmp_path / "ticket.bin") == 0
    assert (tmp_path / "ticket.bin").read_bytes() == encode(ticket())


def test_the_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("schema") == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Receipt"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"kind": "ticket", "blocks": [{"type": "number"}]}', "is no receipt: blocks.0.number.text"),
        ('{"kind": "ticket", "blocks": [{"type": "qr", "payload": ""}]}', "can't be printed: a code says nothing"),
    ],
)
def test_what_is_no_receipt_is_one_sentence(
    content: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(content, encoding="utf-8")
    for action in (["encode", bad, "-o", tmp_path / "x.bin"], ["print", bad, "--port", f"file:{tmp_path / 'x.bin'}"]):
        assert run(*action) == 1
        error = capsys.readouterr().err
        assert words in error
        assert error.count("\n") == 1


def test_files_that_can_not_be_had_are_one_sentence(
    receipt: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.bin"
    empty.write_bytes(b"\x1b@")
    nowhere = tmp_path / "not there" / "x"
    for arguments, words in (
        (["encode", tmp_path / "none.json", "-o", tmp_path / "x"], "can't be read: No such file"),
        (["encode", receipt, "-o", nowhere], "can't be written: No such file"),
        (["render", empty, "-o", tmp_path / "x.png"], "prints nothing"),
        (["render", receipt, "-o", nowhere], "can't be written"),
        (["render", receipt, "-o", tmp_path / "x.png", "--columns", 5], "--columns must be"),
    ):
        assert run(*arguments) == 1
        assert words in capsys.readouterr().err
