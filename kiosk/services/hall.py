"""All use cases of one kiosk, as the screens are given them."""

from dataclasses import dataclass

from kiosk.services.certificates import CertificateService
from kiosk.services.guides import GuideService
from kiosk.services.help import HelpService
from kiosk.services.staff import StaffService
from kiosk.services.tickets import TicketService


@dataclass(frozen=True, slots=True)
class HallServices:
    """There once the store is open; a screen's view model takes only those that it needs."""

    guides: GuideService
    tickets: TicketService
    certificates: CertificateService
    help: HelpService
    staff: StaffService
