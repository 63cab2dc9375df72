"""The code of a certificate (证照码): a signed token that a kiosk verifies without the network.

`ZZ1:` + base45(zlib(COSE_Sign1(CBOR Web Token))): the shape of the EU DCC (`HC1:`), with CBOR tag 18 (PROTOCOLS.md F).
Header: 1 algorithm, 4 key id (8 bytes), both protected; the unprotected header is empty. Claims (RFC 8392): 1 issuer,
4 expiry, 6 issued at, 7 token id (the nonce, 16 bytes), and in the private range -65537 a map: 1 certificate type,
2 holder, 3 number, 4 valid until (epoch seconds, null = 长期), 5 certificate id.

Who reads it trusts nothing: text and decompressed size are bounded, only plain, shortest-form CBOR gets to a decoder,
and the algorithm is the one pinned to the key on the county's list, never the one that the code asks for. Any text
gives a `Certificate` or a `TokenRefused`, never another exception.
"""

import hashlib
import secrets
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import base45
import cbor2

from kiosk.domain.certificates import Certificate, CertificateType, IssuerKey, Verdict
from sync.contract.plain_cbor import NotPlain, check_plain

PREFIX = "ZZ1:"
MAX_TEXT = 4296
"""Characters of the largest QR code in alphanumeric mode (version 40-L)."""
MAX_UNPACKED = 16 * 1024
"""Bytes after decompression; a code of ours has about 300."""
MAX_LIFETIME = timedelta(hours=24)
"""A code that lives longer is a photograph of a certificate; issuers give minutes."""
CLOCK_LEEWAY = timedelta(minutes=2)
"""How far the clocks of phone, county and kiosk may differ."""

COSE_SIGN1_TAG = 18
COSE_ALGORITHMS = {"ES256": -7, "EdDSA": -8}
ISSUER, EXPIRY, ISSUED_AT, TOKEN_ID, CERTIFICATE = 1, 4, 6, 7, -65537
TYPE, HOLDER, NUMBER, VALID_UNTIL, CERTIFICATE_ID = 1, 2, 3, 4, 5


class TokenRefused(Exception):
    """The code shows nothing; `verdict` says why."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.value)
        self.verdict = verdict


@dataclass(frozen=True, slots=True)
class TokenSigner:
    """An issuer's private half."""

    key_id: str
    """Hex of the 8-byte COSE kid."""
    algorithm: str
    """`ES256` or `EdDSA`."""
    private_key: bytes
    """PKCS #8, PEM."""
    issuer: str

    def __repr__(self) -> str:
        return f"TokenSigner({self.key_id}, key withheld)"


@dataclass(frozen=True, slots=True)
class CertificateContent:
    """What an issuer says of a certificate."""

    type: CertificateType
    holder: str
    number: str
    certificate_id: str
    valid_until: datetime | None = None
    """None for 长期."""

    def __repr__(self) -> str:
        return f"CertificateContent(type={self.type.value}, content withheld)"


def issue(
    content: CertificateContent,
    signer: TokenSigner,
    *,
    now: datetime,
    valid_for: timedelta,
    nonce: bytes | None = None,
) -> str:
    """The text of a fresh code; `nonce` (16 bytes) is drawn where none is given.

    Raises ValueError for a lifetime beyond MAX_LIFETIME and for texts that no reader would show.
    """
    if not timedelta(0) < valid_for <= MAX_LIFETIME:
        raise ValueError(f"a code lives up to {MAX_LIFETIME}")
    if not all(map(_showable, (content.holder, content.number, content.certificate_id))):
        raise ValueError("holder, number and id must be 1-100 printable characters")
    claims = {
        ISSUER: signer.issuer,
        EXPIRY: int((now + valid_for).timestamp()),
        ISSUED_AT: int(now.timestamp()),
        TOKEN_ID: nonce or secrets.token_bytes(16),
        CERTIFICATE: {
            TYPE: content.type.value,
            HOLDER: content.holder,
            NUMBER: content.number,
            VALID_UNTIL: None if content.valid_until is None else int(content.valid_until.timestamp()),
            CERTIFICATE_ID: content.certificate_id,
        },
    }
    return wrap(_sign(cbor2.dumps(claims), signer))


def wrap(cose: bytes) -> str:
    """`ZZ1:` text of a COSE message."""
    return PREFIX + str(base45.b45encode(zlib.compress(cose, 9)), "ascii")


def looks_like_token(text: str) -> bool:
    """Whether this scheme is the one to ask about a scanned text."""
    return text.startswith(PREFIX)


def certificate_hash(certificate_id: str) -> str:
    """How a certificate stands on the revocation list: first 16 bytes of SHA-256 of its id, as hex."""
    return hashlib.sha256(certificate_id.encode()).hexdigest()[:32]


def parse_and_verify(text: str, keys: Mapping[str, IssuerKey], now: datetime) -> Certificate:
    """Read a scanned text against the allow-list of issuer keys (by key id), at `now`.

    Raises TokenRefused: NOT_A_CERTIFICATE (no code of ours), CANNOT_VERIFY (key unknown or past its own life, or clocks
    too far apart), NOT_GENUINE (signature, algorithm, issuer or type wrong), EXPIRED. Revocation and the memory of
    nonces are for the caller.
    """
    cose = _unwrap(text)
    algorithm, kid = _read_header(cose)
    key = keys.get(kid.hex())
    if key is None or now > key.not_after:
        raise TokenRefused(Verdict.CANNOT_VERIFY)
    if algorithm != COSE_ALGORITHMS.get(key.algorithm):
        raise TokenRefused(Verdict.NOT_GENUINE)
    return _read_claims(_verify(cose, key), key, now)


def _unwrap(text: str) -> bytes:
    """COSE bytes of a text, not yet believed."""
    if not looks_like_token(text) or len(text) > MAX_TEXT or "\n" in text:
        raise TokenRefused(Verdict.NOT_A_CERTIFICATE)
    inflater = zlib.decompressobj()
    try:
        cose = inflater.decompress(base45.b45decode(text[len(PREFIX) :]), MAX_UNPACKED)
    except (ValueError, zlib.error) as error:
        raise TokenRefused(Verdict.NOT_A_CERTIFICATE) from error
    if not inflater.eof or inflater.unused_data:
        raise TokenRefused(Verdict.NOT_A_CERTIFICATE)
    return cose


def _read_header(cose: bytes) -> tuple[int, bytes]:
    """Algorithm and key id of a COSE_Sign1 message that has exactly the expected shape."""
    try:
        check_plain(cose, outer_tag=COSE_SIGN1_TAG)
        match cbor2.loads(cose).value:
            case [bytes(protected), {**rest}, bytes(), bytes()] if not rest:
                check_plain(protected)
                header = cbor2.loads(protected)
            case _:
                raise TokenRefused(Verdict.NOT_A_CERTIFICATE)
    except (NotPlain, cbor2.CBORDecodeError, ValueError, TypeError) as error:
        raise TokenRefused(Verdict.NOT_A_CERTIFICATE) from error
    match header:
        case {1: int(algorithm), 4: bytes(kid), **rest} if len(kid) == 8 and not rest:
            return algorithm, kid
    raise TokenRefused(Verdict.NOT_A_CERTIFICATE)


def _verify(cose: bytes, key: IssuerKey) -> bytes:
    """The signed payload; only now is it worth reading."""
    from cwt import COSE  # 120 ms of imports, not needed before the first scan
    from cwt.exceptions import CWTError

    try:
        public_key = _public_key(key)
    except (ValueError, TypeError) as error:
        raise TokenRefused(Verdict.CANNOT_VERIFY) from error
    try:
        return bytes(COSE.new().decode(cose, public_key))
    except (CWTError, ValueError, TypeError) as error:
        raise TokenRefused(Verdict.NOT_GENUINE) from error


def _read_claims(payload: bytes, key: IssuerKey, now: datetime) -> Certificate:
    try:
        check_plain(payload)
        certificate = _certificate(cbor2.loads(payload), key)
        issued_at = datetime.fromtimestamp(cbor2.loads(payload)[ISSUED_AT], UTC)
    except (NotPlain, cbor2.CBORDecodeError, ValueError, TypeError, KeyError, OverflowError, OSError) as error:
        raise TokenRefused(Verdict.NOT_A_CERTIFICATE) from error
    if certificate.type not in key.types or certificate.issuer != key.issuer:
        raise TokenRefused(Verdict.NOT_GENUINE)
    if not timedelta(0) < certificate.code_expires - issued_at <= MAX_LIFETIME:
        raise TokenRefused(Verdict.NOT_GENUINE)
    if issued_at > now + CLOCK_LEEWAY:
        raise TokenRefused(Verdict.CANNOT_VERIFY)
    if now >= certificate.code_expires:
        raise TokenRefused(Verdict.EXPIRED)
    return certificate


def _certificate(claims: Any, key: IssuerKey) -> Certificate:
    """Raises ValueError, TypeError, KeyError, OverflowError or OSError for claims of another shape."""
    match claims:
        case {
            1: str(issuer),
            4: int(expiry),
            6: int(),
            7: bytes(nonce),
            -65537: {1: str(kind), 2: str(holder), 3: str(number), 4: int() | None as until, 5: str(certificate_id)},
        } if 8 <= len(nonce) <= 32 and all(map(_showable, (holder, number, certificate_id))):
            return Certificate(
                type=CertificateType(kind),
                holder=holder,
                number=number,
                issuer=issuer,
                valid_until=None if until is None else datetime.fromtimestamp(until, UTC),
                code_expires=datetime.fromtimestamp(expiry, UTC),
                certificate_id=certificate_id,
                nonce=nonce.hex(),
                key_id=key.key_id,
            )
    raise ValueError("claims of another shape")


def _showable(text: str) -> bool:
    return 0 < len(text) <= 100 and text.isprintable()


def _sign(payload: bytes, signer: TokenSigner) -> bytes:
    from cwt import COSE, COSEKey

    key = COSEKey.from_pem(signer.private_key, alg=signer.algorithm)
    header = {1: COSE_ALGORITHMS[signer.algorithm], 4: bytes.fromhex(signer.key_id)}
    return bytes(COSE.new().encode_and_sign(payload, key, protected=header))


@lru_cache(maxsize=64)
def _public_key(key: IssuerKey) -> Any:
    """The library's key of an entry of the allow-list. Raises ValueError or TypeError for anything else."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key
    from cwt import COSEKey

    try:
        pem = load_der_public_key(key.public_key).public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    except UnsupportedAlgorithm as error:
        raise ValueError("no key of a known kind") from error
    return COSEKey.from_pem(pem, alg=key.algorithm, kid=bytes.fromhex(key.key_id))
