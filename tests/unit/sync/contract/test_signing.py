"""A request signature proves who sent exactly this request, just now."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.signing import MAX_AGE, Refusal, SignatureRefused, SignedBy, sign_request, verify_request

NOW = datetime(2026, 3, 2, 4, 5, 6, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
REQUEST: dict[str, Any] = {"method": "POST", "url": "http://127.0.0.1:8080/v1/events?dry=1", "body": b'{"events":[]}'}


def find(key_id: str) -> Ed25519PublicKey | None:
    return KEY.public_key() if key_id == "K2" else None


def signed(now: datetime = NOW, key_id: str = "K2", key: Ed25519PrivateKey = KEY, **changes: Any) -> dict[str, str]:
    return sign_request(**(REQUEST | changes), key_id=key_id, private_key=key, now=now, nonce="abcdefghijklmnop")


def verified(headers: Any, now: datetime = NOW, **changes: Any) -> SignedBy:
    return verify_request(**(REQUEST | changes), headers=headers, find_public_key=find, now=now)


def refusal(headers: Any, now: datetime = NOW, **changes: Any) -> Refusal:
    with pytest.raises(SignatureRefused) as caught:
        verified(headers, now, **changes)
    return caught.value.refusal


def test_a_signed_request_says_who_and_when() -> None:
    assert verified(signed()) == SignedBy("K2", "abcdefghijklmnop", NOW)


def test_each_request_has_its_own_nonce() -> None:
    headers = [sign_request(**REQUEST, key_id="K2", private_key=KEY, now=NOW) for _ in range(2)]
    assert verified(headers[0]).nonce != verified(headers[1]).nonce


def test_a_request_without_body_is_signed_too() -> None:
    request = {"method": "GET", "url": "https://county.example/v1/changes?since=7", "body": b""}
    assert verified(signed(**request), **request).key_id == "K2"


def test_a_proxy_may_rename_the_host_and_end_tls() -> None:
    assert verified(signed(url="https://county.example/v1/leases"), url="http://10.0.0.7:8000/v1/leases").key_id == "K2"


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"url": "http://127.0.0.1:8080/v1/leases?dry=1"},
        {"url": "http://127.0.0.1:8080/v1/events?dry=2"},
        {"url": "http://127.0.0.1:8080/v1/events"},
        {"body": b'{"events":[ ]}'},
        {"body": b""},
        {"url": "not an address"},
    ],
)
def test_a_changed_request_is_refused(change: dict[str, Any]) -> None:
    assert refusal(signed(), **change) == Refusal.BAD


@pytest.mark.parametrize("name", ["Signature", "Signature-Input"])
def test_a_request_without_signature_is_refused(name: str) -> None:
    headers = signed()
    del headers[name]
    assert refusal(headers) == Refusal.MISSING


def test_a_request_without_digest_is_refused() -> None:
    headers = signed()
    del headers["Content-Digest"]
    assert refusal(headers) == Refusal.BAD


def test_an_unknown_kiosk_is_told_apart() -> None:
    assert refusal(signed(key_id="K3")) == Refusal.UNKNOWN_KEY


def test_another_key_is_refused() -> None:
    assert refusal(signed(key=Ed25519PrivateKey.generate())) == Refusal.BAD


@pytest.mark.parametrize("shift", [MAX_AGE + timedelta(seconds=1), -MAX_AGE - timedelta(seconds=1)])
def test_an_old_or_future_signature_is_stale(shift: timedelta) -> None:
    assert refusal(signed(now=NOW - shift)) == Refusal.STALE


@pytest.mark.parametrize("shift", [MAX_AGE, -MAX_AGE])
def test_a_clock_within_the_limit_is_fine(shift: timedelta) -> None:
    assert verified(signed(now=NOW - shift)).created == NOW - shift


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"@path" ', ""),
        ('tag="hall-kiosk"', 'tag="other"'),
        ('alg="ed25519"', 'alg="hmac-sha256"'),
        ('nonce="abcdefghijklmnop"', 'nonce="abcdefghijklmnoq"'),
        ("kiosk=", "kiosk=1, other="),
        (";created=", ";created=1.5;x="),
    ],
)
def test_rewritten_parameters_are_refused(old: str, new: str) -> None:
    headers = signed()
    assert old in headers["Signature-Input"]
    assert refusal(headers | {"Signature-Input": headers["Signature-Input"].replace(old, new)}) == Refusal.BAD


def test_a_second_signature_header_is_refused() -> None:
    headers = [*signed().items(), ("signature", "kiosk=:AAAA:")]
    assert refusal(headers) == Refusal.BAD


def test_a_header_of_a_megabyte_is_not_even_parsed() -> None:
    assert refusal(signed() | {"Signature": "k=:" + "A" * 1_000_000 + ":"}) == Refusal.BAD


def test_a_database_that_is_away_is_no_bad_signature() -> None:
    def away(key_id: str) -> Ed25519PublicKey | None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        verify_request(**REQUEST, headers=signed(), find_public_key=away, now=NOW)


def test_what_cannot_be_signed_says_so() -> None:
    with pytest.raises(ValueError, match="cannot be signed"):
        signed(url="/v1/events")


@given(st.dictionaries(st.sampled_from(["Signature", "Signature-Input", "Content-Digest"]), st.text()), st.text())
def test_any_headers_and_address_are_refused_calmly(headers: dict[str, str], url: str) -> None:
    assert refusal(signed() | headers, url=url) in Refusal


@given(st.data())
def test_no_changed_character_of_a_header_verifies(data: st.DataObject) -> None:
    headers = signed()
    name = data.draw(st.sampled_from(["Signature-Input", "Content-Digest"]))
    at = data.draw(st.integers(0, len(headers[name]) - 1))
    other = data.draw(st.characters(codec="ascii").filter(lambda c: c != headers[name][at]))
    changed = headers[name][:at] + other + headers[name][at + 1 :]
    try:
        who = verified(headers | {name: changed})
    except SignatureRefused:
        return
    assert who == verified(headers)  # a blank for a tab, the unsigned label: another spelling of the same
