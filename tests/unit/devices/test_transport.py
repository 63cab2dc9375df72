"""Opening serial lines: every trouble is one sentence with the mend in it."""

import errno
import os
import pickle
import pty
import socket
import sys
import time
import tty
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import serial

from devices.errors import DeviceError, Fault
from devices.transport import Line, has_baudrate, is_remote, open_line


@dataclass
class Terminal:
    near: int
    path: str


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    near, far = pty.openpty()
    tty.setraw(far)
    yield Terminal(near, os.ttyname(far))
    for descriptor in (near, far):
        os.close(descriptor)


def test_bytes_go_both_ways(terminal: Terminal) -> None:
    with open_line(terminal.path, baudrate=9600) as line:
        line.write(b"to the device")
        assert os.read(terminal.near, 100) == b"to the device"
        os.write(terminal.near, b"from the device")
        assert line.read(15, time.monotonic() + 5) == b"from the device"
        line.set_baudrate(57600)
        assert line.baudrate == 57600


def test_a_read_ends_at_its_time_with_what_came(terminal: Terminal) -> None:
    with open_line(terminal.path, baudrate=9600) as line:
        os.write(terminal.near, b"half")
        started = time.monotonic()
        assert line.read(100, started + 0.2) == b"half"
        assert 0.2 <= time.monotonic() - started < 2
        os.write(terminal.near, b"old")
        line.discard_input()
        assert line.read(100, time.monotonic()) == b""


def test_a_write_that_nobody_takes_ends(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("devices.transport.WRITE_TIMEOUT_S", 0.2)
    with open_line(terminal.path, baudrate=9600) as line, pytest.raises(DeviceError, match="off and on") as refusal:
        line.write(bytes(1_000_000))
    assert refusal.value.fault is Fault.TIMEOUT


def test_one_line_has_one_holder(terminal: Terminal) -> None:
    with open_line(terminal.path, baudrate=9600):
        with pytest.raises(DeviceError, match="held by another program: end it") as refusal:
            open_line(terminal.path, baudrate=9600)
        assert refusal.value.fault is Fault.BUSY
    open_line(terminal.path, baudrate=9600).close()


def test_a_socket_line_is_served_and_its_end_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        line = open_line(f"socket://127.0.0.1:{listener.getsockname()[1]}", baudrate=9600)
        device, _ = listener.accept()
        with device:
            line.write(b"hello")
            assert device.recv(5) == b"hello"
            device.sendall(b"answer")
            assert line.read(6, time.monotonic() + 5) == b"answer"
        with pytest.raises(DeviceError, match="broke off: check") as refusal:
            line.read(1, time.monotonic() + 5)
        assert refusal.value.fault is Fault.MISSING
        line.close()


@pytest.mark.parametrize(
    ("address", "fault", "mend"),
    [
        ("/dev/no-such-port", Fault.MISSING, "plug the device in"),
        ("/no-such-folder/port", Fault.MISSING, "plug the device in"),
        ("socket://127.0.0.1:1", Fault.MISSING, "check its power"),
        ("rfc2217://127.0.0.1:1", Fault.MISSING, "check its power"),
        ("", Fault.SETTINGS, "give `port`"),
        ("socket://127.0.0.1", Fault.SETTINGS, "port number"),
        ("rfc2217://:9100", Fault.SETTINGS, "host"),
        ("socket://127.0.0.1:99999", Fault.SETTINGS, "port number"),
        ("http://127.0.0.1:80", Fault.SETTINGS, "use a device"),
        ("/dev/tty\0USB0", Fault.SETTINGS, "use a device"),
        ("/dev/null", Fault.SETTINGS, "correct `port`"),
    ],
)
def test_what_cannot_be_opened_is_told_with_the_mend(address: str, fault: Fault, mend: str) -> None:
    with pytest.raises(DeviceError, match=mend) as refusal:
        open_line(address, baudrate=115200)
    assert refusal.value.fault is fault
    assert str(pickle.loads(pickle.dumps(refusal.value))) == str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_regular_file_is_no_port(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeviceError) as refusal:
        open_line(str(tmp_path / "file"), baudrate=9600)
    assert refusal.value.fault is Fault.SETTINGS


def test_a_speed_that_makes_no_sense_is_a_setting(terminal: Terminal) -> None:
    with pytest.raises(DeviceError, match="correct") as refusal:
        open_line(terminal.path, baudrate=-1)
    assert refusal.value.fault is Fault.SETTINGS


@pytest.mark.parametrize(
    ("code", "fault", "mend"),
    [
        (errno.EACCES, Fault.PERMISSION, "group dialout"),
        (errno.EBUSY, Fault.BUSY, "end it"),
        (errno.EIO, Fault.MISSING, "plug it in again"),
        (errno.ENODEV, Fault.MISSING, "plug the device in"),
    ],
)
def test_what_the_system_refuses_is_told_with_the_mend(
    monkeypatch: pytest.MonkeyPatch, code: int, fault: Fault, mend: str
) -> None:
    """Root may open everything, so the refusal is played."""

    def refuse(*_arguments: object, **_options: object) -> object:
        raise serial.SerialException(code, f"could not open port: {os.strerror(code)}")

    monkeypatch.setattr(serial, "serial_for_url", refuse)
    with pytest.raises(DeviceError, match=mend) as refusal:
        open_line("/dev/ttyUSB0", baudrate=9600)
    assert refusal.value.fault is fault


def test_a_missing_library_is_told_with_the_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "serial", None)
    with pytest.raises(DeviceError, match="install the kiosk again") as refusal:
        open_line("/dev/ttyUSB0", baudrate=9600)
    assert refusal.value.fault is Fault.LIBRARY


class TerminalErrorPort:
    """tcflush fails with termios.error, which is no OSError."""

    def reset_input_buffer(self) -> None:
        import termios

        raise termios.error(errno.EIO, "Input/output error")

    def close(self) -> None:
        raise OSError(errno.EIO, "Input/output error")


def test_an_unplugged_device_is_told_whatever_call_notices_it() -> None:
    line = Line(TerminalErrorPort(), "/dev/ttyUSB0")  # type: ignore[arg-type]
    with pytest.raises(DeviceError, match="unplugged: plug the device in again") as refusal:
        line.discard_input()
    assert refusal.value.fault is Fault.MISSING
    line.close()


@pytest.mark.parametrize(
    ("address", "remote", "speed"),
    [
        ("/dev/ttyUSB0", False, True),
        ("COM3", False, True),
        ("socket://h:1", True, False),
        ("rfc2217://h:1", True, True),
    ],
)
def test_kinds_of_addresses(address: str, remote: bool, speed: bool) -> None:
    assert (is_remote(address), has_baudrate(address)) == (remote, speed)
