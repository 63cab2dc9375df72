"""The kiosk's own Ed25519 key: a file that only the kiosk can read. The private half never leaves it.

Enrolment uses a second, pending key and puts it in the first one's place only when the county has answered. So an
answer that was lost costs nothing (the same code with the same key gets the same answer), and a failed enrolment leaves
the old key as it was.
"""

import os
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

OWNER_ONLY = 0o600


class KeyStore:
    """Raises OSError where the folder can't be written, ValueError for a file that holds no Ed25519 key."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pending_path = path.with_name(path.name + ".pending")

    def load(self) -> Ed25519PrivateKey | None:
        """The key that requests are signed with; None before the first enrolment."""
        return _read(self._path)

    def pending(self, *, fresh: bool = False) -> Ed25519PrivateKey:
        """The key of an enrolment under way, made where there is none; with `fresh` a new one in any case."""
        key = None if fresh else _read(self._pending_path)
        if key is None:
            key = Ed25519PrivateKey.generate()
            _write(self._pending_path, key)
        return key

    def adopt(self, key: Ed25519PrivateKey) -> None:
        """The county knows `key` now: sign with it. The pending file stays until `finish`."""
        _write(self._path, key)

    def finish(self) -> None:
        """The identity is saved as well: forget the pending file."""
        self._pending_path.unlink(missing_ok=True)


def _read(path: Path) -> Ed25519PrivateKey | None:
    try:
        pem = path.read_bytes()
    except FileNotFoundError:
        return None
    with suppress(OSError):  # a restored backup may have opened it
        path.chmod(OWNER_ONLY)
    key = load_pem_private_key(pem, password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError(f"{path} holds no Ed25519 key")
    return key


def _write(path: Path, key: Ed25519PrivateKey) -> None:
    """Whole or not at all, also through a power cut."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
