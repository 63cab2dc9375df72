"""The staff's screens in the real window, over a machine that a test plays."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import screens.staff.page_view_model as staff_page
from kiosk.shell.session import Comfort
from tests.helpers.sample_hall import FixedClock
from tests.helpers.staff_desk import PIN, StaffDesk
from tests.helpers.staff_door import enter, knock_on_mark
from tests.helpers.ui import PORTRAIT, Ui

OpenUi = Callable[..., Ui]
Walk = Callable[..., Ui]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StaffDesk]:
    """In place of the desk of all screens."""
    with StaffDesk(tmp_path) as desk:
        yield desk


@pytest.fixture
def knock(desk: StaffDesk, open_ui: OpenUi, monkeypatch: pytest.MonkeyPatch) -> Walk:
    """Opens the kiosk and taps the mark five times."""
    monkeypatch.setattr(staff_page, "LOOK_MS", 20)

    def walk(size: tuple[int, int] = PORTRAIT, comfort: Comfort | None = None) -> Ui:
        ui = open_ui(desk.services, size=size, comfort=comfort, clock=FixedClock())
        knock_on_mark(ui)
        return ui

    return walk


@pytest.fixture
def inside(knock: Walk) -> Walk:
    """Past the door."""

    def walk(size: tuple[int, int] = PORTRAIT, comfort: Comfort | None = None) -> Ui:
        ui = knock(size, comfort)
        enter(ui, PIN)
        ui.wait_page("staff.dashboard")
        ui.wait_text("县中心一楼东侧")
        return ui

    return walk
