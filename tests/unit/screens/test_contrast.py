"""What is written can be read, in every theme; and a tap is all that hands need."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor

from kiosk.shell.session import Scheme
from tests.helpers.contrast import Pair, pairs, ratio
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, Scene, cases, stage
from tests.helpers.layout_audit import Seen, seen_on, top_layer
from tests.helpers.ui import PORTRAIT, Ui

OpenUi = Callable[..., Ui]
ROOT = Path(__file__).resolve().parents[3]
HIGH = frozenset({Scheme.HC_DARK, Scheme.HC_LIGHT})
TEXT_RATIO, HIGH_TEXT_RATIO, OTHER_RATIO = 4.5, 7.0, 3.0
"""WCAG 2 AA, AAA for the high-contrast themes, and 3 for icons, edges and the focus (UX.md 3)."""
EDGES = (
    *(("lineStrong", ground) for ground in ("surface", "bg", "sunken")),
    *(("primary", ground) for ground in ("surface", "bg", "sunken")),
    *(("focus", ground) for ground in ("surface", "bg", "sunken")),
    ("danger", "surface"),
)
"""Edges of controls, marks of choice and the ring, each on what it lies on."""
HARD_ON_HANDS = re.compile(
    r"pressAndHold|onLongPressed|DragHandler|PinchHandler|PinchArea|MultiPointTouchArea|onDouble(Tapped|Clicked)|SwipeView|drag\.target"
)


def too_faint(ui: Ui, scheme: Scheme) -> list[Pair]:
    text_ratio = HIGH_TEXT_RATIO if scheme in HIGH else TEXT_RATIO
    return [pair for pair in pairs(ui) if pair.ratio < (text_ratio if pair.is_text else OTHER_RATIO)]


@pytest.mark.parametrize("scene", cases(long_names=False))  # long names change no colour
def test_texts_and_icons_stand_out(open_ui: OpenUi, desk: EveryDesk, scene: Scene) -> None:
    ui = stage(scene, open_ui, desk, PORTRAIT)
    found = {}
    for scheme in Scheme:
        ui.shell.session.chooseScheme(scheme.value)
        scene.again(ui)
        for _ in range(2):
            ui.wait_frame()
        if faint := too_faint(ui, scheme):
            found[scheme.value] = faint
    assert found == {}


def test_a_faint_text_is_found(open_ui: OpenUi, desk: EveryDesk) -> None:
    """Grey, the ground's own colour and what is near it, ink that lets the ground through; and a faded text."""
    ui = stage(SCENES["tickets"], open_ui, desk, PORTRAIT)
    assert len(list(pairs(ui))) > 20
    title = ui.item("pageTitle")
    for ink in ("#9AA5A2", "#F3F3EE", "#EDEDE8", "#E5E5E0", "#DDDDD8", "#8014262A", "#0014262A"):
        title.setProperty("color", QColor(ink))
        ui.wait_frame()
        assert [pair.what for pair in too_faint(ui, Scheme.DAY)] == [title.property("text")], ink
    title.setProperty("color", QColor("#F014262A"))
    ui.wait_frame()
    assert too_faint(ui, Scheme.DAY) == []
    title.setProperty("color", QColor("#14262A"))
    title.setOpacity(0.9)
    assert [pair.what for pair in too_faint(ui, Scheme.DAY)] == [title.property("text")]


def test_a_faint_icon_is_found(open_ui: OpenUi, desk: EveryDesk) -> None:
    ui = stage(SCENES["tickets"], open_ui, desk, PORTRAIT)
    shown = {one.item.property("source").toString(): one.item for one in images(ui)}
    pair = next(pair for pair in pairs(ui) if pair.what in shown)
    name = pair.what.rpartition("/")[0]
    for ink in (pair.ground, QColor(pair.ground).darker(105).name()):
        source = f"{name}/{ink[1:]}"
        shown[pair.what].setProperty("source", QUrl(source))
        ui.wait_frame()
        assert [pair.what for pair in too_faint(ui, Scheme.DAY)] == [source]


def images(ui: Ui) -> list[Seen]:
    return [one for one in seen_on(top_layer(ui)) if one.item.inherits("QQuickImage")]


@pytest.mark.parametrize("scheme", Scheme)
def test_edges_and_the_ring_stand_out(open_ui: OpenUi, scheme: Scheme) -> None:
    ui = open_ui()
    colours = _colours(ui)[scheme.value]
    faint = {pair: ratio(QColor(colours[pair[0]]), QColor(colours[pair[1]])) for pair in EDGES}
    assert {pair: value for pair, value in faint.items() if value < OTHER_RATIO} == {}


def _colours(ui: Ui) -> dict[str, dict[str, str]]:
    from PySide6.QtQml import QQmlEngine, QQmlExpression

    engine = QQmlEngine.contextForObject(ui.item("page"))
    value = QQmlExpression(engine, ui.item("page"), "JSON.stringify(Theme.schemes)").evaluate()[0]
    import json

    return dict(json.loads(str(value)))


def test_a_tap_is_all_that_hands_need() -> None:
    asked = {
        str(path.relative_to(ROOT)): sorted({hit.group(0) for hit in HARD_ON_HANDS.finditer(path.read_text("utf-8"))})
        for path in sorted((ROOT / "screens").rglob("*.qml"))
    }
    assert {path: hits for path, hits in asked.items() if hits} == {}
