"""Typing a search in the real window: words as candidates, phrases, two scripts, digits of the external keypad."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.language import Language
from kiosk.shell.layer import place_in_window
from kiosk.shell.session import Comfort
from screens.guides_search.view_model import GuidesSearchViewModel
from tests.helpers.guides_hall import GuidesHall
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
Key = Qt.Key


@pytest.fixture
def hall() -> Iterator[GuidesHall]:
    with GuidesHall() as hall:
        yield hall


@pytest.fixture
def at_search(open_ui: OpenUi, hall: GuidesHall) -> Callable[..., Ui]:
    def at(language: Language = Language.ZH) -> Ui:
        ui = open_ui(hall.services, clock=FixedClock(), comfort=Comfort(language=language))
        ui.touch("attract.start")
        ui.touch("home.search")
        ui.item("key.layout")
        return ui

    return at


def type_in(ui: Ui, letters: str) -> None:
    for letter in letters:
        ui.touch("key.space" if letter == " " else f"key.{letter}")
    if letters.strip():  # a later answer makes the words anew, under the finger
        model = ui.view_model(GuidesSearchViewModel)
        ui.wait(lambda: model.answeredQuery == model.query.strip(), "the answer to all of it")


def field(ui: Ui) -> str:
    return str(ui.item("search.field").property("text"))


def label(ui: Ui, name: str) -> str:
    return str(ui.item(name).property("text"))


def words(ui: Ui) -> list[str]:
    return [label(ui, name) for name in ui.names_in_order() if name.startswith("candidate.")]


def test_a_phrase_of_two_words(at_search: Callable[..., Ui]) -> None:
    ui = at_search()
    type_in(ui, "esf")
    ui.wait(lambda: "二手房" in words(ui), "the first word")
    ui.touch(f"candidate.{words(ui).index('二手房')}")
    type_in(ui, "guohu")
    ui.wait(lambda: words(ui)[:1] == ["过户"], "the second word")
    ui.touch("candidate.0")
    assert field(ui) == "二手房 过户"
    ui.wait_text("找到 2 个事项")
    ui.touch("key.backspace")
    assert field(ui) == "二手房 过"
    ui.touch("field.clear")
    ui.wait_text("想办什么事？")


@pytest.mark.parametrize(("letters", "stands_out"), [("sfz", False), ("shenfenzheng", True)])
def test_a_word_stands_out_only_where_it_was_spelt_out(
    at_search: Callable[..., Ui], letters: str, stands_out: bool
) -> None:
    ui = at_search()
    type_in(ui, letters)
    vm = ui.view_model(GuidesSearchViewModel)
    ui.wait(lambda: vm.answeredQuery == letters, "the answer to the last letter")
    assert words(ui)[0] == "身份证"
    assert ui.item("candidate.0").property("standsOut") is stands_out
    assert ui.item("candidate.1").property("standsOut") is False


def test_the_words_are_one_row(at_search: Callable[..., Ui]) -> None:
    ui = at_search()
    type_in(ui, "gh")
    ui.wait(lambda: len(words(ui)) > 3, "the words")
    tops = {place_in_window(ui.item(name)).top() for name in ui.names() if name.startswith("candidate.")}
    assert len(tops) == 1


@pytest.mark.parametrize(("language", "own", "says"), [(Language.UG, "ئ", "ئۇي"), (Language.KK, "ى", "قاز")])
def test_the_globe_leads_to_latin_letters_and_back(
    at_search: Callable[..., Ui], language: Language, own: str, says: str
) -> None:
    ui = at_search(language)
    ui.item(f"key.{own}")
    assert label(ui, "key.layout") == "ABC"
    ui.touch("key.layout")
    ui.item("key.q")
    assert label(ui, "key.layout") == says
    ui.touch("key.order")
    assert ui.names_in_order().index("key.a") < ui.names_in_order().index("key.b"), "by the alphabet"
    ui.touch("key.layout")
    ui.item(f"key.{own}")
    assert ui.find("key.order") is None


def test_in_chinese_the_globe_goes_round_and_says_where(at_search: Callable[..., Ui]) -> None:
    ui = at_search()
    said = []
    for _ in range(3):
        said.append(label(ui, "key.layout"))
        ui.touch("key.layout")
    assert said == ["ئۇي", "قاز", "ABC"]
    ui.item("key.q")


def caret_is_right_of_text(ui: Ui) -> bool:
    text = ui.item("fieldText")
    caret = place_in_window(ui.item("fieldCaret"))
    return caret.center().x() > place_in_window(text).center().x()


def test_the_caret_follows_the_script_that_is_typed(at_search: Callable[..., Ui]) -> None:
    ui = at_search(Language.UG)
    type_in(ui, "ئ")
    ui.wait(lambda: not caret_is_right_of_text(ui), "the caret left of Uyghur letters")
    ui.touch("key.clear")
    ui.touch("key.layout")
    type_in(ui, "sfz")
    ui.wait(lambda: caret_is_right_of_text(ui), "the caret right of Latin letters")


@pytest.mark.parametrize("folded", [False, True])
def test_digits_of_the_keypad_go_into_the_field(at_search: Callable[..., Ui], folded: bool) -> None:
    ui = at_search()
    if folded:
        ui.touch("key.fold")
    for key in (Key.Key_8, Key.Key_0, Key.Key_Asterisk):
        ui.press_key(key)
    assert field(ui) == "80", "a star says nothing here"
    assert ui.find("key.q") is not None
    ui.press_key(Key.Key_Backspace)
    assert field(ui) == "8"
    ui.touch("key.digits")
    ui.press_key(Key.Key_5)
    assert field(ui) == "85", "once, where there is a key for it"


def test_a_touch_of_a_hit_above_the_line_of_reach_brings_the_hits_down(at_search: Callable[..., Ui]) -> None:
    ui = at_search()
    ui.shell.session.setReachMode(True)
    type_in(ui, "esf")
    ui.wait(lambda: any(name.startswith("item.") for name in ui.names()), "the hits")
    ui.wait_frame()
    hit = next(name for name in ui.names_in_order() if name.startswith("item."))
    above = place_in_window(ui.item(hit))
    ui.touch_at(above.center())
    ui.item("search.type")
    assert ui.find("key.a") is None
    assert ui.shell.navigator.top == "guides.search"
    ui.wait(lambda: place_in_window(ui.item(hit)).top() > above.top(), "the hits to come down")
    ui.touch(hit)
    ui.wait_page("guides.detail")


def test_not_lowered_the_same_touch_opens_the_hit(at_search: Callable[..., Ui]) -> None:
    """The control: there the hits are live, and the keys stay."""
    ui = at_search()
    type_in(ui, "esf")
    ui.wait(lambda: any(name.startswith("item.") for name in ui.names()), "the hits")
    ui.touch(next(name for name in ui.names_in_order() if name.startswith("item.")))
    ui.wait_page("guides.detail")
