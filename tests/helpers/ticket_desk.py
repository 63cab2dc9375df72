"""取号 and 呼叫帮助 as the program wires them, over the sample hall in memory and devices without a wire."""

import json
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from devices.card_reader.memory import MemoryCardReader
from devices.printer.memory import MemoryPrinter
from devices.printer.receipt import Receipt
from kiosk.domain.language import Language
from kiosk.services.cards import CardService
from kiosk.services.hall import HallServices
from kiosk.services.help import HelpService
from kiosk.services.receipts import letterhead, ticket_receipt
from kiosk.services.tickets import Slip, TicketService
from kiosk.services.working_days import is_working_day
from offline_store.store import Store
from sync.contract.messages import Body, HelpStateBody, QueueStatusBody
from tests.helpers.county_pages import SetClock, lease, page
from tests.helpers.sample_catalogue import HALL, QUEUES
from tests.helpers.sample_hall import sample_services

AFTERNOON = datetime(2026, 11, 24, 8, 26, tzinfo=UTC)
"""A Tuesday, 16:26 in the hall: the windows are open until 19:30."""
WAITING = {"A": (6, 12, 20), "B": (2, 5, 10), "C": (4, 70, 110), "D": (0, 0, 0), "E": (1, 5, 5)}
"""What the county says of some queues: people, least and most minutes. Of the others it says nothing."""
TYPED = "652323190001010096"
"""An ID number that nobody has, with the right check sign."""


class TicketDesk(AbstractContextManager["TicketDesk"]):
    """Online, with numbers leased from 27 on in the first queue, unless a test changes it."""

    def __init__(self) -> None:
        self.clock = SetClock(AFTERNOON)
        self.store = Store.in_memory(self.clock)
        self.printer = MemoryPrinter()
        self.reader = MemoryCardReader()
        self.online = True
        self.hidden: tuple[str, ...] = ()
        self._version = 0
        self.say(*QUEUES, HALL, *(self._status(code, *figures) for code, figures in WAITING.items()))
        self.store.add_lease(lease(27, 60, queue_code="A", day=AFTERNOON.date()))
        self.tickets = TicketService(
            self.store,
            self.printer,
            self._paper,
            "https://hall.example",
            self.clock,
            is_working_day,
            lambda: None,
            lambda: self.online,
            lambda: self.hidden,
        )
        self.cards = CardService(self.reader)
        self.help = HelpService(self.store, lambda: self.online, "12345")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def say(self, *bodies: Body) -> None:
        """The county changes something."""
        self._version += 1
        self.store.apply_page(page(*bodies, version=self._version, cursor=f"c{self._version}", at=self.clock.now()))

    def answer_help(self, state: str = "answered") -> None:
        """Staff answer (or close) the one call for help that was sent."""
        (call,) = [e for e in self.store.pending_events(100) if e.kind.value == "help_called"]
        self.say(HelpStateBody.model_validate({"call_id": json.loads(call.body)["call_id"], "state": state}))

    def services(self) -> HallServices:
        """For a window: the parts that these screens use, and a sample home."""
        return sample_services(tickets=self.tickets, cards=self.cards, help=self.help)

    def events(self, kind: str) -> int:
        """How many events of a kind wait for the county."""
        return sum(1 for event in self.store.pending_events(500) if event.kind.value == kind)

    def _status(self, code: str, waiting: int, low: int, high: int) -> QueueStatusBody:
        return QueueStatusBody(
            queue_code=code, waiting=waiting, wait_low_minutes=low, wait_high_minutes=high, as_of=self.clock.now()
        )

    def _paper(self, slip: Slip, language: Language) -> Receipt:
        counter = slip.counter
        head = letterhead(self.store.hall(), "K2", self.clock.now())
        return ticket_receipt(slip.ticket, counter.queue, counter.status, slip.link, language, head)
