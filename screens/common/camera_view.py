"""The live picture of the camera, as the worker hands it over; nothing of it is kept."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.shell.properties import Property

QML_IMPORT_NAME = "screens.drawn"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MS = 40
"""25 pictures a second are as many as cameras of stations give."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One frame: 8-bit grey (1 byte a pixel) or RGB (3 bytes a pixel), rows without padding, top row first."""

    width: int
    height: int
    pixels: bytes
    grey: bool = True


class PictureSource(Protocol):
    """Whoever has the newest frame. Called on the screen's thread: it must answer at once, without waiting."""

    def latest(self) -> Picture | None:
        """The newest frame, or None while there is none."""
        ...


class PictureFeed(QObject):
    """Carries a source through QML: `CameraView { feed: vm.feed }`. A view model makes it, and stops it in `close`."""

    def __init__(self, source: PictureSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: PictureSource | None = source

    def latest(self) -> Picture | None:
        """The newest frame, None once stopped."""
        return self._source.latest() if self._source is not None else None

    def stop(self) -> None:
        """Let go of the source and of every picture."""
        self._source = None


@QmlElement
class CameraView(QQuickPaintedItem):
    """Shows the feed cut to fill the item, as it comes: whether it is a mirror is the camera's setting."""

    feedChanged = Signal()
    frameChanged = Signal()
    radiusChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._feed: PictureFeed | None = None
        self._picture: Picture | None = None
        self._radius = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    def _get_feed(self) -> QObject | None:
        return self._feed

    def _set_feed(self, feed: QObject | None) -> None:
        self._feed = feed if isinstance(feed, PictureFeed) else None
        if self._feed is not None:
            self._timer.start()
        else:
            self._timer.stop()
            self._picture = None
            self.update()
        self.feedChanged.emit()

    def _get_radius(self) -> float:
        return self._radius

    def _set_radius(self, radius: float) -> None:
        self._radius = radius
        self.radiusChanged.emit()
        self.update()

    def _get_has_frame(self) -> bool:
        return self._picture is not None

    feed = Property(QObject, _get_feed, _set_feed, notify=feedChanged)
    radius = Property(float, _get_radius, _set_radius, notify=radiusChanged)
    """Rounding of the corners, pixels."""
    hasFrame = Property(bool, _get_has_frame, notify=frameChanged)

    @Slot()
    def poll(self) -> None:
        """Take the newest frame; called by the timer."""
        picture = self._feed.latest() if self._feed is not None else None
        if picture is not self._picture:
            appeared = (picture is None) != (self._picture is None)
            self._picture = picture
            self.update()
            if appeared:
                self.frameChanged.emit()

    def paint(self, painter: QPainter) -> None:
        """Scale to cover, keep the middle. Painted as the brush of a round rectangle."""
        picture = self._picture
        if picture is None or picture.width <= 0 or picture.height <= 0:
            return
        depth = 1 if picture.grey else 3
        kind = QImage.Format.Format_Grayscale8 if picture.grey else QImage.Format.Format_RGB888
        image = QImage(picture.pixels, picture.width, picture.height, picture.width * depth, kind)
        scale = max(self.width() / picture.width, self.height() / picture.height)
        brush = QBrush(image)
        brush.setTransform(
            QTransform()
            .translate(self.width() / 2, self.height() / 2)
            .scale(scale, scale)
            .translate(-picture.width / 2, -picture.height / 2)
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(QRectF(0, 0, self.width(), self.height()), self._radius, self._radius)
