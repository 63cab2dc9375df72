"""One row of a list of items, as QML shows it: used by the lists of a topic, of a department and of a search."""

from collections.abc import Iterable
from typing import Protocol

from kiosk.domain.catalogue import ItemSummary, Level
from kiosk.domain.language import Language, LocalizedText
from kiosk.services.tickets import Counter

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


class CounterSource(Protocol):
    """What lists need to know of the counters."""

    def counters(self) -> tuple[Counter, ...]:
        """All queues of the hall. Raises StoreUnavailable."""
        ...


def script_of(text: LocalizedText, language: Language) -> str:
    """`zh` where a reader of another language sees the Chinese fall-back, else empty (the page's own language)."""
    return "" if text.is_translated(language) else Language.ZH.value


def isolated(text: str) -> str:
    """`text` as an isolate of its own direction, so that a Chinese name keeps its order in a right-to-left line."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def open_queues(counters: Iterable[Counter]) -> frozenset[str]:
    """Codes of the queues whose counters are open now (窗口在办)."""
    return frozenset(counter.queue.code for counter in counters if counter.opening.is_open)


def item_row(item: ItemSummary, language: Language, open_now: frozenset[str], found: str = "") -> dict[str, object]:
    """Facts of one row: `code name script symbol department level found`, `state` is `online`, `open` or empty."""
    name = item.plain_name
    return {
        "code": item.code,
        "name": name.in_language(language),
        "script": script_of(name, language),
        "symbol": item.icon,
        "department": isolated(item.department.in_language(language)),
        "level": "" if item.level is Level.COUNTY else item.level.value,
        "zhouWide": item.zhou_wide,
        "state": "online" if item.online else "open" if item.queue_code in open_now else "",
        "found": found,
    }
