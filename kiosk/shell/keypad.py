"""The external numeric keypad: arrows lead from control to control, OK presses, back goes back, digits type.

Any keypad that speaks as a keyboard will do. Keys that mean nothing here are nobody's: `KioskWindow` swallows them all.
"""

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell import layer
from kiosk.shell.focus_order import Way, step
from kiosk.shell.properties import Property
from kiosk.shell.session import Session

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Tab: Way.NEXT,
    Qt.Key.Key_Backtab: Way.PREVIOUS,
}
OK = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
BACK = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Back})
ERASE = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
"""Takes back the last sign where something is typed, else as BACK: many keypads have one key for both."""
SIGNS = {**{Qt.Key(Qt.Key.Key_0 + digit): str(digit) for digit in range(10)}, Qt.Key.Key_Asterisk: "X"}
"""ID numbers end in X; keypads have a star in its place."""
KEYS = frozenset(WAYS) | OK | BACK | ERASE | frozenset(SIGNS)
"""All that is heard."""

ROOM_PX = 24.0
"""A scroller shows this much around the control with the ring."""
REST_MS = 60_000
"""Nobody is at work and nobody presses: the ring goes."""
LOOK_MS = 100
"""How soon the ring finds a place again after what it stood on has gone: only while the keypad is in use."""


@QmlElement
class Keypad(QObject):
    """Where the ring stands. It comes with the first key, and goes with the first touch or the end of the session.

    The first key only shows the ring: nobody acts on what they have not seen yet.
    """

    moved = Signal()
    """The ring has come, gone, or gone on."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window: QQuickWindow | None = None
        self._item: QQuickItem | None = None
        self._layer: QQuickItem | None = None
        self._ring = QRectF()
        self._active = False
        self.finds_place = False
        """While the ring moves by itself, because what it stood on has gone: nobody asked what is there."""
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._rests = QTimer(self, interval=REST_MS, singleShot=True)
        self._rests.timeout.connect(self._rest_if_alone)
        session.ended.connect(self._session_ended)

    @Property(QRectF, notify=moved)
    def ring(self) -> QRectF:
        """Around what, window pixels; empty without a ring."""
        return self._ring

    @Property(float, notify=moved)
    def radius(self) -> float:
        """Of the corners of the control, stage pixels."""
        value = self._item.property("radius") if self._item is not None else None
        return float(value) if isinstance(value, int | float) else 0.0

    @property
    def item(self) -> QQuickItem | None:
        """What the ring stands around."""
        return self._item

    @property
    def is_active(self) -> bool:
        """Whether the citizen uses the keypad."""
        return self._active

    def attach(self, window: QQuickWindow) -> None:
        """The window whose controls are reached; before any key."""
        self._window = window

    def detach(self) -> None:
        """The window goes."""
        self.rest()
        self._window = None

    def press(self, key: Qt.Key, *, repeated: bool = False) -> None:
        """One key of the keypad; `repeated` where it is held down: that only moves the ring on."""
        if self._window is None or key not in KEYS or (repeated and key not in WAYS):
            return
        # A key that hangs keeps no session.
        if self._session.is_active and not repeated:
            self._session.touched(keypad=True)
        self._rests.start()
        was_shown = self._find_place()
        if key in SIGNS:
            self._press_sign(SIGNS[key])
        elif key in ERASE:
            self._erase()
        elif key in BACK:
            self._back()
        elif not was_shown:
            return
        elif key in WAYS:
            self._go(WAYS[key])
        elif self._item is not None:
            QMetaObject.invokeMethod(self._item, "click")
        self.look()

    def stand_on(self, item: QQuickItem) -> None:
        """Put the ring around a control of the top layer (it was touched, to be read)."""
        self._active = True
        self._looks.start()
        self._rests.start()
        self._layer = self._reachable()[0]
        self._stand_on(item)

    def rest(self) -> None:
        """The citizen touches the screen: no ring."""
        if self._active:
            self._active = False
            self._looks.stop()
            self._rests.stop()
            self._stand_on(None)

    @Slot()
    def look(self) -> None:
        """See that the ring stands around something that can be pressed; called by the timer, and by tests."""
        if self._active:
            self.finds_place = True
            try:
                self._find_place()
            finally:
                self.finds_place = False
            self._draw()

    def _find_place(self) -> bool:
        """Whether the ring stands where it can act; where not, it is put on the first control of the top layer."""
        self._active = True
        self._looks.start()
        top, reachable = self._reachable()
        if self._item is not None and self._layer is top and self._item in reachable:
            return True
        self._layer = top
        self._stand_on(reachable[0] if reachable else None)
        return False

    def _reachable(self) -> tuple[QQuickItem | None, list[QQuickItem]]:
        if self._window is None:
            return None, []
        top = layer.top_layer(self._window.contentItem())
        return top, layer.controls(top)

    def _go(self, way: Way) -> None:
        _, reachable = self._reachable()
        if self._item is None or self._item not in reachable:
            return
        rtl = self._session.comfort.language.is_right_to_left
        self._stand_on(reachable[step(layer.places(reachable), reachable.index(self._item), way, rtl=rtl)])

    def _press_sign(self, sign: str) -> None:
        """Press the key of the screen that says this; else a field may take the digit; else it is nobody's."""
        top, reachable = self._reachable()
        for item in reachable:
            if item.property("repeats") and item.property("text") == sign:
                QMetaObject.invokeMethod(item, "click")
                return
        field = next((item for item in layer.shown(top) if item.property("takesDigits")), None) if top else None
        if field is not None and sign.isdigit():
            QMetaObject.invokeMethod(field, "digitTyped", Q_ARG(str, sign))

    def _erase(self) -> None:
        _, reachable = self._reachable()
        names = {item.objectName() for item in reachable}
        eraser = next((item for item in reachable if item.objectName().endswith(".backspace")), None)
        if eraser is not None and ("field.clear" in names or "nav.back" not in names):
            QMetaObject.invokeMethod(eraser, "click")
        else:
            self._back()

    def _back(self) -> None:
        """Away with what lies over the page; else press 返回 of the dock, where there is one."""
        top, reachable = self._reachable()
        surface = layer.surface_of(top) if top is not None else None
        if surface is not None:
            QMetaObject.invokeMethod(surface, "dismissed")
            return
        back = next((item for item in reachable if item.objectName() == "nav.back"), None)
        if back is not None:
            QMetaObject.invokeMethod(back, "click")

    def _stand_on(self, item: QQuickItem | None) -> None:
        if self._item is item:
            return
        if self._item is not None:
            self._item.destroyed.disconnect(self._gone)
        self._item = item
        if item is not None:
            item.destroyed.connect(self._gone)
            item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            layer.scroll_into_view(item, ROOM_PX)
        self._draw()
        self.moved.emit()

    def _draw(self) -> None:
        ring = layer.seen_part(self._item) if self._item is not None else QRectF()
        if ring != self._ring:
            self._ring = ring
            self.moved.emit()

    @Slot()
    def _gone(self) -> None:
        self._item = None
        self._draw()
        self.moved.emit()

    @Slot()
    def _rest_if_alone(self) -> None:
        if not self._session.is_active:
            self.rest()

    @Slot(str)
    def _session_ended(self, _reason: str) -> None:
        self.rest()
