"""A QR code as whole modules: the view model gives the rows, this makes one pixel of each, QML enlarges them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

QUIET_ZONE = 4
"""Modules of white around a code (ISO/IEC 18004)."""


class QrProvider(QQuickImageProvider):
    """`image://qr/ROW/ROW/...`: rows of 0 and 1, a square of them; black on white, with the quiet zone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002 - Qt's names
        """Draw it at its own size."""
        rows = id.split("/")
        image = QImage(len(rows) + 2 * QUIET_ZONE, len(rows) + 2 * QUIET_ZONE, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        black = QColor(Qt.GlobalColor.black)
        for y, row in enumerate(rows):
            for x, bit in enumerate(row):
                if bit == "1":
                    image.setPixelColor(x + QUIET_ZONE, y + QUIET_ZONE, black)
        return image
