"""The county's keys: files that only their owner may read (0600), made once by `init`.

`sealing.key` opens personal data (raw X25519). `issuers/*.pem` sign sample certificates, one per algorithm; a
real county takes its issuers' public keys from their departments and holds no private half.
"""

import hashlib
import os
import stat
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from kiosk.domain.certificates import CertificateType
from sync.contract import sealing
from sync.contract.certificate_token import TokenSigner
from sync.contract.messages import IssuerKeyBody

ISSUER_NAMES = {"ES256": "示例签发机关（ES256）", "EdDSA": "示例签发机关（EdDSA）"}
ISSUERS_END = datetime(2036, 1, 1, tzinfo=UTC)


class KeyFileProblem(Exception):
    """A key file is missing, or others may read it. `str()` says what to do."""


@dataclass(frozen=True, slots=True)
class CountyKeys:
    """The folder of the keys; each is read when it is needed and not kept."""

    folder: Path

    @property
    def _sealing(self) -> Path:
        return self.folder / "sealing.key"

    def _issuer(self, algorithm: str) -> Path:
        return self.folder / "issuers" / f"{algorithm}.pem"

    def create(self) -> None:
        """Make the keys that are missing; a key that exists is never replaced."""
        if not self._sealing.exists():
            write_private(self._sealing, sealing.new_private_key())
        for algorithm in ISSUER_NAMES:
            if not self._issuer(algorithm).exists():
                key = generate_private_key(SECP256R1()) if algorithm == "ES256" else Ed25519PrivateKey.generate()
                pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
                write_private(self._issuer(algorithm), pem)

    def sealing_private_key(self) -> bytes:
        """Raw X25519 private key. Raises KeyFileProblem."""
        return read_private(self._sealing)

    def sealing_public_key(self) -> bytes:
        """Raw X25519 public key, given to each kiosk that enrols. Raises KeyFileProblem."""
        return sealing.public_key_of(self.sealing_private_key())

    def signer(self, algorithm: str) -> TokenSigner:
        """The sample issuer of an algorithm. Raises KeyFileProblem."""
        pem = read_private(self._issuer(algorithm))
        return TokenSigner(_key_id(_spki(pem)), algorithm, pem, ISSUER_NAMES[algorithm])

    def issuer_documents(self) -> tuple[IssuerKeyBody, ...]:
        """The public halves of the sample issuers, as they are published. Raises KeyFileProblem."""
        return tuple(
            IssuerKeyBody.model_construct(
                key_id=_key_id(spki),
                algorithm=algorithm,
                public_key=spki,
                issuer=name,
                types=list(CertificateType),
                not_after=ISSUERS_END,
            )
            for algorithm, name in ISSUER_NAMES.items()
            for spki in [_spki(read_private(self._issuer(algorithm)))]
        )


def _spki(pem: bytes) -> bytes:
    key = load_pem_private_key(pem, password=None)
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _key_id(spki: bytes) -> str:
    """Hex of the first 8 bytes of SHA-256 of the key, as the EU DCC does with its certificates."""
    return hashlib.sha256(spki).hexdigest()[:16]


def write_private(path: Path, content: bytes) -> None:
    """Write a file that nobody else can read at any moment of its life."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def read_private(path: Path) -> bytes:
    """Read a key file. Raises KeyFileProblem where it is missing or open to others."""
    try:
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise KeyFileProblem(f"{path} can be read by others: chmod 600 it")
        return path.read_bytes()
    except OSError as error:
        raise KeyFileProblem(f"{path} cannot be read ({error.strerror}): run `kiosk-county init` first") from error
