"""扫码亮证: read a code from a phone, verify it here, show what the purpose needs once the citizen agrees, forget."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import uuid6

from devices.camera.port import Camera, ScanHint
from devices.printer.port import Printer, PrintOutcome
from devices.printer.receipt import Receipt
from kiosk.domain.certificates import Certificate, CertificateUse, Verdict
from kiosk.domain.clock import Clock
from kiosk.domain.language import Language
from kiosk.log_events import LogEvent, log_event
from kiosk.services.camera_turn import CameraDesk, CameraTurn
from kiosk.services.guides import MaterialList
from kiosk.services.paper import print_truthfully
from kiosk.services.schemes.scheme import Check, Scheme, TrustList, check_code
from offline_store.errors import NonceSeen
from offline_store.store import Store

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What one look through the camera gave: a code's verdict, or the one thing that would help."""

    check: Check | None
    hint: ScanHint = ScanHint.NONE


class CertificateService:
    """Nothing of a certificate is written: the store gets a use record (用证记录) that could be anybody's.

    Raises StoreUnavailable where the trust list can't be read or the use can't be recorded: then nothing is shown.
    """

    def __init__(
        self,
        store: Store,
        camera: Camera,
        printer: Printer,
        schemes: Sequence[Scheme],
        receipt: Callable[[CertificateUse, Certificate, MaterialList | None, Language], Receipt],
        clock: Clock,
        is_online: Callable[[], bool],
    ) -> None:
        self._store = store
        self._desk = CameraDesk(camera)
        self._printer = printer
        self._schemes = schemes
        self._receipt = receipt
        self._clock = clock
        self._is_online = is_online

    def turn(self) -> CameraTurn:
        """The camera for one page; it must be ended."""
        return self._desk.turn()

    def look(self, turn: CameraTurn, seconds: float) -> Look:
        """Look for a code and check it; its text goes no further. Raises DeviceError, TurnOver."""
        scan = turn.scan(seconds)
        return Look(None, scan.hint) if scan.payload is None else Look(self.check(scan.payload))

    def trust(self) -> TrustList:
        """Keys and revocations as last synced."""
        revocations = self._store.revocations()
        return TrustList(
            keys={key.key_id: key for key in self._store.issuer_keys()},
            revoked=revocations.hashes if revocations else frozenset(),
            revocations_as_of=revocations.issued_at if revocations else None,
        )

    def check(self, payload: str) -> Check:
        """Verdict on a scanned code, also without a network; a code that served before is refused."""
        check = check_code(payload, self._schemes, self.trust(), self._clock.now())
        if check.certificate is not None and self._store.nonce_seen(check.certificate.nonce):
            check = Check(Verdict.ALREADY_USED, check.scheme)
        log_event(logger, logging.INFO, LogEvent.CERTIFICATE_VERDICT, verdict=check.verdict, scheme=check.scheme)
        return check

    def use(self, certificate: Certificate, purpose: str | None) -> CertificateUse | None:
        """The citizen agreed: record the use. None where the same code has served in the meantime."""
        use = CertificateUse(
            record_id=uuid6.uuid7(),
            certificate_type=certificate.type,
            key_id=certificate.key_id,
            purpose=purpose,
            consented_at=self._clock.now(),
            offline=not self._is_online(),
            revocations_as_of=self.trust().revocations_as_of,
            nonce=certificate.nonce,
            nonce_expires=certificate.code_expires,
        )
        try:
            self._store.record_certificate_use(use)
        except NonceSeen:
            return None
        return use

    def print(
        self, use: CertificateUse, certificate: Certificate, materials: MaterialList | None, language: Language
    ) -> PrintOutcome:
        """Print the slip of a use (用证凭条), with what it spares on `materials`."""
        return print_truthfully(self._printer, self._receipt(use, certificate, materials, language))
