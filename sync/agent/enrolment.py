"""Enrolment: a one-time code becomes an identity and a key that the county knows."""

import logging
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.language import LocalizedText
from kiosk.domain.station import Identity
from kiosk.log_events import LogEvent, log_event
from offline_store.store import Store
from sync.agent.client import BrokenAnswer, CountyClient, CountyRefused, Signer
from sync.agent.keys import KeyStore
from sync.agent.port import SyncError, SyncReason
from sync.contract.messages import EnrolReply, EnrolRequest

logger = logging.getLogger(__name__)

CODE_LENGTHS = range(6, 33)
CODE_FILE_BYTES = 100
SEALING_KEY_BYTES = 32
KEY_IN_USE = "key-in-use"


class Enroller:
    """Knows who the kiosk is, and becomes it."""

    def __init__(self, store: Store, keys: KeyStore, code_file: Path | None, version: str) -> None:
        self._store = store
        self._keys = keys
        self._code_file = code_file
        self._version = version
        self._used_up = ""

    def signer(self) -> Signer | None:
        """Who signs; None before enrolment. Raises StoreUnavailable, SyncError."""
        identity = self._store.identity()
        if identity is None:
            return None
        try:
            key = self._keys.load()
        except (OSError, ValueError) as error:
            raise SyncError(SyncReason.STORE, "The kiosk's key file can't be read: enrol the kiosk again.") from error
        return None if key is None else Signer(identity.kiosk_id, key)

    def waiting_code(self) -> str | None:
        """A code in the code file that has not been refused before."""
        if self._code_file is None:
            return None
        try:
            with self._code_file.open("rb") as file:
                code = file.read(CODE_FILE_BYTES).decode("ascii", "replace").strip()
        except OSError:
            return None
        return code if len(code) in CODE_LENGTHS and code != self._used_up else None

    def enrol(self, client: CountyClient, code: str) -> str:
        """The new kiosk id. Raises SyncError, StoreUnavailable; the old identity and key stand then."""
        code = code.strip()
        if len(code) not in CODE_LENGTHS:
            raise SyncError(SyncReason.WRONG_CODE, "An enrolment code has eight signs: type it as staff read it.")
        try:
            key, reply = self._ask(client, code)
            if len(reply.sealing_key) != SEALING_KEY_BYTES:
                raise BrokenAnswer("The county's key for personal data is no X25519 key.")
            self._keys.adopt(key)
            name = reply.station_name
            text = LocalizedText(name.zh, name.ug, name.kk, name.en)
            self._store.save_identity(Identity(reply.kiosk_id, text, reply.sealing_key))
            self._keys.finish()
        except CountyRefused as error:
            if error.reason is SyncReason.WRONG_CODE:
                self._used_up = code
                sentence = "The code is unknown, used or expired: ask the county for a new one."
                raise SyncError(SyncReason.WRONG_CODE, sentence) from error
            raise
        except (OSError, ValueError) as error:
            raise SyncError(SyncReason.STORE, "The kiosk's key file can't be written: check its folder.") from error
        log_event(logger, logging.INFO, LogEvent.SYNC_ENROLLED, kiosk=reply.kiosk_id)
        return reply.kiosk_id

    def _ask(self, client: CountyClient, code: str) -> tuple[Ed25519PrivateKey, EnrolReply]:
        key = self._keys.pending()
        try:
            return key, client.enrol(self._request(code, key))
        except CountyRefused as error:
            if error.slug != KEY_IN_USE:
                raise
        key = self._keys.pending(fresh=True)  # an earlier code has used the pending key up
        return key, client.enrol(self._request(code, key))

    def _request(self, code: str, key: Ed25519PrivateKey) -> EnrolRequest:
        public_key = key.public_key().public_bytes_raw()
        return EnrolRequest.model_construct(code=code, public_key=public_key, version=self._version)
