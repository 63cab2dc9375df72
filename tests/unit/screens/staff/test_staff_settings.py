"""设置: steps and switches, 保存, the word at the field, what is fixed, and the county's one-time code."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import offline_store.files
from sync.agent.port import SyncError, SyncReason
from tests.helpers.staff_desk import StaffDesk
from tests.helpers.ui import Ui

Walk = Callable[..., Ui]
CODE = "AB2345CD"
SECOND_PRESS_MS = 450
"""The same button pressed sooner is a trembling hand's second press."""


@pytest.fixture
def settings(inside: Walk) -> Walk:
    """On the page."""

    def walk() -> Ui:
        ui = inside()
        ui.touch("openSettings")
        ui.wait_page("staff.settings")
        ui.item("queue.A")
        return ui

    return walk


def value(ui: Ui, key: str) -> str:
    return str(ui.item(f"value.{key}").property("text")).strip("\u2066\u2069")


def save(ui: Ui) -> None:
    ui.wait_still(SECOND_PRESS_MS)
    ui.touch("save")
    ui.wait(lambda: ui.shell.navigator.page.vm.saving not in {"", "running"}, "the answer")


def test_nothing_is_in_force_before_it_is_saved(desk: StaffDesk, settings: Walk) -> None:
    ui = settings()
    assert not ui.item("save").isEnabled()
    ui.touch("more.session.read_s")
    ui.touch("less.voice.night_from")
    assert (value(ui, "session.read_s"), value(ui, "voice.night_from")) == (
        "150\u2069 秒",
        "20:30",
    )
    assert desk.choices.values["session.read_s"] == 120
    ui.touch("nav.back")
    ui.wait_page("staff.dashboard")
    ui.touch("openSettings")
    ui.wait_page("staff.settings")
    ui.wait(lambda: value(ui, "voice.night_from") == "21:00", "what is in force")


def test_saved_values_are_in_force_kept_and_in_the_log(
    desk: StaffDesk, settings: Walk, caplog: pytest.LogCaptureFixture
) -> None:
    ui = settings()
    ui.touch("more.session.read_s")
    ui.touch("switch.screen.lowered")
    ui.touch("queue.B")
    with caplog.at_level(logging.INFO):
        save(ui)
    ui.wait_text("已保存，马上生效")
    assert not ui.item("save").isEnabled()
    changed = {"session.read_s": 150, "screen.lowered": True, "hidden_queues": ("B",)}
    assert {key: desk.choices.values[key] for key in changed} == changed
    assert sorted(line for line in caplog.messages if line.startswith("staff.setting ")) == [
        "staff.setting by=staff key=hidden_queues old= new=B",
        "staff.setting by=staff key=screen.lowered old=false new=true",
        "staff.setting by=staff key=session.read_s old=120 new=150",
    ]


def test_a_wrong_value_is_named_at_its_field_and_nothing_is_kept(desk: StaffDesk, settings: Walk) -> None:
    ui = settings()
    ui.touch("more.hours.closes")
    ui.touch("more.session.read_s")
    save(ui)
    assert ui.item("wrong.hours.closes").property("text") == "至少要开 1 小时"
    assert ui.find("wrong.hours.opens") is None
    assert desk.choices.values["session.read_s"] == 120
    ui.touch("more.hours.closes")
    assert ui.find("wrong.hours.closes") is None
    save(ui)
    ui.wait_text("已保存")
    assert desk.choices.values["session.read_s"] == 150


def test_not_every_counter_can_be_hidden(desk: StaffDesk, settings: Walk) -> None:
    ui = settings()
    for queue in desk.store.queues():
        ui.touch(f"queue.{queue.code}")
    save(ui)
    assert ui.item("wrong.hidden_queues").property("text") == "至少留一个窗口"
    assert desk.choices.values["hidden_queues"] == ()


def test_steps_end_at_their_bounds(settings: Walk) -> None:
    ui = settings()
    assert not ui.item("less.voice.softer_db").isEnabled()
    assert value(ui, "voice.softer_db") == "最响"
    for _ in range(8):
        ui.touch("more.voice.softer_db")
    assert not ui.item("more.voice.softer_db").isEnabled()
    assert "24" in value(ui, "voice.softer_db")


def test_what_the_installation_fixed_has_a_lock_and_no_buttons(desk: StaffDesk, settings: Walk) -> None:
    desk.fix("session.read_s", "screen.lowered")
    ui = settings()
    assert ui.find("more.session.read_s") is None
    assert not ui.item("switch.screen.lowered").isEnabled()
    assert value(ui, "session.read_s").endswith("秒")
    assert ui.shows("带锁的是安装时定的")
    ui.touch("more.session.form_s")  # the control


@pytest.mark.expects_log("settings_not_kept")
def test_a_full_disk_is_said(desk: StaffDesk, settings: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "full")

    ui = settings()
    ui.touch("more.session.read_s")
    with monkeypatch.context() as patch:
        patch.setattr(offline_store.files, "replace_durably", full)
        save(ui)
    ui.wait_text("没有保存：磁盘写不进去")
    assert desk.choices.values["session.read_s"] == 120
    save(ui)  # the draft is still there
    ui.wait_text("已保存")


def test_the_keypad_changes_a_value(settings: Walk) -> None:
    ui = settings()
    while ui.shell.keypad.item is None or ui.shell.keypad.item.objectName() != "more.session.read_s":
        ui.press_key(Qt.Key.Key_Tab)
    ui.press_key(Qt.Key.Key_Return)
    assert "150" in value(ui, "session.read_s")


# -- the one-time code


def type_code(ui: Ui) -> None:
    ui.touch("openCode")
    for sign in CODE:
        ui.touch(f"key.code.{sign}")
    assert ui.shows("AB23-45CD")
    ui.touch("enrol")


def test_a_code_enrols_the_station_and_is_nowhere_in_the_log(
    desk: StaffDesk, settings: Walk, caplog: pytest.LogCaptureFixture
) -> None:
    codes = []
    desk.enrolling = codes.append
    ui = settings()
    with caplog.at_level(logging.DEBUG):
        type_code(ui)
        ui.wait_text("登记好了")
    ui.wait_text("K3")
    assert codes == [CODE]
    assert CODE not in caplog.text
    assert "action=enrol" in caplog.text


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (SyncReason.WRONG_CODE, "这个码不认"),
        (SyncReason.UNREACHABLE, "县里现在办不了"),
        (SyncReason.STORE, "没登记成"),
    ],
)
def test_a_code_that_does_not_serve_says_why(desk: StaffDesk, settings: Walk, reason: SyncReason, words: str) -> None:
    def refuse(_code: str) -> None:
        raise SyncError(reason, "No.")

    desk.enrolling = refuse
    ui = settings()
    type_code(ui)
    ui.wait_text(words)
    assert not ui.item("enrol").isEnabled()
    ui.touch("closeCode")
    ui.item("queue.A")


def test_digits_of_the_keypad_are_typed_and_taken_back(settings: Walk) -> None:
    ui = settings()
    ui.touch("openCode")
    ui.press_key(Qt.Key.Key_4)
    ui.touch("key.code.A")
    assert ui.shell.navigator.page.vm.code == "4A"
    ui.touch("key.code.backspace")
    assert ui.shell.navigator.page.vm.code == "4"
    assert not ui.item("enrol").isEnabled()
