"""Words of the catalogue for typed letters: what people search for, over the sample catalogue, and the rules alone."""

from collections.abc import Iterator

import pytest

from kiosk.domain.catalogue import Candidates
from offline_store.candidates import words_for
from offline_store.spelling import SpeltName
from offline_store.store import Store
from offline_store.typed_letters import exactly, last_letters, loose_beginnings, loosely
from sync.county_server.catalogue_import import spellings
from tests.helpers.filled_store import filled_store


@pytest.fixture(scope="module")
def hall() -> Iterator[Store]:
    with filled_store() as store:
        yield store


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sfz", "身份证"),
        ("sf", "身份证"),
        ("shenfenzheng", "身份证"),
        ("shenf", "身份证"),
        ("shen fen zheng", "身份证"),
        ("yyzz", "营业执照"),
        ("yingye", "营业执照"),
        ("yingyezhizhao", "营业执照"),
        ("guohu", "过户"),
        ("gh", "过户"),
        ("jiehun", "结婚"),
        ("lihun", "离婚"),
        ("dibao", "低保"),
        ("hukou", "户口"),
        ("hk", "户口"),
        ("chushengzheng", "出生证"),
        ("csz", "出生证"),
        ("gjj", "公积金"),
        ("gongjijin", "公积金"),
        ("canjizheng", "残疾证"),
        ("canjirenzheng", "残疾人证"),
        ("canji", "残疾"),
        ("zhufang", "住房"),
        ("zhufanggong", "住房公积金"),
        ("xinshenger", "新生儿"),
        ("xse", "新生儿"),
        ("shebao", "社保"),
        ("sbk", "社保卡"),
        ("yanglaojin", "养老金"),
        ("fangchan", "房产"),
        ("senfenzen", "身份证"),  # as it sounds
        ("sebaoka", "社保卡"),
        ("nuohu", "落户"),
        ("shenfz", "身份证"),  # cut short
        ("sfzheng", "身份证"),
    ],
)
def test_what_people_type_gives_the_word_first(hall: Store, typed: str, first: str) -> None:
    found = hall.candidates(typed)
    assert found.words[0] == first
    assert hall.search(first), "a candidate finds something"


@pytest.mark.parametrize(
    ("typed", "among"),
    [("zhufang", "住房公积金"), ("hukou", "户口本"), ("canji", "残疾人证"), ("shen", "身份证"), ("jiehun", "结婚证")],
)
def test_longer_words_come_with_it(hall: Store, typed: str, among: str) -> None:
    assert among in hall.candidates(typed).words


@pytest.mark.parametrize("typed", ["shehui", "butie", "zz", "jz", "mg", "bt"])
def test_parts_of_words_are_no_words(hall: Store, typed: str) -> None:
    assert not {"社会保", "住证", "具住房公积金", "卖过", "补贴申"} & set(hall.candidates(typed, 20).words)


@pytest.mark.parametrize("typed", ["", "  ", "身份证", "80", "xyz", "zzzz", "dianfei", "كىملىك", "!?'"])
def test_no_words_for_what_is_no_pinyin_of_the_catalogue(hall: Store, typed: str) -> None:
    assert hall.candidates(typed) == Candidates()


@pytest.mark.parametrize(
    ("typed", "sure"),
    [
        ("shenfenzheng", True),  # said in full
        ("guohu", True),
        ("dibao", True),  # the only one
        ("sfz", False),  # the initials of much
        ("gjj", False),
        ("shenf", False),
        ("senfenzen", False),  # read loosely
    ],
)
def test_only_what_was_said_in_full_or_is_alone_stands_out(hall: Store, typed: str, sure: bool) -> None:
    assert hall.candidates(typed).sure is sure


@pytest.mark.parametrize(
    ("query", "chosen"),
    [
        ("二手房 guohu", "二手房 过户"),
        ("二手房guohu", "二手房 过户"),
        ("guohu 房", "过户 房"),
        ("ershoufang guohu", "ershoufang 过户"),
        ("gjj tiqu", "gjj 提取"),
        ("hukou qianru", "户口迁入"),  # one word after all
        ("GUOHU", "过户"),
    ],
)
def test_a_chosen_word_takes_the_place_of_its_letters_only(hall: Store, query: str, chosen: str) -> None:
    found = hall.candidates(query)
    assert found.chosen(found.words[0]) == chosen
    assert hall.search(chosen)


def test_words_go_with_the_rest_of_the_query(hall: Store) -> None:
    assert "换卡" in hall.candidates("hk").words
    assert hall.candidates("结婚 hk").words == ("户口", "户口迁入", "户口迁入登记")


@pytest.mark.parametrize(
    ("query", "first"),
    [("senfenzen", "身份证"), ("sebaoka", "社保卡"), ("shenfz", "身份证"), ("结婚 fukou", ""), ("jiazao", "驾驶证")],
)
def test_letters_that_are_nowhere_are_searched_as_they_sound(hall: Store, query: str, first: str) -> None:
    found = hall.search(query)
    assert (first in found[0].plain_name.zh) if first else not found


def test_loose_reading_disturbs_nothing_that_is_found_exactly(hall: Store) -> None:
    names = {item.plain_name.zh for item in hall.search("zufang")}
    assert names
    assert all("住房" not in name for name in names), "zu is not zhu where zu is there"


# --- the rules alone -------------------------------------------------------------------------------------------------


def spelt(*names: str) -> list[SpeltName]:
    both = [spellings([name]) for name in names]
    return [SpeltName(name, of["pinyin"], of["initials"]) for name, of in zip(names, both, strict=True)]


def words(typed: str, *items: list[SpeltName]) -> tuple[str, ...]:
    return words_for(typed, items, exactly(typed))[0]


def test_what_names_share_is_a_word_where_its_neighbours_differ() -> None:
    houses = spelt("房屋买卖过户"), spelt("车辆买卖过户")
    assert words("mm", *houses) == ("买卖过户",)
    assert words("mg", *houses) == (), "买 always stands before 卖过"
    assert words("gh", *houses) == (), "卖 always stands before 过户"
    assert words("gh", *houses, spelt("过户交税")) == ("过户", "过户交税")


def test_what_finds_more_comes_first_then_what_is_shorter() -> None:
    shelf = spelt("送房子"), spelt("身份证换新"), spelt("身份证丢了"), spelt("补身份证")
    assert words("sfz", *shelf) == ("身份证", "送房子", "身份证换新", "身份证丢了")


def test_a_name_whose_syllables_are_unknown_is_read_from_its_beginning() -> None:
    name = SpeltName("80岁补贴", "80suibutie", "80sbt")
    assert words("80s", [name]) == ("80岁补贴",)
    assert words("butie", [name]) == ()


@pytest.mark.parametrize(
    ("query", "stretches"),
    [
        ("guohu", [("", "guohu", "")]),
        ("房 er shou 过", [("房", "ershou", "过"), ("房 er", "shou", "过")]),
        ("xi'an", [("", "xian", "")]),
        ("gh 房 mm", [("gh 房", "mm", "")]),
        ("过户", []),
        ("' '", []),
    ],
)
def test_the_last_letters_of_a_query(query: str, stretches: list[tuple[str, str, str]]) -> None:
    assert [(letters.before, letters.typed, letters.after) for letters in last_letters(query)] == stretches


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("zongguo", "中国"),
        ("chengren", "陈仁"),
        ("niushi", "刘氏"),
        ("nvsi", "律师"),
        ("lusi", "律师"),
        ("xinguan", "新馆"),
        ("guanggao", "光高"),
    ],
)
def test_how_it_sounds(typed: str, name: str) -> None:
    (whole,) = spelt(name)
    assert any(loosely(typed)(whole))
    assert any(map(whole.pinyin.startswith, loose_beginnings(typed))), "the index is asked for it"


@pytest.mark.parametrize(("typed", "name"), [("gangao", "光高"), ("shenfen", "上坟"), ("zong", "住宅")])
def test_what_sounds_otherwise_is_not_meant(typed: str, name: str) -> None:
    assert not any(loosely(typed)(*spelt(name)))
