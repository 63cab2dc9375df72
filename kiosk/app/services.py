"""The services of one kiosk over its store and workers."""

from collections.abc import Collection
from uuid import UUID

from devices.printer.receipt import Receipt
from devices.printer.test_page import DeviceLine, test_page
from devices.status import DeviceState
from kiosk import __version__
from kiosk.domain.certificates import Certificate, CertificateUse
from kiosk.domain.clock import Clock, ShiftedClock
from kiosk.domain.language import Language
from kiosk.domain.station import UNENROLLED_STATION
from kiosk.services.cards import CardService
from kiosk.services.certificates import CertificateService
from kiosk.services.diagnostics import Diagnostics
from kiosk.services.guides import GuideService, MaterialList
from kiosk.services.hall import HallServices
from kiosk.services.hall_now import HallService
from kiosk.services.help import HelpService
from kiosk.services.journal import Journal
from kiosk.services.persons import Seal
from kiosk.services.pin_guard import PinGuard
from kiosk.services.receipts import Letterhead, certificate_receipt, guide_receipt, letterhead, ticket_receipt
from kiosk.services.schemes.opaque import OpaqueScheme
from kiosk.services.schemes.zz1 import Zz1Scheme
from kiosk.services.staff import StaffService
from kiosk.services.staff_settings import SettingsService
from kiosk.services.station_choices import StationChoices
from kiosk.services.tickets import Slip, TicketService
from kiosk.services.working_days import is_working_day
from kiosk.settings import Settings, with_choices, without_secrets
from kiosk.workers.clients import CameraClient, CardReaderClient, PrinterClient, SyncClient
from kiosk.workers.health import WorkerHealth
from kiosk.workers.supervisor import Supervisor
from offline_store.store import Store


def make_services(
    settings: Settings, clock: Clock, store: Store, supervisor: Supervisor, public_url: str, choices: StationChoices
) -> HallServices:
    """Wire the use cases; opens nothing."""
    printer = PrinterClient(supervisor.worker("printer"))
    camera = CameraClient(supervisor.worker("camera"))
    sync = SyncClient(supervisor.worker("sync"))

    def is_online() -> bool:
        status = sync.last_status
        return status is not None and status.online

    def printer_state() -> DeviceState | None:
        status = printer.last_status
        return status.state if status else None

    paper = _Paper(store, clock)
    guides = GuideService(store, printer, paper.guide, public_url, clock)
    tickets = TicketService(
        store,
        printer,
        paper.ticket,
        public_url,
        clock,
        is_working_day,
        lambda: _seal(store),
        is_online,
        lambda: _hidden_queues(choices),
    )
    journal = Journal(settings.state_dir / "log", clock.shift_s if isinstance(clock, ShiftedClock) else 0)
    staff = StaffService(
        store,
        supervisor,
        printer,
        PinGuard(lambda pin: _pin_fits(settings.staff.pin_hash, pin), settings.state_dir / "pin-tries.json", clock),
        paper.test_page,
        settings.state_dir,
        journal,
        clock,
        __version__,
        sync.sync_now,
        lambda: printer.last_status,
        lambda: sync.last_status,
    )
    return HallServices(
        hall=HallService(tickets, guides, printer_state, clock),
        guides=guides,
        tickets=tickets,
        cards=CardService(CardReaderClient(supervisor.worker("card_reader"))),
        certificates=CertificateService(
            store, camera, printer, (Zz1Scheme(), OpaqueScheme()), paper.certificate, clock, is_online
        ),
        help=HelpService(store, is_online, settings.help_phone),
        staff=staff,
        staff_settings=SettingsService(choices, store, sync.enrol),
        diagnostics=Diagnostics(
            staff, journal, lambda: without_secrets(with_choices(settings, choices.values)), settings.media
        ),
        help_phone=settings.help_phone,
    )


def _hidden_queues(choices: StationChoices) -> Collection[str]:
    hidden = choices.values["hidden_queues"]
    return hidden if isinstance(hidden, tuple) else ()


class _Paper:
    """Receipts under this station's letterhead."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def ticket(self, slip: Slip, language: Language) -> Receipt:
        """排队号."""
        counter = slip.counter
        return ticket_receipt(slip.ticket, counter.queue, counter.status, slip.link, language, self._head())

    def guide(self, materials: MaterialList, language: Language, link: str) -> Receipt:
        """材料清单."""
        return guide_receipt(materials, link, language, self._head())

    def certificate(
        self, use: CertificateUse, certificate: Certificate, materials: MaterialList | None, language: Language
    ) -> Receipt:
        """用证凭条."""
        return certificate_receipt(use, certificate, materials, language, self._head())

    def test_page(self, workers: tuple[WorkerHealth, ...]) -> Receipt:
        """试打一页."""
        head = self._head()
        lines = tuple(DeviceLine(worker.name, worker.state.value) for worker in workers)
        return test_page(head.station, head.now, lines, __version__)

    def _head(self) -> Letterhead:
        identity = self._store.identity()
        station = identity.kiosk_id if identity else UNENROLLED_STATION
        return letterhead(self._store.hall(), station, self._clock.now())


def _seal(store: Store) -> Seal | None:
    identity = store.identity()
    if identity is None:
        return None

    def seal_to_county(plaintext: bytes, event_id: UUID) -> bytes:
        from sync.contract.sealing import seal

        return seal(plaintext, identity.sealing_key, event_id)

    return seal_to_county


def _pin_fits(pin_hash: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False
