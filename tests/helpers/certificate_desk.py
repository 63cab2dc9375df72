"""扫码亮证 as the program wires it: sample catalogue and issuer in memory, a camera and a printer that a test plays."""

import base64
import threading
import time
from dataclasses import replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from devices.camera.port import CameraStatus, Preview, Scan, ScanHint
from devices.camera.preview import PreviewWriter
from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from kiosk.domain.certificates import CertificateType
from kiosk.domain.events import EventKind
from kiosk.services.certificates import CertificateService
from kiosk.services.hall import HallServices
from kiosk.services.receipts import certificate_receipt, letterhead
from kiosk.services.schemes.opaque import OpaqueScheme
from kiosk.services.schemes.zz1 import Zz1Scheme, revocation_hash
from sync.contract.certificate_token import CertificateContent, issue
from sync.contract.messages import Body, Document, IssuerKeyBody, RevocationsBody
from tests.helpers.certificates import code, issuer
from tests.helpers.guides_hall import GuidesHall
from tests.helpers.sample_hall import sample_services

HOLDER = "张示例" + "金丝雀"
NUMBER = "652323" + "190001017773"
"""Nobody's name and number, and in no file as they stand here: what is left of them anywhere is a leak."""
LIST_TIME = datetime.fromisoformat("2026-11-24T15:40:00+08:00")
UNCONNECTED = "650100000000000000000000000000"
WIDTH, HEIGHT = 64, 36


def holder_of(kind: CertificateType = CertificateType.RESIDENT_ID, number: str = NUMBER) -> CertificateContent:
    """The synthetic holder of a certificate of this kind."""
    until = datetime.fromisoformat("2036-05-08T23:59:59+08:00")
    return CertificateContent(kind, HOLDER, number, f"SAMPLE-{kind.value}", until)


class PlayedCamera:
    """A camera port. `payload` is what the next look reads; `gone` and `stuck` are faults; `calls` what was asked."""

    def __init__(self) -> None:
        self.payload: str | None = None
        self.hint = ScanHint.NONE
        self.gone = False
        self.open = False
        self.calls: list[str] = []
        self.opening = threading.Event()
        """Cleared by a test that wants `start` to take long."""
        self.opening.set()
        self._seen = threading.Event()
        self._writer: PreviewWriter | None = None

    def status(self) -> CameraStatus:
        return CameraStatus(DeviceState.GONE if self.gone else DeviceState.READY)

    def start(self) -> Preview:
        self.calls.append("start")
        self.opening.wait(10)
        if self.gone:
            raise DeviceError(Fault.MISSING, "There is no camera: plug it in.")
        if self._writer is None:
            self._writer = PreviewWriter(WIDTH, HEIGHT, 3)
        self.open = True
        self._writer.write(bytes([90, 110, 110]) * (WIDTH * HEIGHT))
        return self._writer.preview

    def scan(self, seconds: float) -> Scan:
        if self.gone or not self.open or self._writer is None:
            raise DeviceError(Fault.MISSING, "The camera is not open: start it first.")
        self._writer.write(bytes([90, 110, 110]) * (WIDTH * HEIGHT))
        deadline = time.monotonic() + min(seconds, 0.05)
        while self.payload is None and time.monotonic() < deadline:
            self._seen.wait(0.005)
        return Scan(self.payload, ScanHint.NONE if self.payload else self.hint)

    def stop(self) -> None:
        self.calls.append("stop")
        self.open = False
        if self._writer is not None:
            self._writer.blank()

    def restart(self) -> None:
        """The worker is started anew: another preview, and the camera is closed."""
        self.open = False
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def close(self) -> None:
        """Give the preview back."""
        if self._writer is not None:
            self._writer.close()


class CertificateDesk(GuidesHall):
    """Online, with one trusted issuer and a revocation list, unless a test changes it."""

    def __init__(self) -> None:
        super().__init__(*(Document(kind=b.kind, id=i, version=1, body=b) for i, b in _trust()))
        self.camera = PlayedCamera()
        self.online = True
        self.certificates = CertificateService(
            self.store,
            self.camera,
            self.printer,
            (Zz1Scheme(), OpaqueScheme()),
            lambda use, certificate, materials, language: certificate_receipt(
                use, certificate, materials, language, letterhead(self.store.hall(), "K2", self.clock.now())
            ),
            self.clock,
            lambda: self.online,
        )
        self.services: HallServices = sample_services(
            guides=self.guides, tickets=self.tickets, certificates=self.certificates
        )

    def code(
        self,
        kind: CertificateType = CertificateType.RESIDENT_ID,
        *,
        age: timedelta = timedelta(),
        number: str = NUMBER,
        issuer_name: str | None = None,
    ) -> str:
        """A code as a phone would show it, issued `age` ago."""
        return code(holder_of(kind, number), now=self.clock.now() - age, issuer_name=issuer_name)

    def forged_code(self) -> str:
        """A code that names the trusted key and was signed by another."""
        other = replace(issuer("EdDSA")[0], key_id=issuer()[0].key_id)
        return issue(holder_of(), other, now=self.clock.now(), valid_for=timedelta(minutes=5))

    def revoked_code(self) -> str:
        """A code of a certificate that stands on the list."""
        content = replace(holder_of(), certificate_id="SAMPLE-WITHDRAWN")
        return code(content, now=self.clock.now())

    def uses(self) -> int:
        """How many uses are recorded."""
        return sum(event.kind is EventKind.CERTIFICATE_USED for event in self.store.pending_events(100))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.camera.close()
        super().__exit__(kind, error, trace)


def _trust() -> list[tuple[str, Body]]:
    entry = issuer()[1]
    key = IssuerKeyBody.model_validate(
        {
            "key_id": entry.key_id,
            "algorithm": entry.algorithm,
            "public_key": base64.b64encode(entry.public_key),
            "issuer": entry.issuer,
            "types": sorted(entry.types),
            "not_after": entry.not_after,
        }
    )
    hashes = [revocation_hash("SAMPLE-WITHDRAWN")]
    return [(key.key_id, key), ("all", RevocationsBody(issued_at=LIST_TIME, certificate_hashes=hashes))]
