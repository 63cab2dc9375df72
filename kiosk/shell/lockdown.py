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
BUTTONS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})


def is_dead(event: QEvent) -> bool:
    """Whether the window never hears of it. A touch screen that plays a mouse has one button."""
    kind = event.type()
    if kind in BUTTONS and isinstance(event, QMouseEvent):
        return event.button() is not Qt.MouseButton.LeftButton
    return kind in DEAD
