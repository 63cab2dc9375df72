"""What a screen is to the shell: a QML file, how its view model is made, and how long it may stand still."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from kiosk.shell.background import Runner
from kiosk.shell.session import TimeoutKind
from kiosk.shell.view_model import ViewModel

S = TypeVar("S")

Arguments = Mapping[str, Any]
"""Plain values (texts, numbers) that say what a page is about; they stay in the page stack until the session ends."""


class Dock(StrEnum):
    """Which controls stand at the bottom beside the page."""

    ATTRACT = "attract"  # tools only
    HOME = "home"  # languages, tools
    PAGE = "page"  # 返回 首页 退出, tools
    DONE = "done"  # 首页 退出, tools: there is nothing to go back to
    NONE = "none"  # staff and faults: the page has its own, or none


class Presentation(StrEnum):
    """A page takes the place of the one before; a sheet lies over it."""

    PAGE = "page"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class ScreenContext(Generic[S]):
    """What a view model may be given; only the maker of `ScreenSpec` sees it whole."""

    services: S
    background: Runner
    """Falls silent when the page is left."""


@dataclass(frozen=True, slots=True)
class ScreenSpec(Generic[S]):
    """One entry of the registry."""

    name: str
    qml: str
    """Path under the project's root: `screens/home/HomeScreen.qml`."""
    make: Callable[[ScreenContext[S], Arguments], ViewModel]
    timeout: TimeoutKind = TimeoutKind.READ
    dock: Dock = Dock.PAGE
    presentation: Presentation = Presentation.PAGE
    needs_services: bool = True
    """False only for pages that must stand before the store is open."""
    header: bool = True
    """False where the page draws its own (staff)."""
    rehearsed: bool = False
    """True where opening the page only asks the store, for nobody in particular: it is made once before anybody comes
    (`kiosk/shell/warming.py`). Never of a page that calls somebody, reads a card or looks through the camera."""
