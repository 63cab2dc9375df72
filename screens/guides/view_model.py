"""What the first page of the guides shows: topics, departments, and whether all of it is sample data."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.catalogue import Department, Theme
from kiosk.shell.background import Runner
from kiosk.shell.loading_view_model import LoadingViewModel
from kiosk.shell.properties import Property
from screens.guides.item_rows import script_of

QML_IMPORT_NAME = "screens.guides"
QML_IMPORT_MAJOR_VERSION = 1

BY_THEME, BY_DEPARTMENT = "theme", "department"


class Catalogue(Protocol):
    """What this page needs; every call may raise StoreUnavailable."""

    def themes(self) -> tuple[Theme, ...]:
        """In the county's order."""
        ...

    def departments(self) -> tuple[Department, ...]:
        """In the county's order."""
        ...

    def has_sample_data(self) -> bool:
        """Whether it is 示例数据."""
        ...


@dataclass(frozen=True, slots=True)
class _Shown:
    themes: tuple[Theme, ...]
    departments: tuple[Department, ...]
    is_sample: bool


@QmlElement
class GuidesViewModel(LoadingViewModel):
    """Asks the store once. `by` is the tab that stands open first: `theme` or `department`."""

    changed = Signal()
    byChanged = Signal()

    def __init__(self, catalogue: Catalogue, background: Runner, by: str = "", parent: QObject | None = None) -> None:
        super().__init__(background, parent)
        self._catalogue = catalogue
        self._by = by if by == BY_DEPARTMENT else BY_THEME
        self._shown: _Shown | None = None
        self.asked.connect(self.changed)
        self.languageChanged.connect(self.changed)
        self.load()

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Whether the catalogue is sample data."""
        return self._shown is not None and self._shown.is_sample

    @Property(str, notify=byChanged)
    def by(self) -> str:
        """The open tab: `theme` or `department`."""
        return self._by

    @Slot(str)
    def chooseBy(self, by: str) -> None:
        """Open a tab."""
        if by != self._by:
            self._by = by
            self.byChanged.emit()

    @Property(list, notify=changed)
    def themes(self) -> list[dict[str, str]]:
        """`code`, `name`, `script`, `icon`."""
        return [
            {
                "code": theme.code,
                "name": self.text(theme.name),
                "script": script_of(theme.name, self.reader_language),
                "icon": theme.icon,
            }
            for theme in (self._shown.themes if self._shown else ())
        ]

    @Property(list, notify=changed)
    def departments(self) -> list[dict[str, str]]:
        """`code`, `name`, `script`."""
        return [
            {
                "code": department.code,
                "name": self.text(department.name),
                "script": script_of(department.name, self.reader_language),
            }
            for department in (self._shown.departments if self._shown else ())
        ]

    def look(self) -> _Shown:
        """Topics and departments."""
        catalogue = self._catalogue
        return _Shown(catalogue.themes(), catalogue.departments(), catalogue.has_sample_data())

    def take(self, shown: _Shown) -> None:
        """The page is of these."""
        self._shown = shown
