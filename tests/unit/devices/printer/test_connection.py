"""Addresses, and the sentence for each way in which a wire can't be had."""

import errno
import os
import socket
import tty
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import serial
import usb.core

from devices.errors import DeviceError, Fault
from devices.printer.connection import ConnectionLostError, WriteStalledError, open_connection
from devices.printer.settings import FlowControl, PrinterSettings


def settings(port: str, **others: Any) -> PrinterSettings:
    return PrinterSettings(port=port, write_timeout_s=0.2, open_timeout_s=2.0, **others)


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """A serial line: our end, and the name of the other."""
    ours, far = os.openpty()
    tty.setraw(far)
    yield ours, os.ttyname(far)
    os.close(ours)
    os.close(far)


@pytest.mark.parametrize(
    ("port", "fault", "words"),
    [
        ("", Fault.SETTINGS, "No printer port is set"),
        ("/dev/ttyNOTHERE", Fault.MISSING, "plug it in"),
        ("/dev/null", Fault.SETTINGS, "correct `port`"),
        ("socket://", Fault.SETTINGS, "socket://192.168.1.20:9100"),
        ("socket://printer:99999", Fault.SETTINGS, "network address"),
        ("http://printer", Fault.SETTINGS, "no printer address"),
        ("usb:04b8", Fault.SETTINGS, "lsusb"),
        ("usb:xyzw:0e15", Fault.SETTINGS, "lsusb"),
        ("file:/not/there/at/all", Fault.MISSING, "plug it in"),
        ("file:/", Fault.SETTINGS, "folder"),
    ],
)
def test_an_address_that_leads_nowhere(port: str, fault: Fault, words: str) -> None:
    with pytest.raises(DeviceError, match=words) as caught:
        open_connection(settings(port))
    assert caught.value.fault is fault


def test_nobody_at_the_network_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(DeviceError, match="No printer answers") as caught:
        open_connection(settings(f"socket://127.0.0.1:{port}"))
    assert caught.value.fault is Fault.MISSING


@pytest.mark.parametrize("flow_control", FlowControl)
def test_a_serial_line_carries_bytes_both_ways(line: tuple[int, str], flow_control: FlowControl) -> None:
    ours, name = line
    connection = open_connection(settings(name, flow_control=flow_control))
    connection.write(b"\x10\x04\x01")
    assert os.read(ours, 10) == b"\x10\x04\x01"
    os.write(ours, b"\x12\x16")
    assert connection.read(2.0) == b"\x12\x16"
    assert connection.read(0.01) == b""
    connection.close()
    connection.close()


def test_a_line_that_another_program_holds(line: tuple[int, str]) -> None:
    _, name = line
    first = open_connection(settings(name))
    with pytest.raises(DeviceError, match="another program") as caught:
        open_connection(settings(name))
    assert caught.value.fault is Fault.BUSY
    first.close()
    open_connection(settings(name)).close()


def test_a_line_that_takes_nothing_stalls(line: tuple[int, str]) -> None:
    _, name = line
    connection = open_connection(settings(name))
    with pytest.raises(WriteStalledError):
        for _ in range(4096):
            connection.write(bytes(256))
    connection.discard_output()
    connection.close()


def test_a_line_that_was_unplugged_is_lost() -> None:
    ours, far = os.openpty()
    tty.setraw(far)
    connection = open_connection(settings(os.ttyname(far)))
    os.close(far)
    os.close(ours)
    with pytest.raises(ConnectionLostError):
        connection.read(0.2)
    with pytest.raises(ConnectionLostError):
        connection.write(b"A")
    connection.close()


def test_a_network_printer_that_hangs_up_is_lost() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        connection = open_connection(settings(f"socket://127.0.0.1:{server.getsockname()[1]}"))
        peer, _ = server.accept()
        peer.sendall(b"\x12")
        assert connection.read(2.0) == b"\x12"
        assert connection.read(0.0) == b""
        peer.close()
        with pytest.raises(ConnectionLostError):
            connection.read(2.0)
        connection.close()


def test_a_network_printer_that_takes_nothing_stalls_and_closing_sends_no_rest() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        connection = open_connection(settings(f"socket://127.0.0.1:{server.getsockname()[1]}"))
        peer, _ = server.accept()
        with pytest.raises(WriteStalledError):
            for _ in range(10_000):
                connection.write(bytes(65536))
        connection.discard_output()
        connection.close()
        with peer, pytest.raises(ConnectionResetError):
            while peer.recv(1 << 20):
                pass


def test_a_plain_file_collects_bytes_and_answers_nothing(tmp_path: Path) -> None:
    file = tmp_path / "slip.bin"
    connection = open_connection(settings(f"file:{file}"))
    assert not connection.can_answer
    connection.write(b"one ")
    connection.write(b"two")
    assert connection.read(0.0) == b""
    connection.close()
    assert file.read_bytes() == b"one two"
    assert file.stat().st_mode & 0o077 == 0


def test_a_device_file_answers(line: tuple[int, str]) -> None:
    ours, name = line
    connection = open_connection(settings(f"file:{name}"))
    assert connection.can_answer
    connection.write(b"\x10\x04\x01")
    assert os.read(ours, 10) == b"\x10\x04\x01"
    os.write(ours, b"\x12")
    assert connection.read(2.0) == b"\x12"
    assert connection.read(0.01) == b""
    with pytest.raises(WriteStalledError):
        connection.write(bytes(1 << 20))
    connection.discard_output()
    connection.close()


def test_a_line_that_may_not_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise serial.SerialException(errno.EACCES, "could not open port: Permission denied")

    monkeypatch.setattr(serial, "Serial", refuse)
    with pytest.raises(DeviceError, match="usermod -aG dialout,lp") as caught:
        open_connection(settings("/dev/ttyUSB0"))
    assert caught.value.fault is Fault.PERMISSION


# USB: pyusb's device, played by hand.


class Interface(list[Any]):
    def __init__(self, interface_class: int, *endpoints: tuple[int, int]) -> None:
        super().__init__(SimpleNamespace(bEndpointAddress=address, bmAttributes=kind) for address, kind in endpoints)
        self.bInterfaceClass = interface_class


class UsbPrinter:
    """Two interfaces; the printer's has its endpoints in no particular order."""

    def __init__(self) -> None:
        self.written = b""
        self.answers = [b"\x12"]
        self.error: Exception | None = None
        self.backend = SimpleNamespace(__module__="usb.backend.played")
        self._interfaces = [Interface(3, (0x81, 3)), Interface(7, (0x81, 3), (0x83, 2), (0x02, 2))]

    def __getitem__(self, _: int) -> list[Interface]:
        return self._interfaces

    def set_configuration(self) -> None: ...

    def reset(self) -> None: ...

    def write(self, endpoint: int, data: bytes, timeout_ms: int) -> int:
        assert endpoint == 0x02
        assert timeout_ms == 200
        if self.error:
            raise self.error
        self.written += data
        return len(data)

    def read(self, endpoint: int, size: int, timeout_ms: int) -> bytes:
        assert endpoint == 0x83
        if self.error:
            raise self.error
        if not self.answers:
            raise usb.core.USBTimeoutError("timed out", errno=errno.ETIMEDOUT)
        return self.answers.pop(0)


@pytest.fixture
def usb_printer(monkeypatch: pytest.MonkeyPatch) -> UsbPrinter:
    printer = UsbPrinter()
    monkeypatch.setattr(
        usb.core, "find", lambda **ids: printer if ids == {"idVendor": 0x4B8, "idProduct": 0xE15} else None
    )
    monkeypatch.setattr("usb.util.dispose_resources", lambda device: None)
    return printer


def test_a_usb_printer_is_spoken_to_at_its_own_endpoints(usb_printer: UsbPrinter) -> None:
    connection = open_connection(settings("usb:04b8:0e15"))
    assert connection.can_answer
    connection.write(b"\x10\x04\x01")
    assert usb_printer.written == b"\x10\x04\x01"
    assert connection.read(0.1) == b"\x12"
    assert connection.read(0.1) == b""
    usb_printer.error = usb.core.USBTimeoutError("timed out", errno=errno.ETIMEDOUT)
    with pytest.raises(WriteStalledError):
        connection.write(b"A")
    usb_printer.error = usb.core.USBError("no device", errno=errno.ENODEV)
    with pytest.raises(ConnectionLostError):
        connection.write(b"A")
    with pytest.raises(ConnectionLostError):
        connection.read(0.1)
    connection.discard_output()
    connection.close()


def test_a_usb_printer_that_is_not_there(usb_printer: UsbPrinter) -> None:
    with pytest.raises(DeviceError, match="no USB printer") as caught:
        open_connection(settings("usb:1234:5678"))
    assert caught.value.fault is Fault.MISSING


def test_a_usb_device_that_is_no_printer(usb_printer: UsbPrinter) -> None:
    usb_printer._interfaces = [Interface(3, (0x81, 3))]
    with pytest.raises(DeviceError, match="takes no print data"):
        open_connection(settings("usb:04b8:0e15"))


def test_usb_without_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_backend(**_: int) -> None:
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr(usb.core, "find", no_backend)
    with pytest.raises(DeviceError, match=r"apt-get install libusb-1\.0-0") as caught:
        open_connection(settings("usb:04b8:0e15"))
    assert caught.value.fault is Fault.LIBRARY


def test_a_usb_printer_that_may_not_be_opened(usb_printer: UsbPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []

    def find(**_: int) -> UsbPrinter:
        calls.append(1)
        if len(calls) > 1:  # python-escpos looks for it once more
            raise usb.core.USBError("Access denied", errno=errno.EACCES)
        return usb_printer

    monkeypatch.setattr(usb.core, "find", find)
    with pytest.raises(DeviceError) as caught:
        open_connection(settings("usb:04b8:0e15"))
    assert caught.value.fault is Fault.PERMISSION
