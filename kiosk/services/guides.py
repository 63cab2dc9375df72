"""办事指南: find a service item, see the personal list of materials, take it away on paper or on the phone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from devices.printer.port import PaperOutcome, Printer, PrintOutcome
from devices.printer.receipt import Receipt
from kiosk.domain.catalogue import EXEMPT, Department, ItemSummary, Material, ServiceItem, Supply, Theme
from kiosk.domain.certificates import CertificateType
from kiosk.domain.language import Language
from kiosk.services.paper import print_truthfully
from offline_store.store import Store


@dataclass(frozen=True, slots=True)
class ListRow:
    """One material, as it stands for this citizen now."""

    material: Material
    supply: Supply
    """After what the citizen has shown: a shown certificate turns 要带 into 免提交."""
    spared_now: bool
    """True where it is the certificate just shown that spares it."""


@dataclass(frozen=True, slots=True)
class MaterialList:
    """您的材料清单: rows to bring first, then those that may follow or be promised, then the exempt ones."""

    item: ServiceItem
    rows: tuple[ListRow, ...]

    @property
    def to_bring(self) -> int:
        """样要带; a promise (告知承诺) is signed at the counter and brought by nobody."""
        return sum(row.supply is Supply.BRING for row in self.rows)

    @property
    def exempt(self) -> int:
        """样免带: by certificate, shared data or promise."""
        return sum(row.supply in EXEMPT or row.supply is Supply.PROMISE for row in self.rows)

    @property
    def later(self) -> int:
        """样可后补."""
        return sum(row.supply is Supply.LATER for row in self.rows)


_ORDER = {Supply.BRING: 0, Supply.CERTIFICATE: 1, Supply.SHARED: 1, Supply.PROMISE: 2, Supply.LATER: 3}


def material_list(item: ServiceItem, shown: frozenset[CertificateType]) -> MaterialList:
    """The list of `item` for someone who has shown certificates of these kinds in this session."""
    rows = []
    for material in item.materials:
        spared = material.certificate_type is not None and material.certificate_type in shown
        supply = Supply.CERTIFICATE if spared and material.supply not in EXEMPT else material.supply
        rows.append(ListRow(material, supply, spared))
    return MaterialList(item, tuple(sorted(rows, key=lambda row: _ORDER[row.supply])))


class GuideService:
    """Reads the catalogue; prints lists; counts what was taken away. Raises StoreUnavailable when the store is."""

    def __init__(
        self,
        store: Store,
        printer: Printer,
        receipt: Callable[[MaterialList, Language, str], Receipt],
        public_url: str,
    ) -> None:
        self._store = store
        self._printer = printer
        self._receipt = receipt
        self._public_url = public_url

    def themes(self) -> tuple[Theme, ...]:
        """All themes, in order."""
        return self._store.themes()

    def departments(self) -> tuple[Department, ...]:
        """All departments, in order."""
        return self._store.departments()

    def of_theme(self, code: str) -> tuple[ItemSummary, ...]:
        """Items of one theme, most asked first."""
        return self._store.items_of_theme(code)

    def of_department(self, code: str) -> tuple[ItemSummary, ...]:
        """Items of one department, most asked first."""
        return self._store.items_of_department(code)

    def search(self, query: str) -> tuple[ItemSummary, ...]:
        """By hanzi, pinyin, initials, everyday words or a translation; at most 20."""
        return self._store.search(query)

    def suggestions(self, query: str) -> tuple[str, ...]:
        """Words of the catalogue that the typed letters may mean."""
        return self._store.suggestions(query)

    def updated_at(self) -> datetime | None:
        """When the county last said that the catalogue is current."""
        return self._store.catalogue_as_of()

    def has_sample_data(self) -> bool:
        """Whether what is shown is 示例数据: the screen must say so."""
        first = next(iter(self._store.popular_items(1)), None)
        item = self._store.item(first.code) if first else None
        return item is not None and item.is_sample

    def list_for(self, item_code: str, shown: frozenset[CertificateType] = frozenset()) -> MaterialList | None:
        """The personal list, or None where the county has withdrawn the item."""
        item = self._store.item(item_code)
        return None if item is None else material_list(item, shown)

    def phone_link(self, item_code: str) -> str:
        """What the QR code holds: the county's page of this guide, nothing about the person."""
        return f"{self._public_url}/g/{item_code}"

    def took(self, item_code: str, way: Literal["paper", "phone"]) -> None:
        """Count that the list was taken away."""
        self._store.record_guide_taken(item_code, way)

    def print(self, materials: MaterialList, language: Language) -> PrintOutcome:
        """Print the list; it is counted once the printer has proved the paper."""
        code = materials.item.summary.code
        receipt = self._receipt(materials, language, self.phone_link(code))
        outcome = print_truthfully(self._printer, receipt)
        if outcome.outcome is PaperOutcome.PRINTED:
            self.took(code, "paper")
        return outcome
