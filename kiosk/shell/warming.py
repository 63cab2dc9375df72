"""Makes every page ready to be shown before anybody asks for it: its Python loaded, its QML compiled.

A page's first showing would otherwise take two to three times as long as its next. What is kept are compiled
components; no page, and nothing that belongs to a person, is made ahead of time.
"""

import importlib
from collections.abc import Iterable
from pathlib import PurePosixPath

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.shell.paths import ROOT

STEP_MS = 40
"""One page at a time and a pause after it, so that a touch meanwhile is answered at once."""


class Warming(QObject):
    """From `begin` on, until all files have been gone through.

    A file that does not compile says so when its page is opened (navigator): here it only stays cold.
    """

    def __init__(self, engine: QQmlEngine, files: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._left = list(dict.fromkeys(files))
        self._kept: list[QQmlComponent] = []
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def done(self) -> bool:
        """Whether every page is ready."""
        return not self._left and all(not component.isLoading() for component in self._kept)

    def begin(self) -> None:
        """Start; harmless twice."""
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        if not self._left:
            self._timer.stop()
            return
        file = self._left.pop(0)
        # `import screens.home` in QML means the types of screens/home/view_model.py.
        importlib.import_module(".".join((*PurePosixPath(file).parent.parts, "view_model")))
        url = QUrl.fromLocalFile(str(ROOT / file))
        # Compiled on the engine's own thread.
        self._kept.append(QQmlComponent(self._engine, url, QQmlComponent.CompilationMode.Asynchronous, self))
