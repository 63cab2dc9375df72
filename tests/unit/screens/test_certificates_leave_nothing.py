"""After the page nothing of a certificate is left: not on the screen, not in Python's objects, not in stack or log."""

import gc
import logging
from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.certificates import Certificate, CertificateUse
from tests.helpers.canary import Canary, wait_gone
from tests.helpers.certificate_desk import HOLDER, NUMBER, CertificateDesk
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
CANARY = Canary(HOLDER, NUMBER)
ITEM = "TE65232300000000064650600001000"


@pytest.fixture
def desk() -> Iterator[CertificateDesk]:
    with CertificateDesk() as desk:
        yield desk


def in_memory() -> list[str]:
    """Certificates of this holder and uses that live, and texts with name or number that are not this test's own."""
    found = CANARY.in_python()
    for thing in gc.get_objects():
        if (isinstance(thing, Certificate) and thing.holder == HOLDER) or (
            isinstance(thing, CertificateUse) and thing.purpose == ITEM
        ):
            found.append(type(thing).__name__)
    return found


def at_card(desk: CertificateDesk, open_ui: OpenUi) -> Ui:
    """A certificate is on the screen."""
    ui = open_ui(desk.services, clock=FixedClock())
    ui.touch("attract.start")
    ui.wait_page("home")
    ui.shell.navigator.open("certificates", {"purpose": ITEM})
    desk.camera.payload = desk.code()
    ui.item("agree")
    desk.camera.payload = None
    ui.touch("agree")
    ui.wait_text(HOLDER)
    return ui


@pytest.mark.parametrize("way", ["useForList", "nav.home", "nav.back", "nav.exit", "clearAndExit", "idle", "fault"])
def test_however_the_page_is_left_nothing_is_left(
    desk: CertificateDesk, open_ui: OpenUi, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    caplog.set_level(logging.DEBUG)
    ui = at_card(desk, open_ui)
    assert CANARY.in_window(ui), "the search must be able to find it"
    assert in_memory(), "the search must be able to find it"
    if way == "idle":
        ui.pass_time(1000)
    elif way == "fault":
        ui.shell.set_fatal("store")
    else:
        ui.touch(way)
    ui.wait(lambda: ui.shell.navigator.top != "certificates", "another page")
    wait_gone(ui, lambda: CANARY.in_window(ui))
    wait_gone(ui, in_memory)
    assert HOLDER not in repr(ui.shell.navigator._stack)
    assert HOLDER not in caplog.text
    assert NUMBER not in caplog.text


def test_saying_no_leaves_nothing_either(desk: CertificateDesk, open_ui: OpenUi) -> None:
    ui = open_ui(desk.services, clock=FixedClock())
    ui.touch("attract.start")
    ui.touch("home.certificates")
    desk.camera.payload = desk.code()
    ui.item("agree")
    desk.camera.payload = None
    assert in_memory(), "the search must be able to find it"
    ui.touch("disagree")
    ui.wait_text("没有出示")
    wait_gone(ui, in_memory)


def test_a_slip_that_is_still_printing_knows_no_more_than_it_says(
    desk: CertificateDesk, open_ui: OpenUi, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    under_way, may_end = threading.Event(), threading.Event()
    printing = desk.printer.print

    def slow(job):  # type: ignore[no-untyped-def]
        under_way.set()
        may_end.wait(10)
        return printing(job)

    monkeypatch.setattr(desk.printer, "print", slow)
    ui = at_card(desk, open_ui)
    ui.touch("printUse")
    ui.wait(under_way.is_set, "the print to begin")
    ui.touch("nav.exit")
    ui.wait_page("attract")
    wait_gone(ui, CANARY.in_python)
    may_end.set()
    ui.wait(lambda: desk.printer.receipts, "the slip")
