"""The staff's entries of the registry. The dashboard opens to a right PIN and to nothing else."""

from kiosk.services.hall import HallServices
from kiosk.shell.session import TimeoutKind
from kiosk.shell.spec import Arguments, Dock, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel

Context = ScreenContext[HallServices]


def _pin(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.staff.view_model import StaffPinViewModel

    return StaffPinViewModel(context.services.staff, context.background)


def _dashboard(context: Context, _arguments: Arguments) -> ViewModel:
    """Raises PermissionError where no right PIN was entered just before: whoever asks then is a bug of ours."""
    from screens.staff_dashboard.view_model import StaffDashboardViewModel

    if not context.services.staff.take_admission():
        raise PermissionError("the dashboard was asked for without a PIN")
    return StaffDashboardViewModel(context.services.staff, context.background)


STAFF: tuple[ScreenSpec[HallServices], ...] = (
    ScreenSpec(
        "staff",
        "screens/staff/StaffPinScreen.qml",
        _pin,
        timeout=TimeoutKind.STAFF,
        dock=Dock.NONE,
        header=False,
    ),
    ScreenSpec(
        "staff.dashboard",
        "screens/staff_dashboard/StaffDashboardScreen.qml",
        _dashboard,
        timeout=TimeoutKind.STAFF,
        dock=Dock.NONE,
        header=False,
    ),
)
