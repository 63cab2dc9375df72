"""Messages over a socket pair: bounded frames, and an unpickler that makes our own value objects and nothing else.

A worker runs native code on bytes from the outside, so the parent doesn't trust it: a reply may hold frozen
dataclasses, enums and errors of our packages, plain values, dates and UUIDs. Any other class is refused before it is
imported.
"""

import io
import pickle
import pickletools
import socket
import struct
from collections.abc import Iterator
from dataclasses import is_dataclass
from enum import Enum
from threading import Lock
from typing import Any

FRAME_LIMIT = 64 * 1024
"""Bytes of one message, either way. A long receipt has about 8 kB; a socket pair's buffer holds 200 kB, so that a
parent which keeps one request under way never waits in a send."""
READ_CHUNK = 64 * 1024

_LENGTH = struct.Struct("!I")
_OPCODES = frozenset(
    {
        "ADDITEMS", "APPEND", "APPENDS", "BINBYTES", "BINFLOAT", "BINGET", "BININT", "BININT1", "BININT2",
        "BINUNICODE", "BUILD", "EMPTY_DICT", "EMPTY_LIST", "EMPTY_SET", "EMPTY_TUPLE", "FRAME", "FROZENSET",
        "LONG1", "LONG_BINGET", "MARK", "MEMOIZE", "NEWFALSE", "NEWOBJ", "NEWTRUE", "NONE", "PROTO", "REDUCE",
        "SETITEM", "SETITEMS", "SHORT_BINBYTES", "SHORT_BINUNICODE", "STACK_GLOBAL", "STOP", "TUPLE", "TUPLE1",
        "TUPLE2", "TUPLE3",
    }
)  # fmt: skip
"""What protocol 5 writes for our messages. Left out are those by which a few bytes claim gigabytes (`LONG_BINPUT` grows
the memo to its index, `BYTEARRAY8` allocates before it reads), and all other ways to find a class."""
_OUR_PACKAGES = frozenset({"devices", "kiosk", "offline_store", "sync"})
_STANDARD = frozenset({("datetime", name) for name in ("date", "datetime", "time", "timedelta", "timezone")}) | {
    ("uuid", "UUID"),
    ("uuid", "SafeUUID"),
}


class ChannelBroken(Exception):
    """The peer sent what no honest peer sends: a frame beyond the limit, or a class that is not ours."""


def encode(message: object) -> bytes:
    """One frame. Raises ValueError for a message beyond `FRAME_LIMIT`."""
    body = pickle.dumps(message, protocol=5)
    if len(body) > FRAME_LIMIT:
        raise ValueError(f"a message of {len(body)} bytes is beyond {FRAME_LIMIT}")
    return _LENGTH.pack(len(body)) + body


def decode(body: bytes) -> object:
    """The message of a frame's body. Raises ChannelBroken."""
    try:
        strange = {opcode.name for opcode, _, _ in pickletools.genops(body)} - _OPCODES
        if strange:
            raise ChannelBroken(f"a message with {min(strange)}")
        return _Unpickler(io.BytesIO(body)).load()
    except ChannelBroken:
        raise
    except Exception as error:  # hostile pickles fail in every way
        raise ChannelBroken(f"undecodable message ({type(error).__name__})") from None


class Frames:
    """Puts frames together from any split of the stream; holds at most one frame and one read."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Bodies that are complete now. Raises ChannelBroken for a length beyond the limit."""
        self._buffer += data
        while len(self._buffer) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._buffer)
            if length > FRAME_LIMIT:
                raise ChannelBroken(f"a frame of {length} bytes")
            end = _LENGTH.size + length
            if len(self._buffer) < end:
                return
            body = bytes(self._buffer[_LENGTH.size : end])
            del self._buffer[:end]
            yield body


class Sender:
    """Writes whole frames; several threads of a worker may speak."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._lock = Lock()

    def send(self, message: object) -> None:
        """Raises OSError when the peer is gone, ValueError for a message beyond the limit."""
        frame = encode(message)
        with self._lock:
            self._sock.sendall(frame)


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str, /) -> Any:
        if (module, name) == ("builtins", "getattr"):
            return _member  # Python 3.11.0-3 pickles an enum's member as getattr(class, name)
        if (module, name) not in _STANDARD and module.partition(".")[0] not in _OUR_PACKAGES:
            raise ChannelBroken(f"a message may not hold {module}.{name}")
        found = super().find_class(module, name)
        if not isinstance(found, type):
            raise ChannelBroken(f"{module}.{name} is not a class")
        if (module, name) in _STANDARD or is_dataclass(found) or issubclass(found, (Enum, Exception)):
            return found
        raise ChannelBroken(f"{module}.{name} is not a value")


def _member(owner: object, name: object) -> object:
    if isinstance(owner, type) and issubclass(owner, Enum) and name in owner.__members__:
        return owner.__members__[str(name)]
    raise ChannelBroken("getattr on something that is not an enum")
