"""扫码亮证 on disk: the allow-list of issuers, the revocations, the nonces that served, the use records."""

import hashlib
import json
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select

from kiosk.domain.certificates import CertificateType, CertificateUse, IssuerKey, Revocations
from kiosk.domain.events import EventKind
from offline_store import outbox
from offline_store.column_types import utc_text
from offline_store.errors import NonceSeen
from offline_store.ids import new_id
from offline_store.models import CertificateNonce, RevocationList, table_of
from offline_store.models import IssuerKey as IssuerRow

KEEP_NONCE = timedelta(days=1)
"""A nonce is remembered so much longer than its code lives: no clock of a phone or kiosk may be off by more."""
HASH_BYTES = 16


def issuer_keys(connection: Connection) -> tuple[IssuerKey, ...]:
    """The keys that verify. One whose time is over is left out by the verifier, not here."""
    return tuple(
        IssuerKey(
            key_id=r.key_id,
            algorithm=r.algorithm,
            public_key=r.public_key,
            issuer=r.issuer,
            types=frozenset(CertificateType(t) for t in json.loads(r.types)),
            not_after=r.not_after,
        )
        for r in connection.execute(select(table_of(IssuerRow)).order_by(IssuerRow.key_id))
    )


def revocations(connection: Connection) -> Revocations | None:
    """The whole list; up to 100,000 hashes, read anew each time it is asked for."""
    row = connection.execute(select(table_of(RevocationList))).first()
    if row is None:
        return None
    hashes = row.hashes.hex()
    width = 2 * HASH_BYTES
    return Revocations(row.issued_at, frozenset(hashes[i : i + width] for i in range(0, len(hashes), width)))


def nonce_seen(connection: Connection, nonce: str) -> bool:
    """Whether a code with this nonce served here before."""
    found = connection.execute(select(CertificateNonce.nonce_hash).where(CertificateNonce.nonce_hash == _hash(nonce)))
    return found.first() is not None


def record_use(connection: Connection, use: CertificateUse, now: datetime) -> None:
    """Remember the nonce and tell the county of the use. Raises NonceSeen."""
    if nonce_seen(connection, use.nonce):
        raise NonceSeen("this code served before")
    connection.execute(
        insert(table_of(CertificateNonce)),
        {"nonce_hash": _hash(use.nonce), "expires_at": use.nonce_expires + KEEP_NONCE},
    )
    body = {
        "record_id": str(use.record_id),
        "certificate_type": use.certificate_type.value,
        "key_id": use.key_id,
        "purpose": use.purpose,
        "consented_at": utc_text(use.consented_at),
        "offline": use.offline,
        "revocations_as_of": None if use.revocations_as_of is None else utc_text(use.revocations_as_of),
    }
    outbox.add(connection, new_id(), EventKind.CERTIFICATE_USED, now, body)


def _hash(nonce: str) -> bytes:
    return hashlib.sha256(nonce.encode()).digest()
