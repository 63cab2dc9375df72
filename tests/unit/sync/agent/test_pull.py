"""Pages of changes: applied whole or not at all, whatever the county says."""

from collections.abc import Callable

import pytest

from offline_store.store import Store
from sync.agent.client import BrokenAnswer, CountyRefused, Signer
from sync.agent.port import SyncError, SyncReason
from sync.agent.pull import Puller
from sync.contract.messages import ChangesPage, Document
from tests.helpers.county_pages import SetClock, item, page, queue

SIGNER = Signer("K1", None)  # type: ignore[arg-type]  # nothing here signs
CURSOR_UNKNOWN = CountyRefused(SyncReason.REFUSED, "422", "cursor-unknown", 422, None)

Pages = Callable[[str | None], ChangesPage]


class ScriptedCounty:
    """Gives the page that the script says for a cursor."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.asked: list[str | None] = []

    def changes(self, signer: Signer, cursor: str | None) -> ChangesPage:
        self.asked.append(cursor)
        return self.pages(cursor)


@pytest.fixture
def store() -> Store:
    return Store.in_memory(SetClock())


def pull_all(puller: Puller, county: ScriptedCounty) -> None:
    while puller.pull(county, SIGNER):  # type: ignore[arg-type]
        pass


def test_pages_follow_their_cursors(store: Store) -> None:
    pages = {
        None: page(queue("A"), cursor="c1", more=True),
        "c1": page(item("I1"), item("I2"), cursor="c2", more=True),
        "c2": page(item("I3"), cursor="c3"),
        "c3": page(cursor="c3"),
    }
    county = ScriptedCounty(pages.__getitem__)
    puller = Puller(store)
    pull_all(puller, county)
    assert county.asked == [None, "c1", "c2"]
    assert (store.item_count(), store.cursor()) == (3, "c3")
    assert puller.has_news
    assert not puller.pull(county, SIGNER)  # type: ignore[arg-type]
    assert not puller.has_news


@pytest.mark.expects_log("sync.broken_page")
def test_a_page_that_contradicts_itself_changes_nothing_and_is_logged_once(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    good = page(queue("A"), item("I1"), cursor="c1")
    liar = Document.model_construct(kind="queue", id="Z", version=1, body=queue("B"))
    bad = page(item("I2"), cursor="c2").model_copy(update={"documents": [*page(item("I2")).documents, liar]})
    county = ScriptedCounty(lambda cursor: good if cursor is None else bad)
    puller = Puller(store)
    pull_all(puller, county)
    for _ in range(5):
        with pytest.raises(BrokenAnswer):
            puller.pull(county, SIGNER)  # type: ignore[arg-type]
    assert (store.item_count(), store.cursor(), [queue.code for queue in store.queues()]) == (1, "c1", ["A"])
    assert caplog.text.count("sync.broken_page") == 1
    county.pages = lambda _: page(item("I2"), cursor="c2")
    pull_all(puller, county)
    assert (store.item_count(), store.cursor()) == (2, "c2")


@pytest.mark.expects_log("sync.broken_page")
@pytest.mark.parametrize(
    "endless",
    [
        lambda cursor: page(queue("A"), cursor="c1", more=True),
        lambda cursor: page(cursor=f"c{int((cursor or 'c0')[1:]) + 1}", more=True),
    ],
    ids=["the same cursor", "no documents"],
)
def test_pages_that_lead_nowhere_end(store: Store, endless: Pages) -> None:
    county = ScriptedCounty(endless)
    with pytest.raises(BrokenAnswer, match="nowhere"):
        pull_all(Puller(store), county)
    assert len(county.asked) <= 2


def test_a_county_that_was_set_up_anew_is_pulled_from_its_beginning(store: Store) -> None:
    store.apply_page(page(queue("A"), item("I1"), version=5, cursor="old"))

    def anew(cursor: str | None) -> ChangesPage:
        if cursor == "old":
            raise CURSOR_UNKNOWN
        return page(queue("A"), item("I1"), item("I9"), version=9, cursor="new")

    county = ScriptedCounty(anew)
    pull_all(Puller(store), county)
    assert county.asked == ["old", None]
    assert (store.cursor(), store.item_count()) == ("new", 2)


def test_a_county_that_knows_not_even_its_beginning_is_an_error_and_no_loop(store: Store) -> None:
    def confused(_: str | None) -> ChangesPage:
        raise CURSOR_UNKNOWN

    with pytest.raises(SyncError):
        pull_all(Puller(store), ScriptedCounty(confused))


def test_old_pages_that_come_late_change_nothing(store: Store) -> None:
    new = page(item("I1", plain="新名"), version=7, cursor="c7")
    old = page(item("I1", plain="旧名"), version=3, cursor="c3")
    puller = Puller(store)
    puller.pull(ScriptedCounty(lambda _: new), SIGNER)  # type: ignore[arg-type]
    puller.pull(ScriptedCounty(lambda _: old), SIGNER)  # type: ignore[arg-type]
    shown = store.item("I1")
    assert shown is not None
    assert shown.summary.plain_name.zh == "新名"
