"""What staff chose, as the program acts by it: at once, on the screen's thread, and again after a new start."""

import threading
from collections.abc import Callable, Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.domain.clock import HALL_ZONE
from kiosk.domain.station_choices import Values
from kiosk.settings import load_settings
from kiosk.shell.ladder import Face

MakeKiosk = Callable[..., Kiosk]


@pytest.fixture
def make_kiosk(qapp: object, tmp_path: Path) -> Iterator[MakeKiosk]:
    """A kiosk whose machine is never opened."""
    made: list[Kiosk] = []

    def make(**environ: str) -> Kiosk:
        size = {"KIOSK_SCREEN__WIDTH": "540", "KIOSK_SCREEN__HEIGHT": "960", "KIOSK_STATE_DIR": str(tmp_path)}
        made.append(Kiosk(load_settings(None, {**size, **environ})))
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.close()


def save_elsewhere(kiosk: Kiosk, values: Values) -> None:
    """As the page does, from a thread that is not the screen's."""
    thread = threading.Thread(target=lambda: kiosk.choices.save(values, ()))
    thread.start()
    thread.join()


def test_times_and_height_are_in_force_at_once_and_after_a_new_start(make_kiosk: MakeKiosk, qtbot: QtBot) -> None:
    kiosk = make_kiosk()
    session = kiosk.shell.session
    assert (session.times.read_s, session.comfort.reach_mode) == (120, False)
    save_elsewhere(kiosk, {"session.read_s": 180, "screen.lowered": True})
    qtbot.waitUntil(lambda: session.times.read_s == 180)
    assert session.comfort.reach_mode
    session.begin()
    assert session.secondsLeft == 360  # lowered: twice as long
    session.setReachMode(False)
    session.finish()
    assert session.comfort.reach_mode
    again = make_kiosk()
    assert again.shell.session.times.read_s == 180
    assert again.shell.session.comfort.reach_mode


def test_a_session_under_way_keeps_its_looks(make_kiosk: MakeKiosk, qtbot: QtBot) -> None:
    kiosk = make_kiosk()
    session = kiosk.shell.session
    session.begin()
    save_elsewhere(kiosk, {"screen.lowered": True})
    qtbot.waitUntil(lambda: kiosk.settings.screen.lowered)
    assert not session.comfort.reach_mode


def test_outside_its_hours_the_station_is_closed(make_kiosk: MakeKiosk, qtbot: QtBot) -> None:
    kiosk = make_kiosk()
    assert kiosk.shell.face is Face.ATTRACT
    now = kiosk.clock.now().astimezone(HALL_ZONE)
    opens, closes = (time((now + timedelta(hours=hours)).hour) for hours in (2, 4))
    save_elsewhere(kiosk, {"hours.opens": opens, "hours.closes": closes})
    qtbot.waitUntil(lambda: kiosk.shell.face is Face.CLOSED)
    assert make_kiosk().shell.face is Face.CLOSED
    save_elsewhere(kiosk, {"hours.opens": time(0), "hours.closes": time(0)})
    qtbot.waitUntil(lambda: kiosk.shell.face is Face.ATTRACT)


def test_the_environment_is_stronger(make_kiosk: MakeKiosk) -> None:
    save_elsewhere(make_kiosk(), {"session.read_s": 180})
    assert make_kiosk(KIOSK_SESSION__READ_S="90").shell.session.times.read_s == 90
