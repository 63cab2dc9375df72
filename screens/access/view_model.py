"""The access panel changes the session's comfort; it keeps nothing of its own."""

from PySide6.QtQml import QmlElement

from kiosk.shell.view_model import ViewModel

QML_IMPORT_NAME = "screens.access"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AccessViewModel(ViewModel):
    """The panel's words stand in QML; what they change is the session's."""
