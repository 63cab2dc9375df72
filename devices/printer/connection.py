"""The wire to the printer: serial, network, USB or a device file, with an end to every wait, and sentences that mend.

Serial lines and network printers are opened by pyserial and socket themselves, USB printers by python-escpos; why not
all by python-escpos is in kiosk/decisions/010-printer-wires.md.
"""

import contextlib
import errno
import os
import select
import socket
import stat
import struct
import time
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import urlsplit

from devices.errors import DeviceError, Fault
from devices.printer.settings import FlowControl, PrinterSettings

DEFAULT_NETWORK_PORT: Final = 9100
SEND_BUFFER_BYTES: Final = 8192
_USB_PRINTER_CLASS: Final = 7
_BULK: Final = 2


class WriteStalledError(Exception):
    """The printer took no more bytes within the time limit."""


class ConnectionLostError(Exception):
    """The device went away while it was in use."""


class Connection(Protocol):
    """An open wire. Every call returns within its time limit, or raises one of the two errors above."""

    can_answer: bool

    def write(self, data: bytes) -> None:
        """Hand over all of it; an unknown part where this raises."""
        ...

    def read(self, seconds: float) -> bytes:
        """What comes, as soon as something comes; nothing after `seconds`."""
        ...

    def discard_output(self) -> None:
        """Take back what was not sent yet, as far as the system can."""
        ...

    def close(self) -> None:
        """Let go without waiting for the printer."""
        ...


def open_connection(settings: PrinterSettings) -> Connection:
    """Open `settings.port`. Raises `DeviceError`: MISSING, PERMISSION, BUSY, LIBRARY or SETTINGS."""
    port = settings.port
    if not port:
        raise DeviceError(Fault.SETTINGS, "No printer port is set: give `port`, for example /dev/ttyUSB0.")
    if port.startswith("socket://"):
        return _NetworkConnection(settings)
    if port.startswith("usb:"):
        return _UsbConnection(settings)
    if port.startswith("file:"):
        return _FileConnection(settings)
    if "://" in port or "\0" in port:
        raise DeviceError(
            Fault.SETTINGS, f"{port!r} is no printer address: use a device, socket://host:9100, usb:VVVV:PPPP or file:."
        )
    return _SerialConnection(settings)


class _SerialConnection:
    can_answer = True

    def __init__(self, settings: PrinterSettings) -> None:
        import serial

        try:
            self._port = serial.Serial(
                settings.port,
                baudrate=settings.baudrate,
                write_timeout=settings.write_timeout_s,
                xonxoff=settings.flow_control is FlowControl.XON_XOFF,
                rtscts=settings.flow_control is FlowControl.RTS_CTS,
                dsrdtr=settings.flow_control is FlowControl.DSR_DTR,
                exclusive=True,
            )
        except ValueError as error:
            raise _explain(None, settings.port) from error
        except _serial_errors() as error:
            raise _explain(_error_number(error), settings.port) from error

    def write(self, data: bytes) -> None:
        import serial

        try:
            self._port.write(data)
        except serial.SerialTimeoutException as error:
            raise WriteStalledError from error
        except _serial_errors() as error:
            raise ConnectionLostError from error

    def read(self, seconds: float) -> bytes:
        try:
            self._port.timeout = seconds
            first = self._port.read(1)
            return first + self._port.read(self._port.in_waiting) if first else b""
        except _serial_errors() as error:
            raise ConnectionLostError from error

    def discard_output(self) -> None:
        with contextlib.suppress(*_serial_errors()):
            self._port.reset_output_buffer()

    def close(self) -> None:
        if self._port.is_open:
            self.discard_output()  # or the system sends it later, when nobody is there any more to say what it was
        with contextlib.suppress(*_serial_errors()):
            self._port.close()


class _NetworkConnection:
    can_answer = True

    def __init__(self, settings: PrinterSettings) -> None:
        host, port = _host_and_port(settings.port)
        try:
            self._socket = socket.create_connection((host, port), timeout=settings.open_timeout_s)
        except OSError as error:
            raise DeviceError(
                Fault.MISSING,
                f"No printer answers at {settings.port}: check its power, its network cable and the address.",
            ) from error
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # By default the system takes megabytes and says that all is well while the printer takes nothing.
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
        # Closing throws away what was not sent: a job that has ended must not come out later.
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._write_timeout_s = settings.write_timeout_s

    def write(self, data: bytes) -> None:
        try:
            self._socket.settimeout(self._write_timeout_s)
            self._socket.sendall(data)
        except TimeoutError as error:
            raise WriteStalledError from error
        except OSError as error:
            raise ConnectionLostError from error

    def read(self, seconds: float) -> bytes:
        try:
            self._socket.settimeout(max(seconds, 0.001))
            data = self._socket.recv(256)
        except TimeoutError:
            return b""
        except OSError as error:
            raise ConnectionLostError from error
        if not data:
            raise ConnectionLostError
        return data

    def discard_output(self) -> None:
        """The network holds what it has taken; closing the connection drops it."""

    def close(self) -> None:
        self._socket.close()


class _UsbConnection:
    can_answer = True

    def __init__(self, settings: PrinterSettings) -> None:
        import usb.core
        from escpos.exceptions import DeviceNotFoundError
        from escpos.printer import Usb

        vendor, product = _usb_ids(settings.port)
        try:
            device = usb.core.find(idVendor=vendor, idProduct=product)
        except usb.core.NoBackendError as error:
            raise DeviceError(Fault.LIBRARY, "libusb is missing: run `apt-get install libusb-1.0-0`.") from error
        if device is None:
            raise DeviceError(
                Fault.MISSING, f"There is no USB printer {settings.port}: plug it in or correct `port` (see `lsusb`)."
            )
        sender, receiver = _bulk_endpoints(device)
        self._receiver = receiver
        self.can_answer = receiver is not None
        timeout_ms = round(settings.write_timeout_s * 1000)
        self._printer: Any = Usb(vendor, product, timeout=timeout_ms, in_ep=receiver or 0, out_ep=sender)
        try:
            self._printer.open()
        except (DeviceNotFoundError, usb.core.USBError) as error:
            self._printer._device = False
            raise _explain(_error_number(error), settings.port) from error

    def write(self, data: bytes) -> None:
        import usb.core

        try:
            self._printer._raw(data)
        except usb.core.USBTimeoutError as error:
            raise WriteStalledError from error
        except usb.core.USBError as error:
            raise ConnectionLostError from error

    def read(self, seconds: float) -> bytes:
        import usb.core

        try:
            return bytes(self._printer.device.read(self._receiver, 64, max(1, round(seconds * 1000))))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise ConnectionLostError from error

    def discard_output(self) -> None:
        """What USB has taken is in the printer."""

    def close(self) -> None:
        self._printer.close()


class _FileConnection:
    """`file:` is a character device of the system (`/dev/usb/lp0`), or a plain file that collects the bytes."""

    def __init__(self, settings: PrinterSettings) -> None:
        path = Path(settings.port.removeprefix("file:"))
        try:
            self.can_answer = stat.S_ISCHR(path.stat().st_mode) if path.exists() else False
            way = os.O_RDWR | os.O_NONBLOCK if self.can_answer else os.O_WRONLY | os.O_CREAT | os.O_APPEND
            self._descriptor = os.open(path, way | getattr(os, "O_NOCTTY", 0), 0o600)
        except OSError as error:
            raise _explain(error.errno, settings.port) from error
        self._write_timeout_s = settings.write_timeout_s

    def write(self, data: bytes) -> None:
        rest = memoryview(data)
        until = time.monotonic() + self._write_timeout_s
        try:
            while rest:
                _, writable, _ = select.select([], [self._descriptor], [], max(0.0, until - time.monotonic()))
                if not writable:
                    raise WriteStalledError
                with contextlib.suppress(BlockingIOError):
                    rest = rest[os.write(self._descriptor, rest) :]
        except OSError as error:
            raise ConnectionLostError from error

    def read(self, seconds: float) -> bytes:
        if not self.can_answer:
            return b""
        try:
            readable, _, _ = select.select([self._descriptor], [], [], max(0.0, seconds))
            return os.read(self._descriptor, 256) if readable else b""
        except OSError as error:
            raise ConnectionLostError from error

    def discard_output(self) -> None:
        """The system holds what it has taken."""

    def close(self) -> None:
        with contextlib.suppress(OSError):
            os.close(self._descriptor)


def _host_and_port(address: str) -> tuple[str, int]:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port or DEFAULT_NETWORK_PORT
    except ValueError:
        host, port = None, 0
    if not host:
        raise DeviceError(Fault.SETTINGS, f"{address} is no network address: write socket://192.168.1.20:9100.")
    return host, port


def _usb_ids(address: str) -> tuple[int, int]:
    try:
        vendor, product = (int(part, 16) for part in address.removeprefix("usb:").split(":"))
    except ValueError:
        raise DeviceError(
            Fault.SETTINGS, f"{address} is no USB address: write usb:04b8:0e15, with the ids that `lsusb` shows."
        ) from None
    return vendor, product


def _bulk_endpoints(device: Any) -> tuple[int, int | None]:
    """Where a USB printer takes bytes, and where it gives answers (None: nowhere). The printer class comes first."""
    interfaces = sorted(device[0], key=lambda interface: interface.bInterfaceClass != _USB_PRINTER_CLASS)
    for interface in interfaces:
        bulk = [end.bEndpointAddress for end in interface if end.bmAttributes & 3 == _BULK]
        senders = [address for address in bulk if not address & 0x80]
        if senders:
            return senders[0], next((address for address in bulk if address & 0x80), None)
    raise DeviceError(Fault.PROTOCOL, "This USB device takes no print data: give the ids of the printer in `port`.")


def _serial_errors() -> tuple[type[Exception], ...]:
    """pyserial's own error is an OSError; tcflush and tcsetattr raise termios.error beside it."""
    try:
        import termios
    except ImportError:  # Windows
        return (OSError,)
    return (OSError, termios.error)


def _error_number(error: BaseException | None) -> int | None:
    """The errno behind an error, however python-escpos and pyserial have wrapped it."""
    while error is not None:
        number = getattr(error, "errno", None)
        if isinstance(number, int):
            return number
        if error.args and isinstance(error.args[0], int):
            return error.args[0]
        error = error.__cause__ or error.__context__
    return None


def _explain(number: int | None, port: str) -> DeviceError:
    match number:
        case errno.ENOENT | errno.ENXIO | errno.ENODEV | errno.EIO:
            return DeviceError(Fault.MISSING, f"There is no printer at {port}: plug it in or correct `port`.")
        case errno.EACCES | errno.EPERM:
            return DeviceError(
                Fault.PERMISSION,
                f"{port} may not be opened: add the kiosk's user to the groups dialout and lp"
                " (`usermod -aG dialout,lp USER`).",
            )
        case errno.EBUSY | errno.EAGAIN:
            return DeviceError(
                Fault.BUSY, f"{port} is held by another program: end it (`fuser -v` with the device names it)."
            )
        case errno.EISDIR:
            return DeviceError(Fault.SETTINGS, f"{port} is a folder: correct `port`.")
        case _:
            return DeviceError(Fault.SETTINGS, f"{port} can't be used as a printer: correct `port` and `baudrate`.")
