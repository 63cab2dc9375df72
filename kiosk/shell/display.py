"""The stage as QML sees it: follows the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.shell.metrics import Stage, stage_for
from kiosk.shell.properties import Property

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

SETTLE_MS = 400
"""Double presses of old hands come within this time; nobody reads a page faster (UX.md 3)."""


@QmlElement
class Display(QObject):
    """Sizes of the stage on the present screen (kiosk.shell.metrics)."""

    changed = Signal()

    def __init__(
        self, pitch_mm: float | None = None, settle_ms: int = SETTLE_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pitch_mm = pitch_mm
        self._settle_ms = settle_ms
        self._stage = stage_for(1080, 1920, pitch_mm)

    @Property(int, notify=changed)
    def stageWidth(self) -> int:
        """Stage pixels."""
        return self._stage.width

    @Property(int, notify=changed)
    def stageHeight(self) -> int:
        """Stage pixels."""
        return self._stage.height

    @Property(float, notify=changed)
    def scale(self) -> float:
        """Real pixels per stage pixel."""
        return self._stage.scale

    @Property(bool, notify=changed)
    def portrait(self) -> bool:
        """Whether pages are laid out tall."""
        return self._stage.portrait

    @Property(int, notify=changed)
    def touchFloor(self) -> int:
        """Least side of a touch target, stage pixels."""
        return self._stage.touch_floor

    @Property(int, constant=True)
    def settleTime(self) -> int:
        """How long a new page hears no touch, ms; 0 = it hears from the first frame on."""
        return self._settle_ms

    @property
    def stage(self) -> Stage:
        """All of them."""
        return self._stage

    def resize(self, width: int, height: int) -> None:
        """The window has this many real pixels now."""
        if width > 0 and height > 0 and (stage := stage_for(width, height, self._pitch_mm)) != self._stage:
            self._stage = stage
            self.changed.emit()
