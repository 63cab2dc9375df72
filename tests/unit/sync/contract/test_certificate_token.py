"""Codes of certificates: good ones show, and nothing else in the world does."""

import time
import tracemalloc
import zlib
from dataclasses import replace
from datetime import timedelta
from typing import Any

import base45
import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.certificates import Certificate, CertificateType, IssuerKey, Verdict
from sync.contract.certificate_token import (
    CLOCK_LEEWAY,
    MAX_LIFETIME,
    MAX_TEXT,
    PREFIX,
    CertificateContent,
    TokenRefused,
    certificate_hash,
    issue,
    parse_and_verify,
    wrap,
)
from tests.helpers.certificates import CONTENT, NOW, allow_list, code, issuer


def read(text: str, keys: dict[str, IssuerKey] | None = None, at: Any = NOW) -> Certificate:
    return parse_and_verify(text, allow_list() if keys is None else keys, at)


def verdict(text: str, keys: dict[str, IssuerKey] | None = None, at: Any = NOW) -> Verdict:
    try:
        read(text, keys, at)
    except TokenRefused as refused:
        assert refused.verdict is not Verdict.VERIFIED
        return refused.verdict
    return Verdict.VERIFIED


def unwrapped(text: str) -> bytes:
    return zlib.decompress(base45.b45decode(text[len(PREFIX) :]))


def signed_claims(
    claims: Any, protected: dict[Any, Any] | None = None, unprotected: dict[Any, Any] | None = None
) -> str:
    """A code with any claims and headers, under a good signature of the ES256 sample issuer.

    Written from RFC 9052 section 4.4 with `cryptography` alone, so that it also checks the library that reads it.
    """
    signer = issuer()[0]
    header = cbor2.dumps({1: -7, 4: bytes.fromhex(signer.key_id)} if protected is None else protected)
    payload = claims if isinstance(claims, bytes) else cbor2.dumps(claims)
    key = load_pem_private_key(signer.private_key, None)
    assert isinstance(key, EllipticCurvePrivateKey)
    der = key.sign(cbor2.dumps(["Signature1", header, b"", payload]), ECDSA(SHA256()))
    signature = b"".join(number.to_bytes(32, "big") for number in decode_dss_signature(der))
    return wrap(cbor2.dumps(cbor2.CBORTag(18, [header, unprotected or {}, payload, signature])))


def good_claims(**changes: Any) -> dict[Any, Any]:
    claims = cbor2.loads(cbor2.loads(unwrapped(code())).value[2])
    return claims | {int(name.lstrip("c").replace("m", "-")): value for name, value in changes.items()}


@pytest.mark.parametrize("algorithm", ["ES256", "EdDSA"])
def test_a_good_code_shows_its_certificate(algorithm: str) -> None:
    certificate = read(code(algorithm=algorithm, nonce=bytes(16)))
    signer, key = issuer(algorithm)
    assert certificate == Certificate(
        type=CertificateType.RESIDENT_ID,
        holder="张示例",
        number="652323190001010011",
        issuer=signer.issuer,
        valid_until=CONTENT.valid_until,
        code_expires=NOW + timedelta(minutes=5),
        certificate_id="SAMPLE-0001",
        nonce="00" * 16,
        key_id=key.key_id,
    )


def test_a_certificate_for_ever_has_no_end() -> None:
    assert read(code(replace(CONTENT, valid_until=None))).valid_until is None


def test_the_structure_is_that_of_the_eu_dcc_with_tag_18() -> None:
    text = code()
    message = cbor2.loads(unwrapped(text))
    assert unwrapped(text)[0] == 0xD2  # CBOR tag 18 in one byte
    assert message.tag == 18
    protected, unprotected, payload, signature = message.value
    assert cbor2.loads(protected) == {1: -7, 4: bytes.fromhex("00000000000000e5")}
    assert unprotected == {}
    assert len(signature) == 64
    assert set(cbor2.loads(payload)) == {1, 4, 6, 7, -65537}


def test_a_code_fits_a_qr_code_that_a_phone_shows_well() -> None:
    text = code()
    assert len(text) < 420
    assert set(text) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")  # alphanumeric mode


def test_two_codes_of_one_certificate_differ_in_their_nonce() -> None:
    assert read(code()).nonce != read(code()).nonce


def test_a_code_lives_until_its_last_minute() -> None:
    assert verdict(code(), at=NOW + timedelta(minutes=5) - timedelta(seconds=1)) is Verdict.VERIFIED
    assert verdict(code(), at=NOW + timedelta(minutes=5)) is Verdict.EXPIRED


def test_a_code_from_the_future_cannot_be_verified() -> None:
    assert verdict(code(), at=NOW - CLOCK_LEEWAY) is Verdict.VERIFIED
    assert verdict(code(), at=NOW - CLOCK_LEEWAY - timedelta(seconds=1)) is Verdict.CANNOT_VERIFY


def test_an_unknown_issuer_cannot_be_verified() -> None:
    assert verdict(code(), keys={}) is Verdict.CANNOT_VERIFY


def test_an_issuer_past_its_own_life_cannot_be_verified() -> None:
    key = issuer()[1]
    assert verdict(code(), {key.key_id: replace(key, not_after=NOW - timedelta(days=1))}) is Verdict.CANNOT_VERIFY


def test_a_key_that_is_no_key_cannot_be_verified() -> None:
    key = issuer()[1]
    assert verdict(code(), {key.key_id: replace(key, public_key=b"\x30\x03\x02\x01\x00")}) is Verdict.CANNOT_VERIFY


def test_an_issuer_signs_only_its_own_kinds() -> None:
    key = issuer()[1]
    others = frozenset(CertificateType) - {CertificateType.RESIDENT_ID}
    assert verdict(code(), {key.key_id: replace(key, types=others)}) is Verdict.NOT_GENUINE


def test_an_issuer_speaks_only_for_itself() -> None:
    assert verdict(code(issuer_name="别的机关")) is Verdict.NOT_GENUINE


def test_another_issuers_key_under_this_id_is_not_genuine() -> None:
    key, other = issuer()[1], issuer("EdDSA")[1]
    swapped = replace(other, key_id=key.key_id)
    assert verdict(code(), {key.key_id: swapped}) is Verdict.NOT_GENUINE


@pytest.mark.parametrize("algorithm", [-8, 5, -35, -7 - 65536])
def test_the_algorithm_is_the_keys_and_not_the_codes(algorithm: int) -> None:
    text = signed_claims(good_claims(), protected={1: algorithm, 4: bytes.fromhex("00000000000000e5")})
    assert verdict(text) is Verdict.NOT_GENUINE


def test_an_hmac_keyed_with_the_public_key_is_no_signature() -> None:
    from cwt import COSE, COSEKey

    key = issuer()[1]
    mac_key = COSEKey.from_symmetric_key(key.public_key, alg="HS256", kid=bytes.fromhex(key.key_id))
    header = {1: 5, 4: bytes.fromhex(key.key_id)}
    mac = COSE.new().encode_and_mac(cbor2.dumps(good_claims()), mac_key, protected=header)
    as_sign1 = cbor2.dumps(cbor2.CBORTag(18, cbor2.loads(mac).value))
    assert verdict(wrap(mac)) is Verdict.NOT_A_CERTIFICATE  # tag 17
    assert verdict(wrap(as_sign1)) is Verdict.NOT_GENUINE


def test_nothing_unsigned_rides_along() -> None:
    assert verdict(signed_claims(good_claims(), unprotected={5: b"x"})) is Verdict.NOT_A_CERTIFICATE


@pytest.mark.parametrize(
    "protected",
    [{}, {1: -7}, {4: bytes(8)}, {1: -7, 4: bytes(7)}, {1: "ES256", 4: bytes(8)}, {1: -7, 4: bytes(8), 2: [9]}],
)
def test_a_header_of_another_shape_is_no_certificate(protected: dict[Any, Any]) -> None:
    cose = cbor2.dumps(cbor2.CBORTag(18, [cbor2.dumps(protected), {}, b"", bytes(64)]))
    assert verdict(wrap(cose)) is Verdict.NOT_A_CERTIFICATE


@pytest.mark.parametrize(
    "change",
    [
        {"c1": 7},
        {"c4": "soon"},
        {"c4": 2**62},
        {"c6": None},
        {"c7": b"short"},
        {"cm65537": {}},
        {"cm65537": {1: "passport", 2: "张示例", 3: "1", 4: None, 5: "x"}},
        {"cm65537": {1: "household", 2: "", 3: "1", 4: None, 5: "x"}},
        {"cm65537": {1: "household", 2: "张\u202e示例", 3: "1", 4: None, 5: "x"}},
        {"cm65537": {1: "household", 2: "张" * 101, 3: "1", 4: None, 5: "x"}},
        {"cm65537": {1: "household", 2: "张示例", 3: "1", 4: 2**61, 5: "x"}},
    ],
)
def test_signed_claims_of_another_shape_are_no_certificate(change: dict[str, Any]) -> None:
    assert verdict(signed_claims(good_claims())) is Verdict.VERIFIED  # the control
    assert verdict(signed_claims(good_claims(**change))) is Verdict.NOT_A_CERTIFICATE


@pytest.mark.parametrize("payload", [b"", b"\xff", cbor2.dumps([1]), cbor2.dumps({"a": 1}), b"\xd8\x23\x63(a)"])
def test_a_signed_payload_that_is_no_claims_is_no_certificate(payload: bytes) -> None:
    assert verdict(signed_claims(payload)) is Verdict.NOT_A_CERTIFICATE


def test_a_code_that_would_live_for_days_is_not_genuine() -> None:
    day = int(MAX_LIFETIME.total_seconds())
    issued = int(NOW.timestamp())
    assert verdict(signed_claims(good_claims(c4=issued + day))) is Verdict.VERIFIED
    assert verdict(signed_claims(good_claims(c4=issued + day + 1))) is Verdict.NOT_GENUINE
    assert verdict(signed_claims(good_claims(c4=issued))) is Verdict.NOT_GENUINE


def test_a_zip_bomb_costs_little() -> None:
    packed = zlib.compress(bytes(50_000_000), 9)
    text = PREFIX + base45.b45encode(packed[:2800]).decode()
    tracemalloc.start()
    before = time.process_time()
    assert verdict(text) is Verdict.NOT_A_CERTIFICATE
    assert time.process_time() - before < 0.5
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()


def test_a_bomb_within_the_text_limit_but_beyond_16_kib_is_refused() -> None:
    text = PREFIX + base45.b45encode(zlib.compress(bytes(16 * 1024 + 1), 9)).decode()
    assert len(text) < MAX_TEXT
    assert verdict(text) is Verdict.NOT_A_CERTIFICATE


def test_more_after_the_end_is_refused() -> None:
    data = base45.b45decode(code()[len(PREFIX) :])
    assert verdict(PREFIX + base45.b45encode(data + b"x").decode()) is Verdict.NOT_A_CERTIFICATE
    assert verdict(wrap(unwrapped(code()) + b"\x00")) is Verdict.NOT_A_CERTIFICATE
    assert verdict(code() + "\n") is Verdict.NOT_A_CERTIFICATE


@pytest.mark.parametrize(
    "text", ["", "ZZ1:", "ZZ1:A", "HC1:" + "0" * 60, "https://example.invalid/", "ZZ1:😀", "zz1:00"]
)
def test_other_codes_are_no_certificates(text: str) -> None:
    assert verdict(text) is Verdict.NOT_A_CERTIFICATE


@given(st.text())
def test_any_text_gives_a_verdict(text: str) -> None:
    assert verdict(text) is Verdict.NOT_A_CERTIFICATE
    assert verdict(PREFIX + text) is Verdict.NOT_A_CERTIFICATE


@given(st.binary(max_size=600))
def test_any_bytes_in_the_wrapping_give_a_verdict(data: bytes) -> None:
    assert verdict(PREFIX + base45.b45encode(data).decode()) is not Verdict.VERIFIED
    assert verdict(wrap(data)) is not Verdict.VERIFIED
    assert verdict(signed_claims(data)) is not Verdict.VERIFIED


plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.binary(max_size=20) | st.text(max_size=20) | st.floats(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.integers() | st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(plain_values | plain_values.map(cbor2.dumps), min_size=3, max_size=5), st.sampled_from([17, 18, 98]))
def test_any_cbor_in_the_wrapping_gives_a_verdict(value: list[Any], tag: int) -> None:
    assert verdict(wrap(cbor2.dumps(cbor2.CBORTag(tag, value)))) is not Verdict.VERIFIED


@given(plain_values, st.sampled_from([1, 4, 6, 7, -65537]))
def test_any_signed_claim_gives_a_verdict(value: Any, claim: int) -> None:
    assert verdict(signed_claims(good_claims() | {claim: value})) in Verdict


SAMPLES = {algorithm: code(algorithm=algorithm) for algorithm in ("ES256", "EdDSA")}


@settings(max_examples=300)
@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_no_flipped_bit_verifies(algorithm: str, data: st.DataObject) -> None:
    cose = bytearray(unwrapped(SAMPLES[algorithm]))
    bit = data.draw(st.integers(0, len(cose) * 8 - 1))
    cose[bit // 8] ^= 1 << bit % 8
    assert verdict(wrap(bytes(cose))) is not Verdict.VERIFIED


@given(st.data())
def test_no_changed_character_shows_anything_else(data: st.DataObject) -> None:
    text = SAMPLES["ES256"]
    at = data.draw(st.integers(0, len(text) - 1))
    changed = text[:at] + data.draw(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")) + text[at + 1 :]
    try:
        certificate = read(changed)
    except TokenRefused:
        return
    assert certificate == read(text)  # the padding bits of the compression carry nothing


@pytest.mark.parametrize("lifetime", [timedelta(0), timedelta(seconds=-1), MAX_LIFETIME + timedelta(seconds=1)])
def test_a_code_is_issued_for_minutes(lifetime: timedelta) -> None:
    with pytest.raises(ValueError, match="lives up to"):
        issue(CONTENT, issuer()[0], now=NOW, valid_for=lifetime)


@pytest.mark.parametrize("holder", ["", "张\n", "张" * 101])
def test_a_code_is_issued_for_showable_texts(holder: str) -> None:
    content = CertificateContent(CertificateType.MARRIAGE, holder, "1", "x")
    with pytest.raises(ValueError, match="printable"):
        issue(content, issuer()[0], now=NOW, valid_for=timedelta(minutes=1))


def test_nothing_personal_or_secret_shows_in_a_repr() -> None:
    shown = repr((CONTENT, issuer()[0], read(code())))
    assert "张" not in shown
    assert "6523" not in shown
    assert "PRIVATE" not in shown


def test_a_certificate_is_revoked_by_its_hash() -> None:
    assert certificate_hash("SAMPLE-0001") == certificate_hash("SAMPLE-0001")
    assert len(certificate_hash("SAMPLE-0001")) == 32
    assert certificate_hash("SAMPLE-0001") != certificate_hash("SAMPLE-0002")
