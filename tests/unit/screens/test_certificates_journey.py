"""扫码亮证 as a citizen meets it: real touches in the real window, over the real use cases and a played camera."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

import screens.certificates.scanner as scanner
from devices.camera.port import ScanHint
from devices.printer.mechanism import Scenario
from kiosk.domain.certificates import CertificateType
from kiosk.shell.layer import place_in_window
from kiosk.shell.session import TimeoutKind
from offline_store.errors import Fault, StoreUnavailable
from screens.certificates.view_model import CertificatesViewModel
from tests.helpers.certificate_desk import HOLDER, NUMBER, UNCONNECTED, CertificateDesk
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import PORTRAIT, Ui

OpenUi = Callable[..., Ui]
Walk = Callable[..., Ui]
ITEM = "TE65232300000000064650600001000"
"""二手房买卖过户: an ID card spares one of its materials."""
SECOND_PRESS_MS = 450
"""The same button pressed sooner is a trembling hand's second press."""


@pytest.fixture
def desk() -> Iterator[CertificateDesk]:
    with CertificateDesk() as desk:
        yield desk


@pytest.fixture
def walk_in(desk: CertificateDesk, open_ui: OpenUi, monkeypatch: pytest.MonkeyPatch) -> Walk:
    """Opens the kiosk and the scanning page."""
    monkeypatch.setattr(scanner, "RETRY_MS", 20)

    def walk(purpose: str = "", size: tuple[int, int] = PORTRAIT, settle_ms: int = 0) -> Ui:
        ui = open_ui(desk.services, size=size, clock=FixedClock(), settle_ms=settle_ms)
        ui.touch("attract.start")
        ui.wait_page("home")
        if purpose:
            ui.shell.navigator.open("certificates", {"purpose": purpose})
        else:
            ui.touch("home.certificates")
        ui.wait_page("certificates")
        return ui

    return walk


def vm(ui: Ui) -> CertificatesViewModel:
    return ui.view_model(CertificatesViewModel)


def show(desk: CertificateDesk, ui: Ui, code: str, then: str) -> None:
    """The phone is held before the lens until the page has moved on to an item."""
    desk.camera.payload = code
    ui.item(then)
    desk.camera.payload = None


def kind(ui: Ui) -> TimeoutKind:
    page = ui.shell.navigator.current
    assert page is not None
    return page.timeout


def test_scan_agree_and_see_the_card(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in(ITEM)
    assert kind(ui) is TimeoutKind.SCAN
    show(desk, ui, desk.code(), "agree")
    assert kind(ui) is TimeoutKind.CERTIFICATE
    for words in (
        "同意出示这 \u20664\u2069 项吗？",
        "现在还没有显示任何内容",
        "二手房买卖过户",
        "居民身份证",
        "不出示",
    ):
        ui.wait_text(words)
    assert not ui.shows(HOLDER)
    ui.touch("agree")
    for words in ("证照核验通过", HOLDER, "652323********7773", "2036年5月8日", "用于：\u2068二手房买卖过户\u2069"):
        ui.wait_text(words)
    ui.wait_text("替您免带 1 样材料")
    ui.wait_text("吊销名单更新于今天 \u206615:40\u2069")
    assert not ui.shows(NUMBER)
    assert desk.uses() == 1


def test_the_camera_is_closed_with_the_first_code(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.wait(lambda: desk.camera.open, "the camera to open")
    show(desk, ui, desk.code(), "agree")
    ui.wait(lambda: not desk.camera.open, "the camera to close")


@pytest.mark.parametrize("way", ["nav.home", "nav.back", "nav.exit", "toCounter", "idle"])
def test_the_camera_is_closed_when_the_page_is_left(desk: CertificateDesk, walk_in: Walk, way: str) -> None:
    ui = walk_in()
    ui.wait(lambda: desk.camera.open, "the camera to open")
    if way == "idle":
        ui.pass_time(1000)
    else:
        ui.touch(way)
    ui.wait(lambda: not desk.camera.open, "the camera to close")
    assert ui.shell.navigator.top != "certificates"


def test_what_the_certificate_spares_is_on_the_list_afterwards(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in(ITEM)
    show(desk, ui, desk.code(), "agree")
    ui.touch("agree")
    ui.touch("useForList")
    ui.wait_page("guides.detail")
    ui.wait_text("您刚才已亮证")
    page = ui.shell.navigator.current
    assert page is not None
    assert page.arguments == {"item": ITEM, "shown": ["resident_id"]}
    ui.touch("nav.back")
    ui.wait_page("home")


def test_without_a_matter_it_is_only_verified(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in()
    show(desk, ui, desk.code(), "agree")
    ui.wait_text("只核验一下证照")
    ui.touch("agree")
    ui.item("seeGuides")
    assert ui.find("useForList") is None
    assert ui.find("spares") is None
    ui.touch("seeGuides")
    ui.wait_page("guides")


def test_a_certificate_that_the_matter_does_not_need_says_so(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in(ITEM)
    show(desk, ui, desk.code(CertificateType.DISABILITY), "agree")
    ui.touch("agree")
    ui.wait_text("这件事用不上这张证照")


def test_no_is_taken_for_an_answer(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in()
    show(desk, ui, desk.code(), "agree")
    ui.touch("disagree")
    ui.wait_text("没有出示，也没有保留")
    assert desk.uses() == 0
    ui.touch("scanAgain")
    ui.item("scanPreview")
    assert kind(ui) is TimeoutKind.SCAN


REFUSALS: dict[str, tuple[Callable[[CertificateDesk], str], str]] = {
    "expired": (lambda desk: desk.code(age=timedelta(minutes=30)), "这个码过期了"),
    "not genuine": (lambda desk: desk.forged_code(), "签名不对"),
    "revoked": (lambda desk: desk.revoked_code(), "这张证照已注销"),
    "no certificate": (lambda _: "https://shop.example/pay?order=17", "这不是证照码"),
    "not connected": (lambda _: UNCONNECTED, "现在核验不了，不代表证照有问题"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_what_does_not_hold_is_said_calmly_and_may_be_tried_again(
    desk: CertificateDesk, walk_in: Walk, case: str
) -> None:
    ui = walk_in()
    code, words = REFUSALS[case]
    show(desk, ui, code(desk), "scanAgain")
    ui.wait_text(words)
    assert not ui.shows(HOLDER)
    ui.touch("scanAgain")
    show(desk, ui, desk.code(), "agree")


def test_a_code_serves_once(desk: CertificateDesk, walk_in: Walk) -> None:
    text = desk.code()
    ui = walk_in()
    show(desk, ui, text, "agree")
    ui.touch("agree")
    ui.item("printUse")
    ui.touch("nav.home")
    ui.touch("home.certificates")
    show(desk, ui, text, "scanAgain")
    ui.wait_text("这个码已经用过了")


def test_a_code_that_served_elsewhere_meanwhile_shows_nothing(desk: CertificateDesk, walk_in: Walk) -> None:
    text = desk.code()
    ui = walk_in()
    show(desk, ui, text, "agree")
    certificate = desk.certificates.check(text).certificate
    assert certificate is not None
    desk.certificates.use(certificate, None)
    ui.touch("agree")
    ui.wait_text("这个码已经用过了")
    assert not ui.shows(HOLDER)


@pytest.mark.parametrize("step", ["trust", "use"])
def test_a_store_that_cannot_serve_is_not_the_certificates_fault(
    desk: CertificateDesk, walk_in: Walk, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def broken(*_args: Any) -> Any:
        raise StoreUnavailable(Fault.FULL, "the disk is full")

    ui = walk_in()
    if step == "trust":
        monkeypatch.setattr(desk.certificates, "trust", broken)
        show(desk, ui, desk.code(), "scanAgain")
    else:
        show(desk, ui, desk.code(), "agree")
        monkeypatch.setattr(desk.certificates, "use", broken)
        ui.touch("agree")
    ui.wait_text("现在核验不了，不代表证照有问题")
    ui.wait_text("机器正在自己恢复")
    assert not ui.shows(HOLDER)


@pytest.mark.parametrize(
    ("hint", "words"),
    [
        (ScanHint.CLOSER, "再靠近一点"),
        (ScanHint.BRIGHTER, "屏幕调亮"),
        (ScanHint.STEADY, "别晃"),
        (ScanHint.GLARE, "反光了"),
    ],
)
def test_one_hint_at_a_time(desk: CertificateDesk, walk_in: Walk, hint: ScanHint, words: str) -> None:
    desk.camera.hint = hint
    ui = walk_in()
    ui.wait(lambda: ui.find("preview.hint") is not None and ui.item("preview.hint").property("text") == words, words)


def test_after_twenty_seconds_help_is_offered(
    desk: CertificateDesk, walk_in: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanner, "HELP_AFTER_S", 0.2)
    ui = walk_in()
    ui.item("scanHelp")
    assert ui.find("preview.hint") is None
    show(desk, ui, desk.code(), "agree")


def test_a_camera_that_is_gone_is_said_and_comes_back_by_itself(desk: CertificateDesk, walk_in: Walk) -> None:
    desk.camera.gone = True
    ui = walk_in()
    ui.item("cameraTrouble")
    ui.wait_text("镜头暂不能用")
    ui.item("toCounter")
    desk.camera.gone = False
    ui.item("scanPreview")
    show(desk, ui, desk.code(), "agree")


def test_a_camera_that_goes_while_it_looks_comes_back_too(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.wait(lambda: vm(ui).feed is not None, "the picture")
    desk.camera.gone = True
    ui.item("cameraTrouble")
    desk.camera.gone = False
    ui.wait(lambda: ui.find("cameraTrouble") is None, "the picture again")
    show(desk, ui, desk.code(), "agree")


def test_a_camera_worker_that_was_started_anew_is_not_noticed(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in()
    ui.wait(lambda: vm(ui).feed is not None, "the picture")
    before = vm(ui).feed
    desk.camera.restart()
    ui.wait(lambda: vm(ui).feed not in (None, before), "the new picture")
    assert desk.camera.calls.count("start") == 2
    assert ui.find("cameraTrouble") is None
    show(desk, ui, desk.code(), "agree")


@pytest.mark.parametrize("offline", [True, False])
def test_how_it_was_verified_is_told(desk: CertificateDesk, walk_in: Walk, offline: bool) -> None:
    desk.online = not offline
    ui = walk_in()
    show(desk, ui, desk.code(), "agree")
    ui.touch("agree")
    ui.item("howVerified")
    assert ui.shows("没有网络，已在本机核验") is offline


def test_the_slip_is_printed_once_and_masked(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in(ITEM)
    show(desk, ui, desk.code(), "agree")
    ui.touch("agree")
    ui.touch("printUse")
    ui.wait_text("凭条已打印")
    assert not ui.item("printUse").isEnabled()
    (slip,) = desk.printer.receipts
    assert HOLDER not in repr(slip)
    assert "张" in repr(slip)


@pytest.mark.parametrize(
    ("scenario", "words"),
    [
        (Scenario.PAPER_OUT, "打印纸用完了"),
        (Scenario.COVER_OPEN, "盖子没盖好"),
        (Scenario.UNPLUGGED, "打印机没应答"),
        (Scenario.MUTE, "凭条出来了吗？"),
    ],
)
def test_the_truth_about_the_slip(desk: CertificateDesk, walk_in: Walk, scenario: Scenario, words: str) -> None:
    desk.printer.set(scenario)
    ui = walk_in()
    show(desk, ui, desk.code(), "agree")
    ui.touch("agree")
    ui.touch("printUse")
    ui.wait_text(words)
    ui.wait_text("打印机没有回话" if scenario is Scenario.MUTE else "核验照样有效")


def test_a_slip_that_failed_may_be_asked_for_again(desk: CertificateDesk, walk_in: Walk) -> None:
    desk.printer.set(Scenario.PAPER_OUT)
    ui = walk_in()
    show(desk, ui, desk.code(), "agree")
    ui.touch("agree")
    ui.touch("printUse")
    ui.wait_text("再打一次")
    desk.printer.set(Scenario.READY)
    ui.pause(SECOND_PRESS_MS)
    ui.touch("printUse")
    ui.wait_text("凭条已打印")
    assert len(desk.printer.receipts) == 1


def test_the_second_press_of_a_trembling_hand_does_not_clear_the_card(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in(settle_ms=300)
    show(desk, ui, desk.code(), "agree")
    ui.wait(ui.item("agree").isEnabled, "a settled page")
    place = place_in_window(ui.item("agree")).center()
    ui.touch_at(place)
    ui.item("clearAndExit")
    assert place_in_window(ui.item("clearAndExit")).contains(place), "what stands in its place would clear the card"
    ui.touch_at(place)
    ui.settle()
    ui.wait_text(HOLDER)
    ui.touch("clearAndExit")
    ui.wait_page("attract")


def test_clear_and_exit_ends_the_session(desk: CertificateDesk, walk_in: Walk) -> None:
    ui = walk_in()
    show(desk, ui, desk.code(), "agree")
    ui.touch("agree")
    ui.touch("clearAndExit")
    ui.wait_page("attract")
    assert not ui.shell.session.active
