"""What a guide shows: four facts, the personal list with its counts, source and date, steps and limits, the counter."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.catalogue import ServiceItem, Supply
from kiosk.domain.certificates import CertificateType
from kiosk.domain.language import LocalizedText
from kiosk.services.guides import Guide, ListRow, last_day_for
from kiosk.services.tickets import Counter
from kiosk.shell.background import Runner
from kiosk.shell.dates import day_text, full_day_text
from kiosk.shell.loading_view_model import LoadingViewModel
from kiosk.shell.properties import Property
from screens.guides.item_rows import isolated, script_of
from screens.tickets.opening_words import opening_words

QML_IMPORT_NAME = "screens.guide_detail"
QML_IMPORT_MAJOR_VERSION = 1

FEN_PER_YUAN = 100

CARDS = frozenset({CertificateType.RESIDENT_ID, CertificateType.SOCIAL_CARD, CertificateType.DISABILITY})
"""Certificates that are a card with a face on it."""

_SYMBOLS = {
    Supply.BRING: "doc",
    Supply.CERTIFICATE: "shield",
    Supply.SHARED: "shield",
    Supply.PROMISE: "pen",
    Supply.LATER: "later",
}


class GuideSource(Protocol):
    """What this page needs of the guides."""

    def guide(self, item_code: str, shown: frozenset[CertificateType] = frozenset()) -> Guide | None:
        """The guide as it stands today; None where it was withdrawn. Raises StoreUnavailable."""
        ...


class CounterSource(Protocol):
    """What this page needs of the counters."""

    def counter(self, queue_code: str) -> Counter | None:
        """The counter of a queue; None where it was withdrawn. Raises StoreUnavailable."""
        ...


def shown_types(values: Iterable[object]) -> frozenset[CertificateType]:
    """Kinds of certificates from a page's arguments; what is none is left out."""
    return frozenset(kind for kind in CertificateType if kind.value in set(values))


@QmlElement
class GuideDetailViewModel(LoadingViewModel):
    """Asks the store once. `shown` are the kinds of certificates that the citizen has shown in this session."""

    changed = Signal()

    def __init__(
        self,
        guides: GuideSource,
        counters: CounterSource,
        background: Runner,
        item_code: str,
        shown: frozenset[CertificateType] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(background, parent)
        self._guides = guides
        self._counters = counters
        self._code = item_code
        self._shown = shown
        self._guide: Guide | None = None
        self._counter: Counter | None = None
        self.asked.connect(self.changed)
        self.languageChanged.connect(self.changed)
        self.load()

    # -- state

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether the county has withdrawn the item."""
        return self._loaded and self._guide is None

    # -- what it is

    @Property(str, constant=True)
    def code(self) -> str:
        """Code of the item."""
        return self._code

    @Property(list, constant=True)
    def shown(self) -> list[str]:
        """The kinds of certificates shown, for the pages that this one leads to."""
        return sorted(kind.value for kind in self._shown)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Everyday name."""
        return self.text(self._item.summary.plain_name) if self._item else ""

    @Property(str, notify=changed)
    def nameScript(self) -> str:
        """`zh` where `name` is a Chinese fall-back."""
        return script_of(self._item.summary.plain_name, self.reader_language) if self._item else ""

    @Property(str, notify=changed)
    def officialName(self) -> str:
        """事项名称, as it stands in the county's list."""
        return self._isolate(self._item.summary.official_name) if self._item else ""

    @Property(str, notify=changed)
    def department(self) -> str:
        """实施主体."""
        return self._isolate(self._item.summary.department) if self._item else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        """Of the topic."""
        return self._item.summary.icon if self._item else ""

    @Property(str, notify=changed)
    def queue(self) -> str:
        """Code of the queue that takes this matter."""
        return self._item.summary.queue_code if self._item else ""

    # -- four facts

    @Property(str, notify=changed)
    def place(self) -> str:
        """在哪办."""
        return self.text(self._item.place) if self._item else ""

    @Property(str, notify=changed)
    def placeScript(self) -> str:
        """`zh` where `place` is a Chinese fall-back."""
        return script_of(self._item.place, self.reader_language) if self._item else ""

    @Property(int, notify=changed)
    def promiseDays(self) -> int:
        """承诺时限, working days; 0 = at once."""
        return self._item.promise_days if self._item else 0

    @Property(int, notify=changed)
    def legalDays(self) -> int:
        """法定时限, working days; 0 where the law sets none."""
        return self._item.legal_days if self._item else 0

    @Property(str, notify=changed)
    def yuan(self) -> str:
        """The fee: `80` or `5.50`; empty where it is free."""
        if self._item is None or self._item.fee.amount_fen == 0:
            return ""
        whole, fen = divmod(self._item.fee.amount_fen, FEN_PER_YUAN)
        return f"{whole}.{fen:02d}" if fen else str(whole)

    @Property(str, notify=changed)
    def feePer(self) -> str:
        """What one fee covers (住宅每件)."""
        return self._isolate(self._item.fee.per) if self._item else ""

    @Property(int, notify=changed)
    def visits(self) -> int:
        """到现场次数."""
        return self._item.visits if self._item else 0

    @Property(bool, notify=changed)
    def zhouWide(self) -> bool:
        """全州通办."""
        return self._item is not None and self._item.summary.zhou_wide

    @Property(bool, notify=changed)
    def online(self) -> bool:
        """可网办."""
        return self._item is not None and self._item.summary.online

    # -- the list

    @Property(int, notify=changed)
    def toBring(self) -> int:
        """样要带."""
        return self._guide.materials.to_bring if self._guide else 0

    @Property(int, notify=changed)
    def exempt(self) -> int:
        """样免带."""
        return self._guide.materials.exempt if self._guide else 0

    @Property(int, notify=changed)
    def later(self) -> int:
        """样可后补."""
        return self._guide.materials.later if self._guide else 0

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """`name script reason reasonScript supply form copies due spared symbol`, what to bring first."""
        return [self._row(row) for row in self._rows]

    @Property(bool, notify=changed)
    def canShow(self) -> bool:
        """Whether a certificate that has not been shown yet satisfies a row."""
        return any(row.material.certificate_type and not row.spared_now for row in self._rows)

    @Property(int, notify=changed)
    def spareable(self) -> int:
        """How many 要带 a shown certificate would turn into 免提交."""
        return sum(row.supply is Supply.BRING and bool(row.material.certificate_type) for row in self._rows)

    # -- how it goes on

    @Property(list, notify=changed)
    def steps(self) -> list[dict[str, object]]:
        """办理环节: `name`, `script`, `days` (working days, 0 = at once)."""
        language = self.reader_language
        return [
            {"name": self.text(step.name), "script": script_of(step.name, language), "days": step.working_days}
            for step in (self._item.steps if self._item else ())
        ]

    @Property(str, notify=changed)
    def result(self) -> str:
        """What one gets in the end."""
        return self._isolate(self._item.result_name) if self._item else ""

    @Property(str, notify=changed)
    def hours(self) -> str:
        """When the counter is open, as the county words it."""
        return self._isolate(self._item.hours) if self._item else ""

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Whom to ask."""
        return self._item.phone if self._item else ""

    # -- whether it can be relied on

    @Property(str, notify=changed)
    def updatedOn(self) -> str:
        """Day on which the department last changed it."""
        if self._guide is None:
            return ""
        return full_day_text(self._guide.materials.item.updated_on, self._guide.today, self.reader_language)

    @Property(bool, notify=changed)
    def old(self) -> bool:
        """Whether the citizen must be told first that nobody has vouched for it for long."""
        return self._guide is not None and self._guide.is_old

    @Property(str, notify=changed)
    def asOf(self) -> str:
        """Day on which the county last said that it is current."""
        return full_day_text(self._guide.as_of, self._guide.today, self.reader_language) if self._guide else ""

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """示例数据."""
        return self._item is not None and self._item.is_sample

    # -- the counter

    @Property(bool, notify=changed)
    def counterClosed(self) -> bool:
        """Whether the counter is known to give no number now."""
        return self._counter is not None and not self._counter.opening.is_open

    @Property("QVariantMap", notify=changed)
    def counterOpens(self) -> dict[str, str]:
        """When it opens again: `day`, `date`, `time` as `opening_words` gives them; {} where nothing is known."""
        counter = self._counter
        return opening_words(counter.opening, counter.as_of, self.reader_language) if counter else {}

    # -- inside

    @property
    def _item(self) -> ServiceItem | None:
        return self._guide.materials.item if self._guide else None

    @property
    def _rows(self) -> tuple[ListRow, ...]:
        return self._guide.materials.rows if self._guide else ()

    def _isolate(self, text: LocalizedText) -> str:
        return isolated(self.text(text))

    def _row(self, row: ListRow) -> dict[str, object]:
        material, language = row.material, self.reader_language
        due = last_day_for(material, self._guide.today) if self._guide else None
        return {
            "id": material.id,
            "name": self.text(material.name),
            "script": script_of(material.name, language),
            "reason": self._isolate(material.reason),
            "supply": row.supply.value,
            "form": material.form.value,
            "copies": material.copies,
            "due": day_text(due, language) if due else "",
            "spared": row.spared_now,
            "symbol": "idcard" if material.certificate_type in CARDS else _SYMBOLS[row.supply],
        }

    def look(self) -> tuple[Guide | None, Counter | None]:
        """The guide, and the counter of its queue."""
        guide = self._guides.guide(self._code, self._shown)
        return guide, self._counters.counter(guide.materials.item.summary.queue_code) if guide else None

    def take(self, answer: tuple[Guide | None, Counter | None]) -> None:
        """The page is of this guide; None where the county has withdrawn the item."""
        self._guide, self._counter = answer
