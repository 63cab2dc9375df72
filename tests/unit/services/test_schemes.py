"""A scanned text gets exactly one honest answer, whatever it is."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.certificates import Verdict
from kiosk.services.schemes.opaque import OpaqueScheme
from kiosk.services.schemes.scheme import TrustList, check_code
from kiosk.services.schemes.zz1 import Zz1Scheme

NOBODY = TrustList({}, frozenset(), None)
NOW = datetime(2026, 11, 24, 8, 26, tzinfo=UTC)
SCHEMES = (Zz1Scheme(), OpaqueScheme())


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("https://example.invalid/pay?id=1", Verdict.NOT_A_CERTIFICATE),
        ("你好", Verdict.NOT_A_CERTIFICATE),
        ("", Verdict.NOT_A_CERTIFICATE),
        ("A027", Verdict.NOT_A_CERTIFICATE),
        ("6501000000000000000000000000", Verdict.CANNOT_VERIFY),  # a run of digits as insurance codes are
        ("ZZ1:NOT BASE45", Verdict.NOT_A_CERTIFICATE),
    ],
)
def test_codes_that_are_no_certificates_of_ours(text: str, verdict: Verdict) -> None:
    check = check_code(text, SCHEMES, NOBODY, NOW)
    assert check.verdict is verdict
    assert check.certificate is None


@given(st.text(max_size=300) | st.binary(max_size=200).map(lambda b: "ZZ1:" + b.decode("latin-1")))
def test_any_text_gets_a_verdict_and_never_a_certificate(text: str) -> None:
    check = check_code(text, SCHEMES, NOBODY, NOW)
    assert check.verdict is not Verdict.VERIFIED
    assert check.certificate is None
