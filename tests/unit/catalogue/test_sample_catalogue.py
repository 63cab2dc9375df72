"""The sample catalogue as a whole: enough of everything, no reference that leads nowhere, four languages."""

import re
from collections import Counter
from datetime import datetime

import pytest

from kiosk.domain.asset_paths import asset
from kiosk.domain.catalogue import EXEMPT, Level, Supply
from kiosk.domain.clock import HALL_ZONE
from tests.helpers.alphabets import ALPHABETS, foreign_letters
from tests.helpers.sample_catalogue import DEPARTMENTS, HALL, ITEMS, QUEUES, RAW, THEMES, localized

MOST_ASKED = sorted(ITEMS, key=lambda item: -item.popularity)[:40]
HOME_THEMES = ["social", "medical", "fund", "estate", "household", "marriage", "business", "tax"]
"""The eight of the home screen, in its order (UX.md §6)."""
WINDOWS = {
    "综合窗口",
    "不动产窗口",
    "社保窗口",
    "医保窗口",
    "户政窗口",
    "市场准入窗口",
    "投资项目窗口",
    "税务窗口",
    "公积金窗口",
    "婚姻登记窗口",
}


def test_enough_for_the_hall() -> None:
    assert len(ITEMS) >= 120
    assert 10 <= len(DEPARTMENTS) <= 20
    assert 6 <= len(QUEUES) <= 8


def test_every_window_and_every_level_is_covered() -> None:
    windows = Counter(match[0] for item in ITEMS for match in re.findall(r"[一二]楼(\S+窗口) (\d+)", item.place.zh))
    assert set(windows) == WINDOWS
    assert min(windows.values()) >= 5
    levels = Counter(item.level for item in ITEMS)
    assert all(levels[level] >= 8 for level in Level)


@pytest.mark.parametrize(
    "values",
    [
        [item.code for item in ITEMS],
        [item.plain_name.zh for item in ITEMS],
        [item.plain_name.en for item in ITEMS],
        [item.official_name.zh for item in ITEMS],
        [department.code for department in DEPARTMENTS],
        [department.order for department in DEPARTMENTS],
        [theme.code for theme in THEMES],
        [theme.order for theme in THEMES],
        [queue.code for queue in QUEUES],
        [queue.order for queue in QUEUES],
    ],
    ids=["code", "plain", "plain en", "official", "dept", "dept order", "theme", "theme order", "queue", "queue order"],
)
def test_no_two_are_the_same(values: list[object]) -> None:
    assert [value for value, count in Counter(values).items() if count > 1] == []


def test_every_reference_resolves_and_nothing_is_without_items() -> None:
    assert {item.department_code for item in ITEMS} == {department.code for department in DEPARTMENTS}
    assert {theme for item in ITEMS for theme in item.themes} == {theme.code for theme in THEMES}
    assert {item.queue_code for item in ITEMS} == {queue.code for queue in QUEUES}


def test_every_home_theme_has_something_to_choose_from() -> None:
    assert [theme.code for theme in sorted(THEMES, key=lambda theme: theme.order)][:8] == HOME_THEMES
    count = Counter(theme for item in ITEMS for theme in item.themes)
    assert all(count[code] >= 6 for code in HOME_THEMES)


def test_every_icon_is_drawn() -> None:
    icons = {entry.icon for entry in (*THEMES, *QUEUES)}
    assert [icon for icon in icons if not asset("icons", f"{icon}.svg").is_file()] == []


def test_a_counter_belongs_to_one_window_and_a_window_to_one_queue() -> None:
    window_at: dict[int, str] = {}
    queue_of: dict[str, str] = {}
    for item in ITEMS:
        window, first, last = re.findall(r"[一二]楼(\S+窗口) (\d+)(?:–(\d+))? 号$", item.place.zh)[0]
        for number in range(int(first), int(last or first) + 1):
            assert window_at.setdefault(number, window) == window
        assert queue_of.setdefault(window, item.queue_code) == item.queue_code


def test_the_countys_promise_shows() -> None:
    """Most lists spare something, and each kind of supply is used often enough to be seen."""
    spared = [item for item in ITEMS if any(material.supply in EXEMPT for material in item.materials)]
    assert len(spared) > 0.8 * len(ITEMS)
    supplies = Counter(material.supply for item in ITEMS for material in item.materials)
    assert all(supplies[supply] >= 10 for supply in Supply)


def test_everything_says_that_it_is_a_sample_and_nothing_is_dated_in_the_future() -> None:
    assert all(item.is_sample for item in ITEMS)
    assert max(item.updated_on for item in ITEMS) <= datetime.now(HALL_ZONE).date()


# --- languages -------------------------------------------------------------------------------------------------------


def test_english_is_complete_but_for_the_official_names() -> None:
    entries = [*RAW["departments"], *RAW["themes"], *RAW["queues"], *RAW["service_items"], RAW["hall"]]
    spoken = [value for entry in entries for key, value in entry.items() if key != "official_name"]
    assert [node["zh"] for node in localized(spoken) if node["zh"] and not node.get("en")] == []


def test_uyghur_and_kazakh_cover_what_everyone_sees() -> None:
    seen = [HALL.name, HALL.zone, *(department.name for department in DEPARTMENTS), *(theme.name for theme in THEMES)]
    seen += [text for queue in QUEUES for text in (queue.name, queue.purpose, queue.place)]
    seen += [text for item in ITEMS for text in (item.place, item.hours, *(step.name for step in item.steps))]
    seen += [item.plain_name for item in MOST_ASKED]
    assert [text.zh for text in seen if not (text.ug and text.kk)] == []


@pytest.mark.parametrize("language", ALPHABETS)
def test_each_is_written_in_its_own_alphabet(language: str) -> None:
    texts = [node[language] for node in localized(RAW) if language in node]
    assert len(texts) > 100
    assert [text for text in texts if foreign_letters(language, text)] == []
    assert [text for text in texts if re.search("[一-鿿]", text)] == []


def test_ranges_in_arabic_script_are_isolated() -> None:
    """5–8 unisolated is read as 8–5 from right to left."""
    texts = [node[language] for node in localized(RAW) for language in ALPHABETS if language in node]
    bare = [re.sub("\u2066[^\u2066\u2069]*\u2069", "", text) for text in texts]
    assert [text for text in bare if re.search(r"\d–\d|×|[\u2066\u2069]", text)] == []
