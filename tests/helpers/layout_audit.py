"""Looks at a window as a strict designer would: nothing cut off, nothing over another, nothing too small to touch."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.shell.layer import place_in_window
from tests.helpers.ui import Ui

SLACK_PX = 3.0
"""Rounding of fixed line heights and fractions of pixels."""

LOWERED_REACH_LINE = {True: 890, False: 300}
"""Stage pixels from the top, portrait or not: 屏幕放低 leaves nothing to touch above them."""
MARKS = "\u2066\u2067\u2068\u2069.,:;!?،؛؟·()«»“”"
"""Around a word, and no part of it."""
HALF_PX = 0.5
EDGE_PX = 3.0
"""What a line needs beside its letters: Arabic script leans over its widths."""
LEAST_LINES = 3
"""What is longer than its place shows at least so many lines of running text at a time: less is a slit, not a page."""
CENTRE_PX = 4.0
"""How far the words of a button may stand from the middle of their line box; ink is seen to be off from here on."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One item that is on the screen, as the audit needs it; asked of Qt once."""

    item: QQuickItem
    rect: QRectF
    above: tuple["Seen", ...]
    """Ancestors, the nearest first."""
    is_text: bool
    is_button: bool
    scrolls: bool
    clips: bool
    boxes: bool
    """Whether what is drawn inside has to stay inside: a button or a ground of its own colour."""

    @property
    def name(self) -> str:
        return self.item.objectName() or self.item.metaObject().className().partition("_")[0]

    @property
    def scrolled(self) -> bool:
        return any(one.scrolls for one in self.above)

    @property
    def text(self) -> str:
        return str(self.item.property("text") or "")


def problems(ui: Ui) -> list[str]:
    """Everything wrong with what is on the screen now, in words; empty when all is well.

    Items under a sheet or a prompt are not judged: they cannot be reached.
    """
    whole = place_in_window(ui.window.window.contentItem())
    seen = list(seen_on(top_layer(ui)))
    page = next((one for one in seen if one.item.objectName() == "page"), None)
    texts = [(one, _clipped(one, _painted(one))) for one in seen if one.is_text and one.text]
    buttons = [one for one in seen if one.is_button and one.item.isEnabled()]
    return [
        *_text_problems(texts, whole, page),
        *_overlaps(texts, buttons, seen),
        *_boxes_over_each_other(texts, seen),
        *_too_small(ui, [one for one in seen if one.is_button]),
        *_button_problems(ui, buttons, whole, page),
        *_scrolling_problems(seen),
    ]


def top_layer(ui: Ui) -> QQuickItem:
    """The prompt, the sheet, or the whole stage."""
    layers = (ui.find(name) for name in ("idlePrompt", "sheetLayer"))
    return next((found for found in layers if found), ui.window.window.contentItem())


def seen_on(item: QQuickItem, above: tuple[Seen, ...] = ()) -> Iterator[Seen]:
    """The item and all below it that is shown and not scrolled away, in drawing order."""
    if not item.isVisible() or item.opacity() == 0:
        return
    rect = place_in_window(item)
    if rect.width() > 0 and rect.height() > 0 and not all(one.rect.intersects(rect) for one in above if one.clips):
        return  # scrolled away
    is_button = item.inherits("QQuickAbstractButton")
    one = Seen(
        item,
        rect,
        above,
        item.inherits("QQuickText"),
        is_button,
        item.inherits("QQuickFlickable"),
        item.clip() and rect.width() > 0 and rect.height() > 0,
        is_button or (item.inherits("QQuickRectangle") and rect.width() > 0),
    )
    yield one
    for child in item.childItems():
        yield from seen_on(child, (one, *above))


def _painted(one: Seen) -> QRectF:
    """Where the letters of a Text are."""
    item = one.item
    width, content = item.width(), float(item.property("contentWidth"))
    free = max(0.0, width - content)
    left = {2: free, 4: free / 2}.get(_alignment(item) if free > SLACK_PX else 0, 0.0)
    return item.mapRectToScene(QRectF(left, 0, min(content, width) if width > 0 else content, item.height()))


def _clipped(one: Seen, rect: QRectF) -> QRectF:
    """What of `rect` is seen through the clipping ancestors."""
    for ancestor in one.above:
        if ancestor.clips:
            rect = rect.intersected(ancestor.rect)
    return rect


def _alignment(item: QQuickItem) -> int:
    """1 left, 2 right, 4 middle, with mirroring applied. Python has no converter for the enum; QML has."""
    return _evaluate(item, "effectiveHorizontalAlignment + 0")


def _evaluate(item: QQuickItem, expression: str) -> int:
    return int(QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()[0])


def _text_problems(texts: list[tuple[Seen, QRectF]], whole: QRectF, page: Seen | None) -> Iterator[str]:
    of_button = Counter(id(_button_of(one)) for one, _ in texts)
    for one, _ in texts:
        item, text = one.item, one.text
        if item.property("truncated"):
            yield f"cut with an ellipsis: {text!r}"
        if float(item.property("contentWidth")) > item.width() + SLACK_PX:
            yield f"wider than its place: {text!r} ({item.property('contentWidth'):.0f} in {item.width():.0f})"
        if item.height() < item.implicitHeight() - SLACK_PX:
            yield f"higher than its place: {text!r} ({item.implicitHeight():.0f} in {item.height():.0f})"
        if broken := _broken_word(one):
            yield f"a word is broken: {broken!r} of {text!r}"
        button = _button_of(one)
        if button is not None and of_button[id(button)] == 1 and abs(off := _off_centre(one)) > CENTRE_PX:
            yield f"not in the middle of its button: {text!r} ({off:+.0f})"
        rect = _painted(one)
        box = next((ancestor for ancestor in one.above if ancestor.boxes or ancestor.scrolls), None)
        if box is not None and box.boxes and not _contains(box.rect, rect):
            yield f"leaves {box.name}: {text!r} {_words(rect)} of {_words(box.rect)}"
        if one.scrolled:
            frame = next(ancestor for ancestor in one.above if ancestor.scrolls).rect
            if rect.left() < frame.left() - SLACK_PX or rect.right() > frame.right() + SLACK_PX:
                yield f"beside what scrolls: {text!r} {_words(rect)} of {_words(frame)}"
            continue
        if not _contains(whole, rect):
            yield f"outside the screen: {text!r} {_words(rect)}"
        for ancestor in one.above:
            if ancestor.clips and not _contains(ancestor.rect, rect):
                yield f"cut off by {ancestor.name}: {text!r} {_words(rect)} of {_words(ancestor.rect)}"
        if page in one.above and page is not None and not _contains(page.rect, rect):
            yield f"under header or dock: {text!r} {_words(rect)} of {_words(page.rect)}"


def _button_of(one: Seen) -> Seen | None:
    """What it is the word of."""
    return next((ancestor for ancestor in one.above if ancestor.is_button), None)


def _broken_word(one: Seen) -> str:
    """A word that is wider than its lines, so that Qt breaks it. Han may break anywhere."""
    item = one.item
    if item.property("lineCount") < 2:
        return ""
    metrics = _metrics(item)
    words = (word.strip(MARKS) for word in one.text.split())
    return next(
        (word for word in words if _is_spelled(word) and metrics.horizontalAdvance(word) + EDGE_PX > item.width()), ""
    )


def _is_spelled(word: str) -> bool:
    """Whether it is of letters that make words: Latin or Arabic script."""
    return bool(word) and all(sign.isalpha() and ord(sign) < 0x2E80 for sign in word)


def _metrics(item: QQuickItem) -> QFontMetricsF:
    """Of the letters as they are drawn: those of a fitted text are smaller than its font says."""
    font = QFont(item.property("font"))
    font.setPixelSize(_evaluate(item, "fontInfo.pixelSize"))
    return QFontMetricsF(font)


def _off_centre(one: Seen) -> float:
    """How far the lines of a button's words stand above (-) or below the middle of the words' item, px.

    Qt sets a line into the top of its fixed height: letters that were made smaller would stand too high.
    """
    item = one.item
    lines, line = int(item.property("lineCount")), float(item.property("lineHeight"))
    top, bottom = float(item.property("topPadding")), float(item.property("bottomPadding"))
    free = item.height() - top - bottom - float(item.property("contentHeight"))
    down = {128: free / 2, 64: free}.get(_evaluate(item, "verticalAlignment + 0"), 0.0)
    ink = (lines - 1) * line + _metrics(item).height()
    return top + down + ink / 2 - item.height() / 2


def _overlaps(texts: list[tuple[Seen, QRectF]], buttons: list[Seen], seen: list[Seen]) -> Iterator[str]:
    words = [(one, place) for one, place in texts if one.item.objectName() != "hit"]
    for index, (first, place) in enumerate(words):
        for second, other in words[index + 1 :]:
            if place.intersects(other) and _really(place.intersected(other), _letter_slack(first, second)):
                yield f"over each other: {first.text!r} and {second.text!r}"
    for index, button in enumerate(buttons):
        place = _clipped(button, button.rect)
        for other_button in buttons[index + 1 :]:
            if button not in other_button.above and _really(place.intersected(other_button.rect), SLACK_PX):
                yield f"buttons over each other: {button.name} and {other_button.name}"
        for one, rect in words:
            if button not in one.above and _really(place.intersected(rect), 0.2 * rect.height() + SLACK_PX):
                yield f"a button over a text: {button.name} and {one.text!r}"
    for picture in seen:
        if (
            not picture.item.inherits("QQuickImage")
            or not _is_solid(picture)
            or picture.item.property("source").isEmpty()
        ):
            continue
        for one, rect in words:
            if _really(_clipped(picture, picture.rect).intersected(rect), 0.2 * rect.height() + SLACK_PX):
                yield f"a picture over a text: {picture.item.property('source').toString()} and {one.text!r}"


def _boxes_over_each_other(texts: list[tuple[Seen, QRectF]], seen: list[Seen]) -> Iterator[str]:
    """Two grounds with words on them, of which neither lies on the other by intent."""
    worded = {ancestor.item for one, _ in texts for ancestor in one.above}
    boxes = [one for one in seen if one.boxes and one.item in worded]
    for index, first in enumerate(boxes):
        for second in boxes[index + 1 :]:
            apart = all(first is not ancestor for ancestor in second.above)
            if apart and _really(_clipped(first, first.rect).intersected(_clipped(second, second.rect)), SLACK_PX):
                places = f"{_words(first.rect)} and {_words(second.rect)}"
                yield f"boxes over each other: {first.name} and {second.name}, {places}"


def _is_solid(picture: Seen) -> bool:
    """False for a watermark, a shadow or the scene: made to lie under words."""
    source = picture.item.property("source").toString()
    return source.startswith("image://icon") and all(one.item.opacity() == 1 for one in (picture, *picture.above))


def _really(shared: QRectF, slack: float) -> bool:
    return shared.width() > SLACK_PX and shared.height() > slack


def _letter_slack(first: Seen, second: Seen) -> float:
    """Line boxes are taller than letters: a fifth of the smaller one may overlap without any ink meeting."""
    return 0.2 * min(first.rect.height(), second.rect.height()) + SLACK_PX


def _too_small(ui: Ui, buttons: list[Seen]) -> Iterator[str]:
    """What is under 20 mm on the window's screen, also while it can't be touched."""
    floor = ui.shell.display.touchFloor * ui.shell.display.scale
    for one in buttons:
        if min(one.rect.width(), one.rect.height()) < floor - HALF_PX:
            yield f"too small to touch: {one.name} {_words(one.rect)}, floor {floor:.0f}"


def _button_problems(ui: Ui, buttons: list[Seen], whole: QRectF, page: Seen | None) -> Iterator[str]:
    display = ui.shell.display
    line = _reach_line(ui) * display.scale
    for one in buttons:
        name, rect = one.item.objectName(), one.rect
        if not name:
            yield f"button without objectName: {one.text!r}"
        interface = QAccessible.queryAccessibleInterface(one.item)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"button without an accessible name: {name}"
        if _clipped(one, rect).top() < line - SLACK_PX:
            yield f"button above the reach line: {name} {_words(rect)}, line {line:.0f}"
        if one.scrolled:
            continue
        if not _contains(whole, rect):
            yield f"button outside the screen: {name} {_words(rect)}"
        if page in one.above and page is not None and not _contains(page.rect, rect):
            yield f"button under header or dock: {name} {_words(rect)} of {_words(page.rect)}"


def _reach_line(ui: Ui) -> float:
    """How high a control may stand where the citizen has lowered the screen; the staff stand before theirs."""
    current = ui.shell.navigator.current
    if not ui.shell.session.reachMode or current is None or current.spec.name.startswith("staff"):
        return 0
    return LOWERED_REACH_LINE[ui.shell.display.portrait]


def _scrolling_problems(seen: list[Seen]) -> Iterator[str]:
    """What is longer than its place has page buttons, nobody has to drag; and its place is no slit."""
    names = {one.item.objectName() for one in seen}
    for one in seen:
        if not one.scrolls or not one.item.isEnabled():
            continue
        height, content = one.item.height(), float(one.item.property("contentHeight"))
        if content <= height + SLACK_PX:
            continue
        if not {"page.up", "page.down"} <= names:
            yield f"longer than its place and no page buttons: {one.name}"
        if height < LEAST_LINES * _evaluate(one.item, "Theme.body * Theme.leadingBody"):
            yield f"a slit: {one.name} shows {height:.0f} of {content:.0f}"


def _contains(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(inner)


def _words(rect: QRectF) -> str:
    return f"[{rect.left():.0f},{rect.top():.0f} {rect.width():.0f}x{rect.height():.0f}]"
