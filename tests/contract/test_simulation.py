"""The process of the simulated devices: real drivers speak with it, and it lives exactly as long as it should."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from devices.camera.build import build as build_camera
from devices.camera.settings import CameraSettings
from devices.card_reader.build import build as build_card_reader
from devices.card_reader.port import ReadOutcome
from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.card_reader.settings import CardReaderSettings
from devices.errors import DeviceError, Fault
from devices.printer.build import build as build_printer
from devices.printer.settings import PrinterSettings
from devices.simulation import SimulatedDevices
from devices.simulation.control import SOCKET_NAME, ask
from devices.status import DeviceState
from tests.helpers.commands import PROJECT, kiosk_device
from tests.helpers.waiting import wait_until


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One process for all tests that only speak with it, started as an engineer would."""
    where = tmp_path_factory.mktemp("simulated")
    command = [sys.executable, "-m", "devices", "simulate", "--out", str(where)]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield where
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        assert process.wait(10) == 0
    assert not (where / SOCKET_NAME).exists()
    assert (where / "receipts").is_dir(), "what was printed stays"


@pytest.fixture
def devices(folder: Path) -> Iterator[SimulatedDevices]:
    handle = SimulatedDevices.attach(folder)
    yield handle
    handle.lift_card()
    handle.card_fault("none")
    handle.camera_fault("none")
    handle.show_images([])
    handle.printer("ready")


def is_running(pid: int) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    return False


@contextlib.contextmanager
def starter(folder: Path, *arguments: str) -> Iterator[tuple["subprocess.Popen[str]", int]]:
    """A program that has started simulated devices, with the process id of these."""
    command = [sys.executable, "-m", "tests.helpers.starter", str(folder), *arguments]
    with subprocess.Popen(
        command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        assert process.stdout is not None
        yield process, int(process.stdout.readline())


def test_the_card_reader_obeys(devices: SimulatedDevices) -> None:
    driver = build_card_reader(CardReaderSettings(port=devices.card_reader_port))
    with contextlib.closing(driver):
        assert driver.read(0).outcome is ReadOutcome.NO_CARD
        devices.put_card("hmt")
        assert driver.read(2).card == SAMPLE_CARDS["hmt"]
        devices.card_fault("read_failed")
        assert driver.read(2).outcome is ReadOutcome.TRY_AGAIN
        devices.card_fault("none")
        devices.lift_card()
        assert driver.read(0).outcome is ReadOutcome.NO_CARD
        devices.unplug_card_reader()
        with pytest.raises(DeviceError):
            driver.status()
        devices.plug_card_reader()
        assert driver.status().state is DeviceState.READY


def test_the_printer_obeys(devices: SimulatedDevices) -> None:
    printer = build_printer(PrinterSettings(port=devices.printer_port))
    with contextlib.closing(printer):
        assert printer.status().state is DeviceState.READY
        devices.printer("paper_out")
        wait_until(lambda: printer.status().state is DeviceState.PAPER_OUT)
        devices.printer("ready")
        wait_until(lambda: printer.status().state is DeviceState.READY)


def test_the_camera_obeys(devices: SimulatedDevices) -> None:
    devices.show_code("示例 CODE")
    camera = build_camera(CameraSettings(source=devices.camera_source))
    camera.start()
    try:
        assert camera.scan(10).payload == "示例 CODE"
        devices.unplug_camera()
        wait_until(lambda: camera.status().state is DeviceState.GONE)
        devices.plug_camera()
        wait_until(lambda: camera.status().state is DeviceState.READY)
    finally:
        camera.stop()
        camera.close()


def test_images_are_copied_into_the_view(devices: SimulatedDevices, tmp_path: Path) -> None:
    pictures = [tmp_path / "b.png", tmp_path / "a.png"]
    for picture in pictures:
        picture.write_bytes(picture.name.encode())
    devices.show_images(pictures)

    view = Path(devices.camera_source.removeprefix("images:"))
    assert [file.read_bytes() for file in sorted(view.glob("*.png"))] == [b"b.png", b"a.png"]


@pytest.mark.parametrize(
    ("method", "known"),
    [("put_card", "resident"), ("card_fault", "bad_checksum"), ("printer", "paper_out"), ("camera_fault", "frozen")],
)
def test_a_name_that_is_not_there_is_told_with_those_that_are(
    devices: SimulatedDevices, method: str, known: str
) -> None:
    with pytest.raises(DeviceError, match=known) as refusal:
        getattr(devices, method)("nobody")
    assert refusal.value.fault is Fault.SETTINGS


def test_nonsense_on_the_control_socket_harms_nobody(folder: Path, devices: SimulatedDevices) -> None:
    for nonsense in (
        b"\xff\xfe\n",
        b"[]\n",
        b"3\n",
        b'{"do": []}\n',
        b'{"do": "put_card"}\n',
        b"{" * 5000 + b"\n",
        b"",
    ):
        with contextlib.closing(socket.socket(socket.AF_UNIX)) as client:
            client.settimeout(10)
            client.connect(str(folder / SOCKET_NAME))
            client.sendall(nonsense)
            client.shutdown(socket.SHUT_WR)
            assert b'"ok": false' in client.recv(4096)
    with pytest.raises(DeviceError, match="do"):
        ask(folder, "dance")
    devices.put_card("resident")


def test_a_second_process_in_the_same_folder_is_refused(folder: Path) -> None:
    with pytest.raises(DeviceError, match=r"run in .* already") as refusal:
        SimulatedDevices.start(folder)
    assert refusal.value.fault is Fault.BUSY


def test_the_command_plays_devices_that_run(folder: Path, devices: SimulatedDevices) -> None:
    assert kiosk_device("simulate", "put-card", "resident", "--out", folder).code == 0
    read = kiosk_device("card-reader", "read", "--seconds", 5, "--port", devices.card_reader_port)
    assert "652323********0010" in read.out
    assert kiosk_device("simulate", "--out", folder, "lift").code == 0
    assert kiosk_device("simulate", "printer", "paper_out", "--out", folder).code == 0
    assert kiosk_device("simulate", "camera-image", folder / "no.png", "--out", folder).err.count("is no picture") == 1
    addresses = kiosk_device("simulate", "addresses", "--out", folder)
    assert devices.card_reader_port in addresses.out
    assert devices.camera_source in addresses.out


def test_what_is_printed_is_kept_as_a_picture(devices: SimulatedDevices) -> None:
    before = set(devices.receipts_dir.glob("*.png"))
    done = kiosk_device("printer", "test-page", "--port", devices.printer_port)

    assert done.code == 0, done.err
    [slip] = set(devices.receipts_dir.glob("*.png")) - before
    assert slip.read_bytes().startswith(b"\x89PNG")


def test_the_doctor_finds_what_ails_simulated_devices(devices: SimulatedDevices) -> None:
    places = (
        *("--printer-port", devices.printer_port),
        *("--card-reader-port", devices.card_reader_port),
        *("--camera-source", devices.camera_source),
    )
    well = kiosk_device("doctor", *places)
    assert (well.code, well.err) == (0, "")
    assert well.out.count("ok  ") == 3
    assert "This station is ready." in well.out

    devices.printer("paper_out")
    devices.card_fault("silence")
    ill = kiosk_device("doctor", *places)
    assert ill.code == 1
    assert "put a new roll in" in ill.out
    assert "does not answer: check its power" in ill.out
    assert "mend 2 of 3" in ill.out


def test_the_doctor_of_a_station_without_devices(tmp_path: Path) -> None:
    done = kiosk_device(
        "doctor",
        *("--printer-port", tmp_path / "printer", "--card-reader-port", tmp_path / "reader"),
        *("--camera-source", f"images:{tmp_path / 'camera'}"),
    )
    assert done.code == 1
    assert done.out.count("FAIL") == 3
    assert all(": " in line for line in done.out.splitlines())


def test_commands_without_a_process_say_how_to_start_one(tmp_path: Path) -> None:
    done = kiosk_device("simulate", "lift", "--out", tmp_path)

    assert done.code == 1
    assert "kiosk-device simulate" in done.err


def test_a_card_lays_itself(tmp_path: Path) -> None:
    with SimulatedDevices.start(tmp_path, auto_card=True) as devices:
        driver = build_card_reader(CardReaderSettings(port=devices.card_reader_port))
        with contextlib.closing(driver):
            assert driver.read(0).outcome is ReadOutcome.NO_CARD
            assert driver.read(20).card == SAMPLE_CARDS["resident"]
            wait_until(lambda: driver.read(0).outcome is ReadOutcome.NO_CARD)


def test_a_folder_with_a_long_name(tmp_path: Path) -> None:
    deep = tmp_path / ("long" * 30) / ("name" * 30)
    with SimulatedDevices.start(deep) as devices:
        devices.put_card("resident")
        assert ask(deep, "addresses")["card_reader"] == devices.card_reader_port


def test_it_ends_with_a_starter_that_ends_in_order(tmp_path: Path) -> None:
    with starter(tmp_path) as (process, pid):
        assert is_running(pid)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(20) == 0
    wait_until(lambda: not is_running(pid))


def test_it_ends_with_a_starter_that_is_killed(tmp_path: Path) -> None:
    with starter(tmp_path) as (process, pid):
        assert is_running(pid)
        process.kill()
    wait_until(lambda: not is_running(pid))


def test_a_starter_that_is_killed_can_be_started_again_at_once(tmp_path: Path) -> None:
    with starter(tmp_path) as (process, pid):
        process.kill()
        with SimulatedDevices.start(tmp_path) as devices:
            assert devices.pid != pid
            devices.put_card("resident")


def test_kept_it_outlives_a_starter_that_is_killed_and_is_taken_over(tmp_path: Path) -> None:
    with starter(tmp_path, "keep") as (process, pid):
        devices = SimulatedDevices.attach(tmp_path)
        devices.put_card("resident")
        process.kill()
    driver = build_card_reader(CardReaderSettings(port=devices.card_reader_port))
    with contextlib.closing(driver):
        started = time.monotonic()
        wait_until(lambda: time.monotonic() - started > 1.0, what="longer than a process that isn't kept would live")
        assert is_running(pid)
        assert driver.read(2).outcome is ReadOutcome.CARD

    taken_over = SimulatedDevices.start(tmp_path, keep=True)
    assert taken_over.card_reader_port == devices.card_reader_port
    taken_over.stop()
    wait_until(lambda: not is_running(pid))
    taken_over.stop()


def test_what_a_killed_process_left_is_no_obstacle(tmp_path: Path) -> None:
    with SimulatedDevices.start(tmp_path) as devices:
        assert devices.pid is not None
        os.kill(devices.pid, signal.SIGKILL)
        wait_until(lambda: not is_running(devices.pid or 0))
        with pytest.raises(DeviceError, match="No simulated devices run"):
            devices.lift_card()
    assert (tmp_path / SOCKET_NAME).exists()

    with SimulatedDevices.start(tmp_path) as again:
        again.put_card("resident")
