"""Sample issuers and codes of certificates, all synthetic."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from kiosk.domain.certificates import CertificateType, IssuerKey
from sync.contract.certificate_token import CertificateContent, TokenSigner, issue

NOW = datetime(2026, 3, 2, 4, 5, 6, tzinfo=UTC)
CONTENT = CertificateContent(
    type=CertificateType.RESIDENT_ID,
    holder="张示例",
    number="652323190001010011",
    certificate_id="SAMPLE-0001",
    valid_until=datetime(2036, 1, 1, tzinfo=UTC),
)


def issuer(algorithm: str = "ES256") -> tuple[TokenSigner, IssuerKey]:
    """One sample issuer per algorithm: its private half, and its entry on the allow-list."""
    return _made(algorithm)


@cache
def _made(algorithm: str) -> tuple[TokenSigner, IssuerKey]:
    key: EllipticCurvePrivateKey | Ed25519PrivateKey
    key = generate_private_key(SECP256R1()) if algorithm == "ES256" else Ed25519PrivateKey.generate()
    key_id = "00000000000000e5" if algorithm == "ES256" else "00000000000000ed"
    name = f"示例签发机关 {algorithm}"
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    entry = IssuerKey(
        key_id=key_id,
        algorithm=algorithm,
        public_key=key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        issuer=name,
        types=frozenset(CertificateType),
        not_after=NOW + timedelta(days=365),
    )
    return TokenSigner(key_id, algorithm, pem, name), entry


def code(
    content: CertificateContent = CONTENT,
    algorithm: str = "ES256",
    now: datetime = NOW,
    minutes: int = 5,
    nonce: bytes | None = None,
    issuer_name: str | None = None,
) -> str:
    """A fresh code."""
    signer = issuer(algorithm)[0]
    if issuer_name is not None:
        signer = replace(signer, issuer=issuer_name)
    return issue(content, signer, now=now, valid_for=timedelta(minutes=minutes), nonce=nonce)


def allow_list() -> dict[str, IssuerKey]:
    """Both sample issuers by key id."""
    return {entry.key_id: entry for _, entry in map(issuer, ("ES256", "EdDSA"))}
