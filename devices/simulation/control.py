"""How others speak with the process of the simulated devices: one JSON object a line over a socket in its folder.

{"do": "put_card", "name": "resident"}   ->   {"ok": true}
{"do": "put_card", "name": "nobody"}     ->   {"ok": false, "error": "..."}
"""

import contextlib
import json
import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from devices.errors import DeviceError, Fault

SOCKET_NAME = "control"
LINE_LIMIT = 64 * 1024
ANSWER_TIMEOUT_S = 10.0
"""For one command; copying pictures is the longest."""

ORPHAN_ENDS_WITHIN_S = 2.0
"""A process whose starter was killed notices it within 0.2 s; a kiosk that is started again at once waits for that."""

_LONGEST_PATH = 100
"""sun_path of AF_UNIX holds 108 bytes."""


def listen(folder: Path) -> socket.socket:
    """Bind the control socket of `folder`. Raises `DeviceError` BUSY where another process goes on serving it."""
    until = time.monotonic() + ORPHAN_ENDS_WITHIN_S
    while _is_served(folder):
        if time.monotonic() >= until:
            raise DeviceError(
                Fault.BUSY, f"Simulated devices run in {folder} already: use them, or `kiosk-device simulate stop`."
            )
        time.sleep(0.05)
    (folder / SOCKET_NAME).unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with _short_path(folder) as path:
        listener.bind(path)
    listener.listen()
    return listener


def _is_served(folder: Path) -> bool:
    """False too where one was killed and left its socket."""
    try:
        ask(folder, "addresses")
    except DeviceError:
        return False
    return True


def ask(folder: Path, do: str, **arguments: object) -> dict[str, Any]:
    """Have the process of `folder` do something. Raises `DeviceError`: MISSING without one, SETTINGS if it refuses."""
    with contextlib.closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as connection:
        connection.settimeout(ANSWER_TIMEOUT_S)
        try:
            with _short_path(folder) as path:
                connection.connect(path)
            connection.sendall(json.dumps({"do": do, **arguments}).encode() + b"\n")
            answer = json.loads(read_line(connection))
        except (OSError, ValueError) as error:
            raise DeviceError(
                Fault.MISSING, f"No simulated devices run in {folder}: start them with `kiosk-device simulate`."
            ) from error
    if not answer.get("ok"):
        raise DeviceError(Fault.SETTINGS, str(answer.get("error", "refused")))
    return dict(answer)


def read_line(connection: socket.socket) -> bytes:
    """One line without its end. Raises ValueError for a line that is too long or has no end."""
    line = b""
    while not line.endswith(b"\n"):
        piece = connection.recv(4096)
        if not piece or len(line) > LINE_LIMIT:
            raise ValueError("no whole line came")
        line += piece
    return line[:-1]


@contextlib.contextmanager
def _short_path(folder: Path) -> Iterator[str]:
    """The socket's path; through /proc where the folder's own would not fit into an address."""
    path = folder / SOCKET_NAME
    if len(os.fsencode(path)) <= _LONGEST_PATH:
        yield str(path)
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{descriptor}/{SOCKET_NAME}"
    finally:
        os.close(descriptor)
