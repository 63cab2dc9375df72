"""Request signatures: who sent a request, that nothing was changed, and that it is not an old one played again.

RFC 9421 HTTP Message Signatures with Ed25519 over method, path, query and the RFC 9530 digest of the body, each with
creation time, key id and a nonce. Path and query instead of the whole URI: a proxy of the county may end TLS and
rename the host. The identity of a kiosk so never depends on who ends TLS (DESIGN.md, wire).

Remembering nonces is the server's duty: `verify_request` gives the nonce, and a signature older than MAX_AGE is
refused, so nonces need to be kept no longer than `NONCE_MEMORY`.
"""

import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSignaturesException,
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    algorithms,
)

TAG = "hall-kiosk"
"""Signed application tag: a signature made for something else never counts here."""
LABEL = "kiosk"
COVERED = ("@method", "@path", "@query", "content-digest")
MAX_AGE = timedelta(minutes=5)
"""A signature may be this much older, or newer, than the server's clock."""
NONCE_MEMORY = 2 * MAX_AGE + timedelta(minutes=1)
"""Time after which a nonce may be forgotten: its signature has long gone stale."""

_NONCE = re.compile(r"[A-Za-z0-9_-]{16,64}")
_MAX_HEADER = 2048
"""Characters of the two signature headers; ours need about 250."""


class Refusal(StrEnum):
    """Why a signature was refused; also the slug of the problem type that the server answers with."""

    MISSING = "signature-missing"
    BAD = "signature-bad"
    STALE = "signature-stale"
    UNKNOWN_KEY = "kiosk-unknown"


class SignatureRefused(Exception):
    """A request that is not provably fresh and from an enrolled kiosk."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class SignedBy:
    """What a good signature proved."""

    key_id: str
    nonce: str
    created: datetime


@dataclass
class _Message:
    """What the library wants to see of a request."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)


class _OneKey(HTTPSignatureKeyResolver):
    def __init__(
        self,
        private_key: Ed25519PrivateKey | None = None,
        find_public_key: Callable[[str], Ed25519PublicKey | None] | None = None,
    ) -> None:
        self._private_key = private_key
        self._find_public_key = find_public_key
        self.failure: Exception | None = None

    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey | None:  # noqa: ARG002  # the library's signature
        return self._private_key

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        try:
            key = self._find_public_key(key_id) if self._find_public_key else None
            if key is None:
                raise SignatureRefused(Refusal.UNKNOWN_KEY)
        except Exception as error:
            self.failure = error  # the library turns every exception from here into "bad signature"
            raise
        return key


class _Stale(Exception):
    pass


class _Verifier(HTTPMessageVerifier):
    """The library's verifier with our clock: its own reads the machine's and cannot be told the time."""

    def __init__(self, resolver: HTTPSignatureKeyResolver, now: datetime) -> None:
        super().__init__(signature_algorithm=algorithms.ED25519, key_resolver=resolver)
        self._now = now

    def validate_created_and_expires(self, sig_input: Any, max_age: timedelta | None = None) -> None:  # noqa: ARG002
        if abs(_moment(sig_input.params.get("created")) - self._now) > MAX_AGE:
            raise _Stale


def _moment(seconds: object) -> datetime:
    if type(seconds) is not int:
        raise SignatureRefused(Refusal.BAD)
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError) as error:
        raise SignatureRefused(Refusal.BAD) from error


def sign_request(
    *,
    method: str,
    url: str,
    body: bytes,
    key_id: str,
    private_key: Ed25519PrivateKey,
    now: datetime,
    nonce: str | None = None,
) -> dict[str, str]:
    """The headers to add to a request: Content-Digest, Signature-Input, Signature.

    `url` is the absolute URL as it goes on the wire, `body` the bytes as they go (b"" for none, after compression),
    `now` the kiosk's best idea of the county's time. A nonce is drawn where none is given.
    Raises ValueError for a URL or method that cannot be signed.
    """
    message = _Message(method, url)
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=_OneKey(private_key=private_key))
    try:
        signer.sign(
            message,
            key_id=key_id,
            created=now,
            nonce=nonce or secrets.token_urlsafe(18),
            label=LABEL,
            tag=TAG,
            covered_component_ids=COVERED[:3],  # the library adds the digest that it makes of the body
            body=body,
        )
    except HTTPMessageSignaturesException as error:
        raise ValueError(f"this request cannot be signed: {type(error).__name__}") from error
    return message.headers


def verify_request(
    *,
    method: str,
    url: str,
    headers: Mapping[str, str] | Iterable[tuple[str, str]],
    body: bytes,
    find_public_key: Callable[[str], Ed25519PublicKey | None],
    now: datetime,
) -> SignedBy:
    """Check a request's signature against the key that `find_public_key` knows for its key id.

    Any headers, URL and body may be given. Raises SignatureRefused with the reason; a nonce that was seen before is for
    the caller to refuse. What `find_public_key` itself raises (a database that is away) comes through unchanged.
    """
    message = _Message(method, url, _ours(headers))
    keys = _OneKey(find_public_key=find_public_key)
    try:
        (result,) = _Verifier(keys, now).verify(
            message, expect_tag=TAG, require_components=COVERED, body=body, max_age=None
        )
    except _Stale as error:
        raise SignatureRefused(Refusal.STALE) from error
    except HTTPMessageSignaturesException as error:
        raise keys.failure or SignatureRefused(Refusal.BAD) from error
    except (ValueError, TypeError) as error:  # two signatures with our tag; a header the parser chokes on
        raise SignatureRefused(Refusal.BAD) from error
    nonce = result.nonce
    if nonce is None or not _NONCE.fullmatch(nonce):
        raise SignatureRefused(Refusal.BAD)
    return SignedBy(str(result.parameters["keyid"]), nonce, _moment(result.parameters["created"]))


def _ours(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> dict[str, str]:
    """The three headers that matter, once each and not too long."""
    found: dict[str, str] = {}
    for name, value in headers.items() if isinstance(headers, Mapping) else headers:
        lower = name.lower()
        if lower not in {"signature", "signature-input", "content-digest"}:
            continue
        if lower in found or len(value) > _MAX_HEADER:
            raise SignatureRefused(Refusal.BAD)
        found[lower] = value
    if "signature" not in found or "signature-input" not in found:
        raise SignatureRefused(Refusal.MISSING)
    return found
