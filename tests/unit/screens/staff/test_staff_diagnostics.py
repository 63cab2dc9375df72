"""导出诊断: ticks, a stick that is put in while one looks, its faults, and the code for whoever has none."""

import zipfile
from collections.abc import Callable

import pytest

import kiosk.services.diagnostics as diagnostics
from kiosk.services.usb_stick import StickError, StickFault
from tests.helpers.staff_desk import StaffDesk
from tests.helpers.ui import Ui

Walk = Callable[..., Ui]


@pytest.fixture
def page(inside: Walk) -> Walk:
    """On the page."""

    def walk() -> Ui:
        ui = inside()
        ui.touch("openDiagnostics")
        ui.wait_page("staff.diagnostics")
        ui.wait(lambda: ui.shell.navigator.page.vm.loaded, "a look")
        return ui

    return walk


def test_without_a_stick_there_is_a_code_to_photograph(page: Walk) -> None:
    ui = page()
    ui.wait_text("请插入 U 盘")
    ui.item("summaryCode")
    assert ui.shows("K2 0.1.0 2026-11-24 16:26")
    assert not ui.item("export").isEnabled()


def test_a_stick_that_is_put_in_takes_what_is_ticked(desk: StaffDesk, page: Walk) -> None:
    ui = page()
    stick = desk.plug_in()
    ui.wait_text("U 盘插好了")
    assert ui.find("summaryCode") is None
    ui.touch("topic.settings")
    ui.touch("export")
    ui.wait_text("导出好了")
    (bundle,) = stick.iterdir()
    assert ui.shows(bundle.name)
    with zipfile.ZipFile(bundle) as archive:
        assert "settings.json" not in archive.namelist()
        assert "log.txt" in archive.namelist()


def test_nothing_ticked_is_nothing_to_export(desk: StaffDesk, page: Walk) -> None:
    desk.plug_in()
    ui = page()
    for row in ui.shell.navigator.page.vm.topics:
        assert ui.item("export").isEnabled()
        ui.touch(f"topic.{row['tag']}")
    assert not ui.item("export").isEnabled()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (StickFault.FULL, "U 盘满了，换一个"),
        (StickFault.READ_ONLY, "U 盘写不进去，看写保护"),
        (StickFault.GONE, "U 盘拔掉了，没有导出"),
        (StickFault.FAILED, "没有导出，换一个 U 盘再试"),
    ],
)
def test_a_fault_has_its_sentence(
    desk: StaffDesk, page: Walk, monkeypatch: pytest.MonkeyPatch, fault: StickFault, words: str
) -> None:
    def fails(*_: object) -> None:
        raise StickError(fault)

    monkeypatch.setattr(diagnostics, "write_to_stick", fails)
    desk.plug_in()
    ui = page()
    ui.touch("export")
    ui.wait_text(words)


def test_another_stick_begins_anew(desk: StaffDesk, page: Walk) -> None:
    ui = page()
    stick = desk.plug_in()
    ui.wait_text("U 盘插好了")
    ui.touch("export")
    ui.wait_text("导出好了")
    for path in stick.iterdir():
        path.unlink()
    stick.rmdir()
    ui.wait_text("请插入 U 盘")
    assert ui.shows("导出好了")
    desk.plug_in()
    ui.wait_text("U 盘插好了")
    ui.wait(lambda: ui.find("exportOutcome") is None, "the last outcome to go")


def test_the_log_leads_here(inside: Walk) -> None:
    ui = inside()
    ui.touch("allEvents")
    ui.wait_page("staff.logs")
    ui.touch("openDiagnostics")
    ui.wait_page("staff.diagnostics")
