"""Each screen is really drawn: its title's ink stands where the title is, and its colours are those of the theme.

Not compared with stored pictures: those would have to be made anew with every font, word and margin, and would be
looked at by nobody. What is cut off, over another or too faint is found by the layout and the contrast tests.
"""

import json
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression

from kiosk.shell.layer import place_in_window
from kiosk.shell.session import Scheme
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, Scene, stage
from tests.helpers.layout_audit import seen_on, top_layer
from tests.helpers.ui import PORTRAIT, Ui

OpenUi = Callable[..., Ui]
Pixels = NDArray[np.uint8]

INK_SHARE = (0.02, 0.6)
"""Of a text's place, how much is strokes: less is nothing, more is a filled box."""
FLAT_SHARE = 0.25
"""Grounds of the theme in any picture: a page has more, a sheet dims what lies under it."""
STEP = 4
"""Of the whole picture every fourth pixel is looked at."""
NEAR = 6
"""Per channel: rounding of a colour on its way through the painter."""
USUAL = {scene.screen: scene for scene in reversed(SCENES.values())}
"""One scene of each screen: the first of its scenes."""


def pixels_of(image: QImage) -> Pixels:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def title_of(ui: Ui) -> tuple[QRectF, QColor]:
    """Place and colour of the largest text that is on top: the title, the number, the question."""
    texts = [one.item for one in seen_on(top_layer(ui)) if one.is_text and one.text]
    titles = [item for item in texts if item.objectName() in {"pageTitle", "helpState", "ticketNumber"}] or texts
    largest = max(titles, key=lambda item: item.property("font").pixelSize())
    return place_in_window(largest), QColor(largest.property("color"))


def share_of(pixels: Pixels, colour: QColor, within: QRectF | None = None) -> float:
    """How much of the picture, or of a part of it, has this colour."""
    if within is not None:
        top, left = max(0, int(within.top())), max(0, int(within.left()))
        pixels = pixels[top : int(within.bottom()), left : int(within.right())]
    wanted = np.array([colour.red(), colour.green(), colour.blue()])
    return float((np.abs(pixels.astype(int) - wanted).max(axis=2) <= NEAR).mean()) if pixels.size else 0.0


def colours_of(ui: Ui, scheme: Scheme) -> dict[str, QColor]:
    page = ui.item("page")
    expression = QQmlExpression(QQmlEngine.contextForObject(page), page, f"JSON.stringify(Theme.schemes['{scheme}'])")
    return {name: QColor(value) for name, value in json.loads(str(expression.evaluate()[0])).items()}


def faults(pixels: Pixels, ui: Ui, scheme: Scheme) -> list[str]:
    """What tells that this is not a drawn screen of this theme."""
    place, ink = title_of(ui)
    found = []
    share = share_of(pixels, ink, place)
    if not INK_SHARE[0] <= share <= INK_SHARE[1]:
        found.append(f"no title drawn: {share:.3f} of its place is ink")
    theme = colours_of(ui, scheme)
    grounds = {theme[name].name(): theme[name] for name in ("bg", "surface", "sunken", "primary", "primarySoft")}
    flat = sum(share_of(pixels[::STEP, ::STEP], ground) for ground in grounds.values())
    if flat < FLAT_SHARE:
        found.append(f"not of the theme: {flat:.2f} of it has a ground of the theme")
    return found


@pytest.mark.parametrize("scene", [pytest.param(scene, id=screen) for screen, scene in sorted(USUAL.items())])
def test_each_screen_is_drawn_in_each_theme(open_ui: OpenUi, desk: EveryDesk, scene: Scene) -> None:
    ui = stage(scene, open_ui, desk, PORTRAIT)
    found, pictures = {}, set()
    for scheme in Scheme:
        ui.shell.session.chooseScheme(scheme.value)
        scene.again(ui)
        ui.wait_frame()
        ui.wait_frame()
        pixels = pixels_of(ui.picture())
        pictures.add(pixels[::STEP, ::STEP].tobytes())
        if wrong := faults(pixels, ui, scheme):
            found[scheme.value] = wrong
    assert found == {}
    assert len(pictures) == len(Scheme)


def test_a_blank_picture_and_a_lost_title_are_found(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = stage(SCENES["tickets"], open_ui, desk, PORTRAIT)
    pixels = pixels_of(ui.picture())
    assert faults(pixels, ui, Scheme.DAY) == []
    blank = np.full_like(pixels, 128)
    assert len(faults(blank, ui, Scheme.DAY)) == 2
    place, _ = title_of(ui)
    pixels[int(place.top()) : int(place.bottom())] = pixels[int(place.top()) - 4, 4]
    assert [fault.split(":")[0] for fault in faults(pixels, ui, Scheme.DAY)] == ["no title drawn"]
