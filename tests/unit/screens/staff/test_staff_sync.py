"""The sync's own page."""

from collections.abc import Callable

import pytest

from sync.contract.rejections import Rejection
from tests.helpers.staff_desk import StaffDesk
from tests.helpers.ui import Ui

Walk = Callable[..., Ui]

UNKNOWN = {
    "zh": "县里没收，请联系县里",
    "ug": "ناھىيە قوبۇل قىلمىدى، ناھىيە بىلەن ئالاقىلىشىڭ",
    "kk": "اۋدان قابىلدامادى، اۋدانمەن حابارلاسىڭىز",
    "en": "The county did not take it: please contact the county",
}


def test_what_was_refused_is_shown_with_its_reason_and_nothing_of_it(desk: StaffDesk, inside: Walk) -> None:
    desk.refuse(Rejection.FOREIGN_CALL.reason)
    ui = inside()
    ui.touch("open.sync")
    ui.wait_page("staff.sync")
    ui.wait_text("这次呼叫是别的机器发出的")
    assert ui.shows("呼叫帮助")
    assert ui.shows("被县里拒收 \u20661\u2069 条")
    assert not ui.shows("home")  # the page of the call, in the event's body
    assert len(desk.store.rejected_events()) == 1


@pytest.mark.parametrize("language", UNKNOWN)
def test_each_reason_has_its_own_words_in_the_readers_language(desk: StaffDesk, inside: Walk, language: str) -> None:
    desk.refuse(*(each.reason for each in Rejection), "moon-phase: the moon is wrong", "the moon is wrong")
    ui = inside()
    ui.shell.session.chooseLanguage(language)
    ui.touch("open.sync")
    ui.wait_page("staff.sync")
    ui.wait_text(UNKNOWN[language])
    why = [item.property("text").rpartition(" · ")[2] for item in ui.items() if item.objectName() == "why"]
    assert why.count(UNKNOWN[language]) == 2
    assert len(set(why)) == len(Rejection) + 1
    assert not {each.sentence for each in Rejection} & set(why)


def test_a_round_of_sync_from_its_own_page(desk: StaffDesk, inside: Walk) -> None:
    ui = inside()
    ui.touch("open.sync")
    ui.wait_page("staff.sync")
    ui.touch("syncNow")
    ui.wait_text("同步好了")
