"""Settings: typed, from file and environment; a slip is refused with its name; production refuses what is simulated."""

from pathlib import Path

import pytest

from kiosk.settings import SIMULATED, Environment, SettingsError, at_addresses, load_settings

PRODUCTION = """
environment = "production"
state_dir = "/var/lib/hall-kiosk"
[staff]
pin_hash = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaA"
[county]
embedded = false
url = "https://county.example:8443"
[printer]
port = "/dev/ttyUSB0"
[card_reader]
port = "/dev/ttyUSB1"
[camera]
source = "0"
"""


def file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_it_is_a_demonstration_with_everything_simulated() -> None:
    settings = load_settings(None, {})
    assert settings.environment is Environment.DEMO
    assert settings.simulated_devices == {"printer", "card_reader", "camera"}
    assert settings.county.embedded


def test_the_environment_overrides_the_file(tmp_path: Path) -> None:
    path = file(tmp_path, '[printer]\nport = "/dev/ttyUSB0"\nbaudrate = 9600\n')
    settings = load_settings(path, {"KIOSK_PRINTER__PORT": "socket://10.0.0.9:9100", "HOME": "/nowhere"})
    assert settings.printer.port == "socket://10.0.0.9:9100"
    assert settings.printer.baudrate == 9600
    assert settings.simulated_devices == {"card_reader", "camera"}


def test_numbers_and_switches_of_the_environment_are_typed() -> None:
    settings = load_settings(None, {"KIOSK_SESSION__READ_S": "45.5", "KIOSK_COUNTY__EMBEDDED": "false"})
    assert settings.session.read_s == 45.5
    assert settings.county.embedded is False


@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({"KIOSK_PRINTER__PROT": "x"}, "printer.prot"),
        ({"KIOSK_PRINTR__PORT": "x"}, "printr"),
        ({"KIOSK_PRINTER__BAUDRATE": "fast"}, "printer.baudrate"),
        ({"KIOSK_ENVIRONMENT": "productoin"}, "environment"),
        ({"KIOSK_PRINTER": "x"}, "printer"),
        ({"KIOSK_HELP_PHONE__X": "1", "KIOSK_HELP_PHONE": "2"}, "help_phone"),
    ],
)
def test_a_slip_is_refused_with_its_name(environ: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        load_settings(None, environ)


@pytest.mark.parametrize("text", ["[printer", '= "x"', "\x00"])
def test_a_broken_file_is_refused_with_its_name(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.toml"):
        load_settings(file(tmp_path, text), {})


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="nowhere"):
        load_settings(tmp_path / "nowhere.toml", {})


def test_a_whole_production_file_is_taken(tmp_path: Path) -> None:
    settings = load_settings(file(tmp_path, PRODUCTION), {})
    assert settings.environment is Environment.PRODUCTION
    assert not settings.simulated_devices


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        ("KIOSK_PRINTER__PORT", SIMULATED, "printer"),
        ("KIOSK_CAMERA__SOURCE", SIMULATED, "camera"),
        ("KIOSK_CARD_READER__PORT", SIMULATED, "card_reader"),
        ("KIOSK_COUNTY__EMBEDDED", "true", "embedded"),
        ("KIOSK_TIME_SHIFT_S", "60", "time_shift_s"),
    ],
)
def test_production_refuses_what_is_not_real(tmp_path: Path, name: str, value: str, named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        load_settings(file(tmp_path, PRODUCTION), {name: value})


def test_production_refuses_the_public_pin(tmp_path: Path) -> None:
    demo_pin = load_settings(None, {}).staff.pin_hash
    with pytest.raises(SettingsError, match="pin_hash"):
        load_settings(file(tmp_path, PRODUCTION), {"KIOSK_STAFF__PIN_HASH": demo_pin})


def test_only_simulated_devices_get_the_simulators_addresses() -> None:
    settings = load_settings(None, {"KIOSK_PRINTER__PORT": "/dev/ttyUSB0"})
    placed = at_addresses(settings, "/dev/pts/7", "/dev/pts/8", "images:/x")
    assert placed.printer.port == "/dev/ttyUSB0"
    assert placed.card_reader.port == "/dev/pts/8"
    assert placed.camera.source == "images:/x"
