"""What a list of items shows: its name, its rows, and a choice of whom they are for where both kinds are in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.catalogue import Audience, Department, ItemSummary, Theme
from kiosk.domain.language import LocalizedText
from kiosk.shell.background import Runner
from kiosk.shell.loading_view_model import LoadingViewModel
from kiosk.shell.properties import Property
from screens.guides.item_rows import CounterSource, item_row, open_queues, script_of

QML_IMPORT_NAME = "screens.guide_items"
QML_IMPORT_MAJOR_VERSION = 1

NAMELESS = LocalizedText("")


class Catalogue(Protocol):
    """What this page needs; every call may raise StoreUnavailable."""

    def themes(self) -> tuple[Theme, ...]:
        """In the county's order."""
        ...

    def departments(self) -> tuple[Department, ...]:
        """In the county's order."""
        ...

    def of_theme(self, code: str) -> tuple[ItemSummary, ...]:
        """Items of one theme, most asked first."""
        ...

    def of_department(self, code: str) -> tuple[ItemSummary, ...]:
        """Items of one department, most asked first."""
        ...

    def all_items(self) -> tuple[ItemSummary, ...]:
        """Every item, most asked first."""
        ...

    def has_sample_data(self) -> bool:
        """Whether it is 示例数据."""
        ...


@dataclass(frozen=True, slots=True)
class _Shown:
    name: LocalizedText
    icon: str
    items: tuple[ItemSummary, ...]
    open_now: frozenset[str]
    is_sample: bool


@QmlElement
class GuideItemsViewModel(LoadingViewModel):
    """`arguments`: `theme` or `department` with a code, neither for all items.

    `audience` and `position` are among them where a citizen comes back from one of the guides.
    """

    changed = Signal()
    audienceChanged = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        counters: CounterSource,
        background: Runner,
        arguments: Mapping[str, Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(background, parent)
        self._catalogue = catalogue
        self._counters = counters
        self._theme = str(arguments.get("theme", ""))
        self._department = str(arguments.get("department", ""))
        self._audience = str(arguments.get("audience", ""))
        self._position = float(arguments.get("position", 0))
        self._shown: _Shown | None = None
        self.asked.connect(self.changed)
        self.languageChanged.connect(self.changed)
        self.load()

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Whether the catalogue is sample data."""
        return self._shown is not None and self._shown.is_sample

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of the topic or department; empty for all items, and for one that the county has withdrawn."""
        return self.text(self._shown.name) if self._shown else ""

    @Property(str, notify=changed)
    def nameScript(self) -> str:
        """`zh` where `name` is a Chinese fall-back."""
        return script_of(self._shown.name, self.reader_language) if self._shown and self._shown.name.zh else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        """Of the topic; empty elsewhere."""
        return self._shown.icon if self._shown else ""

    @Property(float, constant=True)
    def position(self) -> float:
        """How far down the citizen had read before leaving, px."""
        return self._position

    @Property(bool, notify=changed)
    def mixed(self) -> bool:
        """Whether some items are for persons only and some for companies only: then a choice helps."""
        kinds = {item.audience for item in self._shown.items} if self._shown else set()
        return {Audience.PERSON, Audience.COMPANY} <= kinds

    @Property(str, notify=audienceChanged)
    def audience(self) -> str:
        """Whom the shown items are for: `person`, `company`, or empty for both."""
        return self._audience

    @Slot(str)
    def chooseAudience(self, audience: str) -> None:
        """Show what is for `person` or `company`; empty shows all."""
        if audience != self._audience:
            self._audience = audience
            self.audienceChanged.emit()
            self.changed.emit()

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """As `item_row` gives them."""
        shown = self._shown
        if shown is None:
            return []
        return [item_row(item, self.reader_language, shown.open_now) for item in shown.items if self._fits(item)]

    def _fits(self, item: ItemSummary) -> bool:
        return not self.mixed or not self._audience or item.audience in (Audience.BOTH, self._audience)

    def look(self) -> _Shown:
        """The items of the topic or department, and which counters are open."""
        catalogue = self._catalogue
        name, icon = NAMELESS, ""
        if self._theme:
            items = catalogue.of_theme(self._theme)
            theme = next((theme for theme in catalogue.themes() if theme.code == self._theme), None)
            name, icon = (theme.name, theme.icon) if theme else (name, icon)
        elif self._department:
            items = catalogue.of_department(self._department)
            department = next((d for d in catalogue.departments() if d.code == self._department), None)
            name = department.name if department else name
        else:
            items = catalogue.all_items()
        return _Shown(name, icon, items, open_queues(self._counters.counters()), catalogue.has_sample_data())

    def take(self, shown: _Shown) -> None:
        """The page is of these items."""
        self._shown = shown
