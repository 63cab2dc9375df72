"""Guides and counters as the kiosk has them, over the sample catalogue in memory, with a printer in memory too."""

import json
from contextlib import AbstractContextManager
from datetime import datetime
from types import TracebackType
from typing import Self

from devices.printer.memory import MemoryPrinter
from devices.printer.receipt import Receipt
from kiosk.domain.clock import Clock
from kiosk.domain.events import EventKind
from kiosk.domain.language import Language
from kiosk.services.guides import GuideService, MaterialList
from kiosk.services.hall import HallServices
from kiosk.services.receipts import guide_receipt, letterhead
from kiosk.services.tickets import TicketService
from kiosk.services.working_days import is_working_day
from offline_store.store import Store
from sync.contract.messages import Document
from tests.helpers.filled_store import CURRENT, filled_store
from tests.helpers.sample_hall import FixedClock, sample_services

PUBLIC_URL = "https://hall.example"


class GuidesHall(AbstractContextManager["GuidesHall"]):
    """`services` for `open_ui`; store and printer at hand."""

    def __init__(self, *bodies: Document, clock: Clock | None = None, as_of: datetime = CURRENT) -> None:
        self.clock = clock or FixedClock()
        self.store: Store = filled_store(self.clock, *bodies, as_of=as_of)
        self.printer = MemoryPrinter()
        self.guides = GuideService(self.store, self.printer, self._receipt, PUBLIC_URL, self.clock)
        self.tickets = TicketService(
            self.store,
            self.printer,
            lambda slip, language: Receipt("ticket", ()),
            PUBLIC_URL,
            self.clock,
            is_working_day,
            lambda: None,
            lambda: True,
        )
        self.services: HallServices = sample_services(guides=self.guides, tickets=self.tickets)

    def taken(self) -> list[tuple[str, str]]:
        """Item and way of every list that was counted as taken away, the oldest first."""
        events = self.store.pending_events(100)
        bodies = [json.loads(e.body) for e in events if e.kind is EventKind.GUIDE_TAKEN]
        return [(body["item_code"], body["way"]) for body in bodies]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()

    def _receipt(self, materials: MaterialList, language: Language, link: str) -> Receipt:
        return guide_receipt(materials, link, language, letterhead(self.store.hall(), "K2", self.clock.now()))
