"""Device settings for commands: defaults, the station's file, the environment, options."""

from pathlib import Path

import pytest

from devices.card_reader.settings import CardReaderSettings
from devices.errors import DeviceError, Fault
from devices.station import device_settings


def card_reader(
    file: Path | None = None, environ: dict[str, str] | None = None, **options: object
) -> CardReaderSettings:
    return device_settings(CardReaderSettings, "card_reader", file, options, environ or {})


def test_each_source_comes_over_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[card_reader]\nport = "/dev/file"\nbaudrate = 9600\n[printer]\nport = "/dev/lp"\n')
    environ = {"KIOSK_CARD_READER__PORT": "/dev/environ", "KIOSK_PRINTER__PORT": "/dev/other", "HOME": "/"}

    assert card_reader() == CardReaderSettings()
    assert card_reader(file) == CardReaderSettings(port="/dev/file", baudrate=9600)
    assert card_reader(file, environ) == CardReaderSettings(port="/dev/environ", baudrate=9600)
    assert card_reader(file, environ, port="/dev/option", baudrate=None).port == "/dev/option"
    assert card_reader(environ={"KIOSK_CARD_READER__DETECT_BAUDRATE": "false"}).detect_baudrate is False


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[card_reader]\nprot = "/dev/x"\n', "card_reader.prot is no setting"),
        ('[card_reader]\nbaudrate = "fast"\n', "card_reader.baudrate can't be used"),
        ("card_reader = 3\n", "write a section"),
        ("[card_reader\n", "can't be read"),
    ],
)
def test_a_slip_of_the_pen_is_named(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text)
    with pytest.raises(DeviceError, match=words) as refusal:
        card_reader(file)
    assert refusal.value.fault is Fault.SETTINGS


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match=r"nowhere\.toml can't be read"):
        card_reader(tmp_path / "nowhere.toml")


def test_simulated_without_a_simulation_says_how_to_start_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path))
    with pytest.raises(DeviceError, match="kiosk-device simulate") as refusal:
        card_reader(port="simulated")
    assert refusal.value.fault is Fault.MISSING


def test_a_simulated_device_is_found_where_a_running_kiosk_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path))
    asked: list[tuple[Path, str]] = []

    def ask(folder: Path, do: str) -> dict[str, object]:
        asked.append((folder, do))
        return {"ok": True, "card_reader": "/dev/simulated"}

    monkeypatch.setattr("devices.simulation.control.ask", ask)
    assert card_reader(port="simulated").port == "/dev/simulated"
    assert asked == [(tmp_path / "simulated", "addresses")]
