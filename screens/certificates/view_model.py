"""One page for the whole of 扫码亮证 (scan, consent, card): a certificate never goes from page to page."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from devices.printer.port import PaperOutcome, PrintOutcome
from devices.status import DeviceState
from kiosk.domain.certificates import Certificate, CertificateType, CertificateUse, Verdict
from kiosk.domain.clock import HALL_ZONE, hall_day
from kiosk.domain.language import Language
from kiosk.domain.masking import mask_certificate_for_paper, mask_number_for_screen
from kiosk.services.guides import MaterialList
from kiosk.services.receipt_texts import localized
from kiosk.services.schemes.scheme import Check
from kiosk.shell.background import Runner
from kiosk.shell.dates import clock_text, full_day_text, isolate
from kiosk.shell.properties import Property
from kiosk.shell.session import TimeoutKind
from kiosk.shell.view_model import ViewModel
from offline_store.errors import StoreUnavailable
from screens.certificates.scanner import LookSource, Scanner
from screens.guides.item_rows import script_of

QML_IMPORT_NAME = "screens.certificates"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PRINTS = 3
"""Slips of one use; the roll is everybody's."""


class Step(StrEnum):
    """Where the citizen is; each is a face of the one page."""

    SCAN = "scan"
    CONSENT = "consent"
    VERIFIED = "verified"
    DECLINED = "declined"  # 没有出示，也没有保留
    REFUSED = "refused"  # the code or the certificate does not hold
    CANNOT = "cannot"  # 现在核验不了，不代表证照有问题


class Paper(StrEnum):
    """What is known of the slip."""

    NONE = ""
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"


_OF_OUTCOME = {
    PaperOutcome.PRINTED: Paper.DONE,
    PaperOutcome.FAILED: Paper.FAILED,
    PaperOutcome.UNKNOWN: Paper.UNKNOWN,
}
_NOT_CONNECTED, _STORE = "not_connected", "store"


class CertificateSource(LookSource, Protocol):
    """What this page needs of the certificates."""

    def use(self, certificate: Certificate, purpose: str | None) -> CertificateUse | None:
        """Record the use; None where the code has served already. Raises StoreUnavailable."""
        ...

    def print(
        self, use: CertificateUse, certificate: Certificate, materials: MaterialList | None, language: Language
    ) -> PrintOutcome:
        """Print the slip."""
        ...


class ListSource(Protocol):
    """What this page needs of the guides."""

    def list_for(self, item_code: str, shown: frozenset[CertificateType] = frozenset()) -> MaterialList | None:
        """The list of the matter; None where it was withdrawn. Raises StoreUnavailable."""
        ...


@QmlElement
class CertificatesViewModel(ViewModel):
    """The certificate lives here from the scan to `close` (or to 不同意, or to the next scan) and nowhere else.

    What QML is given of it before the citizen agrees is its kind; after that the card, with the number masked.
    """

    scanChanged = Signal()
    stepChanged = Signal()
    faceChanged = Signal()
    """Another step is shown (`stepChanged` also tells of what is in it)."""
    paperChanged = Signal()

    def __init__(
        self,
        certificates: CertificateSource,
        guides: ListSource,
        background: Runner,
        purpose: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._certificates = certificates
        self._guides = guides
        self._background = background
        self._purpose = purpose
        self._matter: MaterialList | None = None
        self._step = Step.SCAN
        self._why = ""
        self._busy = False
        self._certificate: Certificate | None = None
        self._use: CertificateUse | None = None
        self._paper = Paper.NONE
        self._paper_reason = DeviceState.READY
        self._prints = 0
        self._closed = False
        self._scanner = Scanner(certificates, background, parent=self)
        self._scanner.changed.connect(self.scanChanged)
        self._scanner.checked.connect(self._checked)
        self._scanner.failed.connect(self._cannot)
        self.languageChanged.connect(self.stepChanged)
        if purpose:
            background.run(lambda: guides.list_for(purpose), self._know_matter, self._no_matter)
        self._scanner.begin()

    # -- where the citizen is

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """`scan`, `consent`, `verified`, `declined`, `refused` or `cannot`."""
        return self._step.value

    @Property(str, notify=stepChanged)
    def why(self) -> str:
        """Of `refused`: the verdict (`expired`, ...); of `cannot`: `not_connected` or `store`."""
        return self._why

    @Property(bool, notify=stepChanged)
    def busy(self) -> bool:
        """Whether the consent is being recorded."""
        return self._busy

    # -- the scan

    @Property(QObject, notify=scanChanged)
    def feed(self) -> QObject | None:
        """The live picture, null while there is none."""
        return self._scanner.feed

    @Property(str, notify=scanChanged)
    def hint(self) -> str:
        """`none`, `closer`, `brighter`, `steady` or `glare`."""
        return self._scanner.hint.value

    @Property(bool, notify=scanChanged)
    def cameraDown(self) -> bool:
        """镜头暂不能用; it comes back by itself."""
        return self._scanner.down

    @Property(bool, notify=scanChanged)
    def takesLong(self) -> bool:
        """Whether no code has been read for so long that help should be offered."""
        return self._scanner.takes_long

    # -- the matter

    @Property(str, constant=True)
    def purpose(self) -> str:
        """Code of the service item that it is shown for, or empty."""
        return self._purpose

    @Property(str, notify=stepChanged)
    def purposeName(self) -> str:
        """Everyday name of the service item, or empty."""
        return self.text(self._matter.item.summary.plain_name) if self._matter else ""

    @Property(str, notify=stepChanged)
    def purposeScript(self) -> str:
        """`zh` where the name is a Chinese fall-back."""
        return script_of(self._matter.item.summary.plain_name, self.reader_language) if self._matter else ""

    @Property(str, notify=stepChanged)
    def asker(self) -> str:
        """受理单位 of the service item, which is who asks for the certificate; empty where there is none."""
        return self.text(self._matter.item.summary.department) if self._matter else ""

    @Property(list, notify=stepChanged)
    def spared(self) -> list[str]:
        """Names of the materials that the shown certificate spares."""
        if self._use is None or self._matter is None:
            return []
        rows = self._matter.rows
        kind = self._use.certificate_type
        return [self.text(row.material.name) for row in rows if row.material.certificate_type == kind]

    # -- the certificate

    @Property(str, notify=stepChanged)
    def kind(self) -> str:
        """Kind of certificate (`resident_id`, ...): all that is known of it before the consent."""
        return self._certificate.type.value if self._certificate else ""

    @Property(str, notify=stepChanged)
    def kindName(self) -> str:
        """居民身份证, in the reader's language."""
        return self.text(localized(f"certificate_type.{self.kind}")) if self._certificate else ""

    @Property(bool, notify=stepChanged)
    def longNumber(self) -> bool:
        """Whether the first six signs of the number are shown beside the last four; else only the last two."""
        return self._certificate is not None and not mask_number_for_screen(self._certificate.number).startswith("*")

    @Property(str, notify=stepChanged)
    def holder(self) -> str:
        """持证人, once agreed."""
        return self._shown.holder if self._shown else ""

    @Property(str, notify=stepChanged)
    def number(self) -> str:
        """`652323********001X`, once agreed."""
        return isolate(mask_number_for_screen(self._shown.number)) if self._shown else ""

    @Property(str, notify=stepChanged)
    def issuer(self) -> str:
        """签发机关, once agreed."""
        return self._shown.issuer if self._shown else ""

    @Property(str, notify=stepChanged)
    def validUntil(self) -> str:
        """The day, or empty for 长期."""
        if self._shown is None or self._use is None or self._shown.valid_until is None:
            return ""
        until, today = hall_day(self._shown.valid_until), hall_day(self._use.consented_at)
        return full_day_text(until, today, self.reader_language)

    @Property(str, notify=stepChanged)
    def consentedAt(self) -> str:
        """`16:24`."""
        return _time(self._use.consented_at) if self._use else ""

    @Property(bool, notify=stepChanged)
    def offline(self) -> bool:
        """Whether it was verified without a network."""
        return self._use is not None and self._use.offline

    @Property(str, notify=stepChanged)
    def listTime(self) -> str:
        """`15:40` of the revocation list; empty where none has come yet."""
        return _time(self._use.revocations_as_of) if self._use and self._use.revocations_as_of else ""

    @Property(str, notify=stepChanged)
    def listDay(self) -> str:
        """Day of the revocation list; empty for today."""
        if self._use is None or self._use.revocations_as_of is None:
            return ""
        day, today = hall_day(self._use.revocations_as_of), hall_day(self._use.consented_at)
        return "" if day == today else full_day_text(day, today, self.reader_language)

    # -- the slip

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """`printing`, `done`, `failed`, `unknown`, or empty before it was asked for."""
        return self._paper.value

    @Property(str, notify=paperChanged)
    def paperReason(self) -> str:
        """State of the printer behind `failed`: `paper_out`, `cover_open`, ..."""
        return self._paper_reason.value

    @Property(bool, notify=paperChanged)
    def canPrint(self) -> bool:
        """Whether the slip may be asked for (once more)."""
        return self._paper not in {Paper.PRINTING, Paper.DONE} and self._prints < MOST_PRINTS

    # -- what can be done

    @Slot()
    def agree(self) -> None:
        """同意出示: recorded first, shown then."""
        certificate = self._certificate
        purpose = self._matter.item.summary.code if self._matter is not None else None
        if self._step is Step.CONSENT and certificate is not None and not self._busy:
            self._busy = True
            self.stepChanged.emit()
            use = self._certificates.use
            self._background.run(lambda: use(certificate, purpose), self._used, self._cannot)

    @Slot()
    def disagree(self) -> None:
        """不同意: nothing was shown, nothing is kept."""
        if self._step is Step.CONSENT and not self._busy:
            self._forget()
            self._go(Step.DECLINED)

    @Slot()
    def scanAgain(self) -> None:
        """再扫一次."""
        self._forget()
        self._scanner.begin()
        self._go(Step.SCAN)

    @Slot()
    def printUse(self) -> None:
        """打印用证凭条."""
        if self._use is None or self._certificate is None or not self.canPrint:
            return
        self._prints += 1
        self._set_paper(Paper.PRINTING)
        # Printing may outlast the page: it is given no more of the certificate than the slip says.
        use, masked, language = self._use, mask_certificate_for_paper(self._certificate), self.reader_language
        purpose, guides, certificates = self._purpose, self._guides, self._certificates

        def work() -> PrintOutcome:
            materials = guides.list_for(purpose, frozenset({use.certificate_type})) if use.purpose else None
            return certificates.print(use, masked, materials, language)

        self._background.run(work, lambda outcome: self._printed(use, outcome), self._not_printed)

    def close(self) -> None:
        """Nothing of the person outlives the page."""
        self._closed = True
        self._scanner.end()
        self._forget()
        self.stepChanged.emit()

    # -- inside

    @property
    def _shown(self) -> Certificate | None:
        """The certificate, once its use is recorded."""
        return self._certificate if self._use is not None else None

    def _know_matter(self, matter: MaterialList | None) -> None:
        self._matter = matter
        self.stepChanged.emit()

    def _no_matter(self, error: Exception) -> None:
        if not isinstance(error, StoreUnavailable):
            raise error

    @Slot(object)
    def _checked(self, check: Check) -> None:
        if check.verdict is Verdict.VERIFIED:
            self._certificate = check.certificate
            self._go(Step.CONSENT)
        elif check.verdict is Verdict.CANNOT_VERIFY:
            self._go(Step.CANNOT, _NOT_CONNECTED)
        else:
            self._go(Step.REFUSED, check.verdict.value)

    def _used(self, use: CertificateUse | None) -> None:
        self._busy = False
        if use is None:
            self._forget()
            self._go(Step.REFUSED, Verdict.ALREADY_USED.value)
            return
        self._use = use
        self._go(Step.VERIFIED)

    @Slot(object)
    def _cannot(self, error: Exception) -> None:
        self._forget()
        self._go(Step.CANNOT, _STORE)
        if not isinstance(error, StoreUnavailable):
            raise error  # a bug of ours: logged with its traceback; the citizen's certificate is not to blame

    def _printed(self, use: CertificateUse, outcome: PrintOutcome) -> None:
        if use is not self._use:
            return
        self._paper_reason = outcome.state
        self._set_paper(_OF_OUTCOME[outcome.outcome])

    def _not_printed(self, error: Exception) -> None:
        self._set_paper(Paper.UNKNOWN)
        if not isinstance(error, StoreUnavailable):
            raise error

    def _forget(self) -> None:
        self._certificate = self._use = None
        self._busy = False
        self._prints = 0
        self._set_paper(Paper.NONE)

    def _set_paper(self, paper: Paper) -> None:
        self._paper = paper
        self.paperChanged.emit()

    def _go(self, step: Step, why: str = "") -> None:
        if self._closed:
            return
        self._step, self._why = step, why
        self.faceChanged.emit()
        self.stepChanged.emit()
        self.kindChanged.emit(TimeoutKind.SCAN if step is Step.SCAN else TimeoutKind.CERTIFICATE)


def _time(moment: datetime) -> str:
    return isolate(clock_text(moment.astimezone(HALL_ZONE)))
