"""Sample certificates of the county: issuing a code, and the list of those that were revoked."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.contract.certificate_token import certificate_hash
from sync.contract.messages import RevocationsBody
from sync.county_server.database import insert_or_nothing
from sync.county_server.documents import Draft, publish
from sync.county_server.keys import CountyKeys
from sync.county_server.models import RevokedCertificate

REVOCATIONS_ID = "all"


def publish_issuers(session: Session, keys: CountyKeys, now: datetime) -> None:
    """Put the sample issuers on the kiosks' allow-list, and a revocation list even where it is empty."""
    drafts = [Draft("issuer_key", body.key_id, body) for body in keys.issuer_documents()]
    publish(session, drafts, now)
    publish_revocations(session, now)


def revoke(session: Session, certificate_id: str, now: datetime) -> None:
    """Refuse a certificate from now on. Revoking it again changes nothing."""
    values = {"certificate_hash": certificate_hash(certificate_id), "revoked_at": now}
    session.execute(insert_or_nothing(session, RevokedCertificate).values(values))
    publish_revocations(session, now)


def publish_revocations(session: Session, now: datetime) -> None:
    """The whole list, with the moment it was made: kiosks show how old their knowledge is."""
    hashes = session.scalars(select(RevokedCertificate.certificate_hash).order_by(RevokedCertificate.certificate_hash))
    body = RevocationsBody(issued_at=now, certificate_hashes=list(hashes))
    publish(session, [Draft("revocations", REVOCATIONS_ID, body)], now)


def write_qr_png(text: str, path: Path) -> None:
    """A QR code as a phone shows it: alphanumeric mode, level Q, four modules of white around."""
    import qrcode
    from qrcode.image.pil import PilImage

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, box_size=8, border=4)
    code.add_data(text)
    code.make(fit=True)
    image = code.make_image(image_factory=PilImage)
    image.save(str(path))
