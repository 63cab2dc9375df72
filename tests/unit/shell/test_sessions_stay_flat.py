"""Twenty whole sessions leave no more behind than five: the short form of `make soak`."""

from collections.abc import Callable, Sequence

from tests.helpers.census import Census, growing, take_census
from tests.helpers.citizen import Citizen
from tests.helpers.every_desk import EveryDesk
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
WARM_UP = 5
EVERY = 3
OF_THE_SCREEN = {"items": 0.0, "wrappers": 0.0, "threads": 0.0, "files": 0.0}
"""The desk's fakes keep every slip and question: what the whole program holds is counted by `make soak`."""


def sessions(ui: Ui, desk: EveryDesk, count: int, after_each: Callable[[], None] = lambda: None) -> list[Census]:
    """Walk them; the counts from the end of the warm-up on."""

    def show_code(shown: bool) -> None:
        desk.certificates.camera.payload = desk.certificates.code() if shown else None

    citizen = Citizen(ui, ui.shell, show_code)
    taken = []
    for number in range(1, count + 1):
        citizen.visit("A", leaves=number % 2 == 0)
        after_each()
        if number >= WARM_UP and (number - WARM_UP) % EVERY == 0:
            taken.append(take_census(number, ui.window.window))
    return taken


def test_nothing_of_the_screen_grows_from_session_to_session(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = open_ui(desk.services(), clock=FixedClock())
    assert growing(sessions(ui, desk, 20), OF_THE_SCREEN) == []


def test_one_step_is_a_table_and_many_are_a_leak() -> None:
    def told(heap: Sequence[float]) -> list[Census]:
        return [Census(10 * row, 1, 1, 1, kb, 1, 1, 1.0) for row, kb in enumerate(heap)]

    assert growing(told([100, 101, 102, 2000, 2001, 2002])) == []
    assert growing(told([100, 120, 140, 160, 180, 200])) == ["heap_kb grows by 2.00 a session"]


def test_control_pages_that_are_kept_are_found(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = open_ui(desk.services(), clock=FixedClock())
    kept: list[object] = []
    taken = sessions(ui, desk, 11, lambda: kept.append(ui.shell.navigator.current))
    assert any(text.startswith("wrappers") for text in growing(taken, OF_THE_SCREEN))
