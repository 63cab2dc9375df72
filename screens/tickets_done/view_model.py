"""A number that is given, and its paper: tried by itself, told of truthfully, tried again on demand."""

from enum import StrEnum
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from devices.printer.port import PaperOutcome
from devices.status import DeviceState
from kiosk.domain.clock import HALL_ZONE
from kiosk.domain.language import Language
from kiosk.domain.queueing import QueueStatus, TicketState
from kiosk.services.tickets import PaperResult, Slip
from kiosk.shell.background import Runner
from kiosk.shell.dates import clock_text, isolate
from kiosk.shell.properties import Property
from kiosk.shell.session import TimeoutKind
from kiosk.shell.view_model import ViewModel
from screens.common.qr_rows import qr_rows

QML_IMPORT_NAME = "screens.tickets_done"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE_MS = 8_000
"""After this long without proof the citizen is asked; a slow wire may still prove the paper later."""
LOOK_MS = 500
"""How often a print that another page began is looked at."""
MOST_PRINTS = 5
"""Slips of one number; whoever needs more is better served by a person, and the roll is everybody's."""
AN_HOUR_MINUTES = 60


class Paper(StrEnum):
    """What the page says of the paper."""

    LOADING = "loading"
    LOST = "lost"  # nobody knows this ticket
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    HELD = "held"  # 您已有号: it was taken before, no paper is tried unasked


_OF_STATE = {
    TicketState.PRINTED: Paper.DONE,
    TicketState.FAILED: Paper.FAILED,
    TicketState.UNKNOWN: Paper.UNKNOWN,
}
_OF_OUTCOME = {
    PaperOutcome.PRINTED: Paper.DONE,
    PaperOutcome.FAILED: Paper.FAILED,
    PaperOutcome.UNKNOWN: Paper.UNKNOWN,
}
_MUTE = frozenset({DeviceState.OFFLINE, DeviceState.GONE, DeviceState.UNKNOWN, DeviceState.BUSY, DeviceState.STARTING})
_REASONS = {
    DeviceState.PAPER_OUT: "paper_out",
    DeviceState.COVER_OPEN: "cover_open",
    DeviceState.CUTTER_JAM: "cutter_jam",
    **dict.fromkeys(_MUTE, "no_answer"),
}


class SlipSource(Protocol):
    """What this page needs of the tickets. Never StoreUnavailable for a ticket that was just given."""

    def slip(self, ticket_id: UUID) -> Slip | None:
        """The ticket as it stands."""
        ...

    def print(self, ticket_id: UUID, language: Language) -> PaperResult:
        """Print it (again)."""
        ...

    def citizen_has_paper(self, ticket_id: UUID) -> None:
        """出来了."""
        ...


@QmlElement
class TicketDoneViewModel(ViewModel):
    """The number stands from the first answer on; what is still open is only the paper.

    At most one print is under way. 没出来，补打 waits for the outcome of one that is, so that one wish for paper never
    becomes two slips.
    """

    slipChanged = Signal()
    paperChanged = Signal()

    def __init__(
        self,
        tickets: SlipSource,
        background: Runner,
        ticket_id: UUID,
        *,
        held: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tickets = tickets
        self._background = background
        self._ticket_id = ticket_id
        self._held = held
        self._slip: Slip | None = None
        self._qr_rows: list[str] = []
        self._paper = Paper.LOADING
        self._reason = ""
        self._printing = False
        self._wanted_again = False
        self._came = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.lose_patience)
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._load)
        self.languageChanged.connect(self.slipChanged)
        self._load()

    # -- the number

    @Property(str, notify=slipChanged)
    def label(self) -> str:
        """`A027`."""
        return "" if self._slip is None else self._slip.ticket.label

    @Property(str, notify=slipChanged)
    def queueName(self) -> str:
        """In the reader's language."""
        return "" if self._slip is None else self.text(self._slip.counter.queue.name)

    @Property(str, notify=slipChanged)
    def place(self) -> str:
        """Where to wait."""
        return "" if self._slip is None else self.text(self._slip.counter.queue.place)

    @Property(str, notify=slipChanged)
    def takenAt(self) -> str:
        """`16:26`, local time."""
        if self._slip is None:
            return ""
        return isolate(clock_text(self._slip.ticket.taken_at.astimezone(HALL_ZONE)))

    @Property(int, notify=slipChanged)
    def ahead(self) -> int:
        """People ahead when it was taken, -1 where nobody knows."""
        status = self._status
        return -1 if status is None else status.waiting

    @Property(str, notify=slipChanged)
    def waitMinutes(self) -> str:
        """`12–20` or `15`; empty where nobody knows, where there is no wait, and beyond an hour."""
        status = self._status
        if status is None or not 0 < status.wait_high_minutes <= AN_HOUR_MINUTES:
            return ""
        low, high = status.wait_low_minutes, status.wait_high_minutes
        return isolate(f"{low}–{high}" if low < high else str(high))

    @Property(bool, notify=slipChanged)
    def overAnHour(self) -> bool:
        """Whether the wait is longer than any figure is worth."""
        status = self._status
        return status is not None and status.wait_high_minutes > AN_HOUR_MINUTES

    @Property(list, notify=slipChanged)
    def qrRows(self) -> list[str]:
        """The county's page of this ticket, for a phone; nothing personal in it."""
        return self._qr_rows

    @Property(str, notify=slipChanged)
    def item(self) -> str:
        """Code of the service item that it was taken for, or empty."""
        return "" if self._slip is None else self._slip.ticket.item_code or ""

    # -- the paper

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """`loading`, `lost`, `printing`, `done`, `failed`, `unknown` or `held`."""
        return self._paper.value

    @Property(str, notify=paperChanged)
    def reason(self) -> str:
        """Of `failed`: `paper_out`, `cover_open`, `cutter_jam`, `no_answer`, or empty."""
        return self._reason

    @Property(bool, notify=paperChanged)
    def canPrint(self) -> bool:
        """Whether one more slip may be asked for."""
        return self._slip is not None and self._slip.ticket.prints < MOST_PRINTS

    @Property(bool, constant=True)
    def held(self) -> bool:
        """Whether the person had this number before."""
        return self._held

    @Slot()
    def printAgain(self) -> None:
        """再打一次, 补打: the same number, marked."""
        if self._printing:
            self._wanted_again = True
            self._show_printing()
        elif self.canPrint:
            self._print()

    @Slot()
    def paperCame(self) -> None:
        """出来了."""
        self._came = True
        self._wanted_again = False
        self._patience.stop()
        self._show(Paper.DONE)
        self._background.run(lambda: self._tickets.citizen_has_paper(self._ticket_id), lambda _: None)

    @Slot()
    def lose_patience(self) -> None:
        """No proof so far: ask the citizen. Called by the timer."""
        if self._paper is Paper.PRINTING:
            self._show(Paper.UNKNOWN)

    def close(self) -> None:
        """Stop looking; a print under way ends by itself and is written down."""
        self._patience.stop()
        self._look.stop()

    @property
    def _status(self) -> QueueStatus | None:
        return None if self._slip is None else self._slip.counter.status

    @Slot()
    def _load(self) -> None:
        self._background.run(lambda: self._tickets.slip(self._ticket_id), self._loaded, self._not_loaded)

    def _loaded(self, slip: Slip | None) -> None:
        if slip is None:
            self._show(Paper.LOST)
            return
        self._take_slip(slip)
        match slip.ticket.state:
            case _ if self._held:
                self._show(Paper.HELD)
            case TicketState.ALLOCATED:
                self._print()
            case TicketState.PRINTING:
                self._watch()
            case state:
                self._patience.stop()
                self._show(_OF_STATE.get(state, Paper.DONE))  # called or served: the paper no longer matters

    def _not_loaded(self, error: Exception) -> None:
        self._show(Paper.LOST)
        raise error

    def _watch(self) -> None:
        """Another page began this print: its outcome is in the store once it is known."""
        if self._paper is Paper.LOADING:
            self._show_printing()
        if not self._came:
            self._look.start()

    def _print(self) -> None:
        self._printing = True
        self._came = self._wanted_again = False
        self._look.stop()
        self._show_printing()
        language = self.reader_language
        self._background.run(lambda: self._tickets.print(self._ticket_id, language), self._printed, self._not_printed)

    def _printed(self, result: PaperResult) -> None:
        self._printing = False
        self._patience.stop()
        if self._slip is not None:
            self._take_slip(Slip(result.ticket, self._slip.counter, self._slip.link))
        if self._came:
            return
        if self._wanted_again and result.paper is not PaperOutcome.PRINTED:
            self.printAgain()
            return
        self._reason = _REASONS.get(result.printer, "") if result.printer else ""
        self._show(_OF_OUTCOME[result.paper])

    def _not_printed(self, error: Exception) -> None:
        self._printing = False
        self._patience.stop()
        if not self._came:
            self._show(Paper.UNKNOWN)
        raise error  # a bug of ours: logged with its traceback; nothing is known of the paper

    def _take_slip(self, slip: Slip) -> None:
        if self._slip is None or self._slip.link != slip.link:
            self._qr_rows = qr_rows(slip.link)
        self._slip = slip
        self.slipChanged.emit()

    def _show_printing(self) -> None:
        self._patience.start()
        self._show(Paper.PRINTING)

    def _show(self, paper: Paper) -> None:
        self._paper = paper
        self.paperChanged.emit()
        self.kindChanged.emit(TimeoutKind.DONE if paper is Paper.DONE else TimeoutKind.DONE_UNPROVEN)
