"""Everything that runs behind the screen: store, workers, simulators, county server, and the services over them.

Opened on a background thread after the first frame; a part that can't start undoes the others and says why, once.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.domain.clock import HALL_ZONE, Clock, ShiftedClock, SystemClock
from kiosk.log_events import LogEvent, log_event
from kiosk.services.hall import HallServices
from kiosk.services.station_choices import StationChoices
from kiosk.settings import SIMULATED, Environment, Settings, at_addresses, with_choices

if TYPE_CHECKING:
    from devices.simulation import SimulatedDevices
    from kiosk.app.embedded_county import EmbeddedCounty
    from kiosk.app.housekeeping import Housekeeper
    from kiosk.services.speaking import Speaking
    from kiosk.workers.clients import PrinterClient, SyncClient
    from kiosk.workers.reporter import HealthReporter
    from kiosk.workers.supervisor import Supervisor
    from offline_store.store import Store

logger = logging.getLogger(__name__)

PRINT_DEADLINE_S = 60.0
"""A Uyghur list on a 9600-baud wire takes 30 s."""
DEVICE_DEADLINE_S = 8.0
SYNC_DEADLINE_S = 120.0


def clock_of(settings: Settings) -> ShiftedClock | SystemClock:
    """The clock that everything of this kiosk goes by."""
    shift = settings.time_shift_s
    if shift is None and settings.environment is Environment.DEMO and settings.county.embedded:
        from kiosk.app.demo_clock import shift_into_hours
        from kiosk.services.working_days import is_working_day

        shift = shift_into_hours(datetime.now(UTC), is_working_day)
    return ShiftedClock(shift) if shift else SystemClock()


@dataclass(frozen=True, slots=True)
class Machine:
    """What runs behind the screen once it is open."""

    services: HallServices
    store: "Store"
    supervisor: "Supervisor"
    reporter: "HealthReporter"
    housekeeper: "Housekeeper"
    sync: "SyncClient"
    simulated: "SimulatedDevices | None"
    county: "EmbeddedCounty | None"
    speaking: "Speaking"
    voice: "Supervisor"

    def close(self) -> None:
        """Workers first: they use the store and the devices."""
        self.housekeeper.stop()
        self.reporter.stop()
        self.voice.stop()
        self.speaking.stop()
        self.supervisor.stop()
        self.store.close()
        if self.simulated is not None:
            self.simulated.stop()
        if self.county is not None:
            self.county.stop()


def open_machine(settings: Settings, clock: Clock, choices: StationChoices, *, auto_card: bool = True) -> Machine:
    """Start everything behind the screen. Raises StoreUnavailable, DeviceError or OSError, with all undone."""
    undo: list[Callable[[], None]] = []
    try:
        return _open_machine(settings, clock, choices, undo, auto_card=auto_card)
    except BaseException:
        for step in reversed(undo):
            step()
        raise


def _open_machine(
    settings: Settings, clock: Clock, choices: StationChoices, undo: list[Callable[[], None]], *, auto_card: bool
) -> Machine:
    from kiosk.app.housekeeping import Housekeeper
    from kiosk.app.services import make_services
    from kiosk.workers.clients import PrinterClient, SyncClient
    from kiosk.workers.reporter import HealthReporter
    from offline_store.store import Store

    settings.state_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    county, url, code_file = _start_county(settings, clock, undo)  # first: it needs the longest until it answers
    simulated = _start_simulated(settings, undo, auto_card=auto_card)
    if simulated is not None:
        settings = at_addresses(settings, simulated.printer_port, simulated.card_reader_port, simulated.camera_source)
    if settings.printer.roll_file is None:
        roll_file = settings.state_dir / "printer-roll.json"
        settings = replace(settings, printer=replace(settings.printer, roll_file=roll_file))
    store = Store.open(settings.state_dir / "kiosk.db", clock)
    undo.append(store.close)
    unknown = store.mark_unproven_unknown()
    if unknown:
        log_event(logger, logging.INFO, LogEvent.TICKETS_MADE_UNKNOWN, count=unknown)
    supervisor = _start_workers(settings, clock, undo, url, code_file)
    sync = SyncClient(supervisor.worker("sync"))
    services = make_services(settings, clock, store, supervisor, settings.county.public_url or url, choices)
    printer = PrinterClient(supervisor.worker("printer"))
    reporter = HealthReporter(supervisor.health, lambda: _tickets_left(printer), sync)
    undo.append(reporter.stop)
    reporter.start()
    housekeeper = Housekeeper(store)
    undo.append(housekeeper.stop)
    housekeeper.start()
    speaking, voice = _start_voice(settings, clock, choices, undo)
    return Machine(services, store, supervisor, reporter, housekeeper, sync, simulated, county, speaking, voice)


def _start_voice(
    settings: Settings, clock: Clock, choices: StationChoices, undo: list[Callable[[], None]]
) -> "tuple[Speaking, Supervisor]":
    """Apart from the devices: a station without a loudspeaker has nothing to be mended."""
    from devices.voice.driver import build as build_voice
    from kiosk.services.speaking import Speaking
    from kiosk.workers.clients import VoiceClient
    from kiosk.workers.spec import WorkerSpec
    from kiosk.workers.supervisor import Supervisor

    spec = WorkerSpec("voice", build_voice, settings.voice, VoiceClient.METHODS, DEVICE_DEADLINE_S)
    supervisor = Supervisor((spec,), clock=clock)
    undo.append(supervisor.stop)
    supervisor.start()

    def softer_db() -> float:
        voice = with_choices(settings, choices.values).voice
        return voice.softer_at(clock.now().astimezone(HALL_ZONE).time())

    speaking = Speaking(VoiceClient(supervisor.worker("voice")), softer_db)
    undo.append(speaking.stop)
    speaking.start()
    return speaking, supervisor


def _tickets_left(printer: "PrinterClient") -> int | None:
    status = printer.last_status
    return status.tickets_left if status else None


def _start_simulated(
    settings: Settings, undo: list[Callable[[], None]], *, auto_card: bool
) -> "SimulatedDevices | None":
    if not settings.simulated_devices:
        return None
    if settings.environment is Environment.PRODUCTION:
        raise RuntimeError(f"a device is {SIMULATED} in production")  # settings refuse it; this is the second lock
    from devices.simulation import SimulatedDevices

    simulated = SimulatedDevices.start(settings.state_dir / "simulated", auto_card=auto_card)
    undo.append(simulated.stop)
    return simulated


def _start_county(
    settings: Settings, clock: Clock, undo: list[Callable[[], None]]
) -> "tuple[EmbeddedCounty | None, str, Path | None]":
    if not settings.county.embedded:
        return None, settings.county.url.rstrip("/"), settings.state_dir / "enrol-code"
    from kiosk.app.embedded_county import EmbeddedCounty

    shift = clock.shift_s if isinstance(clock, ShiftedClock) else 0.0
    county = EmbeddedCounty(settings.state_dir / "county", shift)
    undo.append(county.stop)
    return county, county.start(), county.enrol_code_file


def _start_workers(
    settings: Settings, clock: Clock, undo: list[Callable[[], None]], url: str, code_file: Path | None
) -> "Supervisor":
    from devices.camera.build import build as build_camera
    from devices.card_reader.build import build as build_card_reader
    from devices.printer.build import build as build_printer
    from kiosk.workers.clients import CameraClient, CardReaderClient, PrinterClient, SyncClient
    from kiosk.workers.spec import WorkerSpec
    from kiosk.workers.supervisor import Supervisor
    from sync.agent.build import build as build_sync
    from sync.agent.settings import SyncSettings

    sync_settings = SyncSettings(
        store_path=settings.state_dir / "kiosk.db",
        key_path=settings.state_dir / "kiosk.key",
        server_url=url,
        ca_file=settings.county.ca_file,
        enrol_code_file=code_file,
        version=__version__,
        clock_shift_s=clock.shift_s if isinstance(clock, ShiftedClock) else 0.0,
    )
    supervisor = Supervisor(
        (
            WorkerSpec("printer", build_printer, settings.printer, PrinterClient.METHODS, PRINT_DEADLINE_S),
            WorkerSpec(
                "card_reader", build_card_reader, settings.card_reader, CardReaderClient.METHODS, DEVICE_DEADLINE_S
            ),
            WorkerSpec("camera", build_camera, settings.camera, CameraClient.METHODS, DEVICE_DEADLINE_S),
            WorkerSpec("sync", build_sync, sync_settings, SyncClient.METHODS, SYNC_DEADLINE_S),
        ),
        clock=clock,
    )
    undo.append(supervisor.stop)
    supervisor.start()
    return supervisor
