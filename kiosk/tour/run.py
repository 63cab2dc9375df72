"""Takes the tour: a fresh station in a folder of its own, every journey, online and offline, and the county's count."""

import logging
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.log_events import LogEvent
from kiosk.settings import Settings
from kiosk.tour.recorder import said

if TYPE_CHECKING:
    from kiosk.app.kiosk import Kiosk
    from kiosk.tour.hand import Hand
    from kiosk.tour.journeys import Journeys
    from kiosk.tour.recorder import Recorder
    from kiosk.tour.world import Delivery, World

PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)
OPEN_S = 90.0
"""Simulators, county server with its sample data and four workers, on a cold and busy machine."""


def take_tour(settings: Settings, out: Path, *, offline: bool, landscape: bool) -> int:
    """Walk every journey, write pictures, receipts and tour.json under `out`; 0 when every step went well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    _clear(out)
    size = LANDSCAPE if landscape else PORTRAIT
    settings = _for_the_tour(settings, out, size)

    from PySide6.QtGui import QGuiApplication

    from kiosk.app.kiosk import Kiosk
    from kiosk.app.logs import log_to
    from kiosk.shell.fonts import load_fonts
    from kiosk.shell.messages import install_message_handler
    from kiosk.tour.hand import Hand
    from kiosk.tour.journeys import Journeys
    from kiosk.tour.recorder import Recorder
    from kiosk.tour.world import World

    log_to(settings.state_dir / "log")
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    install_message_handler()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    load_fonts()
    delivery = None
    with Kiosk(settings, plays_citizen=False) as kiosk:
        kiosk.start()
        hand = Hand(kiosk.window.window, kiosk.shell, patience_s=10)
        recorder = Recorder(hand, out)
        world = World(kiosk, hand)
        failed = _walk([lambda: _wait_until_open(kiosk, hand, world, recorder)])
        if not failed:
            embedded = settings.county.embedded
            failed = _walk(_plan(Journeys(kiosk, hand, world, recorder), world, offline=offline, embedded=embedded))
            if embedded:
                delivery = world.wait_delivered()
                if delivery.doubled or delivery.missing:
                    failed.append(f"the county holds {delivery.doubled} events doubled and misses {delivery.missing}")
    failed += complaints.said
    recorder.write(
        {
            "offline": offline,
            "size": size,
            "failed": failed,
            "delivery": None if delivery is None else asdict(delivery),
        }
    )
    del application
    return _report(recorder, out, failed, delivery)


class Complaints(logging.Handler):
    """Qt's warnings and unhandled errors of this process: a broken binding must not pass on a tour."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep those that are bugs; faults of devices are part of the tour."""
        text = record.getMessage()
        if text.startswith((LogEvent.QT_MESSAGE, LogEvent.UNHANDLED)) and text not in self.said:
            self.said.append(text)


def _wait_until_open(kiosk: "Kiosk", hand: "Hand", world: "World", recorder: "Recorder") -> None:
    with recorder.step("attract"):
        hand.wait(lambda: kiosk.machine is not None, "the machine behind the screen", OPEN_S)
        hand.wait(lambda: kiosk.shell.station.online, "the county", OPEN_S)
        hand.wait(world.has_numbers, "the catalogue and the day's numbers", OPEN_S)


def _plan(journeys: "Journeys", world: "World", *, offline: bool, embedded: bool) -> Sequence[Callable[[], None]]:
    """What is walked, in order. `offline`: the network goes in the middle of the first journey, for all that follow."""
    online = (
        journeys.find_a_guide_by_topic,
        lambda: journeys.search_and_take_away(""),
        lambda: journeys.take_a_number_with_a_card("", "B"),
        lambda: journeys.take_a_number_without_a_card(""),
        journeys.type_a_number,
        lambda: journeys.show_a_certificate(""),
        journeys.show_a_certificate_for_a_guide,
    )
    troubles = (
        journeys.card_is_not_read,
        journeys.show_codes_that_are_refused,
        journeys.paper_runs_out,
        journeys.camera_is_gone,
        journeys.look_after_the_machine,
        journeys.look_in_every_way,
    )
    without_network = (
        lambda: journeys.search_and_take_away("offline-"),
        lambda: journeys.take_a_number_with_a_card("offline-", "F"),
        lambda: journeys.take_a_number_without_a_card("offline-"),
        lambda: journeys.show_a_certificate("offline-"),
    )
    if not embedded:
        return (*online, *troubles)
    if offline:
        return (journeys.find_a_guide_by_topic, world.stop_county, *without_network, *troubles, world.start_county)
    return (*online, *troubles, world.stop_county, *without_network, world.start_county)


def _walk(journeys: Sequence[Callable[[], None]]) -> list[str]:
    """Walk them all; a journey that fails does not keep the next ones from being walked. Returns what went wrong."""
    failed = []
    for journey in journeys:
        try:
            journey()
        except Exception as error:
            failed.append(said(error))
    return failed


def _report(recorder: "Recorder", out: Path, failed: list[str], delivery: "Delivery | None") -> int:
    for step in recorder.steps:
        note = f"  {step.note}" if step.note else ""
        print(f"{step.outcome:>8}  {step.milliseconds:>6} ms  {step.name}{note}")
    if delivery is not None:
        print(f"county: {delivery.events} events, {delivery.doubled} doubled, {delivery.missing} missing")
    receipts = len(list((out / "receipts").glob("*.png")))
    print(f"{len(recorder.steps)} steps, {receipts} receipts: {out}")
    for sentence in failed:
        print(f"kiosk tour: {sentence}", file=sys.stderr)
    return 1 if failed else 0


def _for_the_tour(settings: Settings, out: Path, size: tuple[int, int]) -> Settings:
    """A fresh station of its own, in the hall's afternoon, with the devices and the county that were asked for."""
    shift = settings.time_shift_s
    if shift is None and settings.county.embedded:
        from kiosk.app.demo_clock import shift_to_afternoon
        from kiosk.services.working_days import is_working_day

        shift = shift_to_afternoon(datetime.now(UTC), is_working_day)
    screen = replace(settings.screen, width=size[0], height=size[1])
    voice = replace(settings.voice, device=f"wav:{out / 'spoken'}", jack="")  # no loudspeaker where there is no display
    return replace(settings, state_dir=out / "state", screen=screen, time_shift_s=shift, voice=voice)


def _clear(out: Path) -> None:
    """Take away what an earlier tour left, and nothing else: the folder may be anybody's."""
    for path in (*out.glob("[0-9]*-*.png"), *(out / "receipts").glob("[0-9]*-*.png"), out / "tour.json"):
        path.unlink(missing_ok=True)
    for folder in (out / "state", out / "spoken"):
        shutil.rmtree(folder, ignore_errors=True)
    out.mkdir(parents=True, exist_ok=True)
