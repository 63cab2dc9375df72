"""Sealing personal data to the county: what a kiosk stores and sends, only the county's private key opens.

HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, from `cryptography`. The
sealed bytes are the encapsulated key (32) followed by the ciphertext with its tag (16), so 48 bytes longer than the
plaintext. The event's id goes into the HPKE `info` behind a fixed context: sealed data moved to another event does not
open. (`info` and not the associated data: the library's single-shot interface has no such parameter, and both bind.)
"""

import json
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

CONTEXT = b"hall-kiosk personal data v1"
"""Separates these sealed bytes from any other use of the same key."""
OVERHEAD_BYTES = 48
MAX_TEXT = 200
"""Characters of a name or a number that may be sealed."""

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class CannotUnseal(Exception):
    """Not sealed to this key, not for this event, or changed on the way; which of them cannot be told."""


def new_private_key() -> bytes:
    """A fresh raw X25519 private key, 32 bytes."""
    return X25519PrivateKey.generate().private_bytes_raw()


def public_key_of(private_key: bytes) -> bytes:
    """Raw X25519 public key, 32 bytes, of a raw private key."""
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def seal(plaintext: bytes, public_key: bytes, event_id: UUID) -> bytes:
    """Seal `plaintext` for the holder of `public_key` (raw X25519, 32 bytes) and for this one event.

    Raises ValueError for a public key that is no usable X25519 point.
    """
    return _SUITE.encrypt(plaintext, X25519PublicKey.from_public_bytes(public_key), _info(event_id))


def unseal(sealed: bytes, private_key: bytes, event_id: UUID) -> bytes:
    """Open what `seal` made. Any bytes may be given; raises CannotUnseal for all that is not ours."""
    key = X25519PrivateKey.from_private_bytes(private_key)
    try:
        return _SUITE.decrypt(sealed, key, _info(event_id))
    except (InvalidTag, ValueError) as error:
        raise CannotUnseal from error


def _info(event_id: UUID) -> bytes:
    return CONTEXT + b"\x00" + event_id.bytes


@dataclass(frozen=True, slots=True)
class SealedPerson:
    """The person behind a ticket taken with a card or a typed number: the only personal data that a kiosk sends."""

    id_number: str
    name: str | None = None
    """None where the number was typed."""

    def to_bytes(self) -> bytes:
        """The plaintext to seal: JSON `{"id_number": ..., "name": ...}`. Raises ValueError beyond MAX_TEXT."""
        if max(len(self.id_number), len(self.name or "")) > MAX_TEXT:
            raise ValueError("name or number too long to seal")
        record = {"id_number": self.id_number} | ({} if self.name is None else {"name": self.name})
        return json.dumps(record, ensure_ascii=False).encode()

    @classmethod
    def from_bytes(cls, plaintext: bytes) -> "SealedPerson":
        """Read an opened plaintext. Raises ValueError where it is something else."""
        try:
            match json.loads(plaintext):
                case {"id_number": str(id_number), **rest} if len(id_number) <= MAX_TEXT:
                    name = rest.get("name")
                    if name is None or (isinstance(name, str) and len(name) <= MAX_TEXT):
                        return cls(id_number, name)
        except (ValueError, RecursionError):
            pass  # falls through to the one sentence that tells nothing of the content
        raise ValueError("not a sealed person")

    def __repr__(self) -> str:
        return "SealedPerson(content withheld)"
