"""The kiosk's key file."""

import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from sync.agent.keys import KeyStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "secret" / "kiosk.key"


def test_a_pending_key_stays_the_same_until_it_is_adopted(path: Path) -> None:
    keys = KeyStore(path)
    assert keys.load() is None
    pending = keys.pending()
    assert KeyStore(path).pending().private_bytes_raw() == pending.private_bytes_raw()
    assert keys.load() is None
    keys.adopt(pending)
    keys.finish()
    loaded = KeyStore(path).load()
    assert loaded is not None
    assert loaded.private_bytes_raw() == pending.private_bytes_raw()
    assert keys.pending().private_bytes_raw() != pending.private_bytes_raw()


def test_a_fresh_one_takes_the_pending_ones_place(path: Path) -> None:
    keys = KeyStore(path)
    first = keys.pending()
    fresh = keys.pending(fresh=True)
    assert fresh.private_bytes_raw() != first.private_bytes_raw()
    assert keys.pending().private_bytes_raw() == fresh.private_bytes_raw()


def test_every_file_is_for_the_owner_only(path: Path) -> None:
    keys = KeyStore(path)
    keys.adopt(keys.pending())
    files = list(path.parent.iterdir())
    assert {file.name for file in files} == {"kiosk.key", "kiosk.key.pending"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_file_that_was_opened_to_others_is_closed_again(path: Path) -> None:
    keys = KeyStore(path)
    keys.adopt(keys.pending())
    path.chmod(0o644)
    assert keys.load() is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_holds_no_such_key_is_said(path: Path) -> None:
    path.parent.mkdir()
    other = generate_private_key(SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    for content in (b"", b"rubbish", other):
        path.write_bytes(content)
        with pytest.raises(ValueError, match=r"(?i)key|pem"):
            KeyStore(path).load()
