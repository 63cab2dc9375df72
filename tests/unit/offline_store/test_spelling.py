"""Spellings belong to names, and syllables begin where their initials say."""

import time

import pytest

from offline_store.spelling import SpeltName, from_each_syllable, spelt_names, syllable_starts


@pytest.mark.parametrize(
    ("pinyin", "initials", "syllables"),
    [
        ("ershoufangguohu", "esfgh", ["er", "shou", "fang", "guo", "hu"]),
        ("xian", "x", ["xian"]),
        ("xian", "xa", ["xi", "an"]),
        ("gongjijin", "gjj", ["gong", "ji", "jin"]),
        ("shenfenzheng", "sfz", ["shen", "fen", "zheng"]),
        ("nvzi", "nz", ["nv", "zi"]),
        ("zhuangchuang", "zc", ["zhuang", "chuang"]),
    ],
)
def test_syllables(pinyin: str, initials: str, syllables: list[str]) -> None:
    starts = syllable_starts(pinyin, initials)
    ends = (*starts[1:], len(pinyin))
    assert [pinyin[a:b] for a, b in zip(starts, ends, strict=True)] == syllables


@pytest.mark.parametrize(
    ("pinyin", "initials"), [("guohu", "gx"), ("guohu", ""), ("", "gh"), ("xyz", "xyz"), ("guohu", "ghh"), ("a1", "a1")]
)
def test_what_does_not_fit_together_has_no_syllables(pinyin: str, initials: str) -> None:
    assert syllable_starts(pinyin, initials) == ()


def test_a_hostile_spelling_costs_little() -> None:
    begun = time.perf_counter()
    assert syllable_starts("an" * 32, "an" * 32) != syllable_starts("an" * 1000, "a" * 1000) == ()
    assert syllable_starts("n" * 2000, "n" * 64) == ()
    assert time.perf_counter() - begun < 0.5


def test_each_name_gets_its_own_spelling() -> None:
    names = ["二手房过户", "转移登记", "过户"]
    assert spelt_names(names, ["ershoufangguohu", "zhuanyidengji", "guohu"], ["esfgh", "zydj", "gh"]) == (
        SpeltName("二手房过户", "ershoufangguohu", "esfgh"),
        SpeltName("转移登记", "zhuanyidengji", "zydj"),
        SpeltName("过户", "guohu", "gh"),
    )


def test_a_spelling_that_two_names_share_comes_once_in_the_countys_list() -> None:
    names = ["公积金", "公积金", "工机巾提取", "gjj"]
    assert spelt_names(names, ["gongjijin", "gongjijintiqu", "gjj"], ["gjj", "gjjtq"]) == (
        SpeltName("公积金", "gongjijin", "gjj"),
        SpeltName("工机巾提取", "gongjijintiqu", "gjjtq"),
        SpeltName("gjj", "gjj", ""),
    )


def test_a_name_without_a_spelling_keeps_none() -> None:
    assert spelt_names(["护照"], [], []) == (SpeltName("护照"),)


def test_a_name_is_found_from_each_syllable_on() -> None:
    assert set(from_each_syllable(SpeltName("二手房", "ershoufang", "esf"))) == {
        "ershoufang",
        "shoufang",
        "fang",
        "esf",
        "sf",
    }
