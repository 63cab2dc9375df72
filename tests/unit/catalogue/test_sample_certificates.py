"""Holders of the sample certificates: valid in shape, nobody in truth."""

import json
import re
from typing import Any

import pytest

from kiosk.domain.asset_paths import asset
from kiosk.domain.certificates import CertificateType
from kiosk.domain.id_number import LENGTH, is_valid_id_number

HOLDERS: list[dict[str, Any]] = json.loads(asset("catalogue", "certificates.json").read_text("utf-8"))["certificates"]
CREDIT_CODE_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def has_credit_code_check(code: str) -> bool:
    """GB 32100: weights 3^i mod 31, check = (31 - sum mod 31) mod 31 (PROTOCOLS.md B)."""
    total = sum(CREDIT_CODE_SIGNS.index(sign) * pow(3, place, 31) for place, sign in enumerate(code[:17]))
    return CREDIT_CODE_SIGNS[(31 - total % 31) % 31] == code[17]


def test_the_check_knows_a_good_code_from_a_bad_one() -> None:
    assert has_credit_code_check("91350100M000100Y43")
    assert not has_credit_code_check("91350100M000100Y44")


def test_one_of_every_kind() -> None:
    assert [holder["type"] for holder in HOLDERS] == [kind.value for kind in CertificateType]
    assert len({holder["certificate_id"] for holder in HOLDERS}) == len(HOLDERS)


@pytest.mark.parametrize("holder", HOLDERS, ids=lambda holder: holder["type"])
def test_obviously_synthetic(holder: dict[str, Any]) -> None:
    assert "示例" in holder["holder"]
    kind, number = CertificateType(holder["type"]), holder["number"]
    match kind:
        case CertificateType.BUSINESS_LICENCE:
            assert has_credit_code_check(number)
        case CertificateType.MARRIAGE | CertificateType.REAL_ESTATE:
            assert "1900" in number
            assert re.search(r"0000\d{2,3}", number)
        case _:
            assert is_valid_id_number(number[:LENGTH])
            assert number[6:14] == "19000101"
