"""All that stands behind the screens at once: guides, counters, certificates, help and the staff's machine."""

import threading
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

from devices.card_reader.memory import MemoryCardReader
from devices.printer.port import PrintJob, PrintOutcome
from sync.contract.messages import ChangesPage, Document, Localized
from tests.helpers.certificate_desk import CertificateDesk
from tests.helpers.filled_store import CURRENT
from tests.helpers.sample_catalogue import ITEMS, QUEUES
from tests.helpers.sample_hall import BUSY, sample_services
from tests.helpers.staff_desk import StaffDesk
from tests.helpers.ticket_desk import TicketDesk

TRANSFER = next(item for item in ITEMS if item.plain_name.zh == "二手房买卖过户")
LONGEST_NAME = ("建设项目使用国有土地涉及农用地转用和征收土地并同时办理建设用地规划许可证" * 4)[:110]
"""As long as the longest name of the provincial list; no translation."""
LONGEST_COUNTER = Localized(
    zh=LONGEST_NAME,
    ug=("قۇرۇلۇش تۈرى ۋە كۆچمەس مۈلۈك تىزىملاش ئۇنىۋېرسال مۇلازىمەت كۆزنىكى " * 4)[:110].strip(),
    en=("Construction projects, real estate registration and housing fund loans counter " * 4)[:110].strip(),
)
"""Translated where it can be, and not into Kazakh: that a name falls back to Chinese is as usual."""
LONG_PLACE = "政务服务中心一楼东侧大厅 A 区等候席"
PATIENCE_S = 10.0


class HeldPrinter:
    """A printer that prints once it is let, at the latest when the desk closes."""

    def __init__(self, printer: Any) -> None:
        self._printer = printer
        self.gate = threading.Event()
        self.gate.set()

    def status(self) -> Any:
        return self._printer.status()

    def print(self, job: PrintJob) -> PrintOutcome:
        self.gate.wait(PATIENCE_S)
        return self._printer.print(job)


class EveryDesk:
    """Guides, counters, certificates, help and the staff's machine, with all that tests may play."""

    def __init__(self, folder: Path) -> None:
        self._stack = ExitStack()
        self.certificates = self._stack.enter_context(CertificateDesk())
        self.tickets = self._stack.enter_context(TicketDesk())
        self.staff = self._stack.enter_context(StaffDesk(folder))
        self.paper = HeldPrinter(self.tickets.printer)
        self.hall = BUSY
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(self.tickets.tickets, "_printer", self.paper)

    @property
    def reader(self) -> MemoryCardReader:
        return self.tickets.reader

    def services(self) -> Any:
        desk = self.tickets
        return sample_services(
            self.hall,
            guides=self.certificates.guides,
            certificates=self.certificates.certificates,
            tickets=desk.tickets,
            cards=desk.cards,
            help=desk.help,
            staff=self.staff.staff,
            staff_settings=self.staff.settings,
            diagnostics=self.staff.diagnostics,
        )

    def name_at_length(self) -> None:
        """From now on an item, a material and all counters have the longest names there are."""
        name = Localized(zh=LONGEST_NAME)
        first = TRANSFER.materials[0].model_copy(update={"name": name, "reason": name})
        changes = {
            "plain_name": name,
            "materials": [first, *TRANSFER.materials[1:]],
            "pinyin": "guohu",
            "initials": "gh",
        }
        item = TRANSFER.model_copy(update=changes)
        self.certificates.store.apply_page(_page("item", Document(kind=item.kind, id=item.code, version=9, body=item)))
        sign, place = LONGEST_COUNTER, Localized(zh=LONG_PLACE)
        queues = [queue.model_copy(update={"name": sign, "purpose": sign, "place": place}) for queue in QUEUES]
        documents = [Document(kind=queue.kind, id=queue.code, version=9, body=queue) for queue in queues]
        for store in (self.tickets.store, self.staff.store):
            store.apply_page(_page("queues", *documents))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.patch.undo()
        self.paper.gate.set()
        self.certificates.camera.opening.set()
        self.reader.unplug()
        self._stack.close()


def _page(cursor: str, *documents: Document) -> ChangesPage:
    return ChangesPage(documents=list(documents), cursor=cursor, more=False, server_time=CURRENT)
