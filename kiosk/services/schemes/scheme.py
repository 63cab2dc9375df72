"""What a scheme is, and the order in which they are asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.certificates import Certificate, IssuerKey, Verdict


@dataclass(frozen=True, slots=True)
class TrustList:
    """What the county has published: keys that may sign, certificates that were withdrawn (吊销名单)."""

    keys: Mapping[str, IssuerKey]
    revoked: frozenset[str]
    """`revocation_hash` of each withdrawn certificate."""
    revocations_as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Check:
    """Outcome of one code; `certificate` only where the verdict is VERIFIED."""

    verdict: Verdict
    scheme: str
    certificate: Certificate | None = None


class Scheme(Protocol):
    """One family of codes. Any text may arrive: a scheme answers, it never raises."""

    name: str

    def recognises(self, text: str) -> bool:
        """Whether the code looks like one of this family."""
        ...

    def check(self, text: str, trust: TrustList, now: datetime) -> Check:
        """Verdict on a recognised code."""
        ...


def check_code(text: str, schemes: Sequence[Scheme], trust: TrustList, now: datetime) -> Check:
    """Ask the first scheme that recognises `text`; a code that none knows is not a certificate."""
    for scheme in schemes:
        if scheme.recognises(text):
            return scheme.check(text, trust, now)
    return Check(Verdict.NOT_A_CERTIFICATE, "none")
