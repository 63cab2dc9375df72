"""Whatever is struck, the kiosk stays the kiosk: at home in the end, one number a wish, nothing opened, no word."""

import uuid
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from devices.printer.mechanism import Scenario
from kiosk.domain.queueing import Ticket
from tests.helpers.every_desk import EveryDesk
from tests.helpers.monkey import Doorman, Monkey
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
EVENTS = 2_000
ALL_EVENTS = 50_000
SESSIONS_S = 1_000
"""Longer than any page may be still, with all that is granted."""


@pytest.fixture
def doormen() -> Iterator[list[Doorman]]:
    doormen: list[Doorman] = []
    yield doormen
    for doorman in doormen:
        doorman.close()


def world(desk: EveryDesk) -> list[Callable[[], object]]:
    camera = desk.certificates.camera
    return [
        lambda: desk.reader.put("resident"),
        desk.reader.lift,
        desk.reader.unplug,
        desk.reader.plug,
        lambda: setattr(camera, "payload", desk.certificates.code()),
        lambda: setattr(camera, "payload", None),
        lambda: desk.tickets.printer.set(Scenario.PAPER_OUT),
        lambda: desk.tickets.printer.set(Scenario.READY),
    ]


def open_kiosk(open_ui: OpenUi, desk: EveryDesk, doormen: list[Doorman]) -> tuple[Ui, Doorman]:
    ui = open_ui(desk.services(), clock=FixedClock())
    doormen.append(Doorman(ui.window.window, ui.shell))
    return ui, doormen[-1]


def given(desk: EveryDesk) -> tuple[Ticket, ...]:
    return desk.tickets.store.recent_tickets(1000)


def let_it_rest(ui: Ui) -> None:
    """Nobody touches anything any more."""
    while ui.shell.session.is_active:
        ui.pass_time(SESSIONS_S)


@pytest.mark.parametrize(
    ("seed", "events"), [(7, EVENTS), pytest.param(1, ALL_EVENTS, marks=pytest.mark.force)], ids=["short", "all"]
)
def test_after_any_striking_the_kiosk_is_where_it_began(
    open_ui: OpenUi, desk: EveryDesk, doormen: list[Doorman], seed: int, events: int
) -> None:
    ui, doorman = open_kiosk(open_ui, desk, doormen)
    Monkey(ui.window.window, seed, world(desk)).strike(events)
    let_it_rest(ui)
    ui.wait_page("attract")
    assert ui.shell.navigator._stack == [("attract", {})]
    assert ui.shell.navigator.sheet is None
    assert ui.shell.session.comfort == type(ui.shell.session.comfort)()
    assert doorman.problems(given(desk)) == []
    assert len(doorman.pages) >= 8, f"a monkey that sees {doorman.pages} proves little"
    ui.touch("attract.start")
    ui.wait_page("home")


@pytest.mark.parametrize("visits", [0, 5])
def test_control_a_page_that_gives_a_number_more_is_caught(
    open_ui: OpenUi, desk: EveryDesk, doormen: list[Doorman], monkeypatch: pytest.MonkeyPatch, visits: int
) -> None:
    tickets = desk.tickets.tickets
    take = tickets.take

    def careless(code, language, person, item, intent):  # type: ignore[no-untyped-def]
        take(code, language, person, item, uuid.uuid4())
        return take(code, language, person, item, intent)

    monkeypatch.setattr(tickets, "take", careless)
    ui, doorman = open_kiosk(open_ui, desk, doormen)
    ui.touch("attract.start")
    for _ in range(visits):
        ui.shell.navigator.open("tickets.identify", {"queue": "A"})
        ui.shell.navigator.home()
    ui.shell.navigator.open("tickets.identify", {"queue": "A"})
    ui.touch("skipIdentity")
    ui.wait_page("tickets.done")
    assert doorman.problems(given(desk)) == ["027 is a number that nobody wished for"]


def test_control_an_address_or_a_closed_window_is_seen(
    open_ui: OpenUi, desk: EveryDesk, doormen: list[Doorman]
) -> None:
    ui, doorman = open_kiosk(open_ui, desk, doormen)
    assert doorman.problems(()) == []
    QDesktopServices.openUrl(QUrl("https://elsewhere.example/"))
    ui.window.window.removeEventFilter(ui.window)
    ui.window.window.close()
    assert doorman.problems(()) == ["the window is gone", "opened https://elsewhere.example/"]
