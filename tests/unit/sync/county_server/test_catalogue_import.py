"""A catalogue becomes documents: checked, spelt, idempotent."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.asset_paths import asset
from kiosk.domain.catalogue_files import read_catalogue
from sync.contract.messages import ServiceItemBody
from sync.county_server.catalogue_import import BadCatalogue, catalogue_drafts, import_catalogue, spellings
from sync.county_server.county import County
from sync.county_server.documents import body_of

SMALL = read_catalogue(Path(__file__).parent / "small_catalogue.json")


def changed(change: Any) -> dict[str, Any]:
    catalogue = copy.deepcopy(SMALL)
    change(catalogue)
    return catalogue


@pytest.mark.parametrize(
    ("names", "pinyin", "initials"),
    [
        (["二手房买卖过户"], "ershoufangmaimaiguohu", "esfmmgh"),
        (["公积金提取", "取公积金"], "gongjijintiqu qugongjijin", "gjjtq qgjj"),
        (["12345 热线", "ETC办理"], "12345rexian etcbanli", "12345rx ebl"),
        (["绿化", "女方"], "lvhua nvfang", "lh nf"),
        (["银行卡", "银行卡"], "yinhangka", "yhk"),
        (["！？", ""], "", ""),
        (["㵁好"], "hao", "h"),
    ],
)
def test_spellings(names: list[str], pinyin: str, initials: str) -> None:
    assert spellings(names) == {"pinyin": pinyin, "initials": initials}


@given(st.lists(st.text(max_size=40), max_size=60))
def test_any_names_fit_the_contract(names: list[str]) -> None:
    found = spellings(names)
    assert max(map(len, found.values())) <= 2000
    assert found["pinyin"].isascii() or not found["pinyin"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda c: c["service_items"][0].update(queue_code="Z"), "no queue Z"),
        (lambda c: c["service_items"][0].update(themes=["T9"]), "no theme T9"),
        (lambda c: c["service_items"][0].update(department_code="D9"), "no department D9"),
        (lambda c: c["queues"].append(c["queues"][0]), "queue A is there twice"),
        (lambda c: c["service_items"][0].update(surprise=1), "service_item I1: surprise"),
        (lambda c: c["service_items"][0].pop("plain_name"), "service_item I1: KeyError"),
        (lambda c: c["themes"].append({"code": "T2"}), "theme T2: name"),
        (lambda c: c["hall"].update(staffed="perhaps"), "hall"),
    ],
)
def test_a_catalogue_that_contradicts_itself_is_refused_with_the_place(change: Any, said: str) -> None:
    with pytest.raises(BadCatalogue, match=said):
        catalogue_drafts(changed(change))


def test_what_is_no_longer_there_is_withdrawn(county: County, tmp_path: Path) -> None:
    smaller = changed(lambda c: c["service_items"].clear())
    file = tmp_path / "smaller.json"
    file.write_text(json.dumps(smaller), encoding="utf-8")
    with county.database.writing() as session:
        assert import_catalogue(session, file, county.clock.now()).published == 1
        assert body_of(session, "service_item", "I1") is None


def test_a_refused_catalogue_changes_nothing(county: County, tmp_path: Path) -> None:
    broken = changed(lambda c: (c["themes"][0].update(order=7), c["queues"].clear()))
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(broken), encoding="utf-8")
    with pytest.raises(BadCatalogue), county.database.writing() as session:
        import_catalogue(session, file, county.clock.now())
    with county.database.reading() as session:
        theme = body_of(session, "theme", "T1")
        assert theme is not None
        assert theme["order"] == 1


def test_the_sample_catalogue_is_one_that_can_be_imported() -> None:
    drafts = catalogue_drafts(read_catalogue(asset("catalogue", "sample")))
    items = [draft.body for draft in drafts if isinstance(draft.body, ServiceItemBody)]
    assert len(items) >= 120
    assert all(item.pinyin and item.initials for item in items)
