"""All use cases of one kiosk, as the screens are given them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the registry names this type before the first frame; the use cases load after it
    from kiosk.services.cards import CardService
    from kiosk.services.certificates import CertificateService
    from kiosk.services.diagnostics import Diagnostics
    from kiosk.services.guides import GuideService
    from kiosk.services.hall_now import HallService
    from kiosk.services.help import HelpService
    from kiosk.services.staff import StaffService
    from kiosk.services.staff_settings import SettingsService
    from kiosk.services.tickets import TicketService


@dataclass(frozen=True, slots=True)
class HallServices:
    """There once the store is open; a screen's view model takes only those that it needs."""

    hall: "HallService"
    guides: "GuideService"
    tickets: "TicketService"
    cards: "CardService"
    certificates: "CertificateService"
    help: "HelpService"
    staff: "StaffService"
    staff_settings: "SettingsService"
    diagnostics: "Diagnostics"
    help_phone: str
    """Whom to call when the machine can't help."""
