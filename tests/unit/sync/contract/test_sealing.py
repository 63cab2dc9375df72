"""What a kiosk seals, only the county's key opens, and only for the event it was sealed for."""

import json
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyhpke import AEADId, CipherSuite, KDFId, KEMId, KEMKey

from sync.contract.sealing import (
    CONTEXT,
    OVERHEAD_BYTES,
    CannotUnseal,
    SealedPerson,
    new_private_key,
    public_key_of,
    seal,
    unseal,
)

PRIVATE = bytes(range(1, 33))
PUBLIC = public_key_of(PRIVATE)
EVENT = UUID("01890a5d-ac96-774b-bcce-b302099a8057")


@given(st.binary(max_size=2000), st.uuids())
def test_what_is_sealed_opens_again(plaintext: bytes, event_id: UUID) -> None:
    sealed = seal(plaintext, PUBLIC, event_id)
    assert len(sealed) == len(plaintext) + OVERHEAD_BYTES
    assert unseal(sealed, PRIVATE, event_id) == plaintext


def test_the_same_text_never_looks_the_same_twice() -> None:
    assert seal(b"x", PUBLIC, EVENT) != seal(b"x", PUBLIC, EVENT)


def test_it_opens_for_its_own_event_only() -> None:
    with pytest.raises(CannotUnseal):
        unseal(seal(b"x", PUBLIC, EVENT), PRIVATE, uuid4())


def test_another_key_opens_nothing() -> None:
    with pytest.raises(CannotUnseal):
        unseal(seal(b"x", PUBLIC, EVENT), new_private_key(), EVENT)


@given(st.binary(max_size=200))
def test_any_bytes_are_opened_or_refused(data: bytes) -> None:
    with pytest.raises(CannotUnseal):
        unseal(data, PRIVATE, EVENT)


@given(st.data())
def test_no_changed_bit_opens(data: st.DataObject) -> None:
    sealed = bytearray(seal(b"synthetic", PUBLIC, EVENT))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    if (
        bit == 32 * 8 - 1
    ):  # X25519 ignores the top bit of a point (RFC 7748 section 5); HPKE binds the bytes all the same
        assert bit // 8 == 31
    with pytest.raises(CannotUnseal):
        unseal(bytes(sealed), PRIVATE, EVENT)


def test_another_implementation_of_rfc_9180_opens_it() -> None:
    suite = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.AES256_GCM)
    sealed = seal("张示例".encode(), PUBLIC, EVENT)
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = KEMKey.from_pyca_cryptography_key(X25519PrivateKey.from_private_bytes(PRIVATE))
    context = suite.create_recipient_context(sealed[:32], key, info=CONTEXT + b"\x00" + EVENT.bytes)
    assert context.open(sealed[32:]).decode() == "张示例"


def test_a_person_survives_the_journey_and_never_shows_in_a_repr() -> None:
    person = SealedPerson("652323190001010011", "张示例")
    sealed = seal(person.to_bytes(), PUBLIC, EVENT)
    assert SealedPerson.from_bytes(unseal(sealed, PRIVATE, EVENT)) == person
    assert "张" not in repr(person)
    assert "6523" not in repr(person)


def test_a_person_with_an_endless_name_is_not_sealed() -> None:
    with pytest.raises(ValueError, match="too long"):
        SealedPerson("1", "张" * 201).to_bytes()


def test_a_typed_number_has_no_name() -> None:
    assert SealedPerson.from_bytes(SealedPerson("1").to_bytes()) == SealedPerson("1", None)


json_values = st.none() | st.integers() | st.text(max_size=300) | st.lists(st.text(max_size=3), max_size=2)


@given(
    st.binary(max_size=300)
    | st.dictionaries(st.sampled_from(["id_number", "name"]), json_values).map(lambda o: json.dumps(o).encode())
)
def test_any_plaintext_is_a_person_or_refused(data: bytes) -> None:
    try:
        person = SealedPerson.from_bytes(data)
    except ValueError as error:
        assert str(error) == "not a sealed person"
    else:
        assert max(len(person.name or ""), len(person.id_number)) <= 200
