"""Serial lines: a device node, `socket://host:port` or `rfc2217://host:port`, opened by pyserial.

pyserial waits for ever on a write unless told otherwise, and its errors are of three kinds and speak of file
descriptors. Here every wait ends and every fault is a `DeviceError` with the mend in its sentence.
"""

import contextlib
import errno
import time
import warnings
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from devices.errors import DeviceError, Fault

if TYPE_CHECKING:
    import serial

SLICE_S = 0.05
"""How long pyserial waits in one call; deadlines are kept by asking again. Changing pyserial's own timeout per read
would renegotiate an RFC 2217 line each time."""

WRITE_TIMEOUT_S = 2.0
"""Enough for 4 kB at 19200 baud; a line that takes longer is held by flow control or dead."""

REMOTE_SCHEMES = frozenset({"socket", "rfc2217"})
"""Address forms that are reached through the network."""

_UNPLUGGED = frozenset({errno.EIO, errno.ENXIO, errno.ENODEV, errno.EBADF})


def is_remote(address: str) -> bool:
    """Whether the address names a line behind the network; `socket://` lines have no speed of their own."""
    return urlsplit(address).scheme in REMOTE_SCHEMES


def has_baudrate(address: str) -> bool:
    """Whether a speed set here reaches the wire: not through a plain socket."""
    return urlsplit(address).scheme != "socket"


class Line:
    """An open serial line, 8N1, held by this process alone. Every method raises `DeviceError` and nothing else."""

    def __init__(self, port: "serial.Serial", address: str) -> None:
        self._port = port
        self.address = address

    def read(self, size: int, until: float) -> bytes:
        """At most `size` bytes; fewer where `until` (time.monotonic) came first."""
        taken = bytearray()
        with self._faults():
            while len(taken) < size:
                taken += self._port.read(size - len(taken))
                if time.monotonic() >= until:
                    break
        return bytes(taken)

    def write(self, data: bytes) -> None:
        """Hand over all of `data`, within `WRITE_TIMEOUT_S`."""
        with self._faults():
            self._port.write(data)

    def discard_input(self) -> None:
        """Forget what has come and was not read."""
        with self._faults():
            self._port.reset_input_buffer()

    @property
    def baudrate(self) -> int:
        """Speed in bits per second."""
        return int(self._port.baudrate)

    def set_baudrate(self, baudrate: int) -> None:
        """Change the speed of our end."""
        with self._faults():
            self._port.baudrate = baudrate

    def close(self) -> None:
        """Let go of the line; harmless when it is closed or the device is gone."""
        sock = getattr(self._port, "_socket", None)
        with contextlib.suppress(*_port_errors()):
            self._port.close()
        if sock is not None:
            # WORKAROUND: pyserial 3.5 leaves the socket open where its shutdown() fails because the peer went first.
            sock.close()

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except _port_errors() as error:
            raise _explain_use(error, self.address) from error


def open_line(address: str, *, baudrate: int) -> Line:
    """Open `address` (`/dev/ttyUSB0`, `COM3`, `socket://host:port`, `rfc2217://host:port`) at `baudrate`.

    Raises `DeviceError`: MISSING, PERMISSION, BUSY, LIBRARY or SETTINGS.
    """
    _check_address(address)
    try:
        import serial

        # pyserial finds these by name at run time; named here so that PyInstaller packs them.
        from serial.urlhandler import protocol_rfc2217, protocol_socket  # noqa: F401
    except ImportError as error:
        raise DeviceError(
            Fault.LIBRARY, "The library pyserial is not installed: install the kiosk again, or `pip install pyserial`."
        ) from error
    options: dict[str, Any] = {"baudrate": baudrate, "timeout": SLICE_S}
    if not is_remote(address):
        options["exclusive"] = True
    if urlsplit(address).scheme != "rfc2217":
        # pyserial's RFC 2217 client refuses the option; its socket waits 5 s at most.
        options["write_timeout"] = WRITE_TIMEOUT_S
    try:
        with warnings.catch_warnings():
            # WORKAROUND: pyserial 3.5's RFC 2217 client calls the deprecated Thread.setDaemon(), and leaves it to the
            # garbage collector to close its socket where the far end went away while it was opened.
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", ResourceWarning)
            port = serial.serial_for_url(address, **options)
    except _port_errors() as error:
        raise _explain_open(error, address) from error
    except ValueError as error:
        raise DeviceError(
            Fault.SETTINGS, f"{address} at {baudrate} baud is no serial address: correct `port` and `baudrate`."
        ) from error
    return Line(port, address)


def _check_address(address: str) -> None:
    if not address:
        raise DeviceError(Fault.SETTINGS, "No port is set: give `port` in the settings, for example /dev/ttyUSB0.")
    if not is_remote(address):
        if "://" in address or "\0" in address:
            raise DeviceError(
                Fault.SETTINGS,
                f"{address!r} is no serial address: use a device, socket://host:port or rfc2217://host:port.",
            )
        return
    parts = urlsplit(address)
    try:
        complete = bool(parts.hostname) and parts.port is not None
    except ValueError:
        complete = False
    if not complete:
        raise DeviceError(
            Fault.SETTINGS, f"{address} lacks a host or a port number: write {parts.scheme}://192.168.1.20:9100."
        )


def _port_errors() -> tuple[type[Exception], ...]:
    """What pyserial lets through: SerialException is an OSError, but tcflush and tcsetattr raise termios.error."""
    try:
        import termios
    except ImportError:  # Windows
        return (OSError,)
    return (OSError, termios.error)


def _code(error: Exception) -> int | None:
    """The errno behind an error, however pyserial wrapped it."""
    for candidate in (error, error.__cause__, error.__context__):
        if isinstance(candidate, Exception) and candidate.args and isinstance(candidate.args[0], int):
            return candidate.args[0]
    return None


def _explain_open(error: Exception, address: str) -> DeviceError:
    if is_remote(address):
        return DeviceError(
            Fault.MISSING, f"Nothing answers at {address}: check its power, its network cable and the address."
        )
    match _code(error):
        case errno.ENOENT | errno.ENXIO | errno.ENODEV:
            return DeviceError(
                Fault.MISSING, f"There is no {address}: plug the device in or correct `port` ({_ports()})."
            )
        case errno.EACCES | errno.EPERM:
            return DeviceError(
                Fault.PERMISSION,
                f"{address} may not be opened: add the kiosk's user to the group dialout (`usermod -aG dialout USER`).",
            )
        case errno.EBUSY | errno.EAGAIN:
            return DeviceError(
                Fault.BUSY, f"{address} is held by another program: end it (`fuser -v {address}` names it)."
            )
        case errno.EIO:
            return DeviceError(Fault.MISSING, f"{address} does not react: unplug the device and plug it in again.")
        case _:
            return DeviceError(Fault.SETTINGS, f"{address} is not a serial port: correct `port` ({_ports()}).")


def _explain_use(error: Exception, address: str) -> DeviceError:
    import serial

    if isinstance(error, serial.SerialTimeoutException):
        return DeviceError(
            Fault.TIMEOUT, f"{address} takes no more data: switch the device off and on, and check the cable."
        )
    if is_remote(address):
        return DeviceError(Fault.MISSING, f"{address} broke off: check the device's power and its network cable.")
    code = _code(error)
    if code is None or code in _UNPLUGGED:
        return DeviceError(Fault.MISSING, f"{address} was unplugged: plug the device in again.")
    return DeviceError(Fault.MISSING, f"{address} failed (error {code}): unplug the device and plug it in again.")


def _ports() -> str:
    """The serial ports that this machine has, in a few words."""
    from serial.tools import list_ports

    names = sorted(port.device for port in list_ports.comports())[:5]
    return "ports here: " + ", ".join(names) if names else "this machine has no serial port now"
