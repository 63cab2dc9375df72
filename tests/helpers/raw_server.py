"""A server made of sockets, for everything that no web framework would send."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

Answer = Callable[[socket.socket, bytes], None]
"""Gets the connection and the whole request (head and body); the connection is closed when it returns."""

HEAD_LIMIT = 64 * 1024


def http(
    body: bytes = b"",
    status: str = "200 OK",
    media_type: str = "application/json",
    *more: str,
    length: int | None = None,
) -> bytes:
    """A whole answer."""
    head = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {media_type}",
        f"Content-Length: {len(body) if length is None else length}",
        "Connection: close",
        *more,
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def saying(answer: bytes) -> Answer:
    """Sends these bytes whatever was asked."""
    return lambda connection, _: connection.sendall(answer)


class RawServer:
    """Serves on loopback while the block lasts. `answer` may be changed at any time; `requests` keeps what came."""

    def __init__(self, answer: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.answer = answer
        self._tls = tls
        self.requests: list[bytes] = []
        self.stopping = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._acceptor = threading.Thread(target=self._accept, name="raw-server")

    @property
    def url(self) -> str:
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self._listener.getsockname()[1]}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), name="raw-connection")
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            if self._tls is None:
                self._converse(connection)
            else:
                with self._tls.wrap_socket(connection, server_side=True) as secured:
                    self._converse(secured)
        self._open.discard(connection)

    def _converse(self, connection: socket.socket) -> None:
        request = read_request(connection)
        if request:
            self.requests.append(request)
            self.answer(connection, request)

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()


def read_request(connection: socket.socket) -> bytes:
    """Head and body of one request; empty where the peer left."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk or len(data) > HEAD_LIMIT:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        body += chunk
    return head + b"\r\n\r\n" + body
