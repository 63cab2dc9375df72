"""The search's view model: what the keys do, which answers count, and which part of a name is lit."""

from collections.abc import Iterator

import pytest

from kiosk.domain.language import Language
from offline_store.errors import Fault, StoreUnavailable
from screens.guides_search.view_model import LONGEST_QUERY, MOST_HITS, GuidesSearchViewModel
from tests.helpers.guides_hall import GuidesHall
from tests.helpers.held_runner import HeldRunner


@pytest.fixture
def hall() -> Iterator[GuidesHall]:
    with GuidesHall() as hall:
        yield hall


@pytest.fixture
def runner() -> HeldRunner:
    return HeldRunner()


@pytest.fixture
def search(qapp: object, hall: GuidesHall, runner: HeldRunner) -> GuidesSearchViewModel:
    return GuidesSearchViewModel(hall.guides, hall.tickets, runner)


def type_in(search: GuidesSearchViewModel, letters: str) -> None:
    for letter in letters:
        search.type(letter)


def names(search: GuidesSearchViewModel) -> list[object]:
    return [row["name"] for row in search.rows]


def test_an_empty_field_shows_what_most_people_come_for(
    search: GuidesSearchViewModel, hall: GuidesHall, runner: HeldRunner
) -> None:
    assert not search.loaded
    runner.finish()
    assert names(search)[0] == hall.guides.all_items()[0].plain_name.zh
    assert search.answeredQuery == ""
    assert len(search.rows) == MOST_HITS


def test_initials_find_items_and_words(search: GuidesSearchViewModel, runner: HeldRunner) -> None:
    type_in(search, "gjj")
    runner.finish()
    assert search.words[0] == "公积金"
    assert all("公积金" in str(row["name"]) for row in search.rows[:4])
    assert search.rows[0]["found"] == "公积金"


def test_an_answer_to_what_is_no_longer_typed_is_dropped(search: GuidesSearchViewModel, runner: HeldRunner) -> None:
    type_in(search, "gjj")
    runner.finish()
    newest = search.rows
    for late in range(len(runner) - 1):
        runner.finish(late)
    assert search.rows == newest
    assert search.answeredQuery == "gjj"


def test_a_word_takes_the_place_of_the_letters(search: GuidesSearchViewModel, runner: HeldRunner) -> None:
    type_in(search, "esf")
    search.choose("二手房")
    runner.finish()
    assert search.query == "二手房"
    assert search.words == []
    assert "二手房买卖过户" in names(search)
    assert search.rows[names(search).index("二手房买卖过户")]["found"] == "二手房"


def test_a_phrase_is_composed_word_by_word(search: GuidesSearchViewModel, runner: HeldRunner) -> None:
    type_in(search, "ershoufang guohu")
    runner.finish()
    search.choose("过户")
    assert search.query == "ershoufang 过户"
    runner.finish()
    search.choose("二手房")
    assert search.query == "二手房 过户"
    runner.finish()
    assert (names(search)[0], search.words) == ("二手房买卖过户", [])
    search.erase()
    assert search.query == "二手房 过"
    search.clear()
    assert search.query == ""


@pytest.mark.parametrize(("typed", "sure"), [("shenfenzheng", True), ("sfz", False)])
def test_no_word_stands_out_for_initials(
    search: GuidesSearchViewModel, runner: HeldRunner, typed: str, sure: bool
) -> None:
    type_in(search, typed)
    runner.finish()
    assert (search.words[0], search.sure) == ("身份证", sure)


def test_erasing_and_emptying(search: GuidesSearchViewModel) -> None:
    type_in(search, "gj")
    search.erase()
    assert search.query == "g"
    search.clear()
    search.erase()
    assert search.query == ""


def test_blanks_that_say_nothing_are_not_typed(search: GuidesSearchViewModel, runner: HeldRunner) -> None:
    asked = len(runner)
    search.type(" ")
    assert (search.query, len(runner)) == ("", asked)
    type_in(search, "a  b")
    assert search.query == "a b"


def test_the_field_never_holds_more_than_it_can_show(search: GuidesSearchViewModel) -> None:
    type_in(search, "x" * (LONGEST_QUERY + 5))
    assert search.query == "x" * LONGEST_QUERY


def test_where_nothing_fits_the_topics_are_offered(search: GuidesSearchViewModel, runner: HeldRunner) -> None:
    type_in(search, "zzzz")
    runner.finish()
    assert search.rows == []
    assert [theme["name"] for theme in search.themes][:2] == ["社保", "医保"]


def test_a_foreign_name_is_lit_as_it_is_written(search: GuidesSearchViewModel, runner: HeldRunner) -> None:
    search.set_language(Language.EN)
    type_in(search, "transfer")
    runner.finish()
    found = {str(row["found"]) for row in search.rows if "Transfer" in str(row["name"])}
    assert found == {"Transfer"}


def test_a_store_that_cannot_be_read_is_said_and_tried_again(
    search: GuidesSearchViewModel, hall: GuidesHall, runner: HeldRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_query: str) -> None:
        raise StoreUnavailable(Fault.LOCKED, "busy")

    with monkeypatch.context() as patch:
        patch.setattr(hall.store, "search", locked)
        runner.finish()
    assert search.failed
    search.ask()
    runner.finish()
    assert (search.failed, search.loaded) == (False, True)
