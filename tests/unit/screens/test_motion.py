"""Pages rise and sheets slide where motion is allowed; where it is reduced they stand there in their first frame."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.helpers.sample_hall import FixedClock, sample_services
from tests.helpers.ui import LANDSCAPE, PORTRAIT, Ui

OpenUi = Callable[..., Ui]


def allow_motion(ui: Ui) -> None:
    """As on a station with a graphics card; the software renderer, which tests use, has none."""
    ui.item("stage").setProperty("accelerated", True)


def places(ui: Ui, name: str, go: Callable[[], None], *, moves: bool) -> list[tuple[float, float, float]]:
    """Opacity and place of an item in each frame, from `go` on until three are alike; `moves`: not before it moved."""
    item = next(each for each in ui.window.window.findChildren(QQuickItem) if each.objectName() == name)
    seen: list[tuple[float, float, float]] = []

    def look() -> None:
        corner = item.mapToScene(QPointF(0, 0))
        seen.append((round(item.opacity(), 3), round(corner.x()), round(corner.y())))
        ui.window.window.update()

    ui.window.window.frameSwapped.connect(look)
    go()
    ui.wait(
        lambda: len(seen) > 3 and len(set(seen[-3:])) == 1 and (len(set(seen)) > 1 or not moves),
        "the end of the motion",
    )
    ui.window.window.frameSwapped.disconnect(look)
    return seen


@pytest.mark.parametrize("allowed", [True, False], ids=["motion", "reduced"])
def test_a_page_rises_and_fades_in(open_ui: OpenUi, allowed: bool) -> None:
    ui = open_ui(sample_services(), clock=FixedClock())
    if allowed:
        allow_motion(ui)
    frames = places(ui, "page", ui.shell.navigator.home, moves=allowed)
    between = [frame for frame in frames if 0 < frame[0] < 1 and frame[2] > frames[-1][2]]
    assert bool(between) is allowed
    assert frames[-1][0] == 1


def test_whoever_wants_no_motion_gets_none_until_the_session_ends(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services(), clock=FixedClock())
    ui.touch("attract.start")
    ui.touch("tool.access")
    assert ui.find("access.still") is None  # nothing moves here as it is
    allow_motion(ui)
    ui.touch("access.still")
    ui.touch("access.done")
    frames = places(ui, "page", ui.shell.navigator.home, moves=False)
    assert {frame[0] for frame in frames} == {1}
    ui.shell.session.finish()
    assert not ui.shell.session.still


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["from below", "from the side"])
@pytest.mark.parametrize("allowed", [True, False], ids=["motion", "reduced"])
def test_a_sheet_slides_in(open_ui: OpenUi, allowed: bool, size: tuple[int, int]) -> None:
    ui = open_ui(sample_services(), clock=FixedClock(), size=size)
    if allowed:
        allow_motion(ui)
    frames = places(ui, "sheet", lambda: ui.shell.navigator.open("access"), moves=allowed)
    axis = 2 if size == PORTRAIT else 1
    far = [frame for frame in frames if frame[axis] > frames[-1][axis] + 20]
    assert bool(far) is allowed
    assert ui.item("access.done")
