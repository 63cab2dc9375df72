"""The monkey at a whole station: workers, simulated devices and a county server behind the screen, nothing played."""

from pathlib import Path

import pytest

from kiosk.app.kiosk import Kiosk
from kiosk.settings import load_settings
from kiosk.shell.fonts import load_fonts
from kiosk.tour.hand import Hand
from tests.helpers.monkey import Doorman, Monkey

EVENTS = 1_500
ALL_EVENTS = 20_000
OPEN_S = 120


@pytest.mark.parametrize("events", [EVENTS, pytest.param(ALL_EVENTS, marks=pytest.mark.force)])
def test_a_station_that_was_struck_serves_the_next_citizen(qapp: object, tmp_path: Path, events: int) -> None:
    environ = {
        "KIOSK_STATE_DIR": str(tmp_path),
        "KIOSK_SCREEN__WIDTH": "1080",
        "KIOSK_SCREEN__HEIGHT": "1920",
        "KIOSK_VOICE__DEVICE": f"wav:{tmp_path / 'spoken'}",
    }
    load_fonts()
    with Kiosk(load_settings(None, environ)) as kiosk:
        kiosk.start()
        hand = Hand(kiosk.window.window, kiosk.shell, OPEN_S)
        hand.wait(lambda: kiosk.machine is not None and kiosk.machine.store.item_count() > 0, "the catalogue")
        hand.wait(lambda: kiosk.shell.reader.available, "the voice")
        machine = kiosk.machine
        assert machine is not None
        doorman = Doorman(kiosk.window.window, kiosk.shell)
        try:
            Monkey(kiosk.window.window, 11).strike(events)
            if kiosk.shell.session.is_active:
                kiosk.shell.session.finish()
            hand.wait_page("attract")
            assert doorman.problems(len(machine.store.recent_tickets(1000))) == []
            assert len(doorman.pages) >= 4, doorman.pages
        finally:
            doorman.close()
        hand.touch("attract.start")
        hand.wait_page("home")
        hand.touch("home.tickets")
        hand.wait_page("tickets")
