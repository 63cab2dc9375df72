"""扫码亮证: what a scanned code turned out to be."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class CertificateType(StrEnum):
    """Kinds of electronic certificates that the sample issuers sign (电子证照类型)."""

    RESIDENT_ID = "resident_id"  # 居民身份证
    HOUSEHOLD = "household"  # 居民户口簿
    MARRIAGE = "marriage"  # 结婚证
    BUSINESS_LICENCE = "business_licence"  # 营业执照
    REAL_ESTATE = "real_estate"  # 不动产权证书
    SOCIAL_CARD = "social_card"  # 社会保障卡
    DISABILITY = "disability"  # 残疾人证
    DRIVING = "driving"  # 驾驶证


class Verdict(StrEnum):
    """Outcome of a scan; every value but VERIFIED shows no holder data."""

    VERIFIED = "verified"
    EXPIRED = "expired"  # 这个码过期了
    NOT_GENUINE = "not_genuine"  # 签名不对
    REVOKED = "revoked"  # 已注销
    ALREADY_USED = "already_used"  # the nonce was seen before
    NOT_A_CERTIFICATE = "not_a_certificate"  # 不是证照码
    CANNOT_VERIFY = "cannot_verify"  # 现在核验不了: scheme not connected (未接入) or key unknown


REFUSED = frozenset({Verdict.EXPIRED, Verdict.NOT_GENUINE, Verdict.REVOKED, Verdict.ALREADY_USED})
"""Verdicts that say the certificate itself was refused."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Content of a verified code. Lives in memory for one session, is never stored."""

    type: CertificateType
    holder: str
    number: str
    issuer: str
    valid_until: datetime | None
    """None for 长期."""
    code_expires: datetime
    certificate_id: str
    nonce: str
    key_id: str

    def __repr__(self) -> str:
        return f"Certificate(type={self.type.value}, content withheld)"


@dataclass(frozen=True, slots=True)
class IssuerKey:
    """A key of the allow-list: only these verify, each with its one algorithm."""

    key_id: str
    """Hex of the 8-byte COSE kid."""
    algorithm: str
    """`ES256` or `EdDSA`."""
    public_key: bytes
    """SubjectPublicKeyInfo, DER."""
    issuer: str
    types: frozenset[CertificateType]
    not_after: datetime


@dataclass(frozen=True, slots=True)
class Revocations:
    """吊销名单 as the county last sent it."""

    issued_at: datetime
    hashes: frozenset[str]
    """Hex of the first 16 bytes of SHA-256(certificate id)."""


@dataclass(frozen=True, slots=True)
class CertificateUse:
    """用证记录: that a kind of certificate served a purpose. Whose it was is nowhere in it."""

    record_id: UUID
    certificate_type: CertificateType
    key_id: str
    purpose: str | None
    """Code of the service item it was shown for."""
    consented_at: datetime
    offline: bool
    revocations_as_of: datetime | None
    nonce: str
    """Of the scanned code: the same code serves once. Only its hash is stored."""
    nonce_expires: datetime
    """When the code lapses; its nonce is forgotten a day later."""

    def __repr__(self) -> str:
        return f"CertificateUse(type={self.certificate_type.value}, content withheld)"
