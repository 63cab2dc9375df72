"""Makes every page ready before anybody asks for it: its Python loaded, its QML compiled, its first showing rehearsed.

A page's first showing would otherwise take two to three times as long as its next. What is kept are compiled
components; no page outlives its rehearsal, and there is none while somebody is here.
"""

import importlib
from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.shell.navigator import Page
from kiosk.shell.paths import ROOT
from kiosk.shell.shell import Shell
from kiosk.shell.spec import ScreenSpec

STEP_MS = 40
"""One page at a time and a pause after it, so that a touch meanwhile is answered at once."""


class Warming(QObject):
    """From `begin` on, until all screens have been gone through twice: compiled, then rehearsed.

    A file that does not compile says so when its page is opened (navigator): here it only stays cold.
    """

    def __init__(self, engine: QQmlEngine, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._shell = shell
        specs = shell.navigator.specs
        self._cold = list({spec.qml: spec for spec in specs}.values())
        self._unrehearsed = [spec for spec in specs if spec.rehearsed]
        self._kept: dict[str, QQmlComponent] = {}
        self._on_stage: tuple[Page, QObject | None] | None = None
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def done(self) -> bool:
        """Whether every page is ready."""
        return not self._cold and not self._loading() and not self._unrehearsed and self._on_stage is None

    def begin(self) -> None:
        """Start; harmless twice."""
        self._timer.start()

    def close(self) -> None:
        """Stop wherever it is."""
        self._timer.stop()
        self._drop()

    @Slot()
    def _step(self) -> None:
        if self._cold:
            self._compile(self._cold.pop(0))
        elif self._loading():
            return
        elif self._on_stage is not None:
            self._drop()
        elif not self._unrehearsed:
            self._timer.stop()
        elif not self._shell.session.is_active:  # else once they have gone
            self._rehearse(self._unrehearsed.pop(0))

    def _loading(self) -> bool:
        return any(component.isLoading() for component in self._kept.values())

    def _compile(self, spec: ScreenSpec[Any]) -> None:
        # `import screens.home` in QML means the types of screens/home/view_model.py.
        importlib.import_module(".".join((*PurePosixPath(spec.qml).parent.parts, "view_model")))
        url = QUrl.fromLocalFile(str(ROOT / spec.qml))
        # Compiled on the engine's own thread.
        self._kept[spec.qml] = QQmlComponent(self._engine, url, QQmlComponent.CompilationMode.Asynchronous, self)

    def _rehearse(self, spec: ScreenSpec[Any]) -> None:
        """Until the next step: by then the store has answered, and the rows of its answer were made, too."""
        page = self._shell.navigator.rehearse(spec)
        if page is None:
            return
        display = self._shell.display
        item = self._kept[spec.qml].createWithInitialProperties(
            {"vm": page.vm, "shell": self._shell, "width": display.stageWidth, "height": display.stageHeight}
        )
        self._on_stage = page, item

    def _drop(self) -> None:
        if self._on_stage is not None:
            page, item = self._on_stage
            self._on_stage = None
            if item is not None:  # else its own showing will say why
                item.deleteLater()
            page.dispose()
