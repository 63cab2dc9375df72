"""The simulated printer's end of the wire: a serial line or a network port, unplugged and plugged in at will."""

import contextlib
import os
import socket
import tempfile
import tty
from pathlib import Path
from typing import Final, Protocol

_READ_BYTES: Final = 4096


class Wire(Protocol):
    """For one thread; nothing here blocks."""

    @property
    def address(self) -> str:
        """For `PrinterSettings.port`; the same after unplugging."""
        ...

    def plug_in(self) -> None:
        """Be there; harmless when it is."""
        ...

    def unplug(self) -> None:
        """Be gone, with everything that was under way; harmless when it is."""
        ...

    def sources(self) -> list[int]:
        """Descriptors that become readable when something comes."""
        ...

    def take(self, descriptor: int) -> bytes:
        """What came at one of them."""
        ...

    def say(self, data: bytes) -> None:
        """Send it, or drop it where nobody listens."""
        ...


def make_wire(listen: str) -> Wire:
    """`pty`, or `tcp:HOST:PORT`. Raises ValueError for anything else."""
    if listen == "pty":
        return SerialWire()
    kind, _, place = listen.partition(":")
    host, _, port = place.rpartition(":")
    if kind != "tcp" or not host or not port.isdigit():
        raise ValueError(f"{listen!r} is neither `pty` nor `tcp:HOST:PORT`")
    return NetworkWire(host, int(port))


class SerialWire:
    """A pseudo-terminal behind a link whose name stays the same."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="printer-line-"))
        self._link = self._folder / "tty"
        self._ends: tuple[int, int] | None = None

    @property
    def address(self) -> str:
        """Path of the link."""
        return str(self._link)

    def plug_in(self) -> None:
        """Make a pseudo-terminal. Our hold on the far end keeps bytes that come while nobody has it open."""
        if self._ends is None:
            ours, far = os.openpty()
            tty.setraw(far)
            os.set_blocking(ours, False)
            self._ends = ours, far
            self._folder.mkdir(exist_ok=True)
            self._link.symlink_to(os.ttyname(far))

    def unplug(self) -> None:
        """Whoever has it open gets an I/O error."""
        if self._ends is not None:
            self._link.unlink()
            self._folder.rmdir()
            for end in self._ends:
                os.close(end)
            self._ends = None

    def sources(self) -> list[int]:
        """Our end."""
        return [] if self._ends is None else [self._ends[0]]

    def take(self, descriptor: int) -> bytes:
        """What was written at the far end."""
        with contextlib.suppress(OSError):
            return os.read(descriptor, _READ_BYTES)
        return b""

    def say(self, data: bytes) -> None:
        """A line that nobody reads fills up, and then drops."""
        if self._ends is not None:
            with contextlib.suppress(OSError):
                os.write(self._ends[0], data)


class NetworkWire:
    """Raw TCP as on port 9100: one connection at a time, the next one waits."""

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self._listener: socket.socket | None = None
        self._client: socket.socket | None = None

    @property
    def address(self) -> str:
        """With the port that was chosen."""
        return f"socket://{self._host}:{self._port}"

    def plug_in(self) -> None:
        """Listen."""
        if self._listener is None:
            self._listener = socket.create_server((self._host, self._port), backlog=4)
            self._listener.setblocking(False)
            # A printer's memory is small: what it does not take stays with the sender.
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _READ_BYTES)
            self._port = self._listener.getsockname()[1]

    def unplug(self) -> None:
        """Break the connection and refuse new ones."""
        self._hang_up()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def sources(self) -> list[int]:
        """The connection, or the listener while there is none."""
        source = self._client or self._listener
        return [] if source is None else [source.fileno()]

    def take(self, descriptor: int) -> bytes:
        """What was sent; nothing for a connection that begins or ends."""
        if self._client is None and self._listener is not None:
            with contextlib.suppress(OSError):
                self._client, _ = self._listener.accept()
                self._client.setblocking(False)
                self._client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return b""
        if self._client is None or self._client.fileno() != descriptor:
            return b""
        try:
            data = self._client.recv(_READ_BYTES)
        except BlockingIOError:
            return b""
        except OSError:
            data = b""
        if not data:
            self._hang_up()
        return data

    def say(self, data: bytes) -> None:
        """An answer is a few bytes: it fits, or nobody reads."""
        if self._client is not None:
            with contextlib.suppress(OSError):
                self._client.send(data)

    def _hang_up(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None
