"""What the choice of a counter shows: every queue with what it is for, and what is known of it at this moment."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.tickets import Counter
from kiosk.shell.background import Runner
from kiosk.shell.dates import isolate
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from screens.tickets.opening_words import opening_words

QML_IMPORT_NAME = "screens.tickets"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 15_000
"""The figures come from the store; the agent brings new ones about as often."""

NOON = 12


class CounterSource(Protocol):
    """What this page needs."""

    def counters(self) -> tuple[Counter, ...]:
        """All queues in the hall's order. Raises StoreUnavailable."""
        ...


@QmlElement
class TicketsViewModel(ViewModel):
    """Asks when shown and then every quarter minute. A figure that nobody knows is not shown, it is never zero."""

    changed = Signal()

    def __init__(self, tickets: CounterSource, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tickets = tickets
        self._background = background
        self._counters: tuple[Counter, ...] | None = None
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.languageChanged.connect(self.changed)
        self.refresh()

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether there has been an answer."""
        return self._counters is not None

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the store can't be asked now."""
        return self._failed

    @Property(list, notify=changed)
    def counters(self) -> list[dict[str, object]]:
        """In the hall's order: `code`, `name`, `purpose`, `icon`, `open`, `waiting` (-1 where nobody knows).

        Of a closed one also when it opens: `day`, `date`, `time`.
        """
        return [self._row(counter) for counter in self._counters or ()]

    @Property(str, notify=changed)
    def safeChoice(self) -> str:
        """Name of the hall's first counter, which takes most matters; empty while it is closed."""
        first = next(iter(self._counters or ()), None)
        return self.text(first.queue.name) if first is not None and first.opening.is_open else ""

    @Property(list, notify=changed)
    def hours(self) -> list[dict[str, object]]:
        """Opening periods that all counters share: `morning`, `text`; empty where they differ."""
        periods = {counter.queue.opening for counter in self._counters or ()}
        if len(periods) != 1:
            return []
        return [
            {"morning": opens.hour < NOON, "text": isolate(f"{opens:%H:%M}–{closes:%H:%M}")}
            for opens, closes in periods.pop()
        ]

    @Slot()
    def refresh(self) -> None:
        """Look at the hall again."""
        self._background.run(self._tickets.counters, self._take, self._fail)

    def close(self) -> None:
        """Stop asking."""
        self._timer.stop()

    def _row(self, counter: Counter) -> dict[str, object]:
        queue = counter.queue
        return {
            "code": queue.code,
            "name": self.text(queue.name),
            "purpose": self.text(queue.purpose),
            "icon": queue.icon,
            "open": counter.opening.is_open,
            "waiting": -1 if counter.status is None else counter.status.waiting,
            **opening_words(counter.opening, counter.as_of, self.reader_language),
        }

    def _take(self, counters: tuple[Counter, ...]) -> None:
        before = None if self._counters is None else self.counters
        self._counters = counters
        if self._failed or before != self.counters:
            self._failed = False
            self.changed.emit()

    def _fail(self, _error: Exception) -> None:
        if not self._failed:
            self._failed = True
            self.changed.emit()
