"""Finding 事项 by every way a citizen may write."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offline_store.search_terms import index_tokens, match_expression, runs
from offline_store.spelling import SpeltName
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import SetClock, item, page, text

TRANSFER = item(
    "transfer",
    "二手房买卖过户",
    "不动产转移登记",
    plain_name=text("二手房买卖过户", ug="ئۆي سېتىش", en="Transfer of ownership"),
    aliases=["卖房", "过户"],
    pinyin="ershoufangmaimaiguohu budongchanzhuanyidengji maifang guohu",
    initials="esfmmgh bdczydj mf gh",
    popularity=10,
)
ID_CARD = item(
    "id-card",
    "身份证丢了补领",
    "居民身份证补领",
    aliases=["身份证", "补身份证"],
    pinyin="shenfenzhengdiulebuling juminshenfenzhengbuling shenfenzheng bushenfenzheng",
    initials="sfzdlbl jmsfzbl sfz bsfz",
    popularity=900,
)
FUND = item(
    "fund",
    "公积金提取（买房）",
    "住房公积金提取",
    aliases=["公积金", "gjj"],
    pinyin="gongjijintiqumaifang zhufanggongjijintiqu gongjijin gjj",
    initials="gjjtqmf zfgjjtq gjj g",
    popularity=500,
)


@pytest.fixture
def shelf(empty_store: Store) -> Store:
    empty_store.apply_page(page(TRANSFER, ID_CARD, FUND))
    return empty_store


def found(store: Store, query: str) -> list[str]:
    return [hit.code for hit in store.search(query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("过户", "transfer"),  # an alias
        ("二手房", "transfer"),
        ("不动产转移", "transfer"),  # the official name
        ("卖房", "transfer"),
        ("证", "id-card"),  # one sign
        ("身份 证", "id-card"),  # a blank within
        ("补领身份证", "id-card"),  # the words turned round
        ("我要办身份证", "id-card"),  # a sentence
        ("办过户", "transfer"),
        ("公积金 买房", "fund"),
        ("提取（买房）", "fund"),  # signs don't count
        ("ershoufang", "transfer"),
        ("ER SHOU FANG", "transfer"),
        ("guohu", "transfer"),  # pinyin from within a name
        ("maimai", "transfer"),
        ("esf", "transfer"),
        ("mmgh", "transfer"),  # initials from within a name
        ("ｓｆｚ", "id-card"),  # full width
        ("gjj", "fund"),
        ("sfz补领", "id-card"),  # both
        ("transf", "transfer"),
        ("ownership transfer", "transfer"),
        ("ئۆي", "transfer"),
        ("سېتىش", "transfer"),
    ],
)
def test_found_first(shelf: Store, query: str, first: str) -> None:
    assert found(shelf, query)[0] == first


@pytest.mark.parametrize("query", ["护照", "xyz", "二车", "zzz 护照", "١٢٣", "𬱖"])
def test_what_nobody_offers_is_not_found(shelf: Store, query: str) -> None:
    assert found(shelf, query) == []


@pytest.mark.parametrize("query", ["", "   ", "（）", "!?", '"', "*"])
def test_an_empty_query_gives_the_popular_items(shelf: Store, query: str) -> None:
    assert found(shelf, query) == ["id-card", "fund", "transfer"]
    assert shelf.popular_items(2) == shelf.search(query, 2)


def test_the_name_itself_comes_before_names_that_begin_with_it_or_hold_it(empty_store: Store) -> None:
    empty_store.apply_page(
        page(
            item("holds", "居民户口迁移", popularity=900),
            item("begins", "户口迁移到城里", popularity=800),
            item("alias", "落户", aliases=["户口迁移"], popularity=1),
            item("is", "户口迁移", popularity=0),
        )
    )
    assert found(empty_store, "户口迁移") == ["is", "alias", "begins", "holds"]


def test_equally_near_hits_come_by_popularity(empty_store: Store) -> None:
    empty_store.apply_page(page(*(item(f"i{n}", f"证明{n}号", popularity=n) for n in range(30))))
    assert found(empty_store, "证明") == [f"i{n}" for n in reversed(range(10, 30))]
    assert len(empty_store.search("证明", 5)) == 5


def test_the_most_popular_of_very_many_are_among_the_hits(empty_store: Store) -> None:
    for start in range(0, 1000, 500):
        some = [item(f"i{n}", f"登记{n}", popularity=n) for n in range(start, start + 500)]
        empty_store.apply_page(page(*some, cursor=str(start)))
    assert found(empty_store, "登记")[0] == "i999"
    assert found(empty_store, "登")[0] == "i999"


def test_a_changed_item_is_found_by_its_new_words_only(shelf: Store) -> None:
    renamed = item("transfer", "旧房买卖", "不动产转移登记", popularity=1000)
    shelf.apply_page(page(renamed, version=2))
    assert found(shelf, "二手房") == []
    assert found(shelf, "旧房") == ["transfer"]
    assert found(shelf, "") == ["transfer", "id-card", "fund"]


def test_a_removed_item_is_not_found(shelf: Store) -> None:
    gone = m.Document(kind="service_item", id="transfer", version=2, body=None)
    shelf.apply_page(m.ChangesPage(documents=[gone], cursor="c2", more=False, server_time=SetClock().now()))
    assert found(shelf, "过户") == []
    assert shelf.item("transfer") is None
    assert shelf.item_count() == 2


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("gjj", ("公积金", "公积金提取", "公积金提取买房")),
        ("gongjijin", ("公积金", "公积金提取", "公积金提取买房")),
        ("sfz", ("身份证", "身份证丢了补领")),
        ("bu", ("补领", "补身份证", "不动产转移登记")),
        ("m f", ("卖房",)),
        ("xyz", ()),
        ("身份", ()),
        ("", ()),
    ],
)
def test_candidates_are_words_of_the_catalogue(shelf: Store, typed: str, words: tuple[str, ...]) -> None:
    assert shelf.candidates(typed).words == words


def test_at_most_as_many_candidates_as_asked_for(shelf: Store) -> None:
    assert shelf.candidates("g", limit=1).words == ("过户",)


HANZI = st.text(st.sampled_from("不动产登记证明户口迁移办理"), min_size=2, max_size=12)


@given(name=HANZI, data=st.data())
@settings(max_examples=200, deadline=None)
def test_every_part_of_a_name_asks_for_tokens_that_the_name_has(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, len(name)))
    have = set(index_tokens([SpeltName(name)], []).split())
    asked = {token.strip('"') for token in match_expression(runs(name[start:end])).split(" AND ")}
    assert asked <= have


@pytest.fixture(scope="module")
def fuzzed() -> Iterator[Store]:
    with Store.in_memory(SetClock()) as store:
        store.apply_page(page(TRANSFER, ID_CARD, FUND))
        yield store


@given(st.one_of(st.text(max_size=200), st.text(st.sampled_from('"*^()-+:{}ANDORNOT 过户'), max_size=40)))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_typed_is_an_error(fuzzed: Store, query: str) -> None:
    assert len(fuzzed.search(query)) <= 3
    assert len(fuzzed.candidates(query).words) <= 6
