"""Puts a serial port on the network, as the converters of the field do: raw (`socket://`) or with RFC 2217."""

import contextlib
import select
import socket
import threading
from types import TracebackType

import serial
from serial.rfc2217 import PortManager


class SerialBridge:
    """Serves `port` to one client at a time on 127.0.0.1. `address` is what a driver opens. A context manager."""

    def __init__(self, port: str, scheme: str) -> None:
        self._port = port
        self._scheme = scheme
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._ends, self._end = socket.socketpair()
        self.address = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._run, name="serial bridge", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._end.close()
        self._thread.join()
        self._listener.close()
        self._ends.close()

    def __enter__(self) -> "SerialBridge":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _run(self) -> None:
        while True:
            ready, _, _ = select.select([self._listener, self._ends], [], [])
            if self._ends in ready:
                return
            client, _ = self._listener.accept()
            # Where the port is gone the client is turned away.
            with (
                client,
                contextlib.suppress(OSError),
                _Terminal(self._port, 115200, timeout=0, write_timeout=1) as line,
            ):
                self._carry(client, line)

    def _carry(self, client: socket.socket, line: serial.Serial) -> None:
        send = _Sender(client)
        manager = PortManager(line, send) if self._scheme == "rfc2217" else None
        while True:
            ready, _, _ = select.select([client, line.fileno(), self._ends], [], [])
            if self._ends in ready:
                return
            if line.fileno() in ready:
                data = line.read(4096)
                send.write(b"".join(manager.escape(data)) if manager else data)
            if client in ready:
                data = client.recv(4096)
                if not data:
                    return
                line.write(b"".join(manager.filter(data)) if manager else data)


class _Terminal(serial.Serial):
    """A pseudo-terminal has no modem lines; PortManager asks for them."""

    cts = dsr = True
    ri = cd = False

    def _update_dtr_state(self) -> None:
        pass

    def _update_rts_state(self) -> None:
        pass


class _Sender:
    """What PortManager wants: an object with `write`."""

    def __init__(self, client: socket.socket) -> None:
        self._client = client

    def write(self, data: bytes) -> None:
        self._client.sendall(data)
