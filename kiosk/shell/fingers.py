"""Which fingers are on the glass: whether one shows that somebody is there, and which only ask what they touch.

Beside the finger that means something there may be others: a palm that rests, a bag, a wet spot. Each is judged alone.
"""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QTouchEvent

LIFE_PX = 40.0
"""A resting contact trembles by a few pixels and never by so many; a finger that moves a list does at once."""

State = QEventPoint.State


class Fingers:
    """Looks at every touch event of the window, in their order."""

    def __init__(self) -> None:
        self._last_sign: dict[int, QPointF] = {}
        """Where each finger came down, or had come to when it last showed life."""
        self._asking: set[int] = set()

    def show_life(self, event: QTouchEvent) -> bool:
        """Whether a finger came down, or one moved on purpose: a contact that lies there keeps no session."""
        alive = False
        for point in event.points():
            place = point.position()
            last = self._last_sign.get(point.id())
            if last is None or point.state() is State.Pressed or _distance(place, last) > LIFE_PX:
                self._last_sign[point.id()] = place
                alive = True
        self._forget(event)
        return alive

    def meant(self, event: QTouchEvent, hears: Callable[[QPointF], bool]) -> QTouchEvent | None:
        """What of it the window may hear of: all, nothing, or what is left without the fingers that only ask.

        `hears` is asked of each that comes down. A finger that asks does so until it is up; one that lies still or
        moves may be heard of later beside one that presses: Qt, which never saw it come down, takes no notice of it.
        """
        if event.type() is QEvent.Type.TouchCancel:
            self._asking.clear()
            return event
        points = event.points()
        pressed = [point for point in points if point.state() is State.Pressed]
        self._asking |= {point.id() for point in pressed if hears(point.position())}
        asking = self._asking.copy()
        self._asking -= {point.id() for point in points if point.state() is State.Released}
        left = [point for point in points if point.id() not in asking]
        if all(point.state() is State.Stationary for point in left):
            return None if asking else event
        if not any(point.id() in asking for point in pressed):
            return event
        return QTouchEvent(event.type(), event.pointingDevice(), event.modifiers(), left)

    def _forget(self, event: QTouchEvent) -> None:
        if event.type() in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self._last_sign.clear()
        for point in event.points():
            if point.state() is State.Released:
                self._last_sign.pop(point.id(), None)


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
