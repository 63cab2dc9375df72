"""What the take-away sheet knows: the list, how the printer stands, and what came of the paper."""

from enum import StrEnum
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from devices.printer.port import PrintOutcome
from devices.status import DeviceState
from kiosk.domain.catalogue import Supply
from kiosk.domain.certificates import CertificateType
from kiosk.domain.language import Language
from kiosk.services.guides import Guide, MaterialList
from kiosk.services.hall_now import NO_PAPER
from kiosk.shell.background import Runner
from kiosk.shell.loading_view_model import LoadingViewModel
from kiosk.shell.properties import Property
from screens.common.qr_rows import qr_rows
from screens.guides.item_rows import script_of

QML_IMPORT_NAME = "screens.guide_take"
QML_IMPORT_MAJOR_VERSION = 1

Way = Literal["paper", "phone"]


class Paper(StrEnum):
    """Where the paper is."""

    NONE = "none"  # not asked for yet
    PRINTING = "printing"
    PRINTED = "printed"  # proved by the printer, or seen by the citizen
    FAILED = "failed"  # proved that none came out
    UNKNOWN = "unknown"  # the citizen is asked


class Guides(Protocol):
    """What this sheet needs of the guides."""

    def guide(self, item_code: str, shown: frozenset[CertificateType] = frozenset()) -> Guide | None:
        """The guide as it stands today; None where it was withdrawn. Raises StoreUnavailable."""
        ...

    def printer_state(self) -> DeviceState:
        """What the printer says now."""
        ...

    def phone_link(self, item_code: str) -> str:
        """The county's page of the guide; nothing personal in it."""
        ...

    def took(self, item_code: str, way: Way) -> None:
        """Count that the list was taken away."""
        ...

    def print(self, materials: MaterialList, language: Language) -> PrintOutcome:
        """Print the list and count it."""
        ...


@QmlElement
class GuideTakeViewModel(LoadingViewModel):
    """`way` is what the citizen touched: the sheet opens with it. A phone is counted once, when it is chosen."""

    changed = Signal()
    paperChanged = Signal()

    def __init__(
        self,
        guides: Guides,
        background: Runner,
        item_code: str,
        way: str,
        shown: frozenset[CertificateType] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(background, parent)
        self._guides = guides
        self._code = item_code
        self._shown = shown
        self._way: Way = "phone" if way == "phone" else "paper"
        self._counted = False
        self._guide: Guide | None = None
        self._printer: DeviceState | None = None
        self._paper = Paper.NONE
        self._qr_rows = qr_rows(guides.phone_link(item_code))
        self.asked.connect(self.changed)
        self.languageChanged.connect(self.changed)
        self.load()
        if self._way == "phone":
            self._count_phone()

    # -- state

    @Property(str, notify=changed)
    def way(self) -> str:
        """`paper` or `phone`."""
        return self._way

    @Slot(str)
    def chooseWay(self, way: str) -> None:
        """Show the other way."""
        if way != self._way and way in ("paper", "phone"):
            self._way = "phone" if way == "phone" else "paper"
            if self._way == "phone":
                self._count_phone()
            self.changed.emit()

    # -- the list in small

    @Property(str, notify=changed)
    def name(self) -> str:
        """Everyday name of the item."""
        return self.text(self._guide.materials.item.summary.plain_name) if self._guide else ""

    @Property(str, notify=changed)
    def nameScript(self) -> str:
        """`zh` where `name` is a Chinese fall-back."""
        return script_of(self._guide.materials.item.summary.plain_name, self.reader_language) if self._guide else ""

    @Property(list, notify=changed)
    def toBring(self) -> list[dict[str, str]]:
        """What has a box to tick on the paper: `name`, `script`."""
        return [
            {"name": self.text(row.material.name), "script": script_of(row.material.name, self.reader_language)}
            for row in (self._guide.materials.rows if self._guide else ())
            if row.supply is Supply.BRING
        ]

    @Property(int, notify=changed)
    def exempt(self) -> int:
        """样免带."""
        return self._guide.materials.exempt if self._guide else 0

    @Property(int, notify=changed)
    def later(self) -> int:
        """样可后补."""
        return self._guide.materials.later if self._guide else 0

    # -- paper

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Whether the printer is in a state to try; False while it is known to have no paper to give."""
        return self._printer is not None and self._printer not in NO_PAPER

    @Property(str, notify=changed)
    def printer(self) -> str:
        """`DeviceState` of the printer behind `printable` and `paper`; empty before it was asked."""
        return self._printer.value if self._printer else ""

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """`none`, `printing`, `printed`, `failed` or `unknown`."""
        return self._paper.value

    @Slot()
    def print(self) -> None:
        """Print, or print again."""
        if self._guide is None or self._paper is Paper.PRINTING:
            return
        materials, language = self._guide.materials, self.reader_language
        self._set_paper(Paper.PRINTING)
        self._background.run(lambda: self._guides.print(materials, language), self._printed)

    @Slot()
    def paperCame(self) -> None:
        """The citizen has it in hand: better proof than a mute printer."""
        if self._paper is Paper.UNKNOWN:
            self._set_paper(Paper.PRINTED)
            self._background.run(lambda: self._guides.took(self._code, "paper"), lambda _: None)

    # -- phone

    @Property(list, constant=True)
    def qrRows(self) -> list[str]:
        """The code of the county's page, as rows of 0 and 1."""
        return self._qr_rows

    # -- inside

    def look(self) -> tuple[Guide | None, DeviceState]:
        """The guide, and how the printer is."""
        return self._guides.guide(self._code, self._shown), self._guides.printer_state()

    def take(self, answer: tuple[Guide | None, DeviceState]) -> None:
        """The sheet is of this guide."""
        self._guide, self._printer = answer

    def _printed(self, outcome: PrintOutcome) -> None:
        self._printer = outcome.state
        self._set_paper(Paper(outcome.outcome.value))
        self.changed.emit()

    def _set_paper(self, paper: Paper) -> None:
        self._paper = paper
        self.paperChanged.emit()

    def _count_phone(self) -> None:
        if not self._counted:
            self._counted = True
            self._background.run(lambda: self._guides.took(self._code, "phone"), lambda _: None)
