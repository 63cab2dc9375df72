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
PAGES = 4
"""So many different ones it has to have seen, or it struck a wall."""
MORE = 20


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
            monkey = Monkey(kiosk.window.window, 11)
            monkey.strike(events)
            # How far it came depends on how quick the machine is: a page hears no touch until it has settled.
            for _ in range(MORE):
                if len(doorman.pages) < PAGES:
                    monkey.strike(events)
            if kiosk.shell.session.is_active:
                kiosk.shell.session.finish()
            hand.wait_page("attract")
            assert doorman.problems(machine.store.recent_tickets(1000)) == []
            assert len(doorman.pages) >= PAGES, doorman.pages
        finally:
            doorman.close()
        hand.touch("attract.start")
        hand.wait_page("home")
        hand.touch("home.tickets")
        hand.wait_page("tickets")
