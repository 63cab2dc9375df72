"""atheris: any text, and any bytes inside the wrapping and under a good signature, as a certificate's code.

`python tests/fuzz/fuzz_certificate_token.py -max_total_time=60`
"""

import sys

import atheris

with atheris.instrument_imports(include=["sync.contract", "cbor2", "cwt", "base45"]):
    import cbor2

    from kiosk.domain.certificates import Verdict
    from sync.contract.certificate_token import PREFIX, TokenRefused, parse_and_verify, wrap

from cryptography.hazmat.primitives.serialization import load_pem_private_key

from tests.helpers.certificates import NOW, allow_list, issuer

SIGNER = issuer("EdDSA")[0]
KEY = load_pem_private_key(SIGNER.private_key, None)
HEADER = cbor2.dumps({1: -8, 4: bytes.fromhex(SIGNER.key_id)})
KEYS = allow_list()


def verdict(text: str) -> Verdict:
    try:
        parse_and_verify(text, KEYS, NOW)
    except TokenRefused as refused:
        return refused.verdict
    return Verdict.VERIFIED


def signed(payload: bytes) -> str:
    signature = KEY.sign(cbor2.dumps(["Signature1", HEADER, b"", payload]))  # type: ignore[union-attr,call-arg]
    return wrap(cbor2.dumps(cbor2.CBORTag(18, [HEADER, {}, payload, signature])))


def one(data: bytes) -> None:
    """Every input gives a verdict; only a signed one can be verified."""
    provider = atheris.FuzzedDataProvider(data)
    kind = provider.ConsumeIntInRange(0, 3)
    if kind == 0:
        assert verdict(provider.ConsumeUnicode(sys.maxsize)) is not Verdict.VERIFIED
    elif kind == 1:
        assert verdict(PREFIX + provider.ConsumeUnicode(sys.maxsize)) is not Verdict.VERIFIED
    elif kind == 2:
        assert verdict(wrap(provider.ConsumeBytes(sys.maxsize))) is not Verdict.VERIFIED
    else:
        verdict(signed(provider.ConsumeBytes(sys.maxsize)))


atheris.Setup(sys.argv, one)
atheris.Fuzz()
