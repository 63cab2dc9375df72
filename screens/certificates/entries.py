"""扫码亮证's entry of the registry: how its view model is made. Nothing heavy is imported before it is shown."""

from kiosk.services.hall import HallServices
from kiosk.shell.session import TimeoutKind
from kiosk.shell.spec import Arguments, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel


def _certificates(context: ScreenContext[HallServices], arguments: Arguments) -> ViewModel:
    """`purpose`: code of the service item that the certificate is shown for, where there is one."""
    from screens.certificates.view_model import CertificatesViewModel

    services, purpose = context.services, str(arguments.get("purpose", ""))
    return CertificatesViewModel(services.certificates, services.guides, context.background, purpose)


CERTIFICATES: tuple[ScreenSpec[HallServices], ...] = (
    ScreenSpec("certificates", "screens/certificates/CertificatesScreen.qml", _certificates, timeout=TimeoutKind.SCAN),
)
