"""Attract needs nothing but its place: it must stand before the store is open."""

from PySide6.QtQml import QmlElement

from kiosk.shell.view_model import ViewModel

QML_IMPORT_NAME = "screens.attract"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractViewModel(ViewModel):
    """The page's words stand in QML; what it starts is the navigator's."""
