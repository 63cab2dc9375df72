"""What the search shows: the field, words of the catalogue for the typed letters, the items that fit, the hits lit."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.catalogue import Candidates, ItemSummary, Theme
from kiosk.shell.background import Runner
from kiosk.shell.properties import Property
from kiosk.shell.view_model import ViewModel
from offline_store.errors import StoreUnavailable
from screens.guides.item_rows import CounterSource, item_row, open_queues, script_of

QML_IMPORT_NAME = "screens.guides_search"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 40
"""Signs; more tells the search nothing, and would leave the field."""

MOST_HITS = 20
"""What is not among the first twenty is found by another key, not by leafing."""


class Catalogue(Protocol):
    """What this page needs; every call may raise StoreUnavailable."""

    def search(self, query: str) -> tuple[ItemSummary, ...]:
        """The best hits first, at most 20; for an empty query what most people come for."""
        ...

    def candidates(self, query: str) -> Candidates:
        """Hanzi words of the catalogue for the letters typed last."""
        ...

    def themes(self) -> tuple[Theme, ...]:
        """In the county's order."""
        ...


@dataclass(frozen=True, slots=True)
class _Answer:
    query: str
    candidates: Candidates
    items: tuple[ItemSummary, ...]
    open_now: frozenset[str]
    themes: tuple[Theme, ...]
    """Only where nothing was found: the other way to an item."""


@QmlElement
class GuidesSearchViewModel(ViewModel):
    """Every key asks at once, in the background; an answer to what is no longer in the field is dropped."""

    queryChanged = Signal()
    answered = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        counters: CounterSource,
        background: Runner,
        query: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._counters = counters
        self._background = background
        self._query = query[:LONGEST_QUERY]
        self._answer: _Answer | None = None
        self._failed = False
        self.languageChanged.connect(self.answered)
        self.ask()

    # -- the field

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        """What stands in the field."""
        return self._query

    @Slot(str)
    def type(self, letter: str) -> None:
        """A key was pressed. A blank before anything else, or after another, says nothing."""
        if letter == " " and (not self._query or self._query.endswith(" ")):
            return
        self._set(self._query + letter)

    @Slot()
    def erase(self) -> None:
        """Take the last sign away."""
        self._set(self._query[:-1])

    @Slot()
    def clear(self) -> None:
        """Empty the field."""
        self._set("")

    @Slot(str)
    def choose(self, word: str) -> None:
        """A word takes the place of the letters that it was offered for; what stands around them stays."""
        self._set(self._answer.candidates.chosen(word) if self._answer else word)

    def _set(self, query: str) -> None:
        query = query[:LONGEST_QUERY]
        if query != self._query:
            self._query = query
            self.queryChanged.emit()
            self.ask()

    # -- the answer

    @Property(bool, notify=answered)
    def loaded(self) -> bool:
        """Whether there has been an answer."""
        return self._answer is not None

    @Property(bool, notify=answered)
    def failed(self) -> bool:
        """Whether the store could not be read."""
        return self._failed

    @Property(str, notify=answered)
    def answeredQuery(self) -> str:
        """What the shown rows are the answer to; empty for what most people come for."""
        return self._answer.query.strip() if self._answer else ""

    @Property(list, notify=answered)
    def words(self) -> list[str]:
        """Hanzi words that the letters typed last may mean, the best first."""
        return list(self._answer.candidates.words) if self._answer else []

    @Property(bool, notify=answered)
    def sure(self) -> bool:
        """Whether the first word is what the letters say; else none stands out."""
        return self._answer is not None and self._answer.candidates.sure

    @Property(int, constant=True)
    def most(self) -> int:
        """More rows than this there never are."""
        return MOST_HITS

    @Property(list, notify=answered)
    def rows(self) -> list[dict[str, object]]:
        """As `item_row` gives them, `found` being the part of the name to light."""
        answer = self._answer
        if answer is None:
            return []
        language = self.reader_language
        return [
            item_row(item, language, answer.open_now, found_in(item.plain_name.in_language(language), answer))
            for item in answer.items[:MOST_HITS]
        ]

    @Property(list, notify=answered)
    def themes(self) -> list[dict[str, str]]:
        """Topics to look through where nothing was found: `code`, `name`, `script`."""
        return [
            {"code": t.code, "name": self.text(t.name), "script": script_of(t.name, self.reader_language)}
            for t in (self._answer.themes if self._answer else ())
        ]

    @Slot()
    def ask(self) -> None:
        """Search for what stands in the field."""
        query = self._query

        def done(answer: _Answer) -> None:
            if answer.query == self._query:
                self._answer = answer
                self._failed = False
                self.answered.emit()

        def failed(error: Exception) -> None:
            if not isinstance(error, StoreUnavailable):
                raise error
            if query == self._query:
                self._failed = True
                self.answered.emit()

        self._background.run(lambda: self._look(query), done, failed)

    def _look(self, query: str) -> _Answer:
        catalogue = self._catalogue
        items = catalogue.search(query)
        return _Answer(
            query,
            catalogue.candidates(query),
            items,
            open_queues(self._counters.counters()),
            () if items else catalogue.themes(),
        )


def found_in(name: str, answer: _Answer) -> str:
    """The part of `name` that the query means, as it stands there; empty where no part can be shown."""
    low = name.lower()
    for word in (*answer.query.lower().split(), *answer.candidates.words):
        at = low.find(word.lower())
        if at >= 0:
            return name[at : at + len(word)]
    return ""
