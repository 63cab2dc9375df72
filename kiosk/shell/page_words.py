"""What there is to read on the layer that is touched now: heading, running texts, options; as seen, in reading order.

QML says what can't be seen from the outside: `Accessible.Grouping` on what is one sentence (a fact and its name, a
material and how it is wanted), `personal: true` on what is for this citizen's ear only, `silent: true` on what says the
same in other languages: the voice speaks one.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.shell import layer

PAGES = frozenset({"page", "waiting"})
"""Of the stage: header and dock are always there and always the same (screens/common/Stage.qml)."""
DOCK = ("nav.", "tool.", "language.")
"""Read where the ring comes to them, not with every page."""
NUMBER, AHEAD = "ticketNumber", "ahead"
"""What a citizen wants to hear first of a number that was just given (screens/tickets_done)."""
PAGE_COUNT = "page.count"
TURNS = "page.down"
COMMAS = {"zh": "，", "ug": "، ", "kk": "، ", "en": ", "}
STOPS = ".?!:。？！؟："
FIGURES = re.compile(r"\d+")
BARE = re.compile(r"[\d\s\u2066-\u2069]+")
"""A figure alone says nothing: the ring of a countdown, the number of a step."""
CHOICES = frozenset({QAccessible.Role.RadioButton, QAccessible.Role.CheckBox})
SEEN = 0.5
"""Half of a line is read, less is scrolled away."""


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence of the page. `key` tells it from others; figures that only count on are no news."""

    text: str
    personal: bool = False
    key: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Patterns:
    """What is said besides what stands there, in the citizen's language."""

    place: str = "%1/%2"
    """`第 %1 项，共 %2 项`."""
    chosen: str = ""
    """`已选`: of a choice that is made, a switch that is on."""
    left: str = "%1"
    """`还有 %1 秒自动退出`."""


class _Text(NamedTuple):
    """What stands on the page under this object name."""

    name: str
    spoken: str
    heading: bool
    personal: bool


def words(text: str, *, personal: bool, heading: bool = False, counts: bool = False) -> Words:
    """With the key that its text gives; `counts` where its figures are the news."""
    return Words(text, personal, text if counts else FIGURES.sub("", text), heading)


def of_page(top: QQuickItem, language: str, patterns: Patterns) -> list[Words]:
    """The heading (with the number just given), what is to be read, then the options with their places."""
    comma = COMMAS[language]
    roots = [item for item in layer.shown(top, depth=3) if item.objectName() in PAGES] or [top]
    texts = [text for root in roots for text in _texts(root, comma)]
    title = next((text for text in texts if text.heading), None)
    first = ([title] if title else []) + [text for name in (NUMBER, AHEAD) for text in texts if text.name == name]
    found = []
    if first:
        sentence = joined([text.spoken for text in first], comma)
        found.append(words(sentence, personal=title is not None and title.personal, heading=True))
    found += [
        words(text.spoken, personal=text.personal, counts=text.name == PAGE_COUNT)
        for text in texts
        if text not in first
    ]
    options = in_page(top)
    return found + [named(item, options, language, patterns) for item in options if _is_seen(item)]


def in_page(top: QQuickItem) -> list[QQuickItem]:
    """The controls that a page is about, the filled button last; keys of a keyboard and the dock are not."""
    found = [
        item
        for item in layer.controls(top)
        if (not item.property("repeats") or (item.objectName() == TURNS and item.property("live")))
        and not item.objectName().startswith(DOCK)
    ]
    return sorted(found, key=lambda item: item.metaObject().className().startswith("PrimaryButton"))


def named(item: QQuickItem, options: list[QQuickItem], language: str, patterns: Patterns) -> Words:
    """A control with its place among the options, where there are several."""
    interface = QAccessible.queryAccessibleInterface(item)
    name = _name_and_more(interface, COMMAS[language], patterns) if interface is not None else ""
    personal = is_personal(item)
    if not name or item not in options or len(options) == 1:
        return words(name, personal=personal)
    place = patterns.place.replace("%1", str(options.index(item) + 1)).replace("%2", str(len(options)))
    return Words(f"{place}：{name}" if language == "zh" else f"{place}: {name}", personal, FIGURES.sub("", name))


def joined(texts: Iterable[str], comma: str) -> str:
    """One sentence of several texts; what ends in a stop of its own needs no comma."""
    whole = ""
    for text in texts:
        whole += (" " if whole[-1] in STOPS else comma) + text if whole else text
    return whole


def is_personal(item: QQuickItem) -> bool:
    """Whether it or something around it is marked so in QML."""
    around: QQuickItem | None = item
    while around is not None:
        if around.property("personal"):
            return True
        around = around.parentItem()
    return False


def _texts(item: QQuickItem, comma: str) -> Iterator[_Text]:
    """What is seen and to be read, but for controls: their text is their name."""
    if not item.isVisible() or item.opacity() <= 0 or item.property("silent") or layer.is_control(item):
        return
    interface = QAccessible.queryAccessibleInterface(item)
    role = interface.role() if interface is not None else QAccessible.Role.NoRole
    spoken = ""
    if role is QAccessible.Role.Grouping:
        spoken = joined(_inner(item), comma)
    elif role in {QAccessible.Role.StaticText, QAccessible.Role.Heading} and interface is not None:
        spoken = str(item.property("text")) if item.objectName() == NUMBER else interface.text(QAccessible.Text.Name)
    if not spoken.strip():
        for child in item.childItems():
            yield from _texts(child, comma)
    elif _is_seen(item):
        personal = _holds_personal(item)
        if personal or not BARE.fullmatch(spoken):
            yield _Text(item.objectName(), spoken, role is QAccessible.Role.Heading, personal)


def _inner(item: QQuickItem) -> Iterator[str]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0 and not layer.is_control(child):
            if child.inherits("QQuickText") and (text := str(child.property("text")).strip()):
                yield text
            else:
                yield from _inner(child)


def _holds_personal(item: QQuickItem) -> bool:
    return is_personal(item) or any(child.property("personal") for child in layer.shown(item))


def _is_seen(item: QQuickItem) -> bool:
    whole, seen = layer.place_in_window(item), layer.seen_part(item)
    return seen.height() > SEEN * whole.height() and seen.width() > SEEN * whole.width()


def _name_and_more(interface: QAccessibleInterface, comma: str, patterns: Patterns) -> str:
    """Name of a control, what it says of itself besides, and whether it is chosen."""
    texts = [interface.text(kind).strip() for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
    if interface.role() in CHOICES and interface.state().checked:
        texts.append(patterns.chosen)
    return joined([text for text in texts if text], comma)
