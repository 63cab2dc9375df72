"""办事指南, touched in the real window: from a topic, a department or three letters to the list on paper or phone."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from devices.printer.mechanism import Scenario
from devices.printer.port import PrintJob, PrintOutcome
from kiosk.domain.catalogue import Supply
from kiosk.domain.certificates import CertificateType
from kiosk.shell.spec import Dock, ScreenSpec
from kiosk.shell.view_model import ViewModel
from offline_store.errors import Fault, StoreUnavailable
from screens.registry import registry
from sync.contract.messages import Document
from tests.helpers.county_pages import document
from tests.helpers.guides_hall import PUBLIC_URL, GuidesHall
from tests.helpers.sample_catalogue import ITEMS
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import Ui

OpenUi = Callable[..., Ui]
TRANSFER = next(item for item in ITEMS if item.plain_name.zh == "二手房买卖过户")
CODE = TRANSFER.code


@pytest.fixture
def hall() -> Iterator[GuidesHall]:
    with GuidesHall() as hall:
        yield hall


def at_home(open_ui: OpenUi, hall: GuidesHall, **how: object) -> Ui:
    ui = open_ui(hall.services, clock=FixedClock(), **how)
    ui.touch("attract.start")
    return ui


def at_guide(open_ui: OpenUi, hall: GuidesHall, *shown: str) -> Ui:
    ui = at_home(open_ui, hall)
    ui.shell.navigator.open("guides.detail", {"item": CODE, "shown": list(shown)})
    ui.item("guide.print")
    return ui


def at_sheet(open_ui: OpenUi, hall: GuidesHall, scenario: Scenario = Scenario.READY) -> Ui:
    hall.printer.set(scenario)
    ui = at_guide(open_ui, hall)
    ui.touch("guide.print")
    return ui


# --- finding ---------------------------------------------------------------------------------------------------------


def test_from_the_tile_by_topic_to_a_guide_and_back(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_home(open_ui, hall)
    ui.touch("home.guides")
    ui.wait_text("示例数据")
    ui.touch("theme.estate")
    ui.wait_text("共 18 个事项")
    ui.touch(f"item.{CODE}")
    ui.wait_text("您的材料清单")
    ui.touch("nav.back")
    ui.wait_page("guides.items")
    ui.shell.navigator.back()
    ui.wait_page("guides")


def test_by_department_and_the_tab_still_stands_open_after_coming_back(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_home(open_ui, hall)
    ui.touch("home.guides")
    ui.touch("guides.by.department")
    ui.touch(f"department.{hall.guides.departments()[0].code}")
    ui.wait_text("县市场监督管理局")
    ui.touch("nav.back")
    ui.item(f"department.{hall.guides.departments()[0].code}")


def test_a_mixed_list_is_narrowed_to_companies_and_stays_so_after_a_guide(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_home(open_ui, hall)
    ui.shell.navigator.open("guides.items", {"all": True})
    ui.wait_text(f"共 {hall.store.item_count()} 个事项")
    ui.touch("audience.company")
    ui.wait(lambda: not ui.shows(f"共 {hall.store.item_count()} 个事项"), "a shorter list")
    assert ui.find(f"item.{CODE}") is None
    ui.touch(next(name for name in ui.names() if name.startswith("item.")))
    ui.item("guide.print")
    ui.touch("nav.back")
    ui.item("audience.company")
    assert ui.find(f"item.{CODE}") is None


def test_coming_back_leads_to_the_same_place_of_a_long_list(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_home(open_ui, hall)
    ui.shell.navigator.open("guides.items", {"theme": "estate"})
    ui.touch("page.down")
    ui.wait_text("第 2 页")
    ui.touch(f"item.{hall.guides.of_theme('estate')[-1].code}")
    ui.item("guide.print")
    ui.touch("nav.back")
    ui.wait_text("第 2 页")


def test_three_letters_a_word_a_hit(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_home(open_ui, hall)
    ui.touch("home.search")
    ui.wait_text("想办什么事？")
    for letter in "gjj":
        ui.touch(f"key.{letter}")
    ui.wait_text("找到 15 个事项")
    assert "公积金" in [item.property("text") for item in ui.items() if item.objectName() == "hit"]
    ui.touch("candidate.0")
    ui.wait(lambda: ui.item("search.field").property("text") == "公积金", "the word in the field")
    ui.touch("key.fold")
    assert ui.find("key.g") is None
    ui.touch("search.type")
    ui.item("key.g")
    ui.touch("field.clear")
    ui.wait_text("想办什么事？")


def test_coming_back_from_a_hit_finds_the_search_as_it_was(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_home(open_ui, hall)
    ui.touch("home.search")
    for letter in "esfmm":
        ui.touch(f"key.{letter}")
    ui.wait_text("找到 1 个事项")  # a finger on a hit that moves while the answer comes is no touch of it
    ui.touch(f"item.{CODE}")
    ui.item("guide.print")
    ui.touch("nav.back")
    ui.wait(lambda: ui.item("search.field").property("text") == "esfmm", "what was typed")


def test_where_nothing_is_found_a_topic_leads_on(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_home(open_ui, hall)
    ui.touch("home.search")
    for letter in "vvv":
        ui.touch(f"key.{letter}")
    ui.wait_text("没找到“vvv”")
    ui.touch("theme.fund")
    ui.wait_page("guides.items")


def test_what_cannot_be_read_is_said_calmly_and_tried_again(
    open_ui: OpenUi, hall: GuidesHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> None:
        raise StoreUnavailable(Fault.CORRUPT, "damaged")

    with monkeypatch.context() as patch:
        patch.setattr(hall.store, "themes", damaged)
        ui = open_ui(hall.services, clock=FixedClock())
        ui.touch("attract.start")
        ui.shell.navigator.open("guides")
        ui.wait_text("这台机器暂时读不到办事资料")
    ui.touch("answer.retry")
    ui.item("theme.estate")


# --- the guide -------------------------------------------------------------------------------------------------------


def test_a_guide_says_where_how_long_how_much_how_often_and_what_to_bring(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_guide(open_ui, hall)
    for text in ("一楼不动产窗口", "3 个工作日", "住宅每件", "80", "1 次，全州通办"):
        ui.wait_text(text)
    for text in ("原件 1 份 · ", "免提交", "告知承诺", "容缺后补", "前补交", "来源：", "示例数据"):
        ui.wait_text(text)
    assert not ui.shows("请向窗口核实")


def test_steps_limits_and_phone_are_one_touch_away(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_guide(open_ui, hall)
    ui.touch("guide.more")
    for text in ("受理", "办结发证", "法定 30 个工作日，承诺 3 个工作日", "0994-0000106", "不动产转移登记"):
        ui.wait_text(text)
    ui.touch("about.close")
    assert ui.shell.navigator.sheet is None


def test_what_was_shown_is_spared_and_says_so(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_guide(open_ui, hall, "resident_id")
    ui.wait_text("您刚才已亮证，系统自动取用")


def test_old_data_say_so_first(open_ui: OpenUi) -> None:
    with GuidesHall(as_of=datetime(2026, 10, 1, tzinfo=UTC)) as hall:
        ui = at_guide(open_ui, hall)
        ui.wait_text("请向窗口核实")
        ui.wait_text("10月1日")


def test_a_closed_counter_is_told_and_stops_nobody(open_ui: OpenUi) -> None:
    class Evening:
        def now(self) -> datetime:
            return datetime(2026, 11, 24, 13, 0, tzinfo=UTC)

    opened: list[dict[str, object]] = []
    screens = {**registry(), "tickets.identify": _remembering(opened)}
    with GuidesHall(clock=Evening()) as hall:
        ui = open_ui(hall.services, clock=Evening(), screens=screens)
        ui.touch("attract.start")
        ui.shell.navigator.open("guides.detail", {"item": CODE})
        ui.wait_text("窗口现在没开，明天")
        ui.touch("guide.ticket")
    assert opened == [{"queue": TRANSFER.queue_code, "item": CODE}]


def test_an_item_without_materials_says_whom_to_ask(open_ui: OpenUi) -> None:
    with GuidesHall(_changed(materials=[])) as hall:
        ui = at_home(open_ui, hall)
        ui.shell.navigator.open("guides.detail", {"item": CODE})
        ui.wait_text("这个事项还没有清单，请问导办台")
        assert ui.find("guide.print") is None


def test_a_withdrawn_item_leads_on_to_others(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_home(open_ui, hall)
    ui.shell.navigator.open("guides.detail", {"item": "withdrawn"})
    ui.wait_text("这个事项现在不办了")
    ui.touch("guide.others")
    ui.wait_page("guides")


def test_a_certificate_is_offered_where_it_would_spare_something(open_ui: OpenUi) -> None:
    first = TRANSFER.materials[0]
    assert first.supply is Supply.BRING
    deed = first.model_copy(update={"certificate_type": CertificateType.REAL_ESTATE})
    opened: list[dict[str, object]] = []
    with GuidesHall(_changed(materials=[deed, *TRANSFER.materials[1:]])) as hall:
        ui = open_ui(hall.services, clock=FixedClock(), screens={**registry(), "certificates": _remembering(opened)})
        ui.touch("attract.start")
        ui.shell.navigator.open("guides.detail", {"item": CODE})
        ui.wait_text("手机亮证，少带 1 样")
        ui.touch("guide.certificate")
    assert opened == [{"purpose": CODE}]


# --- taking it away --------------------------------------------------------------------------------------------------


def test_the_list_is_printed_and_counted(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_sheet(open_ui, hall)
    ui.wait_text("不用带 3 样，写明原因")
    ui.touch("take.print")
    ui.wait_text("打好了，请取走清单")
    assert hall.taken() == [(CODE, "paper")]
    ui.touch("take.done")
    assert ui.shell.navigator.sheet is None


def test_while_it_prints_the_sheet_says_so_and_may_be_closed(
    open_ui: OpenUi, hall: GuidesHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, real = threading.Event(), hall.printer.print

    def slowly(job: PrintJob) -> PrintOutcome:
        assert go.wait(10)
        return real(job)

    monkeypatch.setattr(hall.printer, "print", slowly)
    ui = at_sheet(open_ui, hall)
    ui.touch("take.print")
    ui.wait_text("正在打印，请稍等")
    ui.touch("take.close")
    assert ui.shell.navigator.sheet is None
    go.set()
    ui.wait(hall.taken, "the count of the paper")


def test_a_printer_without_paper_offers_the_phone_at_once(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_sheet(open_ui, hall, Scenario.PAPER_OUT)
    ui.wait_text("现在打不了：打印纸用完了")
    assert ui.find("take.print") is None
    ui.touch("take.phone")
    ui.item("take.code")
    ui.wait(lambda: hall.taken() == [(CODE, "phone")], "the count of the phone")


@pytest.mark.parametrize(
    ("scenario", "words"),
    [
        (Scenario.PAPER_OUT_MIDWAY, "清单没打出来：打印纸用完了"),
        (Scenario.COVER_OPENED_MIDWAY, "清单没打出来：打印机的盖子开着"),
        (Scenario.JAM_AT_CUT, "清单没打出来：纸卡住了"),
        (Scenario.OFFLINE, "清单没打出来：打印机没应答"),
    ],
)
def test_what_went_wrong_with_the_paper_is_said_in_words(
    open_ui: OpenUi, hall: GuidesHall, scenario: Scenario, words: str
) -> None:
    ui = at_sheet(open_ui, hall, scenario)
    ui.touch("take.print")
    ui.wait_text(words)
    hall.printer.set(Scenario.READY)
    ui.touch("take.again")
    ui.wait_text("打好了，请取走清单")
    assert hall.taken() == [(CODE, "paper")]


def test_a_mute_printer_is_no_proof_and_the_citizen_decides(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_sheet(open_ui, hall, Scenario.MUTE)
    ui.touch("take.print")
    ui.wait_text("清单出来了吗？")
    assert hall.taken() == []
    ui.touch("take.came")
    ui.wait_text("打好了，请取走清单")
    ui.wait(lambda: hall.taken() == [(CODE, "paper")], "the count of the paper")


def test_the_code_on_the_screen_holds_the_item_and_nothing_else(open_ui: OpenUi, hall: GuidesHall) -> None:
    ui = at_guide(open_ui, hall, "resident_id")
    ui.touch("guide.phone")
    ui.item("take.code")
    assert [code.text for code in zxingcpp.read_barcodes(_grey(ui.picture()))] == [f"{PUBLIC_URL}/g/{CODE}"]
    ui.touch("take.way.paper")
    ui.touch("take.way.phone")
    ui.wait(lambda: hall.taken() == [(CODE, "phone")], "one count, however often it is looked at")


def _changed(**update: object) -> Document:
    """The sample item in a version of a test's own."""
    return document(TRANSFER.model_copy(update=update), 2)


def _remembering(opened: list[dict[str, object]]) -> ScreenSpec[object]:
    """A page that remembers with which arguments it was opened."""

    def make(_context: object, arguments: object) -> ViewModel:
        opened.append(dict(arguments))  # type: ignore[call-overload]
        return registry()["attract"].make(_context, {})  # type: ignore[arg-type]

    return ScreenSpec("remembering", "screens/attract/AttractScreen.qml", make, dock=Dock.PAGE, needs_services=False)


def _grey(picture: QImage) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()
