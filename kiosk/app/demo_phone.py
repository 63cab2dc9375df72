"""The phone of a demonstration: codes of synthetic certificates, signed by the embedded county's sample issuers."""

import json
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.domain.asset_paths import asset
from kiosk.domain.certificates import CertificateType
from kiosk.domain.clock import Clock

LIFETIME = timedelta(minutes=5)


def certificate_code(county_data: Path, clock: Clock, holder: int = 0, *, age: timedelta = timedelta()) -> str:
    """A fresh code as a phone would show it, issued `age` ago.

    `county_data` is the folder of the embedded county (its issuers' keys); `holder` counts the synthetic certificates.
    """
    from sync.contract.certificate_token import CertificateContent, issue
    from sync.county_server.county import open_county
    from sync.county_server.settings import CountySettings

    said = json.loads(asset("catalogue", "certificates.json").read_text(encoding="utf-8"))["certificates"][holder]
    until = said["valid_until"]
    content = CertificateContent(
        CertificateType(said["type"]),
        said["holder"],
        said["number"],
        said["certificate_id"],
        datetime.fromisoformat(until) if until else None,
    )
    county = open_county(CountySettings(county_data, "", ""), clock)
    try:
        return issue(content, county.keys.signer("ES256"), now=clock.now() - age, valid_for=LIFETIME)
    finally:
        county.database.close()
