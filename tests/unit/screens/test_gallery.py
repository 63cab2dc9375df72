"""`kiosk gallery`: themes, sizes, mirrored and landscape are pictures of their own; every common part is in them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.shell import layer
from kiosk.shell.session import Scheme, TextSize
from screens.gallery.render import GALLERY, render_gallery
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
COMMON = Path(__file__).resolve().parents[3] / "screens/common"
PLACES = {"SheetFrame", "SheetLayer"}
"""Nothing to be seen of their own: the place of a sheet's screen, and its root."""
GROUNDS = {Scheme.DAY: "#F3F3EE", Scheme.HC_DARK: "#000000", Scheme.HC_LIGHT: "#FFFFFF", Scheme.NIGHT: "#171A19"}


@pytest.mark.usefixtures("qapp")
def test_each_theme_and_size_is_a_picture_of_its_own(tmp_path: Path) -> None:
    pictures = render_gallery(tmp_path)
    upright = {f"{scheme}-{size}.png" for scheme in Scheme for size in TextSize}
    assert {path.name for path in pictures} == upright | {"day-M-ug.png", "hcDark-L-ug.png", "day-M-landscape.png"}
    heights = []
    for path in pictures:
        image = QImage(str(path))
        assert image.width() == (1920 if "landscape" in path.stem else 1080)
        scheme = Scheme(path.stem.split("-")[0])
        assert image.pixelColor(4, image.height() // 2) == QColor(GROUNDS[scheme])
        heights.append(image.height())
    assert heights[:4] == sorted(heights[:4])
    assert heights[0] < heights[3]


PARTS = {file.stem for file in COMMON.glob("*.qml") if not re.search(r"^QtObject \{", file.read_text("utf-8"), re.M)}
"""What has an item as its root, and so is drawn."""


def kinds(item: QQuickItem) -> Iterator[str]:
    """The part that it is, then what that part is made from."""
    meta = item.metaObject()
    while meta is not None:
        name = meta.className().split("_QML")[0]
        if name in PARTS:
            yield name
        meta = meta.superClass()


def problems(ui: Ui) -> list[str]:
    """Parts that are not shown, and parts to be touched that are not shown pressed, or without the keypad's ring."""
    shown: dict[str, set[str]] = defaultdict(set)
    for item in ui.items():
        states = {"shown"} if item.width() > 0 and item.height() > 0 else set()
        if item.property("down"):
            states.add("pressed")
        if _is_ringed(item):
            states.add("ringed")
        names = list(kinds(item))
        for name in names:
            shown[name] |= states & {"shown"}
        if "Pressable" in names[1:]:  # by itself it has no look
            shown[names[0]] |= states | {"touched"}
    found = [f"{name} is not shown" for name in PARTS - PLACES if "shown" not in shown[name]]
    for state in ("pressed", "ringed"):
        found += [
            f"{name} is not shown {state}" for name, states in shown.items() if {state, "touched"} - states == {state}
        ]
    return sorted(found)


def _is_ringed(item: QQuickItem) -> bool:
    around = item.parentItem()
    return around is not None and any("FocusRing" in kinds(one) for one in layer.shown(around, depth=1))


@pytest.fixture
def gallery(open_ui: OpenUi) -> Ui:
    ui = open_ui(screens={GALLERY.name: GALLERY})
    for name in ("waiting.shapes", "waiting.words"):
        ui.wait(lambda name=name: len(list(layer.shown(ui.item(name)))) > 1, f"{name} to be seen")
    return ui


def test_every_part_is_shown_and_what_is_touched_pressed_and_ringed_too(gallery: Ui) -> None:
    assert problems(gallery) == []


def test_control_what_is_left_out_is_found(gallery: Ui) -> None:
    for name in ("link.pressed", "searchEntry.focused"):
        gallery.item(name).setVisible(False)
    next(item for item in gallery.items() if "Perforation" in kinds(item)).setVisible(False)
    assert problems(gallery) == [
        "LinkButton is not shown pressed", "Perforation is not shown", "SearchEntry is not shown ringed",
    ]  # fmt: skip
