"""After a session nothing of the person is left, whatever they came for and however it ended."""

import dataclasses
import logging
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from devices.card_reader.port import CardReading
from devices.voice.port import Speech
from offline_store.store import Store
from tests.helpers.canary import Canary, pictures_in_memory, wait_gone
from tests.helpers.certificate_desk import HOLDER, NUMBER
from tests.helpers.every_desk import TRANSFER, EveryDesk
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
NAME_ON_CARD = "王金" + "丝雀"
NUMBER_ON_CARD = "652323" + "190001018880"
TYPED = "652323" + "190001017757"
SEARCHED = "jin" + "sique"
PASTED = "139" + "09940000"
LEFT = "赵金" + "丝雀"
"""What the control leaves is another's: the test runner keeps what a test logged."""
CANARY = Canary(HOLDER, NUMBER, NAME_ON_CARD, NUMBER_ON_CARD, TYPED, SEARCHED, PASTED)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EveryDesk]:
    """Stores are files, to be searched; the reader reads a card as a wire would, anew each time."""
    paths = iter(tmp_path / f"{number}.db" for number in range(10))
    monkeypatch.setattr(Store, "in_memory", classmethod(lambda kind, clock: kind.open(next(paths), clock)))
    with EveryDesk(tmp_path) as desk:
        read = desk.reader.read

        def canary_card(seconds: float) -> CardReading:
            reading = read(seconds)
            if reading.card is None:
                return reading
            names = {"name": CANARY.fresh(NAME_ON_CARD), "id_number": CANARY.fresh(NUMBER_ON_CARD)}
            return dataclasses.replace(reading, card=dataclasses.replace(reading.card, **names))

        monkeypatch.setattr(desk.reader, "read", canary_card)
        yield desk


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files of this process go."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def by_card(ui: Ui, desk: EveryDesk) -> None:
    ui.touch("home.tickets")
    ui.touch("queue-A")
    ui.wait_page("tickets.identify")
    desk.reader.put("resident")
    ui.wait_page("tickets.done")
    ui.item("ticketNumber")


def by_typed_number(ui: Ui, desk: EveryDesk) -> None:
    ui.touch("home.tickets")
    ui.touch("queue-A")
    ui.wait_page("tickets.identify")
    for sign in TYPED:
        ui.touch(f"pad.{sign}")


def by_certificate(ui: Ui, desk: EveryDesk) -> None:
    ui.shell.navigator.open("certificates", {"purpose": TRANSFER.code})
    desk.certificates.camera.payload = desk.certificates.code()
    ui.item("agree")
    desk.certificates.camera.payload = None
    ui.touch("agree")
    ui.wait_text(HOLDER)


def by_search(ui: Ui, desk: EveryDesk) -> None:
    ui.shell.navigator.open("guides.search")
    ui.wait_page("guides.search")
    for letter in SEARCHED:
        ui.touch(f"key.{letter}")


def by_help(ui: Ui, desk: EveryDesk) -> None:
    """Called in the midst of a typed number: the call tells the page's name only."""
    by_typed_number(ui, desk)
    ui.touch("tool.help")
    ui.item("helpState")
    ui.wait(lambda: desk.tickets.events("help_called") == 1, "the call")
    ui.touch("closeHelp")


class Mute:
    """A `Speaker` that nobody hears, to headphones: what is read then may be anything."""

    is_ready = headphones = True

    saying = ""

    def say(self, speeches: Sequence[Speech]) -> None: ...

    def chime(self, name: str, softer_db: float) -> None: ...

    def hush(self) -> None: ...


def by_reading(ui: Ui, desk: EveryDesk) -> None:
    """The certificate's page is read, and each of its controls."""
    by_certificate(ui, desk)
    reader = ui.shell.reader
    reader.set_speaker(Mute())
    reader.look()
    assert reader.on
    for _ in range(4):
        ui.press_key(Qt.Key.Key_Tab)
    assert reader.caption


JOURNEYS = {
    "card": by_card,
    "typed": by_typed_number,
    "certificate": by_certificate,
    "search": by_search,
    "help": by_help,
    "reading": by_reading,
}
ENDS: dict[str, Callable[[Ui], object]] = {
    "exit": lambda ui: [ui.touch("nav.exit") for _ in range(2 if ui.shell.reader.on else 1)],
    "idle": lambda ui: ui.pass_time(1000),
}


def finds(ui: Ui, folder: Path, temporary: Path, log: pytest.LogCaptureFixture, canary: Canary = CANARY) -> list[str]:
    """Everything that is still there, but for Python's objects."""
    return [
        *canary.in_window(ui),
        *canary.in_files(folder, temporary),
        *pictures_in_memory(),
        *(["clipboard"] if canary.in_clipboard() else []),
        *(["stack"] if canary.sings_in(repr(ui.shell.navigator._stack)) else []),
        *(["log"] if canary.sings_in(log.text) else []),
    ]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("journey", JOURNEYS)
def test_nothing_of_the_person_is_left(
    open_ui: OpenUi,
    desk: EveryDesk,
    temporary: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    journey: str,
    end: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    ui = open_ui(desk.services(), clock=FixedClock())
    ui.touch("attract.start")
    ui.wait_page("home")
    JOURNEYS[journey](ui, desk)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(PASTED)
    assert "clipboard" in finds(ui, tmp_path, temporary, caplog), "the search must be able to find it"
    if journey != "card":
        assert CANARY.in_python(), "the search must be able to find it"
    desk.reader.lift()
    ENDS[end](ui)
    ui.wait_page("attract")
    wait_gone(ui, lambda: finds(ui, tmp_path, temporary, caplog))
    wait_gone(ui, CANARY.in_python)


def test_control_each_search_finds_what_was_left(
    open_ui: OpenUi, desk: EveryDesk, temporary: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ui = open_ui(desk.services(), clock=FixedClock())
    canary = Canary(LEFT)
    QGuiApplication.clipboard().clear()
    assert finds(ui, tmp_path, temporary, caplog, canary) == []
    assert canary.in_python() == []
    ui.item("attract.start").setProperty("text", f"您好 {LEFT}")
    (Path(tempfile.mkdtemp()) / "left.json").write_text(ascii(LEFT), encoding="utf-8")
    (tmp_path / "kiosk.log").write_bytes(LEFT.encode("gb18030"))
    logging.getLogger("kiosk").info("typed %s", LEFT)
    ui.shell.navigator._stack.append(("tickets", {"name": canary.fresh(LEFT)}))
    assert {find.rpartition(".")[2] for find in finds(ui, tmp_path, temporary, caplog, canary)} >= {
        "text",
        "json",
        "log",
        "stack",
    }
    assert canary.in_python() != []
    desk.certificates.camera.start()
    assert pictures_in_memory() != []
    desk.certificates.camera.stop()
    assert pictures_in_memory() == []
