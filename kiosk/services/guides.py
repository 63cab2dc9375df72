"""办事指南: find a service item, see the personal list of materials, take it away on paper or on the phone."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from devices.errors import DeviceError
from devices.printer.port import PaperOutcome, Printer, PrintOutcome
from devices.printer.receipt import Receipt
from devices.status import DeviceState
from kiosk.domain.catalogue import EXEMPT, Candidates, Department, ItemSummary, Material, ServiceItem, Supply, Theme
from kiosk.domain.certificates import CertificateType
from kiosk.domain.clock import Clock, hall_day
from kiosk.domain.language import Language
from kiosk.log_events import LogEvent, log_event
from kiosk.services.paper import print_truthfully
from offline_store.errors import StoreUnavailable
from offline_store.store import Store

logger = logging.getLogger(__name__)

OLD_AFTER = timedelta(days=30)
"""From then on a guide says first that it should be checked at the counter (UX.md 6)."""

EVERYTHING = 1_000_000
"""More items than any catalogue has."""


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


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide page as it stands today in the hall."""

    materials: MaterialList
    as_of: date
    """When the county last said that this is current; the item's own date where it never has."""
    today: date

    @property
    def is_old(self) -> bool:
        """Whether nobody has vouched for it for so long that the citizen must be told first."""
        return self.today - self.as_of > OLD_AFTER


def last_day_for(material: Material, today: date) -> date | None:
    """容缺后补: until when it may follow if the matter is accepted today; None for what may not follow."""
    if material.supply is not Supply.LATER or material.later_days is None:
        return None
    return today + timedelta(days=material.later_days)


class GuideService:
    """Reads the catalogue; prints lists; counts what was taken away. Raises StoreUnavailable when the store is."""

    def __init__(
        self,
        store: Store,
        printer: Printer,
        receipt: Callable[[MaterialList, Language, str], Receipt],
        public_url: str,
        clock: Clock,
    ) -> None:
        self._store = store
        self._printer = printer
        self._receipt = receipt
        self._public_url = public_url
        self._clock = clock

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

    def candidates(self, query: str) -> Candidates:
        """Words of the catalogue that the letters typed last may mean."""
        return self._store.candidates(query)

    def all_items(self) -> tuple[ItemSummary, ...]:
        """Every item, most asked first."""
        return self._store.popular_items(EVERYTHING)

    def has_sample_data(self) -> bool:
        """Whether what is shown is 示例数据: the screen must say so."""
        first = next(iter(self._store.popular_items(1)), None)
        item = self._store.item(first.code) if first else None
        return item is not None and item.is_sample

    def list_for(self, item_code: str, shown: frozenset[CertificateType] = frozenset()) -> MaterialList | None:
        """The personal list, or None where the county has withdrawn the item."""
        item = self._store.item(item_code)
        return None if item is None else material_list(item, shown)

    def guide(self, item_code: str, shown: frozenset[CertificateType] = frozenset()) -> Guide | None:
        """What the page of an item says today, or None where the county has withdrawn the item."""
        materials = self.list_for(item_code, shown)
        if materials is None:
            return None
        as_of = self._store.catalogue_as_of()
        return Guide(
            materials,
            as_of=materials.item.updated_on if as_of is None else hall_day(as_of),
            today=hall_day(self._clock.now()),
        )

    def printer_state(self) -> DeviceState:
        """What the printer says now; GONE where it can't be asked."""
        try:
            return self._printer.status().state
        except DeviceError:
            return DeviceState.GONE

    def phone_link(self, item_code: str) -> str:
        """What the QR code holds: the county's page of this guide, nothing about the person."""
        return f"{self._public_url}/g/{item_code}"

    def took(self, item_code: str, way: Literal["paper", "phone"]) -> None:
        """Count that the list was taken away. A disk that can't keep the count costs the citizen nothing."""
        try:
            self._store.record_guide_taken(item_code, way)
        except StoreUnavailable as error:
            log_event(logger, logging.WARNING, LogEvent.STORE_UNAVAILABLE, kind=error.kind)

    def print(self, materials: MaterialList, language: Language) -> PrintOutcome:
        """Print the list; it is counted once the printer has proved the paper. Raises no DeviceError."""
        code = materials.item.summary.code
        receipt = self._receipt(materials, language, self.phone_link(code))
        outcome = print_truthfully(self._printer, receipt)
        if outcome.outcome is PaperOutcome.PRINTED:
            self.took(code, "paper")
        return outcome
