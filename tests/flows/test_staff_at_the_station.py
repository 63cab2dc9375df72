"""Staff at a whole station: what they save is what the next citizen meets, and the county's real code enrols it."""

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path

from kiosk.app.kiosk import Kiosk
from kiosk.app.machine import Machine
from kiosk.domain.clock import HALL_ZONE
from kiosk.settings import load_settings
from kiosk.shell.fonts import load_fonts
from kiosk.shell.ladder import Face
from kiosk.tour.hand import Hand
from sync.county_server.__main__ import main as county_command

OPEN_S = 120
DEMO_PIN = "246810"
SECOND_PRESS_MS = 450


class Station:
    """One start of the program over a state folder."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.hand = Hand(kiosk.window.window, kiosk.shell, OPEN_S)

    def wait_open(self) -> None:
        self.hand.wait(lambda: self.kiosk.machine is not None, "the machine")
        store = self.machine.store
        self.hand.wait(lambda: store.item_count() > 0 and store.queues(), "the catalogue")

    @property
    def machine(self) -> Machine:
        assert self.kiosk.machine is not None
        return self.kiosk.machine

    def open_settings(self) -> None:
        """By the mark, wherever it stands."""
        hand = self.hand
        for _ in range(5):
            hand.touch("mark")
        hand.wait_page("staff")
        for digit in DEMO_PIN:
            hand.touch(f"pin.{digit}")
        hand.touch("pinEnter")
        hand.wait_page("staff.dashboard")
        hand.touch("openSettings")
        hand.wait_page("staff.settings")
        hand.item("queue.A")

    def save(self) -> None:
        self.hand.wait_still(SECOND_PRESS_MS)
        self.hand.touch("save")
        self.hand.wait_text("已保存")

    def queues_at_tickets(self) -> set[str]:
        hand = self.hand
        hand.touch("attract.start")
        hand.wait_page("home")
        hand.touch("home.tickets")
        hand.wait_page("tickets")
        hand.item("queue-B")
        shown = {name for name in hand.names() if name.startswith("queue-")}
        self.kiosk.shell.session.finish()
        hand.wait_page("attract")
        return shown


@contextlib.contextmanager
def station(folder: Path) -> Iterator[Station]:
    environ = {
        "KIOSK_STATE_DIR": str(folder),
        "KIOSK_SCREEN__WIDTH": "1080",
        "KIOSK_SCREEN__HEIGHT": "1920",
        "KIOSK_VOICE__DEVICE": f"wav:{folder / 'spoken'}",
    }
    load_fonts()
    with Kiosk(load_settings(None, environ), plays_citizen=False) as kiosk:
        kiosk.start()
        yield Station(kiosk)


def code_of_the_county(data_dir: Path) -> str:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert county_command(["--data", str(data_dir), "enrol-code", "县中心二楼"]) == 0
    return said.getvalue().split()[-1]


def test_what_staff_save_is_what_citizens_meet_also_after_a_new_start(qapp: object, tmp_path: Path) -> None:
    with station(tmp_path) as here:
        hand = here.hand
        here.wait_open()
        assert "queue-A" in here.queues_at_tickets()  # the control
        here.open_settings()
        hand.touch("more.session.read_s")
        hand.touch("queue.A")
        here.save()
        assert here.kiosk.shell.session.times.read_s == 150
        hand.touch("nav.lock")
        hand.wait_page("attract")
        assert "queue-A" not in here.queues_at_tickets()
    with station(tmp_path) as again:
        again.wait_open()
        assert again.kiosk.shell.session.times.read_s == 150
        assert "queue-A" not in again.queues_at_tickets()


def test_a_station_that_was_closed_is_opened_by_its_staff(qapp: object, tmp_path: Path) -> None:
    """The mark stands on the closed page too: nobody can shut himself out with the hours."""
    with station(tmp_path) as here:
        here.wait_open()
        here.open_settings()
        now = here.kiosk.clock.now().astimezone(HALL_ZONE).hour
        vm = here.kiosk.shell.navigator.page.vm
        vm.step("hours.opens", 2 * now + 4)
        vm.step("hours.closes", 2 * now + 8)
        here.save()
        here.hand.touch("nav.lock")
        here.hand.wait(lambda: here.kiosk.shell.face is Face.CLOSED, "the hours to be over")
        here.hand.wait_page("out_of_service")
        here.open_settings()
        here.kiosk.shell.navigator.page.vm.step("hours.closes", -4)
        here.save()
        here.hand.touch("nav.lock")
        here.hand.wait_page("attract")


def test_the_countys_code_is_typed_and_a_used_one_says_so(qapp: object, tmp_path: Path) -> None:
    with station(tmp_path) as here:
        hand = here.hand
        here.wait_open()
        machine = here.machine
        hand.wait(machine.store.identity, "the demonstration's own enrolment")
        first = machine.store.identity()
        assert machine.county is not None
        code = code_of_the_county(machine.county.data_dir)
        here.open_settings()
        for words in ("登记好了", "这个码不认"):
            hand.wait_still(SECOND_PRESS_MS)
            hand.touch("openCode")
            for sign in code.replace("-", ""):
                hand.touch(f"key.code.{sign}")
            hand.touch("enrol")
            hand.wait_text(words)
        assert machine.store.identity() != first
