"""What a passer-by may do to the window: touch it, and press the keys of the keypad. All else is nobody's."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent

DEAD = frozenset(
    {
        QEvent.Type.KeyPress,  # the keypad hears them before they come here
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.Wheel,
        QEvent.Type.NativeGesture,
        QEvent.Type.ContextMenu,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.DragLeave,
        QEvent.Type.Drop,
    }
)
"""No page sees any of these."""
TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
    }
)
POINTING = TOUCHES | MOUSE
"""A finger, or what plays one."""


class Lockdown:
    """Looks at every event of the window, in their order."""

    def __init__(self) -> None:
        self._fingers_down = False

    def is_dead(self, event: QEvent) -> bool:
        """Whether the window never hears of it.

        A touch screen that plays a mouse has one button; and a mouse that moves while fingers are on the screen
        would take their place in Qt's book of who holds what.
        """
        kind = event.type()
        if kind in TOUCHES:
            self._fingers_down = kind in {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate}
            return False
        if kind in MOUSE and isinstance(event, QMouseEvent):
            is_left = event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton}
            return self._fingers_down or not is_left
        return kind in DEAD
