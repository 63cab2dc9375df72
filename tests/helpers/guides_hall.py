"""Guides and counters as the kiosk has them, over the sample catalogue in memory, with a printer that a test plays."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from types import TracebackType
from typing import Self

from devices.errors import DeviceError, Fault
from devices.printer.port import PaperOutcome, PrinterStatus, PrintJob, PrintOutcome
from devices.printer.receipt import Receipt
from devices.status import USABLE, DeviceState
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


class PlayedPrinter:
    """A printer port. A job ends as `outcome` says, else as `state` lets one expect; `gone` can't be reached at all."""

    def __init__(self) -> None:
        self.state = DeviceState.READY
        self.outcome: PaperOutcome | None = None
        self.gone = False
        self.hold: Callable[[], object] = lambda: None
        """Called in the middle of a print; a test may wait in it."""
        self.receipts: list[Receipt] = []

    def status(self) -> PrinterStatus:
        self._reach()
        return PrinterStatus(self.state)

    def print(self, job: PrintJob) -> PrintOutcome:
        self._reach()
        self.hold()
        outcome = self.outcome or (PaperOutcome.PRINTED if self.state in USABLE else PaperOutcome.FAILED)
        if outcome is not PaperOutcome.FAILED:
            self.receipts.append(job.receipt)
        return PrintOutcome(outcome, self.state)

    def _reach(self) -> None:
        if self.gone:
            raise DeviceError(Fault.MISSING, "unplugged")


class GuidesHall(AbstractContextManager["GuidesHall"]):
    """`services` for `open_ui`; store and printer at hand."""

    def __init__(self, *bodies: Document, clock: Clock | None = None, as_of: datetime = CURRENT) -> None:
        self.clock = clock or FixedClock()
        self.store: Store = filled_store(self.clock, *bodies, as_of=as_of)
        self.printer = PlayedPrinter()
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
