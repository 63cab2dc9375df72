"""Codes of services that this county has not connected (未接入): said honestly, never guessed at.

The payload of 吉速办 codes is not published, nor are those of the national licence and insurance codes; what is known
of them is that they are one long run of letters and digits. Such a code may well be genuine, so it is not refused: the
kiosk says that it can't be checked here now. Links and sentences are left to «not a certificate».
"""

import re
from datetime import datetime

from kiosk.domain.certificates import Verdict
from kiosk.services.schemes.scheme import Check, TrustList

_TOKEN = re.compile(r"[A-Za-z0-9+/=_.:$%*-]{20,4096}")
_LINK = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)


class OpaqueScheme:
    """Recognises a long unbroken token that is no link; can never verify it."""

    name = "opaque"

    def recognises(self, text: str) -> bool:
        """One run of token signs, at least 20 long, and no URL."""
        return _LINK.match(text) is None and _TOKEN.fullmatch(text) is not None

    def check(self, text: str, trust: TrustList, now: datetime) -> Check:
        """现在核验不了."""
        del text, trust, now
        return Check(Verdict.CANNOT_VERIFY, self.name)
