"""The staff's entries of the registry. What is behind the PIN opens to a right one and to nothing else."""

from collections.abc import Callable

from kiosk.services.hall import HallServices
from kiosk.shell.session import TimeoutKind
from kiosk.shell.spec import Arguments, Dock, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel

Context = ScreenContext[HallServices]


def _pin(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.staff.view_model import StaffPinViewModel

    return StaffPinViewModel(context.services.staff, context.background)


def _behind_the_pin(make: Callable[[Context, Arguments], ViewModel]) -> Callable[[Context, Arguments], ViewModel]:
    """A page of a visit. Raises PermissionError where there is none: whoever asks then is a bug of ours."""

    def admitted(context: Context, arguments: Arguments) -> ViewModel:
        staff = context.services.staff
        if not staff.come_in():
            raise PermissionError("a staff page was asked for without a PIN")
        try:
            return make(context, arguments)
        except Exception:
            staff.leave()
            raise

    return admitted


def _dashboard(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.staff_dashboard.view_model import StaffDashboardViewModel

    return StaffDashboardViewModel(context.services.staff, context.background)


def _logs(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.staff_logs.view_model import StaffLogsViewModel

    return StaffLogsViewModel(context.services.staff, context.background)


def _sync(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.staff_sync.view_model import StaffSyncViewModel

    return StaffSyncViewModel(context.services.staff, context.background)


def _settings(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.staff_settings.view_model import StaffSettingsViewModel

    return StaffSettingsViewModel(context.services.staff, context.services.staff_settings, context.background)


def _diagnostics(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.staff_diagnostics.view_model import StaffDiagnosticsViewModel

    return StaffDiagnosticsViewModel(context.services.staff, context.services.diagnostics, context.background)


def _device(context: Context, arguments: Arguments) -> ViewModel:
    from screens.staff_device.view_model import StaffDeviceViewModel

    return StaffDeviceViewModel(str(arguments["worker"]), context.services.staff, context.background)


def _spec(name: str, qml: str, make: Callable[[Context, Arguments], ViewModel]) -> ScreenSpec[HallServices]:
    return ScreenSpec(name, qml, make, timeout=TimeoutKind.STAFF, dock=Dock.NONE, header=False)


STAFF: tuple[ScreenSpec[HallServices], ...] = (
    _spec("staff", "screens/staff/StaffPinScreen.qml", _pin),
    _spec("staff.dashboard", "screens/staff_dashboard/StaffDashboardScreen.qml", _behind_the_pin(_dashboard)),
    _spec("staff.device", "screens/staff_device/StaffDeviceScreen.qml", _behind_the_pin(_device)),
    _spec("staff.sync", "screens/staff_sync/StaffSyncScreen.qml", _behind_the_pin(_sync)),
    _spec("staff.logs", "screens/staff_logs/StaffLogsScreen.qml", _behind_the_pin(_logs)),
    _spec("staff.settings", "screens/staff_settings/StaffSettingsScreen.qml", _behind_the_pin(_settings)),
    _spec("staff.diagnostics", "screens/staff_diagnostics/StaffDiagnosticsScreen.qml", _behind_the_pin(_diagnostics)),
)
