"""The screens that exist: name, QML file, how the view model is made, how long it may stand still.

A view model's module is imported when its screen is first shown: start-up pays only for attract.
"""

from collections.abc import Iterable, Mapping

import screens.common.camera_view
import screens.common.ring  # noqa: F401 - importing them makes the drawn items known to QML
from kiosk.services.hall import HallServices
from kiosk.shell.session import TimeoutKind
from kiosk.shell.spec import Arguments, Dock, Presentation, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel
from screens.certificates.entries import CERTIFICATES
from screens.guides.entries import GUIDES
from screens.staff.entries import STAFF
from screens.tickets.entries import TICKETS

Context = ScreenContext[HallServices]


def _attract(_context: Context, _arguments: Arguments) -> ViewModel:
    from screens.attract.view_model import AttractViewModel

    return AttractViewModel()


def _home(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.home.view_model import HomeViewModel

    return HomeViewModel(context.services.hall, context.background)


def _access(_context: Context, _arguments: Arguments) -> ViewModel:
    from screens.access.view_model import AccessViewModel

    return AccessViewModel()


def _out_of_service(_context: Context, arguments: Arguments) -> ViewModel:
    from screens.out_of_service.view_model import OutOfServiceViewModel

    return OutOfServiceViewModel(str(arguments["reason"]), str(arguments.get("opens_at", "")))


def _help(context: Context, arguments: Arguments) -> ViewModel:
    from screens.help.view_model import HelpViewModel

    return HelpViewModel(context.services.help, context.background, str(arguments.get("page", "")))


SCREENS: tuple[ScreenSpec[HallServices], ...] = (
    ScreenSpec("attract", "screens/attract/AttractScreen.qml", _attract, dock=Dock.ATTRACT, needs_services=False),
    ScreenSpec("home", "screens/home/HomeScreen.qml", _home, dock=Dock.HOME, rehearsed=True),
    ScreenSpec(
        "access",
        "screens/access/AccessPanel.qml",
        _access,
        timeout=TimeoutKind.FORM,
        presentation=Presentation.SHEET,
        needs_services=False,
        rehearsed=True,
    ),
    *TICKETS,
    ScreenSpec("help", "screens/help/HelpSheet.qml", _help, presentation=Presentation.SHEET),
    *GUIDES,
    *CERTIFICATES,
    *STAFF,
    ScreenSpec(
        "out_of_service",
        "screens/out_of_service/OutOfServiceScreen.qml",
        _out_of_service,
        dock=Dock.NONE,
        needs_services=False,
    ),
)


def registry(screens: Iterable[ScreenSpec[HallServices]] = SCREENS) -> Mapping[str, ScreenSpec[HallServices]]:
    """Screens by name."""
    return {screen.name: screen for screen in screens}
