"""朗读 over the real window: what is said, when, to whom, and that it stands on the screen too."""

import array
import re
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from devices.camera.port import ScanHint
from devices.voice.driver import build
from devices.voice.port import Speech
from devices.voice.settings import VoiceSettings
from kiosk.shell.aloud import aloud
from screens.tickets_identify.view_model import IdentifyViewModel
from tests.helpers.ear import Ear
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, stage
from tests.helpers.layout_audit import problems
from tests.helpers.ticket_desk import TYPED
from tests.helpers.ui import LANDSCAPE, OLD_STATION, PORTRAIT, Ui

OpenUi = Callable[..., Ui]


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def at(open_ui: OpenUi, desk: EveryDesk, ear: Ear) -> Callable[..., Ui]:
    def go(scene: str, size: tuple[int, int] = PORTRAIT) -> Ui:
        ui = stage(SCENES[scene], open_ui, desk, size)
        ui.shell.reader.set_speaker(ear)
        ui.shell.reader.look()
        ui.settle()
        return ui

    return go


def test_it_is_off_until_asked_for_and_after_the_session(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    assert not ui.shell.reader.on
    assert ear.heard == []
    ui.touch("tool.speak")
    assert ui.shell.reader.on
    ui.shell.session.finish()
    ui.wait_page("attract")
    assert not ui.shell.reader.on
    assert ui.shell.reader.caption == ""
    assert ear.silences > 0


def test_a_page_is_its_title_and_its_options_with_their_places(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ui.touch("tool.speak")
    text, language, speed = ear.heard[-1]
    assert (language, speed) == ("zh", 1.0)
    assert text.startswith("您好，想办什么事")
    assert "第 2 项，共 " in text
    assert "屏幕放低" not in text
    for speech in ear.speeches:
        ear.saying = speech.text
        ui.wait(lambda text=speech.text: ui.shows(text), "the sentence that is said to stand on the screen")


def test_without_anything_to_hear_it_with_the_tool_is_not_there(at: Callable[..., Ui], ear: Ear) -> None:
    ear.is_ready = False
    ui = at("home")
    assert ui.find("tool.speak") is None
    ui.shell.reader.setOn(True)
    assert not ui.shell.reader.on


def test_the_first_touch_reads_and_the_second_acts_only_while_it_reads(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ui.shell.reader.setOn(True)
    ui.touch("home.tickets")
    assert ui.shell.navigator.top == "home"
    assert "取号" in ear.last
    assert ui.shell.keypad.item is ui.find("home.tickets")
    ui.touch("home.guides")
    assert ui.shell.navigator.top == "home"
    assert "办事指南" in ear.last
    ui.touch("home.tickets")
    ui.touch("home.tickets")
    ui.wait_page("tickets")
    ui.wait(lambda: "到哪个窗口办" in ear.last, "the new page to be read")
    ui.shell.reader.setOn(False)
    ui.touch("nav.home")
    ui.wait_page("home")


def test_a_new_touch_silences_the_sentence_before(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ui.shell.reader.setOn(True)
    before = ear.silences
    ui.touch("home.guides")
    assert ear.silences == before + 1


def test_the_ring_of_the_keypad_is_read(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ui.shell.reader.setOn(True)
    ui.press_key(Qt.Key.Key_Tab)
    first = ear.last
    ui.press_key(Qt.Key.Key_Tab)
    assert ear.last != first
    item = ui.shell.keypad.item
    assert item is not None
    assert str(item.property("text")) in ear.last


def test_on_a_new_page_the_page_is_read_and_not_the_control_where_the_ring_finds_itself(
    at: Callable[..., Ui], ear: Ear
) -> None:
    ui = at("home")
    ui.shell.reader.setOn(True)
    ui.touch("home.guides")
    ui.touch("home.guides")
    ui.wait_page("guides")
    said = len(ear.heard)
    ui.wait(lambda: ui.shell.keypad.item is ui.find("guides.search"), "the ring on the new page")
    ui.wait(lambda: len(ear.heard) > said, "the page to be read")
    assert ear.heard[said][0].startswith("想看哪类事")
    assert len(ear.heard) == said + 1


def test_who_touches_before_the_page_is_read_hears_what_was_touched(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ui.shell.reader.setOn(True)
    ui.shell.navigator.open("guides")
    ui.wait_page("guides")
    ui.touch("guides.search")
    assert ear.last.endswith("搜索。")
    for _ in range(3):
        ui.shell.reader.look_for_news()
    assert ear.last.endswith("搜索。")


def test_touching_it_again_repeats_and_the_speed_is_the_citizens(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ui.shell.reader.setOn(True)
    count = len(ear.heard)
    ui.touch("tool.speak")
    ui.touch("tool.speak")
    assert len(ear.heard) == count + 2, "its name, then the page again"
    ui.shell.reader.chooseSpeed(1.3)
    assert ear.heard[-1][2] == 1.3
    ui.shell.reader.chooseSpeed(7.0)
    assert ui.shell.reader.speed == 1.3


def test_digits_that_are_typed_are_said_to_headphones_only(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("tickets.identify")
    ui.shell.reader.setOn(True)
    ear.heard.clear()
    for sign in TYPED[:17]:
        ui.touch(f"pad.{sign}")
    vm = ui.view_model(IdentifyViewModel)
    assert vm.missing == 1, "keys act at the first touch"
    ui.press_key(Qt.Key.Key_Tab)
    while ui.shell.keypad.item is not ui.find("pad.7"):
        ui.press_key(Qt.Key.Key_Tab)
    assert not any(text == "7" for text, *_ in ear.heard)
    ear.headphones = True
    ui.shell.reader.look()
    ui.press_key(Qt.Key.Key_Tab)
    assert ear.last.startswith("8")


def test_codes_are_said_in_groups() -> None:
    assert aloud("取号成功 \u2066A027\u2069", "zh", private_ear=False) == "取号成功 A，零二七"
    assert aloud("A027", "en", private_ear=False) == "A, 0 2 7"


def test_a_number_that_was_given_is_said_with_those_ahead(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("tickets.done")
    ui.shell.reader.setOn(True)
    assert ear.last.startswith("取号成功，A，零二七，前面 6 人"), ear.last
    assert ui.shows("6 人") or ui.shows("前面")


def test_headphones_turn_it_on_and_their_going_turns_it_off(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("attract")
    ear.headphones = True
    ui.shell.reader.look()
    assert ui.shell.reader.on
    assert ear.heard
    ear.headphones = False
    ui.shell.reader.look()
    assert not ui.shell.reader.on


def test_the_question_whether_one_is_still_there_is_for_the_ear_too(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ui.pass_time(95)
    ui.item("idle.stay")
    assert ear.chimes == [("attention", 6.0)]
    for _ in range(4):
        ui.pass_time(5)
    assert len(ear.chimes) == 4  # at 20, 10 and 5 seconds once more
    assert ear.heard == []
    ui.shell.session.stay()
    ui.shell.reader.setOn(True)
    ui.touch("tool.access")
    ui.pass_time(215)
    ui.item("idle.stay")
    ui.wait(lambda: ear.last.startswith("您还在吗"), "the question")
    assert "我还在，继续办" in ear.last


def test_who_listens_has_twice_the_time(at: Callable[..., Ui]) -> None:
    ui = at("home")
    ui.touch("home.tickets")
    ui.wait_page("tickets")
    left = ui.shell.session.secondsLeft
    ui.shell.reader.setOn(True)
    ui.touch("queue-A")
    assert ui.shell.session.secondsLeft == 2 * left


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("language", ["zh", "ug", "kk", "en"])
def test_the_tool_and_the_panel_hold_in_every_language(
    at: Callable[..., Ui], ear: Ear, language: str, size: tuple[int, int]
) -> None:
    """What the tool and the row bring into disorder; the rest of the pages has tests of its own."""
    ui = at("access", size)
    ui.shell.session.chooseLanguage(language)
    for page in ("access", "home", "tickets"):
        ui.shell.navigator.open(page)
        for text_size in ("M", "XL"):
            ui.shell.session.chooseTextSize(text_size)
            ear.is_ready = False
            without = look(ui)
            ear.is_ready = True
            assert look(ui) - without == set(), (page, text_size)
        ui.shell.navigator.closeSheet()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, OLD_STATION])
@pytest.mark.parametrize("language", ["zh", "ug", "kk", "en"])
def test_the_panel_holds_with_speed_and_loudness(at: Callable[..., Ui], language: str, size: tuple[int, int]) -> None:
    ui = at("access", size)
    ui.shell.reader.setOn(True)
    ui.shell.session.chooseLanguage(language)
    for text_size in ("M", "XL"):
        ui.shell.session.chooseTextSize(text_size)
        for _ in range(4):
            ui.wait_frame()
        assert problems(ui) == []


def look(ui: Ui) -> set[str]:
    """The faults of the page, without their coordinates."""
    ui.shell.reader.look()
    for _ in range(3):
        ui.wait_frame()
    return {re.sub(r"\[.*?\]|\(.*?\)", "", problem) for problem in problems(ui)}


def test_louder_and_softer_are_below_the_limit_and_end_with_the_session(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("access")
    ui.shell.reader.setOn(True)
    assert {speech.softer_db for speech in ear.speeches} == {6.0}
    for step, softer in ((2, 0.0), (0, 12.0)):
        ui.touch(f"access.loudness.{step}")
        ui.touch(f"access.loudness.{step}")
        assert ear.speeches[-1].softer_db == softer
    ui.shell.reader.chooseLoudness(3)
    assert ui.shell.reader.loudness == 0
    ui.shell.session.finish()
    ui.wait_page("attract")
    assert ui.shell.reader.loudness == 1


def test_an_answer_that_comes_to_the_page_is_read(at: Callable[..., Ui], ear: Ear, desk: EveryDesk) -> None:
    ui = at("help")
    ui.shell.reader.setOn(True)
    assert ear.last.startswith("正在叫导办员。请等一下")
    desk.tickets.answer_help("answered")
    ui.wait(lambda: ear.last.startswith("导办员看到了，正过来。请在这里等"), "the answer to be read, at once")


def test_what_is_new_waits_for_the_end_of_the_sentence_and_is_said_alone(
    at: Callable[..., Ui], ear: Ear, desk: EveryDesk
) -> None:
    ui = at("certificates")
    ui.shell.reader.setOn(True)
    assert "屏幕调亮。" in ear.last
    ear.saying = "把手机码对准镜头。"
    desk.certificates.camera.hint = ScanHint.STEADY
    ui.wait_text("别晃")
    for _ in range(4):
        ui.shell.reader.look_for_news()
    assert len(ear.heard) == 1
    ear.saying = ""
    ui.wait(lambda: ear.last == "别晃。", "the hint to be said")


def test_a_choice_that_is_made_is_said_and_a_new_language_reads_the_page(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("access")
    ui.shell.reader.setOn(True)
    ui.wait(lambda: "第 1 页，共 2 页" in ear.last, "the panel, which is longer now, to be read")
    ui.shell.session.chooseScheme("hcDark")
    ui.wait(lambda: ear.last.endswith("黑底高对比，颜色，已选。"), "the choice to be said")
    assert ear.last.count("。") == 1, ear.last
    ui.shell.session.chooseLanguage("en")
    ui.wait(lambda: ear.heard[-1][1] == "en" and "1 of" in ear.last, "the page to be read in English")


def test_a_countdown_is_not_said_again_and_again(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("idle")
    ui.shell.reader.setOn(True)
    said = len(ear.heard)
    before = ui.shell.session.secondsLeft
    ui.pass_time(3)
    assert ui.shell.session.secondsLeft < before
    for _ in range(4):
        ui.shell.reader.look_for_news()
    assert len(ear.heard) == said


def test_the_last_seconds_are_said(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ui.shell.reader.setOn(True)
    ui.shell.session.stay()
    ui.pass_time(ui.shell.session.secondsLeft - 25)
    ui.item("idle.stay")
    ui.pass_time(5)
    assert ear.last == "还有 20 秒自动退出。"
    ui.pass_time(10)
    assert ear.last == "还有 10 秒自动退出。"


@pytest.mark.parametrize(
    ("scene", "notes"),
    [
        ("tickets.done", ["accept"]),
        ("tickets.done, had before", ["accept"]),
        ("tickets.done, no paper", ["accept", "attention"]),
        ("tickets.identify, a wrong number", ["wrong"]),
        ("certificates", []),
        ("certificates, consent", ["accept"]),
        ("certificates, verified", ["accept", "accept"]),
        ("certificates, revoked", ["wrong"]),
        ("certificates, not connected", ["attention"]),
        ("staff, wrong", ["wrong"]),
        ("staff.dashboard", ["accept"]),
    ],
)
def test_a_note_stands_beside_what_was_done_and_what_was_not_taken(
    open_ui: OpenUi, desk: EveryDesk, ear: Ear, monkeypatch: pytest.MonkeyPatch, scene: str, notes: list[str]
) -> None:
    """Whether reading is on or not; a number that was had before is none that is given."""
    monkeypatch.setattr("tests.helpers.every_screen.Mute", lambda: ear)
    ui = stage(SCENES[scene], open_ui, desk, PORTRAIT)
    assert not ui.shell.reader.on
    assert [name for name, _ in ear.chimes] == notes


def test_without_a_voice_there_is_no_note(at: Callable[..., Ui], ear: Ear) -> None:
    ui = at("home")
    ear.is_ready = False
    ui.shell.reader.cue("accept")
    assert ear.chimes == []


def test_what_is_said_of_home_can_be_heard(at: Callable[..., Ui], ear: Ear, tmp_path: Path) -> None:
    ui = at("home")
    ui.shell.reader.setOn(True)
    text, language, speed = ear.heard[-1]
    seconds = build(VoiceSettings(f"wav:{tmp_path / 'heard'}", jack="")).say(Speech(text, language, speed))
    with wave.open(str(next((tmp_path / "heard").glob("*.wav")))) as file:
        sound = array.array("h", file.readframes(file.getnframes()))
    assert max(sound) > 3000
    assert seconds > len(text) / 10


def test_as_it_was_is_silent_and_at_the_usual_speed_and_loudness(at: Callable[..., Ui]) -> None:
    ui = at("access")
    reader = ui.shell.reader
    reader.setOn(True)
    reader.chooseSpeed(1.3)
    reader.chooseLoudness(2)
    ui.touch("access.reset")  # the first touch reads
    ui.touch("access.reset")
    assert (reader.on, reader.speed, reader.loudness) == (False, 1.0, 1)
