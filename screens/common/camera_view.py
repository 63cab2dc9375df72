"""The live picture of the camera, as the worker hands it over; nothing of it is kept."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from shiboken6 import isValid

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


@QmlElement
class PictureFeed(QObject):
    """Carries a source through QML, `CameraPreview { feed: vm.feed }`. A view model makes it, stops it in `close`."""

    hasFrameChanged = Signal()

    def __init__(self, source: PictureSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: PictureSource | None = source
        self._view: CameraView | None = None
        self._has_frame = False

    @Property(bool, notify=hasFrameChanged)
    def hasFrame(self) -> bool:
        """Whether there is a picture to be seen."""
        return self._has_frame

    @Slot(QQuickItem, float)
    def showIn(self, place: QQuickItem, radius: float) -> None:
        """Fill this item with the picture, its corners round.

        The view is made here and not by QML, for PySide 6.11 lets go of no element of Python's that QML has made.
        """
        if self._view is None and self._source is not None:
            self._view = CameraView(self, place, radius)

    def latest(self) -> Picture | None:
        """The newest frame, None once stopped."""
        return self._source.latest() if self._source is not None else None

    def note(self, *, has_frame: bool) -> None:
        """The view has a picture now, or none any more."""
        if has_frame != self._has_frame:
            self._has_frame = has_frame
            self.hasFrameChanged.emit()

    def stop(self) -> None:
        """Let go of the source and of every picture."""
        self._source = None
        view, self._view = self._view, None
        if view is not None and isValid(view):  # its place may be gone before, with the window
            view.leave()


class CameraView(QQuickPaintedItem):
    """Shows the feed cut to fill its place, as it comes: whether it is a mirror is the camera's setting."""

    def __init__(self, feed: PictureFeed, place: QQuickItem, radius: float) -> None:
        super().__init__(place)
        self._feed = feed
        self._place: QQuickItem | None = place
        self._picture: Picture | None = None
        self._radius = radius
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)
        place.widthChanged.connect(self.follow)
        place.heightChanged.connect(self.follow)
        self.follow()
        self._timer.start()

    @Slot()
    def follow(self) -> None:
        """Be as large as the place."""
        if self._place is not None:
            self.setSize(QSizeF(self._place.width(), self._place.height()))

    @Slot()
    def poll(self) -> None:
        """Take the newest frame; called by the timer."""
        picture = self._feed.latest()
        if picture is not self._picture:
            self._picture = picture
            self.update()
            self._feed.note(has_frame=picture is not None)

    def leave(self) -> None:
        """Forget the picture and go."""
        self._timer.stop()
        self._picture = self._place = None
        self.setVisible(False)
        self.deleteLater()

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
