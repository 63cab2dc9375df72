"""`ZZ1:` codes: signed tokens that verify on this machine, with or without a network (DESIGN.md, Certificates)."""

import hashlib
from datetime import datetime

from kiosk.domain.certificates import Certificate, Verdict
from kiosk.services.schemes.scheme import Check, TrustList

PREFIX = "ZZ1:"


def revocation_hash(certificate_id: str) -> str:
    """How a certificate stands on the revocation list: SHA-256 of its id, first 16 bytes, hex."""
    return hashlib.sha256(certificate_id.encode()).hexdigest()[:32]


class Zz1Scheme:
    """Signature, allow-listed key with its one algorithm, expiry, revocation list."""

    name = "zz1"

    def recognises(self, text: str) -> bool:
        """By the prefix."""
        return text.startswith(PREFIX)

    def check(self, text: str, trust: TrustList, now: datetime) -> Check:
        """Verify offline against the synced trust list."""
        from sync.contract.certificate_token import TokenRefused, parse_and_verify

        try:
            certificate: Certificate = parse_and_verify(text, trust.keys, now)
        except TokenRefused as refusal:
            return Check(refusal.verdict, self.name)
        if revocation_hash(certificate.certificate_id) in trust.revoked:
            return Check(Verdict.REVOKED, self.name)
        return Check(Verdict.VERIFIED, self.name, certificate)
