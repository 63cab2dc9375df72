"""Attract, home, access panel, prompt and out of service, touched in the real window."""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk.services.hall_now import HallNow, Windows
from kiosk.shell.layer import place_in_window
from kiosk.shell.spec import Dock, ScreenSpec
from kiosk.shell.view_model import ViewModel
from screens.registry import registry
from tests.helpers.reach_audit import spoken_tree
from tests.helpers.sample_hall import FixedClock, sample_services
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]


def every_tile() -> Mapping[str, ScreenSpec[Any]]:
    """The registry with a page behind every tile of home, and none of them real."""
    screens = dict(registry())
    for name in ("tickets", "guides", "guides.items", "guides.search", "certificates", "help"):
        screens[name] = dataclasses.replace(screens["home"], name=name, dock=Dock.PAGE)
    return screens


def test_touching_a_language_starts_in_that_language(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services(), clock=FixedClock())
    ui.touch("attract.start.en")
    ui.wait_page("home")
    ui.wait_text("Hello, what do you need today?")
    assert ui.shell.session.active


def test_home_waits_for_the_store_and_then_shows_the_hall(open_ui: OpenUi) -> None:
    ui = open_ui(clock=FixedClock(), screens=every_tile())
    ui.touch("attract.start")
    assert ui.shell.navigator.loading
    ui.shell.navigator.set_services(sample_services())
    ui.wait_text("人工窗口正在办理，今天到")
    ui.wait_text("前面 6 人")
    ui.wait_text("社保")


def test_what_nobody_knows_is_left_out(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services(HallNow()), screens=every_tile())
    ui.touch("attract.start")
    ui.wait_text("社保")
    assert not ui.shows("前面")
    assert not ui.shows("人工窗口")


def test_windows_that_are_closed_say_when_they_open(open_ui: OpenUi) -> None:
    from datetime import time

    ui = open_ui(sample_services(HallNow(Windows.CLOSED, time(10, 0))))
    ui.touch("attract.start")
    ui.wait_text("人工窗口明天")


def test_a_tile_stands_only_where_it_leads_somewhere(open_ui: OpenUi) -> None:
    bare = {name: spec for name, spec in registry().items() if name in ("attract", "home", "access", "out_of_service")}
    ui = open_ui(sample_services(), screens=bare)
    ui.touch("attract.start")
    ui.wait_text("您好")
    assert not {"home.tickets", "home.guides", "home.search", "tool.help"} & set(ui.names())


def test_a_topic_opens_the_guides_at_that_topic(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services(), screens=every_tile())
    ui.touch("attract.start")
    ui.touch("home.topic.fund")
    page = ui.shell.navigator.page
    assert page.name == "guides.items"
    assert page.arguments == {"theme": "fund"}


def test_the_access_panel_acts_at_once_and_all_goes_back_at_the_end(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services())
    ui.touch("attract.start")
    ui.touch("tool.access")
    ui.touch("access.size.XL")
    ui.touch("access.scheme.hcDark")
    ui.touch("access.language.ug")
    assert (ui.shell.session.textSize, ui.shell.session.scheme) == ("XL", "hcDark")
    ui.wait_text("قانداق كۆرسىڭىز قولايلىق؟")
    ui.touch("access.done")
    assert ui.find("access.done") is None
    ui.pass_time(1000)
    ui.wait_page("attract")
    assert (ui.shell.session.textSize, ui.shell.session.scheme, ui.shell.session.language) == ("M", "day", "zh")
    ui.wait_text("少带证件")


def test_stillness_asks_and_one_touch_stays(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services())
    ui.touch("attract.start")
    ui.pass_time(95)
    ui.wait_text("您还在吗？")
    ui.touch("idle.stay")
    assert ui.find("idle.stay") is None
    assert ui.shell.session.secondsLeft == 120


def test_a_finger_on_its_way_to_the_page_does_not_answer_the_prompt(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services(), settle_ms=600_000)
    ui.shell.navigator.start("zh")
    ui.pass_time(95)
    ui.touch_at(place_in_window(ui.item("idle.exit")).center())
    ui.settle()
    assert ui.shell.session.active
    ui.window.window.findChild(QObject, "stage").setProperty("settled", True)
    ui.touch("idle.exit")
    assert not ui.shell.session.active


def test_the_words_of_the_way_out_stand_still_while_the_seconds_run(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services(), screens=every_tile())
    ui.touch("attract.start")
    ui.touch("home.guides")
    label = ui.item("exitWords")
    places = []
    for seconds in (5, 30, 30):
        ui.pass_time(seconds)
        places.append((ui.item("secondsLeft").property("text"), place_in_window(label).left()))
    assert len({words for words, _ in places}) == 3
    assert len({left for _, left in places}) == 1


@pytest.mark.expects_log("kiosk.unhandled where=tickets")
def test_a_page_that_cannot_be_opened_leaves_help_and_the_way_out(open_ui: OpenUi) -> None:
    def broken(*_: object) -> ViewModel:
        raise LookupError("a bug of ours")

    screens = dict(registry())
    screens["tickets"] = dataclasses.replace(screens["tickets"], make=broken)
    ui = open_ui(sample_services(), screens=screens)
    ui.touch("attract.start")
    ui.touch("home.tickets")
    ui.wait_text("这一页暂时打不开")
    assert {"trouble.home", "nav.back", "nav.exit", "tool.help"} <= set(ui.names())
    ui.touch("nav.back")
    ui.wait_page("home")


def test_exit_leads_to_attract(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services(), screens=every_tile())
    ui.touch("attract.start")
    ui.touch("home.guides")
    ui.touch("nav.exit")
    ui.wait_page("attract")
    assert not ui.shell.session.active


def test_a_fault_ends_the_session_and_mending_it_brings_attract_back(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services())
    ui.touch("attract.start")
    ui.shell.set_fatal("store")
    ui.wait_text("这台机器暂停服务")
    assert not ui.shell.session.active
    ui.shell.set_fatal("")
    ui.wait_page("attract")


def test_out_of_service_speaks_all_four_languages_at_once(open_ui: OpenUi) -> None:
    """Nobody has a session, so nobody can choose a language: title and way on stand in each, the page's own large."""
    ui = open_ui(sample_services(), help_phone="0994-0000000")
    ui.shell.set_fatal("store")
    ui.wait_text("这台机器暂停服务")
    ui.wait_text("请直接去窗口或导办台")
    ui.wait_text("0994-0000000")
    large = ui.item("pageTitle").property("size")
    titles = {tag: ui.item(f"title.{tag}") for tag in ("ug", "kk", "en")}
    ways = {tag: ui.item(f"way.{tag}") for tag in titles}
    assert titles["en"].property("text") == "Out of service"
    assert all(item.property("size") < large for item in titles.values())
    assert {item.property("family") for item in titles.values()} == {"Kiosk Arabic", "Kiosk Sans"}
    texts = {item.property("text") for item in [*titles.values(), *ways.values()]}
    assert len(texts) == 6
    assert texts <= {text for _, text in spoken_tree(ui)}


def test_out_of_service_names_each_language_once(open_ui: OpenUi) -> None:
    """Also where the page itself is not Chinese: the sentence that stands large is not among the others."""
    ui = open_ui(sample_services())
    ui.shell.set_fatal("store")
    ui.shell.session.chooseLanguage("ug")
    ui.item("title.zh")
    assert ui.find("title.ug") is None
    assert not {ui.item("pageTitle").property("text")} & {
        ui.item(f"title.{tag}").property("text") for tag in ("zh", "kk", "en")
    }


def test_closed_hours_say_in_each_language_when_it_opens(open_ui: OpenUi) -> None:
    ui = open_ui(sample_services())
    ui.shell.set_closed("8:00")
    ui.wait_text("\u20668:00\u2069 再开")
    assert ui.item("title.en").property("text") == "This machine is resting"
    assert all("\u20668:00\u2069" in ui.item(f"way.{tag}").property("text") for tag in ("ug", "kk", "en"))
    ui.shell.set_closed(None)
    ui.wait_page("attract")
